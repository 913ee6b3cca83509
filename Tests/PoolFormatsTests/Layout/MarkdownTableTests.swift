internal import PoolFormats
internal import Testing

struct MarkdownTableTests {
  @Test func `a table has a heading, a ruler and its rows`() {
    let table = MarkdownTable(columns: ["bit", "name"], rows: [["0", "fpu"], ["1", ""]])
    #expect(table.markdown == "| bit | name |\n| --- | --- |\n| 0 | fpu |\n| 1 |  |\n")
  }

  @Test func `a cell cannot end itself, start a tag or break the line`() {
    let table = MarkdownTable(columns: ["a"], rows: [["x | y <b>\nz"]])
    #expect(table.markdown == "| a |\n| --- |\n| x \\| y &lt;b> z |\n")
  }
}
