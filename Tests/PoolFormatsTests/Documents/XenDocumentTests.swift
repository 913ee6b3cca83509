import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

struct XenDocumentTests {
  private func record() throws -> HostRecord {
    var record = try MachineSketch("n1", ["avx", "avx2", "aes"]).record()
    let fewer = HypervisorAnswer(
      leaves: try MachineSketch("n1", ["avx"]).table(), msrs: [0x10a: 1])
    record.xen = XenKnowledge(
      domain: XenDomain(.dom0, kind: "PV", version: "4.17.7"),
      policies: [.host: fewer, .hvmDefault: fewer, .hvmMax: HypervisorAnswer(leaves: fewer.leaves)])
    return record
  }

  @Test
  func `what a record holds of Xen comes back, read alone or in a file`() throws {
    var records = [try record(), try record()]
    records[1].xen = XenKnowledge(domain: XenDomain(.guest))
    for record in records {
      let document = RecordDocument.json(for: record)
      #expect(try RecordDocument.record(from: document) == record)
      var reader = DocumentReader()
      reader.append(JSONWriter.document(document) + JSONWriter.document(document))
      #expect(try reader.next(isLast: true) == .record(record))
      #expect(try reader.next(isLast: true) == .record(record))
    }
  }

  @Test
  func `a class keeps what Xen gives guests`() throws {
    let hostClass = HostClass(of: try record())
    #expect(hostClass.view.xen?.hvm != nil && hostClass.view.xen?.pv == nil)
    let document = BaselineDocument().json(for: Baseline(of: try Pool([hostClass])))
    #expect(try BaselineDocument.contents(of: document).classes == [hostClass])
  }

  @Test(arguments: [
    ("domain", "dom1", "xen.domain: expected dom0 or guest, found \"dom1\""),
    ("policies", "raw", "xen.policies[\"raw\"]: expected one of host, pv-max"),
  ])
  func `what is no domain and no policy of Xen's is refused`(
    key: String, value: String, start: String
  ) throws {
    guard case .object(var members) = RecordDocument.json(for: try record()) else { return }
    members["xen"] =
      key == "domain"
      ? .object([key: .string(value)]) : .object([key: .object([value: .object([:])])])
    let error = try #require(throws: DocumentError.self) {
      try RecordDocument.record(from: .object(members))
    }
    #expect(error.description.hasPrefix(start), "\(error)")
  }

  @Test
  func `equal CPUs with and without Xen's policies are not confused`() throws {
    let full = try record()
    var (plain, blind) = (full, full)
    plain.xen = nil
    blind.xen?.policies = [:]
    var machines = KnownMachines()
    machines.keep(full.machine, text: [1])
    for record in [full, plain, full, plain] {
      #expect(try machines.hostClass(of: record, as: nil) == HostClass(of: record))
      #expect(
        try machines.hostClass(of: record, as: .hardware) == HostClass(of: record, as: .hardware))
    }
    for view in [nil, Perspective.hardware] {
      #expect(throws: PerspectiveError.self) { try machines.hostClass(of: blind, as: view) }
    }
  }
}
