/// Names that people and manuals have for features, and no product's list.
enum CommonName {
  /// The bits that `name`, with one mark between its parts, stands for.
  ///
  /// Source: Intel SDM volume 1 chapter 5 and volume 3 chapter 24, AMD APM volume 2 chapter 15, whose names these are.
  static let bits: [String: [FeatureBit]] = [
    "aes-ni": [.aes], "vt-x": [.vmx], "amd-v": [.svm], "tsx": [.hle, .rtm],
    "cet": [.cet_ss, .cet_ibt], "shstk": [.cet_ss], "xd": [.nx],
    "execute-disable": [.nx],
  ]
}
