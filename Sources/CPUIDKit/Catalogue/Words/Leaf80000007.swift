extension Catalogue {
  /// CPUID leaf 8000_0007h, EBX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_0007_EBX; docs/sources.md, "Features".
  static let leaf80000007EBX = WordDefinition(
    WordID(0x8000_0007, 0, .ebx),
    [
      .init(
        0, "overflow_recov", linux: "overflow_recov", libvirt: "overflow-recov",
        qemu: "overflow-recov",
        .amd, .intersect, kvm: .byVendor(intel: .never, amd: .emulated),
        "Machine-check overflow can be recovered from"),
      .init(
        1, "succor", linux: "succor", libvirt: "succor", qemu: "succor", .amd, .intersect,
        kvm: .byVendor(intel: .never, amd: .emulated),
        "Uncorrectable errors can be contained by software"),
      .init(2, "hw_assert", .amd, .intersect, "Hardware assertion MSRs"),
      .init(
        3, "smca", linux: "smca", .amd, .intersect,
        "Scalable machine-check architecture: banks at C000_2000"),
      .init(
        4, "pfeh", .amd, .intersect, "Platform first error handling: firmware sees errors first"),
    ])
}

extension Catalogue {
  /// CPUID leaf 8000_0007h, EDX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_0007_EDX; Intel 253666 (SDM volume
  /// 2A), CPUID, leaf 80000007H; docs/sources.md, "Features".
  static let leaf80000007EDX = WordDefinition(
    WordID(0x8000_0007, 0, .edx),
    [
      .init(0, "digital_temp", .amd, .intersect, "Digital temperature sensor"),
      .init(1, "powernow_freq_id", .amd, .intersect, "PowerNow! frequency control by FID (K8)"),
      .init(2, "powernow_volt_id", .amd, .intersect, "PowerNow! voltage control by VID (K8)"),
      .init(3, "thermal_trip", .amd, .intersect, "Thermal trip: shutdown when too hot"),
      .init(4, "hw_thermal_control", .amd, .intersect, "Hardware thermal control slows the clock"),
      .init(5, "sw_thermal_control", .amd, .intersect, "Software thermal control"),
      .init(6, "100mhz_steps", .amd, .intersect, "Multiplier in steps of 100 MHz"),
      .init(
        7, "hw_pstate", linux: "hw_pstate", xen: "hw-pstate", .amd, .intersect,
        "Hardware P-states in MSRs C001_0061 to 0063"),
      .init(
        8, "invtsc", xen: "itsc", libvirt: "invtsc", qemu: "invtsc", .both, .unmigratable,
        kvm: .never, xenPolicy: .allOnRequest,
        "TSC runs at one rate in all states; guests with it stay put"),
      .init(
        9, "cpb", linux: "cpb", xen: "cpb", .amd, .intersect,
        "Core performance boost; firmware can switch it off"),
      .init(
        10, "efro", xen: "efro", .amd, .intersect,
        "Effective frequency counters that software cannot write"),
      .init(
        11, "proc_feedback", linux: "proc_feedback", .amd, .intersect,
        "Processor feedback interface (8000_0007 EAX, deprecated)"),
      .init(12, "acc_power", .amd, .intersect, "Accumulated core power counter"),
      .init(13, "connected_standby", .amd, .intersect, "Connected standby"),
      .init(14, "rapl", .amd, .intersect, "Running average power limit energy counters"),
      .init(15, "amd_fast_cppc", .amd, .intersect, "CPPC requests take effect quickly"),
      .init(16, "cppc_perf_prio", .amd, .intersect, "Performance priority in CPPC requests"),
    ])
}
