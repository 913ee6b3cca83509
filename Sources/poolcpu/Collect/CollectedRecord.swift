internal import PoolFormats
internal import PoolKit

/// The record that a host's answer holds.
enum CollectedRecord {
  /// Reads what a host printed: poolcpu's record, or a dump of another tool.
  ///
  /// - Parameters:
  ///   - bytes: all that it printed.
  ///   - host: what its list calls it, and so does the record.
  ///   - when: the time, for a dump that has none.
  /// - Returns: the record.
  /// - Throws: ``HostFailure`` that says what the answer is instead.
  static func record(
    in bytes: [UInt8], of host: String, when: String
  ) throws(HostFailure) -> HostRecord {
    let format = try format(of: bytes)
    var record = format.isDocument ? try document(in: bytes) : try dump(in: bytes, host, format)
    record.host = host
    record.source.when = record.source.when ?? when
    return record
  }

  private static func format(of bytes: [UInt8]) throws(HostFailure) -> Format {
    do throws(DumpError) {
      let format = try Format.recognise(bytes)
      if let foreign = Format.foreignJSON(bytes) { throw DumpError(.foreign(foreign)) }
      return format
    } catch {
      throw .answer(error, start: start(of: bytes))
    }
  }

  private static func document(in bytes: [UInt8]) throws(HostFailure) -> HostRecord {
    var reader = DocumentReader()
    reader.append(bytes)
    var found: [PoolDocument] = []
    do throws(DocumentError) {
      while found.count < 2, let next = try reader.next(isLast: true) { found.append(next) }
    } catch {
      throw .document(error)
    }
    guard found.count == 1, case .record(let record) = found[0] else { throw .manyRecords }
    return record
  }

  private static func dump(
    in bytes: [UInt8], _ host: String, _ format: Format
  ) throws(HostFailure) -> HostRecord {
    if format.isPlatformText {
      // Some hold registers beside names.
      let content = try? PlatformText.content(of: bytes, host: host, format: format)
      if case .record(let record)? = content { return record }
      throw .noRecord(format)
    }
    do throws(DumpError) {
      return try Dump.record(from: bytes, host: host, format: format)
    } catch {
      throw .answer(error, start: start(of: bytes))
    }
  }

  /// The first line that is not blank.
  private static func start(of bytes: [UInt8]) -> String {
    let lines = String(decoding: bytes.prefix(4096), as: UTF8.self).split { $0.isNewline }
    return lines.first { !$0.allSatisfy(\.isWhitespace) }.map(String.init) ?? ""
  }
}
