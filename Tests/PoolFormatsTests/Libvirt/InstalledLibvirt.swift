import Foundation
import PoolFormats

/// The map of CPU models of the libvirt that is installed here.
enum InstalledLibvirt {
  static let folder = "/usr/share/libvirt/cpu_map"

  /// Whether there is one; `make test` installs it.
  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder + "/index.xml") }

  /// The map.
  static func map() throws -> LibvirtMap {
    try LibvirtMap.read { name in
      (try? Data(contentsOf: URL(filePath: "\(folder)/\(name)"))).map { [UInt8]($0) }
    }
  }
}
