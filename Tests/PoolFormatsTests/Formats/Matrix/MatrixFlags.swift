internal import CPUIDKit
internal import PoolKit

/// The flags that Linux lists of a CPU, and the samples of texts that repeat them.
struct MatrixFlags {
  /// The flags with blanks between them.
  let text: String
  private let host: MatrixHost

  /// The flags of `host`.
  init(of host: MatrixHost) {
    self.host = host
    let own = host.words.bits.compactMap(Vocabulary.linux.name)
    text = (own + MatrixFlags.made(of: host) + ["constant_tsc", "rep_good", "nopl", "cpuid"])
      .joined(separator: " ")
  }

  /// What the kernel makes of the bits of speculation control, which it does not show by themselves.
  ///
  /// Source: Linux `arch/x86/kernel/cpu/common.c`, init_speculation_control, and `amd.c`, bsp_init_amd.
  private static func made(of host: MatrixHost) -> [String] {
    let words = host.words
    let rows: [(flag: String, bits: FeatureSet)] = [
      ("ibrs", [.spec_ctrl, .amd_ibrs]), ("ibpb", [.spec_ctrl, .amd_ibpb]),
      ("stibp", [.intel_stibp, .amd_stibp]), ("ssbd", [.intel_ssbd, .virt_ssbd, .amd_ssbd]),
    ]
    let hasSwitch = host.vendor.isAMDLike && (0x15...0x17).contains(host.signature.family)
    return rows.filter { !$0.bits.isDisjoint(with: words) || $0.flag == "ssbd" && hasSwitch }
      .map(\.flag)
  }

  /// `/proc/cpuinfo` of one processor.
  var processor: String {
    withWidths(
      ProcCPUInfoTests.processor(
        0, text, vendor: host.vendor.rawValue, family: host.signature.family,
        model: host.signature.model))
  }

  /// `text`, whose machine has other addresses.
  private func withWidths(_ text: String) -> String {
    let limits = host.part.view.limits
    return text.replacing(
      "48 bits physical, 47 bits virtual",
      with:
        "\(limits[.physicalAddressBits]) bits physical, \(limits[.linearAddressBits]) bits virtual"
    )
  }

  /// `sample`, which tells of the machine of ``ProcCPUInfoTests``, telling of this one.
  func telling(_ sample: String) -> String {
    let (old, new) = (Self.words(ProcCPUInfoTests.flags), Self.words(text))
    let quoted = [old, new].map { $0.map { "\"\($0)\"" }.joined(separator: ", ") }
    let (family, model) = (host.signature.family, host.signature.model)
    return withWidths(sample).replacing(ProcCPUInfoTests.flags, with: text)
      .replacing(old.joined(separator: ","), with: new.joined(separator: ","))
      .replacing(quoted[0], with: quoted[1])
      .replacing("AuthenticAMD", with: host.vendor.rawValue)
      .replacing(
        "AMD EPYC 7313", with: host.vendor == .intel ? "Intel(R) Xeon(R) Gold 6130" : "AMD EPYC"
      )
      .replacing("CPU family:          25", with: "CPU family:          \(family)")
      .replacing("Model:               1", with: "Model:               \(model)")
      .replacing(
        #""CPU family:", "data": "25""#, with: #""CPU family:", "data": "\#(family)""#
      )
      .replacing(#""Model:", "data": "1""#, with: #""Model:", "data": "\#(model)""#)
      .replacing(#""family": 25, "model": 1"#, with: #""family": \#(family), "model": \#(model)"#)
  }

  private static func words(_ text: String) -> [Substring] { text.split(separator: " ") }
}
