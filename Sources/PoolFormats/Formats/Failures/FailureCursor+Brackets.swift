internal import CPUIDKit
internal import PoolKit

extension FailureCursor {
  /// The name of a flag that comes next, as in `NX cpu flag` or `AVX support`; `nil` where neither comes.
  mutating func flag() -> String? {
    guard let name = name() else { return nil }
    return [" cpu flag", " support"].contains { matches(Array($0.utf8), at: place) } ? name : nil
  }

  /// The names that come next, in round brackets or up to the end of the sentence; of the level `X86_V2` as well.
  mutating func bracketed() -> [String] {
    var names: [String] = []
    while names.count < 100, let name = name() {
      // "pae Unable to boot", "(SSE SSE2) but your machine": behind the names comes prose.
      if FailureNames.subjects(ofProgram: name).allSatisfy({ $0 == .unknown(name) }) { break }
      names.append(name)
      if byte(at: place) == UInt8(ascii: ")") { break }
    }
    return names
  }

  /// The name that stands in round brackets before `end`; `nil` where none does.
  func bracketed(before end: Int) -> String? {
    guard let last = byte(at: end - 2), last == UInt8(ascii: ")") else { return nil }
    var start = end - 3
    while let byte = byte(at: start), FailureCursor.isOfName(byte),
      end - start < FailureCursor.longestName
    { start -= 1 }
    guard byte(at: start) == UInt8(ascii: "("), start + 1 < end - 2 else { return nil }
    return text(start + 1..<end - 2)
  }

  /// The name in quotes before `end` with a value between them, as in `'hv.capable' was 0, `.
  func quotedValue(before end: Int) -> String? {
    let word = Array("was ".utf8)
    let start = (max(0, end - 24)..<max(0, end)).last { matches(word, at: $0) }
    return start.flatMap { quoted(before: $0) }
  }

  /// The bits that cloud-hypervisor's source has in one register and its destination has not, as places of features.
  mutating func entry() -> [String]? {
    func number(behind label: String) -> UInt64? {
      let label = Array(label.utf8)
      guard let start = (place..<place + 200).first(where: { matches(label, at: $0) }) else {
        return nil
      }
      var cursor = self
      cursor.place = start + label.count
      return cursor.number()
    }
    let label = Array("register='".utf8)
    guard let leaf = number(behind: "leaf="), let subleaf = number(behind: "subleaf="),
      let start = (place..<place + 200).first(where: { matches(label, at: $0) }),
      let source = number(behind: "source vm feature='"),
      let destination = number(behind: "destination vm feature'")
    else { return nil }
    place = start + label.count
    guard let register = name()?.lowercased(), RegisterName(register) != nil else { return nil }
    let lacking = source & ~destination
    return (0..<32).filter { lacking >> UInt64($0) & 1 == 1 }.map {
      "\(String(leaf, radix: 16)).\(String(subleaf, radix: 16)).\(register)[\($0)]"
    }
  }
}
