extension Catalogue {
  /// What glibc calls the features that `glibc.cpu.hwcaps` can take away, by canonical name.
  ///
  /// OSXSAVE, which glibc can ignore as well, is a live state and is not listed.
  ///
  /// Source: glibc `sysdeps/x86/cpu-tunables.c`, `TUNABLE_CALLBACK (set_hwcaps)`; the bits of the names
  /// are those of `sysdeps/x86/bits/platform/x86.h`.
  public static let glibcNames: [String: String] = [
    "avx": "AVX", "cx8": "CX8", "fma": "FMA", "ht": "HTT", "cet_ibt": "IBT", "rtm": "RTM",
    "avx2": "AVX2", "bmi1": "BMI1", "bmi2": "BMI2", "cmov": "CMOV", "erms": "ERMS", "fma4": "FMA4",
    "sse2": "SSE2", "cet_ss": "SHSTK", "abm": "LZCNT", "movbe": "MOVBE", "ssse3": "SSSE3",
    "xsave": "XSAVE", "popcnt": "POPCNT", "sse4_1": "SSE4_1", "sse4_2": "SSE4_2",
    "xsavec": "XSAVEC", "avx512f": "AVX512F", "avx512cd": "AVX512CD", "avx512bw": "AVX512BW",
    "avx512dq": "AVX512DQ", "avx512er": "AVX512ER", "avx512pf": "AVX512PF",
    "avx512vl": "AVX512VL",
  ]
}
