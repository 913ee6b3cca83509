internal import CPUIDKit

/// What the records and texts of a source do not tell of what native code saw there, sorted by what else is known.
struct SourceSilence {
  /// What nobody can tell.
  private(set) var open = FeatureSet()
  /// What CPUs of the source's kind have, and the destination shows.
  private(set) var assumed = FeatureSet()
  /// What neither end's text has a name for.
  private(set) var mutual = FeatureSet()
  /// What no manual has a name for, so that no code looks for it.
  private(set) var nameless = FeatureSet()

  /// What `sources` do not tell, on a move to a host that shows `destination`.
  ///
  /// Of a record, which has whole registers, a word that is missing stays open: only texts are compared as far as
  /// they tell.
  init(of sources: [HostProfile], to destination: HostProfile) {
    let shown = destination.words.union(destination.impliedStates)
    let openThere = destination.openBits
    for source in sources {
      let family = FamilyKnowledge(source)
      let absent = source.profile.absent
      let isSameKind = source.isOfSameKind(as: destination)
      for bit in source.openBits.subtracting(.foreign(to: source.vendor)).bits {
        if bit.name == nil {
          nameless.insert(bit)
          continue
        }
        let answer = family.answer(on: bit)
        if case .lacks = answer { continue }
        // Most Zen 2 announce the state of protection keys, which they do not have: nobody can use it.
        let users = XSAVEState.users(of: bit)
        let isIdle = !users.isEmpty && users.allSatisfy(absent.contains)
        if !source.isText {
          open.insert(bit)
        } else if shown.contains(bit) {
          if answer == .has || isSameKind || isIdle {
            assumed.insert(bit)
          } else {
            open.insert(bit)
          }
        } else if openThere.contains(bit) {
          if destination.isText { mutual.insert(bit) } else { open.insert(bit) }
        } else if !isIdle, answer == .has || !isSameKind {
          open.insert(bit)
        }
      }
    }
  }
}

extension HostProfile {
  /// The states of XSAVE that are there because what needs them is, although nobody read them.
  var impliedStates: FeatureSet {
    profile.unknown.intersection(XSAVEState.announced(by: words))
  }

  /// The bits of which nobody can tell: of a text also those of words that any record may lack.
  var openBits: FeatureSet {
    var open = profile.unknown.subtracting(impliedStates)
    guard isText else { return open }
    let optional = Catalogue.optional.subtracting(words)
    let absent = profile.absent.subtracting(optional)
    open.formUnion(optional.subtracting(Catalogue.impossible(without: absent, among: optional)))
    return open
  }

  /// Whether it is of a text, which tells bits by names; registers leave no bit of a word open.
  fileprivate var isText: Bool { untold != nil }

  fileprivate func isOfSameKind(as other: HostProfile) -> Bool {
    vendor == other.vendor && signature != nil && signature == other.signature
  }
}
