internal import ArgumentParser

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
