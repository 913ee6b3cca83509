internal import CPUIDKit
internal import PoolKit

extension CPUIDTable {
  /// The table in `words`, which are a struct kvm_cpuid2.
  ///
  /// That is the number of entries and padding; then for each entry the leaf, the subleaf, flags,
  /// EAX, EBX, ECX, EDX and three words of padding. The subleaf counts only with flag bit 0
  /// (KVM_CPUID_FLAG_SIGNIFCANT_INDEX). Source: linux/kvm.h.
  init(kvm words: [UInt32]) {
    self.init()
    let count = min(Int(words.first ?? 0), (words.count - 2) / 10)
    for entry in stride(from: 2, to: 2 + max(count, 0) * 10, by: 10) {
      let isIndexed = words[entry + 2] & 1 != 0
      let query = CPUIDQuery(
        CPUIDLeaf(rawValue: words[entry]),
        CPUIDSubleaf(rawValue: isIndexed ? words[entry + 1] : 0))
      let registers = words[(entry + 3)..<(entry + 7)].map { RegisterValue(rawValue: $0) }
      self[query] = CPUIDRegisters(registers[0], registers[1], registers[2], registers[3])
    }
  }
}
