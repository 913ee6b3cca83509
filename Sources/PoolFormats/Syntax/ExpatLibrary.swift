internal import CExpat

/// The library that parses XML.
public enum ExpatLibrary {
  /// The version of expat that is linked, such as `2.5.0`; mends of a distribution do not change it.
  public static var version: String {
    let version = XML_ExpatVersionInfo()
    return "\(version.major).\(version.minor).\(version.micro)"
  }
}
