internal import CPUIDKit

extension NativeComparison {
  /// The size of the XSAVE area where a guest's programs see it themselves.
  ///
  /// More can be restored from less; checkpoints of containers count the bytes all the same.
  var xsaveSize: [CheckReason] {
    let (found, expected) = (view.limits.xsaveSize, source.limits.xsaveSize)
    guard source.limits.areRead, view.limits.areRead, found != expected,
      source.words.shows("xsave"), view.words.shows("xsave")
    else { return [] }
    let kind: CheckReason.Kind =
      found > expected
      ? .higherLimit("xsaveSize", found, expected: expected)
      : .hostLimit("xsaveSize", found, expected: expected)
    return [reason(kind, .safe)]
  }
}
