extension ClassComparison {
  /// The size of the XSAVE area where a guest's programs see it themselves.
  ///
  /// More can be restored from less; checkpoints of containers count the bytes all the same.
  var xsaveSize: [CheckReason] {
    let (found, expected) = (view.limits.xsaveSize, source.limits.xsaveSize)
    guard source.limits.areRead, view.limits.areRead, guest != .hvm, found != expected,
      source.words.shows("xsave"), view.words.shows("xsave")
    else { return [] }
    let kind: CheckReason.Kind =
      found > expected
      ? .higherLimit("xsaveSize", found, expected: expected)
      : .hostLimit("xsaveSize", found, expected: expected)
    return [reason(kind, .safe)]
  }

  /// The time stamp counter.
  ///
  /// A hypervisor that scales it hides the difference from hvm guests; one that cannot runs them all
  /// the same, as QEMU does with a warning, because a guest that may move was not told that the
  /// counter is invariant. Native code that was told so counts on its frequency, and nothing scales
  /// it there. Source: Linux and libvirt, which allow 250 ppm.
  var clock: [CheckReason] {
    let (found, expected) = (destination.facts.clocks, source.facts.clocks)
    var reasons: [CheckReason] = []
    if found.isUnknownSomewhere || expected.isUnknownSomewhere {
      reasons.append(reason(.unknownLimit("tscKHz"), .safe))
    }
    if found.agrees(with: expected) == false {
      let kind = CheckReason.Kind.clock(found, expected: expected)
      switch guest {
      case .hvm: reasons.append(reason(kind, found.canScale == true ? .masked : .safe))
      case .pv, .container:
        reasons.append(reason(kind, source.words.shows("invtsc") ? .unsafe : .safe))
      }
    }
    return reasons
  }

  /// The bits that software may set in MXCSR: FXSAVE tells them to every guest, and FXRSTOR of an
  /// image with others faults.
  var mxcsr: [CheckReason] {
    let (found, expected) = (destination.facts.mxcsr, source.facts.mxcsr)
    var reasons: [CheckReason] = []
    if found.isUnknownSomewhere || expected.isUnknownSomewhere {
      reasons.append(reason(.unknownLimit("mxcsrMask"), .safe))
    }
    if let here = found.common, let saw = expected.common, here != saw {
      let verdict: Verdict = here.isSuperset(of: saw) ? .safe : .unsafe
      reasons.append(reason(.mxcsr(here, expected: saw), verdict))
    }
    return reasons
  }
}
