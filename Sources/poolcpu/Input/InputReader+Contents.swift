internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

extension InputReader {
  /// What a file holds that is no document of poolcpu's: a dump, or a platform's text.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - path: where it is.
  ///   - format: its format; recognised by content when `nil`.
  ///   - guest: for which guests, where it tells them apart.
  /// - Returns: a record, or what the text says of each host or guest.
  /// - Throws: ``InputError`` when it is none of them, or a broken one.
  static func contents(
    of bytes: [UInt8], _ path: String, _ format: Format?, _ guest: GuestKind?
  ) throws(InputError) -> [PoolDocument] {
    let format = if let format { format } else { try recognise(bytes, path) }
    let host = hostName(path)
    guard format.isPlatformText else {
      do throws(DumpError) {
        return [.record(try Dump.record(from: bytes, host: host, format: format))]
      } catch {
        throw .dump(path: path, error)
      }
    }
    do throws(PlatformTextError) {
      return try PlatformText.content(
        of: bytes, host: host, format: format,
        models: format.namesLibvirtModels ? LibvirtMapFolder.models() : .newest, guest: guest
      ).documents
    } catch {
      throw .platformText(path: path, error)
    }
  }

  /// The class of the host or guest that the text at `path` speaks of.
  static func hostClass(
    of statement: CPUStatement, _ path: String
  ) throws(InputError) -> HostClass {
    do throws(StatementError) {
      return try HostClass(statement)
    } catch {
      throw .statement(path: path, error)
    }
  }

  /// The format of `bytes`, which are a file or its beginning.
  static func recognise(_ bytes: [UInt8], _ path: String) throws(InputError) -> Format {
    do throws(DumpError) {
      return try Format.recognise(bytes)
    } catch {
      throw .dump(path: path, error)
    }
  }

  /// `bytes` without a shell's prompts around them.
  static func cleared(_ bytes: [UInt8], _ path: String) throws(InputError) -> [UInt8] {
    do throws(DumpError) {
      return try ShellPrompt.cleared(bytes)
    } catch {
      throw .dump(path: path, error)
    }
  }

  /// The name of a host whose text has none: the file's, without folder and known endings.
  static func hostName(_ path: String) -> String {
    guard path != "-" else { return InputNames.standardInput }
    let file = PathText.names(in: path).last.map(String.init) ?? path
    for ending in [
      ".txt", ".raw", ".test", ".cpuid", ".dump", ".log", ".xml", ".json", ".cfg", ".vmx",
    ]
    where file.hasSuffix(ending) && file.count > ending.count {
      return String(file.dropLast(ending.count))
    }
    return file
  }
}

extension InputReader {
  /// Refuses the record at `path` when nobody knows what its hardware shows.
  ///
  /// - Throws: ``InputError/noView(path:_:)``.
  static func checkHardware(of record: HostRecord, at path: String) throws(InputError) {
    do throws(PerspectiveError) { try record.checkHardware() } catch {
      throw .noView(path: path, error)
    }
  }
}
