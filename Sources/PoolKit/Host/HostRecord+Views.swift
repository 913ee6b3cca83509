internal import CPUIDKit

extension HostRecord {
  /// The views that the record holds.
  public var views: [RecordView] {
    RecordView.ofRecords.filter { view in
      switch view {
      case .hardware: true
      case .kernel: !kernelFlags.isEmpty
      case .kvm: kvm != nil
      case .guest: false
      }
    }
  }

  /// What each logical CPU shows in `view`, with the numbers of those that show it.
  func cpuViews(as view: RecordView) throws(RecordViewError) -> [CPUView: [Int]] {
    guard views.contains(view) else { throw .missing(view, host: host) }
    var found: [CPUView: [Int]] = [:]
    switch view {
    case .hardware:
      for cpu in cpus { found[CPUView(cpu), default: []].append(cpu.number) }
    case .kernel:
      for cpu in cpus {
        guard let group = kernelFlags.first(where: { $0.cpus.numbers.contains(cpu.number) })
        else { throw .noFlags(CPUSet([cpu.number]), host: host) }
        let shown = CPUView(cpu).shown(by: group.flags, vendor: vendor)
        found[shown, default: []].append(cpu.number)
      }
    case .kvm:
      if let kvm { found[CPUView(kvm.cpu)] = cpus.map(\.number) }
    case .guest: break
    }
    return found
  }
}
