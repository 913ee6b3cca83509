extension ProcessorModel {
  /// The highest level that is named after such CPUs; `nil` where none is.
  public var level: Level? { Level.of(vendor, signature) }
}
