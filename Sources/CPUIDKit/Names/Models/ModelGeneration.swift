/// Where a model stands among the CPUs of its vendor: its line, and when its CPUs came out.
public struct ModelGeneration: Hashable, Sendable {
  /// Successors within one line keep what their predecessors had; lines differ in what they have.
  public enum Line: Hashable, Sendable {
    /// Intel's Core and Xeon of performance cores.
    case core
    /// Intel's Atoms and Xeons of efficient cores.
    case atom
    /// Intel's Xeon Phi.
    case phi
    /// AMD's, and Hygon's branch of them.
    case amd
    /// Zhaoxin's.
    case zhaoxin
  }

  /// The line.
  public let line: Line
  /// The year in which the first CPU came out.
  public let year: Int

  /// The generation of the model called `name`; `nil` for one of no real CPU.
  public static func of(_ name: String) -> ModelGeneration? {
    rows.filter { name == $0.name || name.hasPrefix($0.name + "-") }
      .max { $0.name.utf8.count < $1.name.utf8.count }?.generation
  }

  private init(_ line: Line, _ year: Int) {
    self.line = line
    self.year = year
  }

  /// By what names of models begin with; a variant has its family's row.
  ///
  /// The years are those of the
  /// vendors' announcements.
  private static let rows: [(name: String, generation: ModelGeneration)] = [
    ("Conroe", .init(.core, 2006)), ("Penryn", .init(.core, 2007)),
    ("Nehalem", .init(.core, 2008)), ("Westmere", .init(.core, 2010)),
    ("SandyBridge", .init(.core, 2011)), ("IvyBridge", .init(.core, 2012)),
    ("Haswell", .init(.core, 2013)), ("Broadwell", .init(.core, 2014)),
    ("Skylake-Client", .init(.core, 2015)), ("Skylake-Server", .init(.core, 2017)),
    ("Cascadelake-Server", .init(.core, 2019)), ("Cooperlake", .init(.core, 2020)),
    ("Icelake-Server", .init(.core, 2021)), ("SapphireRapids", .init(.core, 2023)),
    ("GraniteRapids", .init(.core, 2024)), ("DiamondRapids", .init(.core, 2026)),
    ("Denverton", .init(.atom, 2017)), ("Snowridge", .init(.atom, 2020)),
    ("SierraForest", .init(.atom, 2024)), ("ClearwaterForest", .init(.atom, 2026)),
    ("KnightsMill", .init(.phi, 2017)),
    ("Opteron_G1", .init(.amd, 2003)), ("Opteron_G2", .init(.amd, 2006)),
    ("Opteron_G3", .init(.amd, 2007)), ("Opteron_G4", .init(.amd, 2011)),
    ("Opteron_G5", .init(.amd, 2012)), ("phenom", .init(.amd, 2007)),
    ("EPYC", .init(.amd, 2017)), ("Dhyana", .init(.amd, 2018)),
    ("EPYC-Rome", .init(.amd, 2019)), ("EPYC-Milan", .init(.amd, 2021)),
    ("EPYC-Genoa", .init(.amd, 2022)), ("EPYC-Turin", .init(.amd, 2024)),
    ("YongFeng", .init(.zhaoxin, 2022)),
  ]
}
