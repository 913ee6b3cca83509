import CPUIDKit
import PoolKit
import Testing

@testable import HostProbe

struct CPUInfoTests {
  private func info(_ text: String) -> CPUInfo { CPUInfo(Array(text.utf8)) }

  @Test
  func `CPUs with the same flags are one group`() {
    let text = (0..<6).map { number in
      """
      processor\t: \(number)
      vendor_id\t: AuthenticAMD
      microcode\t: 0xa0011d\(number % 2)
      flags\t\t: fpu avx\(number == 4 ? "" : " avx2")
      bugs\t\t: sysret_ss_attrs

      """
    }.joined(separator: "\n")
    let found = info(text)
    #expect(
      found.flags == [
        KernelFlags(cpus: CPUSet([0, 1, 2, 3, 5]), flags: ["fpu", "avx", "avx2"]),
        KernelFlags(cpus: CPUSet([4]), flags: ["avx", "fpu"]),
      ])
    #expect(found.microcode[1] == "0xa0011d1")
    #expect(
      found.flags(of: [3, 4]) == [
        KernelFlags(cpus: CPUSet([3]), flags: ["fpu", "avx", "avx2"]),
        KernelFlags(cpus: CPUSet([4]), flags: ["avx", "fpu"]),
      ])
  }

  @Test(arguments: [
    "", "\n\n", "flags\t\t: fpu\n", "processor\t: 0\n", "processor\t: x\nflags\t\t: fpu\n",
    "processor: 0\nflagsx\t: fpu\n", "processors\t: 0\nflags\t\t: fpu\n",
  ])
  func `text without flags of a CPU has none`(text: String) {
    #expect(info(text).flags == [])
  }

  @Test
  func `a CPU without flags has an empty group, and a last line needs no end`() {
    #expect(info("processor\t: 7\nflags\t\t:").flags == [KernelFlags(cpus: CPUSet([7]), flags: [])])
  }
}
