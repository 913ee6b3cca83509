internal import CPUIDKit
public import PoolKit

/// What a change of a pool would mean, as CSV for spreadsheets: a head, then a row an answer.
public enum WhatIfTable {
  /// What joining costs, each kind of new host alone and then all.
  public static func bytes(for joining: Joining) -> [UInt8] {
    rows(
      ["hosts", "cpu", "lost", "features"],
      joining.parts.map {
        [names($0.newcomers.hosts), $0.newcomers.kind] + counted($0.change.lost)
      } + [["all", ""] + counted(joining.all.lost)])
  }

  /// What is gained when hosts leave.
  public static func bytes(for candidates: [Leaving.Candidate]) -> [UInt8] {
    rows(
      ["hosts", "gained", "features"],
      candidates.map { [names($0.hosts)] + counted($0.change.gained) })
  }

  /// A pool in several.
  public static func bytes(for split: PoolSplit) -> [UInt8] {
    rows(
      ["group", "hosts", "features", "more than all"],
      split.groups.enumerated().map { number, group in
        [
          "\(number + 1)", names(group.hosts), "\(group.given.count)",
          group.given.subtracting(split.whole.given).labels.joined(separator: " "),
        ]
      })
  }

  /// Between which hosts guests may move: a row a kind of source, a column a kind of destination.
  public static func bytes(for matrix: MoveMatrix) -> [UInt8] {
    rows(
      ["from"] + matrix.classes.map { names($0.hosts) },
      zip(matrix.classes, matrix.verdicts).map { [names($0.hosts)] + $1.map(\.rawValue) })
  }

  /// Between which hosts native code may move.
  public static func bytes(for reach: OverrideReach) -> [UInt8] {
    rows(
      ["first", "second", "answer", "values or what is left"],
      reach.pairs.map { pair in
        let hosts = [names(pair.first.hosts), names(pair.second.hosts)]
        switch pair.answer {
        case .alike: return hosts + ["alike", ""]
        case .withValues(let plan):
          let values = plan.plans.flatMap { $0.values.filter(\.isNeeded) }
          return hosts + [
            "values", values.map { "\($0.register.address)=\($0.value)" }.joined(separator: " "),
          ]
        case .never(let left):
          return hosts + ["never", left.labels.joined(separator: " ")]
        }
      })
  }

  /// Where an order halts: no row where it does not.
  public static func bytes(for halt: RollingUpgrade.Halt?) -> [UInt8] {
    rows(
      ["step", "host", "guests that are stuck"],
      [halt].compactMap { $0 }.map { ["\($0.step + 1)", names([$0.host]), names($0.guests)] })
  }

  /// The order that goes furthest, and who is stuck where it halts.
  public static func bytes(for search: RollingUpgrade.Search) -> [UInt8] {
    func steps(_ order: [String]) -> [[String]] {
      order.enumerated().map { ["\($0 + 1)", names([$1]), ""] }
    }
    let found =
      switch search {
      case .found(let order): steps(order)
      case .impossible(let order, let halt):
        steps(order) + [["\(halt.step + 1)", names([halt.host]), names(halt.guests)]]
      case .tooMany: [[String]]()
      }
    return rows(["step", "host", "guests that are stuck"], found)
  }

  private static func rows(_ head: [String], _ rows: [[String]]) -> [UInt8] {
    Array(CSVText.text([head] + rows).utf8)
  }

  private static func names(_ hosts: some Collection<String>) -> String {
    hosts.map { Printable.text($0) }.joined(separator: " ")
  }

  private static func counted(_ features: FeatureSet) -> [String] {
    ["\(features.count)", features.labels.joined(separator: " ")]
  }
}
