/// The edges of the catalogue between bits, ready for fast walks.
///
/// Every list is in order of word and position, so that walks give the same answer every time.
struct DependencyGraph: Sendable {
  /// What each bit requires, by ``index(of:)``.
  private var parents: [[FeatureBit]]
  /// What requires each bit, by ``index(of:)``.
  private var children: [[FeatureBit]]
  /// The bits that something requires.
  private(set) var required = FeatureSet()
  /// The bits that require something.
  private(set) var requiring = FeatureSet()

  init(_ edges: [FeatureDependency]) {
    parents = Array(repeating: [], count: Catalogue.words.count * 32)
    children = parents
    for edge in edges {
      let (child, parent) = (edge.child, edge.parent)
      parents[Self.index(of: child)].append(parent)
      children[Self.index(of: parent)].append(child)
      required.insert(parent)
      requiring.insert(child)
    }
    for index in parents.indices {
      parents[index].sort()
      children[index].sort()
    }
  }

  private static func index(of bit: FeatureBit) -> Int { bit.word * 32 + Int(bit.position) }

  /// What `bit` requires directly.
  func parents(of bit: FeatureBit) -> [FeatureBit] { parents[Self.index(of: bit)] }

  /// What requires `bit` directly.
  func children(of bit: FeatureBit) -> [FeatureBit] { children[Self.index(of: bit)] }
}
