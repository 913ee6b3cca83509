public import CPUIDKit
internal import PoolKit

/// A folder with `rdmsr`, `wrmsr` and `hostname` that work on files, and what the script needs beside.
///
/// The script under test runs unchanged but for the two paths of the system that it reads.
public struct FakeMSRTools {
  /// The folder.
  public let folder: TemporaryFolder

  /// Tools for a machine called `host` with this CPU and these registers on each of two CPUs.
  public init(
    host: String, vendor: CPUVendor, signature: CPUSignature,
    registers: [MSRAddress: MSRValue], ignoresWrites: Bool = false
  ) throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      vendor_id\t: \(vendor)
      cpu family\t: \(signature.family)
      model\t\t: \(signature.model)
      model name\t: anything
      stepping\t: \(signature.stepping)

      """, to: "cpuinfo")
    for cpu in 0..<2 {
      try folder.write("", to: "cpu/\(cpu)/msr")
      for (address, value) in registers {
        try folder.write(String("\(value)".dropFirst(2)), to: "msr/\(cpu)-\(address)")
      }
    }
    try tool("hostname", "echo '\(host)'")
    try tool("rdmsr", "exec cat \"\(folder.path)/msr/$2-$4\" 2>/dev/null")
    let store = "printf '%s' \"${4#0x}\" > \"\(folder.path)/msr/$2-$3\""
    try tool("wrmsr", ignoresWrites ? "exit 0" : store)
  }

  /// Runs `script` with these tools, as a POSIX shell would.
  public func run(_ script: String, _ arguments: [String] = []) throws -> Command.Result {
    let moved = script.replacingOccurrences("/proc/cpuinfo", with: "\(folder.path)/cpuinfo")
      .replacingOccurrences("/dev/cpu/", with: "\(folder.path)/cpu/")
    let file = try folder.write(moved, to: "script.sh")
    return try Command(
      "sh", [file] + arguments, environment: ["PATH": "\(folder.path)/bin:/usr/bin:/bin"]
    ).run()
  }

  /// What a register of a CPU holds now.
  public func value(of address: MSRAddress, cpu: Int) throws -> MSRValue? {
    MSRValue("0x" + String(decoding: try folder.read("msr/\(cpu)-\(address)"), as: UTF8.self))
  }

  private func tool(_ name: String, _ body: String) throws {
    try folder.writeProgram(body, to: "bin/\(name)")
  }
}

extension String {
  fileprivate func replacingOccurrences(_ text: String, with other: String) -> String {
    components(separatedBy: text).joined(separator: other)
  }

  private func components(separatedBy text: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
