public import CPUIDKit
public import PoolKit

/// Why bytes are not a dump that poolcpu can turn into a host record.
public struct DumpError: Error, Hashable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// There is nothing but blanks.
    case empty
    /// The bytes are no text; `kind` says what they look like.
    case binary(kind: String)
    /// The file is git-LFS's stand-in for data that was never fetched.
    case gitLFSPointer
    /// The dump describes an ARM processor.
    case arm
    /// The text is what `cpuid` prints without `-r`: words for people, no registers.
    case decodedCPUID
    /// The text is another tool's, which poolcpu does not read.
    case foreign(ForeignText)
    /// The text is none of the formats that poolcpu reads.
    case unrecognised
    /// The caller's format is one of poolcpu's own documents.
    case noDump(Format)
    /// A register has too few or too many digits; `line` says which kind of line it is in, and
    /// `found` is how the digits begin.
    case digits(line: Clause, count: Int, found: String)
    /// There are fewer or more than four registers in a line.
    case registerCount(line: Clause, found: Int)
    /// Something else was expected here.
    case expected(Clause, found: String)
    /// A line is longer than `TextLine.longest`.
    case lineTooLong
    /// A logical CPU has more answers than any CPU gives.
    case tooManyLeaves
    /// Registers stand before the leaf 0 that starts a logical CPU.
    case beforeLeaf0
    /// A leaf comes twice in one logical CPU, with other registers.
    case conflict(CPUIDQuery, first: CPUIDRegisters, second: CPUIDRegisters)
    /// The lines of a leaf have no subleaves, and those that the CPU announces do not fit them.
    case unclearSubleaves(CPUIDLeaf)
    /// An MSR that decides a plan or a feature was read twice, with other values.
    case msrConflict(MSRAddress)
    /// A section of MSRs names a logical CPU that the dump does not have, or none at all.
    case orphanMSR(cpu: Int?)
    /// The dump ends before it is complete; `missing` says what is not there.
    case cutOff(missing: Clause)
    /// The logical CPUs make no record.
    case record(RecordError)
  }

  /// The line, counted from 1; `nil` where the whole file is meant.
  public let line: Int?
  /// What is wrong.
  public let problem: Problem

  /// A problem, in `line` or in the whole file.
  public init(line: Int? = nil, _ problem: Problem) {
    self.line = line
    self.problem = problem
  }
}

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
    case .foreign(let text): "the file is \(text.title); give \(text.instead)"
    case .unrecognised:
      "the file is no format that poolcpu knows: no host record, baseline, dump of CPUID or "
        + "platform's text that can be told by its content"
    case .lineTooLong: "expected \(TextLine.expected), found a longer one"
    case .noDump(let format): "a \(format.rawValue) is a JSON document, not a dump"
    case .digits(let line, let count, let found):
      "a register in \(line) has 8 hexadecimal digits, found \(count) "
        + "(\"\(Printable.quote(found))\")"
    case .registerCount(let line, let found): "\(line) has 4 registers, found \(found)"
    case .expected(let what, let found):
      found.isEmpty
        ? "expected \(what), found the end of the line"
        : "expected \(what), found \"\(Printable.quote(found))\""
    case .tooManyLeaves: "one logical CPU with more than \(DumpListing.maxAnswers) leaves"
    case .beforeLeaf0: "registers before the leaf 00000000 that starts a logical CPU"
    case .conflict(let query, let first, let second):
      "leaf \(query.leaf) subleaf \(query.subleaf) comes twice in one logical CPU and disagrees: "
        + "first \(first), then \(second)"
    case .unclearSubleaves(let leaf):
      "the lines of leaf \(leaf) have no subleaves, and it cannot be told which they are"
    case .msrConflict(let address):
      "MSR \(address) comes twice for one logical CPU and disagrees"
    case .orphanMSR(let cpu?):
      "a section of MSRs names logical CPU \(cpu), which the dump does not have"
    case .orphanMSR(nil): "it cannot be told which logical CPU these MSRs belong to"
    case .cutOff(let missing): "\(missing); the dump seems to be cut off"
    case .record(let error): error.description
    }
  }
}
