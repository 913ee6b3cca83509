internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// The folder with libvirt's map of CPU models.
enum LibvirtMapFolder {
  /// Where an installed libvirt has it.
  static let installed = "/usr/share/libvirt/cpu_map"

  /// The map in the folder at `path`.
  ///
  /// - Throws: ``InputError`` when there is none, or it cannot be understood.
  static func map(at path: String) throws(InputError) -> LibvirtMap {
    do throws(LibvirtMapError) {
      return try LibvirtMap.read { name in try? InputReader.bytes(at: "\(path)/\(name)") }
    } catch {
      throw .libvirtMap(path: path, error)
    }
  }

  /// The models that libvirt's texts may name: those of the map at `path`, then the built-in ones.
  ///
  /// A definition means what its own libvirt makes of it, so that an installed map comes first, and what the
  /// newest QEMU means by the model's name; QEMU's releases do not differ in it. A map that poolcpu cannot read is told, and not used.
  static func models(at path: String = installed) -> ModelLibrary {
    guard (try? InputFile("\(path)/index.xml")) != nil else { return .newest }
    do throws(InputError) {
      return ModelLibrary(
        qemu: ModelLibrary.newest.qemu,
        lists: ModelTable(try map(at: path).models.models + ModelLibrary.newest.lists.models))
    } catch {
      StandardError.write("\(error); poolcpu's own table of models is used")
      return .newest
    }
  }
}
