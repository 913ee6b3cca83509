import PoolTestSupport
import Testing

@testable import CPUIDKit

/// `name` knows what every product calls a feature.
struct ProductNameTests {
  @Test(arguments: [
    ("CPUID.07H:EBX.hle [bit 4]", "hle"), ("CPUID.80000001H:ECX.svm [bit 2]", "svm"),
    ("CPUID.0DH:EAX.xsaveopt [bit 0]", "xcr0_x87"),
    ("CPUID[eax=07h,ecx=01h].EAX.avx-vnni [bit 4]", "avx_vnni"),
    ("CPUID[eax=0Dh,ecx=01h].EAX.xsaves [bit 3]", "xsaves"),
    ("MSR(10AH).rdctl-no [bit 0]", "rdctl_no"),
  ])
  func `QEMU's warnings name a place`(text: String, feature: String) throws {
    #expect(try FeatureQuery(text).matches.map(\.definition.name) == [feature])
  }

  @Test(arguments: [
    "CPUID.07H:EBX.hle [bit 40]", "CPUID.H:EBX.hle [bit 4]", "CPUID.07H:FOO.hle [bit 4]",
    "MSR().x [bit 1]", "CPUID.07H:EBX.hle [bit ]",
  ])
  func `what only looks like a warning is refused`(text: String) {
    #expect(throws: FeatureQueryError.self) { try FeatureQuery(text) }
  }

  @Test(arguments: [
    ("sse41", "sse4_1"), ("SSE42", "sse4_2"), ("lahf64", "lahf_lm"), ("mwait", "monitor"),
    ("CMPXCHG16B", "cx16"), ("enfstrg", "erms"), ("fcmd", "flush_l1d"),
  ])
  func `VMware's names are known, in capitals or not`(text: String, feature: String) throws {
    #expect(try FeatureQuery(text).matches.map(\.definition.name) == [feature])
  }

  @Test func `to VMware IBRS is 7.EDX bit 26 and psfd 7.2.EDX bit 0`() {
    #expect(Vocabulary.vmware.bits(named: "IBRS").map(\.description) == ["00000007.0.edx[26]"])
    #expect(Vocabulary.vmware.bits(named: "psfd").map(\.description) == ["00000007.2.edx[0]"])
  }

  @Test func `each of VMware's names is of a feature of the catalogue, and of one only`() {
    let names = Vocabulary.vmwareNames
    #expect(names.keys.filter { Catalogue.bit(named: $0) == nil } == [])
    for (name, theirs) in names {
      #expect(Vocabulary.vmware.bits(named: theirs).map(\.name) == [name], "\(theirs)")
    }
  }

  @Test(arguments: [
    ("vmx-ept", OtherName.vmxCapability), ("kvmclock", .kvmOffer), ("hv-time", .hyperV),
    ("numlevels", .number), ("xsave_xtilecfg_align", .layout), ("l3-cache", .qemuSwitch),
  ])
  func `a name that is no bit's is told from a misspelt one`(text: String, other: OtherName) {
    #expect(throws: FeatureQueryError.otherName(text, other)) { try FeatureQuery(text) }
  }

  @Test(arguments: [
    ("featMask.vm.cpuid.SSE41", "sse4_1"), ("cpuid.lahf64", "lahf_lm"),
    ("featMask.evc.cpuid.AVX2", "avx2"), ("FeatMask.VM.CPUID.mwait", "monitor"),
  ])
  func `VMware's keys name a feature`(text: String, feature: String) throws {
    #expect(try FeatureQuery(text).matches.map(\.definition.name) == [feature])
  }

  @Test(arguments: ["cpuid.", "featMask.avx2", "featMask.host.cpuid.avx2", "cpuid.family"])
  func `other keys of VMware name none`(text: String) {
    #expect(throws: FeatureQueryError.self) { try FeatureQuery(text) }
  }

  @Test func `every name of vSphere 8's list is a feature or known to be none`() {
    // The others are vendors, numbers and places in the XSAVE area.
    let others = """
      intel amd via cyrix family model stepping numlevels num_ext_levels xsave_xtilecfg_align
      xsave_xtilecfg_xfd xsave_xtiledata_align xsave_xtiledata_xfd xsaves_cet_s_sup_by_xss
      xsaves_cet_u_sup_by_xss
      """.split { $0 == " " || $0 == "\n" }
    #expect(others.count == 15)
    #expect(others.filter { OtherName.of($0) == nil } == [])
  }

  @Test(arguments: [
    ("movebe", ["00000001.0.ecx[22]"]), ("sdgb", ["00000001.0.ecx[11]"]),
    ("ppin", ["00000007.1.ebx[0]", "80000008.0.ebx[23]"]), ("mmx+", ["80000001.0.edx[22]"]),
    ("depfpp", ["00000007.0.ebx[13]"]), ("energy-ctrl", ["msr:0000010a[11]"]),
  ])
  func `what xen-cpuid prints is known`(name: String, bits: [String]) throws {
    #expect(try FeatureQuery(name).matches.map(\.bit.description) == bits)
  }

  @Test(.enabled(if: InstalledXen.program != nil, "xen-utils is not installed"))
  func `each name that the installed xen-cpuid prints means the bit where it stands`() throws {
    var asked = 0
    for (place, name) in try InstalledXen.names() {
      let bits = try FeatureQuery(name).matches.map(\.bit.description)
      #expect(bits.contains(place), "\(name) at \(place)")
      asked += 1
    }
    #expect(asked > 230)
  }

  private func isKnown(_ name: String) -> Bool {
    do throws(FeatureQueryError) {
      _ = try FeatureQuery(name)
      return true
    } catch .otherName {
      return true
    } catch {
      return false
    }
  }

  @Test(.reference("qemu-properties.tsv", "models.tsv", "features.tsv"))
  func `every name of QEMU 11, libvirt 12 and Xen is known`() throws {
    let qemu = try ReferenceTable.lines(of: "qemu-properties.tsv")
      .filter { !$0.hasPrefix("#") && !$0.isEmpty }.dropFirst()
      .compactMap { $0.split(separator: "\t").first.map(String.init) }
    let models = try ReferenceTable("models.tsv").rows.flatMap { row in
      (row["features(libvirt names)"] ?? "").split(separator: ",").map(String.init)
    }
    let columns = try ReferenceTable("features.tsv").rows.flatMap { row in
      ["linux", "xen", "libvirt", "qemu"].compactMap { row[$0] }
    }
    #expect(qemu.count > 480)
    let unknown = Set(qemu + models + columns).subtracting(["-", ""]).filter { !isKnown($0) }
    #expect(unknown == [])
  }
}
