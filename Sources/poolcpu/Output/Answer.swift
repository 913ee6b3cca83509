internal import PoolFormats

/// What a command has to say, in every form in which it can be asked for.
///
/// A form is made when it is asked for, and no other.
struct Answer<Form: AnswerForm> {
  let text: AnswerText
  let form: (Form) throws -> WrittenAnswer

  /// An answer with `text` for people, and what `form` makes for programs.
  init(_ text: AnswerText, form: @escaping (Form) throws -> WrittenAnswer) {
    self.text = text
    self.form = form
  }

  /// Writes the answer to `output`, and what its form has no place for to standard error.
  func write(
    as format: AnswerFormat<Form>, _ options: TextOptions, to output: Output = Output()
  ) throws {
    let written = try written(
      as: format, isFull: options.isFull, on: options.screen(of: output))
    try output.write(written.bytes)
    StandardError.writeLines(written.remarks)
  }

  /// The answer as it goes out: the only place that chooses among its forms.
  func written(
    as format: AnswerFormat<Form>, isFull: Bool, on screen: Screen
  ) throws -> WrittenAnswer {
    switch format {
    case .text: WrittenAnswer(try text.bytes(isFull: isFull, on: screen))
    case .form(let form): try self.form(form)
    }
  }
}

extension Answer where Form == JSONForm {
  /// An answer with `text` for people, and the document that `json` makes.
  init(_ text: AnswerText, json: @escaping () throws -> [UInt8]) {
    self.init(text) { form in
      switch form {
      case .json: WrittenAnswer(try json())
      }
    }
  }
}

/// An answer in one form, ready to go out.
struct WrittenAnswer {
  let bytes: [UInt8]
  /// What the user must know and the form has no place for: lines without control characters.
  let remarks: [String]

  /// An answer of which all is in `bytes`, but for `remarks`.
  init(_ bytes: [UInt8], remarks: [String] = []) {
    self.bytes = bytes
    self.remarks = remarks
  }
}
