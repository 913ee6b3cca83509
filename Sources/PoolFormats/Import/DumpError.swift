public import PoolKit

/// Why bytes are not a dump that poolcpu can read.
public struct DumpError: Error, Hashable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// There are no bytes.
    case empty
    /// The bytes are no text; what they look like, where that is known.
    case binary(String?)
    /// A git-LFS pointer stands in place of the file.
    case gitLFSPointer
    /// The dump describes an ARM processor.
    case armProcessor
    /// Linux's /proc/cpuinfo, which shows names and not registers.
    case procCPUInfo
    /// No format that poolcpu knows.
    case unrecognised
    /// The format has no reader for dumps: it is a document of poolcpu's.
    case notADump(InputFormat)
    /// A register or leaf has too many or too few digits.
    case digits(what: String, expected: Int, found: String)
    /// A register line is not shaped as the format has it.
    case malformed(expected: String)
    /// A register line comes before any CPU has begun.
    case outsideCPU
    /// Two answers of one CPU to one question disagree; the line of the first.
    case conflict(CPUIDQuery, firstLine: Int)
    /// The lines of a leaf have no subleaf numbers, and their order does not tell them.
    case unclearSubleaves(CPUIDLeaf)
    /// The dump ends before a leaf that the CPU must have.
    case cutOff(CPUIDLeaf, cpu: Int)
    /// The logical CPUs make no record.
    case record(RecordError)
  }

  /// The line, counted from 1; `nil` when it is the whole file.
  public let line: Int?
  /// What is wrong.
  public let problem: Problem

  /// A problem of the whole file, or of one line.
  public init(_ problem: Problem, line: Int? = nil) {
    self.line = line
    self.problem = problem
  }
}
