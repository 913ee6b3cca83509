internal import CPUIDKit

extension HostLimits {
  /// The limits that all of `views`, which is not empty, can keep.
  ///
  /// - Parameters:
  ///   - views: the limits of each CPU or host.
  ///   - isOneMachine: whether an unread layout is taken to be like the known one beside it.
  init(levelling views: [HostLimits], isOneMachine: Bool) {
    let numbers = LimitDefinition.all.indices.map { row in
      let values = Set(views.map { $0.numbers[row] })
      switch LimitDefinition.all[row].rule {
      case .minimum: return values.min() ?? 0
      case .equal: return values.count == 1 ? values.first ?? 0 : 0
      }
    }
    var components = views.first?.components ?? [:]
    for view in views.dropFirst() {
      components = components.filter { view.components[$0.key] != nil }
      for (number, layout) in view.components {
        guard let mine = components[number] else { continue }
        components[number] = mine.combined(with: layout, isOneMachine: isOneMachine)
      }
    }
    self.init(numbers: numbers, components: components)
  }

  /// Whether every CPU within these limits has the leaf of `query`, subleaf included for leaf 7.
  ///
  /// Limits that nobody read stop nothing: the text that names a feature implies its leaf.
  func reaches(_ query: CPUIDQuery) -> Bool {
    guard areRead else { return true }
    let leaf = Int(query.leaf.rawValue)
    switch query.leaf.rangeStart {
    case 0:
      return leaf <= self["maxBasicLeaf"]
        && (leaf != 7 || Int(query.subleaf.rawValue) <= self["maxLeaf7Subleaf"])
    case 0x8000_0000: return leaf <= self["maxExtendedLeaf"]
    default: return true
    }
  }
}

extension XSAVELayout {
  /// What two CPUs have in common; on one machine an unread layout gives way to a known one.
  func combined(with other: XSAVELayout, isOneMachine: Bool) -> XSAVELayout {
    switch (self, other) {
    case (.unread, .unread): .unread
    case (.unread, .known): isOneMachine ? other : .unread
    case (.known, .unread): isOneMachine ? self : .unread
    default: self == other ? self : .differing
    }
  }
}
