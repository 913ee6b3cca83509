/// A bit that no CPU sets: hypervisors make it up for their guests.
package enum SoftwareBit {
  /// The features.
  ///
  /// AMD defines virt_ssbd for hypervisors (publication 124441, MSR C001_011F). Linux sets its_no, and the two of
  /// TSA, for guests where the CPU is not affected (6.12.117, arch/x86/kvm/x86.c and cpu/amd.c).
  package static let all: FeatureSet = [
    .virt_ssbd, .its_no, .tsa_sq_no, .tsa_l1_no,
  ]
}
