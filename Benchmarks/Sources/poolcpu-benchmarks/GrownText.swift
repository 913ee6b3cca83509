/// A text that one reader takes, grown to any size.
struct GrownText: Sendable {
  /// The format, as `--from` takes it.
  let format: String
  /// What makes it long, for people.
  let growth: String
  /// What poolcpu is asked about it.
  let use: Use
  private let start: String
  private let unit: @Sendable (Int) -> String
  private let end: String

  private init(
    _ format: String, _ growth: String, use: Use = .show, start: String = "",
    end: String = "\n",
    unit: @escaping @Sendable (Int) -> String
  ) {
    self.format = format
    self.growth = growth
    self.use = use
    self.start = start
    self.unit = unit
    self.end = end
  }

  /// The text with at least `count` bytes.
  func text(_ count: Int) -> String {
    var text = start
    var number = 0
    while text.utf8.count < count {
      text += unit(number)
      number += 1
    }
    return text + end
  }

  /// What poolcpu can be asked about a text.
  enum Use {
    /// To show the one host or guest in it.
    case show
    /// To level the hosts in it.
    case level
    /// To level a host, capped by what it says.
    case cap
  }

  /// What poolcpu is asked with the text at `path`; `host` is a dump of one host.
  func command(_ poolcpu: String, _ path: String, host: String) -> [String] {
    switch use {
    case .show: [poolcpu, "show", "--from", format, path]
    case .level: [poolcpu, "baseline", "--from", format, path]
    case .cap: [poolcpu, "baseline", host, "--cap", path]
    }
  }
}

extension GrownText {
  /// A text for every reader that has one host or guest, or many.
  ///
  /// What cannot come twice is grown by comments or blanks, which are read as well.
  static let all: [GrownText] =
    dumps + [
      records,
      GrownText("kubevirt", "nodes", use: .level, start: kubevirtStart, end: "]}\n") { node in
        (node == 0 ? "" : ",")
          + #"{"kind":"Node","metadata":{"name":"n\#(node)","labels":{"#
          + #""cpu-feature.node.kubevirt.io/aes":"true","cpu-vendor.node.kubevirt.io/AMD":"true"}}}"#
      },
      GrownText("proc-cpuinfo", "processors") { cpu in
        "processor\t: \(cpu)\nvendor_id\t: AuthenticAMD\ncpu family\t: 25\nmodel\t\t: 1\nstepping\t: 1\n"
          + "flags\t\t: fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 mmx fxsr sse "
          + "sse2 ht syscall nx lm pni ssse3 sse4_1 sse4_2 aes avx f16c rdrand avx2 bmi1 bmi2 sha_ni\n\n"
      },
      GrownText(
        "xapi", "comments", start: "vendor: AuthenticAMD\nfeatures: \(words8)\n", unit: comment),
      GrownText("xen-featureset", "blank lines", start: "\(words8)\n") { _ in "\n" },
      GrownText("xen-policy", "blank lines", start: policy) { _ in "\n" },
      GrownText("features", "names") { _ in "avx2 aes sse4_2\n" },
      GrownText(
        "xl-cfg", "comments", use: .cap, start: "cpuid = \"host,avx2=0,aes=k\"\n", unit: comment),
      GrownText("xen-boot", "comments", use: .cap, start: "cpuid=no-avx2\n", unit: comment),
      GrownText(
        "vmware", "comments", use: .cap, start: "featMask.vm.cpuid.AVX2 = \"Val:0\"\n",
        unit: comment),
      GrownText("settings", "comments", start: settings, unit: comment),
      GrownText("qemu", "comments", start: "EPYC,+avx2\n", unit: comment),
      GrownText("libvirt", "comments", start: libvirt, end: "</cpu>\n") {
        "<!-- a remark \($0) -->\n"
      },
      GrownText("qmp", "blanks", start: #"{"return": {"#, end: qmpEnd) { _ in blanks },
      GrownText("criu", "blanks", start: #"{"magic": "CPUINFO","#, end: criuEnd) { _ in blanks },
      GrownText("firecracker", "blanks", use: .cap, start: #"{"cpuid_modifiers": ["#, end: "]}\n") {
        _ in
        blanks
      },
    ]

  /// Records of hosts that are alike.
  static let records = GrownText("record", "hosts", use: .level, end: "") { host in
    #"{"schema":"poolcpu.host/1","host":"n\#(host)","brand":"","vendor":"AuthenticAMD","family":25,"#
      + #""model":33,"stepping":2,"source":{"how":"cpuid-r"},"environment":{},"#
      + #""cpus":[{"cpus":"0","leaves":{"00000000.0":["00000001","68747541","444d4163","69746e65"],"#
      + #""00000001.0":["00a20f12","00100800","7ef8320b","178bfbff"]}}]}"# + "\n"
  }

  private static let dumps: [GrownText] = [
    GrownText("instlatx64", "CPUs") { SyntheticDump.instlatx64(cpus: 1, from: $0) },
    GrownText("cpuid-r", "CPUs") { cpu in
      "CPU \(cpu):\n   0x00000000 0x00: eax=0x00000001 ebx=0x68747541 ecx=0x444d4163 edx=0x69746e65\n"
        + "   0x00000001 0x00: eax=0x00a20f12 ebx=0x00100800 ecx=0x7ef8320b edx=0x178bfbff\n"
    },
    GrownText("tycho-cpuid", "CPUs") { cpu in
      "CPU \(cpu):\nCPUID 00000000:00 = 00000001 68747541 444d4163 69746e65 | ....AuthcAMDenti\n"
        + "CPUID 00000001:00 = 00000f4a 00000800 00000000 078bfbff | J...............\n\n"
    },
    GrownText("libcpuid-test", "CPUs", end: "--------------------\nx86\n") {
      SyntheticDump.instlatx64(cpus: 1, from: $0)
    },
    GrownText("libcpuid-raw", "CPUs") { cpu in
      let zeros = "00000000 00000000 00000000 00000000"
      let basic = ["00000001 68747541 444d4163 69746e65", "00a20f12 00100800 7ef8320b 178bfbff"]
      let rows = (0..<32).map { "basic_cpuid[\($0)]=\($0 < 2 ? basic[$0] : zeros)\n" }
      return "_________________ Logical CPU #\(cpu) _________________\n" + rows.joined()
        + (0..<32).map { "ext_cpuid[\($0)]=\(zeros)\n" }.joined()
    },
  ]

  private static let policy = """
    Xen reports there are maximum 120 leaves and 2 MSRs
    Raw policy: 4 leaves, 0 MSRs
     CPUID:
      leaf     subleaf  -> eax      ebx      ecx      edx
      00000000:ffffffff -> 00000001:68747541:444d4163:69746e65
      00000001:ffffffff -> 00a20f10:00000800:00000000:078bfbff
      80000000:ffffffff -> 80000001:68747541:444d4163:69746e65
      80000001:ffffffff -> 00a20f10:00000000:00000001:20100800
     MSRs:
      index    -> value

    """
  private static let words8 =
    "178bfbff-f6d8320b-2e500800-000003f3-00000001-209c01a9-00000000-00000000"
  @Sendable private static func comment(_ number: Int) -> String {
    "# a remark, number \(number)\n"
  }
  private static let blanks = String(repeating: " ", count: 1000)
  private static let kubevirtStart = #"{"apiVersion":"v1","kind":"List","items":["#
  private static let settings =
    "cpu-model: poolcpu\n    flags +avx2;-svm\n    reported-model EPYC\n"
  private static let libvirt = "<cpu match='exact'><model>EPYC</model>\n"
  private static let qmpEnd = #""model":{"name":"EPYC","props":{"avx2":true}}}}"# + "\n"
  private static let words = (["395049983"] + (0..<18).map { _ in "0" }).joined(separator: ",")
  private static let criuEnd =
    #""entries":[{"x86_entry":[{"vendor_id":"AMD","cpu_family":25,"model":1,"stepping":1,"#
    + #""capability_ver":2,"capability":[\#(words)]}]}]}"# + "\n"
}
