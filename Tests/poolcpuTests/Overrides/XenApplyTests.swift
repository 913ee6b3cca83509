import HostProbe
import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

struct XenApplyTests {
  /// Makes the machine of `bench` a domain of Xen whose features are as given.
  private func makeDomain(of bench: SparseBench, features: String) throws {
    let script = """
      mkdir -p "$1/hypervisor/properties" && echo xen >"$1/hypervisor/type" \
      && echo PV >"$1/hypervisor/guest_type" && echo "$2" >"$1/hypervisor/properties/features"
      """
    _ = try Command("sh", ["-c", script, "sh", bench.host.system, features]).run()
  }

  @Test(arguments: [
    (
      "800",
      """
      this is a dom0 of Xen (PV): Xen owns the MSRs that change CPUID, and answers dom0 as it likes; give Xen's own \
      command line the options of poolcpu baseline --format xen-boot
      """
    ),
    ("0", "this is a guest of Xen (PV), whose MSRs are not the CPU's; run poolcpu on the host"),
  ])
  func `in a domain of Xen nothing is applied, tried or verified`(
    features: String, sentence: String
  ) throws {
    let bench = try SparseBench("epyc-zen2")
    try makeDomain(of: bench, features: features)
    let before = bench.host.values
    let plan = try bench.machine.baseline()
    for act in [
      { _ = try bench.apply() },
      { _ = try bench.session().apply(plan, host: "host", isDryRun: true) },
      { _ = try bench.session().verify(plan, host: "host") },
    ] as [() throws -> Void] {
      let error = try #require(throws: OverrideError.self) { try act() }
      #expect(error.description == sentence)
    }
    #expect(bench.host.values == before)
    let result = try bench.poolcpu(["rollback"])
    #expect(result.status == 0, "\(result.errorText)")
  }
}
