import CPUIDKit
import Foundation
import PoolFormats
import PoolKit

/// Reads records or dumps, levels their hosts, and says what they share and who lacks what of the rest.
@main
struct LevelHosts {
  static func main() throws {
    let paths = CommandLine.arguments.dropFirst()
    guard paths.count >= 2 else {
      print("usage: level-hosts FILE FILE...")
      exit(64)
    }
    let pool = try Pool(of: paths.map { try record(at: $0) })
    let baseline = Baseline(of: pool)
    let levels = Level.nearest(below: baseline.words, vendor: pool.vendor)
    print("\(pool.hostCount) hosts of \(pool.vendor) share \(baseline.words.count) bits")
    print("levels: \(list(levels.map(\.name)))")
    for (index, kind) in pool.classes.enumerated() {
      // A baseline counts classes from 1.
      let lacked = baseline.removed.filter { $0.classes.contains(index + 1) }.compactMap(\.bit.name)
      guard !lacked.isEmpty else { continue }
      print("\(list(kind.hosts)) lacks \(lacked.count): \(list(lacked.sorted().prefix(5))) ...")
    }
  }

  static func list(_ names: some Sequence<String>) -> String {
    Array(names).joined(separator: ", ")
  }

  /// The record in a file: poolcpu's own, or made from another tool's dump, which is recognised by its content.
  static func record(at path: String) throws -> HostRecord {
    let file = URL(filePath: path)
    let bytes = Array(try Data(contentsOf: file))
    let format = try Format.recognise(bytes)
    guard format == .record else {
      let host = file.deletingPathExtension().lastPathComponent
      return try Dump.record(from: bytes, host: host, format: format)
    }
    return try RecordDocument.record(from: JSONReader.value(of: bytes))
  }
}
