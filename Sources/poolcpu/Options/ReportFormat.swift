internal import ArgumentParser

/// The forms of an answer for people and for programs.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// Text for people.
  case text
  /// JSON for programs.
  case json
}
