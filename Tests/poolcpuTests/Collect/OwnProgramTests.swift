import Foundation
import PoolTestSupport
import Testing

@testable import poolcpu

/// A program that needs libraries is not sent unasked.
struct OwnProgramTests {
  /// A program of 64 bits with a header for each of `kinds`.
  private func program(_ kinds: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = [0x7f, 0x45, 0x4c, 0x46, 2, 1] + Array(repeating: 0, count: 58)
    bytes[32] = 64
    bytes[54] = 56
    bytes[56] = UInt8(kinds.count)
    for kind in kinds { bytes += [kind] + Array(repeating: 0, count: 55) }
    return bytes
  }

  @Test
  func `a program is static when it names no interpreter`() {
    #expect(OwnProgram.isSelfContained(program([1, 1, 7])))
    #expect(!OwnProgram.isSelfContained(program([1, 3, 1])))
  }

  @Test
  func `what is no whole program of 64 bits is none`() {
    let whole = program([1, 1])
    for count in 0..<whole.count where count < 64 + 56 + 4 {
      #expect(!OwnProgram.isSelfContained(Array(whole[..<count])), "\(count)")
    }
    #expect(!OwnProgram.isSelfContained(program([])))
    var small = whole
    small[4] = 1
    #expect(!OwnProgram.isSelfContained(small))
    var far = whole
    for index in 32..<40 { far[index] = 0xff }
    #expect(!OwnProgram.isSelfContained(far))
  }

  @Test
  func `the build that tests run needs libraries, and says so before it asks any host`() throws {
    let folder = try TemporaryFolder()
    let bytes = try Data(contentsOf: URL(filePath: Command.poolcpuPath))
    #expect(!OwnProgram.isSelfContained(Array(bytes)))
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
