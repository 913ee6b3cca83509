internal import ArgumentParser

/// The ways to write a record.
enum RecordFormat: String, CaseIterable, ExpressibleByArgument {
  /// poolcpu's own, described in docs/record-format.md.
  case json
}
