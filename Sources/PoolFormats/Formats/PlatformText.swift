public import CPUIDKit
public import PoolKit

/// Texts in which platforms speak of CPUs: by names, by single registers, or by what differs.
public enum PlatformText {
  /// Reads a text.
  ///
  /// - Parameters:
  ///   - bytes: the text, as it is in the file.
  ///   - host: the name of a host or guest that the text does not name.
  ///   - format: the text's format; one that ``Format/isPlatformText`` holds for.
  ///   - models: the models that texts name.
  ///   - guest: for which guests, where a text tells them apart; `nil` for those that there can be.
  /// - Returns: what it holds.
  /// - Throws: ``PlatformTextError`` for the first thing that is not understood; nothing is skipped.
  public static func content(
    of bytes: [UInt8], host: String, format: Format, models: ModelLibrary = .newest,
    guest: GuestKind? = nil
  ) throws(PlatformTextError) -> PlatformContent {
    guard case .platform(let read)? = format.definition.reader else {
      throw PlatformTextError(
        .expected("a platform's text", found: "the format \(format.rawValue)"))
    }
    if format.definition.hasLines { try PlatformTextError.refuseOverlongLines(in: bytes) }
    return try read(PlatformInput(bytes: bytes, host: host, models: models, guest: guest))
  }
}

/// A platform's text, and what is needed to understand it.
struct PlatformInput {
  /// The text, as it is in the file.
  let bytes: [UInt8]
  /// The name of a host or guest that the text does not name.
  let host: String
  /// The models that texts name.
  let models: ModelLibrary
  /// For which guests, where the text tells them apart.
  let guest: GuestKind?
}

/// What a platform's text holds.
public enum PlatformContent: Hashable, Sendable {
  /// CPUID's own answers.
  case record(HostRecord)
  /// What it says of one or more CPUs, by names or single registers; never empty.
  case statements([CPUStatement])
  /// CPUID's own answers on a host, and what a guest was given there.
  case host(HostRecord, guest: CPUStatement)

  /// The same, one after the other: a guest before the host that it ran on.
  public var documents: [PoolDocument] {
    switch self {
    case .record(let record): [.record(record)]
    case .statements(let statements): statements.map(PoolDocument.statement)
    case .host(let record, let guest): [.statement(guest), .record(record)]
    }
  }
}

extension JSONCursor {
  /// `bytes` without a byte order mark before them.
  static func unmarked(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xef, 0xbb, 0xbf]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// The root of a whole JSON text; a byte order mark before it is no part of it.
  static func root(of bytes: [UInt8]) throws(DocumentError) -> JSONCursor {
    do throws(JSONError) {
      return JSONCursor(try JSONReader.value(of: unmarked(bytes)))
    } catch {
      throw .json(error)
    }
  }
}
