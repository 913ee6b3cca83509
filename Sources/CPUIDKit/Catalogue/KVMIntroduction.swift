/// From which Linux on KVM gives guests a feature that older ones kept to themselves.
public struct KVMIntroduction: Hashable, Sendable {
  /// The oldest of the releases looked at that gives it.
  public let since: LinuxVersion
  /// The newest of them that does not.
  public let absent: LinuxVersion

  /// What is known of `bit`; `nil` where every release that was looked at gives it, or none does.
  public init?(of bit: FeatureBit) {
    guard let found = KVMIntroduction.byBit[bit] else { return nil }
    self = found
  }

  /// Whether `release`, a kernel's name for itself, is known not to give it.
  ///
  /// Of a series between the two nobody looked; distributions bring features to older kernels as well.
  package func isBeyond(_ release: String) -> Bool {
    LinuxVersion(release: release).map { $0 <= absent } ?? false
  }

  private init(_ since: LinuxVersion, _ absent: LinuxVersion) {
    self.since = since
    self.absent = absent
  }

  private static let byBit: [FeatureBit: KVMIntroduction] = {
    var found: [FeatureBit: KVMIntroduction] = [:]
    for row in rows {
      for bit in row.features { found[bit] = KVMIntroduction(row.since, row.absent) }
    }
    return found
  }()

  /// The table, oldest first.
  ///
  /// Left out are bits about attacks, which stable series get as well, bits of nested virtualisation, and
  /// what no guest that may move is given.
  ///
  /// Source: arch/x86/kvm/cpuid.c, svm.c and vmx.c of Linux 4.19, 5.4.18, 5.10.35, 5.15.100, Debian's 6.1.192
  /// and 6.12.117, 6.16.1 and 7.3-rc7.
  package static let rows: [(since: LinuxVersion, absent: LinuxVersion, features: [FeatureBit])] = [
    (
      LinuxVersion(5, 4), LinuxVersion(4, 19),
      [
        .movdiri, .movdir64b, .avx512_bf16, .clzero, .xsaveerptr, .wbnoinvd,
        .stibp_always_on,
      ]
    ),
    (
      LinuxVersion(5, 10), LinuxVersion(5, 4),
      [.pdcm, .fsrm, .avx512_vp2intersect, .serialize, .tsxldtrk]
    ),
    (LinuxVersion(5, 15), LinuxVersion(5, 10), [.bus_lock_detect, .avx512_fp16, .avx_vnni]),
    (
      LinuxVersion(6, 1), LinuxVersion(5, 15),
      [
        .ds, .dtes64, .amx_tile, .amx_int8, .amx_bf16, .xfd, .no_nested_data_bp,
        .lfence_dispatch, .nscb,
      ]
    ),
    (
      LinuxVersion(6, 12), LinuxVersion(6, 1),
      [
        .flush_l1d, .cmpccxadd, .fzrm, .fsrs, .fsrcs, .amx_fp16, .avx_ifma, .lam,
        .avx_vnni_int8, .avx_ne_convert, .amx_complex, .prefetchiti, .avx10, .avx10_128,
        .avx10_256, .avx10_512, .fs_gs_ns, .auto_ibrs, .perfmon_v2, .sbpb, .ibpb_brtype,
        .srso_user_kernel_no,
      ]
    ),
    (
      LinuxVersion(6, 16), LinuxVersion(6, 12),
      [.sha512, .sm3, .sm4, .wrmsrns, .avx_vnni_int16, .ibpb_ret]
    ),
    (
      LinuxVersion(7, 3), LinuxVersion(6, 16),
      [
        .cet_ss, .cet_ibt, .lkgs, .movrs, .msr_imm, .amx_int8_alias, .amx_bf16_alias,
        .amx_complex_alias, .amx_fp16_alias, .amx_fp8, .amx_tf32, .amx_avx512, .amx_movrs,
        .avx10_vnni_int, .amd_prefetchi, .avx512_bmm, .eraps,
      ]
    ),
  ]
}

extension KVMIntroduction: CustomStringConvertible {
  /// Both, as a clause.
  public var description: String { "KVM of Linux \(since) gives it and that of \(absent) did not" }
}

/// A series of Linux's releases, as in 6.12.
public struct LinuxVersion: Hashable, Sendable, Comparable {
  /// The number before the point.
  public let major: Int
  /// The number after it.
  public let minor: Int

  package init(_ major: Int, _ minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// The series of a kernel that calls itself `release`, as in `6.1.0-13-amd64`; `nil` when it is no number.
  package init?(release: String) {
    let numbers = release.prefix { $0.isNumber || $0 == "." }.split(separator: ".").map { Int($0) }
    guard numbers.count > 1, let major = numbers[0], let minor = numbers[1] else { return nil }
    self.init(major, minor)
  }

  /// By age.
  public static func < (left: Self, right: Self) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }
}

extension LinuxVersion: CustomStringConvertible {
  /// The numbers, as in `6.12`.
  public var description: String { "\(major).\(minor)" }
}
