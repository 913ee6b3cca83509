// Written by scripts/model-tables: do not edit.

/// The releases that the tables are from.
enum ReleaseFacts {
  /// The day on which they were looked up.
  static let day = "2026-11-25"

  /// A row a product and a Debian.
  static let rows: [SoftwareRelease] = [
    .init(.qemu, in: .debian12, version: "7.2.22", package: "1:7.2+dfsg-7+deb12u18+b3"),
    .init(.libvirt, in: .debian12, version: "9.0.0", package: "9.0.0-4+deb12u2"),
    .init(.qemu, in: .debian13, version: "10.0.13", package: "1:10.0.13+ds-0+deb13u1"),
    .init(.libvirt, in: .debian13, version: "11.3.0", package: "11.3.0-3+deb13u3"),
    .init(.qemu, in: .unstable, version: "11.1.3", package: "1:11.1.3+ds-1"),
    .init(.libvirt, in: .unstable, version: "12.8.0", package: "12.8.0-1"),
  ]
}
