internal import CPUIDKit
internal import Glibc

/// Which files, hosts and guests of the inputs count: by shell patterns that their names match.
struct InputSelection {
  /// A pattern of the shell's, as the user wrote it.
  struct Pattern: Hashable {
    let text: String
    /// What takes it.
    let option: String

    /// Whether what it matches does not count.
    var isExclusion: Bool { option == Pattern.exclude }

    /// A pattern of ``InputOptions``.
    init(text: String, isExclusion: Bool) {
      self.init(text: text, option: isExclusion ? Pattern.exclude : "--only")
    }

    /// A pattern that `option` takes.
    init(text: String, option: String) {
      self.text = text
      self.option = option
    }

    private static let exclude = "--exclude"

    /// Whether one of `names` is like it; `*` stands for slashes as well.
    func matches(_ names: [String]) -> Bool {
      names.contains { fnmatch(text, $0, 0) == 0 }
    }
  }

  /// A file of an input, by all that a pattern can call it.
  struct File {
    /// Its name, its path and its folders' below the input.
    let names: [String]

    /// The file at `path`, which is what `argument` names or lies below it.
    init(_ path: String, of argument: String) {
      guard path != argument else {
        names = [path] + PathText.names(in: path).suffix(1).map(String.init)
        return
      }
      let start = PathText.names(in: argument).count
      let parts = PathText.names(in: path).dropFirst(start).map(String.init)
      let folders = parts.indices.map { parts[...$0].joined(separator: "/") }
      names = folders + parts.dropFirst()
    }
  }

  /// What counts alone; everything where there are none.
  private let only: [Pattern]
  /// What does not count.
  private let exclusions: [Pattern]

  /// Everything but what one of `exclusions` matches; of that what one of `only` does, if there are any.
  init(only: [String] = [], excluding exclusions: [String] = []) {
    self.only = only.map { Pattern(text: $0, isExclusion: false) }
    self.exclusions = exclusions.map { Pattern(text: $0, isExclusion: true) }
  }

  /// All that the user wrote.
  var patterns: [Pattern] { only + exclusions }

  /// The patterns that take `file` out, so that nobody needs to open it.
  func exclusions(of file: File) -> [Pattern] { exclusions.filter { $0.matches(file.names) } }

  /// The patterns that decide on what is called `name` in `file`, and whether it counts.
  func decision(on name: String, in file: File) -> (counts: Bool, patterns: [Pattern]) {
    let out = exclusions.filter { $0.matches([name]) }
    let wanted = only.filter { $0.matches([name] + file.names) }
    return (out.isEmpty && (only.isEmpty || !wanted.isEmpty), out + wanted)
  }
}
