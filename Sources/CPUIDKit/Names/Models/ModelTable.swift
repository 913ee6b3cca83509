/// Named CPU models: QEMU's, libvirt's, or those of an installed one.
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
}
