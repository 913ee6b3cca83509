internal import Foundation

extension Command {
  /// A call of the `poolcpu` that was built together with the tests.
  public static func poolcpu(
    _ arguments: [String], environment: [String: String?] = [:], input: some Sequence<UInt8> = []
  ) -> Command {
    Command(poolcpuPath, arguments, environment: environment, input: input)
  }

  /// A call of `poolcpu` from the folder `folder`, a path in the package or an absolute one.
  public static func poolcpu(
    _ arguments: [String], in folder: String, environment: [String: String?] = [:],
    input: some Sequence<UInt8> = []
  ) -> Command {
    let folder = folder.hasPrefix("/") ? folder : "\(Repository.root)/\(folder)"
    return Command(
      "sh", ["-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder, poolcpuPath] + arguments,
      environment: environment, input: input)
  }

  /// Where the built `poolcpu` lies: beside the bundle that holds the tests.
  public static var poolcpuPath: String {
    let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent().appendingPathComponent("poolcpu").path
  }

  /// Where the shell would find `program`, or `nil` when it is not installed.
  public static func path(of program: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether `qemu-x86_64` is of the version that tables and golden files were made with.
  public static let isQEMU72: Bool = {
    let version = try? Command("qemu-x86_64", ["--version"]).run().outputText
    return version?.contains(" version 7.2.") ?? false
  }()
}
