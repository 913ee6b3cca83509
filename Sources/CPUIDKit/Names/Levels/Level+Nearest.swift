extension Level {
  /// The highest levels that a CPU of `vendor` reaches when it shows `set`.
  ///
  /// Levels of one line need not include each other (Zen dropped XOP, FMA4 and TBM of family 15h),
  /// so there may be several.
  ///
  /// - Parameters:
  ///   - set: what is shown; live and presentation bits are not looked at.
  ///   - vendor: the vendor of the CPU; only its own levels count.
  /// - Returns: the vendor's levels that are reached and lie below no other reached one, then the
  ///   same of the levels for any vendor, in the order of the table.
  public static func nearest(below set: FeatureSet, vendor: CPUVendor) -> [Level] {
    highest(all.filter { $0.vendors.contains(vendor) && $0.missing(from: set).isEmpty })
      + highest(all.filter { $0.vendors.isEmpty && $0.missing(from: set).isEmpty })
  }

  private static func highest(_ levels: [Level]) -> [Level] {
    levels.filter { level in
      !levels.contains { level.features.isStrictSubset(of: $0.features) }
    }
  }
}
