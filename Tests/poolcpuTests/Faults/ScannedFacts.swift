import Foundation

/// A record as what it states, to be compared with one that a fault cost something.
struct ScannedFacts {
  private var members: [String: Any]
  private var environment: [String: Any]

  /// The record in `bytes`; `nil` when they hold none.
  init?(_ bytes: [UInt8]) {
    guard let members = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    else { return nil }
    self.members = members
    environment = members["environment"] as? [String: Any] ?? [:]
    self.members["environment"] = nil
  }

  /// The places that could not be read, as the record itself says.
  private var unread: [String] {
    let text = environment["unread"] as? String ?? ""
    let places = text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    return places
      + (["failed", "not allowed"].contains(environment["kvm"] as? String) ? ["kvm"] : [])
  }

  /// Takes out what `place` says, and that it was not read.
  private mutating func takeOut(_ place: String) {
    environment["unread"] = nil
    switch place {
    case "uname": environment["kernel"] = nil
    case "kvm":
      environment["kvm"] = nil
      members["kvm"] = nil
      members["clock"] = nil
    case _ where place.hasSuffix("/kvm"): members["clock"] = nil
    case _ where place.hasSuffix("/cpuinfo"):
      environment["microcode"] = nil
      members["kernelFlags"] = nil
    case _ where place.hasSuffix("/microcode/version"): environment["microcode"] = nil
    case _ where place.contains("/class/dmi/id/"): environment["firmware"] = nil
    case _ where place.hasSuffix("/cmdline"): environment["commandLine"] = nil
    case _ where place.hasSuffix("/state.json"): members["overrides"] = nil
    default: break
    }
  }

  /// The registers that are `unreadable`, on one CPU at least.
  private var unreadableMSRs: Set<String> {
    var found: Set<String> = []
    for group in members["cpus"] as? [[String: Any]] ?? [] {
      for (address, value) in group["msrs"] as? [String: Any] ?? [:] {
        let values = value as? [Any] ?? [value]
        if values.contains(where: { $0 as? String == "unreadable" }) { found.insert(address) }
      }
    }
    return found
  }

  /// Takes out these MSRs, or all.
  private mutating func takeOutMSRs(_ addresses: Set<String>? = nil) {
    let groups = members["cpus"] as? [[String: Any]] ?? []
    members["cpus"] = groups.map { group in
      var group = group
      let msrs = group["msrs"] as? [String: Any]
      group["msrs"] = addresses.flatMap { gone in msrs?.filter { !gone.contains($0.key) } }
      return group
    }
  }

  private func isEqual(to other: ScannedFacts) -> Bool {
    NSDictionary(dictionary: members) == NSDictionary(dictionary: other.members)
      && NSDictionary(dictionary: environment) == NSDictionary(dictionary: other.environment)
  }

  /// What is wrong with the record in `bytes`, which `notes` came with, where `whole` is the one without a fault.
  ///
  /// It may lack what it says to lack and what a note tells, and nothing else.
  static func damage(of bytes: [UInt8], notes: String, whole: [UInt8]) -> String? {
    guard bytes != whole else { return nil }
    guard var found = ScannedFacts(bytes), var whole = ScannedFacts(whole) else {
      return "it is no record"
    }
    for place in found.unread {
      // Of poolcpu's own state the note names the folder.
      guard notes.contains(place) || notes.contains(place.replacing("/state.json", with: "")) else {
        return "no note tells of \(place)"
      }
      found.takeOut(place)
      whole.takeOut(place)
    }
    let gone = found.unreadableMSRs
    if !gone.isEmpty {
      found.takeOutMSRs(gone)
      whole.takeOutMSRs(gone)
    }
    if notes.contains("MSRs were not read") {
      found.takeOutMSRs()
      whole.takeOutMSRs()
    }
    return found.isEqual(to: whole) ? nil : "it lacks what it does not say to lack"
  }
}
