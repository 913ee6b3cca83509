internal import CPUIDKit
internal import PoolKit

/// A part of a report under one title, in no language yet.
struct BoardSection {
  /// One thing in it.
  enum Block {
    /// Facts side by side, each with a value.
    case cards([Card])
    /// Sentences, one after another, of which a number may stand out.
    case deeds([Deed])
    /// Sentences under a title.
    case list(title: String, [String])
    /// A table.
    case table(BoardTable)
    /// Texts to be copied.
    case snippets([Snippet])
    /// Names, which are long, under what they are of; each with what it is linked by.
    case names(title: String, [(id: String, label: String, names: [String])])
  }

  /// One fact.
  struct Card {
    let title: String
    let value: String
    let detail: String
    /// Whether it is something to worry about.
    let isWarning: Bool
  }

  /// Something to do, and what it gains.
  struct Deed {
    let text: String
    let gain: String
  }

  /// A text to be pasted.
  struct Snippet {
    let name: String
    let title: String
    let text: String
    /// What the user must know and the text has no place for.
    let remarks: [String]
  }

  /// What a link calls it.
  let id: String
  let title: String
  /// What to know before, a sentence each.
  let intro: [String]
  let blocks: [Block]

  init(_ id: String, _ title: String, _ intro: [String] = [], _ blocks: [Block]) {
    self.id = id
    self.title = title
    self.intro = intro
    self.blocks = blocks
  }
}
