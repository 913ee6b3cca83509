internal import CPUIDKit
internal import PoolKit

/// What Sysinternals' `coreinfo -f` prints of a Windows machine: `RTM  *  Supports ...` for what is there, `-` for what is not.
///
/// It names some ninety features; of all others nothing is known. Source: public outputs of Coreinfo 3.2 and 3.31.
enum CoreinfoReader {
  /// What the text says of the machine `host`.
  static func statement(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> CPUStatement {
    var statement = CPUStatement(name: host, view: .hardware, known: FeatureSet())
    var said: [String: Bool] = [:]
    var above: Substring = ""
    for line in TextLine.all(in: bytes) {
      if let (name, isThere) = feature(line.text) {
        if let first = said.updateValue(isThere, forKey: name), first != isThere {
          throw line.wrong("each feature once", found: line.text)
        }
      } else if let (vendor, signature) = signature(line.text) {
        guard statement.signature ?? signature == signature else {
          throw line.wrong("one kind of CPU", found: line.text)
        }
        statement.brand = String(above)
        (statement.vendor, statement.signature) = (vendor, signature)
      } else if line.text.hasPrefix("Maximum implemented CPUID leaves: ") {
        let digits = line.text.dropFirst(34).prefix { $0.isHexDigit }
        guard let leaf = Hexadecimal.number(digits) else {
          throw line.wrong("the highest leaf in hexadecimal", found: line.text)
        }
        statement.highestBasicLeaf = Int(leaf)
      }
      above = line.text
    }
    guard !said.isEmpty else {
      throw PlatformTextError(
        .expected("features as in 'RTM * Supports ...'", found: "none; give coreinfo -f"))
    }
    for (name, isThere) in said { take(name, isThere, into: &statement) }
    addNotes(to: &statement)
    return statement
  }

  private static func take(
    _ name: String, _ isThere: Bool, into statement: inout CPUStatement
  ) {
    let name = name.uppercased()
    // It tells whether threads are on, not the bit of this name.
    if name == "HTT" { return }
    guard let bit = first[name] ?? second[name] ?? third[name] else {
      statement.capabilities[name.lowercased()] = isThere
      return
    }
    if isThere { statement.shown.insert(bit) } else { statement.hidden.insert(bit) }
    statement.known.insert(bit)
  }

  private static func addNotes(to statement: inout CPUStatement) {
    statement.notes.append(
      "\(Printable.quote(statement.name)): coreinfo names \(statement.known.bits.count) features that poolcpu knows; all "
        + "else is unread")
    if statement.shown.contains(.hypervisor) {
      statement.notes.append(
        "\(Printable.quote(statement.name)): Windows runs on a hypervisor, perhaps its own, which may hide features from it"
      )
    }
    if !statement.capabilities.isEmpty {
      statement.notes.append(
        "no feature that poolcpu knows of coreinfo: "
          + Printable.quotes(statement.capabilities.keys.sorted(), first: 12))
    }
  }

  /// The name of a line of a feature, and whether it is there.
  private static func feature(_ line: Substring) -> (name: String, isThere: Bool)? {
    let words = line.split(maxSplits: 2) { $0 == " " || $0 == "\t" }
    guard words.count == 3, words[1] == "*" || words[1] == "-",
      words[0].first?.isLetter == true || words[0].first?.isNumber == true
    else { return nil }
    // Names and marks stand in columns, unlike the words of a sentence.
    let gap = line[words[0].endIndex..<words[1].startIndex]
    guard gap.count > 1 || gap == "\t" else { return nil }
    return (String(words[0]), words[1] == "*")
  }

  /// `Intel64 Family 6 Model 94 Stepping 3, GenuineIntel`.
  private static func signature(_ line: Substring) -> (CPUVendor, CPUSignature)? {
    let words = line.split { $0 == " " || $0 == "," }
    guard words.count == 8, words[1] == "Family", words[3] == "Model", words[5] == "Stepping",
      let family = UInt16(words[2]), let model = UInt16(words[4]), let stepping = UInt16(words[6])
    else { return nil }
    return (
      CPUVendor(rawValue: String(words[7])),
      CPUSignature(family: Int(family), model: Int(model), stepping: Int(stepping))
    )
  }

  /// Coreinfo's names in capitals; those of which it has another meaning than CPUID are left out.
  private static let first: [String: FeatureBit] = [
    "HYPERVISOR": .hypervisor, "VMX": .vmx, "SVM": .svm, "X64": .lm, "SMX": .smx,
    "SKINIT": .skinit, "NX": .nx, "SMEP": .smep, "SMAP": .smap, "PAGE1GB": .pdpe1gb, "PAE": .pae,
    "PAT": .pat, "PSE": .pse, "PSE36": .pse36, "PGE": .pge, "SS": .ss, "VME": .vme,
    "RDWRFSGSBASE": .fsgsbase, "FPU": .fpu, "MMX": .mmx, "MMXEXT": .mmxext, "3DNOW": .`3dnow`,
    "3DNOWEXT": .`3dnowext`, "SSE": .sse, "SSE2": .sse2, "SSE3": .pni, "SSSE3": .ssse3,
    "SSE4A": .sse4a, "SSE4.1": .sse4_1, "SSE4.2": .sse4_2, "AES": .aes, "AVX": .avx, "FMA": .fma,
    "MSR": .msr, "MTRR": .mtrr, "XSAVE": .xsave, "OSXSAVE": .osxsave, "RDRAND": .rdrand,
    "RDSEED": .rdseed, "CMOV": .cmov,
  ]
  private static let second: [String: FeatureBit] = [
    "CLFSH": .clflush, "CX8": .cx8, "CX16": .cx16, "BMI1": .bmi1, "BMI2": .bmi2, "ADX": .adx,
    "DCA": .dca, "F16C": .f16c, "FXSR": .fxsr, "FFXSR": .fxsr_opt, "MONITOR": .monitor,
    "MOVBE": .movbe, "ERMSB": .erms, "PCLMULDQ": .pclmulqdq, "POPCNT": .popcnt, "LZCNT": .abm,
    "SEP": .sep, "LAHF-SAHF": .lahf_lm, "HLE": .hle, "RTM": .rtm, "DE": .de, "DTES64": .dtes64,
    "DS": .ds, "DS-CPL": .ds_cpl, "PCID": .pcid, "INVPCID": .invpcid, "PDCM": .pdcm,
    "RDTSCP": .rdtscp, "TSC": .tsc, "TSC-DEADLINE": .tsc_deadline_timer, "TSC-INVARIANT": .invtsc,
    "XTPR": .xtpr, "EIST": .est, "ACPI": .acpi, "TM": .tm, "TM2": .tm2, "APIC": .apic,
    "X2APIC": .x2apic, "CNXT-ID": .cid, "MCE": .mce, "MCA": .mca, "PBE": .pbe, "PSN": .pn,
    "PREFETCHW": .`3dnowprefetch`,
  ]
  /// What Coreinfo names since 3.5; the names of AVX-512 from memory.
  private static let third: [String: FeatureBit] = [
    "SGX": .sgx, "UMIP": .umip, "AVX2": .avx2, "AVX-512-F": .avx512f, "AVX-512-DQ": .avx512dq,
    "AVX-512-IFAMA": .avx512ifma, "AVX-512-PF": .avx512pf, "AVX-512-ER": .avx512er,
    "AVX-512-CD": .avx512cd, "AVX-512-BW": .avx512bw, "AVX-512-VL": .avx512vl,
  ]

  /// Whether the text says that it is Coreinfo's, or has its columns.
  static func recognises(_ lines: [TextLine]) -> Bool {
    let count = lines.lazy.compactMap { feature($0.text) }
      .filter { first[$0.name.uppercased()] != nil || second[$0.name.uppercased()] != nil }
      .prefix(5).count
    return count == 5 || count > 0 && lines[0].text.hasPrefix("Coreinfo v")
  }
}
