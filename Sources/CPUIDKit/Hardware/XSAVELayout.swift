/// What is known of the layout of one XSAVE component.
public enum XSAVELayout: Hashable, Sendable {
  /// Leaf Dh has this subleaf.
  case known(XSAVEComponent)
  /// The component is announced, but the record lacks its subleaf.
  case unread
  /// Logical CPUs of one host disagree.
  case differing
}
