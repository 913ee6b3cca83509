import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import HostProbe

struct LibCPUIDSourceTests {
  @Test
  func `one CPU answers the same twice`() throws {
    let affinity = try ThreadAffinity.current()
    try ThreadAffinity.pin(to: try #require(AllowedCPUs.read().numbers.first))
    let source = try LibCPUIDSource()
    let tables = [try CPUIDWalk.table(of: source), try CPUIDWalk.table(of: source)]
    try affinity.restore()
    #expect(tables[0] == tables[1])
    #expect(tables[0].vendor?.rawValue.utf8.count == 12)
    #expect(tables[0].signature != nil)
  }

  @Test
  func `the library names its version`() {
    #expect(LibCPUIDSource.libraryVersion.split(separator: ".").count == 3)
  }
}
