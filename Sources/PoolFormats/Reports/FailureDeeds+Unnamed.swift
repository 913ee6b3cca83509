internal import CPUIDKit
internal import PoolKit

extension FailureDeeds {
  /// Where the features' names are, that the message does not tell.
  static func unnamed(_ program: Failure.Program?) -> [(String, Phrase)] {
    let compare: Phrase = "poolcpu check GUEST DST names them"
    return switch program {
    case .nova:
      [
        (
          "The names",
          """
          are in libvirt's message in the log of nova-compute on the destination ("does not provide \
          required features"), or: poolcpu check SRC DST, each from virsh domcapabilities
          """
        ),
        (
          "Beware",
          """
          Nova compares the hosts' CPUs, not what the guest was given: what poolcpu check calls safe may be \
          let through with [workarounds] skip_cpu_compare_on_dest
          """
        ),
      ]
    case .xapi:
      [
        (
          "The names",
          """
          are in /var/log/xensource.log of the pool's master ("VM CPU features (...) are not compatible", or in \
          older versions "missing these CPU features"); or \(compare), given xe vm-param-list and xe \
          host-param-list
          """
        )
      ]
    case .vmware:
      [
        (
          "The names",
          "are in the VM's vmware.log (\"Feature 'cpuid...' was 0, but must be 1\")"
        )
      ]
    case .criu:
      [
        (
          "The names",
          """
          CRIU does not tell: crit decode -i cpuinfo.img on either side, then poolcpu check SRC DST \
          --guest container
          """
        )
      ]
    case .ovirt:
      [
        (
          "The host",
          """
          virsh -r domcapabilities there lists the CPU models that are usable and those that are not; vdsm \
          tells the engine of the usable ones (model_... in vdsm-client Host getCapabilities)
          """
        ),
        (
          "Cluster",
          """
          its compatibility version decides which CPU types there are: a newer version knows newer CPUs, \
          and has dropped the oldest; poolcpu baseline HOSTS... --format ovirt gives a type
          """
        ),
      ]
    case .xen:
      [
        (
          "The names",
          """
          Xen tells a leaf at most: xl dmesg on the destination may say more; poolcpu check SRC DST --guest hvm \
          compares xen-cpuid -p of the two hosts
          """
        )
      ]
    case .qemu:
      [("The names", "are in QEMU's warnings before this line, in /var/log/libvirt/qemu/GUEST.log")]
    default:
      [
        (
          "The names",
          "\(compare), given virsh dumpxml of the guest and virsh domcapabilities of the host"
        )
      ]
    }
  }
}
