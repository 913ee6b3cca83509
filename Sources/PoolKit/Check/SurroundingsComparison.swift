/// What surrounds the CPUs of a guest's hosts against one class of destinations: clocks and MXCSR.
struct SurroundingsComparison {
  let source: HostFacts
  let destination: HostClass
  let guest: GuestKind
  let seesInvariantClock: Bool

  init(
    from source: HostFacts, to destination: HostClass, guest: GuestKind, seesInvariantClock: Bool
  ) {
    self.source = source
    self.destination = destination
    self.guest = guest
    self.seesInvariantClock = seesInvariantClock
  }

  var reasons: [CheckReason] { clock + mxcsr }

  /// The time stamp counter.
  ///
  /// A hypervisor that scales it hides the difference from hvm guests; one that cannot runs them all
  /// the same, as QEMU does with a warning, because a guest that may move was not told that the
  /// counter is invariant. Native code that was told so counts on its frequency, and nothing scales
  /// it there. Source: Linux and libvirt, which allow 250 ppm.
  private var clock: [CheckReason] {
    let (found, expected) = (destination.facts.clocks, source.clocks)
    var reasons: [CheckReason] = []
    if found.isUnknownSomewhere || expected.isUnknownSomewhere {
      reasons.append(reason(.unknownLimit(.tscKHz), .safe))
    }
    if found.agrees(with: expected) == false {
      let kind = CheckReason.Kind.clock(found, expected: expected)
      switch guest {
      case .hvm: reasons.append(reason(kind, found.canScale == true ? .masked : .safe))
      case .pv, .container:
        reasons.append(reason(kind, seesInvariantClock ? .unsafe : .safe))
      }
    }
    return reasons
  }

  /// The bits that software may set in MXCSR: FXSAVE tells them to every guest, and FXRSTOR of an
  /// image with others faults.
  private var mxcsr: [CheckReason] {
    let (found, expected) = (destination.facts.mxcsr, source.mxcsr)
    var reasons: [CheckReason] = []
    if found.isUnknownSomewhere || expected.isUnknownSomewhere {
      reasons.append(reason(.unknownLimit(.mxcsrMask), .safe))
    }
    if let here = found.common, let saw = expected.common, here != saw {
      let verdict: Verdict = here.isSuperset(of: saw) ? .safe : .unsafe
      reasons.append(reason(.mxcsr(here, expected: saw), verdict))
    }
    return reasons
  }

  private func reason(_ kind: CheckReason.Kind, _ verdict: Verdict) -> CheckReason {
    CheckReason(kind, verdict, hosts: destination.hosts)
  }
}
