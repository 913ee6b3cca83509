internal import CPUIDKit
internal import PoolKit

/// QEMU's answers to `query-cpu-model-expansion`, in JSON, one after another, or to `query-cpu-definitions`.
///
/// Other answers of the same session may stand between them; the first expansion says most and counts.
enum QMPReader {
  /// What this QEMU gives on its host, one statement an expanded model.
  ///
  /// Properties that are off are hidden: an expansion says of each feature whether it is there.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - host: the name of what is described.
  ///   - models: the models to start from, where an expansion names one.
  /// - Returns: the statement of the first expansion; further ones must agree with it in name.
  /// - Throws: ``PlatformTextError`` when the JSON is broken or holds no expansion.
  static func statement(
    in bytes: [UInt8], host: String, models: ModelLibrary
  ) throws(PlatformTextError) -> CPUStatement {
    do throws(DocumentError) {
      var definitions: JSONCursor?
      for document in try documents(bytes) {
        let answer = try JSONCursor(document).optional("return")
        if let answer, definitions == nil, QMPDefinitions.recognises(answer) {
          definitions = answer
        }
        guard case .object? = answer?.value, let model = try answer?.optional("model") else {
          continue
        }
        return try statement(of: model, host: host, models: models)
      }
      if let definitions {
        return try QMPDefinitions.statement(of: definitions, host: host, models: models.qemu)
      }
    } catch {
      throw PlatformTextError(.json(error))
    }
    throw PlatformTextError(
      .expected(
        "QEMU's answer to query-cpu-model-expansion, or to query-cpu-definitions with unavailable-features",
        found: "none"))
  }

  private static func documents(_ bytes: [UInt8]) throws(DocumentError) -> [JSONValue] {
    var stream = JSONStream()
    stream.append(JSONCursor.unmarked(bytes))
    var found: [JSONValue] = []
    var nothing: Void = ()
    do throws(JSONError) {
      while let next = try stream.next(
        isLast: true, with: &nothing,
        { (reader, _) throws(JSONError) in try reader.value(depth: 0) })
      {
        found.append(next.value)
      }
    } catch {
      throw .json(error)
    }
    return found
  }

  private static func statement(
    of model: JSONCursor, host: String, models: ModelLibrary
  ) throws(DocumentError) -> CPUStatement {
    let name = try model.member("name").string()
    var settings = QEMUSettings(line: nil)
    for (key, cursor) in try model.optional("props")?.members() ?? [] {
      switch cursor.value {
      case .bool(let isOn): settings.note(key, isOn)
      case .number(let text), .string(let text): try give(key, text, at: cursor, to: &settings)
      default: continue
      }
    }
    var statement = CPUStatement(
      name: host, platform: .kvm, vendor: settings.vendor ?? models.qemu[name]?.vendor,
      signature: settings.signature,
      brand: name == "base" || name == "host" || name == "max" ? "" : name,
      shown: (models.qemu[name]?.features ?? FeatureSet()).union(settings.on)
        .subtracting(settings.off),
      hidden: settings.off,
      limits: settings.physicalAddressBits.map { [.physicalAddressBits: $0] } ?? [:],
      notes: settings.notes)
    statement.keep(settings.unknown)
    return statement
  }

  private static func give(
    _ key: String, _ value: String, at cursor: JSONCursor, to settings: inout QEMUSettings
  ) throws(DocumentError) {
    guard QEMUSettings.identity.contains(key) else { return }
    do throws(PlatformTextError) {
      try settings.apply(Substring("\(key)=\(value)"))
    } catch {
      throw cursor.wrong("a value of \(key)")
    }
  }
}
