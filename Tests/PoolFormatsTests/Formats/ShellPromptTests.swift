internal import PoolFormats
internal import Testing

struct ShellPromptTests {
  private static func cleared(_ text: String) throws -> String {
    String(decoding: try ShellPrompt.cleared(Array(text.utf8)), as: UTF8.self)
  }

  private static func isFlagged(_ text: String) -> Bool { ShellPrompt.begins(Array(text.utf8)) }

  @Test(arguments: [
    "[root@node1 ~]# lscpu", "root@kvm1:~# virsh capabilities", "user@n-1.lab:/tmp$ cat x",
    "$ lscpu",
    "  [root@n1 a b]$ x", "me@mac % x", "root@n1:~#", "[root@esxi:~] esxcli x",
    "[16:29 xcp-ng-1 ~]# cat /proc/cpuinfo", "lm3:~ # lscpu", "alpine:~# x", "bash-4.4# x",
    "(undercloud) [stack@director ~]$ x", "# virsh capabilities", "virsh # capabilities",
    "localhost ~ # cat /proc/cpuinfo", "user@host ~> cat x", "cat /proc/cpuinfo", "```",
    "+ lscpu", "\u{279c}  ~ lscpu",
  ])
  func `the prompt before an output is blanked, and so is the one after it`(prompt: String) throws {
    #expect(Self.isFlagged(prompt + "\nx: 1\n"))
    let lines = try Self.cleared("\(prompt)\nx: 1\ny@z: 2\n\(prompt)").split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4 && lines[1] == "x: 1" && lines[2] == "y@z: 2")
    #expect((lines[0] + lines[3]).allSatisfy { $0 == " " })
  }

  @Test(arguments: [
    "Architecture: x86_64\nx@y: 1\n", "# a comment of root@n1\nCPU 0:\n", "[{\"a@b\": 1}]",
    "<a@b># x",
    "root@n1", "# hosts of rack 1\nx\n", "cpuid = \"host\"\nx\n", "[    0.1] boot\nx\n",
    "$5 is a price\n", "root@n1 says 1# x\nb\n", "",
  ])
  func `what is no prompt stays`(text: String) throws {
    #expect(try Self.cleared(text) == text)
  }

  @Test func `names in brackets before a prompt do not nest`() throws {
    let text = "root@n1:~# x\n" + String(repeating: "(a) ", count: 200_000) + "\nb: 1\n"
    #expect(try Self.cleared(text).hasSuffix("b: 1\n"))
  }

  @Test func `the outputs of several commands are no text of one machine`() {
    let text = "[root@n1 ~]# lscpu\nFlags: a\n[root@n2 ~]# lscpu\nFlags: b\n"
    #expect(throws: DumpError.self) { try Self.cleared(text) }
  }
}
