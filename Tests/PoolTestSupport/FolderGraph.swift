/// Which folders of a target use which, as their source says: who declares a type, and who names it.
///
/// A folder is the first part of a file's path below its target. An extension uses the folder that declares
/// its type. Members are not followed: what a folder uses of a type, it mostly names somewhere.
public struct FolderGraph: Sendable {
  /// A use of one folder's type in a file of another folder.
  public struct Use: Hashable, Sendable, Comparable {
    /// The file that names the type, and the type.
    public let file, type: String
    /// The folder of the file, and the one that declares the type.
    public let from, to: String

    /// Orders by folders, then by file.
    public static func < (left: Self, right: Self) -> Bool {
      (left.from, left.to, left.file, left.type) < (right.from, right.to, right.file, right.type)
    }
  }

  /// All folders, in order of their names.
  public let folders: [String]
  /// All uses across folders, in order.
  public let uses: [Use]

  /// The graph of the target in `Sources/TARGET`.
  public init(of target: String) throws {
    let files = Repository.files(below: "Sources/\(target)", suffix: ".swift")
    let sources = try files.map { file in
      (file, SwiftText.code(of: try Repository.lines(of: "Sources/\(target)/\(file)")))
    }
    var owners: [Substring: Set<String>] = [:]
    for (file, code) in sources {
      for name in SwiftText.declaredTypes(in: code) {
        owners[name, default: []].insert(Self.folder(of: file))
      }
    }
    var uses: Set<Use> = []
    for (file, code) in sources {
      let from = Self.folder(of: file)
      // A type of the file's own hides one of the same name elsewhere.
      let own = Set(SwiftText.declaredTypes(in: code, anywhere: true))
      for word in Set(SwiftText.words(in: code)).subtracting(own) {
        for to in owners[word] ?? [] where to != from {
          uses.insert(Use(file: file, type: String(word), from: from, to: to))
        }
      }
    }
    folders = Set(files.map(Self.folder)).sorted()
    self.uses = uses.sorted()
  }

  /// The folders that `folder` uses.
  public func used(by folder: String) -> Set<String> {
    Set(uses.lazy.filter { $0.from == folder }.map(\.to))
  }

  /// The uses that go against `order`: of a folder that comes later, or that is not in it.
  public func uses(against order: [String]) -> [Use] {
    uses.filter { use in
      guard let from = order.firstIndex(of: use.from), let to = order.firstIndex(of: use.to) else {
        return true
      }
      return to > from
    }
  }

  private static func folder(of file: String) -> String {
    file.contains("/") ? String(file.prefix { $0 != "/" }) : "."
  }
}
