internal import ArgumentParser
internal import PoolFormats

/// A form for programs in which a baseline goes out, as `--format` names it.
struct BaselineForm: Hashable {
  let format: Format

  private init(_ format: Format) { self.format = format }

  /// poolcpu's own document, which can be pooled again.
  static let json = BaselineForm(.baseline)

  /// All of them: for programs, of MSR values, then of platforms.
  static let all: [BaselineForm] = {
    let platforms = Format.ofBaselines.filter { $0 != .baseline && !$0.isOfMSRs }
    return [.json] + (Format.ofBaselines.filter(\.isOfMSRs) + platforms).map(BaselineForm.init)
  }()

  /// What the option calls it.
  var name: String { self == .json ? "json" : format.rawValue }

  /// What writes a baseline in the form.
  func renderer(_ options: FormOptions) -> any BaselineRenderer {
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
