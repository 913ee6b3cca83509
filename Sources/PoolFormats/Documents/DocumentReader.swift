public import PoolKit

/// Reads documents that describe hosts, one after another, from text that comes in pieces.
///
/// The hosts of a fleet are alike: what the CPUs of the last few machines said is kept with its text,
/// and the same text is not read again. Memory grows with distinct CPUs, not with hosts.
public struct DocumentReader {
  private var stream = JSONStream()
  private var machines = KnownMachines()
  private var known = KnownHosts()
  /// The text that waits, with the hosts that were seen in it, as long as nothing else was read of it.
  private var seen: SightedText?
  /// Whether nothing of the piece that was added last had to be kept.
  private var isAllKnown = true
  /// Whose view the known hosts' classes are of.
  private var viewOfKnown: Perspective?
  /// Whether the record that was read last is not among the known ones.
  private var isNew = false
  private let schemas: [String]

  /// The line where the document that ``next(isLast:)`` read last begins, or fails to be understood.
  public private(set) var line = 1

  /// The name of the host whose document ``next(isLast:)`` threw an error about; `nil` where it has none that is
  /// spelt in the usual way.
  public var host: String? { RecordOutline.hostName(in: stream.lastText) }

  /// How many bytes wait to be read.
  public var count: Int { stream.count }

  /// A reader for documents of one schema, or for all.
  public init(only schema: String? = nil) {
    schemas = schema.map { [$0] } ?? [RecordDocument.schema, BaselineDocument.schema]
  }

  /// Begins another text; what is known of machines is kept.
  public mutating func begin() {
    stream = JSONStream()
    seen = nil
    line = 1
  }

  /// Adds a piece of text.
  public mutating func append(_ piece: [UInt8]) {
    (seen, isAllKnown) = (nil, true)
    stream.append(piece)
  }

  /// Adds a piece of text that was looked through.
  public mutating func append(_ piece: SightedText) {
    let isAtStart = count == 0
    append(piece.bytes)
    // Behind the rest of a line its lines are not where they were seen.
    if isAtStart { seen = piece }
  }

  /// What is known of records, to look through more text with; `nil` where the last piece had something new.
  public var outlook: KnownHosts? { isAllKnown ? known : nil }

  /// Reads the next document.
  ///
  /// - Parameter isLast: whether no more text will come.
  /// - Returns: the document; `nil` when more text is needed, or when there is no more.
  /// - Throws: ``DocumentError`` for the first thing that is wrong.
  public mutating func next(isLast: Bool) throws(DocumentError) -> PoolDocument? {
    isNew = false
    seen = nil
    guard let draft = try draft(isLast: isLast) else { return nil }
    let root = JSONCursor(.object(draft.members))
    try DocumentError.checkSchema(of: root, is: schemas)
    if try root.member("schema").string() == BaselineDocument.schema {
      let contents = try BaselineDocument.contents(of: root.value)
      return .baseline(contents.classes, contents.cuts)
    }
    let record = try record(root, draft)
    isNew = true
    return .record(record)
  }

  /// The class of a record, worked out once for machines whose CPUs have the same text.
  ///
  /// - Parameters:
  ///   - record: a record that ``next(isLast:)`` returned.
  ///   - view: whose view it is asked for; the hardware's with KVM's answer beside it when `nil`.
  /// - Returns: its class.
  /// - Throws: `PerspectiveError` when the record lacks the view.
  public mutating func hostClass(
    of record: HostRecord, as view: Perspective? = nil
  ) throws(PerspectiveError) -> HostClass {
    let hostClass = try machines.hostClass(of: record, as: view)
    keep(record, hostClass, as: view)
    return hostClass
  }

  /// Reads on over hosts whose records say what those said that ``hostClass(of:as:)`` was asked about, and gives
  /// each to `take`.
  ///
  /// It stops at a document that says something else, and before the end of the text: the rest is for
  /// ``next(isLast:)``.
  ///
  /// - Parameter take: gets each host; the others are left when it throws.
  /// - Throws: what `take` throws.
  public mutating func takeKnown<Failure: Error>(
    _ take: (HostSighting) throws(Failure) -> Void
  ) throws(Failure) {
    var failure: Failure?
    var seen = seen
    let known = known
    stream.take { text, start in
      var (place, lines) = (start, 0)
      func give(_ sighting: KnownHosts.Sighting, _ known: KnownHosts) {
        (place, lines) = (sighting.end, lines + 1)
        do throws(Failure) { try take(known.host(sighting, in: text)) } catch { failure = error }
      }
      while failure == nil, let next = seen?.next() { give(next.sighting, next.known) }
      while failure == nil, let sighting = known.sighting(in: text, at: place) {
        give(sighting, known)
      }
      return (place, lines)
    }
    self.seen = seen
    if let failure { throw failure }
  }

  /// Keeps what the record said that was read last.
  private mutating func keep(_ record: HostRecord, _ hostClass: HostClass, as view: Perspective?) {
    guard isNew else { return }
    (isNew, isAllKnown) = (false, false)
    if view != viewOfKnown { (known, viewOfKnown) = (KnownHosts(), view) }
    guard let outline = RecordOutline(Array(stream.lastText)) else { return }
    known.keep(outline, HostKind(hostClass), canScaleClock: record.clock?.canScale)
  }

  private mutating func record(
    _ root: JSONCursor, _ draft: DocumentDraft
  ) throws(DocumentError) -> HostRecord {
    let machine =
      if let known = draft.machine { known } else {
        try RecordDocument.machine(root.member("cpus"))
      }
    if let text = draft.texts["cpus"] { machines.keep(machine, text: text) }
    var record = try RecordDocument.named(root, machine)
    record.kernelFlags =
      if let known = draft.kernelFlags { known } else { try RecordDocument.kernelFlags(of: root) }
    if let text = draft.texts["kernelFlags"] {
      machines.kernelFlags.keep(record.kernelFlags, text: text)
    }
    record.kvm = if let known = draft.kvm { known } else { try RecordDocument.kvm(of: root) }
    if let text = draft.texts["kvm"], let kvm = record.kvm { machines.kvm.keep(kvm, text: text) }
    record.xen = if let known = draft.xen { known } else { try RecordDocument.xen(of: root) }
    if let text = draft.texts["xen"], let xen = record.xen { machines.xen.keep(xen, text: text) }
    return record
  }

  private mutating func draft(isLast: Bool) throws(DocumentError) -> DocumentDraft? {
    do throws(JSONError) {
      let found = try stream.next(isLast: isLast, with: &machines) {
        (reader, machines) throws(JSONError) in
        try DocumentDraft(&reader, &machines)
      }
      line = found?.line ?? line
      return found?.value
    } catch {
      line = error.line
      throw .json(error)
    }
  }
}

/// A document that describes hosts.
public enum PoolDocument: Hashable, Sendable {
  case record(HostRecord)
  /// The classes of a baseline's pool, and what the user had taken out.
  case baseline([HostClass], Restrictions)
  /// What a platform's text says of one host or guest.
  case statement(CPUStatement)
}
