internal import CPUIDKit
public import PoolKit

/// What pages call the inputs of a command: files without their folders, as far as that tells them apart.
public struct InputNames {
  /// One argument of a command.
  public struct Input {
    /// The file or folder, as the user named it.
    public let path: String
    /// How many hosts it holds.
    private(set) var hostCount = 0
    /// The first of them.
    private(set) var host: String?
    /// What CPU that has.
    private(set) var brand = ""

    /// The input at `path`, of which nothing has been read.
    public init(path: String) { self.path = path }

    /// Adds hosts that were found there.
    public mutating func add(_ hostClass: HostClass) {
      if host == nil { (host, brand) = (hostClass.hosts.first, hostClass.brand) }
      hostCount += hostClass.hosts.count
    }
  }

  /// The host of a dump without a name that is read from standard input.
  public static let standardInput = "stdin"

  private let names: [String: String]

  /// Names for `inputs`.
  public init(_ inputs: [Input]) {
    let paths = Set(inputs.map(\.path))
    names = Dictionary(
      inputs.map { ($0.path, InputNames.name(of: $0, among: paths)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What to call the input at `path`.
  public subscript(path: String) -> String { names[path] ?? path }

  private static func name(of input: Input, among paths: Set<String>) -> String {
    let parts = InputNames.parts(of: input.path)
    guard let last = parts.last, !isPlaceOnly(input.path, last) else { return contents(of: input) }
    // As many folders as it takes.
    let others = paths.filter { $0 != input.path }.map { InputNames.parts(of: $0) }
      .filter { $0 != parts }
    for count in 1...parts.count {
      let tail = parts.suffix(count)
      if !others.contains(where: { $0.suffix(count) == tail }) {
        return tail.joined(separator: "/")
      }
    }
    return input.path
  }

  /// The folders and the file of a path; what leaves it where it is does not count.
  private static func parts(of path: String) -> [Substring] {
    PathText.names(in: path).filter { $0 != "." }
  }

  /// Whether the path says nothing of what is there: a pipe, a device, the folder above.
  private static func isPlaceOnly(_ path: String, _ last: Substring) -> Bool {
    path == "-" || last == ".." || path.hasPrefix("/dev/") || path.hasPrefix("/proc/")
  }

  /// An input by what it holds.
  private static func contents(of input: Input) -> String {
    let place = parts(of: input.path).last.map(String.init)
    if input.hostCount > 1 {
      return input.path == "-"
        ? "\(input.hostCount) hosts" : "the \(input.hostCount) hosts of \(input.path)"
    }
    // The host of a dump without a name is called after its file.
    if let host = input.host, host != place, host != InputNames.standardInput { return host }
    if !input.brand.isEmpty { return input.brand }
    return input.path == "-" ? "standard input" : input.path
  }
}
