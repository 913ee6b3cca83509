import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

/// Forms that name a model, read back: what they give, on which hosts, in whose names.
struct ModelFormRoundTripTests {
  /// Random pools of real hosts, each with its nine forms for the oldest and the newest software.
  static let cases = BaselineCase.all(random: 200, seed: 41).map { FormsOfPool($0) }

  @Test(arguments: cases)
  func
    `what is read back is the model's features, with those on and without those off that the text names`(
      pool: FormsOfPool
    ) throws
  {
    for read in try pool.all() {
      let (on, off) = (try read.features(read.stated.on), try read.features(read.stated.off))
      let expected = read.model.features.union(read.model.asked).union(on).subtracting(off)
      #expect(
        read.statement.shown.symmetricDifference(expected).names == [], "\(read): \(pool)")
      #expect(read.statement.hidden == off, "\(read): \(pool)")
      #expect(read.statement.brand == read.stated.model)
    }
  }

  @Test(arguments: cases)
  func `the text names only what differs from the model, and each feature once`(
    pool: FormsOfPool
  ) throws {
    for read in try pool.all() {
      let (on, off) = (try read.features(read.stated.on), try read.features(read.stated.off))
      #expect(on.count == read.stated.on.count && off.count == read.stated.off.count, "\(read)")
      #expect(on.intersection(read.model.features).names == [], "\(read): \(pool)")
      #expect(off.subtracting(read.model.required).names == [], "\(read): \(pool)")
      #expect(on.isDisjoint(with: off), "\(read): \(pool)")
      if read.form.isBare { #expect(off.names == [], "\(read): \(pool)") }
    }
  }

  @Test(arguments: cases)
  func
    `a guest has all that the hosts can give it, and else what the model has and every host allows`(
      pool: FormsOfPool
    ) throws
  {
    for read in try pool.all() {
      let guest = read.target.guest(of: pool.pool.baseline, in: read.form.vocabulary)
      // A bare model is taken whole: libvirt looks for what only its own list has in the hardware.
      let allowed = read.form.isBare ? guest.allowed.union(guest.hardware) : guest.allowed
      let expected = guest.features.union(read.model.required.intersection(allowed))
      #expect(
        read.statement.shown.symmetricDifference(expected).names == [], "\(read): \(pool)")
    }
  }

  @Test(arguments: cases)
  func
    `every host can give what a form asks for, and the target's QEMU and libvirt have names for it`(
      pool: FormsOfPool
    ) throws
  {
    let baseline = pool.pool.baseline
    let offers = baseline.pool.classes.map { Offer(of: $0, on: .kvm) }
    for read in try pool.all() {
      // What libvirt's own list asks for besides, libvirt looks for in the hardware too.
      let own = RuleTable.presentation.union(GuestFeatures.emulated)
        .union(read.model.asked.intersection(baseline.words))
      for offer in offers {
        #expect(
          read.statement.shown.subtracting(own).subtracting(offer.accepted).names == [], "\(read)")
      }
      #expect(read.target.library.qemu[read.stated.model] != nil, "\(read)")
      let named = try read.features(read.stated.on + read.stated.off)
      #expect(named.subtracting(read.target.qemuFeatures).names == [], "\(read)")
      if read.form.vocabulary == .libvirt {
        #expect(named.subtracting(read.target.libvirtFeatures).names == [], "\(read)")
      }
    }
  }

  @Test(arguments: cases)
  func `Proxmox reports the model, and KubeVirt labels nodes with it or the form says what to set`(
    pool: FormsOfPool
  ) throws {
    for read in try pool.all() {
      let model = read.stated.model
      switch read.form {
      case .proxmox:
        #expect(ProxmoxModels.reports(model, on: read.target.release), "\(read): \(pool)")
      case .kubevirt:
        let isOld = ["kvm64", "kvm32", "qemu64", "qemu32", "Opteron_G1", "Opteron_G2", "Conroe"]
          .contains(model)
        #expect(!isOld || read.text.contains("obsoleteCPUModels"), "\(read): \(pool)")
        #expect(read.text.contains("features:"), "\(read)")
      default: break
      }
    }
  }

  @Test func `models that Proxmox does not report are none of its own`() {
    #expect(!ProxmoxModels.reports("Denverton", on: .newest))
    #expect(!ProxmoxModels.reports("Cooperlake", on: .debian12))
    #expect(ProxmoxModels.reports("Cooperlake", on: .debian13))
    #expect(!ProxmoxModels.reports("ClearwaterForest", on: .debian13))
    #expect(ProxmoxModels.reports("EPYC-Milan", on: .debian12))
  }

  @Test(arguments: cases)
  func `a form that can say how wide addresses are says the pool's width`(pool: FormsOfPool)
    throws
  {
    let width = pool.pool.baseline.limits[.physicalAddressBits]
    for read in try pool.all() {
      let says = [.libvirt, .qemu, .proxmox, .incus].contains(read.form) && width > 0
      #expect(read.stated.physicalAddressBits == (says ? width : nil), "\(read): \(pool)")
      #expect(
        read.statement.limits[.physicalAddressBits] == read.stated.physicalAddressBits, "\(read)")
    }
  }

  @Test func `every pool of 64-bit hosts of AMD, Hygon and Intel gets a model in every form`()
    throws
  {
    let pools = Self.cases.filter {
      let vendor = $0.pool.baseline.pool.vendor
      return $0.pool.baseline.words.shows("lm") && (vendor.isAMDLike || vendor == .intel)
    }
    #expect(pools.count > 10)
    for pool in pools {
      #expect(try pool.all().count == 2 * GuestForm.allCases.count, "\(pool)")
    }
  }
}
