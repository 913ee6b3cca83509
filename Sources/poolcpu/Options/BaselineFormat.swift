internal import ArgumentParser
internal import PoolFormats

/// A format that is read, as `--from` names it.
struct ReadFormat: ExpressibleByArgument {
  let format: Format

  static var allValueStrings: [String] { Format.readable.map(\.rawValue) }

  init?(argument: String) {
    guard let format = Format.readable.first(where: { $0.rawValue == argument }) else { return nil }
    self.format = format
  }
}

/// A format into which a record can be turned, as `--to` names it.
struct WrittenFormat: ExpressibleByArgument {
  let format: Format

  static var allValueStrings: [String] { Format.ofRecords.map(\.rawValue) }

  init?(argument: String) {
    guard let format = Format.ofRecords.first(where: { $0.rawValue == argument }) else {
      return nil
    }
    self.format = format
  }
}

/// A form in which a baseline goes out, as `--format` names it.
enum BaselineFormat: Hashable, ExpressibleByArgument {
  /// A report for people.
  case text
  /// A format of the table.
  case form(Format)

  /// poolcpu's own document, which can be pooled again.
  static let json = BaselineFormat.form(.baseline)

  /// All of them: for people and programs, of MSR values, then of platforms.
  static let all: [BaselineFormat] = {
    let platforms = Format.ofBaselines.filter { $0 != .baseline && !$0.isOfMSRs }
    return [.text, .json] + (Format.ofBaselines.filter(\.isOfMSRs) + platforms).map { .form($0) }
  }()

  static var allValueStrings: [String] { all.map(\.name) }

  init?(argument: String) {
    guard let format = Self.all.first(where: { $0.name == argument }) else { return nil }
    self = format
  }

  /// What the option calls it.
  var name: String {
    switch self {
    case .text: "text"
    case .form(.baseline): "json"
    case .form(let format): format.rawValue
    }
  }

  var defaultValueDescription: String { name }

  /// Whether the form holds MSR values only.
  var isOfMSRs: Bool { if case .form(let format) = self { format.isOfMSRs } else { false } }

  /// The renderer of the form; the only place that chooses among all forms of a baseline.
  func renderer(_ options: FormOptions, on screen: Screen) -> any BaselineRenderer {
    let page: any BaselineRenderer =
      options.isFull || options.showsExperimental
      ? TextReport(showsExperimental: options.showsExperimental, on: screen)
      : BaselinePage(target: options.target, on: screen)
    return if case .form(let format) = self { format.renderer(options) ?? page } else { page }
  }
}
