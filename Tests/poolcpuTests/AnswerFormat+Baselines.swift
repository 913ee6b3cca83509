import PoolFormats
import PoolKit

@testable import poolcpu

extension AnswerFormat where Form == BaselineForm {
  /// All that `baseline --format` can say.
  static var ofBaselines: [Self] { [.text] + BaselineForm.all.map(Self.form) }

  /// The form; `nil` for text.
  var form: BaselineForm? {
    if case .form(let form) = self { form } else { nil }
  }

  /// What goes out of `baseline` by default.
  func written(_ baseline: Baseline, showsExperimental: Bool = false) throws -> WrittenAnswer {
    let options = FormOptions(
      showsExperimental: showsExperimental, target: .assumed, isFull: false)
    return try Answer(baseline, options).written(as: self, isFull: false, on: .standard)
  }
}

extension WrittenAnswer {
  /// The bytes as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
