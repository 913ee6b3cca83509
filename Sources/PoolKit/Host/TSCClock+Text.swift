extension TSCClock {
  /// The frequency with its unit, and whether a guest can be given another.
  public var text: String {
    switch canScale {
    case true?: "\(kHz) kHz, scalable for guests"
    case false?: "\(kHz) kHz, not scalable for guests"
    case nil: "\(kHz) kHz"
    }
  }
}
