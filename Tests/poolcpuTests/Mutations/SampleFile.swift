import PoolFormats
import PoolTestSupport

/// A text of one of the formats that poolcpu reads.
struct SampleFile: Sendable {
  /// What a text is, which decides the commands that can use it.
  enum Kind { case record, baseline, dump, platform }

  let name: String
  let bytes: [UInt8]

  var kind: Kind {
    switch name {
    case _ where name.contains("/hosts/") || name.contains("examples/"): .record
    case _ where name.hasSuffix("pool.json"): .baseline
    case "instlatx64", "cpuid-r", "tycho-cpuid", "libcpuid-raw", "xen-policy": .dump
    default: .platform
    }
  }

  /// Texts in this repository, and those that poolcpu makes of them.
  static func all() throws -> [SampleFile] {
    var files = try ["examples/pool", "Tests/Fixtures/hosts", "Tests/Fixtures/platform"].flatMap {
      folder in
      try Repository.files(below: folder, suffix: "").map { "\(folder)/\($0)" }
        .filter(Repository.isFile).map(read)
    }
    files += try ["Tests/Fixtures/baseline/pool.json", "Tests/Fixtures/baseline/pool.msr.tsv"].map(
      read)
    for format in ["instlatx64", "cpuid-r", "xen-featureset"] {
      let record = "\(Repository.root)/Tests/Fixtures/hosts/amd/zen2-a.json"
      let result = try Command.poolcpu(["convert", record, "--to", format, "--lossy"]).run()
      files.append(SampleFile(name: format, bytes: result.output))
    }
    files += texts.map { SampleFile(name: $0.name, bytes: Array($0.text.utf8)) }
    // Of the texts that poolcpu writes only and refuses to read, some are enough.
    let isRead = { (file: SampleFile) in (try? Format.recognise(file.bytes)) != nil }
    return files.filter(isRead) + files.filter { !isRead($0) }.prefix(4)
  }

  /// The file at `path` in the repository.
  static func read(_ path: String) throws -> SampleFile {
    let lines = try Repository.lines(of: path)
    return SampleFile(name: path, bytes: Array(lines.joined(separator: "\n").utf8))
  }

  /// Formats of which no file is here.
  private static let texts: [(name: String, text: String)] = [
    ("tycho-cpuid", cpu("CPU 0:") + cpu("CPU 1:")),
    (
      "libcpuid-raw",
      "version=0.6.2\n_________________ Logical CPU #0 _________________\n"
        + (0..<32).map { "basic_cpuid[\($0)]=\($0 == 0 ? intel : $0 == 1 ? one : zeros)\n" }
        .joined()
        + (0..<32).map {
          "ext_cpuid[\($0)]=\($0 == 0 ? "80000001 \(zeros.dropFirst(9))" : zeros)\n"
        }
        .joined()
    ),
    (
      "xen-policy",
      """
      Xen reports there are maximum 120 leaves and 2 MSRs
      Raw policy: 3 leaves, 1 MSRs
       CPUID:
        leaf     subleaf  -> eax      ebx      ecx      edx
        00000000:ffffffff -> 0000000d:68747541:444d4163:69746e65
        00000001:ffffffff -> 00a20f10:00000800:00000000:078bfbff
        80000000:ffffffff -> 80000008:68747541:444d4163:69746e65
       MSRs:
        index    -> value
        0000010a -> 0000000000000000

      """
    ),
    (
      "proc-cpuinfo",
      (0..<2).map {
        "processor\t: \($0)\nvendor_id\t: AuthenticAMD\ncpu family\t: 25\nmodel\t\t: 1\nmodel name\t: AMD EPYC\n"
          + "stepping\t: 1\nflags\t\t: fpu tsc msr sse sse2 ssse3 avx2 ssbd brand_new_flag\n"
          + "address sizes\t: 48 bits physical, 48 bits virtual\n\n"
      }.joined()
    ),
    (
      "criu",
      "{\"magic\": \"CPUINFO\", \"entries\": [{\"x86_entry\": [{\"vendor_id\": \"AMD\", \"cpu_family\": 25, "
        + "\"model\": 1, \"stepping\": 1, \"capability_ver\": 2, \"capability\": [1, 2048, 15, 65535, 1, 4, 1, "
        + "65535, 65535, 1, 1, 2, 1, 1, 4, 1, 2, 1, 4], \"model_id\": \"AMD EPYC\", \"xfeatures_mask\": 7}]}]}"
    ),
    (
      "kubevirt",
      "{\"apiVersion\": \"v1\", \"kind\": \"List\", \"items\": [{\"apiVersion\": \"v1\", \"kind\": \"Node\", "
        + "\"metadata\": {\"name\": \"node1\", \"labels\": {\"cpu-feature.node.kubevirt.io/aes\": \"true\", "
        + "\"host-model-cpu.node.kubevirt.io/EPYC-Rome\": \"true\", "
        + "\"cpu-vendor.node.kubevirt.io/AMD\": \"true\"}}}]}"
    ),
    (
      "qmp",
      "{\"return\": {\"model\": {\"name\": \"base\", \"props\": {\"vendor\": \"AuthenticAMD\", \"family\": 23, "
        + "\"model\": 49, \"stepping\": 0, \"fpu\": true, \"avx2\": true, \"sse\": true, \"phys-bits\": 40, "
        + "\"sha-ni\": false}}}}"
    ),
    (
      "xen-featureset",
      "nr_features: 2\n            KEY 1d       1c\n\nDynamic sets:\n"
        + "Raw       178bfbff:f6f83203\nHost      178bfbff:f6f83203\nHVM Max   00000007:00000000\n"
    ),
    (
      "xapi",
      "uuid ( RO)          : 1c6d\n    name-label ( RW): xs1\n      cpu_info (MRO): vendor: GenuineIntel; "
        + "features_hvm: 00000003-00000001-00000000-00000000-00000000; cpu_count: 4\n"
    ),
    (
      "domcapabilities",
      "<domainCapabilities><cpu><mode name='host-model' supported='yes'><model fallback='forbid'>EPYC-Rome"
        + "</model><vendor>AMD</vendor><maxphysaddr mode='passthrough' limit='48'/>"
        + "<feature policy='require' name='x2apic'/><feature policy='disable' name='svm'/></mode></cpu>"
        + "</domainCapabilities>"
    ),
    (
      "domain",
      "<domain><cpu mode='custom'><model>EPYC</model><feature policy='disable' name='avx'/></cpu></domain>"
    ),
    ("qemu", "-cpu EPYC-Rome,+aes,avx2=off,phys-bits=40,vendor=AuthenticAMD\n"),
    (
      "cpu-help",
      "Available CPUs:\nx86 EPYC  AMD EPYC Processor\n\nRecognized CPUID flags:\n  aes avx\n"
    ),
    ("features", "fpu sse sse2 avx avx2 aes\n"), ("features", "aes,-avx2,+sse4_1\n"),
  ]

  private static let zeros = "00000000 00000000 00000000 00000000"
  private static let intel = "00000001 756e6547 6c65746e 49656e69"
  private static let one = "000c06f2 00020800 fffa3203 1f8bfbff"

  private static func cpu(_ head: String) -> String {
    """
    \(head)
    CPUID 00000000:00 = 00000001 68747541 444d4163 69746e65 | ....AuthcAMDenti
    CPUID 00000001:00 = 00000f4a 00000800 00000000 078bfbff | J...............
    CPUID 80000000:00 = 80000001 68747541 444d4163 69746e65 | ....AuthcAMDenti
    CPUID 80000001:00 = 00000f4a 00000000 00000000 e1d3fbff | J...............

    """
  }
}
