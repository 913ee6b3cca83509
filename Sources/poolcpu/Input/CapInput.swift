internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// What hypervisors say they can give, read for `--cap`.
enum CapInput {
  /// The caps in the files at `paths`.
  ///
  /// A record is taken in KVM's view; a baseline caps by what it shows in its own view.
  ///
  /// - Parameters:
  ///   - paths: files, or `-`.
  ///   - terms: how they are read.
  ///   - vendor: the vendor of the pool.
  /// - Returns: the caps of all that the files hold.
  /// - Throws: ``InputError`` for the first that cannot be read, lacks KVM's view, or speaks of
  ///   another vendor's CPU.
  static func caps(
    _ paths: [String], _ terms: InputTerms, vendor: CPUVendor
  ) throws(InputError) -> [BaselineCap] {
    var reader = InputReader(terms)
    var caps: [BaselineCap] = []
    for file in paths {
      try reader.open(file)
      while let document = try reader.next() {
        switch document {
        case .statement(let statement):
          try check(statement.vendor ?? .unstated, against: vendor, file)
          InputReader.tellNotes(of: statement, at: file)
          caps.append(BaselineCap(statement))
        case .record(let record):
          try check(record.vendor, against: vendor, file)
          let view = try reader.hostClass(of: record, as: .kvm).view
          caps.append(BaselineCap(view, name: record.host))
        case .baseline(let classes, _):
          for hostClass in classes {
            try check(hostClass.view.vendor, against: vendor, file)
            caps.append(BaselineCap(hostClass.view, name: hostClass.hosts.first ?? file))
          }
        }
      }
    }
    return caps
  }

  private static func check(
    _ found: CPUVendor, against vendor: CPUVendor, _ path: String
  ) throws(InputError) {
    if found.excludes(vendor) { throw .otherVendor(path: path, found, pool: vendor) }
  }
}
