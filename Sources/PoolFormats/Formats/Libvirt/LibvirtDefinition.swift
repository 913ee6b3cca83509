public import CPUIDKit
internal import PoolKit

/// A place in libvirt's XML where a CPU is defined.
struct LibvirtDefinition {
  /// The element with the model and the features: `<cpu>`, or `<mode>` of a hypervisor.
  let element: XMLElement
  /// The virtual machine's name; `nil` where the CPU is of none.
  let name: String?
  /// Whether the machine has no CPU of its own choice, so that the element is the machine.
  var isUnchosen = false
  /// The argument of a `-cpu` that the machine passes to QEMU by itself, behind libvirt's own: it counts.
  var argument: String?

  /// The CPUs that are defined in a document.
  ///
  /// - Parameter root: the document's element.
  /// - Returns: the definitions in order.
  /// - Throws: ``PlatformTextError`` for a document that defines none, or of another kind.
  static func all(in root: XMLElement) throws(PlatformTextError) -> [LibvirtDefinition] {
    switch root.name {
    case "cpu":
      // A host's has its architecture, a machine's may leave the choice to QEMU.
      let isUnchosen = isWithoutModel(root) && root.child("arch") == nil
      if isUnchosen { try checkNothingLeftOut(of: root) }
      return [LibvirtDefinition(element: root, name: nil, isUnchosen: isUnchosen)]
    case "mode": return [try hypervisor(root)]
    case "capabilities":
      let host = try child("host", of: root)
      return [LibvirtDefinition(element: try child("cpu", of: host), name: nil)]
    case "domainCapabilities":
      try checkArchitecture(root.child("arch"))
      let modes = try child("cpu", of: root).children("mode")
      guard let mode = modes.first(where: { $0.attributes["name"] == "host-model" }) else {
        throw PlatformTextError(
          line: root.line, .expected("<mode name='host-model'>", found: "none"))
      }
      return [try hypervisor(mode)]
    case "domain": return [try machine(root)]
    case "domstatus", "domainsnapshot": return [try machine(try child("domain", of: root))]
    case "cpuTest":
      var found: [LibvirtDefinition] = []
      for element in root.children { found += try all(in: element) }
      return found
    case let other:
      throw PlatformTextError(
        line: root.line,
        .expected(
          "<cpu>, <capabilities>, <domainCapabilities>, <domain> or one <cpudata>",
          found: "<\(other)>"))
    }
  }

  /// Refuses what is not for x86.
  static func checkArchitecture(_ element: XMLElement?) throws(PlatformTextError) {
    try checkArchitecture(element?.text, line: element?.line)
  }

  private static func checkArchitecture(
    _ name: String?, line: Int?
  ) throws(PlatformTextError) {
    guard let name, name != "x86_64", name != "i686" else { return }
    throw PlatformTextError(line: line, .expected("the architecture x86_64", found: "\(name)"))
  }

  /// What a hypervisor can give: the mode that libvirt calls host-model.
  private static func hypervisor(
    _ mode: XMLElement
  ) throws(PlatformTextError) -> LibvirtDefinition {
    let name = mode.attributes["name"] ?? "none"
    guard name == "host-model" else {
      throw PlatformTextError(
        line: mode.line, .expected("<mode name='host-model'>", found: "\(name)"))
    }
    guard mode.attributes["supported"] != "no" else {
      throw PlatformTextError(
        line: mode.line, .expected("a host-model that is supported", found: "supported='no'"))
    }
    return LibvirtDefinition(element: mode, name: nil)
  }

  /// What a virtual machine is given.
  ///
  /// Without a `<cpu>`, QEMU chooses; its 32-bit program chooses another model, and other hypervisors give the host's.
  private static func machine(
    _ domain: XMLElement
  ) throws(PlatformTextError) -> LibvirtDefinition {
    let type = domain.child("os")?.child("type")
    try checkArchitecture(type?.attributes["arch"], line: type?.line)
    let name = domain.child("name")?.text
    if let argument = passedOn(domain) {
      return LibvirtDefinition(element: domain, name: name, argument: argument)
    }
    if domain.child("cpu") == nil { try checkNothingLeftOut(of: domain) }
    let isQEMU = ["kvm", "qemu"].contains(domain.attributes["type"])
    if isQEMU, domain.child("cpu").map(isWithoutModel) ?? true, type?.attributes["arch"] != "i686" {
      return LibvirtDefinition(element: domain, name: name, isUnchosen: true)
    }
    return LibvirtDefinition(element: try child("cpu", of: domain), name: name)
  }

  /// Whether a machine's `<cpu>` says only how its CPUs are laid out, so that QEMU chooses.
  private static func isWithoutModel(_ element: XMLElement) -> Bool {
    let mode = element.attributes["mode"]
    return (mode == nil || mode == "custom") && element.child("model") == nil
      && element.children("feature").isEmpty
  }

  /// The argument of the last `-cpu` in the machine's `<qemu:commandline>`; `nil` without one.
  private static func passedOn(_ domain: XMLElement) -> String? {
    let words = domain.child("qemu:commandline")?.children("qemu:arg").compactMap {
      $0.attributes["value"]
    }
    guard let words, let place = words.lastIndex(of: "-cpu"), words.indices.contains(place + 1)
    else { return nil }
    return words[place + 1]
  }

  /// Refuses text between elements, such as `...`: nobody knows what stood there.
  static func checkNothingLeftOut(of element: XMLElement) throws(PlatformTextError) {
    guard !element.text.isEmpty else { return }
    throw PlatformTextError(
      line: element.line,
      .expected(
        "nothing but elements in <\(element.name)>, with none left out", found: "\(element.text)"))
  }

  private static func child(
    _ name: String, of element: XMLElement
  ) throws(PlatformTextError) -> XMLElement {
    if let child = element.child(name) { return child }
    throw PlatformTextError(
      line: element.line, .expected("<\(name)> in <\(element.name)>", found: "none"))
  }
}

/// A feature as libvirt's map defines it.
public struct LibvirtFeature: Hashable, Sendable {
  /// The name in libvirt.
  public let name: String
  /// What other products call it, as the map says.
  public let aliases: [String]
  /// Whether libvirt lets a guest that has it move.
  public let isMigratable: Bool
  /// The bits of the CPUID registers and MSR halves where it is.
  public let places: [WordID: RegisterValue]

  /// The bits that are in words of the catalogue; empty for a feature of an MSR that has none.
  public var features: FeatureSet {
    var set = FeatureSet()
    for (word, bits) in places { set[word] = bits }
    return set
  }
}
