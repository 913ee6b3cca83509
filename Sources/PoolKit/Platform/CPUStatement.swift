/// What a platform's text says of one host, one virtual machine or one hypervisor, feature by feature.
///
/// Such texts name features or give some registers; none is CPUID as a whole. What is not said is
/// not made up: ``unsaid`` tells what the format means by its silence, ``unread`` where it cannot speak.
public struct CPUStatement: Hashable, Sendable {
  /// What a text means by features of which it says nothing.
  public enum Unsaid: Hashable, Sendable {
    /// They are not there: the list is complete, as far as the format has names.
    case absent
    /// They are as on the host where the text is used: it only says what differs.
    case asHost
  }

  /// What the text is about: a host's or a machine's name.
  public var name: String
  /// Whose view of the CPU it is.
  public var view: RecordView
  /// The vendor; `nil` when neither the text nor its model says.
  public var vendor: CPUVendor?
  /// Family, model and stepping; `nil` when the text does not say.
  public var signature: CPUSignature?
  /// The brand string, or the named model from which the text starts; empty without one.
  public var brand: String
  /// The features that are there.
  public var shown: FeatureSet
  /// The features that the text says are not there, or must not be.
  public var hidden: FeatureSet
  /// What silence means.
  public var unsaid: Unsaid
  /// The bits of which the format could say something: those that it has names or registers for.
  public var speaks: FeatureSet
  /// The words of which the format says nothing at all.
  public var unread: [WordName]
  /// The numbers that the text gives, by the names of ``LimitDefinition/all``.
  public var limits: [String: Int]
  /// What was in the text and could not be taken over, a sentence each.
  public var notes: [String]

  /// A statement; what is left out is not said.
  public init(
    name: String, view: RecordView = .guest, vendor: CPUVendor? = nil,
    signature: CPUSignature? = nil, brand: String = "", shown: FeatureSet = FeatureSet(),
    hidden: FeatureSet = FeatureSet(), unsaid: Unsaid = .absent,
    speaks: FeatureSet = .all, unread: [WordName] = [],
    limits: [String: Int] = [:], notes: [String] = []
  ) {
    self.name = name
    self.view = view
    self.vendor = vendor
    self.signature = signature
    self.brand = brand
    self.shown = shown
    self.hidden = hidden
    self.unsaid = unsaid
    self.speaks = speaks
    self.unread = unread
    self.limits = limits
    self.notes = notes
  }

  /// The features that the text allows a guest: those shown, or all but those hidden.
  public var allowed: FeatureSet {
    switch unsaid {
    case .absent: shown.subtracting(hidden)
    case .asHost: FeatureSet.all.subtracting(hidden)
    }
  }
}
