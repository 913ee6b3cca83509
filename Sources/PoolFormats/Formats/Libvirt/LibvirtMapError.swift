public import CPUIDKit
internal import PoolKit

/// Why an installed libvirt's map of CPU models cannot be read.
public struct LibvirtMapError: Error, Hashable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The file is not there.
    case missing
    /// The file is no XML.
    case xml(XMLError)
    /// Something else was expected here.
    case expected(Clause, found: Clause)
    /// A name that no element before defines; `kind` says of what.
    case undefined(kind: Clause, name: String)
  }

  /// The file's name in the map's folder.
  public let file: String
  /// The line, counted from 1; `nil` where the whole file is meant.
  public let line: Int?
  /// What is wrong.
  public let problem: Problem

  /// A problem in `file`.
  public init(_ file: String, line: Int? = nil, _ problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }
}

extension LibvirtMapError: CustomStringConvertible {
  /// One sentence for the user, without the folder.
  public var description: String {
    let place = Printable.quote(file) + (line.map { ", line \($0)" } ?? "") + ": "
    switch problem {
    case .missing: return place + "the file is not there; install libvirt's map again"
    case .xml(let error): return place + error.description
    case .expected(let expected, let found):
      return place + "expected \(expected), found \(found)"
    case .undefined(let kind, let name):
      return place + "no \(kind) '\(Printable.quote(name))' is defined before it"
    }
  }
}
