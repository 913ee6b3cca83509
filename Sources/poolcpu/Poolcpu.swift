import ArgumentParser

/// The command line of poolcpu.
@main
struct Poolcpu: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "poolcpu",
    abstract: "Level the CPUID of a pool of x86 hosts for live migration.",
    version: "0.1.0")
}
