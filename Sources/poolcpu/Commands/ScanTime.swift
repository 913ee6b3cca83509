internal import Glibc

/// The time that a record bears.
enum ScanTime {
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
