extension Catalogue {
  /// All edges: which feature requires which, and why.
  public static let dependencies: [FeatureDependency] =
    baseDependencies + copyDependencies + avxDependencies + avx512Dependencies + amxDependencies
    + xsaveDependencies + svmDependencies + samplingDependencies
    + speculationControlDependencies + archCapabilitiesDependencies + resourceDependencies
    + enclaveDependencies + traceDependencies + capabilityDependencies

  private static let graph = DependencyGraph(dependencies)

  private static let edgesByChild: [FeatureBit: [FeatureDependency]] =
    Dictionary(grouping: dependencies, by: \.child)

  /// What `bit` requires directly, in order of word and position.
  public static func parents(of bit: FeatureBit) -> [FeatureBit] { graph.parents(of: bit) }

  /// What requires `bit` directly, in order of word and position.
  public static func children(of bit: FeatureBit) -> [FeatureBit] { graph.children(of: bit) }

  /// The edges that lead from `child` to what it requires, with their reasons.
  public static func dependencies(of child: FeatureBit) -> [FeatureDependency] {
    edgesByChild[child] ?? []
  }

  /// The edge from `child` to `parent`, or `nil` when the one does not require the other directly.
  public static func dependency(
    of child: FeatureBit, on parent: FeatureBit
  ) -> FeatureDependency? {
    edgesByChild[child]?.first { $0.parent == parent }
  }

  /// The members of `present` that require a member of `removed`, directly or through others.
  ///
  /// A chain holds also where a feature in its middle is not present.
  ///
  /// - Parameters:
  ///   - removed: the features that leave; members of it are never in the answer.
  ///   - present: the features that may have to follow.
  /// - Returns: each feature that must follow with the parent on a shortest chain to `removed`;
  ///   nearer features first, those at the same distance in the order of their parents, then in
  ///   order of word and position.
  /// - Complexity: O(words + edges below `removed`).
  public static func descendants(
    of removed: FeatureSet, in present: FeatureSet
  ) -> [ForcedRemoval] {
    var queue = removed.intersection(graph.required).bits
    var reached = removed
    var forced: [ForcedRemoval] = []
    var next = 0
    while next < queue.count {
      let parent = queue[next]
      next += 1
      for child in graph.children(of: parent) where reached.insert(child).inserted {
        queue.append(child)
        if present.contains(child) { forced.append(ForcedRemoval(child: child, parent: parent)) }
      }
    }
    return forced
  }

  /// The members of `present` that directly require a feature that is not in it.
  ///
  /// Real CPUs do show such sets, as SSBD without IBRS.
  ///
  /// - Parameter present: what a CPU shows.
  /// - Returns: each member with each missing parent, in order of word and position.
  public static func orphans(in present: FeatureSet) -> [ForcedRemoval] {
    present.intersection(graph.requiring).bits.flatMap { child in
      graph.parents(of: child).filter { !present.contains($0) }
        .map { ForcedRemoval(child: child, parent: $0) }
    }
  }
}
