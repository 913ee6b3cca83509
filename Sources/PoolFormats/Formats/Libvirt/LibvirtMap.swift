public import CPUIDKit
internal import PoolKit

/// The map of CPU models that an installed libvirt has, as in `/usr/share/libvirt/cpu_map`.
public struct LibvirtMap: Hashable, Sendable {
  /// The models, with the features that are in words of the catalogue.
  public let models: ModelTable
  /// The features in the map's order.
  public let features: [LibvirtFeature]

  /// Reads `index.xml` of the map's folder and the files that it includes.
  ///
  /// - Parameter file: the bytes of a file of the folder by its name; `nil` when it is not there.
  /// - Returns: the part of the map that is about x86.
  /// - Throws: ``LibvirtMapError`` for the first thing that is not understood.
  public static func read(
    file: (_ name: String) -> [UInt8]?
  ) throws(LibvirtMapError) -> LibvirtMap {
    let index = try roots(of: "index.xml", file)
    let architectures = index.flatMap { $0.children("arch") }
    guard let x86 = architectures.first(where: { $0.attributes["name"] == "x86" }) else {
      throw LibvirtMapError("index.xml", .expected("<arch name='x86'>", found: "none"))
    }
    var builder = LibvirtMapBuilder()
    try read(x86, "index.xml", file, &builder)
    return LibvirtMap(models: ModelTable(builder.models), features: builder.features)
  }

  /// Reads what is in the element `list` of a file: includes, groups of them, and definitions.
  private static func read(
    _ list: XMLElement, _ name: String, _ file: (String) -> [UInt8]?,
    _ builder: inout LibvirtMapBuilder
  ) throws(LibvirtMapError) {
    for element in list.children {
      switch element.name {
      case "include":
        guard let other = element.attributes["filename"], name == "index.xml",
          !other.contains("/"), other != name
        else {
          let found = element.attributes["filename"] ?? "none"
          throw LibvirtMapError(
            name, line: element.line, .expected("a file of the folder", found: "\(found)"))
        }
        for root in try roots(of: other, file) { try read(root, other, file, &builder) }
      case "group": try read(element, name, file, &builder)
      default: try builder.add(element, file: name)
      }
    }
  }

  private static func roots(
    of name: String, _ file: (String) -> [UInt8]?
  ) throws(LibvirtMapError) -> [XMLElement] {
    guard let bytes = file(name) else { throw LibvirtMapError(name, .missing) }
    let roots: [XMLElement]
    do throws(XMLError) {
      roots = try XMLReader.elements(in: bytes)
    } catch {
      throw LibvirtMapError(name, .xml(error))
    }
    if let stranger = roots.first(where: { $0.name != "cpus" }) {
      throw LibvirtMapError(
        name, line: stranger.line, .expected("<cpus>", found: "<\(stranger.name)>"))
    }
    return roots
  }
}

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
