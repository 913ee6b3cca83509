import Testing

@testable import poolcpu

struct ScanTimeTests {
  @Test(arguments: [
    ("0", "1970-01-01T00:00:00Z"), ("951782399", "2000-02-28T23:59:59Z"),
    ("951782400", "2000-02-29T00:00:00Z"), ("1772357400", "2026-03-01T09:30:00Z"),
    ("253402300799", "9999-12-31T23:59:59Z"),
  ])
  func `seconds are a time in UTC`(epoch: String, text: String) throws {
    #expect(try ScanTime.text(sourceDateEpoch: epoch) == text)
  }

  @Test(arguments: ["", "-1", "1.5", "0x10", "253402300800", "99999999999999999999", " 1"])
  func `what is no number of seconds is refused`(epoch: String) {
    #expect(throws: ScanError.badSourceDate(epoch)) {
      try ScanTime.text(sourceDateEpoch: epoch)
    }
  }

  @Test
  func `without SOURCE_DATE_EPOCH it is now`() throws {
    let text = try ScanTime.text(sourceDateEpoch: nil)
    #expect(text.utf8.count == 20)
    #expect(text > "2026")
  }
}
