internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// What a platform knows, read for `--target`.
enum TargetInput {
  /// The target called `path`, or in the file or folder there; the oldest software without one.
  ///
  /// A folder is libvirt's map of models, a file the output of `qemu-system-x86_64 -cpu help`. A name of
  /// poolcpu's own comes first; `./qemu-7.2` is the file of that name.
  ///
  /// - Parameters:
  ///   - path: what the user says.
  ///   - view: whose view of the hosts the user asks for: what the hardware shows is taken as it is.
  /// - Returns: the target.
  /// - Throws: ``InputError`` when it cannot be read or lists nothing.
  static func target(_ path: String?, as view: Perspective?) throws(InputError) -> PlatformTarget {
    var target = try target(path)
    if view == .hardware { target.basis = .hardware }
    return target
  }

  private static func target(_ path: String?) throws(InputError) -> PlatformTarget {
    guard let path else { return .assumed }
    if let target = PlatformTarget(named: path) { return target }
    if let distribution = Distribution.named(path) { throw .noTables(distribution) }
    if (try? InputFile("\(path)/index.xml")) != nil {
      return PlatformTarget(try LibvirtMapFolder.map(at: path))
    }
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try InputReader.bytes(at: path)
    } catch .missing(_, let near) where near.isEmpty {
      let names = NearestName.several(path, among: PlatformTarget.names)
      throw .noTarget(path, near: names)
    }
    do throws(PlatformTextError) {
      return try QEMUHelpReader.target(in: bytes)
    } catch {
      throw .platformText(path: path, error)
    }
  }
}

extension Distribution {
  /// Why it is no target, and what to do: a sentence.
  var refusal: String {
    let list = "give --target a file with what its own qemu-system-x86_64 -cpu help prints"
    switch software {
    case .tabled(let release):
      return "\(title) ships what \(SoftwareRelease.names(in: release)) names"
    case .rebuilt(let qemu, let libvirt):
      return
        "\(title) ships QEMU \(qemu) and libvirt \(libvirt) in a build of its own, whose models "
        + "poolcpu does not know; \(list)"
    case .other(let oldest, let newest, let libvirt):
      let shipped =
        "\(title) ships QEMU \(oldest)" + (newest.map { " to \($0)" } ?? "")
        + (libvirt.map { " and libvirt \($0)" } ?? "")
      guard let nearest else {
        return "\(shipped), older than all of which poolcpu has tables; \(list)"
      }
      return "\(shipped), of which poolcpu has no tables; the nearest that are not newer are "
        + "\(SoftwareRelease.names(in: nearest)), or \(list)"
    }
  }
}

extension SoftwareRelease {
  /// The names of what a Debian ships, as `--target` takes them.
  fileprivate static func names(in debian: DebianRelease) -> String {
    all.filter { $0.debian == debian }.map(\.name).joined(separator: " and ")
  }
}
