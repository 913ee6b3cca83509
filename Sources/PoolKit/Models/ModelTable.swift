/// Named CPU models, from the built-in table or from an installed libvirt's.
public struct ModelTable: Hashable, Sendable {
  /// The models in the table's order, each name once.
  public let models: [CPUModel]
  private let places: [String: Int]

  /// A table of `models`; of several with one name the first counts.
  public init(_ models: [CPUModel]) {
    let places = Dictionary(models.enumerated().map { ($1.name, $0) }) { first, _ in first }
    self.models = models.enumerated().filter { places[$1.name] == $0 }.map(\.element)
    self.places = Dictionary(
      uniqueKeysWithValues: self.models.enumerated().map { ($1.name, $0) })
  }

  /// The model called `name`, or `nil` when there is none.
  public subscript(name: String) -> CPUModel? { places[name].map { models[$0] } }

  /// The name that is likeliest meant by `text`, or `nil` when none is near.
  ///
  /// That is one that differs by case or by one or two characters at most.
  public func likeliestName(for text: String) -> String? {
    let lower = text.lowercased()
    let near = models.map {
      (name: $0.name, distance: Catalogue.distance($0.name.lowercased(), lower))
    }
    return near.filter { $0.distance <= 2 && $0.distance < text.count }
      .min { $0.distance < $1.distance }?.name
  }
}
