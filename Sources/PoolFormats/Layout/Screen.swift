/// Where an answer for people is read: so many columns, and so many lines at one glance.
public struct Screen: Hashable, Sendable {
  /// How many columns a line may have.
  public let width: Int
  /// How many lines an answer may have.
  public let height: Int

  /// What is taken when nobody says: the terminal that every machine has.
  public static let standard = Screen(width: 80)

  /// A screen of `height` lines; its width is kept between 20 and 1,000 columns.
  public init(width: Int, height: Int = 24) {
    self.width = min(max(width, 20), 1_000)
    self.height = height
  }
}

extension Screen {
  /// How plain text is laid out in its width.
  var layout: TextLayout { TextLayout(width: width) }
}
