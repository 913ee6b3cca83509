/// Who or what names a feature bit as a question did.
public enum FeatureNaming: Hashable, Sendable {
  /// poolcpu's own name.
  case canonical
  /// The name that a product has for the bit.
  case product(Vocabulary)
  /// A flag of Linux's own, shown for whichever of several bits the CPU has.
  case sharedLinuxFlag
  /// The bit's place.
  case place
  /// A bit of an MSR that changes what CPUID shows there.
  case register(OverrideRegister)
}
