extension Catalogue {
  /// CPUID leaf Dh, subleaf 1, EAX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_000D_EAX_x1; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 0DH; reference/features.tsv.
  static let leafDSubleaf1EAX = WordDefinition(
    WordName(0xd, 1, .eax),
    [
      .init(
        0, "xsaveopt", linux: "xsaveopt", xen: "xsaveopt", libvirt: "xsaveopt", qemu: "xsaveopt",
        .both, .intersect, kvm: .asHost, xenPolicy: .all, "XSAVEOPT: save only what changed"),
      .init(
        1, "xsavec", linux: "xsavec", xen: "xsavec", libvirt: "xsavec", qemu: "xsavec",
        .both, .intersect, kvm: .asHost, xenPolicy: .all, "XSAVEC: save in compacted form"),
      .init(
        2, "xgetbv1", linux: "xgetbv1", xen: "xgetbv1", libvirt: "xgetbv1", qemu: "xgetbv1",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "XGETBV with ECX=1: which components are in use"),
      .init(
        3, "xsaves", linux: "xsaves", xen: "xsaves", libvirt: "xsaves", qemu: "xsaves",
        .both, .unmigratable, kvm: .asHost, xenPolicy: .hvm,
        "XSAVES and XRSTORS: supervisor state; platforms keep it back"),
      .init(
        4, "xfd", xen: "xfd", libvirt: "xfd", qemu: "xfd", .intel, .intersect, kvm: .asHost,
        "Extended feature disable: fault at first use of a component"),
    ])
}
