internal import CPUIDKit
internal import PoolKit

extension LibvirtDefinition {
  /// Elements that say nothing of features: how CPUs are laid out, and what they are in.
  ///
  private static let silent: Set<String> = [
    "arch", "model", "vendor", "signature", "maxphysaddr", "feature", "topology", "numa", "cache",
    "microcode", "counter", "pages",
  ]

  /// What the definition says.
  ///
  /// - Parameters:
  ///   - name: what to call the host or machine.
  ///   - models: the models that a definition may start from.
  /// - Returns: the features of the model, with those that the definition adds and without those
  ///   that it takes away or leaves to the host.
  /// - Throws: ``PlatformTextError`` for a name that is unknown, or a mode that means the host.
  func statement(name: String, models: ModelLibrary) throws(PlatformTextError) -> CPUStatement {
    if let argument { return try passed(argument, name: name, models) }
    if isUnchosen { return try unchosen(name: name, models.guests) }
    try LibvirtDefinition.checkNothingLeftOut(of: element)
    try LibvirtDefinition.checkArchitecture(element.child("arch"))
    let subject = try subject
    // check='full' is libvirt's own note of all that a guest of QEMU's got; a host is libvirt's own list.
    let isWhole = subject == .host || element.attributes["check"] == "full"
    let model = subject == .difference ? nil : try model(in: isWhole ? models.lists : models.guests)
    var statement = CPUStatement(
      name: name, subject, platform: .kvm, vendor: try vendor ?? model?.vendor,
      signature: try signature, brand: model?.name ?? "", limits: try limits)
    try LibvirtPolicies.apply(
      element.children("feature"), to: model, isWhole: isWhole, in: &statement)
    statement.vendorIsOfModel = element.child("vendor") == nil
    statement.followsHost = ["host-passthrough", "maximum"].contains(element.attributes["mode"])
    statement.hasHostWidth = hasHostWidth
    statement.namesCapabilities = subject == .host
    // Of a host <cpu> is what libvirt finds there, <mode> what its hypervisor gives.
    statement.listsCPU = subject == .host && element.name == "cpu"
    statement.clock = try clock
    statement.notes += matchNotes
    let strangers = Set(element.children.map(\.name)).subtracting(LibvirtDefinition.silent)
    statement.notes += strangers.sorted().map { "<\(Printable.quote($0))> was not read" }
    return statement
  }

  /// What a machine is given that passes a `-cpu` of its own to QEMU.
  private func passed(
    _ argument: String, name: String, _ models: ModelLibrary
  ) throws(PlatformTextError) -> CPUStatement {
    var statement: CPUStatement
    do throws(PlatformTextError) {
      statement = try QEMUArgumentReader.statement(
        in: Array(argument.utf8), host: name, models: models)
    } catch {
      throw PlatformTextError(line: element.line, error.problem)
    }
    statement.notes.append(
      "its <qemu:commandline> has a -cpu, which QEMU takes instead of its <cpu>")
    return statement
  }

  /// What a machine without a `<cpu>` is given.
  private func unchosen(
    name: String, _ models: ModelTable
  ) throws(PlatformTextError) -> CPUStatement {
    var setting = ModelSetting(title: "")
    setting.setDefault(ModelTable.unchosen)
    var statement = try setting.statement(name: name, in: .libvirt, models: models)
    statement.notes.append(
      "it has no <cpu> with a model, so QEMU starts it with its default, \(ModelTable.unchosen); virsh dumpxml of a "
        + "running machine has the <cpu> that it got")
    return statement
  }

  /// What the element is about: a guest where it has a mode or a match, else a host.
  ///
  /// A model inside host-model or host-passthrough is what libvirt would fall back to, or what it last found:
  /// the guest is still given what its host has.
  private var subject: CPUStatement.Subject {
    get throws(PlatformTextError) {
      guard element.name == "cpu" else { return .host }
      switch element.attributes["mode"] {
      case nil: return element.attributes["match"] == nil ? .host : .definition
      case "custom": return .definition
      case "host-model", "host-passthrough", "maximum": return .difference
      case let mode?:
        throw PlatformTextError(
          line: element.line, .expected("a mode of libvirt's", found: "\(mode)"))
      }
    }
  }

  private func model(in models: ModelTable) throws(PlatformTextError) -> NamedModel {
    guard let child = element.child("model"), !child.text.isEmpty else {
      throw PlatformTextError(
        line: element.line, .expected("<model> in <\(element.name)>", found: "none"))
    }
    if let model = models[child.text] { return model }
    throw PlatformTextError(line: child.line, .unknownModel(child.text))
  }

  /// The vendor that the definition names; `nil` where it names none.
  private var vendor: CPUVendor? {
    get throws(PlatformTextError) {
      guard let child = element.child("vendor") else { return nil }
      if let vendor = CPUVendor(libvirtName: child.text) { return vendor }
      throw PlatformTextError(
        line: child.line,
        .expected("the vendor AMD, Hygon, Intel or Zhaoxin", found: "\(child.text)"))
    }
  }

  private var signature: CPUSignature? {
    get throws(PlatformTextError) {
      guard let child = element.child("signature") else { return nil }
      return CPUSignature(
        family: try number("family", of: child), model: try number("model", of: child),
        stepping: try number("stepping", of: child))
    }
  }

  /// The width of physical addresses, or the most that it may be; none where it is the host's.
  private var limits: [Limit: Int] {
    get throws(PlatformTextError) {
      guard let child = element.child("maxphysaddr") else { return [:] }
      for key in ["bits", "limit"] where child.attributes[key] != nil {
        let bits = try number(key, of: child)
        guard AddressBits.physical.contains(bits) else {
          throw PlatformTextError(
            line: child.line,
            .expected(
              "\(key) of \(AddressBits.physical.lowerBound) to \(AddressBits.physical.upperBound) in <maxphysaddr>",
              found: "\(bits)"))
        }
        return [.physicalAddressBits: bits]
      }
      return [:]
    }
  }

  /// Whether the width of physical addresses is the host's, or at most the limit that is said.
  private var hasHostWidth: Bool {
    guard let child = element.child("maxphysaddr") else {
      return ["host-passthrough", "maximum"].contains(element.attributes["mode"])
    }
    return child.attributes["mode"] == "passthrough"
  }

  /// The time stamp counter of a host, as its kernel states it; `nil` where it is not said.
  private var clock: TSCClock? {
    get throws(PlatformTextError) {
      let counter = element.children("counter").first { $0.attributes["name"] == "tsc" }
      guard let counter else { return nil }
      let text = counter.attributes["frequency"] ?? "none"
      guard let kHz = TSCClock.kHz(ofHertz: text) else {
        throw PlatformTextError(
          line: counter.line,
          .expected("frequency='a number of Hz' in <counter>", found: "\(text)"))
      }
      return TSCClock(kHz: kHz, canScale: counter.attributes["scaling"].map { $0 == "yes" })
    }
  }

  private func number(_ key: String, of child: XMLElement) throws(PlatformTextError) -> Int {
    let text = child.attributes[key]
    if let text, let number = LibvirtNumber.decimal(text), number >= 0 { return number }
    throw PlatformTextError(
      line: child.line,
      .expected("\(key)='a number' in <\(child.name)>", found: "\(text ?? "none")"))
  }

  /// What a comparison says of hosts that show more than the definition.
  private var matchNotes: [String] {
    switch element.attributes["match"] {
    case "minimum":
      [
        "match='minimum' lets the guest see all else that its host shows; for a move that keeps it "
          + "running, give the definition as the running guest has it (virsh dumpxml)"
      ]
    case "strict":
      [
        "match='strict' refuses a host that shows more; poolcpu says what must be hidden there"
      ]
    default: []
    }
  }
}
