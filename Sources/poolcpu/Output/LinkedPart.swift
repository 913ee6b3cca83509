internal import CLinked
internal import HostProbe
internal import PoolFormats

/// A part of the program that others wrote.
struct LinkedPart: Hashable {
  /// What it is called, without blanks.
  let name: String
  /// The version that it tells of itself when it runs; `nil` when it tells none.
  let version: String?
  /// Where it was taken from when the program was built, as `PLACE=VERSION`; `nil` when nobody wrote it down.
  ///
  /// A distribution's version has the mends that do not change the part's own.
  let origin: String?
}

extension LinkedPart {
  /// The parts of this program: Swift, its packages, the libraries, and what else the build wrote down.
  static var all: [LinkedPart] {
    parts(
      swift: String(describing: _SwiftStdlibVersion.current),
      packages: packages(in: String(cString: poolcpu_swift_packages())),
      libraries: [
        ("expat", ExpatLibrary.version), ("libcpuid", LibCPUIDSource.libraryVersion),
        ("libmd", nil), ("glibc", String(cString: poolcpu_libc_version())),
      ],
      record: origins(in: String(cString: poolcpu_build_record())))
  }

  /// The parts in the order in which they are listed.
  ///
  /// - Parameters:
  ///   - swift: what Swift's library says of itself.
  ///   - packages: the Swift packages.
  ///   - libraries: names, and what each says of itself.
  ///   - record: where the build took parts from.
  /// - Returns: a part for each name.
  static func parts(
    swift: String, packages: [LinkedPart], libraries: [(name: String, version: String?)],
    record: [(name: String, origin: String)]
  ) -> [LinkedPart] {
    let origins = Dictionary(record.map { ($0.name, $0.origin) }) { first, _ in first }
    let named = ["swift"] + packages.map(\.name) + libraries.map(\.name)
    return [LinkedPart(name: "swift", version: swift, origin: origins["swift"])] + packages
      + libraries.map { LinkedPart(name: $0.name, version: $0.version, origin: origins[$0.name]) }
      + record.filter { !named.contains($0.name) }
      .map { LinkedPart(name: $0.name, version: nil, origin: $0.origin) }
  }

  /// Packages that are listed as `PLACE/NAME=VERSION`.
  static func packages(in list: String) -> [LinkedPart] {
    list.split(separator: " ").map { entry in
      let words = entry.split(separator: "=", maxSplits: 1)
      let name = words.first?.split(separator: "/").last ?? entry
      return LinkedPart(
        name: String(name), version: words.dropFirst().first.map(String.init),
        origin: String(entry))
    }
  }

  /// What the build wrote down as `NAME=PLACE=VERSION`.
  static func origins(in list: String) -> [(name: String, origin: String)] {
    list.split(separator: " ").compactMap { entry in
      let words = entry.split(separator: "=", maxSplits: 1).map(String.init)
      return words.count == 2 ? (words[0], words[1]) : nil
    }
  }
}
