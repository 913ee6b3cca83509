import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

struct LibvirtMapTests {
  static let files = [
    "index.xml": """
    <cpus><arch name='ppc64'><include filename='ppc.xml'/></arch>
    <arch name='x86'>
      <include filename='vendors.xml'/>
      <group name='all'><include filename='features.xml'/></group>
      <include filename='models.xml'/>
    </arch></cpus>
    """,
    "vendors.xml": "<cpus><vendor name='AMD' string='AuthenticAMD'/></cpus>",
    "features.xml": """
    <cpus>
      <feature name='aes'><cpuid eax_in='0x01' ecx='0x02000000'/></feature>
      <feature name='sha-ni'>
        <alias name='sha_ni' source='linux'/><cpuid eax_in='0x07' ecx_in='0x00' ebx='0x20000000'/>
      </feature>
      <feature name='rdctl-no'><msr index='0x10a' edx='0x00000000' eax='0x00000001'/></feature>
      <feature name='far' migratable='no'><msr index='0x480' eax='0x00000020'/></feature>
    </cpus>
    """,
    "models.xml": """
    <cpus>
      <model name='A'><decode host='on' guest='on'/><signature family='23' model='1'/>
        <vendor name='AMD'/><feature name='aes'/><feature name='sha-ni' removed='yes'/></model>
      <model name='B'><model name='A'/><signature family='25' model='1' stepping='2-3'/>
        <feature name='rdctl-no'/><feature name='far'/></model>
    </cpus>
    """,
  ]

  private static func read(changing name: String = "", to text: String? = nil) throws -> LibvirtMap
  {
    var files = files
    if !name.isEmpty { files[name] = text }
    return try LibvirtMap.read { files[$0].map { [UInt8]($0.utf8) } }
  }

  @Test func `a map's models start from others, and what was removed is not there`() throws {
    let map = try Self.read()
    #expect(map.models.models.map(\.name) == ["A", "B"])
    let a = try #require(map.models["A"])
    let b = try #require(map.models["B"])
    #expect(a.vendor == .amd && b.vendor == .amd)
    #expect(a.features.names == ["aes"] && b.features.names == ["aes", "rdctl_no"])
    #expect(a.signatures == [ModelSignature(23, 1)])
    #expect(b.signatures == [ModelSignature(25, 1, 2...3)])
  }

  @Test func `a map's features have their places`() throws {
    let features = try Self.read().features
    #expect(features.map(\.name) == ["aes", "sha-ni", "rdctl-no", "far"])
    #expect(features[1].aliases == ["sha_ni"] && features[1].features.names == ["sha_ni"])
    #expect(features[3].features.isEmpty && !features[3].isMigratable && features[0].isMigratable)
    #expect(features[3].places == [.msr(0x480, .eax): 0x20])
  }

  @Test(
    arguments: [
      ("vendors.xml", nil, "vendors.xml: the file is not there; install libvirt's map again"),
      ("index.xml", "<cpus/>", "index.xml: expected <arch name='x86'>, found none"),
      ("vendors.xml", "<map/>", "vendors.xml, line 1: expected <cpus>, found <map>"),
      (
        "vendors.xml", "<cpus>\n<feature name='x'/></cpus>",
        "vendors.xml, line 2: expected a bit of <cpuid> or <msr>, found none"
      ),
      (
        "vendors.xml", "<cpus><feature name='x'><cpuid eax_in='1' eax='0x1'/></feature></cpus>",
        "vendors.xml, line 1: expected eax_in='0x...', found 1"
      ),
      (
        "models.xml", "<cpus><model name='A'><feature name='aez'/></model></cpus>",
        "models.xml, line 1: no feature 'aez' is defined before it"
      ),
      (
        "models.xml", "<cpus><model name='A'><model name='Z'/></model></cpus>",
        "models.xml, line 1: no model 'Z' is defined before it"
      ),
      (
        "models.xml", "<cpus><model name='A'><vendor name='VIA'/></model></cpus>",
        "models.xml, line 1: no vendor 'VIA' is defined before it"
      ),
      (
        "models.xml", "<cpus><include filename='vendors.xml'/></cpus>",
        "models.xml, line 1: expected a file of the folder, found vendors.xml"
      ),
      (
        "models.xml", "<cpus>",
        "models.xml: line 1: the XML is broken there (the text ends inside an element); "
          + "export the file again"
      ),
    ] as [(String, String?, String)])
  func `a broken map is told with file and line`(name: String, text: String?, message: String) {
    let error = #expect(throws: LibvirtMapError.self) { try Self.read(changing: name, to: text) }
    #expect(error?.description == message)
  }

  @Test(.enabled(if: InstalledLibvirt.isPresent, "no libvirt map is installed"))
  func `every feature of the installed map has the catalogue's place`() throws {
    let features = try InstalledLibvirt.map().features
    #expect(features.count > 200)
    for feature in features {
      let ours = Vocabulary.libvirt.bits(named: feature.name)
      #expect(feature.features.bits == ours && ours.count == 1, "\(feature.name)")
      #expect(ours.first.flatMap { Vocabulary.libvirt.name(of: $0) } == feature.name)
    }
  }

  @Test(.enabled(if: InstalledLibvirt.isPresent, "no libvirt map is installed"))
  func `every alias of the installed map is a product's name of the bit`() throws {
    var others = Set<String>()
    for feature in try InstalledLibvirt.map().features {
      for alias in feature.aliases {
        let bits = Set(Vocabulary.allCases.flatMap { $0.bits(named: alias) })
        if bits.isEmpty || !bits.isSuperset(of: feature.features.bits) { others.insert(alias) }
      }
    }
    #expect(others == [])
  }

  @Test(.enabled(if: InstalledLibvirt.isPresent, "no libvirt map is installed"))
  func `a feature may move with its guest where the installed map says so`() throws {
    for feature in try InstalledLibvirt.map().features {
      for bit in feature.features.bits {
        #expect((bit.definition?.rule != .unmigratable) == feature.isMigratable, "\(feature.name)")
      }
    }
  }

  /// libvirt 9.0 still has MPX in these; later ones took it out, since QEMU gives it no more.
  private static let modelsWithMPX: Set<String> = [
    "Skylake-Client", "Skylake-Client-IBRS", "Skylake-Client-noTSX-IBRS", "Skylake-Server",
    "Skylake-Server-IBRS", "Skylake-Server-noTSX-IBRS", "Cascadelake-Server",
    "Cascadelake-Server-noTSX", "Icelake-Server", "Icelake-Server-noTSX",
  ]

  @Test(.enabled(if: InstalledLibvirt.isPresent, "no libvirt map is installed"))
  func `every model of the installed map is the built-in one`() throws {
    let models = try InstalledLibvirt.map().models.models
    #expect(models.count > 50)
    let mpx = try #require(Catalogue.bit(named: "mpx"))
    for model in models {
      let ours = try #require(ModelLibrary.newest.lists[model.name], "\(model.name)")
      var features = model.features
      if Self.modelsWithMPX.contains(model.name) {
        #expect(features.remove(mpx) == mpx, "\(model.name)")
      }
      #expect(features == ours.features, "\(model.name)")
      #expect(model.vendor == ours.vendor, "\(model.name)")
      #expect(model.signatures == ours.signatures, "\(model.name)")
    }
  }
}
