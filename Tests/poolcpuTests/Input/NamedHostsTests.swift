import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

struct NamedHostsTests {
  @Test func `as many hosts as there may be are taken, one more is refused`() throws {
    var hosts = NamedHosts()
    for example in ExampleHost.all.prefix(2) {
      try hosts.add(HostClass(of: try example.record()), from: "a.json", most: 2)
    }
    #expect(hosts.classes.flatMap(\.hosts).count == 2)
    let next = HostClass(of: try ExampleHost.all[2].record())
    #expect(throws: InputError.tooManyHosts(most: 2)) {
      try hosts.add(next, from: "a.json", most: 2)
    }
    #expect(InputError.tooManyHosts(most: 2).description.contains("more than 2 hosts"))
  }
}
