internal import PoolFormats
internal import PoolKit

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
