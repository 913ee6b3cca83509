import CPUIDKit
import Fuzzing
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

struct FailureReaderTests {
  private static func read(_ text: String) -> Failure? {
    FailureReader.failure(in: Array(text.utf8))
  }

  private static func names(_ failure: Failure) -> [String] {
    failure.complaints.flatMap(\.subjects).compactMap { subject in
      switch subject {
      case .feature: nil
      case .renamed(let name, _), .other(let name, _), .unknown(let name): name
      }
    }
  }

  @Test(arguments: FailureSample.all)
  func `a message says who complains of what`(sample: FailureSample) throws {
    let failure = try #require(Self.read(sample.text))
    let first = try #require(failure.complaints.first)
    #expect(failure.complaints.count == 1, "\(failure.complaints)")
    #expect(first.program == sample.program && first.problem == sample.problem)
    #expect(Set(failure.features) == Set(sample.features), "\(failure.features.map(\.shortName))")
    #expect(Set(Self.names(failure)) == Set(sample.names))
    #expect(failure.models == sample.models)
    #expect(failure.namesFeatures == !(sample.features.isEmpty && sample.names.isEmpty))
  }

  @Test(arguments: FailureSample.all.filter { $0.program != nil })
  func `lines broken anywhere, and what stands around, make no difference`(
    sample: FailureSample
  ) throws {
    let whole = try #require(Self.read(sample.text))
    let broken = sample.text.split { $0 == " " || $0 == "\n" }.joined(separator: "\r\n\t ")
    #expect(Self.read(broken) == whole)
    let log = "Jan 1 n1 libvirtd[7]: starting\n\(sample.text)\n2026-01-01 12:00:00 avx2 is fine\n"
    #expect(Self.read(log) == whole)
    #expect(Self.read(sample.text + "\n" + sample.text) == whole)
  }

  @Test(arguments: FailureSample.all)
  func `a text that is cut off anywhere is read or is none`(sample: FailureSample) {
    let bytes = Array(sample.text.utf8)
    for end in bytes.indices {
      let failure = FailureReader.failure(in: Array(bytes[..<end]))
      #expect(failure?.complaints.isEmpty != true)
    }
  }

  @Test
  func `what libvirt and QEMU call every feature is understood in their messages`() throws {
    for bit in Vocabulary.libvirt.bits.bits {
      let name = try #require(Vocabulary.libvirt.name(of: bit))
      let failure = Self.read(
        "guest CPU doesn't match specification: missing features: \(name),x2apic")
      #expect(failure?.features.contains(bit) == true, "\(name)")
    }
    for bit in Vocabulary.qemu.bits.bits {
      let name = try #require(Vocabulary.qemu.name(of: bit))
      var (place, position) = ("", Int(bit.position))
      switch Catalogue.words[bit.word].name {
      case .cpuid(let query, let register):
        let leaf = Hexadecimal.padded(UInt64(query.leaf.rawValue), digits: 2)
        let subleaf = Hexadecimal.padded(UInt64(query.subleaf.rawValue), digits: 2)
        place = "CPUID[eax=\(leaf)h,ecx=\(subleaf)h].\("\(register)".uppercased())"
      case .msr(let address, let half):
        position += half == .edx ? 32 : 0
        place = "MSR(\(Hexadecimal.padded(UInt64(address.rawValue), digits: 1).uppercased())H)"
      }
      let text = "host doesn't support requested feature: \(place).\(name) [bit \(position)]"
      #expect(Self.read(text)?.features == [bit], "\(text)")
    }
  }

  @Test
  func `the words of a featureset are the features that they show`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<50 {
      var set = FeatureSet()
      for bit in XenFeatureset.bits.bits where Int.random(in: 0..<20, using: &generator) == 0 {
        set.insert(bit)
      }
      let words = XenFeatureset.values(of: set).map { "\($0)" }.joined(separator: "-")
      let failure = Self.read("Host is missing these CPU features required by the VM: \(words)")
      #expect(
        failure.map { FeatureSet($0.features) } == FeatureSet(set.bits.filter { $0.name != nil }))
    }
  }

  @Test
  func `two programs and two lists in one log are told apart`() throws {
    let failure = try #require(
      Self.read(
        """
        qemu: warning: host doesn't support requested feature: CPUID.07H:EBX.hle [bit 4]
        operation failed: guest CPU doesn't match specification: extra features: ht, missing features: hle,rtm
        """))
    #expect(failure.complaints.map(\.program) == [.qemu, .libvirt, .libvirt])
    #expect(failure.complaints.map(\.problem) == [.lacking, .lacking, .extra])
    #expect(failure.complaints[1].subjects == [.feature(.hle), .feature(.rtm)])
    #expect(failure.complaints[2].subjects == [.feature(.ht)])
    #expect(failure.features == [.hle, .rtm, .ht])
  }

  @Test
  func `a message in JSON is read`() throws {
    let text =
      #"{"kind":"Event","message":"guest CPU doesn't match specification: missing features: erms,vaes\n"}"#
    #expect(Self.read(text)?.features == [.erms, .vaes])
    let answer = Self.read(#"{"ret":"incompatible","compareCPU":0}"#)
    #expect(answer?.complaints == [Failure.Complaint(.nova, .unnamed, [])])
    #expect(Self.read(#"{"ret":"identical","compareCPU":1}"#) == nil)
  }

  @Test(arguments: [
    "", " \n", "hello world", "everything is fine", "avx2 and more", "features: avx2",
    "VM last booted on CPU with features 00000001-00000000-00000000-00000000-00000000; host CPUs have "
      + "migration features 00000001-00000000-00000000-00000000-00000001",
    "cpu-feature.node.kubevirt.io/aes=true",
    "Property 'EPYC-x86_64-cpu.avx2' is read-only",
    "CPU mode 'host-passthrough' is fine", "the cpuid level : 22", "cpuid.07H is a leaf",
  ])
  func `what is no message is none`(text: String) {
    #expect(Self.read(text) == nil)
  }

  @Test
  func `names without end cost no more than their bytes`() throws {
    let long = String(repeating: "a", count: 1 << 20)
    #expect(Self.read("missing features: \(long)")?.complaints.first?.problem == .unnamed)
    let many = (0..<50_000).map { "x\($0)" }.joined(separator: ",")
    #expect(Self.read("missing features: \(many)")?.complaints.first?.subjects.count == 1_001)
    #expect(Self.read(String(repeating: "missing features:", count: 60_000)) != nil)
    #expect(
      Self.read(
        String(repeating: "[bit MSR(host doesn't support requested feature:", count: 20_000)) != nil
    )
  }

  @Test
  func `damaged messages give pages that disturb no terminal`() throws {
    let reader = try #require(FuzzedReader.all.first { $0.name == "failure" })
    var generator = SeededGenerator(seed: 17)
    for round in 0..<300 {
      let sample = try #require(FailureSample.all.randomElement(using: &generator))
      var bytes = Array(sample.text.utf8)
      for _ in 0...(round % 6) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch round % 3 {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
        default: bytes.removeSubrange(place..<min(place + 3, bytes.count - 1))
        }
      }
      try reader.run(bytes, isDeep: true)
    }
  }

  @Test(arguments: FailureSample.all.filter { $0.program != nil })
  func `other commands send who gives them a message to explain`(sample: FailureSample) throws {
    let error = #expect(throws: DumpError.self) { try Format.recognise(Array(sample.text.utf8)) }
    let sentence = try #require(error).description
    #expect(
      sentence.contains("error message of") && sentence.hasSuffix("poolcpu explain"), "\(sentence)")
    let json =
      #"{"message": "\#(sample.text.split(whereSeparator: \.isNewline).joined(separator: " "))"}"#
    #expect(Format.foreignJSON(Array(json.utf8))?.instead.hasSuffix("poolcpu explain") == true)
    let own = #"{"schema": "poolcpu.host/1", "host": "missing features: avx"}"#
    #expect(Format.foreignJSON(Array(own.utf8)) == nil)
  }
}
