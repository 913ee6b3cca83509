internal import CPUIDKit

extension FeatureSwitch {
  /// Who switches it, as an answer names the cause; ``LikelyCause/unknown`` where nobody says.
  var cause: LikelyCause {
    switch self {
    case .setting, .settingOffByDefault, .option, .firmware: .firmware
    case .microcode: .microcode
    case .kernel: .kernel
    case .unexplained, .productOrFirmware: .unknown
    }
  }
}
