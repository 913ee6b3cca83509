internal import CPUIDKit
internal import PoolKit

/// What to call the features of a message: as the program does that names them first.
struct FailureTitles {
  private var titles: [Failure.Subject: String] = [:]

  init(_ failure: Failure) {
    for complaint in failure.complaints {
      for subject in complaint.subjects where titles[subject] == nil {
        titles[subject] = FailureTitles.title(subject, complaint.program)
      }
    }
  }

  /// What to call `subject`.
  subscript(subject: Failure.Subject) -> String {
    titles[subject] ?? FailureTitles.title(subject, nil)
  }

  /// What `program` calls `subject`, or poolcpu where it has no name for it.
  static func title(_ subject: Failure.Subject, _ program: Failure.Program?) -> String {
    switch subject {
    case .feature(let bit): program?.vocabulary.name(of: bit) ?? bit.shortName
    case .renamed(let name, _), .other(let name, _), .unknown(let name): Printable.quote(name)
    }
  }
}
