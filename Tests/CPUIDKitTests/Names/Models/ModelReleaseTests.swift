@testable import CPUIDKit
import PoolTestSupport
import Testing

/// The generated tables of QEMU's and libvirt's releases.
struct ModelReleaseTests {
  @Test(
    arguments: [
      (DebianRelease.debian12, 129, 58), (.debian13, 151, 150), (.unstable, 186, 176),
    ])
  func `a release knows so many models`(release: DebianRelease, qemu: Int, libvirt: Int) {
    let library = ModelLibrary.of(release)
    #expect(library.qemu.models.count == qemu)
    #expect(library.lists.models.count == libvirt)
    #expect(library.guests.models.map(\.name) == library.lists.models.map(\.name))
  }

  @Test func `releases have the names that users ask for`() {
    #expect(
      SoftwareRelease.all.map(\.name) == [
        "qemu-7.2", "libvirt-9.0", "qemu-10.0", "libvirt-11.3", "qemu-11.1", "libvirt-12.8",
      ])
    #expect(SoftwareRelease.of(.qemu, in: .debian12)?.version == "7.2.22")
  }

  @Test func `every distribution has its source, and its row on the page about forms`() throws {
    let rows = try Repository.lines(of: "docs/platform-forms.md").filter { $0.hasPrefix("| `") }
    #expect(Set(Distribution.all.map(\.name)).count == Distribution.all.count)
    for distribution in Distribution.all {
      #expect(!distribution.source.isEmpty)
      #expect(rows.contains { $0.contains("`\(distribution.name)`") }, "\(distribution.name)")
    }
  }

  @Test func `every row starts from one above it, and is known no earlier`() {
    for rows in [QEMUModels.rows, LibvirtModels.rows] {
      var since: [String: DebianRelease] = [:]
      for row in rows {
        if let parent = row.parent {
          let known = since[parent]
          #expect(known != nil, "\(row.name) starts from \(parent)")
        }
        #expect(since[row.name] == nil, "\(row.name) comes twice")
        since[row.name] = row.since
      }
    }
  }

  @Test func `every feature of a model is in the catalogue`() {
    #expect(Self.strangers(in: QEMUModels.rows, .qemu) == [])
    #expect(Self.strangers(in: LibvirtModels.rows, .libvirt) == [])
    #expect(Self.strangers(in: ProxmoxModels.rows, .qemu) == [])
  }

  private static func strangers(in rows: [ModelRow], _ vocabulary: Vocabulary) -> Set<String> {
    let names = rows.flatMap { "\($0.adds) \($0.removes)".split(separator: " ") }
    return Set(names.filter { vocabulary.bits(named: $0).count != 1 }.map(String.init))
  }

  @Test func `nothing that no QEMU has a name for is a property of one`() {
    let newest = KnownFeatures.qemu(in: .newest)
    for name in ["cmt", "mbm_total", "mbm_local", "smx_nobody"] {
      if let bit = Catalogue.bit(named: name) { #expect(!newest.contains(bit)) }
    }
    let oldest = KnownFeatures.qemu(in: .oldest)
    #expect(oldest.isSubset(of: newest))
    #expect(oldest.shows("avx512f") && !oldest.shows("cet_ss") && newest.shows("cet_ss"))
  }

  @Test func `KVM's defaults are QEMU's: x2apic on, monitor, acpi and svm with all of it off`()
    throws
  {
    let epyc = try #require(ModelLibrary.newest.qemu["EPYC-Milan"])
    #expect(epyc.features.shows("x2apic"))
    for name in ["svm", "npt", "nrip_save", "monitor"] { #expect(!epyc.features.shows(name)) }
    #expect(epyc.dormant.shows("npt"))
    let svm = try #require(FeatureSet.named(["svm"]))
    let woken = epyc.switched(on: svm, off: FeatureSet())
    #expect(woken.shows("npt") && woken.shows("svm") && !woken.shows("monitor"))
  }

  @Test func `what arch-capabilities announces goes with it`() throws {
    let model = try #require(ModelLibrary.newest.qemu["Icelake-Server-v7"])
    #expect(model.features.shows("rdctl_no"))
    let off = try #require(FeatureSet.named(["arch_capabilities"]))
    #expect(!model.switched(on: FeatureSet(), off: off).shows("rdctl_no"))
  }

  @Test func `a guest of libvirt's has what QEMU's model has, and libvirt asks for its own list`()
    throws
  {
    let haswell = try #require(ModelLibrary.of(.debian12).guests["Haswell"])
    let list = try #require(ModelLibrary.of(.debian12).lists["Haswell"])
    #expect(haswell.features.shows("f16c") && haswell.features.shows("rdrand"))
    #expect(!list.features.shows("f16c"))
    #expect(haswell.required.isSuperset(of: list.features.subtracting(KVMDefaults.off)))
  }

  @Test(
    .reference("qemu-models.tsv"),
    arguments: [("7.2.22", DebianRelease.debian12), ("11.1.3", .unstable)])
  func `every model is what QEMU said under TCG, but for what TCG and KVM change`(
    version: String, release: DebianRelease
  ) throws {
    let rows = try ReferenceTable("qemu-models.tsv").rows.filter { $0["qemu"] == version }
    let models = ModelTable(QEMUModels.rows, in: .qemu, of: release)
    let named = rows.filter { !["base", "max"].contains($0["model"]) }
    #expect(named.count == models.models.count)
    let vme = try #require(FeatureSet.named(["vme"]))
    for row in named {
      let name = try #require(row["model"])
      let ours = try #require(models[name], "\(name)").features
      let theirs = Vocabulary.qemu.features(
        try #require(row["properties_on"]).split(separator: ","))
      #expect(ours.subtracting(vme).names == theirs.names, "\(name)")
    }
  }
}
