import PoolKit
import PoolTestSupport
import Testing

struct ModelTableTests {
  @Test(.enabled(if: ReferenceTable.isPresent, "../shared/reference is not beside the package"))
  func `every model has the vendor, CPUs and features of its row in models.tsv`() throws {
    let rows = try ReferenceTable("models.tsv").rows
    #expect(Set(rows.map { $0["model"] }) == Set(ModelTable.builtIn.models.map(\.name)))
    for row in rows {
      let model = try #require(ModelTable.builtIn[row["model"] ?? ""])
      var features = FeatureSet()
      for name in (row["features(libvirt names)"] ?? "").split(separator: ",") {
        let bits = Vocabulary.libvirt.bits(named: name)
        #expect(!bits.isEmpty || name.hasPrefix("vmx-") || name == "split-lock-detect", "\(name)")
        for bit in bits { features.insert(bit) }
      }
      #expect(model.features == features, "\(model.name)")
      let signatures = row["signatures(family/model/stepping)"] ?? ""
      #expect(
        model.signatures
          == (signatures == "-" ? [] : signatures.split(separator: ";").map { ModelSignature($0) }))
      let vendor = row["vendor"].flatMap { $0.split(separator: " ").first.map(String.init) }
      #expect(model.vendor == vendor.flatMap(CPUVendor.init(libvirtName:)), "\(model.name)")
    }
  }

  @Test func `later models of a line have what earlier ones had, and more`() throws {
    let rome = try #require(ModelTable.builtIn["EPYC-Rome"])
    let milan = try #require(ModelTable.builtIn["EPYC-Milan"])
    #expect(rome.features.isSubset(of: milan.features))
    #expect(milan.features.shows("pku") && !rome.features.shows("pku"))
    #expect(rome.vendor == .amd && rome.signatures.first?.family == 23)
  }

  @Test(arguments: [
    ("EPYC-Rome-v4", true), ("EPYC-Rome", false), ("Nehalem-IBRS", false), ("486-v1", true),
  ])
  func `a version is what a name ends in`(name: String, isVersioned: Bool) {
    let model = CPUModel(name: name, vendor: nil, signatures: [], features: FeatureSet())
    #expect(model.isVersioned == isVersioned)
  }

  @Test(arguments: ["", "6/85", "6/85/4-0", "6/85/x", "a/b/c", "6/85/1-2-3"])
  func `a damaged signature is none`(text: String) {
    #expect(ModelSignature(text) == nil)
  }
}
