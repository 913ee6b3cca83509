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
}
