internal import PoolFormats
internal import PoolKit
internal import Testing

/// A platform's text, typed by hand from its documented form.
enum PlatformSample {
  /// Everything that `text` says, in the format that it is recognised as, or in `format`.
  static func content(
    _ text: String, _ format: Format? = nil, guest: GuestKind? = nil
  ) throws -> PlatformContent {
    let bytes = Array(text.utf8)
    let format = try format ?? Format.recognise(bytes)
    return try PlatformText.content(of: bytes, host: "h1", format: format, guest: guest)
  }

  /// What `text` says of the hosts or guests in it.
  static func statements(
    _ text: String, _ format: Format? = nil, guest: GuestKind? = nil
  ) throws -> [CPUStatement] {
    guard case .statements(let statements) = try content(text, format, guest: guest) else {
      return []
    }
    return statements
  }

  /// What `text` says of the one host or guest in it.
  static func statement(_ text: String, _ format: Format? = nil) throws -> CPUStatement {
    let statements = try statements(text, format)
    #expect(statements.count == 1)
    return try #require(statements.first)
  }

  /// The sentence with which `text` is refused; empty when it is not.
  static func refusal(_ text: String, _ format: Format, guest: GuestKind? = nil) -> String {
    do throws(PlatformTextError) {
      _ = try PlatformText.content(
        of: Array(text.utf8), host: "h1", format: format, guest: guest)
      return ""
    } catch {
      return error.description
    }
  }

  /// A text of each format, each recognised by its content.
  static let all: [(format: Format, text: String)] = [
    (.procCPUInfo, ProcCPUInfoTests.amd),
    (.lscpu, LscpuTests.text),
    (.lscpuJSON, LscpuTests.json),
    (.hostFacts, HostFactsTests.ansible),
    (.hostFacts, HostFactsTests.incus),
    (.hostFacts, HostFactsTests.proxmox),
    (.hostFacts, HostFactsTests.vdsm),
    (.novaHost, NovaReaderTests.show),
    (.novaHost, NovaReaderTests.detail),
    (.xenFeatureset, "178bfbff:f6f83203:2e93fbff:044031f3:0000000f:219c97a9\n"),
    (.xenFeatureset, XenReaderTests.listing),
    (.xapi, XapiTests.host),
    (.xapi, XapiTests.hosts),
    (.xapi, XapiListTests.host),
    (.xapi, XapiListTests.machines),
    (.xapi, XapiListTests.map),
    (.xlInfo, XLInfoTests.text(XLInfoTests.new, minor: 13)),
    (.xenOrchestra, XenOrchestraTests.hosts),
    (.xlConfig, XLConfigTests.libxl),
    (.xlConfig, XLConfigTests.xend),
    (.firecracker, FirecrackerTests.template),
    (.firecracker, FirecrackerTests.fingerprint),
    (.hostFacts, HostFactsTests.pyCPUInfo),
    (.vmware, VMwareTests.masks),
    (.vmwareLog, GuestLogTests.vmware),
    (.vmwareLog, GuestLogTests.newVMware),
    (.vmwareAPI, VMwareAPITests.machines),
    (.vmwareAPI, VMwareAPITests.hosts),
    (.vmwareList, VMwareAPITests.table),
    (.vmwareList, VMwareAPITests.object),
    (.vboxLog, GuestLogTests.vbox),
    (.freeBSD, FreeBSDTests.intel),
    (.coreinfo, CoreinfoTests.text),
    (.criu, CRIUTests.image),
    (.kubevirt, KubeVirtTests.nodes),
    (.kubevirt, KubeVirtYAMLTests.nodes),
    (.kubevirt, KubeVirtMachineTests.machine),
    (.kubevirt, KubeVirtMachineTests.settings),
    (.kubevirt, KubernetesListingTests.table),
    (.kubevirt, KubernetesListingTests.description),
    (.kubevirt, NodeDiscoveryTests.node),
    (.hostFacts, HostFactsTests.incusYAML),
    (.hostFacts, OpenNebulaHostTests.text),
    (.hostFacts, OpenNebulaHostTests.json),
    (.hostFacts, ProxmoxFlagsTests.list),
    (.settings, ProxmoxMachineTests.file),
    (.qmp, QMPDefinitionsTests.answer),
  ]
}
