internal import CPUIDKit
internal import PoolKit

extension FailureReader {
  /// What stands behind `cpuid.`, where a word begins and VMware has such a name.
  mutating func takeKey(_ cursor: FailureCursor) {
    let isBegun = place > 0 && FailureCursor.isOfName(bytes[place - 1])
    place += FailureReader.key.count
    var cursor = cursor
    cursor.place = place
    guard !isBegun, keys.count < 1_000, let name = cursor.name() else { return }
    let bits = Vocabulary.vmware.bits(named: name)
    keys += bits.map(Failure.Subject.feature)
  }

  /// The features that VMware's keys name in a text that says no more.
  mutating func named() -> Failure? {
    complaints = ComplaintList()
    if keys.isEmpty { return nil }
    complaints.add(keys, to: (nil, .listed))
    return Failure(complaints: complaints.all, models: [])
  }

  /// The text as a list of features: nothing but names, with blanks or commas between them.
  mutating func list() -> Failure? {
    let words = bytes.split { " ,;|".utf8.contains($0) }
    guard !words.isEmpty, words.count < 10_000 else { return nil }
    for word in words {
      let text = String(decoding: word.drop { "+-!".utf8.contains($0) }, as: UTF8.self)
      guard word.count <= FailureCursor.longestName else { return nil }
      let subjects = FailureNames.subjects(ofAnybody: text)
      if subjects.isEmpty { return nil }
      complaints.add(subjects, to: (nil, .listed))
    }
    return Failure(complaints: complaints.all, models: [])
  }
}
