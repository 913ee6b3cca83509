import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// Levels are facts about CPUs: each is reached by a real one.
@Suite(.corpus(dumps: 300))
struct LevelCorpusTests {
  /// Levels of CPUs that nobody has published a dump of.
  private static let unseen: Set = ["intel-diamondrapids", "intel-clearwaterforest"]

  @Test(arguments: Level.all.filter { !unseen.contains($0.name) })
  func `every level is reached by a real CPU`(level: Level) throws {
    // MSR 10Ah is in no dump: what a level asks of it cannot be judged by dumps.
    var asked = level.features
    for definition in Catalogue.words where definition.presentIf != nil {
      asked[definition.name] = []
    }
    let reached = Corpus.records.first { record in
      guard level.fits(record.vendor) else { return false }
      return asked.subtracting(RuleTable.neverCompared).isSubset(of: HostProfile(of: record).words)
    }
    #expect(reached != nil, "\(level.name)")
  }
}
