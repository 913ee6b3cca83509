internal import CPUIDKit
public import PoolKit

/// One host on one screen: what CPU it is, what it shows, what guests can have, what it lacks.
public enum HostPage {
  /// The page on `record`.
  ///
  /// - Parameters:
  ///   - record: the record.
  ///   - perspective: whose view its bits are shown in.
  ///   - codeName: what identifies the CPU beside its brand.
  ///   - screen: where it is read.
  /// - Returns: the text, ending in a line end.
  /// - Throws: `PerspectiveError` when the record lacks the view.
  public static func text(
    for record: HostRecord, as perspective: Perspective = .hardware, codeName: String?,
    on screen: Screen
  ) throws(PerspectiveError) -> String {
    let hostClass = try HostClass(of: record, as: perspective)
    let baseline = (try? Pool([hostClass])).map { Baseline(of: $0) }
    let facts = identity(record, codeName) + features(hostClass, baseline) + surroundings(record)
    let page = Page(
      "\(host: record.host): \(summary(of: record))",
      [
        Page.Section(rank: 1, facts),
        Page.Section("Views differ", rank: 3, views(record)),
        Page.Section(
          "Warnings", rank: 2, baseline.map { BaselinePage(on: screen).warnings($0) } ?? []),
      ],
      footer: "More: --full. As a record of its own: --format json")
    return page.text(on: screen)
  }

  /// What CPU a host has, in a few words.
  static func summary(of record: HostRecord) -> Phrase {
    let kind = ProcessorModel.of(record.vendor, record.signature)?.microarchitecture.rawValue
    let brand = record.brand.isEmpty ? record.vendor.title : record.brand
    return "\(name: brand), \(kind ?? "not in the processor table")"
  }

  private static func identity(_ record: HostRecord, _ codeName: String?) -> [Page.Entry] {
    let signature = record.signature
    let eax = record.cpus.first?.leaves[1]?.eax ?? []
    let known = CPUKind.of(record.vendor, signature)?.codeName.map { ", \($0)" as Phrase }
    let guess: Phrase = known ?? codeName.map { ", \(name: $0)? (libcpuid)" } ?? ""
    return [
      Page.Entry(
        "CPU",
        """
        family \(signature.family), model \(signature.model), stepping \(signature.stepping) \
        (0x\("\(eax)"))\(guess)
        """),
      Page.Entry("Logical CPUs", record.cpuCount.phrase),
    ]
  }

  private static func features(_ hostClass: HostClass, _ baseline: Baseline?) -> [Page.Entry] {
    let view = hostClass.view
    let levels = Level.reached(by: view.words, vendor: view.vendor)
    let whose = view.perspective == .hardware ? "" : " in the \(view.perspective.rawValue) view"
    var entries = [
      Page.Entry("Levels", levels.isEmpty ? "none reached" : "\(list: levels)"),
      Page.Entry(
        "Features", "\(view.words.names.count)\(whose), among them \(list: news(in: view))"),
    ]
    if let lacking = lacking(hostClass) { entries.append(lacking) }
    if let baseline {
      let fit = PlatformTarget.assumed.ranking(of: baseline, versioned: false).first
      let model: Phrase? = fit.map { "\(name: $0.model.name), \($0.summary)" }
      entries.append(Page.Entry("KVM guests", model ?? "no named model is known for this CPU"))
      entries += PoolPlan(for: baseline).plans.map { Page.Entry("MSRs", registers($0)) }
    }
    let limits = view.limits
    entries.append(
      Page.Entry(
        "Addresses",
        limits.isUnread(.physicalAddressBits)
          ? "not recorded"
          : "\(limits[.physicalAddressBits]) bits physical, \(limits[.linearAddressBits]) linear"))
    return entries
  }

  /// What CPUs of the kind have and this one lacks, with the likeliest cause.
  private static func lacking(_ hostClass: HostClass) -> Page.Entry? {
    let view = hostClass.view
    let kind = ProcessorModel.of(view.vendor, view.signature)?.level
    guard let level = kind else { return nil }
    let bits = level.missing(from: view.words).bits
    if bits.isEmpty { return nil }
    var causes: [Cause] = []
    for bit in bits {
      let cause = Explanation(of: bit, lackingOn: hostClass, shownBy: []).cause
      if cause != .unknown && !causes.contains(cause) { causes.append(cause) }
    }
    let why: Phrase = causes.isEmpty ? "" : "; likeliest: \(list: causes.map(\.label))"
    return Page.Entry(
      "Lacks",
      "\(bits.count) of \(level.name), the level of its kind: \(list: bits.map(\.shortName))\(why)")
  }

  /// The features, what few CPUs have first: what every CPU of the last ten years has comes last, with what
  /// an MSR announces.
  private static func news(in view: HostProfile) -> [String] {
    let bits = view.words.intersection(.guestsMayNotice(view.vendor)).bits.reversed()
    let common = Level.of(.x86_64_v3).features
    func isNews(_ bit: FeatureBit) -> Bool {
      guard let query = Catalogue.words[bit.word].name.query else { return false }
      return query.leaf < 0x8000_0000 && query.leaf > 1 && !common.contains(bit)
    }
    return (bits.filter(isNews) + bits.filter { !isNews($0) }).map(\.shortName)
  }

  private static func registers(_ plan: OverridePlan) -> Phrase {
    let values = plan.values.map { "\($0.register.address) \($0.register.name)" }
    guard values.isEmpty else { return "CPUID can be overridden or masked by \(list: values)" }
    return Phrase(plan.notes.first?.description ?? "none that change CPUID")
  }

  private static func surroundings(_ record: HostRecord) -> [Page.Entry] {
    let source = [record.source.how, record.source.by, record.source.when].compactMap { $0 }
    let known = ["microcode", "firmware", "kernel", "hypervisor"].compactMap { key in
      record.environment[key].map { "\(key) \($0)" }
    }
    let xen = record.xen.map { Page.Entry("Xen", rows: 2, $0.summary.phrase) }
    return [
      Page.Entry("TSC frequency", rows: 1, record.clock.map { "\($0.text)" } ?? "not recorded"),
      Page.Entry("Around it", known.isEmpty ? "nothing recorded" : "\(list: known)"),
      Page.Entry("Read by", rows: 1, "\(list: source)"),
    ] + [xen].compactMap { $0 }
  }

  private static func views(_ record: HostRecord) -> [Page.Entry] {
    guard let comparison = ViewComparison(of: record), comparison.views.count > 1 else { return [] }
    var order: [[Perspective]] = []
    var bits: [[Perspective]: [String]] = [:]
    for difference in comparison.bits {
      if bits[difference.shownBy] == nil { order.append(difference.shownBy) }
      bits[difference.shownBy, default: []].append(difference.bit.shortName)
    }
    return order.map { views in
      Page.Entry(
        "only \(views.map(\.rawValue).joined(separator: " and "))", "\(list: bits[views] ?? [])")
    }
  }
}
