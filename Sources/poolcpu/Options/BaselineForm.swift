internal import ArgumentParser
internal import PoolFormats

/// A form for programs in which a baseline goes out, as `--format` names it.
struct BaselineForm: Hashable {
  let format: Format
  /// Whether it is one line, for JSON Lines.
  let isLine: Bool

  private init(_ format: Format, isLine: Bool = false) {
    self.format = format
    self.isLine = isLine
  }

  /// poolcpu's own document, which can be pooled again.
  static let json = BaselineForm(.baseline)
  /// The same on one line.
  static let jsonLine = BaselineForm(.baseline, isLine: true)

  /// All of them: for programs, of MSR values, then of platforms.
  static let all: [BaselineForm] = {
    let platforms = Format.ofBaselines.filter { $0 != .baseline && !$0.isOfMSRs }
    return [.json, .jsonLine]
      + (Format.ofBaselines.filter(\.isOfMSRs) + platforms).map { BaselineForm($0) }
  }()

  /// What the option calls it.
  var name: String {
    switch self {
    case .json: "json"
    case .jsonLine: "jsonl"
    default: format.rawValue
    }
  }

  /// What writes a baseline in the form.
  func renderer(_ options: FormOptions) -> any BaselineRenderer {
    if isLine {
      return BaselineDocument(showsExperimental: options.showsExperimental, isLine: true)
    }
    guard let renderer = format.renderer(options) else {
      preconditionFailure("\(format.rawValue) is no form of a baseline")
    }
    return renderer
  }
}

extension BaselineForm: ExpressibleByArgument {
  static var allValueStrings: [String] { all.map(\.name) }

  init?(argument: String) {
    guard let form = Self.all.first(where: { $0.name == argument }) else { return nil }
    self = form
  }

  var defaultValueDescription: String { name }
}
