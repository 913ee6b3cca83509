internal import CPUIDKit
internal import PoolKit

/// What a tool saw of a machine before it wrote a text.
enum MatrixTruth: Hashable, Sendable {
  /// What the CPU shows.
  case hardware
  /// What a platform gives its guests there, and with what one may come.
  case guests(Platform)
  /// What a platform starts its guests with there, and no more.
  case start(Platform)
  /// What one guest was given there, of which its definition need not say all; by any platform where there is none.
  case definition(Platform?)
  /// What one guest was given there and VMware has a name for.
  case named
  /// What a guest was given there, and what the CPU shows.
  case log

  /// What a guest has that the text tells of, at most.
  func given(on host: MatrixHost, by asked: Platform) -> FeatureSet {
    switch self {
    case .hardware: host.words
    case .guests(let platform), .start(let platform): host.offer(on: platform).features
    case .definition(let platform): host.offer(on: platform ?? asked).features
    case .named: host.offer(on: .kvm).features.intersection(Vocabulary.vmware.bits)
    case .log: host.offer(on: .kvm).features
    }
  }

  /// What a guest may have where the text is the destination, at least; `nil` for a definition, which need not say all.
  func accepted(on host: MatrixHost) -> FeatureSet? {
    switch self {
    case .hardware, .log: host.words
    case .guests(let platform): host.offer(on: platform).accepted
    case .start(let platform): given(on: host, by: platform)
    case .named: given(on: host, by: .kvm)
    case .definition: nil
    }
  }

  /// Whether a guest that comes has more than the text says, since a platform makes more of a CPU.
  var isOfCPU: Bool { self == .hardware || self == .log }
}
