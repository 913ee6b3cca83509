internal import CPUIDKit
internal import PoolKit

extension DumpError: CustomStringConvertible {
  /// One clause for the user, to follow the name of the file.
  public var description: String {
    line.map { "line \($0): \(problem)" } ?? problem.description
  }
}

extension DumpError.Problem: CustomStringConvertible {
  /// What is wrong, without the line.
  public var description: String {
    switch self {
    case .empty: "the file is empty"
    case .binary(let kind): "the file is \(kind), not a dump"
    case .gitLFSPointer:
      "the file is a git-LFS pointer without the data; fetch it with git lfs pull"
    case .arm: "the dump describes an ARM processor; poolcpu levels x86 only"
    case .decodedCPUID:
      "the file is decoded cpuid output, which does not hold all bits; use cpuid -r"
    case .unrecognised:
      "the file is no format that poolcpu knows: no host record, baseline, dump of CPUID or "
        + "platform's text that can be told by its content"
    case .noDump(let format): "a \(format.rawValue) is a JSON document, not a dump"
    case .digits(let line, let count, let found):
      "a register in \(line) has 8 hexadecimal digits, found \(count) "
        + "(\"\(Printable.text(found))\")"
    case .registerCount(let line, let found): "\(line) has 4 registers, found \(found)"
    case .expected(let what, let found):
      found.isEmpty
        ? "expected \(what), found the end of the line"
        : "expected \(what), found \"\(Printable.text(found))\""
    case .tooManyLeaves: "one logical CPU with more than \(DumpListing.maxAnswers) leaves"
    case .beforeLeaf0: "registers before the leaf 00000000 that starts a logical CPU"
    case .conflict(let query, let first, let second):
      "leaf \(query.leaf) subleaf \(query.subleaf) comes twice in one logical CPU and disagrees: "
        + "first \(first), then \(second)"
    case .unclearSubleaves(let leaf):
      "the lines of leaf \(leaf) have no subleaves, and it cannot be told which they are"
    case .msrConflict(let address):
      "MSR \(address) comes twice for one logical CPU and disagrees"
    case .msrOfNobody(let cpu?):
      "a section of MSRs names logical CPU \(cpu), which the dump does not have"
    case .msrOfNobody(nil): "it cannot be told which logical CPU these MSRs belong to"
    case .cutOff(let missing): "\(missing); the dump seems to be cut off"
    case .record(let error): error.description
    }
  }
}
