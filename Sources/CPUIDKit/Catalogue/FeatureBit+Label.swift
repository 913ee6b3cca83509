extension FeatureBit {
  /// The name with its place, as in `avx512f (00000007.0.ebx[16])`; `unnamed` without a name.
  public var label: String { "\(name ?? "unnamed") (\(self))" }
}
