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
    /// The text is none of the formats that poolcpu reads.
    case unrecognised
    /// The caller's format is one of poolcpu's own documents.
    case noDump(InputFormat)
    /// A register has too few or too many digits; `line` says which kind of line it is in, and
    /// `found` is how the digits begin.
    case digits(line: String, count: Int, found: String)
    /// There are fewer or more than four registers in a line.
    case registerCount(line: String, found: Int)
    /// Something else was expected here.
    case expected(String, found: String)
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
    case msrOfNobody(cpu: Int?)
    /// The dump ends before it is complete; `missing` says what is not there.
    case cutOff(missing: String)
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
