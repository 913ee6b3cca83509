import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

/// Every form of a baseline whose hosts have names that some language obeys, in the real parsers.
struct HostileFormTests {
  static let baseline: Baseline? = {
    var classes: [HostClass] = []
    for (index, name) in HostileNames.all.enumerated() {
      let features =
        ["fpu", "vme", "pse", "sse2", "lm"] + (index % 2 == 0 ? ["avx2"] : ["sha_ni"])
      guard let record = try? MachineSketch(name, features).record() else { return nil }
      let part = HostClass(of: record)
      classes.append(HostClass(view: part.view, brand: name, hosts: part.hosts))
    }
    return (try? Pool(classes)).map { Baseline(of: $0) }
  }()

  /// What reads the form; it fails, or prints something, when a name was more than a name.
  private static func parser(_ form: BaselineForm?) -> Command? {
    let python = "/usr/bin/python3"
    return switch form?.format {
    case .baseline, .firecracker, .ansible:
      Command(python, ["-c", "import json,sys; json.load(sys.stdin)"])
    case .libvirt, .libvirtHost: Command("xmllint", ["--noout", "-"])
    case .wrmsr, .incus: Command("sh", ["-n"])
    case .kubevirt:
      Command(
        python,
        [
          "-c",
          """
          import sys, yaml
          cpu = yaml.safe_load(sys.stdin)["spec"]["template"]["spec"]["domain"]["cpu"]
          assert set(cpu) <= {"model", "features"} and isinstance(cpu["model"], str)
          for feature in cpu["features"]:
              assert set(feature) == {"name", "policy"} and feature["policy"] in ("require", "disable")
          """,
        ])
    case .nova, .systemd:
      Command(
        python,
        [
          "-c",
          """
          import configparser, sys
          parser = configparser.RawConfigParser()
          parser.read_file(sys.stdin)
          assert parser.sections() in (["libvirt"], ["Service"])
          assert set(parser[parser.sections()[0]]) <= {
              "cpu_mode", "cpu_models", "cpu_model_extra_flags", "environment"}
          """,
        ])
    // Python reads what xl.cfg is made of.
    case .xl, .xend: Command(python, ["-c", "import sys; exec(sys.stdin.read(), {})"])
    case .glibcTunables: Command("sh", ["-n"])
    default: nil
    }
  }

  /// What each line that is no comment begins with, in the forms that no program here reads.
  private static func beginnings(_ form: BaselineForm?) -> [String]? {
    switch form?.format {
    case .proxmox: ["cpu-model: poolcpu", "    flags ", "    phys-bits ", "    reported-model "]
    case .opennebula: ["EVC_MODE=\"", "CPU_MODEL=[MODEL=\""]
    case .cloudstack: ["guest.cpu.mode=", "guest.cpu.model=", "guest.cpu.features="]
    case .ovirt: ["100:poolcpu:svm,model_", "100:poolcpu:vmx,model_"]
    case .xenBoot: ["cpuid=no-", "cpuid_mask_"]
    case .xapi: ["vendor: AuthenticAMD; features: 0", "vendor: AuthenticAMD; features: 1"]
    case .vmware: ["cpuid."]
    default: nil
    }
  }

  @Test(arguments: AnswerFormat.ofBaselines)
  func `no name is more than a name`(format: AnswerFormat<BaselineForm>) throws {
    let baseline = try #require(Self.baseline)
    let written = try format.written(baseline, showsExperimental: true)
    let text = written.text
    #expect(text.hasSuffix("\n"))
    for part in [text] + written.remarks {
      for scalar in part.unicodeScalars {
        let isLayout = scalar == "\n" || scalar == "\t" && format.form?.format == .msr
        #expect(isLayout || !scalar.isDisturbing, "U+\(String(scalar.value, radix: 16))")
      }
    }
    if var parser = Self.parser(format.form) {
      guard Command.path(of: parser.program) != nil || parser.program.hasPrefix("/") else {
        print("\(parser.program) is not installed: the form \(format) was not read")
        return
      }
      parser.input = Array(text.utf8)
      let result = try parser.run()
      #expect(result.status == 0, "\(result.errorText)\n\(text)")
      #expect(result.outputText == "")
    }
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    if format.form?.format == .qemu {
      #expect(lines.count == 1)
      #expect(
        lines.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber || "-_.,=".contains($0) } })
    }
    if let beginnings = Self.beginnings(format.form) {
      for line in lines { #expect(beginnings.contains { line.hasPrefix($0) }, "\(line)") }
    }
  }

  @Test(arguments: BaselineForm.all)
  func `names of hosts are in comments only`(form: BaselineForm) throws {
    // These are made of host names, each in its own kind of quotes.
    if [.baseline, .msr, .wrmsr, .ansible].contains(form.format) { return }
    func settings(_ name: String) throws -> [Substring] {
      let record = try MachineSketch(name, ["fpu", "vme", "pse", "sse2", "lm"]).record()
      let baseline = Baseline(of: try Pool(of: [record]))
      let text = try AnswerFormat.form(form).written(baseline).text
      return text.split(separator: "\n").filter {
        !($0.hasPrefix("#") || $0.hasPrefix("<!-- ") && $0.hasSuffix(" -->"))
      }
    }
    let plain = try settings("n1")
    for name in HostileNames.all {
      let found = try settings(name)
      #expect(found == plain, "\(name)")
    }
  }

  @Test func `the commands for Incus call incus and nothing else`() throws {
    let baseline = try #require(Self.baseline)
    let text = IncusForm().text(for: baseline)
    let folder = try TemporaryFolder()
    try folder.writeProgram("printf '%s|' \"$@\"\necho", to: "incus")
    let result = try Command(
      "/bin/sh", ["-s"], environment: ["PATH": folder.path], input: text.utf8
    ).run()
    #expect(result.status == 0 && result.errorText == "", "\(result.errorText)")
    let calls = result.outputText.split(separator: "\n")
    #expect(calls.count == 2)
    for call in calls {
      #expect(call.hasPrefix("cluster|group|set|poolcpu|instances.vm.cpu.x86_64."))
      #expect(call.filter { $0 == "|" }.count == 5)
    }
  }

  @Test(.enabled(if: Command.path(of: "shellcheck") != nil, "shellcheck is not installed"))
  func `shellcheck has nothing to say of the commands for Incus`() throws {
    let text = IncusForm().text(for: try #require(Self.baseline))
    let result = try Command("shellcheck", ["-"], input: text.utf8).run()
    #expect(result.status == 0, "\(result.outputText)")
  }

  @Test(
    .enabled(if: Command.path(of: "systemd-analyze") != nil, "systemd-analyze is not installed"))
  func `systemd reads the drop-in without a word`() throws {
    let zen = try [FixtureHost.zen2a, .zen4].map { try $0.record() }
    let text = SystemdForm().text(for: Baseline(of: try Pool(of: zen)))
    #expect(text.contains("Environment=\"GLIBC_TUNABLES=glibc.cpu.hwcaps=-"))
    let folder = try TemporaryFolder()
    try folder.write(
      "[Unit]\nDescription=x\n[Service]\nExecStart=/bin/true\n", to: "poolcpu-test.service")
    try folder.write(text, to: "poolcpu-test.service.d/50-poolcpu.conf")
    let result = try Command(
      "systemd-analyze", ["verify", "--man=no", "\(folder.path)/poolcpu-test.service"],
      environment: ["SYSTEMD_UNIT_PATH": "\(folder.path):"]
    ).run()
    #expect(!result.errorText.contains("poolcpu"), "\(result.errorText)")
  }
}
