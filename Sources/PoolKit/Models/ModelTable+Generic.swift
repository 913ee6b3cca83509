extension ModelTable {
  /// Rows of models of no certain CPU and of the oldest ones.
  ///
  /// Source: reference/models.tsv (libvirt's `cpu_map`); ``parse(_:after:)`` tells how to read them.
  static let genericRows = """
    486 - - = +fpu +pse +vme
    486-v1 - - = 486
    pentium - - = 486 +cx8 +de +mce +mmx +msr +tsc
    pentium-v1 - - = pentium
    pentium2 - - = pentium +cmov +fxsr +mca +mtrr +pae +pat +pge +pse36 +sep
    pentium2-v1 - - = pentium2
    pentium3 - - = pentium2 +sse
    pentium3-v1 - - = pentium3
    pentiumpro - - = pentium3 +apic +sse2 -mca -mtrr -pse36 -vme
    coreduo Intel - = pentium3 +apic +clflush +monitor +nx +pni +sse2 -pse36
    coreduo-v1 Intel - = coreduo
    n270 Intel - = coreduo +ssse3
    n270-v1 Intel - = n270
    core2duo Intel - = n270 +lm +pse36 +syscall
    core2duo-v1 Intel - = core2duo
    qemu32 - - = pentiumpro +pni
    qemu32-v1 - - = qemu32
    kvm32 - - = coreduo +pse36 -monitor -nx -vme
    kvm32-v1 - - = kvm32
    cpu64-rhel5 - - = core2duo -monitor -ssse3 -vme
    cpu64-rhel6 - - = cpu64-rhel5 +cx16 +lahf_lm
    qemu64 - - = cpu64-rhel5 +cx16 +svm
    qemu64-v1 - - = qemu64
    kvm64 - - = cpu64-rhel5 +cx16
    kvm64-v1 - - = kvm64
    athlon AMD - = pentium3 +3dnow +3dnowext +apic +mmxext +sse2 -mca
    athlon-v1 AMD - = athlon
    phenom AMD - = cpu64-rhel5 +3dnow +3dnowext +fxsr_opt +mmxext +monitor +svm
    phenom-v1 AMD - = phenom
    """
}
