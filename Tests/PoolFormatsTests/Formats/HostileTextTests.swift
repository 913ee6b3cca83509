import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

/// Whatever a text has in any place, the sentence that refuses it is harmless by itself: what writes
/// it escapes and cuts as well, but is not relied on.
struct HostileTextTests {
  /// A text of every format that is read.
  static let texts: [(format: Format, text: String)] =
    PlatformSample.all + [
      (.xenPolicy, XenPolicyTests.listing),
      (.xenPolicy, XenPolicyTests.listing.replacing("Raw", with: "PV")),
      (
        .xenPolicy,
        XenPolicyTests.policy("Odd", 1).replacing("9 leaves, 2 MSRs", with: "9 leaves, 3 MSRs")
      ),
      (.qemu, "EPYC,+avx2,-svm,vendor=AuthenticAMD,family=23,phys-bits=40,x=y\n"),
      (.features, "avx2 -svm # more\n!aes\n"),
      (.xenBoot, "cpuid=no-avx2 cpuid_mask_ecx=0x7ed83203\n"),
      (.libvirt, libvirt),
      (.libvirt, "<cpudata arch='x86'><cpuid eax_in='0x1' eax='0x1'/></cpudata>"),
      (.qmp, #"{"return": {"model": {"name": "EPYC", "props": {"avx2": true, "vendor": "x"}}}}"#),
      (.ansible, #"{"ansible_processor": ["x"], "flags": ["avx2"]}"#),
      (
        .settings,
        "cpu-model: poolcpu\n    flags +avx2;-svm\n    phys-bits 40\n    reported-model EPYC\n"
      ),
      (
        .settings, "[libvirt]\ncpu_mode = custom\ncpu_models = EPYC\ncpu_model_extra_flags = -svm\n"
      ),
      (.settings, "100:poolcpu:model_EPYC,svm:x\nCPU_MODEL=[MODEL=\"EPYC\",FEATURES=\"svm\"]\n"),
      (.kcpuid, ToolDumpTests.texts.kcpuid),
      (.x86info, ToolDumpTests.texts.x86info),
      (.esxcliCPUID, ToolDumpTests.texts.esxcli),
      (.deviceCPUID, ToolDumpTests.texts.od()),
      (.deviceCPUID, ToolDumpTests.texts.od(radix: 16)),
    ] + dumps

  private static let libvirt = """
    <domain><name>n</name><cpu mode='custom' match='exact' check='full'><model>EPYC</model>
    <vendor>AMD</vendor><maxphysaddr mode='emulate' bits='40'/><topology sockets='1'/>
    <feature policy='require' name='avx2'/><feature policy='disable' name='svm'/></cpu></domain>
    """

  private static let dumps: [(Format, String)] = {
    guard let record = try? MachineSketch("n1", ["fpu", "aes"]).record() else { return [] }
    var texts: [(Format, String)] = Format.ofRecords.compactMap { format in
      format.bytes(of: record).map { (format, String(decoding: $0, as: UTF8.self)) }
    }
    if let pool = try? Pool(of: [record]) {
      let document = BaselineDocument(showsExperimental: false).text(for: Baseline(of: pool))
      texts.append((.baseline, document))
    }
    return texts
  }()

  /// What is put in each place, and how long a sentence about it may be.
  private static let names = [
    (HostileNames.disturbing, 2_000), (HostileNames.endless(4_000), 800),
  ]

  @Test(arguments: texts)
  func `no sentence about a text disturbs or floods a terminal`(format: Format, text: String) {
    var count = 0
    for place in Self.places(in: text) {
      for (name, most) in Self.names {
        for part in [name, text[place] + name] {
          let changed = text.replacingCharacters(place, with: part)
          for sentence in Self.sentences(about: Array(changed.utf8), format) {
            count += 1
            let start = sentence.prefix(300)
            #expect(sentence.isHarmless && !sentence.contains("\n"), "\(start)")
            #expect(sentence.unicodeScalars.count <= most, "\(sentence.count): \(start)")
          }
        }
      }
    }
    #expect(count > 0)
  }

  @Test(arguments: texts)
  func `no sentence about a text is longer for a longer name`(format: Format, text: String) {
    let places = Self.places(in: text)
    let changed = text.replacingCharacters(
      places[places.count / 2], with: HostileNames.endless(8 << 20))
    for sentence in Self.sentences(about: Array(changed.utf8), format) {
      #expect(sentence.unicodeScalars.count <= 800, "\(sentence.prefix(300))")
    }
  }

  @Test func `no sentence about libvirt's map disturbs or floods a terminal`() {
    for (file, text) in LibvirtMapTests.files {
      for place in Self.places(in: text) {
        for (name, most) in Self.names {
          var files = LibvirtMapTests.files
          files[file] = text.replacingCharacters(place, with: name)
          do throws(LibvirtMapError) {
            _ = try LibvirtMap.read { files[$0].map { [UInt8]($0.utf8) } }
          } catch {
            let sentence = error.description
            #expect(sentence.isHarmless && !sentence.contains("\n"))
            #expect(sentence.unicodeScalars.count <= most, "\(sentence.prefix(300))")
          }
        }
      }
    }
  }

  /// Some thirty words of `text`, from its start to its end.
  private static func places(in text: String) -> [Range<String.Index>] {
    let words = text.split { !($0.isLetter || $0.isNumber || "_-.".contains($0)) }
    let step = max(1, words.count / 30)
    return stride(from: 0, to: words.count, by: step).map {
      words[$0].startIndex..<words[$0].endIndex
    }
  }

  /// All that is said of `bytes`: why they are refused, or what was not taken over.
  private static func sentences(about bytes: [UInt8], _ format: Format) -> [String] {
    do {
      if format.isDocument {
        var reader = DocumentReader(only: format.schema)
        reader.append(bytes)
        while try reader.next(isLast: true) != nil {}
      } else if format.isPlatformText {
        let content = try PlatformText.content(of: bytes, host: "h1", format: format)
        return content.documents.flatMap { document -> [String] in
          if case .statement(let statement) = document { statement.notes } else { [] }
        }
      } else {
        _ = try Dump.record(from: bytes, host: "h1", format: format)
      }
      return []
    } catch {
      return [String(describing: error)]
    }
  }
}

extension String {
  /// The text with `part` where `place` was.
  fileprivate func replacingCharacters(_ place: Range<Index>, with part: some StringProtocol)
    -> String
  {
    String(self[..<place.lowerBound]) + part + self[place.upperBound...]
  }
}
