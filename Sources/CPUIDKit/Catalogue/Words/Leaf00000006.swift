extension Catalogue {
  /// CPUID leaf 6h, EAX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0006_EAX; Intel 253666 (SDM volume
  /// 2A), CPUID, leaf 06H; docs/sources.md, "Features".
  static let leaf6EAX = WordDefinition(
    WordID(6, 0, .eax),
    [
      .init(0, "dtherm", linux: "dtherm", .intel, .intersect, "Digital thermal sensor on the die"),
      .init(
        1, "ida", linux: "ida", .intel, .intersect,
        "Turbo boost or Intel dynamic acceleration is available"),
      .init(
        2, "arat", linux: "arat", libvirt: "arat", qemu: "arat", .both, .intersect, kvm: .emulated,
        "APIC timer keeps running in deep sleep states"),
      .init(
        4, "pln", linux: "pln", .intel, .intersect, "Power limit notification: interrupt and status"
      ),
      .init(5, "ecmd", .intel, .intersect, "Clock modulation duty cycle in finer steps"),
      .init(
        6, "pts", linux: "pts", .intel, .intersect, "Package thermal status and interrupt MSRs"),
      .init(
        7, "hwp", linux: "hwp", .intel, .intersect,
        "Hardware-controlled performance states (IA32_HWP_REQUEST)"),
      .init(
        8, "hwp_notify", linux: "hwp_notify", .intel, .intersect,
        "HWP can interrupt when guaranteed performance changes"),
      .init(
        9, "hwp_act_window", linux: "hwp_act_window", .intel, .intersect,
        "HWP request takes an activity window"),
      .init(
        10, "hwp_epp", linux: "hwp_epp", .intel, .intersect,
        "HWP request takes an energy/performance preference"),
      .init(
        11, "hwp_pkg_req", linux: "hwp_pkg_req", .intel, .intersect,
        "HWP request for the whole package"),
      .init(13, "hdc_base_regs", .intel, .intersect, "Hardware duty cycling control MSRs"),
      .init(
        14, "turbo_boost_3_0", .intel, .intersect, "Turbo Boost Max 3.0: the best cores go higher"),
      .init(
        15, "hwp_highest_perf_change", .intel, .intersect,
        "HWP can interrupt when the highest performance changes"),
      .init(
        16, "hwp_peci_override", .intel, .intersect,
        "Management controller can override HWP requests over PECI"),
      .init(
        17, "hwp_flexible", .intel, .intersect,
        "HWP fields can be taken from the package request one by one"),
      .init(18, "hwp_fast", .intel, .intersect, "Fast access to the IA32_HWP_REQUEST MSR"),
      .init(
        19, "hfi", linux: "hfi", .intel, .intersect,
        "Hardware feedback interface: table of core capabilities"),
      .init(
        20, "hwp_ignore_idle", .intel, .intersect,
        "HWP can ignore the request of an idle logical processor"),
      .init(22, "hwp_ctl", .intel, .intersect, "IA32_HWP_CTL: choose which requests are combined"),
      .init(
        23, "thread_director", .intel, .intersect,
        "Thread Director: feedback table by class of thread"),
      .init(
        24, "therm_interrupt_bit25", .intel, .intersect, "IA32_THERM_INTERRUPT bit 25 can be used"),
    ])
}

extension Catalogue {
  /// CPUID leaf 6h, ECX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0006_ECX; Intel 253666 (SDM volume
  /// 2A), CPUID, leaf 06H; docs/sources.md, "Features".
  ///
  /// Not features: [15:8] is the number of Thread Director classes (Intel SDM volume 2A, leaf 06H).
  static let leaf6ECX = WordDefinition(
    WordID(6, 0, .ecx), nonFeatureBits: 0x0000_ff00,
    [
      .init(
        0, "aperfmperf", linux: "aperfmperf", .both, .intersect,
        "APERF and MPERF counters give the effective frequency"),
      .init(1, "acnt2", .intel, .intersect, "Second actual-performance counter ACNT2 (one source)"),
      .init(
        3, "epb", linux: "epb", .intel, .intersect,
        "Performance/energy bias hint (IA32_ENERGY_PERF_BIAS)"),
    ])
}
