/// When a baseline shows a live bit, so that hardware passes its live state on.
public enum LiveState: Hashable, Sendable {
  /// Always.
  case always
  /// When the baseline shows the named feature.
  case with(String)
  /// When every host showed it.
  case intersected
  /// When every host showed it, and also when the baseline shows the named feature, which implies
  /// it: the program that read the CPU need not have run in the mode that shows the bit.
  case intersectedOrWith(String)
}
