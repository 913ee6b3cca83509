import Testing

@testable import CPUIDKit

struct KernelSwitchTests {
  @Test(arguments: [
    ("", []),
    ("BOOT_IMAGE=/vmlinuz root=UUID=1f2e ro quiet", []),
    ("ro mitigations=off nosmap tsx=on quiet", ["mitigations=off", "nosmap", "tsx=on"]),
    ("clearcpuid=avx512f,pku clearcpuid=4", ["clearcpuid=avx512f,pku", "clearcpuid=4"]),
    ("spec-store-bypass-disable=on", ["spec-store-bypass-disable=on"]),
    (
      "kvm_amd.nested=0 kvm-intel.ept=1 kvm.x=1",
      ["kvm_amd.nested=0", "kvm-intel.ept=1", "kvm.x=1"]
    ),
    ("kvm", []), ("msr.allow_writes=on msr.x=1", ["msr.allow_writes=on"]),
    ("note=\"nosmap inside\" nosmep", ["nosmep"]),
    ("nosmep -- nosmap", ["nosmep"]), ("nosmapx xnosmap", []),
  ])
  func `only what changes a CPU's features is kept`(line: String, parts: [String]) {
    #expect(KernelSwitch.parts(of: line) == parts)
  }
}
