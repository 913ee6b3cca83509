internal import CPUIDKit
public import PoolKit

extension Format {
  /// The bytes of `record` in this format; `nil` where nothing writes it.
  public func bytes(of record: HostRecord) -> [UInt8]? { definition.record?(record) }

  /// What of `record` the format does not hold, each as a phrase; empty where nothing is lost.
  ///
  /// Found by reading back what ``bytes(of:)`` writes. A host's name and how a record came to be are
  /// not counted: files have names of their own.
  public func losses(of record: HostRecord) -> [String] {
    switch definition.reader {
    case .documents: return []
    case .platform, nil:
      return ["everything but the \(WordOrder.xen.count) words of features in it"]
        + surroundings(record)
    case .dump, .dumpUntilDashes: break
    }
    guard let bytes = bytes(of: record),
      let back = try? Dump.record(from: bytes, host: record.host, format: self)
    else { return ["everything: what is written could not be read back"] }
    return leaves(record, back) + msrs(record, back) + surroundings(record)
  }

  private func leaves(_ record: HostRecord, _ back: HostRecord) -> [String] {
    guard record.cpus.map(\.number) == back.cpus.map(\.number) else {
      return ["the numbers of logical CPUs"]
    }
    var lost = Set<CPUIDQuery>()
    for (cpu, copy) in zip(record.cpus, back.cpus) {
      for entry in cpu.leaves.entries where copy.leaves[entry.query] != entry.registers {
        lost.insert(entry.query)
      }
    }
    guard !lost.isEmpty else { return [] }
    let names = Printable.list(lost.sorted().map(\.description), first: 4)
    return ["what CPUID answers to \(Plural.count(lost.count, "leaf", "leaves")) (\(names))"]
  }

  private func msrs(_ record: HostRecord, _ back: HostRecord) -> [String] {
    var lost = Set<MSRAddress>()
    for (cpu, copy) in zip(record.cpus, back.cpus) {
      for (address, reading) in cpu.msrs where copy.msrs[address] != reading {
        lost.insert(address)
      }
    }
    guard !lost.isEmpty else { return [] }
    let names = Printable.list(lost.sorted().map(\.description), first: 4)
    return ["what came of reading \(Plural.count(lost.count, "MSR")) (\(names))"]
  }

  private func surroundings(_ record: HostRecord) -> [String] {
    var lost: [String] = []
    let facts = record.environment.keys + (record.notedSigns.isEmpty ? [] : ["overrides"])
    if !facts.isEmpty {
      let keys = facts.sorted().map { Printable.text($0) }
      lost.append("what surrounds the CPU (\(keys.joined(separator: ", ")))")
    }
    if !record.kernelFlags.isEmpty { lost.append("the kernel's flags") }
    if record.kvm != nil { lost.append("what KVM can give") }
    if record.clock != nil { lost.append("the clock") }
    if record.mxcsrMask != nil { lost.append("the MXCSR mask") }
    return lost
  }
}
