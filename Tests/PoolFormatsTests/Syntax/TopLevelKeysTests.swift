import Testing

@testable import PoolFormats

struct TopLevelKeysTests {
  @Test(
    arguments: [
      (
        #"{"a": 1, "b": {"c": 2, "d": [{"e": 3}]}, "f": "g, \"h\": {", "i": null}"#,
        ["a", "b", "f", "i"]
      ),
      (#"[{"a": {"b": 1}, "c": [{"d": 2}]}, {"e": 3}]"#, ["a", "c", "e"]),
      ("{}", []), ("[1]", []), (#"{"a"#, []), (#"{"a": {"b": 1"#, ["a"]), (#"{"a": "b\"#, ["a"]),
      (#"{"a": 1} {"b": 2}"#, ["a"]), ("", []),
    ] as [(String, [String])])
  func `keys of the object itself, and no others`(text: String, keys: [String]) {
    var found: [String] = []
    TopLevelKeys.walk(Array(text.utf8)) { key in
      found.append(key)
      return true
    }
    #expect(found == keys)
  }

  @Test(arguments: [
    (#"{"kind": "List", "apiVersion": "v1", "items": []}"#, Format.kubevirt),
    (#"{"vendor": "Intel", "model": "x", "arch": "x86_64"}"#, .novaHost),
    (#"{"brand": "x", "cpuFlags": "x"}"#, .record),
    (#"{"added": [], "classes": []}"#, .record), (#"{"classes": []}"#, .ansible),
    (#"{"x": 1, "schema": "poolcpu.host/1", "arch": "x"}"#, .record), (#"{"x": 1}"#, .record),
  ])
  func `the first key that tells decides`(text: String, format: Format) {
    #expect(Format.ofJSON(Array(text.utf8)) == format)
  }
}
