/// The CPU models that a platform knows.
///
/// The built-in table holds the 176 models of libvirt's `cpu_map`. What libvirt calls a feature and is no
/// bit of CPUID or IA32_ARCH_CAPABILITIES is not in it: the `vmx-*` features, which are bits of the VMX
/// capability MSRs, and `split-lock-detect`, a bit of IA32_CORE_CAPABILITIES. poolcpu does not level
/// these.
///
/// Source: reference/models.tsv.
public struct ModelTable: Sendable {
  /// The models, those that others start from first.
  public let models: [CPUModel]
  private let places: [String: Int]

  /// A table of `models`; of two with one name the first counts.
  public init(_ models: [CPUModel]) {
    self.models = models
    places = Dictionary(
      models.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The model called `name`, or `nil`.
  public subscript(name: String) -> CPUModel? { places[name].map { models[$0] } }

  /// libvirt's models, resolved when they are asked for first.
  public static let builtIn = ModelTable(
    [genericRows, coreRows, xeonRows, atomRows, amdRows].reduce(into: []) { models, rows in
      models += parse(rows, after: models)
    })

  /// Reads rows: name, vendor, signatures, `=`, and the model to start from with what is added and
  /// removed.
  ///
  /// A line that begins with a blank goes on with the row before it. Vendor and signatures may be a
  /// dash; signatures have semicolons between them; features have libvirt's names.
  ///
  /// - Parameters:
  ///   - text: the rows.
  ///   - models: the models that rows may start from.
  /// - Returns: the models of the rows. A row that cannot be read is left out: tests compare the table
  ///   with its source.
  static func parse(_ text: String, after models: [CPUModel]) -> [CPUModel] {
    var features = Dictionary(
      models.map { ($0.name, $0.features) }, uniquingKeysWith: { first, _ in first })
    var found: [CPUModel] = []
    var rows: [[Substring]] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if line.hasPrefix(" "), !rows.isEmpty {
        rows[rows.count - 1] += words
      } else {
        rows.append(words)
      }
    }
    for row in rows where row.count > 4 && row[3] == "=" {
      var set = FeatureSet()
      for word in row[4...] {
        switch word.first {
        case "+": for bit in Vocabulary.libvirt.bits(named: word.dropFirst()) { set.insert(bit) }
        case "-": for bit in Vocabulary.libvirt.bits(named: word.dropFirst()) { set.remove(bit) }
        default: set = features[String(word)] ?? set
        }
      }
      let model = CPUModel(
        name: String(row[0]), vendor: CPUVendor(libvirtName: String(row[1])),
        signatures: row[2].split(separator: ";").compactMap { ModelSignature($0) }, features: set)
      features[model.name] = set
      found.append(model)
    }
    return found
  }
}
