import PoolFormats
import PoolTestSupport
import Testing

struct HostListTests {
  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    /// Each host as `user@name=address:port`, what is not said left out.
    let hosts: [String]
  }

  static let rows = [
    Row(
      testDescription: "a host on each line, with comments",
      text: "# pool\r\nn1\r\n\r\n  root@n2\t# the spare\nn3.example.org",
      hosts: ["n1", "root@n2", "n3.example.org"]),
    Row(
      testDescription: "addresses", text: "192.0.2.7\n2001:db8::7\n[2001:db8::8]\nfe80::1%eth0",
      hosts: ["192.0.2.7", "2001:db8::7", "2001:db8::8", "fe80::1%eth0"]),
    Row(
      testDescription: "libvirt's URIs: user and port where they are ssh's",
      text: """
        qemu+ssh://root@n1:2222/system?keyfile=/k
        qemu+tls://admin@n2:16514/system
        xen+libssh2://[2001:db8::1]:22
        ssh://admin@n4
        """,
      hosts: ["root@n1:2222", "n2", "2001:db8::1:22", "admin@n4"]),
    Row(testDescription: "corosync.conf", text: corosync, hosts: ["pve1", "10.0.0.2"]),
    Row(
      testDescription: "an Ansible inventory",
      text: """
        {"_meta": {"hostvars": {"n1": {"ansible_host": "10.0.0.1", "ansible_port": 2222,
          "ansible_user": "root", "rack": [1]}, "n3": {}}},
         "all": {"children": ["ungrouped", "kvm", "old"]},
         "kvm": {"hosts": ["n1", "n2"]}, "old": {"hosts": ["n2"], "vars": {}}, "ungrouped": {}}
        """,
      hosts: ["root@n1=10.0.0.1:2222", "n2", "n3"]),
  ]

  private static let corosync = """
    logging {
      debug: off
    }
    nodelist {
      node {
        name: pve1
        nodeid: 1
        ring0_addr: 10.0.0.1
      }
      # the name of this one is lost
      node {
        nodeid: 2
        ring0_addr: 10.0.0.2
      }
    }
    totem {
      cluster_name: pool
      interface {
        linknumber: 0
      }
      name: none
    }
    """

  @Test(arguments: rows)
  func `a list names its hosts`(row: Row) throws {
    let hosts = try HostList(Array(row.text.utf8)).hosts.map(Self.shown)
    #expect(hosts == row.hosts)
  }

  private static func shown(_ host: ListedHost) -> String {
    (host.user.map { "\($0)@" } ?? "") + host.name
      + (host.address == host.name ? "" : "=\(host.address)")
      + (host.port.map { ":\($0)" } ?? "")
  }

  static let refusals: [(text: String, reason: String)] = [
    ("# nobody\n", "it names no host; write one on each line"),
    (
      "-oProxyCommand=id\n",
      "line 1: '-oProxyCommand=id' cannot be a host's name: expected letters, digits, dots, dashes and "
        + "underscores, no dash or dot first, or an address"
    ),
    (
      "root@-v",
      "line 1: '-v' cannot be a host's name: expected letters, digits, dots, dashes and "
        + "underscores, no dash or dot first, or an address"
    ),
    ("-l@n1", "line 1: '-l' cannot be a user's name"),
    (
      "n1:22",
      "line 1: 'n1:22' cannot be a host's name: expected letters, digits, dots, dashes and "
        + "underscores, no dash or dot first, or an address; write a port as ssh://HOST:PORT"
    ),
    ("ssh://n1:0", "line 1: '0' is no port from 1 to 65535"),
    ("ssh://n1:", "line 1: '' is no port from 1 to 65535"),
    (
      "qemu:///system",
      "line 1: 'qemu:///system' names no host but the machine that it is used on"
    ),
    (
      "n1\nn2 n3\nn1\n[kvm]\n",
      "line 2: expected one host, found 'n2 n3'; write each host on a line of its own; "
        + "line 3: host n1 was on line 1 already; leave one of them; "
        + "line 4: '[kvm]' is a group of an Ansible inventory; give what ansible-inventory --list prints of it"
    ),
    (
      "root@n1\nn1", "line 2: host n1 was on line 1 already; leave one of them"
    ),
    (
      "nodelist {\n node {\n nodeid: 1\n }\n what\n",
      "line 2: a node with neither name nor ring0_addr; "
        + "line 5: expected a setting as corosync has them, found 'what'; "
        + "line 1: the section 'nodelist' has no end"
    ),
    (
      "{\"kvm\": {\"hosts\": [\"n1\", 2]}}",
      "it is not what ansible-inventory --list prints: [\"kvm\"].hosts[1]: expected a string, found 2; "
        + "correct the file or make it again"
    ),
    (
      "{\"_meta\": {\"hostvars\": {\"n1\": {\"ansible_host\": \"{{ ip }}\"}}}}",
      "'{{ ip }}' cannot be a host's name: expected letters, digits, dots, dashes and underscores, no dash "
        + "or dot first, or an address"
    ),
  ]

  @Test(arguments: refusals)
  func `what is no list is refused with everything that is wrong`(text: String, reason: String) {
    let error = #expect(throws: HostListError.self) { try HostList(Array(text.utf8)) }
    #expect(error?.description == reason)
  }

  @Test(arguments: [
    "$(id)", "`id`", "n1;id", "n1|id", "n1 & id", "../n1", ".n1", "/etc/passwd", "n1/..", "n\u{7}",
    "\u{1b}[2J", "n1'", "n1\"", "n1\\", "nä", "~root", "*", "a=b", "n1\u{0}", "",
    String(repeating: "n", count: 241),
  ])
  func `a word that a shell, a path or a terminal takes for something else is no host`(word: String)
  {
    let error = #expect(throws: HostListError.self) { try HostList(words: [word]) }
    #expect(error?.description.unicodeScalars.allSatisfy { $0.value >= 0x20 } ?? false)
    #expect(throws: HostListError.self) { try HostList(Array("\(word)\n".utf8)) }
    #expect(throws: HostListError.self) { try HostList(words: ["\(word)@n1"]) }
  }

  @Test
  func `a word is no host twice`() {
    let error = #expect(throws: HostListError.self) { try HostList(words: ["n1", "n2", "n1"]) }
    #expect(error?.description == "host n1 comes twice; leave one of them")
  }

  @Test
  func `of many faults the first are told, and how many more`() {
    let text = String(repeating: "a b\n", count: 9)
    let error = #expect(throws: HostListError.self) { try HostList(Array(text.utf8)) }
    #expect(error?.description.hasSuffix("; and 4 more faults") ?? false)
    #expect(error?.faults.count == 9)
  }

  @Test
  func
    `whatever a list is damaged to, its hosts have names, or it is refused in words for a terminal`()
  {
    var random = SeededGenerator(seed: 13)
    let safe = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_:%")
    var read = 0
    for _ in 0..<3_000 {
      var bytes = Array(Self.rows.randomElement(using: &random)?.text.utf8 ?? "".utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      do throws(HostListError) {
        for host in try HostList(bytes).hosts {
          read += 1
          for name in [host.name, host.address] {
            #expect(!name.isEmpty && !name.hasPrefix("-") && !name.hasPrefix("."))
            #expect(name.allSatisfy(safe.contains))
          }
          #expect(host.user?.hasPrefix("-") != true)
        }
      } catch {
        #expect(
          error.description.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7f })
      }
    }
    #expect(read > 1_000)
  }
}
