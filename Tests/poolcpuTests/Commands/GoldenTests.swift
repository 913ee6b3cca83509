import Glibc
import PoolTestSupport
import Testing

/// Whole answers of the real program, word for word, from the folder Tests/Fixtures/hosts/amd.
struct GoldenTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String { file }
    /// The file with the answer, below Tests/Fixtures.
    let file: String
    let arguments: [String]
    var status: Int32 = 0
    /// The file with what is told on standard error; `nil` for nothing.
    var remarks: String?

    init(_ file: String, _ arguments: String, status: Int32 = 0, remarks: String? = nil) {
      self.remarks = remarks
      self.file = file
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.status = status
    }
  }

  static let help = [
    Case("help/poolcpu.txt", "--help"), Case("help/scan.txt", "help scan"),
    Case("help/show.txt", "help show"), Case("help/baseline.txt", "help baseline"),
    Case("help/check.txt", "help check"), Case("help/apply.txt", "help apply"),
    Case("help/verify.txt", "help verify"), Case("help/rollback.txt", "help rollback"),
    Case("help/diff.txt", "help diff"),
    Case("help/levels.txt", "help levels"), Case("help/name.txt", "help name"),
    Case("help/models.txt", "help models"), Case("help/why.txt", "help why"),
    Case("help/plan.txt", "help plan"), Case("help/plan-add.txt", "help plan add"),
    Case("help/plan-remove.txt", "help plan remove"),
    Case("help/plan-split.txt", "help plan split"),
    Case("help/plan-matrix.txt", "help plan matrix"),
    Case("help/plan-upgrade.txt", "help plan upgrade"),
    Case("help/plan-override.txt", "help plan override"),
    Case("help/report.txt", "help report"), Case("help/watch.txt", "help watch"),
    Case("help/convert.txt", "help convert"), Case("help/explain.txt", "help explain"),
  ]

  static let pool = "zen2-a.json zen2-b.json zen4.json piledriver.json guest.json"

  static let baselines = [
    Case("baseline/pool.txt", "baseline \(pool)"),
    Case("baseline/pool-full.txt", "baseline \(pool) --full"),
    Case("baseline/pool.json", "baseline \(pool) --format json"),
    Case("baseline/pool.msr.tsv", "baseline \(pool) --format msr"),
    Case("baseline/pool.wrmsr.sh", "baseline \(pool) --format wrmsr"),
    Case("baseline/one.txt", "baseline zen2-a.json"),
    Case("baseline/equal.txt", "baseline zen2-a.json zen2-b.json"),
    Case("baseline/zen.txt", "baseline zen2-a.json zen2-b.json zen4.json"),
    Case("baseline/zen-full.txt", "baseline zen2-a.json zen2-b.json zen4.json --full"),
    Case("baseline/experimental.txt", "baseline zen4.json guest.json --experimental"),
    Case("baseline/intel.txt", "baseline ../intel/westmere.json --without aes"),
    Case("baseline/intel-full.txt", "baseline ../intel/westmere.json --without aes --full"),
    Case(
      "baseline/cut-full.txt",
      "baseline zen2-a.json zen4.json --level amd-zen --without clwb,xsave --strict --full"),
    Case(
      "baseline/cut.txt",
      "baseline zen2-a.json zen4.json --level amd-zen --without clwb,xsave --strict"),
    Case("level/reached.txt", "baseline zen4.json guest.json --level x86-64-v3"),
    Case("level/unreached.txt", "baseline \(pool) --level amd-zen2", status: 1),
    Case("level/unreached-full.txt", "baseline \(pool) --level amd-zen2 --full", status: 1),
    Case("level/unreached.json", "baseline \(pool) --level amd-zen2 --format json", status: 1),
    Case("level/other-vendor.txt", "baseline zen4.json --level intel-haswell", status: 1),
  ]

  static let models = [
    Case("models/zen.txt", "models zen2-a.json zen2-b.json zen4.json"),
    Case("models/zen-full.txt", "models zen2-a.json zen2-b.json zen4.json --full"),
    Case("models/zen.json", "models zen2-a.json zen2-b.json zen4.json --format json"),
    Case("models/versioned.txt", "models zen2-a.json --versioned --all"),
    Case("models/intel.txt", "models ../intel/westmere.json"),
    Case("models/usable.txt", "models \(zen) piledriver.json --usable"),
    Case("models/usable-full.txt", "models zen2-a.json zen4.json --usable --versioned --full"),
    Case("models/usable.json", "models zen2-a.json zen4.json --usable --format json"),
  ]

  static let zen = "zen2-a.json zen2-b.json zen4.json"

  static let platforms = [
    Case("platform/zen.libvirt.xml", "baseline \(zen) --format libvirt"),
    Case("platform/zen-full.libvirt.xml", "baseline \(zen) --format libvirt --full"),
    Case("platform/zen-full.xapi.list", "baseline \(zen) --format xapi --full"),
    Case("platform/zen-full.systemd.conf", "baseline \(zen) --format systemd --full"),
    Case("platform/intel.libvirt.xml", "baseline ../intel/westmere.json --format libvirt"),
    Case("platform/zen.libvirt-host.xml", "baseline \(zen) --format libvirt-host"),
    Case("platform/zen.qemu.list", "baseline \(zen) --format qemu"),
    Case("platform/zen.proxmox.conf", "baseline \(zen) --format proxmox"),
    Case("platform/zen.nova.conf", "baseline \(zen) --format nova"),
    Case("platform/zen.kubevirt.yaml", "baseline \(zen) --format kubevirt"),
    Case("platform/zen.incus.sh", "baseline \(zen) --format incus"),
    Case("platform/zen.opennebula.tmpl", "baseline \(zen) --format opennebula"),
    Case("platform/zen.cloudstack.properties", "baseline \(zen) --format cloudstack"),
    Case("platform/zen.ovirt.list", "baseline \(zen) --format ovirt"),
    Case("platform/zen.xl.cfg", "baseline \(zen) --format xl"),
    Case("platform/zen.xend.cfg", "baseline \(zen) --format xend"),
    Case("platform/zen.xen-boot.list", "baseline \(zen) --format xen-boot"),
    Case(
      "platform/intel.xen-boot.list",
      "baseline ../intel/westmere.json --without aes --format xen-boot"),
    Case("platform/zen.xapi.list", "baseline \(zen) --format xapi"),
    Case("platform/zen.vmware.vmx", "baseline \(zen) --format vmware"),
    Case(
      "platform/zen.firecracker.json", "baseline \(zen) --format firecracker",
      remarks: "platform/zen.firecracker.list"),
    Case("platform/zen.glibc-tunables.env", "baseline \(zen) --format glibc-tunables"),
    Case("platform/zen.systemd.conf", "baseline \(zen) --format systemd"),
    Case("platform/zen.ansible.json", "baseline \(zen) --format ansible"),
  ]

  static let checks = [
    Case("check/equal.txt", "check zen2-a.json zen2-b.json"),
    Case("check/older-full.txt", "check zen4.json zen2-a.json --full", status: 1),
    Case("check/newer-full.txt", "check zen2-a.json zen4.json --full"),
    Case("check/equal.json", "check zen2-a.json zen2-b.json --format json"),
    Case("check/newer-hvm.txt", "check zen2-a.json zen4.json"),
    Case("check/newer-hvm.json", "check zen2-a.json zen4.json --format json"),
    Case("check/newer-pv.txt", "check zen2-a.json zen4.json --guest pv"),
    Case("check/newer-container.txt", "check zen2-a.json zen4.json --guest container"),
    Case("check/newer-cold.txt", "check zen2-a.json zen4.json --migration cold"),
    Case("check/older-hvm.txt", "check zen4.json zen2-a.json", status: 1),
    Case("check/older-hvm.json", "check zen4.json zen2-a.json --format json", status: 1),
    Case("check/older-pv.txt", "check zen4.json zen2-a.json --guest pv", status: 1),
    Case("check/older-container.txt", "check zen4.json zen2-a.json --guest container", status: 1),
    Case("check/guest.txt", "check zen4.json guest.json", status: 1),
    Case("check/static.txt", "check zen4.json zen2-a.json --migration static"),
    Case(
      "check/static-reached.txt",
      "check zen4.json zen2-a.json --migration static --requires amd-zen2"),
    Case(
      "check/static-unreached.txt",
      "check zen4.json zen2-a.json --migration static --requires amd-zen3", status: 1),
    Case("check/pool.txt", "check zen4.json .", status: 1),
    Case("check/guests.txt", "check ../../guests zen2-a.json zen4.json piledriver.json", status: 1),
    Case(
      "check/guests-full.txt", "check ../../guests zen2-a.json piledriver.json --full", status: 1),
    Case(
      "check/guest-hosts.txt", "check ../../guests/db.xml zen2-a.json zen4.json piledriver.json",
      status: 1),
    Case("check/restart.txt", "check ../../guests zen2-a.json zen4.json --restart", status: 1),
    Case(
      "check/restart-full.txt", "check ../../guests zen2-a.json zen4.json --restart --full",
      status: 1),
    Case(
      "check/restart.json", "check ../../guests zen2-a.json zen4.json --restart --format json",
      status: 1),
    Case("check/vendor.txt", "check zen4.json ../intel/westmere.json", status: 1),
    Case("check/vendor.json", "check zen4.json ../intel/westmere.json --format json", status: 1),
  ]

  static let diffs = [
    Case("diff/equal.txt", "diff zen2-a.json zen2-b.json"),
    Case("diff/equal.json", "diff zen2-a.json zen2-b.json --format json"),
    Case("diff/generations.txt", "diff zen2-a.json zen4.json", status: 1),
    Case("diff/generations-full.txt", "diff zen2-a.json zen4.json --full", status: 1),
    Case("diff/generations.json", "diff zen2-a.json zen4.json --format json", status: 1),
    Case("diff/cpus-full.txt", "diff piledriver.json zen2-a.json --full", status: 1),
    Case("diff/cpus.txt", "diff piledriver.json zen2-a.json", status: 1),
    Case(
      "diff/ignored.txt", "diff zen4.json guest.json --ignore identity,leaves,limits", status: 1),
    Case("diff/pools.txt", "diff . zen4.json", status: 1),
    Case("diff/pools-full.txt", "diff . zen4.json --full", status: 1),
    Case("diff/pools.json", "diff . zen4.json --format json", status: 1),
    Case("diff/text.txt", "diff zen4.json ../../platform/zen.libvirt.xml", status: 1),
    Case("diff/vendors.txt", "diff zen4.json ../intel/westmere.json", status: 1),
  ]

  static let plans = [
    Case("plan/add.txt", "plan add piledriver.json --to zen2-a.json zen4.json", status: 1),
    Case(
      "plan/add.json", "plan add piledriver.json --to zen2-a.json zen4.json --format json",
      status: 1),
    Case(
      "plan/add-guests.txt", "plan add zen4.json zen2-a.json --to zen2-b.json --vms ../../guests",
      status: 1),
    Case("plan/add-nothing.txt", "plan add zen4.json --to zen2-b.json"),
    Case("plan/remove.txt", "plan remove --of ../../../../examples/pool"),
    Case("plan/remove.json", "plan remove --of ../../../../examples/pool --format json"),
    Case("plan/remove-names.txt", "plan remove pile* --of ."),
    Case("plan/split.txt", "plan split ../../../../examples/pool -k 3"),
    Case("plan/split-full.txt", "plan split ../../../../examples/pool -k 2 --full"),
    Case("plan/split.json", "plan split . -k 2 --format json"),
    Case("plan/split-keep.txt", "plan split . --keep avx512f"),
    Case("plan/split-model.txt", "plan split . --model EPYC-Rome"),
    Case("plan/matrix.txt", "plan matrix ../../../../examples/pool", status: 1),
    Case("plan/matrix.json", "plan matrix . --format json", status: 1),
    Case("plan/matrix.csv", "plan matrix . --format csv", status: 1),
    Case("plan/override.txt", "plan override ../../../../examples/pool", status: 1),
    Case("plan/override.json", "plan override zen2-a.json zen4.json --format json", status: 1),
  ]

  static let whys = [
    Case("why/avx512f.txt", "why avx512f \(pool)", status: 1),
    Case("why/amd_ibrs.txt", "why amd-ibrs \(zen)", status: 1),
    Case("why/ssbd.txt", "why ssbd \(zen)", status: 1),
    Case("why/aes.txt", "why aes \(pool)"),
    Case("why/avx512f.json", "why 7.0.ebx[16] \(pool) --format json", status: 1),
  ]

  static let shows = [
    Case("show/zen2.txt", "show zen2-a.json"), Case("show/piledriver.txt", "show piledriver.json"),
    Case("show/guest.txt", "show guest.json"), Case("show/pool.txt", "show ."),
    Case("show/zen2-full.txt", "show zen2-a.json --full"),
    Case("show/intel.txt", "show ../intel/westmere.json"),
    Case("show/definition.txt", "show ../../platform/zen.libvirt.xml"),
    Case("levels/all.txt", "levels"), Case("levels/amd-zen2.txt", "levels amd-zen2"),
    Case("levels/zen2.json", "levels amd-zen2 --format json"),
    Case("levels/all-full.txt", "levels --full"),
    Case("levels/amd-zen2-full.txt", "levels amd-zen2 --full"),
    Case("levels/x86-64-v3.txt", "levels x86-64-v3"),
    Case("name/ssbd-full.txt", "name ssbd --full"),
    Case("name/avx512f.txt", "name 0xc0011002[16]"), Case("name/ssbd.txt", "name ssbd"),
    Case("name/sse4.1.json", "name SSE4.1 --format json"),
    Case("name/leaf7.txt", "name 7.0.ebx=0x209c01a9"),
    Case("name/leaf7-full.txt", "name 7.0.ebx=0x209c01a9 --full"),
    Case("name/features-msr.txt", "name 0xc0011004=0x7ed8320b178bfbff"),
    Case("name/features-msr.json", "name 0xc0011004=0x7ed8320b178bfbff --format json"),
    Case("name/arch-capabilities.txt", "name 0x10a=0x2b"),
    Case("name/epyc-rome.txt", "name EPYC-Rome"),
    Case("name/epyc-rome-full.txt", "name EPYC-Rome --full"),
    Case("name/skylake.txt", "name Skylake-Server-IBRS"),
    Case("name/skylake.json", "name Skylake-Server-IBRS --format json"),
    Case("name/intel-broadwell.txt", "name intel-broadwell"),
    Case("name/amd-zen3.txt", "name amd-zen3"),
    Case("name/amd-zen3.json", "name amd-zen3 --format json"),
  ]

  /// The files are Tests/Fixtures/explain/NAME.log: messages in the programs' wording.
  static let explanations = [
    Case("explain/libvirt.txt", "explain ../../explain/libvirt.log"),
    Case("explain/libvirt-full.txt", "explain ../../explain/libvirt.log --full"),
    Case("explain/libvirt.json", "explain ../../explain/libvirt.log --format json"),
    Case("explain/extra.txt", "explain ../../explain/extra.log"),
    Case("explain/unknown-feature.txt", "explain ../../explain/unknown-feature.log"),
    Case("explain/vmx.txt", "explain ../../explain/vmx.log"),
    Case("explain/vmx.json", "explain ../../explain/vmx.log --format json"),
    Case("explain/microcode.txt", "explain ../../explain/microcode.log"),
    Case("explain/kubevirt.txt", "explain ../../explain/kubevirt.log"),
    Case("explain/selector.txt", "explain ../../explain/selector.log", status: 1),
    Case("explain/nova.txt", "explain ../../explain/nova.log", status: 1),
    Case("explain/ovirt.txt", "explain ../../explain/ovirt.log"),
    Case("explain/xapi.txt", "explain ../../explain/xapi.log"),
    Case("explain/xapi-unnamed.txt", "explain ../../explain/xapi-unnamed.log", status: 1),
    Case("explain/vmware.txt", "explain ../../explain/vmware.log"),
    Case("explain/criu.txt", "explain ../../explain/criu.log", status: 1),
    Case("explain/criu-state.txt", "explain ../../explain/criu-state.log"),
    Case("explain/msr.txt", "explain ../../explain/msr.log"),
    Case("explain/tsc.txt", "explain ../../explain/tsc.log", status: 1),
    Case("explain/no-kvm.txt", "explain ../../explain/no-kvm.log", status: 1),
    Case("explain/glibc.txt", "explain ../../explain/glibc.log"),
    Case("explain/opcode.txt", "explain ../../explain/opcode.log", status: 1),
    Case("explain/ovirt-type.txt", "explain ../../explain/ovirt-type.log", status: 1),
    Case("explain/vmware-register.txt", "explain ../../explain/vmware-register.log"),
    Case("explain/evc.txt", "explain ../../explain/evc.log"),
    Case("explain/list.txt", "explain erms,vmx-ept,avx2"),
  ]

  @Test(
    arguments: help + baselines + models + platforms + checks + diffs + shows + whys + plans
      + explanations)
  func `an answer is what it was when somebody read it last`(answer: Case) throws {
    let result = try Command.poolcpu(
      answer.arguments, in: "Tests/Fixtures/hosts/amd", environment: ["COLUMNS": nil]
    ).run()
    let remarks = try answer.remarks.map {
      try GeneratedDocument("Tests/Fixtures/\($0)").blessed(with: result.errorText)
    }
    #expect(result.errorText == remarks ?? "")
    #expect(result.status == answer.status)
    let golden = try GeneratedDocument("Tests/Fixtures/\(answer.file)")
      .blessed(with: result.outputText)
    let isSame = result.outputText == golden
    #expect(isSame, "Tests/Fixtures/\(answer.file) is stale: run `make bless` and read the diff")
  }

  @Test
  func `no line of text is much longer than a terminal, and none ends in a blank`() throws {
    for answer in Self.baselines + Self.models + Self.checks + Self.diffs + Self.shows + Self.whys
      + Self.plans + Self.explanations
    where answer.file.hasSuffix(".txt") {
      let lines = try Repository.lines(of: "Tests/Fixtures/\(answer.file)")
      let isFull = answer.arguments.contains { ["--full", "--experimental", "--all"].contains($0) }
      if !isFull {
        // The last element is what follows the last line end: nothing.
        #expect(lines.count <= 24, "\(answer.file)")
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(answer.file)")
      }
      for line in lines {
        #expect(line.count <= 120, "\(answer.file): \(line)")
        #expect(!line.hasSuffix(" "), "\(answer.file): \(line)")
      }
    }
  }
}
