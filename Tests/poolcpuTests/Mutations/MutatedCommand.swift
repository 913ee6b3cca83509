import PoolTestSupport

@testable import poolcpu

/// A call of poolcpu on a damaged file, and what must be true of it whatever the file holds.
struct MutatedCommand {
  /// The damaged file, beside whole ones: a record, a baseline of it, and a folder for a state.
  static let damaged = "damaged"

  /// Every command that reads a file, with `FILE` for the damaged one.
  static let forms: [String] =
    [
      "show FILE", "show FILE --full", "show FILE --format json", "show FILE --view guest",
      "show FILE --view kernel", "baseline FILE", "baseline FILE --full", "baseline FILE host.json",
      "baseline FILE --level amd-zen2", "baseline host.json FILE --without avx2 --strict",
      "baseline host.json --cap FILE", "baseline pool.json --cap FILE --format libvirt",
      "baseline pool.json --format qemu --target FILE", "check FILE host.json",
      "check host.json FILE",
      "check pool.json FILE", "check FILE --on host.json host.json",
      "check host.json FILE --guest container",
      "check FILE host.json --format json --full",
      "check FILE FILE --migration static --requires x86-64-v2",
      "diff FILE host.json", "diff host.json FILE --full", "diff FILE FILE --format json",
      "why avx FILE", "explain FILE", "explain FILE --full", "explain FILE --format json",
      "why ssbd FILE host.json --full", "why avx512f pool.json FILE --format json", "models FILE",
      "models FILE --versioned --all", "models FILE --format json",
      "models pool.json --target FILE",
      "verify FILE --host zen2-a", "apply FILE --host zen2-a --dry-run", "apply FILE --host zen2-a",
    ]
    + BaselineForm.all.map { "baseline FILE --format \($0.name)" }
    + ["record", "instlatx64", "cpuid-r", "xen-featureset"].map {
      "convert FILE --format \($0) --lossy"
    }

  /// The forms of each command, which come equally often; those that write MSRs as one, since they refuse most.
  static let groups: [[String]] = {
    let named = Dictionary(grouping: forms) { form in
      let command = form.prefix { $0 != " " }
      return command == "verify" ? "apply" : String(command)
    }
    return named.sorted { $0.key < $1.key }.map(\.value)
  }()

  /// What of `samples` a command can use; the others it refuses.
  static func fitting(_ form: String, _ samples: [SampleFile]) -> [SampleFile] {
    let kinds: [SampleFile.Kind]? =
      switch form.prefix(while: { $0 != " " }) {
      case "convert", "diff": [.record, .dump]
      case "apply", "verify": [.baseline]
      case _ where form.contains("--cap") || form.contains("--target"): [.platform]
      default: nil
      }
    return kinds.map { kinds in samples.filter { kinds.contains($0.kind) } } ?? samples
  }

  /// Options under which a command touches files below `folder` only, and no device.
  static func options(of form: String, in folder: String) -> [String] {
    let command = form.prefix { $0 != " " }
    guard ["apply", "verify", "rollback"].contains(command) else { return [] }
    return (command == "verify" ? [] : ["--state", "\(folder)/state"]) + [
      "--device-folder", "\(folder)/dev", "--register-spacing", "8", "--system-folder",
      "\(folder)/sys", "--process-folder", "\(folder)/proc",
    ]
  }

  /// Runs poolcpu with as much memory as a small machine has.
  static func run(_ arguments: [String], in folder: String) throws -> Command.Result {
    var command = Command(
      "sh",
      [
        "-c", "cd \"$1\" && shift && ulimit -v 4000000 && exec \"$@\"", "sh", folder,
        Command.poolcpuPath,
      ]
        + arguments)
    command.timeLimit = .seconds(30)
    return try command.run()
  }

  /// What is wrong with a result; `nil` when nothing is.
  static func damage(of result: Command.Result) -> String? {
    if ![0, 1, 2, 3, 64].contains(result.status) { return "status \(result.status)" }
    if result.errorText.contains("stopped by a failure inside") { return "a failure inside" }
    if [2, 64].contains(result.status) {
      if !result.output.isEmpty { return "an answer with status \(result.status)" }
      if result.errors.isEmpty { return "no sentence" }
    }
    if result.errors.count > 10_000 { return "\(result.errors.count) bytes of messages" }
    for bytes in [result.output, result.errors] {
      guard let text = String(validating: bytes, as: UTF8.self) else { return "no UTF-8" }
      let wrong = text.unicodeScalars.first { $0 != "\n" && $0 != "\t" && $0.isDisturbing }
      if let wrong { return "U+\(String(wrong.value, radix: 16))" }
    }
    return nil
  }
}
