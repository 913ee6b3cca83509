import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

struct InstalledModelsTests {
  private static let index = """
    <cpus><arch name='x86'>
      <include filename='features.xml'/><include filename='model.xml'/>
    </arch></cpus>
    """
  private static let features = """
    <cpus>
      <feature name='sse2'><cpuid eax_in='0x01' edx='0x04000000'/></feature>
      <feature name='aes'><cpuid eax_in='0x01' ecx='0x02000000'/></feature>
    </cpus>
    """

  private func folder(_ model: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.index, to: "index.xml")
    try folder.write(Self.features, to: "features.xml")
    try folder.write("<cpus>\(model)</cpus>", to: "model.xml")
    return folder
  }

  @Test func `an installed map comes first, the built-in table behind it`() throws {
    let folder = try folder(
      "<model name='EPYC'><feature name='sse2'/></model><model name='New'><feature name='aes'/></model>"
    )
    let models = LibvirtMapFolder.models(at: folder.path).lists
    #expect(models["EPYC"]?.features.names == ["sse2"])
    #expect(models["New"]?.features.names == ["aes"])
    #expect(models["EPYC-Rome"]?.features == ModelLibrary.newest.lists["EPYC-Rome"]?.features)
  }

  @Test func `without a map, or with one that cannot be read, the built-in table counts`() throws {
    let folder = try folder("<model name='EPYC'><feature name='nobody'/></model>")
    for path in [folder.path, folder.path + "/nowhere"] {
      let models = LibvirtMapFolder.models(at: path).lists
      #expect(models["EPYC"]?.features == ModelLibrary.newest.lists["EPYC"]?.features)
    }
  }
}
