internal import CPUIDKit
internal import PoolKit

/// A report as one page of HTML that needs nothing beside it, and no script to be read.
struct BoardPage {
  private let report: BoardReport

  /// The page of `report`.
  init(_ report: BoardReport) { self.report = report }

  /// The page.
  var text: String {
    let sections = report.sections
    let html = Markup.tag(
      "html", ["lang": "en", "xmlns": "http://www.w3.org/1999/xhtml"],
      [
        .tag("head", [:], head),
        .tag(
          "body", [:],
          [
            .tag("a", ["class": "skip", "href": "#main"], "Skip to the answer"), header,
            contents(sections), .tag("main", ["id": "main"], sections.map(section)),
            .tag("footer", [:], [.tag("p", [:], footer)]),
            .tag("script", [:], [.own(BoardScript.text)]),
          ]),
      ])
    var page = "<!DOCTYPE html>\n"
    html.write(to: &page)
    return page + "\n"
  }

  private var head: [Markup] {
    [
      .tag("meta", ["charset": "utf-8"]),
      .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      // Nothing is loaded, and nothing runs but the script of the page.
      .tag(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content":
            "default-src 'none'; style-src 'unsafe-inline'; script-src '\(BoardScript.hash)'",
        ]),
      .tag("title", [:], report.title), .tag("style", [:], [.own(BoardStyle.text)]),
    ]
  }

  private var header: Markup {
    .tag(
      "header", [:],
      [.tag("h1", [:], report.title), .tag("p", ["class": "lead"], report.headline + ".")])
  }

  private var footer: String {
    "Made by poolcpu \(report.provenance.version) at \(report.provenance.time)."
  }

  private func contents(_ sections: [BoardSection]) -> Markup {
    .tag(
      "nav", ["aria-label": "Sections"],
      [
        .tag(
          "ul", [:],
          sections.map { .tag("li", [:], [.tag("a", ["href": "#\($0.id)"], $0.title)]) })
      ])
  }

  private func section(_ section: BoardSection) -> Markup {
    .tag(
      "section", ["id": section.id, "aria-labelledby": "\(section.id)-title"],
      [.tag("h2", ["id": "\(section.id)-title"], section.title)]
        + section.intro.map { .tag("p", [:], $0) } + section.blocks.map(block))
  }

  private func block(_ block: BoardSection.Block) -> Markup {
    switch block {
    case .cards(let cards): .tag("div", ["class": "cards"], cards.map(card))
    case .deeds(let deeds):
      .tag(
        "ol", ["class": "deeds"],
        deeds.map { deed in
          .tag(
            "li", [:],
            [
              .tag("strong", [:], deed.text), .text(" "),
              .tag("span", ["class": "gain"], "Gain: \(deed.gain)"),
            ])
        })
    case .list(let title, let sentences):
      .tag(
        "div", [:],
        [
          .tag("h3", [:], title),
          .tag("ul", [:], sentences.map { .tag("li", [:], $0) }),
        ])
    case .table(let table): BoardTableMarkup(table).markup
    case .snippets(let snippets):
      .tag("div", [:], snippets.enumerated().map { snippet($1, number: $0 + 1) })
    case .names(let title, let lists): names(title, lists)
    }
  }

  private func card(_ card: BoardSection.Card) -> Markup {
    .tag(
      "div", ["class": card.isWarning ? "card warn" : "card"],
      [
        .tag("h3", [:], card.title), .tag("p", ["class": "value"], card.value),
        .tag("p", ["class": "quiet"], card.detail),
      ])
  }

  private func snippet(_ snippet: BoardSection.Snippet, number: Int) -> Markup {
    .tag(
      "details", [:],
      [
        .tag(
          "summary", [:],
          [.tag("code", [:], snippet.name), .text(": \(snippet.title)")])
      ] + snippet.remarks.map { .tag("p", [:], $0) } + [
        .tag(
          "pre",
          [
            "id": "form-\(number)", "data-name": snippet.name, "tabindex": "0", "role": "region",
            "aria-label": "\(snippet.name), to be copied",
          ], [.tag("code", [:], [.lines(snippet.text)])])
      ])
  }

  private func names(
    _ title: String, _ lists: [(id: String, label: String, names: [String])]
  ) -> Markup {
    .tag(
      "details", [:],
      [.tag("summary", [:], title)]
        + lists.flatMap { list -> [Markup] in
          [
            .tag("h3", ["id": list.id], list.label),
            .tag("p", ["class": "names"], list.names.joined(separator: ", ")),
          ]
        })
  }
}
