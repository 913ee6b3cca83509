import PoolKit
import PoolTestSupport
import Testing
@testable import PoolFormats

struct ZZExperiment {
  @Test func `which registers vary`() throws {
    var counts: [String: (machines: Int, example: String, hybrids: Int)] = [:]
    let clock = ContinuousClock()
    var records: [HostRecord] = []
    print("reading", clock.measure { records = Corpus.records })
    var cpus = 0
    for record in records where record.cpus.count > 1 {
      cpus += record.cpus.count
      let first = record.cpus[0].leaves
      let hybrid = record.cpus.contains { $0.leaves[7]?.edx.contains(.bit(15)) ?? false }
      var varying = Set<String>()
      for cpu in record.cpus.dropFirst() {
        for e in cpu.leaves.entries {
          guard let mine = first[e.query] else { varying.insert("\(e.query) present"); continue }
          for r in RegisterName.allCases where mine[r] != e.registers[r] { varying.insert("\(e.query).\(r)") }
        }
        for e in first.entries where cpu.leaves[e.query] == nil { varying.insert("\(e.query) present") }
      }
      for v in varying {
        var c = counts[v] ?? (0, "", 0)
        c.machines += hybrid ? 0 : 1
        c.hybrids += hybrid ? 1 : 0
        if !hybrid, c.example.isEmpty || record.cpus.count > 100 { c.example = record.host }
        counts[v] = c
      }
    }
    print("records", records.count, "cpus in multi", cpus)
    for (k, v) in counts.sorted(by: { $0.key < $1.key }) { print(k, v.machines, v.hybrids, v.example) }
    for record in records.sorted(by: { $0.cpus.count > $1.cpus.count }).prefix(40) {
      let groups = CPUGroup.groups(of: record.cpus)
      let bytes = JSONWriter.document(RecordDocument.json(for: record))
      print("BIG", record.host, record.cpus.count, "groups", groups.count, "bytes", bytes.count, "line", JSONWriter.line(RecordDocument.json(for: record)).count)
    }
  }
}
