internal import CPUIDKit
internal import PoolKit

/// FreeBSD's boot messages of a CPU: whole registers, each on a line `Features2=0x43d8e3bf<SSE3,...>`.
///
/// The kernel prints no line for a register that is zero, and older kernels know fewer of them: of a register without a line nothing is
/// known. What a tunable took out of leaf 7 is missing, so that it is the kernel's view.
///
/// Source: FreeBSD `sys/x86/x86/identcpu.c`, printcpuinfo and finishidentcpu.
enum FreeBSDMessagesReader {
  /// What the messages say of the machine `host`.
  static func statement(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> CPUStatement {
    var statement = CPUStatement(name: host, view: .kernel, known: FeatureSet())
    var found: [String: Substring] = [:]
    var brand: Substring?
    let lines = TextLine.all(in: bytes)
    for (place, line) in lines.enumerated() {
      let text = message(line.text)
      if text.hasPrefix("CPU: ") { brand = text.dropFirst(5) }
      if text.hasPrefix(origin) {
        if let brand { statement.brand = name(brand) }
        try takeOrigin(line, text, into: &statement)
      }
      guard let (label, word) = words.first(where: { text.hasPrefix("\($0.label)=0x") }) else {
        continue
      }
      let rest = text.dropFirst(label.count + 3)
      let digits = rest.prefix { $0.isHexDigit }
      let names = rest.dropFirst(digits.count)
      // Names follow in brackets where a bit has one; a line that is cut off would tell another number.
      guard let value = Hexadecimal.number(digits), value != 0,
        names.hasPrefix("<") && names.hasSuffix(">") || names.isEmpty && place + 1 < lines.count
      else {
        throw line.wrong("a number and names in brackets as in \(label)=0x1<FPU>", found: line.text)
      }
      if let first = found.updateValue(digits, forKey: label), first != digits {
        throw line.wrong("\(label)=0x\(first) (give the messages of one boot)", found: line.text)
      }
      statement.shown[word] = RegisterValue(rawValue: value)
      statement.known[word] = .all
    }
    guard let first = found[words[0].label], !first.isEmpty else {
      throw PlatformTextError(.expected("a line Features=0x...", found: "none"))
    }
    addCopies(to: &statement)
    return statement
  }

  private static let origin = "Origin=\""

  /// What stands on a line of dmesg's behind the time and host that a log puts before it.
  private static func message(_ line: Substring) -> Substring {
    guard let mark = line.firstRange(of: "kernel: ") else { return line }
    return TextLine.trimmed(line[mark.upperBound...])
  }

  /// The brand in `Intel(R) N100 (806.40-MHz K8-class CPU)`.
  private static func name(_ text: Substring) -> String {
    guard text.hasSuffix("-class CPU)"), let place = text.lastIndex(of: "(") else {
      return String(text)
    }
    return String(TextLine.trimmed(text[..<place]))
  }

  /// `Origin="GenuineIntel"  Id=0x406d8  Family=0x6  Model=0x4d  Stepping=8`.
  private static func takeOrigin(
    _ line: TextLine, _ text: Substring, into statement: inout CPUStatement
  ) throws(PlatformTextError) {
    let vendor = text.dropFirst(origin.count).prefix { $0 != "\"" }
    let id = text.split(separator: " ").first { $0.hasPrefix("Id=0x") }
    guard vendor.count == 12, let id, let eax = Hexadecimal.number(id.dropFirst(5)) else {
      throw line.wrong("a vendor of 12 letters and Id=0x...", found: line.text)
    }
    let signature = CPUSignature(leaf1EAX: RegisterValue(rawValue: eax))
    let found = CPUVendor(rawValue: String(vendor))
    guard statement.signature ?? signature == signature, statement.vendor ?? found == found else {
      throw line.wrong("one CPU (give the messages of one boot)", found: line.text)
    }
    (statement.vendor, statement.signature) = (found, signature)
  }

  /// The kernel takes out of 8000_0001.EDX what 1.EDX shows as well, which AMD's CPUs have in both.
  private static func addCopies(to statement: inout CPUStatement) {
    let extended = WordID(0x8000_0001, 0, .edx)
    guard statement.vendor?.isAMDLike == true, statement.known[extended] != [] else { return }
    let copies = statement.shown[WordID(1, 0, .edx)].intersection(Catalogue.copiedEDX)
    statement.shown[extended].formUnion(copies)
  }

  /// The registers that the kernel prints, as it calls them; the plain one first.
  private static let words: [(label: String, word: WordID)] = [
    ("Features", WordID(1, 0, .edx)),
    ("Features2", WordID(1, 0, .ecx)),
    ("AMD Features", WordID(0x8000_0001, 0, .edx)),
    ("AMD Features2", WordID(0x8000_0001, 0, .ecx)),
    ("Structured Extended Features", WordID(7, 0, .ebx)),
    ("Structured Extended Features2", WordID(7, 0, .ecx)),
    ("Structured Extended Features3", WordID(7, 0, .edx)),
    ("Structured Extended Features4", WordID(7, 1, .eax)),
    ("XSAVE Features", WordID(0xd, 1, .eax)),
    ("AMD Extended Feature Extensions ID EBX", WordID(0x8000_0008, 0, .ebx)),
    ("IA32_ARCH_CAPS", .msr(0x10a, .eax)),
  ]

  /// Whether lines are the two that every CPU has.
  static func recognises(_ lines: [TextLine]) -> Bool {
    lines.contains { message($0.text).hasPrefix(origin) }
      && lines.contains { message($0.text).hasPrefix("Features=0x") }
  }
}
