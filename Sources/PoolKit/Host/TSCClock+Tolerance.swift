extension TSCClock {
  /// By how much clocks may differ and still count as one, in parts per million.
  ///
  /// Source: what KVM and libvirt allow, and the calibration of one machine varies by at each boot.
  public static let tolerance = 250

  /// Whether a guest cannot tell the clocks apart: they differ by at most ``tolerance``.
  public func agrees(with other: TSCClock) -> Bool {
    abs(kHz - other.kHz) * 1_000_000 <= max(kHz, other.kHz) * TSCClock.tolerance
  }
}
