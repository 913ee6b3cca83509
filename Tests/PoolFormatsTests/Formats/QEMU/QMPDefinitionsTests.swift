import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

struct QMPDefinitionsTests {
  static let answer = """
    {"QMP": {"version": {}}}
    {"return": [
      {"name": "EPYC-Rome-v2", "typename": "x", "unavailable-features": ["xsaves", "ibpb"], "static": false},
      {"name": "EPYC-v1", "unavailable-features": []}, {"name": "EPYC-v2", "unavailable-features": ["ibpb"]},
      {"name": "Skylake", "alias-of": "Skylake-Server-v1", "unavailable-features": ["hle", "rtm", "pcid"]},
      {"name": "Tomorrow-v1", "unavailable-features": ["amx-tile", "brand-new"]},
      {"name": "max", "unavailable-features": []}, {"name": "base"}], "id": "libvirt-12"}
    """ + "\n"

  @Test func `a host gives what its models have, less what is unavailable`() throws {
    let statement = try PlatformSample.statement(Self.answer)
    let models = ModelLibrary.newest.qemu
    let rome = try #require(models["EPYC-Rome-v2"]).features
    let epyc = try #require(models["EPYC-v1"]).features
    let skylake = try #require(models["Skylake-Server-v1"]).features
    let missing = try #require(
      FeatureSet.named(["xsaves", "amd_ibpb", "hle", "rtm", "pcid", "amx_tile"]))
    #expect(
      statement.shown == rome.union(epyc).union(skylake).subtracting(missing).subtracting([.x2apic])
    )
    #expect(statement.hidden == missing)
    #expect(statement.known == statement.shown.union(missing))
    #expect(statement.vendor == nil && statement.platform == .kvm && statement.subject == .host)
    #expect(statement.capabilities == ["brand-new": false])
    #expect(statement.notes.contains { $0.hasSuffix(": Tomorrow-v1") })
  }

  @Test func `an expansion in the same session says more and counts`() throws {
    let expansion = #"{"return": {"model": {"name": "base", "props": {"avx2": true}}}}"#
    #expect(try PlatformSample.statement(Self.answer + expansion).shown.names == ["avx2"])
  }

  @Test(arguments: [
    (
      #"{"return": [{"name": "EPYC-v1", "unavailable-features": ["avx2"]}, "#
        + #"{"name": "EPYC-v2", "unavailable-features": []}]}"#,
      "return: expected avx2 (00000007.0.ebx[5]) among what is unavailable with each model that has it, as "
        + "with EPYC-v1"
    ),
    (#"{"return": [{"name": "EPYC-v1"}]}"#, "with unavailable-features, found none"),
    (#"{"return": [{"unavailable-features": []}]}"#, "return[0] has no \"name\""),
    (
      #"{"return": [{"name": "max", "unavailable-features": []}]}"#,
      "expected models with unavailable-features"
    ),
  ])
  func `what contradicts itself or says nothing is refused`(text: String, message: String) {
    let refusal = PlatformSample.refusal(text, .qmp)
    #expect(refusal.contains(message), "\(refusal)")
  }

  /// QEMU's two answers of one process: what a definition tells is what the expansion of its largest model tells.
  @Test(.enabled(if: InstalledQEMU.release == .oldest, "needs QEMU 7.2"))
  func `QEMU's list of definitions and its expansion agree`() throws {
    let answers = try InstalledQEMU.answers(to: [
      #"{"execute": "query-cpu-definitions", "id": 1}"#,
      #"{"execute": "query-cpu-model-expansion", "id": 2, "arguments": {"type": "full", "#
        + #""model": {"name": "max"}}}"#,
    ])
    let list = try PlatformSample.statement(answers[0], .qmp)
    let whole = try PlatformSample.statement(answers[1], .qmp)
    #expect(list.shown.names.count > 50 && list.hidden.names.count > 30)
    // TCG switches VME off in every model, as KVM does with others.
    #expect(list.shown.subtracting(whole.shown).subtracting([.vme]).names == [])
    #expect(list.hidden.intersection(whole.shown).names == [])
  }
}
