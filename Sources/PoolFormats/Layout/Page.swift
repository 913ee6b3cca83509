internal import CPUIDKit
internal import PoolKit

/// The answer of a command for people, which fits a screen: the answer itself, then what holds it
/// back, what to do and what to beware of.
struct Page {
  /// Sentences under one title.
  struct Section {
    /// What they are; `nil` where their labels say it.
    let title: String?
    /// The sentences, what matters most first.
    let entries: [Entry]
    /// How important the section is when room is short: 1 is kept before 2, and ``spareRank`` has what is left.
    let rank: Int
    /// How many there are in truth, where not all were worked out.
    let count: Int

    /// The rank of what is told only when all else has its room.
    static let spareRank = 9

    init(_ title: String? = nil, rank: Int, of count: Int? = nil, _ entries: [Entry]) {
      self.title = title
      self.entries = entries
      self.rank = rank
      self.count = max(count ?? entries.count, entries.count)
    }
  }

  /// One sentence of a section.
  struct Entry {
    /// What it is about, in a column of its own.
    let label: String?
    /// The sentence.
    let phrase: Phrase
    /// How many lines it may take.
    let rows: Int

    init(_ phrase: Phrase, rows: Int = 2) {
      label = nil
      self.phrase = phrase
      self.rows = rows
    }

    init(_ label: String, rows: Int = 2, _ phrase: Phrase) {
      self.label = Printable.text(label)
      self.phrase = phrase
      self.rows = rows
    }
  }

  /// The answer in a sentence.
  let answer: Phrase
  /// What the answer means; `nil` for one that is neither good nor bad.
  let tone: Tone?
  /// Everything else, in the order of the page; empty sections are left out.
  let sections: [Section]
  /// Where there is more.
  let footer: Phrase?

  init(_ answer: Phrase, tone: Tone? = nil, _ sections: [Section], footer: Phrase? = nil) {
    self.answer = answer
    self.tone = tone
    self.sections = sections.filter { !$0.entries.isEmpty }
    self.footer = footer
  }

  /// The page as text, ending in a line end.
  func text(on screen: Screen) -> String {
    lines(on: screen).map { $0 + "\n" }.joined()
  }

  /// The page in at most as many lines as `screen` has, none wider than it.
  ///
  /// Each section has room for one sentence first, in order of rank; then, in turns, for more; then
  /// sentences have room for more of their lists; and what is left parts the sections.
  func lines(on screen: Screen) -> [String] {
    let phrases = [answer] + sections.flatMap { $0.entries.map(\.phrase) }
    let names = NamesApart(phrases.flatMap(\.hosts))
    // A line more is better than names that nobody recognises.
    let rows = min(max(answer.fewestRows(width: screen.width, among: names), 2), 3)
    let head = answer.lines(width: screen.width, rows: rows, among: names)
    let foot = footer?.lines(width: screen.width, rows: 1) ?? []
    var room = PageRoom(
      sections, on: screen, lines: screen.height - head.count - foot.count, names)
    room.share()
    let marked = head.map { (tone ?? .heading).marked($0, on: screen) }
    return room.lines(under: marked, over: foot)
  }
}
