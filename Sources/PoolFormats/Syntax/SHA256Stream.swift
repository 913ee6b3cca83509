public import CPUIDKit
internal import CLibMD

/// The SHA-256 of bytes that come in pieces, which libmd works out.
public struct SHA256Stream {
  private var state = SHA2_CTX()

  /// Nothing has come yet.
  public init() { SHA256Init(&state) }

  /// Takes in what comes next.
  public mutating func append(_ bytes: [UInt8]) { SHA256Update(&state, bytes, bytes.count) }

  /// The digest of all that came.
  public var digest: SHA256Digest {
    var state = state
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &state)
    return SHA256Digest(bytes: digest)
  }
}

extension SHA256Digest {
  /// The digest of `bytes`.
  public init(of bytes: [UInt8]) {
    var stream = SHA256Stream()
    stream.append(bytes)
    self = stream.digest
  }
}
