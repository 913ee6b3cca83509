public import CPUIDKit

/// Why a feature that some host shows is not in the baseline.
public enum RemovalCause: Hashable, Sendable {
  /// A host does not show it.
  case absent
  /// A record lacks the word, so nobody knows whether the host shows it.
  case unread
  /// It requires a feature that left.
  case requires(FeatureBit)
  /// Hosts keep its state in different places of the XSAVE area, or flush lines of different size.
  case layout
  /// The record of a host lacks the layout of its state.
  case unreadLayout
  /// Its leaf lies beyond the highest one that every host has.
  case limit
  /// The user does not want it.
  case without
  /// It is not part of the level that was asked for.
  case level(String)
  /// The hypervisor of this name says that it cannot give it to a guest.
  case cap(String)
}

extension RemovalCause {
  /// Whether every host may show the feature all the same: it was taken out.
  var isOnPurpose: Bool {
    switch self {
    case .absent, .unread: false
    case .requires, .layout, .unreadLayout, .limit, .without, .level, .cap: true
    }
  }

  /// The word in the JSON documents.
  public var keyword: String {
    switch self {
    case .absent: "absent"
    case .unread: "unread"
    case .requires: "requires"
    case .layout: "layout"
    case .unreadLayout: "unread-layout"
    case .limit: "limit"
    case .without: "without"
    case .level: "level"
    case .cap: "cap"
    }
  }
}
