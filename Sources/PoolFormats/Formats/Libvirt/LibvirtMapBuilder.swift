internal import CPUIDKit
internal import PoolKit

/// The definitions of a libvirt map, gathered in its order: each may name only what comes before it.
struct LibvirtMapBuilder {
  private(set) var features: [LibvirtFeature] = []
  private(set) var models: [NamedModel] = []
  private var vendors: [String: CPUVendor] = [:]
  private var bits: [String: FeatureSet] = [:]

  /// Adds what `element` of `file` defines.
  mutating func add(_ element: XMLElement, file: String) throws(LibvirtMapError) {
    let name = try attribute("name", of: element, file)
    switch element.name {
    case "vendor":
      vendors[name] = CPUVendor(rawValue: try attribute("string", of: element, file))
    case "feature":
      let feature = LibvirtFeature(
        name: name, aliases: element.children("alias").compactMap { $0.attributes["name"] },
        isMigratable: element.attributes["migratable"] != "no",
        places: try places(of: element, file))
      features.append(feature)
      bits[name] = feature.features
    case "model": models.append(try model(name, element, file))
    case let other:
      throw LibvirtMapError(
        file, line: element.line,
        .expected("<vendor>, <feature>, <model> or <include>", found: "<\(other)>"))
    }
  }

  /// The registers and MSRs of a feature, with its bits in each.
  private func places(
    of feature: XMLElement, _ file: String
  ) throws(LibvirtMapError) -> [WordID: RegisterValue] {
    var places: [WordID: RegisterValue] = [:]
    for element in feature.children {
      for register in RegisterName.allCases {
        guard element.name == "cpuid" || element.name == "msr",
          let bits = try number(register.description, of: element, file), bits != 0
        else { continue }
        let word: WordID
        if element.name == "msr" {
          let index = try number("index", of: element, file) ?? 0
          word = .msr(MSRAddress(rawValue: index), register)
        } else {
          let leaf = try number("eax_in", of: element, file) ?? 0
          let subleaf = try number("ecx_in", of: element, file) ?? 0
          word = WordID(
            CPUIDLeaf(rawValue: leaf), CPUIDSubleaf(rawValue: subleaf), register)
        }
        places[word, default: []].formUnion(RegisterValue(rawValue: bits))
      }
    }
    guard !places.isEmpty else {
      throw LibvirtMapError(
        file, line: feature.line, .expected("a bit of <cpuid> or <msr>", found: "none"))
    }
    return places
  }

  /// A model: what it starts from, if anything, with its own vendor, CPUs and features.
  ///
  /// A feature with `removed` was in the model once; libvirt only says so to guests that still
  /// have it.
  private func model(
    _ name: String, _ element: XMLElement, _ file: String
  ) throws(LibvirtMapError) -> NamedModel {
    var parent: NamedModel?
    if let base = element.child("model") {
      let baseName = try attribute("name", of: base, file)
      parent = models.first { $0.name == baseName }
      if parent == nil { throw undefined("model", baseName, base, file) }
    }
    var vendor = parent?.vendor
    if let child = element.child("vendor") {
      let vendorName = try attribute("name", of: child, file)
      vendor = vendors[vendorName]
      if vendor == nil { throw undefined("vendor", vendorName, child, file) }
    }
    var set = parent?.features ?? FeatureSet()
    for feature in element.children("feature") {
      let featureName = try attribute("name", of: feature, file)
      guard let known = bits[featureName] else {
        throw undefined("feature", featureName, feature, file)
      }
      if feature.attributes["removed"] == "yes" {
        set.subtract(known)
      } else {
        set.formUnion(known)
      }
    }
    var signatures: [ModelSignature] = []
    for child in element.children("signature") { signatures.append(try signature(child, file)) }
    return NamedModel(
      name: name, vendor: vendor,
      signatures: signatures.isEmpty ? parent?.signatures ?? [] : signatures, features: set)
  }

  private func signature(
    _ element: XMLElement, _ file: String
  ) throws(LibvirtMapError) -> ModelSignature {
    let numbers = [
      try attribute("family", of: element, file), try attribute("model", of: element, file),
    ]
    guard let family = LibvirtNumber.decimal(numbers[0]),
      let model = LibvirtNumber.decimal(numbers[1])
    else {
      throw LibvirtMapError(
        file, line: element.line,
        .expected("decimal numbers", found: "\(list: numbers)"))
    }
    guard let text = element.attributes["stepping"] else { return ModelSignature(family, model) }
    let ends = text.split(separator: "-").compactMap { Int($0) }
    guard let low = ends.first, let high = ends.last, low <= high else {
      throw LibvirtMapError(file, line: element.line, .expected("steppings", found: "\(text)"))
    }
    return ModelSignature(family, model, low...high)
  }

  private func attribute(
    _ key: String, of element: XMLElement, _ file: String
  ) throws(LibvirtMapError) -> String {
    if let value = element.attributes[key] { return value }
    throw LibvirtMapError(
      file, line: element.line, .expected("\(key)= in <\(element.name)>", found: "none"))
  }

  /// The hexadecimal number in an attribute; `nil` without the attribute.
  private func number(
    _ key: String, of element: XMLElement, _ file: String
  ) throws(LibvirtMapError) -> UInt32? {
    guard let text = element.attributes[key] else { return nil }
    guard let number = LibvirtNumber.hexadecimal(text) else {
      throw LibvirtMapError(file, line: element.line, .expected("\(key)='0x...'", found: "\(text)"))
    }
    return number
  }

  private func undefined(
    _ kind: Clause, _ name: String, _ element: XMLElement, _ file: String
  ) -> LibvirtMapError {
    LibvirtMapError(file, line: element.line, .undefined(kind: kind, name: name))
  }
}
