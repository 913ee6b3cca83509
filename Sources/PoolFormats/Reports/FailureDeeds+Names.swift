internal import CPUIDKit
internal import PoolKit

/// What messages ask for that are about names of features.
extension FailureDeeds {
  static func unknownName(_ complaint: Failure.Complaint) -> [(String, Phrase)] {
    let vocabulary = complaint.program == .qemu ? Vocabulary.qemu : .libvirt
    let product: SoftwareRelease.Product = complaint.program == .qemu ? .qemu : .libvirt
    return complaint.subjects.compactMap { subject -> (String, Phrase)? in
      if case .renamed(let name, let bit) = subject {
        let today = vocabulary.name(of: bit) ?? bit.shortName
        return (
          Printable.quote(name),
          """
          \(product.rawValue) calls it \(name: today): write that, or take the line out; what older \
          software on the other host worked out by itself, it must work out anew (restart libvirtd there)
          """
        )
      }
      guard case .feature(let bit) = subject else {
        return (
          FailureTitles.title(subject, complaint.program),
          "take it out of the definition, or update \(product.rawValue) there"
        )
      }
      guard let name = vocabulary.name(of: bit) else {
        return (bit.shortName, "no \(product.rawValue) that poolcpu knows has a name for it")
      }
      let release = KnownFeatures.introduction(of: bit, in: product)
      let since: Phrase =
        release.map {
          $0.debian == .oldest
            ? "\($0.title) and newer know it"
            : "\($0.title) is the first of those looked at that knows it"
        } ?? ""
      return (
        bit.shortName, "\(product.rawValue) calls it \(name: name); \(since): update it there"
      )
    }
  }

  static func dependent(_ complaint: Failure.Complaint) -> [(String, Phrase)] {
    complaint.subjects.compactMap { subject in
      guard case .feature(let bit) = subject else { return nil }
      let parents = Catalogue.parents(of: bit).map(\.shortName)
      return parents.isEmpty
        ? nil : (bit.shortName, "switch on what it requires as well: \(list: parents)")
    }
  }
}
