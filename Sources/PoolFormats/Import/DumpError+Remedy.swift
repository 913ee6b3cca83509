extension DumpError {
  /// What the user can do about it, as a clause; `nil` where the description says so already.
  public var remedy: String? {
    switch problem {
    case .arm, .gitLFSPointer, .procCPUInfo, .decodedCPUID: nil
    case .binary: "unpack it, or make a text dump"
    case .unrecognised: "if it is one of these, name the format with --from"
    case .noDump: "leave --from out"
    default: "make the dump again"
    }
  }
}
