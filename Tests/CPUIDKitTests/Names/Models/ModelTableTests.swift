import CPUIDKit
import PoolTestSupport
import Testing

struct ModelTableTests {
  @Test func `each name of libvirt's newest table is there once, and leads to its model`() {
    let names = ModelLibrary.newest.lists.models.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { ModelLibrary.newest.lists[$0]?.name == $0 })
    #expect(ModelLibrary.newest.lists["Epyc"] == nil)
  }

  @Test(
    arguments: [
      ("EPYC", "amd_ibpb", false), ("EPYC-IBPB", "amd_ibpb", true), ("EPYC-v2", "amd_ibpb", true),
      ("EPYC", "xop", false), ("Opteron_G5", "xop", true), ("EPYC-Rome", "clwb", true),
      ("EPYC-Rome-v1", "xsaves", false), ("EPYC-Rome-v2", "xsaves", true),
      ("EPYC-Rome-v4", "xsaves", false), ("Nehalem", "spec_ctrl", false),
      ("Nehalem-IBRS", "spec_ctrl", true), ("Haswell", "rtm", true),
      ("Haswell-noTSX", "rtm", false), ("Skylake-Server", "avx512f", true),
      ("Skylake-Client", "avx512f", false), ("SierraForest", "avx512f", false),
      ("Cascadelake-Server-v2", "rdctl_no", true), ("Cascadelake-Server-v1", "rdctl_no", false),
    ])
  func `a model has the features that it is named for`(
    model: String, feature: String, isShown: Bool
  ) throws {
    let model = try #require(ModelLibrary.newest.lists[model])
    #expect(model.features.shows(feature) == isShown)
  }

  @Test func `a model knows its CPUs and its vendor`() throws {
    let server = try #require(ModelLibrary.newest.lists["Cascadelake-Server-v3"])
    #expect(server.vendor == .intel && server.signatures == [ModelSignature(6, 85, 5...7)])
    let signature = server.signatures[0]
    #expect(signature.contains(CPUSignature(family: 6, model: 85, stepping: 6)))
    #expect(!signature.contains(CPUSignature(family: 6, model: 85, stepping: 4)))
    #expect(!signature.contains(CPUSignature(family: 6, model: 86, stepping: 6)))
    let generic = try #require(ModelLibrary.newest.lists["qemu64"])
    #expect(generic.vendor == nil && generic.signatures == [])
    #expect(ModelLibrary.newest.lists["Dhyana-v2"]?.vendor == .hygon)
  }

  @Test(
    arguments: [
      ("EPYC-v4", true), ("Icelake-Server-v12", true), ("EPYC", false), ("Haswell-noTSX", false),
      ("EPYC-v", false), ("v1", false), ("EPYC-vmx", false), ("Opteron_G1", false),
    ])
  func `a versioned name ends in its version`(name: String, isVersioned: Bool) {
    let model = NamedModel(name: name, vendor: nil, signatures: [], features: FeatureSet())
    #expect(model.isVersioned == isVersioned)
  }

  @Test func `of models with one name the first counts`() {
    let first = NamedModel(name: "a", vendor: .amd, signatures: [], features: FeatureSet())
    let second = NamedModel(name: "a", vendor: .intel, signatures: [], features: FeatureSet())
    let table = ModelTable([first, second])
    #expect(table.models == [first] && table["a"] == first)
  }

  @Test(
    arguments: [
      ("epyc-rome", "EPYC-Rome"), ("Haswel", "Haswell"), ("Opteron-G3", "Opteron_G3"),
      ("Pentium-Extreme", nil), ("", nil),
    ] as [(String, String?)])
  func `a name that is near is told`(text: String, name: String?) {
    #expect(ModelLibrary.likeliestName(for: text) == name)
  }

  @Test(.reference("models.tsv"))
  func `every model is its row of models.tsv`() throws {
    let rows = try ReferenceTable("models.tsv").rows
    #expect(
      Set(rows.compactMap { $0["model"] }) == Set(ModelLibrary.newest.lists.models.map(\.name)))
    let vendors: [String: CPUVendor?] = [
      "-": nil, "AMD": .amd, "Intel": .intel, "Hygon": .hygon, "Zhaoxin CentaurHauls": .centaur,
    ]
    for row in rows {
      let name = try #require(row["model"])
      let model = try #require(ModelLibrary.newest.lists[name], "\(name)")
      let signatures = try #require(row["signatures(family/model/stepping)"])
      #expect(Self.text(of: model.signatures) == signatures, "\(name)")
      let vendor = try #require(vendors[row["vendor"] ?? ""], "\(name)")
      #expect(model.vendor == vendor, "\(name)")
      let expected = try #require(row["features(libvirt names)"]).split(separator: ",")
        .filter { !$0.hasPrefix("vmx-") }
      let ours = model.features.bits.compactMap { Vocabulary.libvirt.name(of: $0) }
      #expect(ours.sorted() == expected.map(String.init).sorted(), "\(name)")
    }
  }

  /// Signatures as models.tsv writes them.
  private static func text(of signatures: [ModelSignature]) -> String {
    let texts = signatures.map { cpus in
      let steppings =
        cpus.steppings == 0...15 ? "*" : "\(cpus.steppings.lowerBound)-\(cpus.steppings.upperBound)"
      return "\(cpus.family)/\(cpus.model)/\(steppings)"
    }
    return texts.isEmpty ? "-" : texts.joined(separator: ";")
  }
}
