/// Text in the shape of InstLatx64's dumps, for machines that have no real one at hand.
enum SyntheticDump {
  /// A dump of `cpus` logical CPUs of one made-up AMD server.
  ///
  /// Every CPU has 98 answers, so that 384 CPUs make as many bytes as the largest known dump.
  ///
  /// - Parameters:
  ///   - cpus: how many.
  ///   - first: the number of the first.
  /// - Returns: the dump.
  static func instlatx64(cpus: Int, from first: Int = 0) -> String {
    (first..<(first + cpus)).map { cpu in
      "------[ Logical CPU #\(cpu) ]------\n\n" + (answers(apicID: cpu) + filling).joined() + "\n"
    }.joined()
  }

  private static func answers(apicID: Int) -> [String] {
    [
      line(0, "00000010-68747541-444D4163-69746E65"),
      line(1, "00A10F11-\(hexadecimal(apicID, 2))800800-76FA320B-178BFBFF"),
      line(7, "00000001-F1BF97A9-00405FCE-10000010", subleaf: 0),
      line(7, "00000020-00000000-00000000-00000000", subleaf: 1),
      line(0xd, "00000007-00000340-00000340-00000000", subleaf: 0),
      line(0xd, "0000000F-00000340-00000000-00000000", subleaf: 1),
      line(0xd, "00000100-00000240-00000000-00000000", subleaf: 2),
      line(0x8000_0000, "80000028-68747541-444D4163-69746E65"),
      line(0x8000_0001, "00A10F11-40000000-75C237FF-2FD3FBFF"),
      line(0x8000_0008, "00003934-791EF257-0000007F-00010007"),
      line(0x8000_000a, "00000001-00008000-00000000-119B9CFF"),
      line(0x8000_0021, "00062FCF-0000015C-00000000-00000000"),
    ]
  }

  /// Leaves that a dump has as well and that tell no feature.
  private static let filling: [String] = {
    let known = [0, 1, 7, 0xd]
    let basic = (0...0x10).filter { !known.contains($0) }
    let extended = (0x8000_0002...0x8000_0028).filter {
      ![0x8000_0008, 0x8000_000a, 0x8000_0021].contains($0)
    }
    let zeros = "00000000-00000000-00000000-00000000"
    let rest = (0..<37).map { line(0x8000_001d, zeros, subleaf: $0) }
    return (basic + extended).filter { $0 != 0x8000_001d }.map { line($0, zeros) } + rest
  }()

  private static func line(_ leaf: Int, _ registers: String, subleaf: Int? = nil) -> String {
    let note = subleaf.map { " [SL \(hexadecimal($0, 2))]" } ?? ""
    return "CPUID \(hexadecimal(leaf, 8)): \(registers)\(note)\n"
  }

  private static func hexadecimal(_ number: Int, _ digits: Int) -> String {
    let text = String(number % (1 << (digits * 4)), radix: 16, uppercase: true)
    return String(repeating: "0", count: digits - text.count) + text
  }
}
