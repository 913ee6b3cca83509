internal import CPUIDKit

/// What kubectl prints of nodes for people: `get nodes --show-labels` and `describe node`.
///
/// They become the objects that `-o json` prints, as far as names and labels go.
enum KubernetesListing {
  /// Whether the lines are a table with labels, or a description of nodes.
  static func recognises(_ lines: [TextLine]) -> Bool {
    tableHead(in: lines) != nil || isDescription(lines)
  }

  /// The nodes, in order.
  ///
  /// - Throws: ``PlatformTextError`` for what kubectl does not print so.
  static func nodes(in lines: [TextLine]) throws(PlatformTextError) -> [JSONCursor] {
    if let head = tableHead(in: lines) {
      var nodes: [JSONCursor] = []
      for line in lines[(head + 1)...] { nodes.append(try row(line)) }
      guard !nodes.isEmpty else {
        throw lines[head].wrong("a line for each node below the head", found: "")
      }
      return nodes
    }
    return try described(lines)
  }

  /// Where the head of the table is: `NAME STATUS ROLES AGE VERSION ... LABELS`.
  private static func tableHead(in lines: [TextLine]) -> Int? {
    lines.firstIndex { $0.text.hasPrefix("NAME ") && $0.text.hasSuffix(" LABELS") }
  }

  private static func isDescription(_ lines: [TextLine]) -> Bool {
    let keys = Set(lines.lazy.compactMap { $0.pair?.key })
    return keys.isSuperset(of: ["Name", "Roles", "Labels"])
  }

  private static func row(_ line: TextLine) throws(PlatformTextError) -> JSONCursor {
    let words = line.text.split(separator: " ")
    guard let name = words.first, let last = words.last, words.count > 1 else {
      throw line.wrong("a node with its labels", found: line.text)
    }
    var labels: [JSONObject.Member] = []
    if last != "<none>" {
      for label in last.split(separator: ",") {
        guard let member = member(label) else {
          throw line.wrong("labels KEY=VALUE with commas between them", found: label)
        }
        labels.append(member)
      }
    }
    return try node(name, labels, line)
  }

  private static func described(_ lines: [TextLine]) throws(PlatformTextError) -> [JSONCursor] {
    var nodes: [JSONCursor] = []
    var name: Substring?
    // The labels of the node that is described, and the line where they begin.
    var open: (labels: [JSONObject.Member], line: TextLine)?
    for line in lines {
      if let (key, value) = line.pair, key == "Labels" {
        guard open == nil, name != nil else { throw line.wrong("Name: first", found: line.text) }
        open = ([], line)
        if value != "<none>" { open?.labels.append(try label(value, line)) }
        continue
      }
      if let found = open {
        guard let member = member(line.text) else {
          guard line.pair != nil else { throw line.wrong("a label KEY=VALUE", found: line.text) }
          nodes.append(try node(name ?? "", found.labels, found.line))
          (open, name) = (nil, nil)
          continue
        }
        open?.labels.append(member)
      } else if let (key, value) = line.pair, key == "Name" {
        name = value
      }
    }
    if let open {
      throw open.line.wrong("Annotations: behind the labels", found: "the end of the text")
    }
    return nodes
  }

  private static func label(
    _ text: Substring, _ line: TextLine
  ) throws(PlatformTextError) -> JSONObject.Member {
    guard let member = member(text) else { throw line.wrong("a label KEY=VALUE", found: text) }
    return member
  }

  /// The label `KEY=VALUE`; `nil` for what is none.
  ///
  /// Source: Kubernetes, "Labels and Selectors", syntax and character set.
  private static func member(_ text: Substring) -> JSONObject.Member? {
    guard let (key, value) = TextLine.pair(text, "="), !key.isEmpty,
      key.utf8.allSatisfy({ isOfLabel($0) || $0 == UInt8(ascii: "/") }),
      value.utf8.allSatisfy(isOfLabel)
    else { return nil }
    return JSONObject.Member(key: String(key), value: .string(String(value)))
  }

  private static func isOfLabel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func node(
    _ name: Substring, _ labels: [JSONObject.Member], _ line: TextLine
  ) throws(PlatformTextError) -> JSONCursor {
    guard let labels = JSONObject(labels) else {
      throw line.wrong("each label once", found: line.text)
    }
    let metadata: JSONObject = ["name": .string(String(name)), "labels": .object(labels)]
    return JSONCursor(
      .object(["kind": "Node", "metadata": .object(metadata)]), path: .key(.root, String(name)))
  }
}
