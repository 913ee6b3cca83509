import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

struct InputNamesTests {
  private static func input(_ path: String, _ hosts: [String], _ brand: String) throws
    -> InputNames.Input
  {
    var input = InputNames.Input(path: path)
    let view = HostProfile(of: try MachineSketch("h", ["aes"]).record())
    if !hosts.isEmpty { input.add(HostClass(view: view, brand: brand, hosts: hosts)) }
    return input
  }

  @Test(arguments: [
    ("pool/zen2.json", "pool/zen4.json", "zen2.json"),
    ("jan/n1.json", "feb/n1.json", "jan/n1.json"),
    ("/srv/a/jan/n1.json", "/srv/b/jan/n1.json", "a/jan/n1.json"),
    ("n1.json", "old/n1.json", "n1.json"), ("old/n1.json", "n1.json", "old/n1.json"),
    ("./n1.json", "n1.json", "n1.json"), ("pool/", "new.json", "pool"),
    ("-", "new.json", "n1"), ("/dev/fd/63", "/dev/fd/62", "n1"), (".", "new.json", "n1"),
    ("../", "new.json", "n1"),
  ])
  func `an input is called by as much of its path as tells it apart`(
    path: String, other: String, name: String
  ) throws {
    let names = InputNames([
      try Self.input(path, ["n1"], "A CPU"), try Self.input(other, ["n2"], "Another"),
    ])
    #expect(names[path] == name)
  }

  @Test(arguments: [
    (["stdin"], "-", "A CPU"), (["63"], "/dev/fd/63", "A CPU"), ([], "-", "standard input"),
    (["a", "b"], ".", "the 2 hosts of ."), (["a", "b"], "-", "2 hosts"),
  ])
  func `a path that says nothing gives way to what is there`(
    hosts: [String], path: String, name: String
  ) throws {
    #expect(InputNames([try Self.input(path, hosts, "A CPU")])[path] == name)
  }
}
