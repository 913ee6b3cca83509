internal import PoolKit

extension DumpError: CustomStringConvertible {
  /// One clause for the user, to follow the name of the file.
  public var description: String { line.map { "line \($0): \(problem)" } ?? "\(problem)" }
}

extension DumpError.Problem: CustomStringConvertible {
  /// One clause without the line.
  public var description: String {
    switch self {
    case .empty: "it is empty; make the dump again"
    case .binary(let kind?): "it is \(kind), not a text dump; unpack or convert it first"
    case .binary(nil): "it is binary, not a text dump"
    case .gitLFSPointer: "it is a git-LFS pointer; fetch the file that it stands for"
    case .armProcessor: "it describes an ARM processor, and poolcpu levels x86 only"
    case .procCPUInfo:
      "it is /proc/cpuinfo, which has names instead of registers; run poolcpu scan on that machine"
    case .unrecognised:
      "it is in no format that poolcpu knows; name the format with --from if it is one of them"
    case .notADump(let format): "\(format.rawValue) is a document of poolcpu's, not a dump"
    case .digits(let what, let expected, let found):
      "\(what) has \(expected) hexadecimal digits, found \(found.utf8.count) "
        + "(\"\(Printable.text(found.prefix(40)))\"); make the dump again"
    case .malformed(let expected): "expected \(expected); make the dump again"
    case .outsideCPU: "a register line comes before leaf 00000000, with which a CPU begins"
    case .conflict(let query, let firstLine):
      "leaf \(query.leaf) subleaf \(query.subleaf) differs from line \(firstLine) for the same CPU; "
        + "make the dump again"
    case .unclearSubleaves(let leaf):
      "the lines of leaf \(leaf) have no subleaf numbers and are not those that its first line "
        + "announces; make the dump again with a tool that numbers them"
    case .cutOff(let leaf, let cpu):
      "the dump seems cut off: CPU \(cpu) has no leaf \(leaf); make the dump again"
    case .record(let error): "\(error); make the dump again"
    }
  }
}
