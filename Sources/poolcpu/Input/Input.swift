internal import PoolFormats
internal import PoolKit

/// One thing that an input file holds.
enum Input {
  /// A host.
  case record(HostRecord)
  /// A baseline's hosts, and what had been taken out of it.
  case baseline([HostClass], BaselineCuts)

  /// Everything that the file at `path` holds, in its order.
  ///
  /// - Parameters:
  ///   - path: a file, or `-` for standard input.
  ///   - format: the format to read it in; recognised by content when `nil`.
  /// - Returns: at least one thing.
  /// - Throws: ``InputError`` when the file cannot be read or understood.
  static func all(in path: String, format: InputFormat?) throws(InputError) -> [Input] {
    let bytes = try InputFile.bytes(at: path)
    do throws(DumpError) {
      let format = if let format { format } else { try InputFormat.recognise(bytes) }
      if format != .record && format != .baseline {
        return [.record(try Dump.record(from: bytes, host: hostName(path), format: format))]
      }
    } catch {
      throw .dump(path: path, error)
    }
    do throws(DocumentError) {
      return try documents(bytes)
    } catch {
      throw .document(path: path, error)
    }
  }

  /// JSON documents one after another: a single one, or JSON Lines.
  private static func documents(_ bytes: [UInt8]) throws(DocumentError) -> [Input] {
    var inputs: [Input] = []
    for value in try values(bytes) {
      switch try BaselineDocument.schema(of: value) {
      case RecordDocument.schema: inputs.append(.record(try RecordDocument.record(from: value)))
      case BaselineDocument.schema:
        let contents = try BaselineDocument.contents(of: value)
        inputs.append(.baseline(contents.classes, contents.cuts))
      case let other:
        throw .schema(found: other, expected: [RecordDocument.schema, BaselineDocument.schema])
      }
    }
    return inputs
  }

  private static func values(_ bytes: [UInt8]) throws(DocumentError) -> [JSONValue] {
    do throws(JSONError) {
      return try JSONReader.values(of: bytes)
    } catch {
      throw .json(error)
    }
  }

  /// The name of a host whose dump has none: the file's, without folder and known endings.
  static func hostName(_ path: String) -> String {
    guard path != "-" else { return "stdin" }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    for ending in [".txt", ".raw", ".test", ".cpuid", ".dump", ".log"]
    where file.hasSuffix(ending) && file.count > ending.count {
      return String(file.dropLast(ending.count))
    }
    return file
  }
}
