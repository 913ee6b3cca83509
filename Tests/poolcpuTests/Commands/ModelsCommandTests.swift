import PoolTestSupport
import Testing

struct ModelsCommandTests {
  private func models(_ arguments: String...) throws -> Command.Result {
    try Command.poolcpu(["models"] + arguments, in: "Tests/Fixtures/hosts/amd").run()
  }

  @Test func `the first line names the nearest model`() throws {
    let result = try models("zen2-a.json", "zen4.json")
    #expect(result.outputText.hasPrefix("EPYC-Rome is nearest for guests of 2 hosts"))
    #expect(result.status == 0)
  }

  @Test func `who forces a better model out is named`() throws {
    // Models of newer CPUs than the pool's oldest come last.
    let full = try models("zen2-a.json", "zen4.json", "--full", "--all").outputText
    #expect(full.contains("it gives up, because zen2-a lacks it"))
  }

  @Test func `only models of the target's list are ranked`() throws {
    let folder = try TemporaryFolder()
    let list = "Available CPUs:\nx86 EPYC-v1  AMD\nx86 Haswell-v1  Intel\n\n"
    let flags = "Recognized CPUID flags:\n  avx osvw perfctr-core\n"
    let path = try folder.write(list + flags, to: "help")
    let result = try models("zen2-a.json", "--versioned", "--all", "--target", path)
    #expect(result.outputText.contains("  1  EPYC-v1"))
    #expect(!result.outputText.contains("  2  "))
  }

  @Test func `a target that lists nothing is refused in a sentence`() throws {
    let result = try models("zen2-a.json", "--target", "zen4.json")
    #expect(result.status == 2)
    #expect(
      result.errorText
        == "poolcpu: cannot read zen4.json: expected the models of qemu-system-x86_64 -cpu help, "
        + "found none\n")
    #expect(result.output.isEmpty)
  }
}
