extension ModelTable {
  /// Models of no real CPU, and of CPUs older than 64-bit ones.
  ///
  /// Source: libvirt's `cpu_map`, as reference/models.tsv has it.
  static let generic: [ModelDefinition] = [
    .init("486", adds: "fpu vme pse"),
    .init("486-v1", from: "486"),
    .init("pentium", from: "486-v1", adds: "de tsc msr mce cx8 mmx"),
    .init("pentium-v1", from: "pentium"),
    .init("pentium2", from: "pentium-v1", adds: "pae sep mtrr pge mca cmov pat pse36 fxsr"),
    .init("pentium2-v1", from: "pentium2"),
    .init("pentium3", from: "pentium2-v1", adds: "sse"),
    .init("pentium3-v1", from: "pentium3"),
    .init("pentiumpro", from: "pentium3-v1", adds: "apic sse2", removes: "vme mtrr mca pse36"),
    .init("coreduo", .intel, from: "pentiumpro", adds: "vme mtrr mca clflush pni monitor nx"),
    .init("coreduo-v1", from: "coreduo"),
    .init("n270", .intel, from: "coreduo-v1", adds: "ssse3"),
    .init("n270-v1", from: "n270"),
    .init("core2duo", .intel, from: "n270-v1", adds: "pse36 syscall lm"),
    .init("core2duo-v1", from: "core2duo"),
    .init("qemu32", from: "pentiumpro", adds: "pni"),
    .init("qemu32-v1", from: "qemu32"),
    .init("kvm32", from: "qemu32-v1", adds: "mtrr mca pse36 clflush"),
    .init("kvm32-v1", from: "kvm32"),
    .init("cpu64-rhel5", from: "kvm32-v1", adds: "syscall nx lm"),
    .init("cpu64-rhel6", from: "cpu64-rhel5", adds: "cx16 lahf_lm"),
    .init("qemu64", from: "cpu64-rhel6", adds: "svm", removes: "lahf_lm"),
    .init("qemu64-v1", from: "qemu64"),
    .init("kvm64", from: "qemu64-v1", removes: "svm"),
    .init("kvm64-v1", from: "kvm64"),
  ]
}
