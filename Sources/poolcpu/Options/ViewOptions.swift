public import ArgumentParser
public import PoolKit

/// Whose view of the inputs a command takes.
struct ViewOptions: ParsableArguments {
  @Option(
    help: """
      Look at records as the hardware, the kernel (/proc/cpuinfo) or kvm shows them; hardware \
      unless said otherwise. Only scanned records hold all three.
      """)
  var view: RecordView?
}

extension RecordView: ExpressibleByArgument {}
