/// The microcode revision from which CPUs of one kind are free of a fault.
package struct MicrocodeFix: Hashable {
  package let cpus: CPURange
  /// The first revision without the fault.
  package let revision: UInt32

  /// Below these revisions Linux clears rdseed, in C001_1002 as well, because RDSEED of 16 and 32 bits
  /// can give zero and claim success.
  ///
  /// Source: Linux 7.3-rc7 arch/x86/kernel/cpu/amd.c, zen5_rdseed_microcode.
  package static let rdseed: [MicrocodeFix] = [
    MicrocodeFix(0x02, 1, 0x0b00_215a), MicrocodeFix(0x08, 1, 0x0b00_8121),
    MicrocodeFix(0x11, 0, 0x0b10_1054), MicrocodeFix(0x24, 0, 0x0b20_4037),
    MicrocodeFix(0x44, 0, 0x0b40_4035), MicrocodeFix(0x44, 1, 0x0b40_4108),
    MicrocodeFix(0x60, 0, 0x0b60_0037), MicrocodeFix(0x68, 0, 0x0b60_8038),
    MicrocodeFix(0x70, 0, 0x0b70_0037),
  ]

  /// A model and stepping of family 1Ah.
  private init(_ model: Int, _ stepping: Int, _ revision: UInt32) {
    cpus = CPURange(0x1a, model, steppings: stepping...stepping)
    self.revision = revision
  }

  /// The revision as records spell it: `0xb00215a`.
  package var spelling: String { "0x" + String(revision, radix: 16) }

  /// Whether `text`, a revision as a record spells it, is older; `nil` when it is no number.
  package func isNewer(than text: some StringProtocol) -> Bool? {
    (Hexadecimal.prefixed(text) ?? Hexadecimal.number(text)).map { $0 < revision }
  }
}
