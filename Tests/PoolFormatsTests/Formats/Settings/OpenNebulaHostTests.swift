internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct OpenNebulaHostTests {
  static let text = """
    HOST 3 INFORMATION
    ID                    : 3
    NAME                  : n1

    MONITORING INFORMATION
    HYPERVISOR="kvm"
    KVM_CPU_FEATURES="svm,vmx-ept,brand-new"
    KVM_CPU_MODEL="EPYC-Rome"
    KVM_CPU_MODELS="486 EPYC EPYC-Rome"
    """ + "\n"
  static let json =
    #"{"HOST": {"ID": "3", "NAME": "n1", "TEMPLATE": {"KVM_CPU_MODEL": "EPYC-Rome", "#
    + #""KVM_CPU_FEATURES": "svm,vmx-ept,brand-new", "MODELNAME": "x"}}}"# + "\n"

  /// What libvirt's capabilities say of the same host, of which the probes keep a part.
  private static let capabilities = """
    <capabilities><host><cpu><arch>x86_64</arch><model>EPYC-Rome</model>
    <feature name='svm'/><feature name='vmx-ept'/><feature name='brand-new'/></cpu></host></capabilities>
    """

  @Test func `text, JSON, a pool and libvirt's capabilities say the same`() throws {
    var libvirt = try PlatformSample.statement(Self.capabilities)
    libvirt.name = "n1"
    #expect(try PlatformSample.statement(Self.json) == libvirt)
    #expect(try PlatformSample.statement(Self.text) == libvirt)
    let host = Self.json.dropFirst(#"{"HOST": "#.count).dropLast(2)
    let two = "{\"HOST_POOL\": {\"HOST\": [\(host), \(host.replacing("n1", with: "n2"))]}}"
    #expect(try PlatformSample.statements(two).map(\.name) == ["n1", "n2"])
    #expect(try PlatformSample.statements("{\"HOST_POOL\": {\"HOST\": \(host)}}") == [libvirt])
  }

  @Test(arguments: [
    (
      json.replacing("KVM_CPU_MODEL\"", with: "OTHER\""),
      "expected KVM_CPU_MODEL, which the probes of KVM hosts keep, found none"
    ),
    (json.replacing("EPYC-Rome", with: "EPYC-Room"), "'EPYC-Room' is no CPU model"),
    (json.replacing("\"NAME\"", with: "\"N\""), "HOST has no \"NAME\""),
    ("{\"HOST_POOL\": {\"HOST\": []}}", "expected at least one host, found 0"),
    (
      text.replacing("\"EPYC-Rome\"", with: "EPYC-Rome"),
      "line 8: expected a value in quotes, found 'EPYC-Rome'"
    ),
    (text + "KVM_CPU_MODEL=\"EPYC\"\n", "line 10: expected one host, with KVM_CPU_MODEL once"),
  ])
  func `what is wrong is named`(text: String, message: String) {
    let refusal = PlatformSample.refusal(text, .hostFacts)
    #expect(refusal.contains(message), "\(refusal)")
  }
}
