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

  @Test(
    arguments: [
      ("debian-12", "debian12"), ("ubuntu-23.04", "qemu-7.2"), ("ubuntu23.04", "libvirt-9.0"),
      ("proxmox-7.4", "qemu-7.2"), ("proxmox-9.0", "qemu-10.0"), ("debian13", "libvirt-11.3"),
    ])
  func `a distribution stands for the software that it ships`(name: String, software: String)
    throws
  {
    let result = try models("zen4.json", "--target", name)
    #expect(result.status == 0 && result.errorText == "")
    #expect(result.output == (try models("zen4.json", "--target", software).output))
  }

  private static let list =
    "give --target a file with what its own qemu-system-x86_64 -cpu help prints"

  @Test(
    arguments: [
      (
        "ubuntu-24.04",
        "Ubuntu 24.04 ships QEMU 8.2 and libvirt 10.0, of which poolcpu has no tables; the nearest that "
          + "are not newer are qemu-7.2 and libvirt-9.0, or "
      ),
      (
        "ubuntu-26.04",
        "Ubuntu 26.04 ships QEMU 10.2 and libvirt 12.0, of which poolcpu has no tables; the nearest that "
          + "are not newer are qemu-10.0 and libvirt-11.3, or "
      ),
      (
        "ubuntu22.04",
        "Ubuntu 22.04 ships QEMU 6.2 and libvirt 8.0, older than all of which poolcpu has tables; "
      ),
      (
        "proxmox-8",
        "Proxmox VE 8 ships QEMU 8.0 to 9.2, of which poolcpu has no tables; the nearest that are not "
          + "newer are qemu-7.2 and libvirt-9.0, or "
      ),
      (
        "rhel-9.2",
        "RHEL 9.2 ships QEMU 7.2 and libvirt 9.0 in a build of its own, whose models poolcpu does not "
          + "know; "
      ),
    ])
  func `a distribution without tables is refused with what it ships and what comes nearest`(
    name: String, sentence: String
  ) throws {
    let result = try models("zen4.json", "--target", name)
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errorText == "poolcpu: \(sentence)\(Self.list)\n")
  }
}
