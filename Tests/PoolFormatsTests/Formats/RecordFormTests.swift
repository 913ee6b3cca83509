import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

struct RecordFormTests {
  @Test(arguments: FixtureHost.allCases, Format.ofRecords)
  func `what is not said to be lost is read back`(host: FixtureHost, form: Format) throws {
    let record = try host.record()
    let losses = form.losses(of: record).map(\.description)
    let bytes = try #require(form.bytes(of: record))
    let format = try Format.recognise(bytes)
    #expect(format == form)
    if form.isDocument { #expect(losses == []) }
    // A featureset has a test of its own.
    guard !form.isDocument, !form.isPlatformText else { return }
    let back = try Dump.record(from: bytes, host: record.host, format: format)
    if !losses.contains(where: { $0.contains("CPUID") }) {
      #expect(back.cpus.map(\.leaves) == record.cpus.map(\.leaves))
    }
    if !losses.contains(where: { $0.contains("MSR") }) {
      #expect(back.cpus.map(\.msrs) == record.cpus.map(\.msrs))
    }
  }

  @Test func `MSRs fit into InstLatx64's text, not into cpuid -r`() throws {
    let record = try FixtureHost.zen2a.record()
    #expect(Format.instlatx64.losses(of: record) == [])
    #expect(
      Format.cpuidR.losses(of: record).map(\.description) == [
        "what came of reading 4 MSRs (0xc0011002, 0xc0011003, 0xc0011004, 0xc0011005)"
      ])
  }

  @Test(arguments: FixtureHost.allCases)
  func `a featureset holds the words of Xen's order and is never whole`(host: FixtureHost) throws {
    let record = try host.record()
    let words = "\(WordOrder.xen.count) words"
    #expect(Format.xenFeatureset.losses(of: record).first?.description.contains(words) == true)
    let bytes = try #require(Format.xenFeatureset.bytes(of: record))
    let content = try PlatformText.content(of: bytes, host: "h", format: .xenFeatureset)
    guard case .statements(let statements) = content else { return }
    let shown = HostProfile(of: record).words.intersection(XenFeatureset.bits)
    #expect(statements.first?.shown == shown)
  }

  @Test func `what surrounds the CPU is lost by name`() throws {
    let record = try FixtureHost.guest.record()
    #expect(
      Format.instlatx64.losses(of: record).map(\.description) == [
        "what surrounds the CPU (hypervisor)"
      ])
  }

  @Test(.corpus())
  func `dumps of real machines go into InstLatx64's text and cpuid -r and come back`() throws {
    var read = 0
    for record in Corpus.records.prefix(200) where record.cpus.count <= 16 {
      for form in Format.ofRecords where !form.isDocument && !form.isPlatformText {
        let bytes = try #require(form.bytes(of: record))
        let losses = form.losses(of: record).map(\.description)
        let back = try Dump.record(from: bytes, host: record.host, format: form)
        let isSame = back.cpus.map(\.leaves) == record.cpus.map(\.leaves)
        #expect(isSame != losses.contains { $0.contains("CPUID") }, "\(record.host) \(losses)")
        read += 1
      }
    }
    #expect(read > 0)
  }
}
