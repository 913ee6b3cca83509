import CPUIDKit
import PoolTestSupport
import Testing

struct ClauseTests {
  @Test func `what is put into a clause is quoted`() {
    let name = "\u{1b}" + HostileNames.endless(100)
    let clause: Clause = "a policy for '\(name)' on line \(3)"
    #expect(
      clause.description
        == "a policy for '\\u{1b}\(HostileNames.endless(79)) ...' on line 3")
  }

  @Test func `a clause within a clause is not quoted again`() {
    let inner: Clause = "<\("\u{7}")>"
    #expect(("expected \(inner)" as Clause).description == "expected <\\u{7}>")
    #expect(("\(list: ["a", "\u{7}"])" as Clause).description == "a, \\u{7}")
  }
}
