public import ArgumentParser
public import PoolKit

/// Whose view of the inputs a command takes.
struct ViewOptions: ParsableArguments {
  @Option(
    help: """
      Look at records as the hardware, the kernel (/proc/cpuinfo) or kvm shows them, or as one of \
      Xen's policies has it; hardware unless said otherwise. Only scanned records hold more than that.
      """)
  var view: Perspective?
}

extension Perspective: ExpressibleByArgument {
  /// The views that records hold; what a platform's text says has its own, which nobody asks for.
  public static var allValueStrings: [String] { ofRecords.map(\.rawValue) }

  /// The view called `argument`, of those that records hold.
  public init?(argument: String) {
    guard let view = Self.ofRecords.first(where: { $0.rawValue == argument }) else { return nil }
    self = view
  }
}
