extension TemporaryFolder {
  /// Writes the record of a host of Tests/Fixtures/hosts/amd under another name, into `place`.
  public func writeRecord(of host: String, as name: String, in place: String) throws {
    let record = try Command.poolcpu(
      ["convert", "\(host).json", "--host", name, "--format", "record"],
      in: "Tests/Fixtures/hosts/amd"
    ).run()
    try write(record.outputText, to: "\(place)/\(name).json")
  }
}
