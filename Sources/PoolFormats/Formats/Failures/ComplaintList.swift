internal import PoolKit

/// Complaints as they are found: those of one kind are one.
struct ComplaintList {
  typealias Kind = (program: Failure.Program?, problem: Failure.Problem)
  private struct Key: Hashable {
    let program: Failure.Program?
    let problem: Failure.Problem
  }
  private var order: [Key] = []
  private var subjects: [Key: [Failure.Subject]] = [:]
  private var seen: [Key: Set<Failure.Subject>] = [:]
  /// How many names of each kind are no feature's, and how many of these were not kept.
  private var strangers: [Key: Int] = [:]
  private var more: [Key: Int] = [:]

  /// How many names that are no feature's are kept: no message has more of them than there are features.
  private static let mostStrangers = 1_000

  var isEmpty: Bool { order.isEmpty }

  /// Whether `program` complains, and names nothing.
  func isWithoutNames(of program: Failure.Program) -> Bool {
    let own = order.filter { $0.program == program }
    return !own.isEmpty && own.allSatisfy { subjects[$0, default: []].isEmpty }
  }

  mutating func add(_ new: [Failure.Subject], to kind: Kind) {
    let key = Key(program: kind.program, problem: kind.problem)
    if subjects[key] == nil {
      order.append(key)
      subjects[key] = []
    }
    for subject in new {
      let isFeature = if case .feature = subject { true } else { false }
      if !isFeature, strangers[key, default: 0] >= ComplaintList.mostStrangers {
        more[key, default: 0] += 1
      } else if seen[key, default: []].insert(subject).inserted {
        if !isFeature { strangers[key, default: 0] += 1 }
        subjects[key]?.append(subject)
      }
    }
  }

  /// What hosts lack first, then what else names features; what names none is left out where it only says that
  /// something does not fit.
  var all: [Failure.Complaint] {
    let found = order.map { key in
      let rest = more[key].map { [Failure.Subject.unknown("\($0) more names")] } ?? []
      return Failure.Complaint(key.program, key.problem, (subjects[key] ?? []) + rest)
    }
    let naming = found.filter { !$0.subjects.isEmpty }
    let others = found.filter {
      $0.subjects.isEmpty
        && (![.unnamed, .hostBelowMode].contains($0.problem) || naming.isEmpty)
        // That a guest's state was refused is what follows from all else.
        && ($0.problem != .state || order.count == 1)
    }
    return naming.filter(\.problem.isOfHost) + naming.filter { !$0.problem.isOfHost } + others
  }
}
