public import CPUIDKit

/// A component of the XSAVE area that hosts keep in different places, or nobody knows where.
public struct LayoutConflict: Hashable, Sendable {
  /// Where some classes keep it.
  public struct Place: Hashable, Sendable {
    /// The layout.
    public let layout: XSAVELayout
    /// The classes, by number.
    public let classes: [Int]
  }

  /// The number of the component.
  public let component: Int
  /// The layouts of the classes that announce it, in order of classes.
  public let places: [Place]
}

extension Baseline {
  /// The layouts because of which `bit` left; `nil` when it left for another reason.
  public func layoutConflict(over bit: FeatureBit) -> LayoutConflict? {
    let state = XSAVEState.all.first { state in
      state.announcedBy == bit || state.neededBy.contains(bit)
    }
    guard let state else { return nil }
    var order: [XSAVELayout] = []
    var classes: [XSAVELayout: [Int]] = [:]
    for (index, hostClass) in pool.classes.enumerated() {
      guard let layout = hostClass.view.limits.components[state.number] else { continue }
      if classes[layout] == nil { order.append(layout) }
      classes[layout, default: []].append(index + 1)
    }
    return LayoutConflict(
      component: state.number,
      places: order.map { LayoutConflict.Place(layout: $0, classes: classes[$0] ?? []) })
  }
}
