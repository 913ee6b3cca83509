/// What makes CPUs of one signature show a feature or not.
package enum FeatureSwitch: Hashable {
  /// An option of the firmware's setup that switches it off.
  case setting(FirmwareSetting)
  /// The same, off unless somebody switches it on.
  case settingOffByDefault(FirmwareSetting)
  /// An option of the firmware's setup about something else that decides it as well.
  case option(FirmwareOption)
  /// Firmware sets or hides it, and no option is known.
  case firmware(FirmwareEdit)
  /// Microcode that came later.
  case microcode(MicrocodeChange)
  /// A kernel takes it away.
  case kernel(KernelEdit)
  /// Nobody says.
  case unexplained
  /// Nobody says, but the products or their firmware differ.
  case productOrFirmware

  /// What somebody switches on and off in the firmware's setup.
  package enum FirmwareSetting: Hashable {
    case virtualisation, trustedExecution, speedSteps, secondThermalMonitor, enclaves
    case memoryEncryption, encryptionKeys, directCacheAccess, turbo, fasterTurbo
    case monitor, executeDisable, aes
  }

  /// What an option of the firmware's setup is about.
  package enum FirmwareOption: Hashable {
    case performance, power, apicMode, threads, cores, hardwareSpeeds, enclaveLaunch
    case securePaging, interrupts, boost, eCores
  }

  /// What firmware does by itself.
  package enum FirmwareEdit: Hashable {
    /// It hides topology on family 15h, and kernels may show it again.
    case hidesTopology
    /// It hides instruction based sampling.
    case hidesSampling
    /// It edits the bit in CPUID_ExtFeatures.
    case editsExtendedFeatures
    /// Versions that came later show it.
    case newerShows
    /// Versions that came later set a bit of an MSR.
    case newerSets(MSRAddress, bit: Int)
  }

  /// What microcode did to CPUs that were sold.
  package enum MicrocodeChange: Hashable {
    case brought
    /// It says that the CPU is not affected, which it never was.
    case saysNotAffected
    /// It took transactions away, as the kernel can.
    case removedTransactions
    /// It took the feature away when it brought IBPB, on some CPUs of a machine only.
    case removedForIBPB
  }

  /// Why Linux clears a bit.
  package enum KernelEdit: Hashable {
    case brokenByFirmware, badNumbers, reboots, announcedByMistake
    /// It takes transactions away through TSX_CTRL, if not told otherwise.
    case hidesTransactions
  }
}
