internal import PoolKit

extension XenScan {
  /// What the user should know.
  var notes: [ScanNote] {
    switch domain.role {
    case .dom0: [refusal.map { .noPolicies(domain, $0) } ?? .policies(domain)]
    case .guest: [.xenGuest(domain)]
    }
  }
}
