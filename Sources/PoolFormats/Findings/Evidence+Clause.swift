internal import CPUIDKit
internal import PoolKit

extension Evidence {
  /// The evidence as a clause that goes on after "because".
  ///
  /// Text from records is in it as it is: it goes through ``Printable`` before a terminal.
  package var clause: String {
    switch self {
    case .unread(let word): "the record lacks the word \(word)"
    case .untold: "the text has no name for it"
    case .missing(let relation, let bit, let inner):
      relation.clause(bit.name ?? "unnamed") + inner.clause
    case .divergence(let shown, let hidden, let isHybrid):
      "only \(shown.phrase) of the machine \(Plural.of(shown.numbers.count, "shows", "show")) it, "
        + "\(hidden.phrase) \(Plural.of(hidden.numbers.count, "does", "do")) not"
        + (isHybrid ? "; its cores are of different kinds" : "")
    case .lack(let lack): lack.clause
    case .commandLine(let part): "the kernel's command line says \(part)"
    case .register(let register, let value):
      "MSR \(register.address) (\(register.name)) holds \(value), which hides it"
    case .overridden(let signs, let host):
      "\(host) seems to be overridden already: \(OverrideSign.text(signs))"
    case .heldBack(let release):
      "CPUs of this kind have it, and the kernel\(release.map { " \($0)" } ?? "") does not pass it on"
    case .insideGuest(let hypervisor, let isKnown):
      "the record was made inside a guest\(hypervisor.map { " of \($0)" } ?? ""), "
        + (isKnown
          ? "and CPUs of this kind have it"
          : "and nothing says whether the CPU beneath has it")
    case .switching(let switching): switching.clause
    case .platform(let giving): giving.clause
    case .presentation: "it tells how a platform presents itself, not what the CPU has"
    case .shownByTwin(let host): "\(host), an equal CPU, shows it; nothing known switches it"
    case .unexplained: "CPUs of this kind have it, and nothing known switches it"
    case .unknownProcessor(let signature): "the table of processors does not know \(signature)"
    case .silence: "no table says whether CPUs of this kind have it"
    }
  }
}

extension Evidence.Lack {
  fileprivate var clause: String {
    switch self {
    case .generation(let absence): "\(absence)"
    case .history(let history): "\(history)"
    case .flaw(let attack):
      "its silicon is affected by \(attack), so that it never says that it is not"
    case .earlyStepping: "its model and stepping came before the first with it"
    case .beyondLeaf(let highest):
      "its leaf is above the CPU's highest, 0x\(Hexadecimal.padded(highest, digits: 8))"
    case .beyondSubleaf(let highest): "the highest subleaf of its leaf 7 is \(highest)"
    case .notInLevel(let level): "\(level.name), the level of its CPUs, does not have it"
    case .product(let product, let design):
      "\(product.title) CPUs of \(design) are sold without it"
    }
  }
}

extension Evidence.Switching {
  fileprivate var clause: String {
    switch self {
    case .switched(let how, let statistic, let isLoadingOff):
      how.clause + (statistic.map { "; \($0.clause)" } ?? "")
        + (isLoadingOff ? "; the kernel's command line says dis_ucode_ldr, so it loads none" : "")
    case .belowMicrocode(let how, let fix, let revisions):
      "\(how.clause), below microcode \(fix.spelling)"
        + (revisions.isEmpty ? "" : ", and its microcode is \(revisions.joined(separator: ", "))")
    case .otherMicrocode(let here, let twin, let there):
      "its microcode is \(here.joined(separator: ", ")), and \(twin), an equal CPU "
        + "with \(there.joined(separator: ", ")), shows it"
    case .sameMicrocode(let how):
      "\(how.clause), but the host that shows it has the same revision"
    }
  }
}

extension Evidence.Giving {
  fileprivate var clause: String {
    let text = "the text that describes it does not give it to a guest"
    return switch self {
    case .madeUp: "no CPU shows it, hypervisors make it up for guests"
    case .madeUpFrom(let bit, let inner):
      "\(Self.madeUp.clause), and KVM does so for certain where the CPU has "
        + "\(bit.name ?? "unnamed"), which is missing: \(inner.clause)"
    case .newerServersOnly: "KVM gives it on Ice Lake servers and newer ones only"
    case .emulatedByKVM: "KVM does it in software on every host, and older kernels did not"
    case .neverByKVM:
      "KVM gives it to no guest, whatever the host: a host's own CPUID is no guest's"
    case .notNested:
      "KVM gives it only with nested virtualisation on (nested=1 of kvm_intel or kvm_amd)"
    case .notGiven(let kernels):
      "the CPU has it, and KVM there does not give it\(on(" on kernel ", kernels))"
    case .notInPolicy:
      "the CPU has it, and Xen's policy for guests there leaves it out (its version, or cpuid= on its command line)"
    case .olderKernel(let introduction, let kernels):
      "\(introduction)\(on("; its kernel is ", kernels))"
    case .olderQEMU(let release): Evidence.Introduction.qemu(release).clause
    case .notInText(let possession, let since):
      text + possession.clause + (since.map { ", and \($0.clause)" } ?? "")
    case .textWithoutCounters(let since):
      "\(text), and guests have it with performance counters only (KVM's enable_pmu, QEMU's pmu=on)"
        + (since.map { ", from KVM of Linux \($0.since) on" } ?? "")
    case .noCounters(let isGuest):
      "KVM there gives guests no performance counters"
        + (isGuest
          ? "; the host is itself a guest" : " (its parameter enable_pmu, or another user of them)")
    case .guestWithoutCounters:
      "the record was made inside a guest, which has no performance counters"
    }
  }

  /// The kernels after `words`; nothing where records do not say.
  private func on(_ words: String, _ kernels: [String]) -> String {
    kernels.isEmpty ? "" : words + kernels.joined(separator: ", ")
  }
}

extension Evidence.Relation {
  /// What is missing, up to the reason why.
  fileprivate func clause(_ other: String) -> String {
    switch self {
    case .announcesRegister: "\(other), which announces its MSR, is missing: "
    case .requires: "it requires \(other), which is missing: "
    case .announcesState: "it announces the state of \(other), which is missing: "
    case .announcesStateOfNone: "it announces the state of \(other), and "
    }
  }
}

extension Evidence.Possession {
  /// What to add about CPUs of the kind.
  fileprivate var clause: String {
    switch self {
    case .certain: "; CPUs of this kind have it"
    case .possible: "; CPUs of this kind can have it"
    case .unknown: ""
    }
  }
}

extension Evidence.Introduction {
  fileprivate var clause: String {
    switch self {
    case .kvm(let introduction): "\(introduction)"
    case .qemu(let release): "QEMU knows it from \(release.series) on"
    }
  }
}

extension SwitchableFeature.Statistic {
  fileprivate var clause: String {
    "\(showing) of \(count) dumps of equal CPUs (\(leaf1EAX)h) show it"
  }
}
