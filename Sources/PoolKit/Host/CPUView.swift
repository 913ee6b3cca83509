public import CPUIDKit

/// What one logical CPU shows, as read: the first step from registers to a host's view.
struct CPUView: Hashable {
  var words: FeatureSet
  var unread: [WordID]
  var limits: HostLimits

  /// The view of `cpu`.
  init(_ cpu: LogicalCPU) {
    let table = cpu.leaves
    var words = FeatureSet()
    var unread: [WordID] = []
    for (index, definition) in Catalogue.words.enumerated() {
      switch definition.name {
      case .cpuid(let query, let register):
        let answer = table.answer(to: query)
        if answer == .unread && !definition.isOptional { unread.append(definition.name) }
        words[word: index] = answer.registers[register].subtracting(definition.nonFeatureBits)
      case .msr(let address, let half):
        guard let announcedBy = definition.presentIf else { continue }
        guard words.contains(announcedBy) else {
          // Whether there is such a register nobody knows either.
          let isOpen = unread.contains(Catalogue.words[announcedBy.word].name)
          let isForeign = FeatureSet.foreign(to: table.vendor ?? .unstated).contains(announcedBy)
          if isOpen, !isForeign, !definition.isOptional { unread.append(definition.name) }
          continue
        }
        if case .value(let value) = cpu.msrs[address] {
          let bits = half == .eax ? value.low : value.high
          words[word: index] = bits.subtracting(definition.nonFeatureBits)
        } else if !definition.isOptional {
          unread.append(definition.name)
        }
      }
    }
    self.words = words
    self.unread = unread
    limits = HostLimits(
      numbers: LimitDefinition.all.map { CPUView.number($0, table, words) },
      components: CPUView.components(table))
  }

  /// Each bit as shown, absent or not read.
  var profile: PartialProfile {
    var known = FeatureSet.all
    for word in unread { known[word] = [] }
    return PartialProfile(shown: words, known: known)
  }

  private static func number(
    _ limit: LimitDefinition, _ table: CPUIDTable, _ words: FeatureSet
  ) -> Int {
    switch table.answer(to: limit.source) {
    case .read(let registers):
      registers[limit.register].field(limit.field.high, limit.field.low) * limit.unit
    case .absent: limit.withoutLeaf(words)
    // As in what a platform's text does not say, nothing is known.
    case .unread: 0
    }
  }

  /// The layout of every component that XCR0 (D.0 EDX:EAX) or XSS (D.1 EDX:ECX) announces.
  private static func components(_ table: CPUIDTable) -> [Int: XSAVELayout] {
    let first = table.answer(to: CPUIDQuery(0xd)).registers
    let second = table.answer(to: CPUIDQuery(0xd, 1)).registers
    let announced = MSRValue(
      high: first.edx.union(second.edx), low: first.eax.union(second.ecx))
    var found: [Int: XSAVELayout] = [:]
    for number in 2..<63 where announced.contains(MSRValue(rawValue: 1 << UInt64(number))) {
      let query = CPUIDQuery(0xd, CPUIDSubleaf(rawValue: UInt32(number)))
      // A component without a size has no layout: some tools list a zero for what they did not ask.
      if let answer = table[query], answer.eax != [] {
        found[number] = .known(
          XSAVEComponent(
            size: answer.eax.field(31, 0), offset: answer.ebx.field(31, 0), flags: answer.ecx))
      } else if let known = XSAVEState.all.first(where: { $0.number == number })?.architectural {
        found[number] = .known(known)
      } else {
        found[number] = .unread
      }
    }
    return found
  }
}

/// A feature bit that some logical CPUs of one host show and others do not.
public struct CPUDivergence: Hashable, Sendable {
  /// The bit.
  public let bit: FeatureBit
  /// The CPUs that show it.
  public let shownBy: CPUSet
  /// The CPUs that do not.
  public let hiddenBy: CPUSet

  /// A bit with those that show it and those that do not.
  public init(bit: FeatureBit, shownBy: CPUSet, hiddenBy: CPUSet) {
    self.bit = bit
    self.shownBy = shownBy
    self.hiddenBy = hiddenBy
  }
}

extension CPUView {
  /// The view with each bit that Linux has a name for shown when the kernel shows the name.
  ///
  /// Live bits and bits without a name stay as the hardware shows them. A name that stands for
  /// several bits, or that is a flag of the kernel's own for several CPUs' bits, sets none: the kernel
  /// can only take such bits away.
  func shown(by flags: [String], vendor: CPUVendor) -> CPUView {
    let flags = Set(flags)
    var view = self
    for row in CPUView.kernelNames {
      if !flags.contains(row.name) {
        view.words.remove(row.bit)
      } else if row.isOnly, row.vendors.contains(VendorSet(vendor)) {
        view.words.insert(row.bit)
      }
    }
    return view
  }

  /// A bit that /proc/cpuinfo names.
  private struct KernelName {
    let bit: FeatureBit
    let name: String
    let vendors: VendorSet
    /// Whether the name stands for this bit only.
    let isOnly: Bool
  }

  private static let kernelNames: [KernelName] = {
    let rows = Catalogue.words.enumerated().flatMap { index, word in
      word.features.compactMap { row in
        row.linux.map { ($0, FeatureBit(word: index, position: row.bit), row.vendors) }
      }
    }
    let counts = Dictionary(rows.map { ($0.0, 1) }, uniquingKeysWith: +)
    return rows.filter { !RuleTable.liveStates.contains($0.1) }.map { name, bit, vendors in
      KernelName(bit: bit, name: name, vendors: vendors, isOnly: counts[name] == 1)
    }
  }()
}
