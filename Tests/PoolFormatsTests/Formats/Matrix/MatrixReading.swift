internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

/// What was read in a text, as `poolcpu check` keeps it.
struct MatrixReading: Hashable {
  private var classes: [HostClass] = []
  private(set) var guests: [CPUStatement] = []
  private var cuts: Restrictions?
  private(set) var platforms: Set<Platform> = []
  private let truth: MatrixTruth

  /// Reads `text` as a command does: recognised by its content, unless only the option names the format.
  init(_ text: MatrixText) throws {
    truth = text.truth
    if !text.isNamed {
      #expect(try Format.recognise(text.bytes) == (text.format.isDocument ? .record : text.format))
    }
    for document in try Self.documents(text) {
      switch document {
      case .record(let record): classes.append(HostClass(of: record))
      case .baseline(let found, let taken):
        classes += found
        cuts = taken
      case .statement(let statement):
        if let platform = statement.platform { platforms.insert(platform) }
        if statement.subject == .host {
          classes.append(try HostClass(statement.asCPU))
        } else {
          guests.append(statement)
        }
      }
    }
  }

  private static func documents(_ text: MatrixText) throws -> [PoolDocument] {
    if text.format.isDocument {
      var reader = DocumentReader()
      reader.begin()
      reader.append(text.bytes)
      return [try #require(try reader.next(isLast: true))]
    }
    guard text.format.isPlatformText else {
      return [.record(try Dump.record(from: text.bytes, host: text.host, format: text.format))]
    }
    return try PlatformText.content(
      of: text.bytes, host: text.host, format: text.format, guest: .hvm
    ).documents
  }

  /// What the hosts and guests show.
  var shown: FeatureSet {
    (classes.map(\.view.words) + guests.map { $0.shown.subtracting($0.hidden) })
      .reduce(FeatureSet()) { $0.union($1) }
  }

  /// What a guest was given; `start` is where it runs of which the text only says what differs from its host.
  func source(on platform: Platform, of start: MatrixHost) throws -> MoveSource {
    guard let guest = guests.first else {
      return cuts.map { .baseline(classes, $0) } ?? .hosts(classes)
    }
    let isNested = !guest.shown.isDisjoint(with: Catalogue.nested)
    let offer = Offer(of: start.part, on: platform, nested: isNested)
    return .definition(try Definition(guest, on: (offer: offer, hostClass: start.part)))
  }

  /// Where a guest is to go: hosts, and definitions as hosts that offer just what they say.
  func destination() throws -> MoveDestination? {
    let others = guests.filter { !$0.isBesideHost }
    if let guest = others.first, guest.subject == .difference {
      #expect(throws: StatementError.needsHost(guest.name)) { try HostClass(guest) }
      return nil
    }
    return try MoveDestination(
      classes + others.map { try HostClass($0) }, cutBy: others.isEmpty ? cuts : nil)
  }
}
