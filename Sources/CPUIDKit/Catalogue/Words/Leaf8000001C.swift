extension Catalogue {
  /// CPUID leaf 8000_001Ch, EAX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_001C_EAX; docs/sources.md, "Features".
  static let leaf8000001CEAX = WordDefinition(
    WordID(0x8000_001c, 0, .eax),
    [
      .init(
        0, "os_lwp_avail", .amd, .live(shown: .intersected),
        "Lightweight profiling is enabled in XCR0"),
      .init(1, "os_lwpval", .amd, .live(shown: .intersected), "LWPVAL instruction is enabled"),
      .init(
        2, "os_lwp_ire", .amd, .live(shown: .intersected), "Instructions retired event is enabled"),
      .init(3, "os_lwp_bre", .amd, .live(shown: .intersected), "Branches retired event is enabled"),
      .init(4, "os_lwp_dme", .amd, .live(shown: .intersected), "Data cache miss event is enabled"),
      .init(
        5, "os_lwp_cnh", .amd, .live(shown: .intersected), "Core clocks not halted event is enabled"
      ),
      .init(
        6, "os_lwp_rnh", .amd, .live(shown: .intersected),
        "Reference clocks not halted event is enabled"),
      .init(
        29, "os_lwp_cont", .amd, .live(shown: .intersected), "Continuous sampling mode is enabled"),
      .init(
        30, "os_lwp_ptsc", .amd, .live(shown: .intersected),
        "Performance time stamp in records is enabled"),
      .init(31, "os_lwp_int", .amd, .live(shown: .intersected), "Threshold interrupt is enabled"),
    ])
}
