extension Distribution {
  /// Those whose versions are confirmed, each by the source in its row.
  public static let all: [Distribution] = [
    .init(
      "debian12", "Debian 12", .tabled(.debian12), source: "its packages, scripts/model-tables"),
    .init(
      "debian13", "Debian 13", .tabled(.debian13), source: "its packages, scripts/model-tables"),
    .init(
      "ubuntu-22.04", "Ubuntu 22.04", .other(qemu: "6.2", libvirt: "8.0"),
      source: "packages qemu 1:6.2+dfsg-2ubuntu6 and libvirt 8.0.0-1ubuntu7"),
    .init(
      "ubuntu-23.04", "Ubuntu 23.04", .tabled(.debian12),
      source: "packages qemu 1:7.2+dfsg-5ubuntu2 and libvirt 9.0.0-2ubuntu1"),
    .init(
      "ubuntu-24.04", "Ubuntu 24.04", .other(qemu: "8.2", libvirt: "10.0"),
      source: "packages qemu 1:8.2.2+ds-0ubuntu1 and libvirt 10.0.0-2ubuntu8"),
    .init(
      "ubuntu-26.04", "Ubuntu 26.04", .other(qemu: "10.2", libvirt: "12.0"),
      source: "packages qemu 1:10.2.1+ds-1ubuntu3 and libvirt 12.0.0-1ubuntu5"),
    // Its patches leave the models as they are; it has no libvirt.
    .init(
      "proxmox-7.4", "Proxmox VE 7.4", .tabled(.debian12),
      source: "pve-qemu debian/changelog, 7.2.0-8 of March 2023, the last for Debian 11"),
    .init(
      "proxmox-8", "Proxmox VE 8", .other(qemu: "8.0", to: "9.2"),
      source: "pve-qemu debian/changelog, 8.0.0-1 to 9.2.0-5, all for Debian 12"),
    .init(
      "proxmox-9.0", "Proxmox VE 9.0", .tabled(.debian13),
      source: "the announcement of 5 August 2025; pve-qemu debian/changelog, 10.0.2-4"),
    .init(
      "proxmox-9.2", "Proxmox VE 9.2", .other(qemu: "11.0"),
      source: "the announcement of 21 May 2026; pve-qemu debian/changelog, 11.0.0-2"),
    .init(
      "rhel-9.2", "RHEL 9.2", .rebuilt(qemu: "7.2", libvirt: "9.0"),
      source: "packages qemu-kvm-7.2.0-14.el9_2 and libvirt-9.0.0-10.3.el9_2"),
    .init(
      "almalinux-9.2", "AlmaLinux 9.2", .rebuilt(qemu: "7.2", libvirt: "9.0"),
      source: "packages qemu-kvm-7.2.0-14.el9_2 (ALSA-2023:2162) and libvirt-9.0.0-10.2.el9_2"),
  ]
}
