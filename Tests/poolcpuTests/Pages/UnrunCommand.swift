/// Commands on pages that cannot run in a test: they are held against the program's own parser only.
struct UnrunCommand {
  /// A word that such a command has.
  let word: String
  let reason: String
  /// The file, below Tests, of a test that runs such commands.
  let test: String
  /// Whether it deals with the machine that it runs on, so that no session may run it either.
  var isOfMachine = false

  static let all = [
    UnrunCommand(
      word: "scan", reason: "reads this machine, or others over ssh",
      test: "poolcpuTests/Collect/SSHScanTests.swift", isOfMachine: true),
    UnrunCommand(
      word: "apply", reason: "writes MSRs, as root",
      test: "poolcpuTests/Overrides/OverrideScreensTests.swift", isOfMachine: true),
    UnrunCommand(
      word: "verify", reason: "asks this machine's CPUs and MSRs",
      test: "poolcpuTests/Overrides/OverrideScreensTests.swift", isOfMachine: true),
    UnrunCommand(
      word: "rollback", reason: "writes MSRs, as root",
      test: "poolcpuTests/Overrides/OverrideScreensTests.swift", isOfMachine: true),
    UnrunCommand(
      word: "--max-age", reason: "wants records of the last days",
      test: "poolcpuTests/Commands/ExpectedHostTests.swift"),
    UnrunCommand(
      word: "kvm", reason: "wants records with KVM's own answer",
      test: "poolcpuTests/Commands/ViewOptionTests.swift"),
    UnrunCommand(
      word: "kubectl", reason: "wants a cluster", test: "Engines/run"),
    UnrunCommand(
      word: "/var/log/libvirt/qemu/guest.log", reason: "a log of libvirt's",
      test: "poolcpuTests/Commands/GoldenTests.swift"),
  ]

  /// Why a command with these words is not run.
  static func first(for words: [String]) -> UnrunCommand? {
    all.first { words.contains($0.word) }
  }
}
