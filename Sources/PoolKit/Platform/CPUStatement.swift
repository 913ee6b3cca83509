public import CPUIDKit

/// What a platform's text says of one host, one virtual machine or one hypervisor, feature by feature.
///
/// Such texts name features or give some registers; none is CPUID as a whole. What is not said is
/// not made up: ``known`` has the bits of which the text tells, by its words or by its silence.
public struct CPUStatement: Hashable, Sendable {
  /// What a text is about.
  public enum Subject: Hashable, Sendable {
    /// A host: what it has, or what its platform can give a guest there.
    case host
    /// A guest's CPU, complete: what the text does not name, the guest has not.
    case definition
    /// A guest's CPU of which only what differs from its host is said.
    case difference
  }

  /// The host's or machine's name.
  public var name: String
  /// What the text is about.
  public var subject: Subject
  /// Whether the text of a guest describes the guest's host as well: then the guest stands for no host.
  public var isBesideHost = false
  /// Whose view of the CPU it is.
  public var view: Perspective
  /// Whose platform it is; `nil` where the text is of no platform's own.
  public var platform: Platform?
  /// The vendor; `nil` when neither the text nor its model says.
  public var vendor: CPUVendor?
  /// Whether the vendor is only that of the named model: a guest is told its host's all the same.
  public var vendorIsOfModel = false
  /// Family, model and stepping; `nil` when the text does not say.
  public var signature: CPUSignature?
  /// The brand string, or the named model from which the text starts; empty without one.
  public var brand: String
  /// Whether a guest is given its host's CPU, whichever it is: the platform asks for none of its features.
  public var followsHost = false
  /// Whether a guest's physical addresses are as wide as its host's.
  public var hasHostWidth = false
  /// The features that are there.
  public var shown: FeatureSet
  /// What a guest that comes may have, where the text has a set for that beside ``shown``.
  public var accepted: FeatureSet?
  /// Whether ``shown`` is what the CPU of a host has, although a platform's tool tells it: guests are given more and less of it.
  public var listsCPU = false
  /// The features that the text says are not there, or must not be.
  public var hidden: FeatureSet
  /// The bits of which the text tells whether they are there.
  public var known: FeatureSet
  /// The names that stand for bits of VMX and other MSRs, outside CPUID, and whether they are on.
  public var capabilities: [String: Bool]
  /// Whether the text would name such a feature if it were there.
  public var namesCapabilities = false
  /// The highest basic leaf of the CPU, where the text says it: above it nothing is there.
  public var highestBasicLeaf: Int?
  /// The host's time stamp counter, where the text says its frequency.
  public var clock: TSCClock?
  /// The numbers that the text gives, of `LimitDefinition.all`.
  public var limits: [Limit: Int]
  /// What was in the text and could not be taken over, a sentence each.
  public var notes: [String]

  /// A statement; what is left out is not said.
  ///
  /// A text knows every bit unless its reader says otherwise: what it has no word for, its platform does
  /// not give. One that says only what differs knows what it says.
  public init(
    name: String, _ subject: Subject = .host, view: Perspective = .guest,
    platform: Platform? = nil, vendor: CPUVendor? = nil, signature: CPUSignature? = nil,
    brand: String = "", shown: FeatureSet = FeatureSet(), hidden: FeatureSet = FeatureSet(),
    known: FeatureSet = .all, capabilities: [String: Bool] = [:], limits: [Limit: Int] = [:],
    notes: [String] = []
  ) {
    self.name = name
    self.subject = subject
    self.view = view
    self.platform = platform
    self.vendor = vendor
    self.signature = signature
    self.brand = brand
    self.shown = shown
    self.hidden = hidden
    self.known = known
    self.capabilities = capabilities
    self.limits = limits
    self.notes = notes
  }

  /// The statement as one of hardware where it lists what the CPU has: so a check takes it, which asks what guests are given.
  public var asCPU: CPUStatement {
    var statement = self
    if listsCPU, subject == .host { statement.view = .hardware }
    return statement
  }

  /// The features that the text allows a guest: those shown, or all but those hidden.
  public var allowed: FeatureSet {
    subject == .difference
      ? FeatureSet.all.subtracting(hidden) : shown.subtracting(hidden)
  }
}

/// Why what a text says cannot stand for a host.
public enum StatementError: Error, Hashable {
  /// It says only what differs from the host where it is used.
  case needsHost(String)
}

extension StatementError: CustomStringConvertible {
  /// One sentence for the user.
  public var description: String {
    switch self {
    case .needsHost(let name):
      """
      \(Printable.quote(name)) says only what differs from its host, so nobody knows what it shows; \
      give it to baseline with --cap, beside the hosts
      """
    }
  }
}

extension CPUStatement {
  /// What a machine shows whose CPUs show `sets`: where they differ, they are combined like hosts.
  ///
  /// - Parameter sets: the features of each CPU.
  /// - Returns: the features of all; empty for no CPU.
  public static func shown(byAll sets: some Collection<FeatureSet>) -> FeatureSet {
    let distinct = Array(Set(sets))
    return distinct.count == 1 ? distinct[0] : Levelling.words(of: distinct)
  }
}

extension CPUStatement {
  /// Each bit as shown, absent or not known, where the features `words` are shown.
  func profile(showing words: FeatureSet) -> PartialProfile {
    var profile = PartialProfile(shown: words, known: known)
    profile.excludeStrangers(to: vendor, highestLeaf: highestBasicLeaf)
    profile.excludeOrphans()
    profile.excludeOptional()
    return profile
  }
}

extension PartialProfile {
  /// Excludes the words that any record may lack, unless the text tells of them.
  fileprivate mutating func excludeOptional() {
    for (word, definition) in Catalogue.words.enumerated()
    where definition.isOptional && known[word: word] == [] {
      var bits = FeatureSet()
      bits[word: word] = .all
      exclude(bits)
    }
  }

  /// Excludes what a CPU of `vendor` cannot have: bits of other vendors, and of leaves above its highest.
  mutating func excludeStrangers(to vendor: CPUVendor?, highestLeaf: Int?) {
    if let vendor { exclude(.foreign(to: vendor)) }
    guard let highestLeaf else { return }
    let lowest = vendor?.isAMDLike ?? true ? Self.leafWithSubleavesAMD : Self.leafWithSubleavesIntel
    for (word, definition) in Catalogue.words.enumerated() {
      guard case .cpuid(let query, _) = definition.name, query.leaf.rangeStart == 0 else {
        continue
      }
      let isThere =
        query.leaf.rawValue <= highestLeaf
        && (query.leaf != 7 || query.subleaf == 0 || highestLeaf >= lowest)
      guard !isThere else { continue }
      var bits = FeatureSet()
      bits[word: word] = .all
      exclude(bits)
    }
  }

  /// No AMD CPU whose highest basic leaf is lower has subleaves of leaf 7 above 0.
  ///
  /// Zen 4 is the first of AMD's that has, Cooper Lake of Intel's. Held against every dump by a test.
  private static let leafWithSubleavesAMD = 0x10
  private static let leafWithSubleavesIntel = 0x16
}
