public import CPUIDKit

/// What a hypervisor or platform says it cannot give to a guest, taken out of a baseline.
public struct BaselineCap: Hashable, Sendable {
  /// Who says so: a host's name, or the file's.
  public let name: String
  /// The features that it could name and does not give.
  public let hidden: FeatureSet
  /// The widest physical address that it gives, in bits; `nil` when it does not say.
  public let physicalAddressBits: Int?

  /// A cap from its parts.
  public init(name: String, hidden: FeatureSet, physicalAddressBits: Int? = nil) {
    self.name = name
    self.hidden = hidden
    self.physicalAddressBits = physicalAddressBits
  }

  /// The cap of a platform's text: what it tells of and does not list, or says it hides.
  public init(_ statement: CPUStatement) {
    let known = statement.subject == .difference ? statement.hidden : statement.known
    let hidden = known.subtracting(statement.allowed)
    self.init(
      name: statement.name, hidden: hidden,
      physicalAddressBits: statement.limits[.physicalAddressBits])
  }

  /// The cap of hosts that show `view`: KVM's view of a record, or a baseline made of such.
  public init(_ view: HostProfile, name: String) {
    self.init(
      name: name, hidden: view.profile.absent, physicalAddressBits: view.limits.physicalWidth)
  }

  /// The features of `words` that the cap takes out.
  ///
  /// What the hypervisor derives or presents on its own, and behaviour that nothing hides, stays.
  func cut(from words: FeatureSet) -> FeatureSet {
    words.intersection(hidden).subtracting(RuleTable.keptByCaps)
  }
}

extension BaselineCap: Comparable {
  /// Orders by name, then by what is hidden.
  public static func < (left: Self, right: Self) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }

  private var order: [String] {
    [name, "\(physicalAddressBits ?? 0)"] + hidden.values.map(\.description)
  }
}

extension HostLimits {
  /// Keeps the physical address no wider than `cap` gives.
  mutating func lowerPhysicalAddressBits(to cap: BaselineCap) {
    guard let width = cap.physicalAddressBits else { return }
    let present = self[.physicalAddressBits]
    self[.physicalAddressBits] = present == 0 ? width : min(width, present)
  }
}
