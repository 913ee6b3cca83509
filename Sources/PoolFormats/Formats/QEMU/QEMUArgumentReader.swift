internal import CPUIDKit
internal import PoolKit

/// The argument of QEMU's `-cpu`, alone in a line or inside a whole command line.
///
/// Source: QEMU `target/i386/cpu.c`. That `+f` and `-f` are applied after `f=on` and `f=off` is from memory.
enum QEMUArgumentReader {
  /// What the argument gives a guest.
  ///
  /// - Parameters:
  ///   - bytes: the text; lines that begin with `#` are remarks.
  ///   - host: the name of the guest.
  ///   - models: the models to start from.
  /// - Returns: the statement; one that starts from `host` says only what differs from it.
  /// - Throws: ``PlatformTextError`` when there is not one argument, or a model is unknown.
  static func statement(
    in bytes: [UInt8], host: String, models: ModelLibrary
  ) throws(PlatformTextError) -> CPUStatement {
    let found = TextLine.all(in: bytes).filter { !$0.text.hasPrefix("#") }
    guard let line = found.first, found.count == 1 else {
      throw PlatformTextError(
        line: found.dropFirst().first?.number,
        .expected("one line with the argument of -cpu", found: "\(found.count)"))
    }
    let parts = argument(in: line.text).split(separator: ",").map(TextLine.trimmed)
    guard let name = parts.first else {
      throw PlatformTextError(line: line.number, .expected("a CPU model", found: ""))
    }
    var settings = QEMUSettings(line: line.number)
    for part in parts.dropFirst() { try settings.apply(part) }
    var statement = CPUStatement(
      name: host, .definition, platform: .kvm, brand: String(name),
      limits: settings.physicalAddressBits.map { [.physicalAddressBits: $0] } ?? [:],
      notes: settings.notes)
    if name == "host" || name == "max" {
      statement.subject = .difference
      statement.shown = settings.on.subtracting(settings.off)
    } else if let model = models.qemu[String(name)] {
      statement.shown = model.switched(on: settings.on, off: settings.off)
      statement.vendor = model.vendor
    } else {
      throw PlatformTextError(line: line.number, .unknownModel(String(name)))
    }
    statement.vendorIsOfModel = settings.vendor == nil
    statement.vendor = settings.vendor ?? statement.vendor
    statement.signature = settings.signature
    statement.hidden = settings.off
    statement.keep(settings.unknown)
    return statement
  }

  /// Whether `line` looks like the argument: a command line with `-cpu`, or a known model with
  /// properties.
  static func matches(_ line: Substring) -> Bool {
    if line.hasPrefix("-cpu ") || line.contains(" -cpu ") { return true }
    let name = line.prefix { $0 != "," }
    guard name.count < line.count, !line.contains(" ") else { return false }
    return ["host", "max"].contains(name) || ModelLibrary.knows(name)
  }

  /// What stands after `-cpu` in a command line, else the whole line; without quotes.
  private static func argument(in line: Substring) -> Substring {
    let words = line.split(separator: " ")
    let place = words.firstIndex(of: "-cpu")
    let text = place.map { words.indices.contains($0 + 1) ? words[$0 + 1] : "" } ?? line
    return text.drop { $0 == "'" || $0 == "\"" }
      .prefix { $0 != "'" && $0 != "\"" }
  }

  /// Whether the only line that is no comment looks like the argument.
  static func recognises(_ lines: [TextLine]) -> Bool {
    let said = lines.filter { !$0.text.hasPrefix("#") }
    return said.count == 1 && matches(said[0].text)
  }
}
