internal import Glibc

/// The time that a record bears.
enum ScanTime {
  /// The time that this run of the program has for all that it writes.
  ///
  /// - Throws: ``ScanError/badSourceDate(_:)``.
  static func now() throws(ScanError) -> String {
    try text(sourceDateEpoch: getenv("SOURCE_DATE_EPOCH").map { String(cString: $0) })
  }

  /// Now, or what SOURCE_DATE_EPOCH says, in ISO 8601 and UTC: `2026-03-01T09:30:00Z`.
  ///
  /// - Parameter epoch: the value of SOURCE_DATE_EPOCH; `nil` when it is not set.
  /// - Returns: the time.
  /// - Throws: ``ScanError/badSourceDate(_:)``.
  static func text(sourceDateEpoch epoch: String?) throws(ScanError) -> String {
    guard let epoch else { return text(secondsSince1970: time(nil)) }
    // The years up to 9999 have four digits.
    guard let seconds = Int(epoch), (0..<253_402_300_800).contains(seconds) else {
      throw .badSourceDate(epoch)
    }
    return text(secondsSince1970: seconds)
  }

  /// The seconds since 1970 of a time as records bear it; `nil` for any other text.
  static func seconds(of text: String) -> Int? {
    let numbers = text.split { "-T:Z".contains($0) }.map { Int32($0) }
    guard numbers.count == 6, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      let hour = numbers[3], let minute = numbers[4], let second = numbers[5],
      (1...9999).contains(year)
    else { return nil }
    var parts = tm()
    parts.tm_year = year - 1900
    parts.tm_mon = month - 1
    (parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec) = (day, hour, minute, second)
    let seconds = timegm(&parts)
    // What is spelt otherwise, or is no day of the calendar, comes back as another text.
    return self.text(secondsSince1970: seconds) == text ? seconds : nil
  }

  private static func text(secondsSince1970 seconds: Int) -> String {
    var seconds = seconds
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func padded(_ number: Int32, _ width: Int = 2) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(width - digits.count, 0)) + digits
    }
    return "\(padded(parts.tm_year + 1900, 4))-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
      + "T\(padded(parts.tm_hour)):\(padded(parts.tm_min)):\(padded(parts.tm_sec))Z"
  }
}
