/// A table of a report, in no language yet.
struct BoardTable {
  /// What a cell says beside its text, which says it too.
  enum Tone: String {
    case plain, yes, no, partly, quiet
  }

  /// One cell.
  struct Cell {
    let text: String
    var tone = Tone.plain
    /// More about it, for those who ask.
    var hint: String?
    /// A number that is drawn as long as it is, where the table's longest has `BoardTable.longestBar`.
    var bar: Int?
    /// Whether it is many words.
    var isLong = false
    /// Whether it is code.
    var isCode = false

    init(_ text: String, _ tone: Tone = .plain, hint: String? = nil) {
      self.text = text
      self.tone = tone
      self.hint = hint
    }

    /// Words that take the room that is left.
    static func long(_ text: String) -> Cell {
      var cell = Cell(text)
      cell.isLong = true
      return cell
    }

    /// A word of a product's or a number.
    static func code(_ text: String) -> Cell {
      var cell = Cell(text)
      cell.isCode = true
      return cell
    }

    static let yes = Cell("yes", .yes)
  }

  /// What a row or column is about.
  struct Heading {
    let text: String
    /// What stands below it, smaller.
    var detail: String?
    /// The id of what it leads to.
    var link: String?
    /// What links call it.
    var id: String?
    var isCode = false
  }

  /// One row.
  struct Row {
    let heading: Heading
    let cells: [Cell]
  }

  /// Rows under one title.
  struct Group {
    /// `nil` where all rows are one group.
    let title: String?
    let rows: [Row]
  }

  let id: String
  /// What it is, in a sentence.
  let caption: String
  /// What the rows are, then the columns.
  let corner: String
  let columns: [Heading]
  let groups: [Group]
  /// Whether rows can be looked for.
  var isFilterable = false

  /// How many columns there may be before their headings stand upright.
  static let mostLevel = 10

  /// Whether there are many kinds of hosts side by side.
  var isCrowded: Bool { columns.count(where: { $0.link != nil }) > BoardTable.mostLevel }

  init(
    _ id: String, _ caption: String, corner: String, _ columns: [Heading], _ rows: [Row]
  ) {
    self.init(id, caption, corner: corner, columns, groups: [Group(title: nil, rows: rows)])
  }

  init(
    _ id: String, _ caption: String, corner: String, _ columns: [Heading], groups: [Group]
  ) {
    self.id = id
    self.caption = caption
    self.corner = corner
    self.columns = columns
    self.groups = groups.filter { !$0.rows.isEmpty }
  }
}
