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
