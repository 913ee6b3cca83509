import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// The names that glibc's tunable takes, tried in the dynamic linker of this machine.
struct GlibcNamesTests {
  private static let loader = "/lib64/ld-linux-x86-64.so.2"

  /// Whether the linker tells which features it uses: glibc 2.33 and newer do.
  private static let tells: Bool = {
    let result = try? Command(loader, ["--list-diagnostics"]).run()
    return result?.outputText.contains("].active[") ?? false
  }()

  /// What glibc uses when it is told to ignore `tunable`, as lines `name=value`.
  private func diagnostics(_ tunable: String?) throws -> Set<Substring> {
    let result = try Command(
      Self.loader, ["--list-diagnostics"],
      environment: ["GLIBC_TUNABLES": tunable.map { "glibc.cpu.hwcaps=-\($0)" }]
    ).run()
    return Set(result.outputText.split(separator: "\n").filter { $0.contains("].active[") })
  }

  @Test func `no two features have one name`() {
    #expect(Set(Catalogue.glibcNames.values).count == Catalogue.glibcNames.count)
  }

  @Test(.enabled(if: tells, "this dynamic linker does not tell which features it uses"))
  func `glibc stops to use what it is told to ignore, and nothing for a stranger`() throws {
    let before = try diagnostics(nil)
    #expect(try diagnostics("POOLCPU") == before)
    // SSE2 is part of the architecture on x86-64; every CPU that runs the tests has SSE4.2.
    #expect(try diagnostics("SSE4_2") != before)
    #expect(try diagnostics("POPCNT") != before)
  }
}
