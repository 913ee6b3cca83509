internal import CPUIDKit
internal import PoolKit

/// Linux's `/proc/cpuinfo`, whole or a part of it that somebody pasted: the features that the kernel leaves its
/// processes, by its own names.
enum ProcCPUInfoReader {
  /// What the kernel says of the machine `host`.
  static func statement(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> CPUStatement {
    let lines = TextLine.all(in: bytes)
    if lines.contains(where: { $0.pair?.key == "processor" }) {
      let (cpus, notes) = try processors(in: lines, isEnded: bytes.last == 0x0a)
      return ListedProcessor.statement(of: cpus, host: host, notes: notes)
    }
    let cpu = try bareFlags(in: lines, isEnded: bytes.last == 0x0a)
    let isWhose = cpu.vendor != nil && cpu.signature != nil
    return ListedProcessor.statement(
      of: [cpu], host: host,
      notes: isWhose
        ? []
        : [
          "these are flags without a vendor, family or model, so that flags which mean different bits on "
            + "different CPUs are left out; the whole /proc/cpuinfo tells more"
        ])
  }

  /// The keys that x86 kernels write for a CPU beside `processor`.
  ///
  /// Source: Linux `arch/x86/kernel/cpu/proc.c`, show_cpuinfo.
  static let keys: Set<Substring> = [
    "vendor_id", "cpu family", "model", "model name", "stepping", "microcode", "cpu MHz",
    "cache size", "physical id", "siblings", "core id", "cpu cores", "apicid", "initial apicid",
    "fpu", "fpu_exception", "cpuid level", "wp", "flags", "vmx flags", "bugs", "bogomips",
    "TLB size", "clflush size", "cache_alignment", "address sizes", "power management",
  ]

  /// Whether a text has lines that x86 kernels write, or is nothing but their flags.
  static func recognises(_ lines: [TextLine]) -> Bool {
    let keys = Set(lines.lazy.compactMap { $0.pair?.key })
    if keys == ["Flags"] { return true }
    if keys.contains("flags") { return keys.isSubset(of: self.keys) || keys.contains("vendor_id") }
    guard keys.isEmpty else { return false }
    let words = lines.flatMap { $0.text.split(separator: " ") }
    // Every x86 CPU of Linux has these two, and lists of other products' names have not.
    guard words.count >= 8, words.contains("fpu"), words.contains("cx8") else { return false }
    return words.count { LinuxFlags.isFlag($0) } * 4 >= words.count * 3
  }
}
