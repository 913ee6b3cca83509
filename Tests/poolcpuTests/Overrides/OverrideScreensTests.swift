import PoolTestSupport
import Testing

struct OverrideScreensTests {
  @Test
  func `what apply, verify and rollback say is what it was when somebody read it last`() throws {
    for answer in try OverrideScreens.answers() {
      let golden = GeneratedDocument("Tests/Fixtures/override/\(answer.file)")
      let isFresh = try golden.blessed(with: answer.text) == answer.text
      #expect(isFresh, "\(answer.file): run `make bless`, and read the difference")
      let lines = answer.text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 25 || answer.file == "dry-run-full.txt", "\(answer.text)")
      #expect(lines.allSatisfy { $0.count <= 80 }, "\(answer.text)")
    }
  }
}
