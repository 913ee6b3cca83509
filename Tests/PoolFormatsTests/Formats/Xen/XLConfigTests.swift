internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct XLConfigTests {
  static let libxl = """
    # a guest
    name = "vm1"
    memory = 1024
    cpuid = "host,avx512f=0,rdseed=0,sse3=1,avx=x,aes=k,sse4_1=s,clflush=8,maxleaf=0x29"
    """

  static let xend = """
    name = 'vm2'
    cpuid = [ "1:ecx=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0,edx=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1",
      '7,0:ebx=xxxxxxxxxxxxxxx0xxxxxxxxxxxxxxxx', # avx512f
      "0x80000001:ecx=xxxxxxxxxxxxxxxxxxxxxxxxxxxxx0kk", "4:eax=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0" ]
    """

  @Test func `libxl's syntax says what differs from the host`() throws {
    let statement = try PlatformSample.statement(Self.libxl)
    #expect(statement.name == "vm1")
    #expect(statement.subject == .difference)
    #expect(statement.hidden.names == ["avx512f", "rdseed"])
    #expect(statement.shown.names == ["pni"])
    #expect(statement.limits == [.maxBasicLeaf: 0x29])
    #expect(statement.notes == ["clflush: numbers of the cpuid line, not taken over"])
  }

  @Test func `xend's syntax says it bit by bit`() throws {
    let statement = try PlatformSample.statement(Self.xend)
    #expect(statement.name == "vm2")
    #expect(statement.subject == .difference)
    #expect(statement.hidden.names == ["avx512f", "pni", "svm"])
    #expect(statement.shown.names == ["fpu"])
    #expect(statement.notes == ["00000004.0.eax holds no features and is not taken over"])
  }

  @Test(arguments: [
    ("\"host,maxleaf=6\"", WordID(7, 0, .ebx), Limit.maxBasicLeaf, 6),
    ("['0:eax=\(number(0xc))']", WordID(0xd, 1, .eax), .maxBasicLeaf, 12),
    ("['7,0:eax=\(number(0))']", WordID(7, 1, .eax), .maxLeaf7Subleaf, 0),
    (
      "['0x80000000:eax=\(number(0x8000_001c))']", WordID(0x8000_0021, 0, .eax), .maxExtendedLeaf,
      0x8000_001c
    ),
  ])
  func `a number of leaves hides those beyond`(
    cpuid: String, beyond: WordID, limit: Limit, number: Int
  ) throws {
    let statement = try PlatformSample.statement("cpuid=\(cpuid)\n")
    #expect(statement.hidden[beyond] == .all)
    #expect(statement.hidden[WordID(1, 0, .ecx)] == [])
    #expect(statement.limits == [limit: number])
    #expect(statement.notes == [])
  }

  @Test func `without XSAVE Xen gives nothing of its leaf`() throws {
    let statement = try PlatformSample.statement("cpuid=\"host,xsave=0\"\n")
    #expect(statement.hidden.contains(.xsaveopt))
  }

  private static func number(_ value: UInt32) -> String {
    let digits = String(value, radix: 2)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  @Test func `family, model and stepping together are a signature`() throws {
    let text = "cpuid=\"host,family=0x19,model=1,stepping=1\"\n"
    let statement = try PlatformSample.statement(text)
    #expect(statement.signature == CPUSignature(family: 25, model: 1, stepping: 1))
    #expect(statement.notes == [])
  }

  @Test(arguments: [
    ("memory = 1\n", "expected a line 'cpuid = ...', found none"),
    ("cpuid = \"host\n", "line 1: expected a closing quote, found '\"host'"),
    (
      "cpuid = [ \"1:ecx=0\"\n",
      "line 1: expected a closing bracket for cpuid, found 'the end of the text'"
    ),
    (
      "cpuid = \"avx=0\"\n",
      "line 1: expected 'host' and then features as in 'host,avx2=0', found 'avx=0'"
    ),
    (
      "cpuid = \"host,avx\"\n",
      "line 1: expected a feature and what becomes of it, as in 'avx2=0', found 'avx'"
    ),
    ("cpuid = \"host,avx=2\"\n", "line 1: expected 0, 1, x, k or s for avx, found '2'"),
    ("cpuid = \"host,family=y\"\n", "line 1: expected a number as family, found 'y'"),
    (
      "cpuid = \"host,avxx=0\"\n",
      "line 1: 'avxx' is no feature of Xen; did you mean avx?"
    ),
    (
      "cpuid = [ \"ecx=0\" ]\n",
      "line 1: expected a leaf and its registers as in '7,0:ebx=...', found 'ecx=0'"
    ),
    (
      "cpuid = [ \"1:ecx=01\" ]\n",
      "line 1: expected a register and 32 of 0, 1, x, k and s, found 'ecx=01'"
    ),
    (
      "cpuid = \"host\"\ncpuid = \"host\"\n",
      "line 2: expected cpuid once, found 'cpuid = \"host\"'"
    ),
  ])
  func `what is no cpuid line is refused`(text: String, sentence: String) {
    #expect(PlatformSample.refusal(text, .xlConfig) == sentence)
  }
}
