/// Files that are no text, told by how they begin.
enum BinaryKind {
  private static let marks: [(kind: String, bytes: [UInt8])] = [
    ("a gzip archive", [0x1f, 0x8b]),
    ("an xz archive", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
    ("a zstd archive", [0x28, 0xb5, 0x2f, 0xfd]),
    ("a bzip2 archive", [0x42, 0x5a, 0x68]),
    ("a 7-Zip archive", [0x37, 0x7a, 0xbc, 0xaf]),
    ("a ZIP archive", [0x50, 0x4b, 0x03, 0x04]),
    ("a PNG picture", [0x89, 0x50, 0x4e, 0x47]),
    ("a JPEG picture", [0xff, 0xd8, 0xff]),
    ("a PDF document", [0x25, 0x50, 0x44, 0x46]),
    ("a program", [0x7f, 0x45, 0x4c, 0x46]),
    ("UTF-16 text", [0xff, 0xfe]),
    ("UTF-16 text", [0xfe, 0xff]),
  ]

  /// What `bytes` are when they are no text; `nil` for text.
  ///
  /// A NUL among the first 64 KiB is in no text.
  static func of(_ bytes: [UInt8]) -> String? {
    marks.first { bytes.starts(with: $0.bytes) }?.kind
      ?? (bytes.prefix(65_536).contains(0) ? "binary data" : nil)
  }
}
