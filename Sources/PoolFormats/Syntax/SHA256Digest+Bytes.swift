public import CPUIDKit

extension SHA256Digest {
  /// The digest of `bytes`.
  public init(of bytes: [UInt8]) {
    var stream = SHA256Stream()
    stream.append(bytes)
    self = stream.digest
  }
}
