import CPUIDKit
import Glibc
import Testing

struct KernelReasonTests {
  @Test(arguments: Int32(1)...140)
  func `the words are the C library's`(number: Int32) {
    #expect(KernelReason(rawValue: number).description == String(cString: strerror(number)))
  }
}
