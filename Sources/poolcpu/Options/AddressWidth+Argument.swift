internal import ArgumentParser
internal import CPUIDKit
internal import PoolKit

extension AddressWidth {
  /// The width that `argument` names.
  ///
  /// - Throws: `ValidationError` when it is neither `host` nor a width that x86 has.
  init(argument: String) throws {
    if argument == "host" {
      self = .host
    } else if let bits = Int(argument), (32...64).contains(bits) {
      self = .bits(bits)
    } else {
      throw ValidationError(
        "--guest-phys-bits takes host or a number from 32 to 64, not '\(Printable.quote(argument))'"
      )
    }
  }
}
