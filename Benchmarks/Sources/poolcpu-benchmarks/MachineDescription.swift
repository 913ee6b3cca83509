internal import Glibc

/// What the figures were measured on; nothing that names the machine.
enum MachineDescription {
  static var text: String {
    let cpus = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    return "\(model), \(cpus) logical CPUs, \(system)\n"
  }

  private static var model: String {
    value(of: "model name", in: "/proc/cpuinfo", separator: ":") ?? "unknown CPU"
  }

  private static var system: String {
    let name = value(of: "PRETTY_NAME", in: "/etc/os-release", separator: "=") ?? "unknown system"
    return name.filter { $0 != "\"" }
  }

  /// The value of the first line of a file that begins with `key`.
  private static func value(of key: String, in path: String, separator: Character) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard text.hasPrefix(key), let start = text.firstIndex(of: separator) else { continue }
      return String(text[text.index(after: start)...].drop { $0 == " " }.prefix { $0 != "\n" })
    }
    return nil
  }
}
