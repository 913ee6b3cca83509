internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// Something that reads bytes from outside, as a fuzzer calls it.
public struct FuzzedReader: Sendable {
  /// What a fuzzer's command line and the folder of its inputs call it.
  public let name: String
  private let read: @Sendable (_ bytes: [UInt8]) throws -> [PoolDocument]

  init(_ name: String, _ read: @escaping @Sendable ([UInt8]) throws -> [PoolDocument]) {
    self.name = name
    self.read = read
  }

  /// Reads `bytes`; whatever they are, the answer is a value or an error that a terminal can show.
  ///
  /// - Parameters:
  ///   - bytes: what a file may hold.
  ///   - isDeep: whether all that poolcpu can make of what was read is made as well.
  /// - Throws: ``FuzzFinding`` for what must not be. What must not be and traps ends the process.
  public func run(_ bytes: [UInt8], isDeep: Bool) throws(FuzzFinding) {
    let documents: [PoolDocument]
    do {
      documents = try read(bytes)
    } catch {
      try FuzzFinding.check(sentence: String(describing: error))
      return
    }
    for case .statement(let statement) in documents {
      for note in statement.notes { try FuzzFinding.check(sentence: note) }
    }
    guard isDeep else { return }
    // A text of thousands of hosts says nothing about one that three do not.
    for document in documents.prefix(3) { try FuzzDepth.check(document) }
  }
}

extension FuzzedReader {
  /// Every reader of bytes from outside.
  public static let all =
    Format.readable.map { format in
      FuzzedReader(format.rawValue) { try documents(in: $0, format) }
    } + [
      FuzzedReader("recognised") { bytes in
        _ = ShellPrompt.begins(bytes)
        let bytes = try ShellPrompt.cleared(bytes)
        return try documents(in: bytes, Format.recognise(bytes))
      },
      FuzzedReader("failure") { bytes in
        guard let failure = FailureReader.failure(in: bytes) else { return [] }
        for screen in [Screen.standard, Screen(width: 20)] {
          for isFull in [false, true] {
            try FuzzFinding.check(page: ExplainPage.text(for: failure, on: screen, isFull: isFull))
          }
        }
        guard (try? JSONReader.value(of: ExplainDocument.bytes(for: failure))) != nil else {
          throw FuzzFinding("a document is no JSON")
        }
        return []
      },
      FuzzedReader("name") { bytes in
        _ = try NameQuery(String(decoding: bytes.prefix(4_096), as: UTF8.self))
        return []
      },
      FuzzedReader("qemu-cpu-help") {
        _ = try QEMUHelpReader.target(in: $0)
        return []
      },
      FuzzedReader("host-list") {
        _ = try HostList($0)
        return []
      },
      FuzzedReader("libvirt-map") { bytes in
        // An index that is whole, and a file of models that is not; then the other way round.
        _ = try? LibvirtMap.read { name in name == "index.xml" ? Array(index.utf8) : bytes }
        _ = try LibvirtMap.read { name in name == "index.xml" ? bytes : Array("<cpus/>".utf8) }
        return []
      },
      FuzzedReader("state") {
        _ = StateDocument.sign(in: $0, boot: nil)
        let state = try StateDocument.state(from: $0)
        let written = StateDocument.bytes(for: state)
        guard try StateDocument.state(from: written) == state else {
          throw FuzzFinding("a state is not read back as it was written")
        }
        return []
      },
    ]

  private static let index =
    "<cpus><arch name='x86'><include filename='a.xml'/></arch></cpus>"

  /// What poolcpu finds in a file with these bytes, asked for in this format.
  private static func documents(in bytes: [UInt8], _ format: Format) throws -> [PoolDocument] {
    if format.isDocument {
      var reader = DocumentReader(only: format.schema)
      // In two pieces, as a file that is longer than one comes.
      reader.append(Array(bytes[..<(bytes.count / 2)]))
      var documents: [PoolDocument] = []
      while let document = try reader.next(isLast: false) { documents.append(document) }
      reader.append(Array(bytes[(bytes.count / 2)...]))
      while let document = try reader.next(isLast: true) { documents.append(document) }
      return documents
    }
    guard format.isPlatformText else {
      return [.record(try Dump.record(from: bytes, host: "fuzzed", format: format))]
    }
    return try PlatformText.content(of: bytes, host: "fuzzed", format: format).documents
  }
}
