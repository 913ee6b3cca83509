internal import CPUIDKit
internal import PoolKit

extension Format {
  /// The row of a text of a system beside Linux, KVM and Xen.
  var otherSystemDefinition: FormatDefinition {
    switch self {
    case .vmwareLog:
      FormatDefinition(
        "the CPUs in `vmware.log`: its host's, its guest's",
        sign: .registers(VMwareLogReader.recognises),
        reader: .platform { text throws(PlatformTextError) in
          try VMwareLogReader.content(in: text.bytes, host: text.host)
        })
    case .vmwareAPI:
      FormatDefinition(
        "what VMware's API says of hosts and machines in JSON, as `govc` writes it",
        sign: .keys(VMwareAPIReader.marks),
        reader: .many { text throws(PlatformTextError) in
          try VMwareAPIReader.statements(in: text.bytes, host: text.host)
        })
    case .vmwareList:
      FormatDefinition(
        "features of VMware's hosts and machines in a table or list, from PowerCLI or pyVmomi",
        sign: .lines(VMwareListReader.recognises),
        reader: .one { text throws(PlatformTextError) in
          try VMwareListReader.statement(in: text.bytes, host: text.host)
        })
    case .vboxLog:
      FormatDefinition(
        "the CPUs in VirtualBox' `VBox.log`: its host's, its guest's",
        sign: .registers(VBoxLogReader.recognises),
        reader: .platform { text throws(PlatformTextError) in
          try VBoxLogReader.content(in: text.bytes, host: text.host)
        })
    case .freeBSD:
      FormatDefinition(
        "FreeBSD's boot messages of a CPU", sign: .lines(FreeBSDMessagesReader.recognises),
        reader: .one { text throws(PlatformTextError) in
          try FreeBSDMessagesReader.statement(in: text.bytes, host: text.host)
        })
    case .coreinfo:
      FormatDefinition(
        "what Sysinternals' `coreinfo -f` prints", sign: .lines(CoreinfoReader.recognises),
        reader: .one { text throws(PlatformTextError) in
          try CoreinfoReader.statement(in: text.bytes, host: text.host)
        })
    default: preconditionFailure("\(self) is of another row")
    }
  }
}
