internal import CPUIDKit
internal import PoolKit

/// What the log of a virtual machine tells, register by register: its host's CPU, and the one it was given.
struct GuestLog {
  /// Whose CPU.
  enum Side {
    case host
    case guest
  }

  private var host = DumpListing()
  private var guest = DumpListing()

  /// Adds the registers of one line, as ``DumpListing/add(_:_:_:line:)`` does.
  mutating func add(
    _ side: Side, _ query: CPUIDQuery, _ registers: CPUIDRegisters, line: Int
  ) throws(DumpError) {
    switch side {
    case .host: try host.add(query.leaf, query.subleaf, registers, line: line)
    case .guest: try guest.add(query.leaf, query.subleaf, registers, line: line)
    }
  }

  /// What the log holds.
  ///
  /// - Parameters:
  ///   - name: what the host is called.
  ///   - guestName: what the machine is called; `nil` where the log does not say.
  ///   - format: the log's format.
  /// - Returns: the host, the guest, or both.
  /// - Throws: ``PlatformTextError`` when CPUs make no machine, or the guest has CPUs that differ.
  func content(
    _ name: String, guest guestName: String?, format: Format
  ) throws(PlatformTextError) -> PlatformContent {
    do throws(DumpError) {
      let host = try record(self.host, name, format)
      guard let given = try record(self.guest, guestName ?? name, format) else {
        guard let host else { throw DumpError(.record(.noCPU)) }
        return .record(host)
      }
      var statement = CPUStatement(guest: given)
      guard HostProfile(of: given).divergences.isEmpty else {
        throw DumpError(
          .expected("one CPU of the guest (give the log of one start)", found: "CPUs that differ"))
      }
      guard let host else { return .statements([statement]) }
      statement.isBesideHost = true
      return .host(host, guest: statement)
    } catch {
      throw PlatformTextError(.registers(error))
    }
  }

  private func record(
    _ listing: DumpListing, _ name: String, _ format: Format
  ) throws(DumpError) -> HostRecord? {
    guard !listing.cpus.isEmpty else { return nil }
    var listing = listing
    listing.keepAnnounced()
    try listing.checkSelection()
    do throws(RecordError) {
      return try HostRecord(
        host: name, source: RecordSource(how: format.rawValue), cpus: listing.logicalCPUs)
    } catch {
      throw DumpError(.record(error))
    }
  }
}

extension CPUStatement {
  /// The CPU that the guest `record` was given; what the record lacks, nobody knows.
  ///
  /// Numbers are left to the platform: a hypervisor gives a guest others than its CPU's.
  init(guest record: HostRecord) {
    let view = HostProfile(of: record)
    self.init(
      name: record.host, .definition, vendor: view.vendor, signature: view.signature,
      brand: record.brand, shown: view.words, known: view.profile.known)
    if !view.unread.isEmpty {
      notes = [
        "\(Printable.quote(name)): its guest's CPU is not whole; unread: "
          + Printable.quotes(view.unread.map(\.description), first: 12)
      ]
    }
  }
}
