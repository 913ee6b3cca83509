/// Numbers with a fixed count of decimals, for tables.
enum Decimal {
  /// A number from 0 up, rounded to `places` decimals.
  static func text(_ number: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let rounded = Int((max(0, number) * Double(scale)).rounded())
    let fraction = String(rounded % scale)
    return "\(rounded / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
