public import PoolKit

/// A dump that another tool made of one machine.
public enum Dump {
  /// What a reader made of a dump.
  struct Text {
    /// The logical CPUs.
    let listing: DumpListing
    /// Whether it may list some of a CPU's leaves only: what it lacks is unread.
    let isSelection: Bool
    /// The program that wrote it, with its version; `nil` where it does not say.
    let program: String?
    /// Xen's policies beside the CPUs.
    let policies: [XenPolicyName: HypervisorAnswer]

    init(
      _ listing: DumpListing, isSelection: Bool = false, by program: String? = nil,
      policies: [XenPolicyName: HypervisorAnswer] = [:]
    ) {
      self.listing = listing
      self.isSelection = isSelection
      self.program = program
      self.policies = policies
    }
  }

  /// Reads a dump, all logical CPUs and MSRs that it holds.
  ///
  /// - Parameters:
  ///   - bytes: the dump, as it is in the file.
  ///   - host: the machine's name.
  ///   - format: the dump's format, as ``Format/recognise(_:)`` tells.
  /// - Returns: the machine's record.
  /// - Throws: ``DumpError`` when a line of data is not whole, lines contradict each other, the dump
  ///   is cut off, or the CPUs make no record. No line of data is passed over.
  public static func record(
    from bytes: [UInt8], host: String, format: Format
  ) throws(DumpError) -> HostRecord {
    if let line = TextLine.firstOverlong(in: bytes) {
      throw DumpError(line: line, .lineTooLong)
    }
    let cursor = TextCursor(bytes)
    let text: Text
    var isWhole = false
    switch format.definition.reader {
    case .dump(let read): text = try read(cursor, false)
    case .dumpUntilDashes:
      let inner = Format.dump(in: bytes)?.format == .libcpuidRaw ? Format.libcpuidRaw : .instlatx64
      guard case .dump(let read)? = inner.definition.reader else {
        throw DumpError(.noDump(format))
      }
      text = try read(cursor, true)
      isWhole = true
    default: throw DumpError(.noDump(format))
    }
    if text.isSelection {
      try text.listing.checkSelection()
    } else {
      try text.listing.checkComplete(isWhole: isWhole)
    }
    do {
      var record = try HostRecord(
        host: host,
        source: RecordSource(how: format.rawValue, by: text.program),
        cpus: text.listing.logicalCPUs)
      record.xen = text.policies.isEmpty ? nil : XenKnowledge(policies: text.policies)
      return record
    } catch {
      throw DumpError(.record(error))
    }
  }
}
