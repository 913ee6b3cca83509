/// The features that guests have with performance counters (a PMU) only.
///
/// KVM gives them with its parameter `enable_pmu`, which is on by default, where the kernel got counters from
/// the CPU: not where the host is itself a guest without.
///
/// Source: Linux 6.1.192, 6.12.117 and 7.3-rc7, `svm_set_cpu_caps` and `vmx_set_cpu_caps`, where `enable_pmu`
/// is asked.
package enum GuestCounters {
  package static let features = beyondModels.union(
    [.perfctr_core, .perfmon_v2])

  /// Those that QEMU's named models have not.
  package static let beyondModels = FeatureSet(
    FeatureSet.rows.filter { $0.row.kvm == .withPEBS }.map(\.bit)
  ).union([.pdcm])
}
