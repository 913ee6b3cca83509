internal import CPUIDKit
internal import PoolKit

/// Who may move where, as one picture in SVG with words in it.
struct BoardMatrixPicture {
  private let moves: MoveMatrix
  private let classes: BoardClasses
  /// How long the longest name is at most, in pixels: a letter has no more than eight.
  private let longest: Int
  private static let cell = 44

  /// The picture of `moves` between `classes`.
  init(_ moves: MoveMatrix, _ classes: BoardClasses) {
    self.moves = moves
    self.classes = classes
    longest = 8 * ((1...classes.all.count).map { classes.title($0).count + 3 }.max() ?? 0)
  }

  /// How wide the column of names is, and how high and wide the slanting ones need to be.
  private var names: Int { longest + 16 }
  private var head: Int { longest * 87 / 100 + 24 }
  private var overhang: Int { longest / 2 }

  /// The picture.
  var text: String {
    let count = classes.all.count
    let side = count * Self.cell
    let (width, height) = (names + side + overhang, head + side + 10)
    let svg = Markup.tag(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(width) \(height)",
        "width": "\(width)", "height": "\(height)", "role": "img",
        "aria-labelledby": "title desc", "font-family": "DejaVu Sans, sans-serif",
        "font-size": "12",
      ],
      [
        .tag("title", ["id": "title"], "Who may move where: from the row to the column"),
        .tag("desc", ["id": "desc"], MatrixPage(moves).answer.whole),
        .tag(
          "rect", ["width": "\(width)", "height": "\(height)", "fill": "#ffffff"]),
      ] + (0..<count).map(column) + (0..<count).map(row))
    var page = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    svg.write(to: &page)
    return page + "\n"
  }

  private func title(_ index: Int) -> String { "\(index + 1) \(classes.title(index + 1))" }

  private func column(_ index: Int) -> Markup {
    let x = names + index * Self.cell + Self.cell / 2
    return .tag(
      "text", ["transform": "translate(\(x) \(head - 8)) rotate(-60)", "fill": "#15181c"],
      title(index))
  }

  private func row(_ source: Int) -> Markup {
    let y = head + source * Self.cell
    let name = Markup.tag(
      "text",
      ["x": "\(names - 8)", "y": "\(y + 27)", "text-anchor": "end", "fill": "#15181c"],
      title(source))
    return .tag(
      "g", [:], [name] + moves.verdicts[source].indices.flatMap { cells(source, $0, y) })
  }

  private func cells(_ source: Int, _ destination: Int, _ y: Int) -> [Markup] {
    let x = names + destination * Self.cell
    let (word, fill, ink) =
      source == destination
      ? ("same", "#f3f5f7", "#4d5661") : Self.look(of: moves.verdicts[source][destination])
    return [
      .tag(
        "rect",
        [
          "x": "\(x)", "y": "\(y)", "width": "\(Self.cell)", "height": "\(Self.cell)",
          "fill": fill, "stroke": "#ffffff",
        ]),
      .tag(
        "text",
        [
          "x": "\(x + Self.cell / 2)", "y": "\(y + 27)", "text-anchor": "middle", "fill": ink,
        ], word),
    ]
  }

  private static func look(of verdict: Verdict) -> (word: String, fill: String, ink: String) {
    switch verdict {
    case .safe: ("yes", "#dcf3e2", "#14532d")
    case .masked: ("hide", "#fff0cf", "#6b4500")
    case .unknown: ("?", "#fff0cf", "#6b4500")
    case .unsafe: ("no", "#fbe0e0", "#8b1a1a")
    }
  }
}
