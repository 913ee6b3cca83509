import PoolTestSupport
import Testing

struct UnitTests {
  static let units = ["poolcpu.service", "poolcpu-resume.service"]
  /// Where man finds the pages that units name: systemd looks for them.
  static let manual: [String: String?] = ["MANPATH": "\(Repository.root)/man:"]

  @Test(
    .enabled(if: Command.path(of: "systemd-analyze") != nil, "systemd-analyze is not installed"))
  func `systemd finds nothing to say about the units`() throws {
    let folder = try TemporaryFolder()
    for unit in Self.units {
      let text = try Repository.lines(of: "systemd/\(unit)").map { line in
        // The program is not installed where tests run.
        line.hasPrefix("ExecStart=")
          ? "ExecStart=\(Command.poolcpuPath) apply --boot" : String(line)
      }
      try folder.write(text.joined(separator: "\n"), to: unit)
    }
    let result = try Command(
      "systemd-analyze", ["verify"] + Self.units.map { "\(folder.path)/\($0)" },
      environment: Self.manual
    ).run()
    #expect(result.status == 0)
    #expect(result.errorText == "")
  }

  @Test(
    .enabled(if: Command.path(of: "systemd-analyze") != nil, "systemd-analyze is not installed"))
  func `systemd finds nothing to say about the watch and its timer`() throws {
    let folder = try TemporaryFolder()
    let units = ["poolcpu-watch.service", "poolcpu-watch.timer"]
    for unit in units {
      let text = try Repository.lines(of: "systemd/\(unit)").map {
        $0.replacing("/usr/local/bin/poolcpu", with: Command.poolcpuPath)
      }
      try folder.write(text.joined(separator: "\n"), to: unit)
    }
    let result = try Command(
      "systemd-analyze", ["verify"] + units.map { "\(folder.path)/\($0)" },
      environment: Self.manual
    ).run()
    #expect(result.status == 0 && result.errorText == "", "\(result.errorText)")
    let times = try Command("systemd-analyze", ["calendar", "hourly"]).run()
    #expect(times.status == 0)
  }

  @Test
  func `both units run what the installation puts there, and only with a plan`() throws {
    for unit in Self.units {
      let lines = try Repository.lines(of: "systemd/\(unit)")
      #expect(lines.contains("ExecStart=/usr/local/bin/poolcpu apply --boot"))
      #expect(lines.contains("ConditionPathExists=/var/lib/poolcpu/plan.json"))
    }
  }
}
