import PoolTestSupport
import Testing

/// `make install` and `make uninstall`.
struct InstallTests {
  /// Calls `make` for the folder of a test.
  private static func make(_ target: String, _ folder: TemporaryFolder) throws {
    let made = try Command(
      "make",
      [
        "-s", "-C", Repository.root, target, "BUILT=\(Command.poolcpuPath)",
        "DESTDIR=\(folder.path)", "PREFIX=/usr", "UNITS=/usr/lib/systemd/system",
      ]
    ).run()
    try #require(made.status == 0, "\(made.errorText)")
  }

  @Test
  func `uninstall takes away what install put there, and nothing of others`() throws {
    let folder = try TemporaryFolder()
    let others = [
      "usr/bin/poolcpu-of-mine", "usr/lib/systemd/system/poolcpu-watch.service.d/mine.conf",
      "usr/share/doc/poolcpu-mine/README", "usr/share/man/man1/poolcpu-mine.1",
      "usr/share/zsh/site-functions/_other", "var/lib/poolcpu/plan.json",
    ]
    for file in others { try folder.write("mine\n", to: file) }
    let before = try Self.files(in: folder)
    try Self.make("install", folder)
    let added = try Set(Self.files(in: folder)).subtracting(before)
    for file in [
      "usr/bin/poolcpu", "usr/share/man/man1/poolcpu-scan.1",
      "usr/lib/systemd/system/poolcpu.service", "usr/share/doc/poolcpu/docs/safety.md",
      "usr/share/doc/poolcpu/examples/pool/epyc-zen.json",
      "usr/share/doc/poolcpu/licences/LGPL-2.1.txt",
      "usr/share/doc/poolcpu/docs/how-to/libvirt.md",
      "usr/share/doc/poolcpu/examples/library/Package.swift",
    ] {
      #expect(added.contains(file), "\(file) is not installed")
    }
    try Self.make("uninstall", folder)
    #expect(try Self.files(in: folder) == before)
  }

  /// The files in a folder and below it, sorted.
  private static func files(in folder: TemporaryFolder) throws -> [String] {
    let found = try Command("find", [folder.path, "-type", "f", "-printf", "%P\\n"]).run()
    return found.outputText.split(separator: "\n").map(String.init).sorted()
  }

  @Test
  func `the package's units are those of the folder`() throws {
    let makefile = try Repository.lines(of: "Makefile")
    let named = try #require(makefile.first { $0.hasPrefix("UNIT_FILES := ") })
    #expect(
      named.split(separator: " ").dropFirst(2).map(String.init).sorted()
        == Repository.files(below: "systemd", suffix: ""))
  }

  @Test
  func `rpm and deb say the same when the package goes`() throws {
    let spec = try Repository.lines(of: "packaging/poolcpu.spec").map { $0.drop { $0 == " " } }
    for line in try Repository.lines(of: "packaging/debian/prerm").map({ $0.drop { $0 == " " } })
    where line.hasPrefix("echo ") {
      #expect(spec.contains(line), "\(line)")
    }
  }
}
