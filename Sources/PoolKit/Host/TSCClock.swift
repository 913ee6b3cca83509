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
