internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

/// What `poolcpu check` makes of a text, as what a guest was given and as where it is to go.
struct MatrixSide {
  /// The texts of which the same is made.
  private(set) var texts: [MatrixText]
  /// What was read in them.
  private let reading: MatrixReading
  private let sources: [Platform: MoveSource]
  /// Where a guest is to go; `nil` for a text that only says what differs from a host.
  let destination: MoveDestination?

  /// The first of the texts.
  var text: MatrixText { texts[0] }
  /// The platform that the text is of; `nil` where it is of none.
  var platform: Platform? { reading.platforms.count == 1 ? reading.platforms.first : nil }
  /// Whether the text says the vendor.
  var saysVendor: Bool {
    let told =
      sources.values.map { source in
        if case .definition(let definition) = source { return definition.vendor }
        return source.classes.first?.view.vendor ?? .unstated
      }
      + (destination?.classes.map(\.view.vendor) ?? [])
    return told.contains { $0 != .unstated }
  }
  /// Whether the text is of a host alone.
  var isOfHost: Bool { reading.guests.isEmpty }

  /// The texts of `reading`; a guest of which they only say what differs from its host runs on `start`.
  private init(_ text: MatrixText, _ reading: MatrixReading, on start: MatrixHost) throws {
    texts = [text]
    self.reading = reading
    destination = try reading.destination()
    sources = [
      .kvm: try reading.source(on: .kvm, of: start), .xen: try reading.source(on: .xen, of: start),
    ]
  }

  /// What a guest was given.
  func source(on platform: Platform) throws -> MoveSource { try #require(sources[platform]) }

  /// Every text of `all`, those of which the same is made together.
  static func joined(_ all: [MatrixText], on start: MatrixHost) throws -> [MatrixSide] {
    var sides: [MatrixSide] = []
    var places: [MatrixReading: Int] = [:]
    for text in all {
      let reading = try MatrixReading(text)
      if let place = places[reading] {
        sides[place].texts.append(text)
      } else {
        places[reading] = sides.count
        sides.append(try MatrixSide(text, reading, on: start))
      }
    }
    return sides
  }
}
