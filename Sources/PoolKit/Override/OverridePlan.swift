public import CPUIDKit

/// How one class of hosts is made to show a baseline.
public struct OverridePlan: Hashable, Sendable {
  /// The row of the processor table; `nil` for a CPU that the table does not know.
  public let processor: ProcessorModel?
  /// The values of the documented MSRs, by rising address.
  public let values: [PlannedValue]
  /// The values of the undocumented MSRs, by rising address: to be shown on request only.
  public let experimental: [PlannedValue]
  /// What the administrator must know beside the values.
  public let notes: [PlanNote]

  /// The plan that makes a host with `view` show `words` and `limits`.
  ///
  /// Override MSRs hold the words of the hardware view: for any other view there are no values.
  public init(
    for view: HostProfile, words: FeatureSet, limits: HostLimits,
    faulting: FaultingEvidence = .unknown
  ) {
    processor = ProcessorModel.of(view.vendor, view.signature)
    guard view.perspective == .hardware else {
      values = []
      experimental = []
      notes = [.otherView(view.perspective)]
      return
    }
    let values = (processor?.registers ?? []).map { entry in
      PlannedValue(entry, for: view, words: words, limits: limits)
    }.sorted { $0.register.address < $1.register.address }
    self.values = values.filter(\.register.isDocumented)
    experimental = values.filter { !$0.register.isDocumented }
    notes = PlanNote.all(for: view, processor, self.values, limits, faulting)
  }

  /// The feature words that the documented values reach.
  public var reach: Set<WordID> { Set(values.flatMap(\.register.words)) }
}
