internal import CPUIDKit
internal import PoolKit

/// Reads the XML in which libvirt speaks of CPUs: hosts', hypervisors' and guests'.
///
/// Documents may follow each other without a common root, as pasted answers of virsh do.
enum LibvirtReader {
  /// What the text holds: CPUID's answers in one `<cpudata>`, or statements.
  ///
  /// - Parameters:
  ///   - bytes: the whole text.
  ///   - host: the name of what the text does not name.
  ///   - models: the models that definitions start from.
  /// - Returns: a record or statements.
  /// - Throws: ``PlatformTextError`` for the first thing that is not understood.
  static func content(
    of bytes: [UInt8], host: String, models: ModelLibrary
  ) throws(PlatformTextError) -> PlatformContent {
    let roots = try roots(in: bytes)
    if roots.count == 1, roots[0].name == "cpudata" {
      return .record(try LibvirtRegisters.record(in: roots[0], host: host))
    }
    return .statements(try statements(in: roots, host: host, models: models))
  }

  /// What the text says of each CPU that it defines, in order; never empty.
  ///
  /// - Parameters:
  ///   - bytes: the whole text.
  ///   - host: the name of what the text does not name; numbered where there are several.
  ///   - models: the models that definitions start from.
  /// - Returns: a statement a CPU.
  /// - Throws: ``PlatformTextError`` for the first thing that is not understood.
  static func statements(
    in bytes: [UInt8], host: String, models: ModelLibrary
  ) throws(PlatformTextError) -> [CPUStatement] {
    try statements(in: try roots(in: bytes), host: host, models: models)
  }

  private static func roots(in bytes: [UInt8]) throws(PlatformTextError) -> [XMLElement] {
    do throws(XMLError) {
      return try XMLReader.elements(in: bytes)
    } catch {
      throw PlatformTextError(.xml(error))
    }
  }

  private static func statements(
    in roots: [XMLElement], host: String, models: ModelLibrary
  ) throws(PlatformTextError) -> [CPUStatement] {
    var definitions: [LibvirtDefinition] = []
    for root in roots { definitions += try LibvirtDefinition.all(in: root) }
    guard !definitions.isEmpty else {
      throw PlatformTextError(line: roots.first?.line, .expected("a <cpu>", found: "none"))
    }
    var statements: [CPUStatement] = []
    for (index, definition) in definitions.enumerated() {
      let name = definitions.count == 1 ? host : "\(host)#\(index + 1)"
      statements.append(
        try definition.statement(name: definition.name ?? name, models: models))
    }
    return statements
  }

  /// Whether a text is XML; no other format that is read is.
  static func recognises(_ lines: [TextLine]) -> Bool { lines[0].text.hasPrefix("<") }
}
