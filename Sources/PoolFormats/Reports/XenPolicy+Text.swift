internal import CPUIDKit
internal import PoolKit

extension XenPolicy {
  /// The word in JSON documents and tables.
  var keyword: String {
    guard let guests else { return "never" }
    let who =
      switch guests {
      case .all: "all"
      case .hvm: "hvm"
      case .hap: "hap"
      }
    return isEmulated ? "\(who)-everywhere" : isDefault ? who : "\(who)-on-request"
  }

  /// What Xen does, as a sentence behind "Xen gives it".
  var sentence: String {
    guard let guests else { return "to no guest" }
    let who =
      switch guests {
      case .all: "to all guests"
      case .hvm: "to HVM and PVH guests"
      case .hap: "to HVM and PVH guests with nested paging"
      }
    return isEmulated
      ? "\(who), on every host"
      : isDefault ? "\(who), where the host has it" : "\(who), on request only"
  }
}
