import CPUIDKit
import Testing

struct NameQueryTests {
  private func value(_ text: String) throws -> WordQuery {
    guard case .value(let query) = try NameQuery(text) else {
      throw FeatureQueryError.noPlace(text)
    }
    return query
  }

  @Test(arguments: [
    "7.0.ebx=0x20", "00000007.0.EBX = 20", "0x7.0x0.ebx=0x0000_0020",
  ])
  func `the value of a register is read however it is written`(text: String) throws {
    let query = try value(text)
    #expect(query.place == .cpuid)
    #expect(query.parts.map(\.word) == [WordID(7, 0, .ebx)])
    #expect(query.parts.flatMap(\.features) == [.avx2])
  }

  @Test
  func `an MSR that changes CPUID has a word in each half, the low one first`() throws {
    let query = try value("0xc0011004=0x0200000000000001")
    #expect(query.place == .change(.amdBasic))
    #expect(query.parts.map(\.word) == [WordID(1, 0, .edx), WordID(1, 0, .ecx)])
    #expect(query.parts.map(\.features) == [[.fpu], [.aes]])
    // Leaf 7's has a number in its high half.
    #expect(try value("c0011002=0x0000000100000020").parts.map(\.features) == [[.avx2]])
  }

  @Test
  func `an MSR that lists features itself is read by its halves`() throws {
    let query = try value("msr:10a=0x4000000000000001")
    #expect(query.place == .features(0x10a))
    #expect(query.parts.map(\.features) == [[.rdctl_no], [.its_no]])
  }

  @Test
  func `ones, zeros and bits without a name make up a word`() throws {
    for word in Catalogue.words {
      guard case .cpuid = word.name else { continue }
      let part = try value("\(word.name)=ffffffff").parts[0]
      let none = try value("\(word.name)=0").parts[0]
      #expect(part.others.isEmpty && none.features.isEmpty && none.unnamed.isEmpty)
      #expect(part.features == none.others)
      #expect(part.features.count == word.features.count, "\(word.name)")
      let bits = part.features.count + part.unnamed.count + part.number.positions.count
      #expect(bits == 32, "\(word.name)")
    }
  }

  @Test(arguments: [
    ("7.0.ebx=", "has no value"), ("7.0.ebx=0x1ffffffff", "at most 8"),
    ("7.0.ebx=xyz", "at most 8"),
    ("7.0.ebx=-1", "at most 8"), ("0xc0011004=0x10000000000000000", "at most 16"),
    ("=5", "no place"), ("avx2=1", "no place"), ("0x10b=1", "no features"),
    ("0.0.eax=1", "no features"),
  ])
  func `a value that cannot be is refused in one sentence`(text: String, part: String) {
    let error = #expect(throws: FeatureQueryError.self) { try NameQuery(text) }
    #expect(error?.description.contains(part) == true, "\(String(describing: error))")
  }

  @Test
  func `a model has its vendor, its CPUs, its level and its neighbours`() throws {
    guard case .model(let query) = try NameQuery("epyc-rome") else {
      throw FeatureQueryError.noPlace("")
    }
    #expect(query.model.name == "EPYC-Rome" && query.model.vendor == .amd)
    #expect(query.microarchitectures == [.zen2] && query.generation?.year == 2019)
    #expect(query.level?.name == "amd-zen2")
    #expect(query.equals.contains("EPYC-Rome-v1"))
    #expect(query.versions.map(\.model.name).contains("EPYC-Rome-v2"))
    #expect(query.sisters.first?.model.name == "EPYC-Milan")
    for other in query.versions + query.sisters {
      let there = query.model.features.union(other.more).subtracting(other.less)
      #expect(there == other.model.features)
    }
    #expect(query.sisters.map(\.distance) == query.sisters.map(\.distance).sorted())
  }

  @Test
  func `every model is found by its name, and none is a feature's`() throws {
    for model in ModelLibrary.newest.qemu.models + ModelLibrary.newest.guests.models
      + ModelLibrary.newest.proxmox.models
    {
      guard case .model(let query) = try NameQuery(model.name) else {
        Issue.record("\(model.name) is no model's name")
        continue
      }
      #expect(query.model.name == model.name)
      #expect(!query.releases.isEmpty || query.isOfProxmox, "\(model.name)")
    }
  }

  @Test
  func `levels and EVC modes are found, two levels where one mode stands for them`() throws {
    for (name, expected) in [
      ("intel-broadwell", ["intel-broadwell"]), ("amd-zen2", ["amd-zen2"]),
      ("intel-skylake", ["intel-skylake-server"]), ("amd-zen3", ["amd-zen3", "amd-zen3-server"]),
      ("AMD-Greyhound", ["amd-fam10h-rev-c"]),
    ] {
      guard case .levels(_, let levels) = try NameQuery(name) else {
        Issue.record("\(name) is no level")
        continue
      }
      #expect(levels.map(\.name) == expected)
    }
  }

  @Test(arguments: [
    "cpuid.7.0.ebx", "7:0:ebx", "7:ebx", "CPUID.(EAX=7,ECX=0):EBX", "CPUID.(EAX=07H, ECX=0H):EBX",
    "CPUID.07H:EBX", "CPUID[eax=07h,ecx=00h].EBX", "Fn0000_0007_EBX_x0", "CPUID Fn00000007_EBX_x00",
    "leaf 7 subleaf 0 ebx", "0x7.0x0.ebx", "CPUID_Fn0000_0007_EBX",
  ])
  func `a register is taken as manuals and people write it`(text: String) throws {
    #expect(try value("\(text)=0x10000").parts.map(\.features) == [[.avx512f]])
    for place in ["\(text)[16]", "\(text)[bit 16]", "\(text)[bit 16]".uppercased()] {
      guard case .feature(let query) = try NameQuery(place) else {
        Issue.record("\(place) is no feature")
        continue
      }
      #expect(query.matches.map(\.bit) == [.avx512f], "\(place)")
    }
  }

  @Test(arguments: [
    ("CPUID.01H:ECX.SSE3[0]", FeatureBit.pni), ("Fn8000_0001_ECX[5]", .abm), ("1:ecx[0]", .pni),
    ("avx-512-f", .avx512f), ("AVX512-F", .avx512f), ("avx-512-vl", .avx512vl),
    ("sse-4-1", .sse4_1),
  ])
  func `a feature is taken as manuals and other tools spell it`(
    text: String, bit: FeatureBit
  ) throws {
    guard case .feature(let query) = try NameQuery(text) else {
      throw FeatureQueryError.noPlace(text)
    }
    #expect(query.matches.map(\.bit) == [bit])
  }

  @Test(arguments: [
    ("MSR(48BH).vmx-rdseed-exit [bit 16]", OtherName.vmxCapability),
    ("CPUID.40000001H:EAX.kvm-asyncpf-int [bit 14]", .kvmOffer),
  ])
  func `a place of QEMU's outside the catalogue is told by its name`(
    text: String, other: OtherName
  ) throws {
    guard case .other(_, other) = try NameQuery(text) else {
      throw FeatureQueryError.noPlace(text)
    }
  }

  @Test(arguments: [
    ("Zen3", ["amd-zen3", "amd-zen3-server"]), ("AMD Zen 3", ["amd-zen3", "amd-zen3-server"]),
    ("znver2", ["amd-zen2"]), ("znver1", ["amd-zen"]), ("Sandy Bridge", ["intel-sandybridge"]),
    ("Intel® \"Skylake\" Generation", ["intel-skylake-server"]),
    ("Intel “Ivy Bridge” Generation", ["intel-ivybridge"]), ("x86_64_v3", ["x86-64-v3"]),
    ("Sapphire Rapids", ["intel-sapphirerapids"]),
  ])
  func `a generation is found by its design, and by VMware's title of it`(
    text: String, expected: [String]
  ) throws {
    guard case .levels(_, let levels) = try NameQuery(text) else {
      throw FeatureQueryError.noPlace(text)
    }
    #expect(levels.map(\.name) == expected)
  }

  @Test
  func `every design of cores is a level, or told as one that has none`() {
    for design in Microarchitecture.allCases {
      do throws(FeatureQueryError) {
        switch try NameQuery(design.rawValue) {
        case .levels, .model: break
        default: Issue.record("\(design)")
        }
      } catch {
        #expect(error == .design(design))
      }
    }
  }

  @Test(arguments: [
    "1.0", "cpuid", "eax", "ebx[3", "7.0.0.ebx[1]", "(eax=)[1]", "ecx.ecx[1]", "9999999999.ebx[1]",
    "\u{ff17}.0.ebx[1]", "x.ebx[1]", "h.ebx[1]",
  ])
  func `what is no register in any spelling is refused`(text: String) {
    #expect(throws: FeatureQueryError.self) { try NameQuery(text) }
  }

  @Test(arguments: [
    ("axv2", "avx2"), ("avx2x", "avx2"), ("sah_ni", "sha_ni"), ("smpe", "smep"),
  ])
  func `two letters that are swapped are one mistake`(text: String, name: String) {
    #expect(Catalogue.likeliestName(for: text) == name)
  }

  @Test(arguments: [
    ("milan", ["EPYC-Milan", "EPYC-Milan-v1", "EPYC-Milan-v2"]), ("EPYC-Romee", ["EPYC-Rome"]),
    ("intel-brodwell", ["intel-broadwell"]),
    ("Skylake-Server-IBR", ["Skylake-Server-IBRS"]), ("what is this", []),
  ])
  func `what nobody calls so gets the nearest right names`(text: String, names: [String]) {
    #expect(throws: FeatureQueryError.unknown(text, likeliest: names)) { try NameQuery(text) }
  }
}
