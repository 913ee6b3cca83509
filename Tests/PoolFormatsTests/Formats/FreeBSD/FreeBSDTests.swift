internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

struct FreeBSDTests {
  static let intel = """
    CPU: Intel(R) Xeon(R) CPU E3-1220 V2 @ 3.10GHz (3100.07-MHz K8-class CPU)
      Origin="GenuineIntel"  Id=0x306a9  Family=0x6  Model=0x3a  Stepping=9
      Features=0xbfebfbff<FPU,VME,DE,PSE,TSC,MSR>
      Features2=0x7fbae3ff<SSE3,PCLMULQDQ,DTES64>
      AMD Features=0x28100800<SYSCALL,NX,RDTSCP,LM>
      AMD Features2=0x1<LAHF>
      Structured Extended Features=0x281<FSGSBASE,SMEP,ERMS>
      Structured Extended Features3=0x9c000400<MD_CLEAR,IBPB,STIBP,L1DFL,SSBD>
      XSAVE Features=0x1<XSAVEOPT>
      IA32_ARCH_CAPS=0x8
      VT-x: PAT,HLT,MTF,PAUSE,EPT,UG,VPID

    """

  @Test func `each line is a register, and of all others nothing is known`() throws {
    let statement = try PlatformSample.statement(Self.intel)
    #expect(statement.subject == .host && statement.view == .kernel)
    #expect(statement.brand == "Intel(R) Xeon(R) CPU E3-1220 V2 @ 3.10GHz")
    #expect(statement.vendor == .intel)
    #expect(statement.signature == CPUSignature(family: 6, model: 58, stepping: 9))
    #expect(statement.shown[WordID(7, 0, .ebx)] == 0x281)
    #expect(statement.shown[.msr(0x10a, .eax)] == 0x8)
    #expect(statement.known[WordID(7, 0, .ecx)] == [])
    #expect(statement.known[WordID(0xd, 1, .eax)] == .all)
    #expect(statement.notes.isEmpty)
  }

  @Test func `lines of a log say the same`() throws {
    let lines = Self.intel.split(separator: "\n").map { "Nov 27 10:00:00 n1 kernel: \($0)" }
    #expect(
      try PlatformSample.statement(lines.joined(separator: "\n"))
        == PlatformSample.statement(Self.intel))
  }

  /// The kernel prints registers less what AMD's CPUs have twice.
  @Test func `what it says of a CPU equals what the dump says`() throws {
    for example in ExampleHost.all {
      let record = try example.record()
      let words = HostProfile(of: record).words
      let statement = try PlatformSample.statement(Self.text(of: record))
      for word in Catalogue.words.map(\.name) where statement.known[word] == .all {
        #expect(statement.shown[word] == words[word], "\(example) \(word)")
      }
      #expect(statement.known[WordID(0x8000_0001, 0, .edx)] == .all)
    }
  }

  /// What the kernel prints of the machine in `record`.
  static func text(of record: HostRecord) -> String {
    let words = HostProfile(of: record).words
    let plain = words[WordID(1, 0, .edx)]
    let rows: [(String, RegisterValue)] = [
      ("Features", plain), ("Features2", words[WordID(1, 0, .ecx)]),
      (
        "AMD Features",
        words[WordID(0x8000_0001, 0, .edx)].subtracting(plain.intersection(0x0183_f3ff))
      ),
      ("AMD Features2", words[WordID(0x8000_0001, 0, .ecx)]),
      ("Structured Extended Features", words[WordID(7, 0, .ebx)]),
      ("Structured Extended Features2", words[WordID(7, 0, .ecx)]),
      ("Structured Extended Features3", words[WordID(7, 0, .edx)]),
      ("XSAVE Features", words[WordID(0xd, 1, .eax)]),
      ("AMD Extended Feature Extensions ID EBX", words[WordID(0x8000_0008, 0, .ebx)]),
    ]
    let id = record.cpus[0].leaves[1]?.eax ?? []
    return "CPU: x\n  Origin=\"\(record.vendor)\"  Id=0x\(id)  Family=0x0\n"
      + rows.filter { $0.1 != [] }.map { "  \($0.0)=0x\(short($0.1))<X>\n" }.joined()
      + "  TSC: P-state invariant\n"
  }

  private static func short(_ value: RegisterValue) -> String {
    Hexadecimal.padded(UInt64(value.rawValue), digits: 1)
  }

  @Test(arguments: [
    ("Origin=\"GenuineIntel\"  Id=0x306a9\n", "expected a line Features=0x..., found none"),
    (
      "Origin=\"GenuineIntel\"\nFeatures=0x1<FPU>\n",
      "line 1: expected a vendor of 12 letters and Id=0x..., found 'Origin=\"GenuineIntel\"'"
    ),
    (
      "Features=0xbfeb",
      "line 1: expected a number and names in brackets as in Features=0x1<FPU>, found 'Features=0xbfeb'"
    ),
    (
      "Features=0xbfebfbff<FPU,VM\nx",
      "line 1: expected a number and names in brackets as in Features=0x1<FPU>, found 'Features=0xbfebfbff<FPU,VM'"
    ),
    (
      "Features=0x1<FPU>\nFeatures=0x3<FPU>\n",
      "line 2: expected Features=0x1 (give the messages of one boot), found 'Features=0x3<FPU>'"
    ),
    (
      intel + "Origin=\"AuthenticAMD\"  Id=0x306a9\n",
      "expected one CPU (give the messages of one boot)"
    ),
  ])
  func `what is cut off or speaks of two CPUs is refused`(text: String, sentence: String) {
    #expect(
      PlatformSample.refusal(text, .freeBSD).contains(sentence),
      "\(PlatformSample.refusal(text, .freeBSD))")
  }
}
