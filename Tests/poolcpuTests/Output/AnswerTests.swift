import PoolFormats
import Testing

@testable import poolcpu

struct AnswerTests {
  /// Notes what is made of an answer.
  final class Maker {
    private(set) var made: [String] = []

    var answer: Answer<JSONForm> {
      let text = AnswerText(page: { _ in self.make("page") }, full: { _ in self.make("full") })
      return Answer(text) { Array(self.make("document").utf8) }
    }

    private func make(_ form: String) -> String {
      made.append(form)
      return form
    }
  }

  @Test(arguments: [
    ("text", false, "page"), ("text", true, "full"), ("json", false, "document"),
    ("json", true, "document"),
  ])
  func `only what is asked for is made`(name: String, isFull: Bool, expected: String) throws {
    let maker = Maker()
    let format = try #require(AnswerFormat<JSONForm>(argument: name))
    let written = try maker.answer.written(as: format, isFull: isFull, on: .standard)
    #expect(written.text == expected)
    #expect(written.remarks == [])
    #expect(maker.made == [expected])
  }

  @Test
  func `every name that help lists is a format, and no other`() throws {
    for name in AnswerFormat<BaselineForm>.allValueStrings {
      #expect(AnswerFormat<BaselineForm>(argument: name)?.defaultValueDescription == name)
    }
    #expect(AnswerFormat<JSONForm>.allValueStrings == ["text", "json"])
    #expect(AnswerFormat<BaselineForm>(argument: "baseline") == nil)
    #expect(AnswerFormat<JSONForm>(argument: "msr") == nil)
  }
}
