internal import CPUIDKit
public import PoolKit

/// What this machine tells of Xen.
public struct XenScan: Hashable, Sendable {
  /// The domain in which this process runs.
  public let domain: XenDomain
  /// What `xen-cpuid -p` printed; `nil` outside dom0, or when it said nothing.
  public let policies: [UInt8]?
  /// Why it said nothing in dom0.
  let refusal: XenRefusal?

  /// Asks Xen in the domain in which this process runs; only dom0 may.
  init(_ domain: XenDomain, on machine: Machine) {
    self.domain = domain
    guard domain.role == .dom0 else {
      (policies, refusal) = (nil, nil)
      return
    }
    do throws(XenRefusal) {
      policies = try XenCPUIDTool(of: machine, domain).policies()
      refusal = nil
    } catch {
      (policies, refusal) = (nil, error)
    }
  }
}
