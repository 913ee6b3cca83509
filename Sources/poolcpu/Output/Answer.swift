internal import ArgumentParser
internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

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

extension Answer where Form == BaselineForm {
  /// A baseline, in every form in which it goes out.
  init(_ baseline: Baseline, _ options: FormOptions) {
    let full = { screen in
      TextReport(showsExperimental: options.showsExperimental, on: screen).text(for: baseline)
    }
    let text = AnswerText(
      page: { screen in
        // A page has no room for what no manual documents.
        options.showsExperimental
          ? full(screen) : BaselinePage(target: options.target, on: screen).text(for: baseline)
      }, full: full)
    self.init(text) { form in
      let renderer = form.renderer(options)
      return WrittenAnswer(
        renderer.bytes(for: baseline), remarks: renderer.remarks(for: baseline))
    }
  }

  /// Which hosts do not reach a level, for people and as a document.
  ///
  /// The other forms go to programs that must not take a report for values: ``UnreachedLevel`` instead.
  init(_ answer: LevelAnswer, for pool: Pool) {
    let text = AnswerText(
      page: { LevelPage.text(for: answer, pool: pool, on: $0) },
      full: { LevelReport.text(for: answer, pool: pool, on: $0) })
    self.init(text) { form in
      guard form.format == .baseline else { throw UnreachedLevel(answer: answer, pool: pool) }
      return WrittenAnswer(
        LevelAnswerDocument.bytes(for: answer, pool: pool, isLine: form.isLine))
    }
  }
}

/// Hosts do not reach the level that is asked for: an answer, which is no.
struct UnreachedLevel: Error, CustomStringConvertible {
  let answer: LevelAnswer
  let pool: Pool

  /// One sentence for the user.
  var description: String { LevelReport.sentence(for: answer, pool: pool) }
}

/// An answer for people: what has room on one screen, or everything.
struct AnswerText {
  let page: (Screen) throws -> String
  let full: (Screen) throws -> String

  /// An answer whose `page` fits a screen, and whose `full` text leaves nothing out.
  init(
    page: @escaping (Screen) throws -> String, full: @escaping (Screen) throws -> String
  ) {
    self.page = page
    self.full = full
  }

  /// An answer that is short in any case.
  init(_ text: @escaping (Screen) throws -> String) { self.init(page: text, full: text) }

  /// Writes what people are told to `output`.
  func write(_ options: TextOptions, to output: Output = Output()) throws {
    try output.write(bytes(isFull: options.isFull, on: options.screen(of: output)))
  }

  /// What people are told, safe for a terminal: everything, or what has room on `screen`.
  func bytes(isFull: Bool, on screen: Screen) throws -> [UInt8] {
    Array(screen.printed(try isFull ? full(screen) : page(screen)).utf8)
  }
}

/// A form of answers for programs, which has a name.
typealias AnswerForm = ExpressibleByArgument & Hashable & Sendable

/// What `--format` can say: text for people, or a form for programs.
enum AnswerFormat<Form: AnswerForm>: Hashable, Sendable {
  case text
  case form(Form)
}

extension AnswerFormat: ExpressibleByArgument {
  static var allValueStrings: [String] { ["text"] + Form.allValueStrings }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  init?(argument: String) {
    if argument == "text" {
      self = .text
    } else if let form = Form(argument: argument) {
      self = .form(form)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String {
    switch self {
    case .text: "text"
    case .form(let form): form.defaultValueDescription
    }
  }
}

/// The only form for programs that most answers have.
enum JSONForm: String, CaseIterable, ExpressibleByArgument {
  case json
}
