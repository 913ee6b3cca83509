internal import CLibMD
public import CPUIDKit

extension SHA256Digest {
  /// The digest of `bytes`, which libmd works out.
  public init(of bytes: [UInt8]) {
    var state = SHA2_CTX()
    SHA256Init(&state)
    SHA256Update(&state, bytes, bytes.count)
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &state)
    self.init(bytes: digest)
  }
}
