internal import ArgumentParser
internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// What shells offer where names are too many for a script, or hang on what was typed before: they ask poolcpu.
extension CompletionKind {
  /// A feature.
  static let feature = CompletionKind.custom { words, index, _ in
    FeatureQuery.names(beginningWith: CompletedWord(words, index).text)
  }

  /// Features that can be taken out, comma separated.
  static let features = CompletionKind.custom { words, index, _ in
    CompletedWord(words, index).lists(
      ofNames: { FeatureQuery(known: $0) != nil }, FeatureNames.names(beginningWith:))
  }

  /// What `poolcpu name` knows by a name.
  static let named = CompletionKind.custom { words, index, _ in
    NameQuery.names(beginningWith: CompletedWord(words, index).text)
  }

  /// Parts of records, comma separated.
  static let recordParts = CompletionKind.custom { words, index, _ in
    CompletedWord(words, index).lists(ofNames: { DiffGroup(rawValue: $0) != nil }) { text in
      DiffGroup.allCases.map(\.rawValue).filter { $0.hasPrefix(text) }
    }
  }

  /// Software that has a name; ``CompletionScript`` adds files.
  static let software = CompletionKind.list(PlatformTarget.names)
}
