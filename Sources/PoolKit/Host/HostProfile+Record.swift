internal import CPUIDKit

extension HostProfile {
  /// What the machine of `record` shows: its logical CPUs levelled by the rules of a pool, and what KVM
  /// and Xen say that they give guests there.
  ///
  /// The record must tell of the hardware: ``HostRecord/checkHardware()``.
  public init(of record: HostRecord) {
    var numbersByView: [CPUView: [Int]] = [:]
    for cpu in record.cpus { numbersByView[CPUView(cpu), default: []].append(cpu.number) }
    self.init(
      of: record, as: .hardware, numbersByView, kvm: record.kvm.map { CPUView($0.cpu).profile },
      xen: record.xen.flatMap { XenAnswer($0.policies) },
      present: HostProfile.presentOverrides(record))
  }

  /// What the machine of `record` shows in one of its views.
  ///
  /// Only the hardware view knows override MSRs: the words of the others are not what they hold. The answers
  /// of KVM and Xen are left out of each but their own.
  ///
  /// - Parameters:
  ///   - record: the record.
  ///   - view: whose view.
  /// - Throws: ``PerspectiveError`` when the record lacks the view.
  public init(of record: HostRecord, as view: Perspective) throws(PerspectiveError) {
    let present = view == .hardware ? HostProfile.presentOverrides(record) : [:]
    self.init(of: record, as: view, try record.cpuViews(as: view), present: present)
  }

  private init(
    of record: HostRecord, as perspective: Perspective, _ numbersByView: [CPUView: [Int]],
    kvm: PartialProfile? = nil, xen: XenAnswer? = nil, present: [MSRAddress: MSRValue]
  ) {
    let views = Array(numbersByView.keys)
    let levelled = LevelledView(
      views.map { (words: $0.words, limits: $0.limits) }, isOneMachine: true)
    self.init(
      as: perspective, vendor: record.vendor, signature: record.signature, words: levelled.words,
      unread: Catalogue.words.map(\.name).filter { name in
        views.contains { $0.unread.contains(name) }
      },
      kvm: kvm, xen: xen, limits: levelled.limits, present: present,
      divergences: HostProfile.divergences(numbersByView))
  }

  /// The override and mask MSRs that every CPU of the machine answered.
  ///
  /// Where CPUs differ, only the bits that all have are taken: a plan never sets a bit for one CPU
  /// because another has it.
  private static func presentOverrides(_ record: HostRecord) -> [MSRAddress: MSRValue] {
    var present: [MSRAddress: MSRValue] = [:]
    for register in CPUIDMSR.all {
      var common: MSRValue?
      for cpu in record.cpus {
        guard case .value(let value)? = cpu.msrs[register.address] else {
          common = nil
          break
        }
        common = common?.intersection(value) ?? value
      }
      present[register.address] = common
    }
    return present
  }

  private static func divergences(_ views: [CPUView: [Int]]) -> [CPUDivergence] {
    guard views.count > 1 else { return [] }
    var all = views.keys.first?.words ?? FeatureSet()
    var any = all
    for view in views.keys {
      all.formIntersection(view.words)
      any.formUnion(view.words)
    }
    return any.subtracting(all).subtracting(RuleTable.liveStates).bits.map { bit in
      let shown = views.filter { $0.key.words.contains(bit) }.flatMap(\.value)
      let hidden = views.filter { !$0.key.words.contains(bit) }.flatMap(\.value)
      return CPUDivergence(bit: bit, shownBy: CPUSet(shown), hiddenBy: CPUSet(hidden))
    }
  }
}
