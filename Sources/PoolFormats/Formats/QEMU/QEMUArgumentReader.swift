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
    let (line, text) = try argument(in: TextLine.all(in: bytes))
    let parts = text.split(separator: ",").map(TextLine.trimmed)
    guard let name = parts.first else {
      throw PlatformTextError(line: line, .expected("a CPU model", found: ""))
    }
    var settings = QEMUSettings(line: line)
    for part in parts.dropFirst() { try settings.apply(part) }
    var statement = CPUStatement(
      name: host, .definition, platform: .kvm, brand: String(name),
      limits: settings.physicalAddressBits.map { [.physicalAddressBits: $0] } ?? [:],
      notes: settings.notes)
    if name == "host" || name == "max" {
      statement.subject = .difference
      statement.followsHost = true
      statement.shown = settings.on.subtracting(settings.off)
    } else if let model = models.qemu[String(name)] {
      statement.shown = model.switched(on: settings.on, off: settings.off)
      statement.vendor = model.vendor
    } else {
      throw PlatformTextError(line: line, .unknownModel(String(name)))
    }
    statement.hasHostWidth = settings.hasHostWidth ?? statement.followsHost
    statement.vendorIsOfModel = settings.vendor == nil
    statement.vendor = settings.vendor ?? statement.vendor
    statement.signature = settings.signature
    statement.hidden = settings.off
    statement.keep(settings.unknown)
    return statement
  }

  /// The argument and where it stands: behind `-cpu` in a command line, or the only line.
  ///
  /// Of several command lines of one machine, as in libvirt's log, the last counts.
  private static func argument(
    in lines: [TextLine]
  ) throws(PlatformTextError) -> (line: Int, text: Substring) {
    let said = lines.filter { !$0.text.hasPrefix("#") }
    let all = QEMUCommandLine.all(in: said)
    let starts = all.filter(\.startsQEMU)
    let commands = starts.isEmpty ? all.filter { $0.argument != nil } : starts
    if let last = commands.last, let argument = last.argument {
      if let other = commands.first(where: { $0.machine != last.machine }) {
        throw PlatformTextError(
          line: other.number,
          .expected("the command line of one guest", found: "those of several"))
      }
      return (last.number, argument[...])
    }
    guard let line = said.first, said.count == 1 else {
      throw PlatformTextError(
        line: said.dropFirst().first?.number,
        .expected("one line with the argument of -cpu", found: "\(said.count)"))
    }
    return (line.number, line.text.trimmingQuotes)
  }

  /// Whether `line` looks like the argument: a command line with `-cpu`, or a known model, alone or with properties.
  static func matches(_ line: TextLine) -> Bool {
    if QEMUCommandLine.all(in: [line]).contains(where: { $0.argument != nil }) { return true }
    let text = line.text.trimmingQuotes
    let name = text.prefix { $0 != "," }
    guard !text.contains(" ") || text.contains("model-id=") || text.contains("model_id=") else {
      return false
    }
    return name.count < text.count && ["host", "max"].contains(name) || ModelLibrary.knows(name)
  }

  /// Whether a text is the argument, or has command lines that start QEMU.
  static func recognises(_ lines: [TextLine]) -> Bool {
    let said = lines.filter { !$0.text.hasPrefix("#") }
    if said.count == 1 { return matches(said[0]) }
    // Most texts have no such word at all.
    guard said.contains(where: { $0.text.utf8.contains(Array("-cpu".utf8)) }) else { return false }
    return QEMUCommandLine.all(in: said).contains(where: \.startsQEMU)
  }
}

extension Substring {
  /// The text without quotes around it.
  fileprivate var trimmingQuotes: Substring {
    guard let first, first == "'" || first == "\"", count > 1, last == first else { return self }
    return dropFirst().dropLast()
  }
}
