import Documents
import Testing

@Suite struct EntryTests {
  @Test func unknownAndMissingKeysAreReportedTogether() {
    let reading = Reading("- titel: x\n  zebra: 1\n- title: y\n") { root in
      root.list()?.map { $0.entry(required: ["title"], optional: ["note"]) }
    }
    #expect(
      reading.problems == [
        "a.yaml:1:3: [0].titel: the key \"titel\" is unknown here (did you mean \"title\"?)",
        "a.yaml:2:3: [0].zebra: the key \"zebra\" is unknown here (known are title, note)",
        "a.yaml:1:3: [0].title: the key \"title\" is missing",
      ])
  }

  @Test func aScalarInPlaceOfAnEntryIsReportedOnce() {
    let reading = Reading("a\n") { $0.entry(required: ["x", "y"]) }
    #expect(reading.problems == ["a.yaml:1:1: expected an entry with keys, found \"a\" (write each as \"key: value\")"])
  }

  @Test func aScalarInPlaceOfAListIsReportedOnce() {
    let reading = Reading("tools: Git\n") { $0.entry(required: ["tools"])["tools"]?.texts() }
    #expect(
      reading.problems == [
        "a.yaml:1:8: tools: expected a list, found \"Git\" "
          + "(write [first, second], or one item a line after \"- \")"
      ])
  }

  @Test func pathsLeadToTheValue() {
    let reading = Reading("a:\n  b:\n    - c: [x, {d: true}]\n") { root in
      root.value(of: "a")?.value(of: "b")?.list()?[0].value(of: "c")?.list()?[1].value(of: "d")?.integer(in: 0...1)
    }
    #expect(reading.problems == ["a.yaml:3:18: a.b[0].c[1].d: expected a whole number, found \"true\""])
  }

  @Test func pairsKeepTheirOrderAndPlaces() throws {
    let reading = Reading("{z: 1, a: 2}\n") { $0.pairs() }
    let pairs = try #require(reading.value)
    #expect(pairs.map { $0.key.text() } == ["z", "a"])
    #expect(pairs.map { $0.value.integer(in: 0...9) } == [1, 2])
    #expect(pairs.map(\.key.place) == ["a.yaml:1", "a.yaml:1"])
    #expect(pairs.last?.key.position == DocumentPosition(line: 1, column: 8))
  }

  @Test func keysThatDifferInTheirTagAreTheSame() {
    let reading = Reading("!x a: 1\na: 2\n") { $0.entry(required: ["a"]) }
    #expect(reading.problems == ["a.yaml:2:1: a: the key \"a\" is here twice (keep one of them)"])
  }

  @Test func aKeyThatIsAListIsUnknown() {
    let reading = Reading("? [a, b]\n: 1\n") { $0.entry(required: [], optional: ["a"]) }
    #expect(reading.problems == ["a.yaml:1:3: ?: the key \"\" is unknown here (known are a)"])
  }
}
