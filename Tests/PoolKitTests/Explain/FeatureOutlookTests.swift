import CPUIDKit
import PoolTestSupport
import Testing

@testable import PoolKit

struct FeatureOutlookTests {
  private func causes(_ bits: [FeatureBit], on platform: Platform = .kvm) -> [[Cause]] {
    FeatureOutlook.all(of: bits, on: platform).map { $0.causes.map(\.cause) }
  }

  @Test(arguments: [
    (FeatureBit.vaes, GuestLoss.instructions), (.avx512f, .instructions), (.hle, .instructions),
    (.erms, .speed), (.fsrm, .speed), (.intel_ssbd, .mitigation), (.md_clear, .mitigation),
    (.arch_capabilities, .mitigation), (.svm, .nested), (.npt, .nested), (.vmx, .nested),
    (.pdcm, .counters), (.perfctr_core, .counters), (.ht, .nothing), (.hypervisor, .nothing),
    (.osxsave, .nothing), (.invtsc, .promise), (.pcid, .kernel), (.x2apic, .kernel),
  ])
  func `the catalogue's columns tell what a guest would miss`(bit: FeatureBit, loss: GuestLoss) {
    #expect(GuestLoss(of: bit) == loss)
  }

  @Test
  func `VMX capabilities are missed by nested guests, and nobody knows of strangers`() {
    #expect(GuestLoss(of: .other("vmx-ept", .vmxCapability)) == .nested)
    #expect(GuestLoss(of: .unknown("x")) == nil)
  }

  @Test
  func `what firmware or microcode switches is likelier than the generation, alone`() {
    #expect(causes([.erms])[0].first == .firmware)
    #expect(causes([.intel_ssbd])[0].first == .microcode)
    #expect(causes([.vaes]) == [[.generation]])
    #expect(causes([.pdcm])[0].first == .counters)
    #expect(causes([.x2apic])[0].first == .kernel)
    #expect(causes([.x2apic], on: .xen)[0].first == .firmware)
    #expect(causes([.avx512f])[0].first == .generation)
  }

  @Test
  func `the generation is likelier where another feature came no later and only it explains`() {
    // Zen 2 beside Zen 3: without VAES there is neither ERMS nor FSRM.
    #expect(causes([.erms, .vaes, .vpclmulqdq, .fsrm]).allSatisfy { $0.first == .generation })
    // SSBD came with microcode to CPUs that were long without VAES.
    #expect(causes([.intel_ssbd, .vaes])[0].first == .microcode)
    // What is explained otherwise explains nothing.
    #expect(causes([.erms, .fsrm]).allSatisfy { $0.first == .firmware })
  }

  @Test
  func `what is said of generations agrees with what is said of each microarchitecture`() {
    for bit in FeatureSet.rows.map(\.bit) {
      guard let history = FeatureHistory(of: bit) else { continue }
      let text = "\(history)"
      #expect(!text.isEmpty)
      for kind in [Microarchitecture.zen, .zen2, .zen3, .skylakeServer, .iceLakeServer] {
        switch FeatureAbsence(of: bit, on: kind) {
        case .before(_, let first): #expect(text.contains("\(first)"), "\(bit) \(kind): \(text)")
        case .after(_, let last): #expect(text.contains("after") && text.contains("\(last)"))
        case .elsewhere(let line): #expect(text.contains("no \(line) CPU"), "\(bit): \(text)")
        case .between, .announced, nil: break
        }
      }
    }
  }

  @Test
  func `no cause is unknown, and none comes twice`() {
    for bit in FeatureSet.rows.map(\.bit) {
      for platform in [Platform.kvm, .xen, .native] {
        let causes = FeatureOutlook(bit, on: platform).causes
        #expect(!causes.map(\.cause).contains(.unknown))
        #expect(Set(causes).count == causes.count, "\(bit)")
      }
    }
  }
}
