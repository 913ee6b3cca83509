/// A sentence of a form's comment, which is told always or in a full comment only.
struct FormNote: ExpressibleByStringInterpolation {
  /// The sentence, whose lists can be shortened.
  let phrase: Phrase
  /// Whether only a full comment has it.
  private(set) var isDetail = false

  init(stringInterpolation: Phrase.StringInterpolation) {
    phrase = Phrase(stringInterpolation: stringInterpolation)
  }

  init(stringLiteral text: String) { phrase = Phrase(text) }

  /// The same for full comments only.
  var detail: FormNote {
    var note = self
    note.isDetail = true
    return note
  }
}
