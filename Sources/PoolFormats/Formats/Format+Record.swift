internal import CPUIDKit
public import PoolKit

extension Format {
  /// The bytes of `record` in this format; `nil` where nothing writes it.
  public func bytes(of record: HostRecord) -> [UInt8]? { definition.record?(record) }

  /// What of `record` the format does not hold; empty where nothing is lost.
  ///
  /// Found by reading back what ``bytes(of:)`` writes. A host's name and how a record came to be are
  /// not counted: files have names of their own.
  public func losses(of record: HostRecord) -> [RecordLoss] {
    switch definition.reader {
    case .documents: return []
    case .platform, nil:
      return [.allButWords] + surroundings(record)
    case .dump, .dumpUntilDashes: break
    }
    guard let bytes = bytes(of: record),
      let back = try? Dump.record(from: bytes, host: record.host, format: self)
    else { return [.everything] }
    return leaves(record, back) + msrs(record, back) + surroundings(record)
  }

  private func leaves(_ record: HostRecord, _ back: HostRecord) -> [RecordLoss] {
    guard record.cpus.map(\.number) == back.cpus.map(\.number) else {
      return [.cpuNumbers]
    }
    var lost = Set<CPUIDQuery>()
    for (cpu, copy) in zip(record.cpus, back.cpus) {
      for entry in cpu.leaves.entries where copy.leaves[entry.query] != entry.registers {
        lost.insert(entry.query)
      }
    }
    return lost.isEmpty ? [] : [.leaves(lost.sorted())]
  }

  private func msrs(_ record: HostRecord, _ back: HostRecord) -> [RecordLoss] {
    var lost = Set<MSRAddress>()
    for (cpu, copy) in zip(record.cpus, back.cpus) {
      for (address, reading) in cpu.msrs where copy.msrs[address] != reading {
        lost.insert(address)
      }
    }
    return lost.isEmpty ? [] : [.msrs(lost.sorted())]
  }

  private func surroundings(_ record: HostRecord) -> [RecordLoss] {
    var lost: [RecordLoss] = []
    let facts = record.environment.keys + (record.notedSigns.isEmpty ? [] : ["overrides"])
    if !facts.isEmpty { lost.append(.surroundings(facts.sorted())) }
    if !record.kernelFlags.isEmpty { lost.append(.kernelFlags) }
    if record.kvm != nil { lost.append(.kvm) }
    if record.xen != nil { lost.append(.xen) }
    if record.clock != nil { lost.append(.clock) }
    if record.mxcsrMask != nil { lost.append(.mxcsrMask) }
    return lost
  }
}
