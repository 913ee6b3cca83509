/// The frequency of a host's time stamp counter, as the kernel, CPUID or a hypervisor states it.
///
/// Never measured: two measurements of one clock differ.
public struct TSCClock: Hashable, Sendable {
  /// The frequency in kHz, above 0.
  public let kHz: Int
  /// Whether a guest can be given another frequency; `nil` when nobody says.
  public let canScale: Bool?

  /// A clock.
  public init(kHz: Int, canScale: Bool? = nil) {
    self.kHz = kHz
    self.canScale = canScale
  }
}

extension TSCClock {
  /// The frequency in kHz that a platform writes in Hz; `nil` for what is no number of at least a kHz and below a PHz.
  public static func kHz(ofHertz text: some StringProtocol) -> Int? {
    let isDecimal = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isDecimal, text.utf8.count <= 15, let number = Int(text), number >= 1_000 else {
      return nil
    }
    return (number + 500) / 1_000
  }
}

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
