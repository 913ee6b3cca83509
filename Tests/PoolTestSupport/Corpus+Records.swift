internal import PoolFormats
public import PoolKit

extension Corpus {
  /// Every x86 machine of the corpus, called by its path there without ending.
  public static let records = folder.records()
}

extension CorpusFolder {
  /// Every x86 machine of InstLatx64 and libcpuid, called by its path in the corpus without ending.
  ///
  /// What cannot be read is left out here; that everything is read is a test of the importer.
  public func records() -> [HostRecord] {
    dumps.compactMap { file in
      guard let bytes = try? Corpus.bytes(of: file), let format = try? Format.recognise(bytes)
      else { return nil }
      let name = path(of: file)
      let host = String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))
      return try? Dump.record(from: bytes, host: host, format: format)
    }
  }
}
