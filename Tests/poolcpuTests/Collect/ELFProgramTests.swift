import Foundation
import PoolTestSupport
import Testing

@testable import poolcpu

/// A program that needs libraries is not sent unasked, and of one that does not only what runs.
struct ELFProgramTests {
  /// A program of 64 bits with a header for each of `kinds`, ten bytes that it loads, and symbols behind them.
  private func program(_ kinds: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = [0x7f, 0x45, 0x4c, 0x46, 2, 1] + Array(repeating: 0, count: 58)
    bytes[32] = 64
    bytes[40] = 0xee
    bytes[54] = 56
    bytes[56] = UInt8(kinds.count)
    bytes[60] = 9
    for kind in kinds {
      var header = [kind] + Array(repeating: 0, count: 55)
      header[8] = UInt8(64 + 56 * kinds.count)
      header[32] = 10
      bytes += header
    }
    return bytes + Array("0123456789symbols".utf8)
  }

  @Test
  func `a program is static when it names no interpreter`() {
    #expect(ELFProgram(program([1, 7]))?.isStatic == true)
    #expect(ELFProgram(program([1, 3]))?.isStatic == false)
  }

  @Test
  func `what runs ends with what is loaded, and has no sections`() throws {
    let part = try #require(ELFProgram(program([1, 7]))).runningPart
    #expect(part.suffix(10) == Array("0123456789".utf8)[...])
    #expect(part[40] == 0 && part[60] == 0)
    #expect(part[32] == 64 && part[56] == 2)
  }

  @Test
  func `what is no whole program of 64 bits is none`() {
    let whole = program([1, 1])
    for count in 0..<(whole.count - 7) {
      #expect(ELFProgram(Array(whole[..<count])) == nil, "\(count)")
    }
    #expect(ELFProgram(program([])) == nil)
    for (place, value) in [
      (4, UInt8(1)), (5, 2), (39, 0xff), (38, 1), (64 + 15, 0xff), (64 + 39, 0x7f),
    ] {
      var broken = whole
      broken[place] = value
      #expect(ELFProgram(broken) == nil, "\(place)")
    }
  }

  @Test
  func `of a real program the part that runs does what the whole does`() throws {
    let folder = try TemporaryFolder()
    let whole = Array(try Data(contentsOf: URL(filePath: "/bin/true")))
    let part = try #require(ELFProgram(whole)).runningPart
    #expect(part.count <= whole.count)
    let path = "\(folder.path)/true"
    let made = try Command(
      "sh", ["-c", "cat >\"$1\" && chmod +x \"$1\" && exec \"$1\"", "sh", path], input: part
    ).run()
    #expect(made.status == 0, "\(made.errorText)")
  }

  @Test
  func `the build that tests run needs libraries, and says so before it asks any host`() throws {
    let folder = try TemporaryFolder()
    let result = try Command.poolcpu(["scan", "--ssh", "n1", "-o", "\(folder.path)/pool"]).run()
    #expect(result.status == 2)
    #expect(
      result.errorText == """
        poolcpu: this build of poolcpu needs libraries that a host may lack; name one of make release with \
        --program, or a command that the hosts have with --remote

        """)
    #expect(try folder.names == [])
  }
}
