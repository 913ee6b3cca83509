internal import CPUIDKit

extension FeatureSwitch {
  /// What is known of the switch, as a clause.
  var clause: String {
    switch self {
    case .setting(let setting): "firmware can switch \(setting.clause) off"
    case .settingOffByDefault(let setting):
      "firmware can switch \(setting.clause) off, and does so by default"
    case .option(let option): option.clause
    case .firmware(let edit): edit.clause
    case .microcode(let change): change.clause
    case .kernel(let edit): "Linux clears it \(edit.clause)"
    case .unexplained: "equal CPUs differ in it, nobody says why"
    case .productOrFirmware: "equal CPUs differ in it, by product or firmware"
    }
  }
}

extension FeatureSwitch.FirmwareSetting {
  /// What the setting is called.
  var clause: String {
    switch self {
    case .virtualisation: "virtualisation"
    case .trustedExecution: "trusted execution (TXT)"
    case .speedSteps: "the speed steps (EIST)"
    case .secondThermalMonitor: "the second thermal monitor"
    case .enclaves: "SGX"
    case .memoryEncryption: "memory encryption (TME)"
    case .encryptionKeys: "the keys of memory encryption"
    case .directCacheAccess: "direct cache access"
    case .turbo: "turbo"
    case .fasterTurbo: "the faster turbo"
    case .monitor: "MONITOR and MWAIT"
    case .executeDisable: "execute disable"
    case .aes: "AES"
    }
  }
}

extension FeatureSwitch.FirmwareOption {
  /// What the option does, as a clause.
  var clause: String {
    switch self {
    case .performance: "a firmware option for performance switches it"
    case .power: "a firmware option for power switches it"
    case .apicMode: "firmware switches it with the APIC's mode"
    case .threads: "it follows the number of threads, which firmware sets (SMT, cores)"
    case .cores: "it follows the number of cores, which firmware sets"
    case .hardwareSpeeds: "firmware can keep hardware's choice of speeds (HWP) to itself"
    case .enclaveLaunch: "firmware locks who may launch SGX enclaves"
    case .securePaging: "firmware options switch it"
    case .interrupts: "a firmware option switches it"
    case .boost:
      "firmware can switch core performance boost off, and some Zen lack the bit by erratum 1076"
    case .eCores:
      "firmware and its microcode switch it off, always so with E-cores on, and later parts have it "
        + "fused off"
    }
  }
}

extension FeatureSwitch.FirmwareEdit {
  /// What firmware does, as a clause.
  var clause: String {
    switch self {
    case .hidesTopology: "firmware hides it on family 15h, and kernels may show it again"
    case .hidesSampling: "firmware can hide instruction based sampling, as it does on Zen"
    case .editsExtendedFeatures: "firmware edits it in CPUID_ExtFeatures"
    case .newerShows: "older firmware does not show it"
    case .newerSets(let address, let bit): "newer firmware sets it (MSR \(address) bit \(bit))"
    }
  }
}

extension FeatureSwitch.MicrocodeChange {
  /// What microcode did, as a clause.
  var clause: String {
    switch self {
    case .brought: "microcode is known to bring it to CPUs that came without"
    case .saysNotAffected: "it is not affected, and newer microcode says so"
    case .removedTransactions:
      "newer microcode takes it away (or Linux, unless its command line says tsx=on)"
    case .removedForIBPB:
      "the microcode that brought IBPB took it away, on some CPUs of a machine only"
    }
  }
}

extension FeatureSwitch.KernelEdit {
  /// Where Linux does so, and why.
  var clause: String {
    switch self {
    case .brokenByFirmware: "on families 15h and 16h, where firmware breaks it"
    case .badNumbers: "where RDSEED gives bad numbers"
    case .reboots: "on these models, where it makes hosts reboot"
    case .announcedByMistake:
      "on every Zen 2, where desktop and mobile parts announce it by mistake"
    case .hidesTransactions:
      "on CPUs with TSX_CTRL, unless its command line says tsx=on"
    }
  }
}
