public import CPUIDKit
public import PoolKit

/// Texts in which platforms speak of CPUs: by names, by single registers, or by what differs.
public enum PlatformText {
  /// Reads a text.
  ///
  /// - Parameters:
  ///   - bytes: the text, as it is in the file.
  ///   - host: the name of a host or guest that the text does not name.
  ///   - format: the text's format; one that ``InputFormat/isPlatformText`` holds for.
  ///   - models: the models that texts name.
  /// - Returns: what it holds.
  /// - Throws: ``PlatformTextError`` for the first thing that is not understood; nothing is skipped.
  public static func content(
    of bytes: [UInt8], host: String, format: InputFormat, models: ModelLibrary = .newest
  ) throws(PlatformTextError) -> PlatformContent {
    switch format {
    case .record, .baseline, .instlatx64, .cpuidR, .libcpuidRaw, .libcpuidTest, .tychoCPUID,
      .xenPolicy:
      throw PlatformTextError(
        .expected("a platform's text", found: "the format \(format.rawValue)"))
    case .features: return .statements([try FeatureListReader.statement(in: bytes, host: host)])
    case .procCPUInfo:
      return .statements([try ProcCPUInfoReader.statement(in: bytes, host: host)])
    case .xenFeatureset:
      return .statements([try XenFeaturesetReader.statement(in: bytes, host: host)])
    case .xapi: return .statements(try XapiReader.statements(in: bytes, host: host))
    case .xlConfig: return .statements([try XLConfigReader.statement(in: bytes, host: host)])
    case .firecracker: return try FirecrackerReader.content(in: bytes, host: host)
    case .vmware: return .statements([try VMwareReader.statement(in: bytes, host: host)])
    case .criu: return .statements([try CRIUReader.statement(in: bytes, host: host)])
    case .settings:
      return .statements(
        try PlatformSettingsReader.statements(in: bytes, host: host, models: models))
    case .xenBoot: return .statements([try XenBootReader.statement(in: bytes, host: host)])
    case .ansible: return .statements([try AnsibleReader.statement(in: bytes, host: host)])
    case .libvirt: return try LibvirtReader.content(of: bytes, host: host, models: models)
    case .qemu:
      return .statements([try QEMUArgumentReader.statement(in: bytes, host: host, models: models)])
    case .qmp:
      return .statements([try QMPReader.statement(in: bytes, host: host, models: models)])
    case .kubevirt: return .statements(try KubeVirtReader.statements(in: bytes))
    }
  }
}

/// What a platform's text holds.
public enum PlatformContent: Hashable, Sendable {
  /// CPUID's own answers.
  case record(HostRecord)
  /// What it says of one or more CPUs, by names or single registers; never empty.
  case statements([CPUStatement])
}

extension JSONCursor {
  /// The root of a whole JSON text; a byte order mark before it is no part of it.
  static func root(of bytes: [UInt8]) throws(DocumentError) -> JSONCursor {
    let isMarked = bytes.starts(with: [0xef, 0xbb, 0xbf])
    do throws(JSONError) {
      return JSONCursor(try JSONReader.value(of: isMarked ? Array(bytes.dropFirst(3)) : bytes))
    } catch {
      throw .json(error)
    }
  }
}
