internal import CPUIDKit
internal import PoolKit

/// A part of an error message by which poolcpu knows who complains of what, and where the features' names stand.
///
/// Source: docs/sources.md, "Error messages".
struct FailureSign: Sendable {
  /// Where the names stand.
  enum Names: Sendable {
    /// Nowhere.
    case none
    /// Behind it, with commas between them, in a product's words.
    case list(Vocabulary)
    /// Behind it, one, as QEMU names places.
    case place
    /// Behind it, one, and QEMU's words for a property that is not there.
    case property
    /// Behind it, in a product's words, one.
    case name(Vocabulary)
    /// Behind it, one of Linux's, and that it is a flag or support for one.
    case flag
    /// Before it, in quotes, one of VMware's.
    case quoted
    /// Behind it, as one row of Xen's words.
    case words
    /// Behind it, as two rows of Xen's words: what the guest has, and what the host has.
    case difference
    /// Behind it, as a mask of XCR0.
    case components
    /// Behind it, as names of Linux's with 1 for what is missing.
    case flags
    /// Anywhere in the text, as labels of nodes.
    case labels
    /// Behind it, one, of a model.
    case model
    /// Behind it, one, of a model, and that the hypervisor does not support it.
    case modelOfHypervisor
    /// Before it, in quotes and with its value, one of VMware's.
    case quotedValue
    /// Before it, in round brackets.
    case bracketed
    /// Behind it, in round brackets with blanks between them, or as a level of NumPy's.
    case baseline
    /// Behind it, leaf, subleaf, register and both sides' bits of cloud-hypervisor.
    case entry
    /// Behind it, one, of a mode, and that it is not supported.
    case mode
    /// Behind it, the address of an MSR.
    case msr
    /// Behind it, the number of a level of the psABI.
    case level
    /// Behind it, a register of CPUID and perhaps its bits.
    case register
    /// Behind it, what libvirt's comparison returned.
    case comparison
  }

  let program: Failure.Program
  let problem: Failure.Problem
  /// The part in small letters.
  let phrase: [UInt8]
  let names: Names

  init(
    _ program: Failure.Program, _ problem: Failure.Problem, _ phrase: String,
    _ names: Names = .none
  ) {
    self.program = program
    self.problem = problem
    self.phrase = Array(phrase.utf8)
    self.names = names
  }
}
