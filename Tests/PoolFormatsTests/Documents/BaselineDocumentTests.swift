import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// The shape of a baseline's document, and what is refused when one is read.
struct BaselineDocumentTests {
  /// A pool in which every part of the document has something to say.
  private static func baseline(_ cuts: Restrictions = .none) throws -> Baseline {
    let common = ["fpu", "lm", "fxsr", "aes", "xsave", "avx", "avx2", "sse2", "pae", "xcr0_avx"]
    var first = MachineSketch("n1", leaf1EAX: 0x00a1_0f11, common + ["avx512f", "vaes", "no_lmsl"])
    first.components[2] = XSAVEComponent(size: 256, offset: 576, flags: [])
    first.msrs[0xc001_1004] = .value(0x7ed8_320b_178b_fbff)
    let second = MachineSketch("n2", leaf1EAX: 0x0083_0f10, common + ["lwp"])
    let cpus = [try first.table(), try second.table()].enumerated().map { number, leaves in
      LogicalCPU(number: number, leaves: leaves)
    }
    let third = try HostRecord(
      host: "n3", source: RecordSource(how: "test"),
      cpus: [cpus[1], LogicalCPU(number: 0, leaves: cpus[1].leaves.without("avx2"))])
    return Baseline(
      of: try Pool(of: [first.record(), second.record(), third]), cuts: cuts)
  }

  private static func document(_ cuts: Restrictions = .none) throws -> JSONValue {
    BaselineDocument().json(for: try baseline(cuts))
  }

  @Test
  func `the document has the members of the contract`() throws {
    let document = try Self.document()
    #expect(
      document.keys == [
        "added", "anomalies", "classes", "features", "levels", "limits", "lowered",
        "overrides", "removed", "residual", "schema", "security", "vendor", "view", "warnings",
        "words",
      ])
    #expect(document["view"] == "hardware")
    #expect(document["schema"] == "poolcpu.baseline/1")
    #expect(document["vendor"] == "AuthenticAMD")
  }

  @Test
  func `words holds every word of the catalogue, also when zero`() throws {
    let document = try Self.document()
    let names = Catalogue.words.map(\.name.description).sorted()
    for words in [document["words"]] + (document["classes"]?.elements ?? []).map({ $0["words"] }) {
      #expect(words?.keys == names)
    }
    #expect(document["words"]?["00000007.0.ecx"] == "0x00000000")
    #expect(document["words"]?["00000001.0.ecx"] == "0x1e000000")
  }

  @Test
  func `features are canonical names, sorted`() throws {
    let features = (try Self.document()["features"]?.elements ?? []).compactMap(\.text)
    #expect(features == features.sorted())
    #expect(features.contains("avx") && !features.contains("avx2"))
    #expect(features.allSatisfy { Catalogue.bit(named: $0) != nil })
  }

  @Test
  func `limits are numbers by name, and XSAVE components by number`() throws {
    let limits = try #require(try Self.document()["limits"])
    #expect(
      limits.keys
        == (LimitDefinition.all.map(\.name) + ["xsaveComponents", "xsaveSize"]).sorted())
    #expect(limits["physicalAddressBits"] == .integer(48))
    #expect(limits["xsaveSize"] == .integer(832))
    #expect(
      limits["xsaveComponents"]
        == .object([
          "2": .object(["flags": "00000000", "offset": .integer(576), "size": .integer(256)])
        ]))
  }

  @Test
  func `classes say which hosts show what`() throws {
    let classes = try Self.document()["classes"]?.elements ?? []
    #expect(classes.map { $0["class"] } == [.integer(1), .integer(2), .integer(3)])
    #expect(classes.map { $0["signature"] } == ["23/49/0", "23/49/0", "25/17/1"])
    #expect(classes.map { $0["count"] } == Array(repeating: .integer(1), count: 3))
    #expect(classes.map { $0["hosts"] } == [["n3"], ["n2"], ["n1"]].map { .strings($0) })
    #expect(
      classes[1].keys == [
        "brand", "class", "count", "hosts", "limits", "overridden", "signature", "words",
      ])
    // A Zen 2 with hardly any feature.
    #expect(classes[1]["overridden"]?.elements.map(\.keys) == [["signs"]])
    #expect(classes[2]["msrs"] == .object(["0xc0011004": "0x7ed8320b178bfbff"]))
    #expect(
      classes[0]["divergences"]
        == .array([
          .object(["bit": "00000007.0.ebx[5]", "hiddenBy": "0", "shownBy": "1"])
        ]))
  }

  @Test
  func `removed says which feature left, why, and by whom`() throws {
    let removed = try Self.document()["removed"]?.elements ?? []
    #expect(
      removed.first { $0["feature"] == "avx512f" }
        == .object([
          "bit": "00000007.0.ebx[16]", "feature": "avx512f", "because": "absent",
          "classes": .array([.integer(1), .integer(2)]),
          "why": .array([
            .object([
              "cause": "generation", "classes": .array([.integer(1), .integer(2)]),
              "ground": "Zen 2 came before Zen 4, the first with it",
            ])
          ]),
        ]))
    let cut = try Self.document(Restrictions(levels: [.known("amd-k8-rev-f")], without: [.xsave]))
    let because = (cut["removed"]?.elements ?? [])
    #expect(
      because.first { $0["feature"] == "avx" }
        == .object([
          "bit": "00000001.0.ecx[28]", "feature": "avx", "because": "level",
          "classes": .array([.integer(1), .integer(2), .integer(3)]), "level": "amd-k8-rev-f",
        ]))
    let without = try Self.document(Restrictions(without: [.xsave]))["removed"]?.elements ?? []
    #expect(without.first { $0["feature"] == "xsave" }?["because"] == "without")
    let avx = without.first { $0["feature"] == "avx" }
    #expect(avx?["because"] == "requires")
    #expect(avx?["parent"] == "xsave")
  }

  @Test
  func `cuts are told only when there are some`() throws {
    #expect(try Self.document()["cuts"] == nil)
    let cuts = Restrictions(levels: [.known("amd-zen2")], without: [.lwp, .aes], isStrict: true)
    #expect(
      try Self.document(cuts)["cuts"]
        == .object([
          "levels": .strings(["amd-zen2"]), "without": .strings(["aes", "lwp"]),
          "strict": .bool(true),
        ]))
  }

  @Test
  func `overrides say what to write, from what, and what to know`() throws {
    let plans = try Self.document()["overrides"]?.elements ?? []
    #expect(plans.map { $0["class"] } == [.integer(1), .integer(2), .integer(3)])
    for plan in plans {
      #expect(plan.keys == ["class", "microarchitecture", "msrs", "notes"])
      let msrs = plan["msrs"]?.elements ?? []
      #expect(!msrs.isEmpty)
      for msr in msrs {
        #expect(msr.keys == ["basis", "confidence", "hides", "msr", "name", "needed", "value"])
        #expect(msr["value"]?.text?.utf8.count == 18)
      }
    }
    let features = try #require(plans[2]["msrs"]?.elements.first { $0["msr"] == "0xc0011004" })
    #expect(features["basis"] == "read")
    #expect(plans[0]["msrs"]?.elements.first { $0["msr"] == "0xc0011004" }?["basis"] == "cpuid")
    let experimental = BaselineDocument(showsExperimental: true).json(for: try Self.baseline())
    for plan in experimental["overrides"]?.elements ?? [] {
      #expect(plan.keys == ["class", "experimental", "microarchitecture", "msrs", "notes"])
    }
  }

  @Test
  func `the residual lists what no MSR reaches`() throws {
    let residual = try Self.document()["residual"]?.elements ?? []
    #expect(
      residual.contains(
        .object([
          "bit": "00000007.0.ecx[9]", "feature": "vaes", "classes": .array([.integer(3)]),
          "direction": "shown",
        ])))
  }

  @Test
  func `what is added, anomalous or worth a warning is told`() throws {
    let document = try Self.document()
    let added = document["added"]?.elements ?? []
    #expect(added.map { $0["feature"] } == ["no_lmsl"])
    #expect(added.map(\.keys) == [["bit", "classes", "feature"]])
    let anomalies = document["anomalies"]?.elements ?? []
    #expect(anomalies.first?.keys == ["bit", "classes", "feature", "parent"])
    #expect(anomalies.map { $0["feature"] } == ["sse2"])
    #expect(
      document["warnings"]?.elements.first?.text?.hasPrefix(
        "avx2 (00000007.0.ebx[5]) is shown by CPU") == true)
  }

  struct Row: CustomTestStringConvertible {
    var testDescription: String { path.joined(separator: " ") + ": " + message }
    var path: [String]
    var value: JSONValue?
    var message: String

    init(_ path: String, _ value: JSONValue?, _ message: String) {
      self.path = path.split(separator: " ").map(String.init)
      self.value = value
      self.message = message
    }
  }

  static let rows = [
    Row(
      "schema", "poolcpu.host/1",
      "its schema is \"poolcpu.host/1\", expected poolcpu.baseline/1; use the version of poolcpu that wrote it"
    ),
    Row("vendor", nil, "it has no \"vendor\""),
    Row("classes", nil, "it has no \"classes\""),
    Row("classes", .array([]), "classes: expected at least one class, found 0"),
    Row("classes 0 hosts", .array([]), "classes[0].hosts: expected at least one host, found 0"),
    Row("classes 0 hosts", .array([.integer(1)]), "classes[0].hosts[0]: expected a name, found 1"),
    Row("classes 0 hosts", .array([""]), "classes[0].hosts[0]: expected a name, found \"\""),
    Row(
      "classes 0 count", .integer(7),
      "classes[0].count: expected 1, as many as there are hosts, found 7"),
    Row(
      "classes 0 signature", "25/17",
      "classes[0].signature: expected a signature such as 25/17/1, found \"25/17\""),
    Row("classes 0 words", nil, "classes[0] has no \"words\""),
    Row(
      "classes 0 words 00000007.0.ebx", "ffffffff",
      "classes[0].words[\"00000007.0.ebx\"]: expected 0x and eight hexadecimal digits, found \"ffffffff\""
    ),
    Row(
      "classes 0 words 00000007.9.ebx", "0x00000000",
      "classes[0].words[\"00000007.9.ebx\"]: expected a word of this version's catalogue, found \"00000007.9.ebx\""
    ),
    Row(
      "classes 0 limits physicalAddressBits", nil,
      "classes[0].limits has no \"physicalAddressBits\""),
    Row(
      "classes 0 limits physicalAddressBits", .number("4294967296"),
      "classes[0].limits.physicalAddressBits: expected a whole number from 0 to 4294967295, found 4294967296"
    ),
    Row(
      "classes 0 limits xsaveComponents 02", "unread",
      "classes[0].limits.xsaveComponents[\"02\"]: expected a component, 2 to 62, found \"02\""),
    Row(
      "classes 0 limits xsaveComponents 2 size", nil,
      "classes[0].limits.xsaveComponents[\"2\"] has no \"size\""),
    Row(
      "classes 0 unread", .strings(["7.0.ebx"]),
      "classes[0].unread[0]: expected a word of this version's catalogue, found \"7.0.ebx\""),
    Row(
      "classes 0 msrs", .object(["0x1": "0x0000000000000000"]),
      "classes[0].msrs[\"0x1\"]: expected a key such as 0xc0011004, found \"0x1\""),
    Row(
      "classes 2 msrs 0xc0011004", "unreadable",
      "classes[2].msrs[\"0xc0011004\"]: expected 0x and sixteen hexadecimal digits, found \"unreadable\""
    ),
    Row(
      "classes 0 view", "dream",
      "classes[0].view: expected hardware, kernel, kvm, guest or one of Xen's views, found \"dream\""
    ),
    Row("classes 0 canFault", "yes", "classes[0].canFault: expected true or false, found \"yes\""),
    Row(
      "classes 0 overridden", .object(["n3": .bool(true)]),
      "classes[0].overridden[\"n3\"]: expected an array, found true"),
    Row(
      "classes 0 overridden",
      .array([.object(["hosts": .strings(["n9"]), "signs": .strings(["told"])])]),
      "classes[0].overridden[0].hosts[0]: expected a host of its class, found \"n9\""),
    Row(
      "classes 0 overridden", .array([.object(["signs": .array([])])]),
      "classes[0].overridden[0].signs: expected at least one sign, found 0"),
    Row(
      "classes 0 divergences 0 bit", "avx2",
      "classes[0].divergences[0].bit: expected a bit such as 00000007.0.ebx[16], found \"avx2\""),
    Row(
      "classes 0 divergences 0 shownBy", "",
      "classes[0].divergences[0].shownBy: expected a list of CPUs, found \"\""),
    Row(
      "cuts",
      .object(["levels": .strings(["amd-zen9"]), "without": .array([]), "strict": .bool(false)]),
      "cuts.levels[0]: expected a level of this version, found \"amd-zen9\""),
    Row(
      "cuts",
      .object(["levels": .array([]), "without": .strings(["avx9"]), "strict": .bool(false)]),
      "cuts.without[0]: expected a feature of this version, found \"avx9\""),
    Row("cuts", .object(["levels": .array([]), "without": .array([])]), "cuts has no \"strict\""),
  ]

  @Test
  func `view, faulting and overrides of a class come back`() throws {
    var sketch = MachineSketch("n1", vendor: .intel, leaf1EAX: 0x0005_0657, ["avx", "avx2"])
    sketch.msrs = [0xce: .value(0x8000_0000), 0x140: .value(1)]
    var record = try sketch.record()
    record.kernelFlags = [KernelFlags(cpus: CPUSet([0]), flags: ["avx"])]
    for view in [Perspective.hardware, .kernel] {
      let part = try HostClass(of: record, as: view)
      #expect(part.faulting == .confirmed && part.overridden.count == 1)
      let document = BaselineDocument().json(for: Baseline(of: try Pool([part])))
      #expect(document["view"] == .string(view.rawValue))
      #expect(try BaselineDocument.contents(of: document).classes == [part])
    }
  }

  @Test
  func `signs are told once for the hosts that have them, and were told by host before`() throws {
    let sketch = try MachineSketch("n1", ["avx", "avx2"]).record()
    func hostClass(_ signs: [OverriddenHosts]) -> HostClass {
      HostClass(
        view: HostProfile(of: sketch), brand: "", hosts: ["n1", "n2", "n3"], overridden: signs)
    }
    let some = [
      OverriddenHosts(["n1", "n3"], signs: [.told("a")]),
      OverriddenHosts(["n2"], signs: [.told("b")]),
    ]
    for part in [
      hostClass(some), hostClass([OverriddenHosts(["n1", "n2", "n3"], signs: [.told("a")])]),
    ] {
      let document = BaselineDocument().json(for: Baseline(of: try Pool([part])))
      #expect(try BaselineDocument.contents(of: document).classes == [part])
    }
    var document = BaselineDocument().json(for: Baseline(of: try Pool([hostClass([])])))
    document = document.replacing(
      ["classes", "0", "overridden"],
      with: .object(["n1": .strings(["a"]), "n2": "b", "n3": .strings(["a"])]))
    #expect(try BaselineDocument.contents(of: document).classes == [hostClass(some)])
  }

  @Test(arguments: rows)
  func `a broken baseline is refused with what, where, found and expected`(row: Row) throws {
    let broken = try Self.document().replacing(row.path, with: row.value)
    let error = try #require(throws: DocumentError.self) {
      try BaselineDocument.contents(of: broken)
    }
    let cure = row.path == ["schema"] ? "" : "; correct the file or make it again"
    #expect(error.description == row.message + cure)
  }

  @Test
  func `what guests are given is kept: KVM's answer, what a text leaves open, nested names`() throws
  {
    let known = try #require(FeatureSet.named(["avx2", "aes"]))
    var text = CPUStatement(name: "text", vendor: .amd, shown: known, known: known)
    text.namesCapabilities = true
    text.capabilities = ["vmx-ept": true, "vmx-vpid": false]
    var record = try MachineSketch("host", ["avx2"]).record()
    record.kvm = HypervisorAnswer(leaves: try MachineSketch("host", ["aes"]).table())
    for part in [try HostClass(text), HostClass(of: record)] {
      let document = BaselineDocument().text(for: Baseline(of: try Pool([part])))
      let read = try BaselineDocument.contents(of: JSONReader.value(of: Array(document.utf8)))
      #expect(read.classes.map(\.view) == [part.view])
    }
  }

  /// A version of poolcpu with a smaller catalogue wrote fewer words.
  @Test
  func `a word that a baseline lacks is unread, not zero`() throws {
    let word = "00000007.0.ebx"
    let older = try Self.document().replacing(["classes", "2", "words", word], with: nil)
    let classes = try BaselineDocument.contents(of: older).classes
    #expect(classes.map { $0.view.unread.map(\.description) } == [[], [], [word]])
    #expect(!classes[2].view.words.shows("avx2"))
  }

  @Test
  func `an MSR word that a baseline lacks is missed only where a feature announces it`() throws {
    let older = try Self.document()
      .replacing(["classes", "0", "words", "msr:0000010a.eax"], with: nil)
    #expect(try BaselineDocument.contents(of: older).classes[0].view.unread == [])
  }
}

extension CPUIDTable {
  /// The table of a CPU that lacks the feature called `name`.
  fileprivate func without(_ name: String) -> CPUIDTable {
    var table = self
    if let bit = Catalogue.bit(named: name),
      case .cpuid(let query, let register) = Catalogue.words[bit.word].name
    {
      table[query]?[register].remove(.bit(bit.position))
    }
    return table
  }
}
