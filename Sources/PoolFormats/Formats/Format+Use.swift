extension Format {
  /// The formats that something reads, in the order in which a text is tried.
  public static let readable = allCases.filter { $0.definition.reader != nil }

  /// The formats into which a record can be turned.
  public static let ofRecords = allCases.filter { $0.definition.record != nil }

  /// The formats in which a baseline goes out.
  public static let ofBaselines = allCases.filter { $0.definition.form != nil }

  /// Whether it is poolcpu's own documents.
  public var isDocument: Bool { schema != nil }

  /// The schema that documents of poolcpu's in it name; `nil` for the formats of others.
  public var schema: String? {
    if case .documents(let schema)? = definition.reader { schema } else { nil }
  }

  /// Whether the format is a platform's, which names features or gives single registers.
  public var isPlatformText: Bool {
    if case .platform? = definition.reader { true } else { false }
  }

  /// Whether the text names models as libvirt means them: its own, or of a platform that hands them to
  /// it.
  public var namesLibvirtModels: Bool {
    [.libvirt, .settings, .kubevirt, .hostFacts].contains(self)
  }

  /// Whether a form in it holds MSR values only.
  public var isOfMSRs: Bool { definition.form?.isOfMSRs ?? false }

  /// The format as which poolcpu reads what it writes of a baseline; `nil` where nothing reads it.
  public var readBack: Format? {
    guard let form = definition.form else { return nil }
    return form.readBack ?? (definition.reader == nil ? nil : self)
  }

  /// What writes a baseline in it; `nil` where nothing does.
  public func renderer(_ options: FormOptions) -> (any BaselineRenderer)? {
    definition.form?.renderer(options)
  }
}
