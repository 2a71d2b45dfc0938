import CareerModel
import TestSupport
import Testing

@testable import CareerStore

/// What is kept on disk allows for later releases, and for code that is put into another order.
struct PackedTableTests {
  private struct Row {
    let name: String
    let group: SkillGroup
    let note: String?
  }

  private let rows = [
    Row(name: "a", group: .soft, note: nil), Row(name: "b", group: .technical, note: "x"),
    Row(name: "c", group: .soft, note: nil),
  ]

  private func bytes(_ add: (inout PackedTableWriter<Row>) -> Void) -> [UInt8] {
    var table = PackedTableWriter(rows)
    add(&table)
    return table.bytes
  }

  @Test func columnsThatAReleaseDoesNotKnowArePassedOver() throws {
    let later = bytes {
      $0.add("employment", .count) { $0.name.utf8.count }
      $0.add("name", .text, \.name)
    }
    #expect(try later.withUnsafeBytes { try PackedTable($0).values("name", .text) } == ["a", "b", "c"])
  }

  @Test func columnsThatAreAbsentReadAsWhatTheyStandFor() throws {
    let earlier = bytes { $0.add("name", .text, \.name) }
    try earlier.withUnsafeBytes { bytes in
      let table = try PackedTable(bytes)
      #expect(try table.values("note", PackedForm<String>.text.optional, else: nil) == [nil, nil, nil])
      #expect(throws: PackingError.lacksColumn) { _ = try table.values("note", .text) }
    }
  }

  @Test func aColumnThatSaysNothingIsNotWritten() throws {
    let note = PackedForm<String>.text.optional
    let whole = bytes {
      $0.add("name", .text, \.name)
      $0.add("note", note, unless: nil, \.note)
    }
    #expect(try whole.withUnsafeBytes { try PackedTable($0).values("note", note, else: nil) } == [nil, "x", nil])
    let empty = bytes {
      $0.add("name", .text, \.name)
      $0.add("note", note, unless: nil) { _ in nil }
    }
    #expect(empty.count < whole.count)
    #expect(throws: PackingError.lacksColumn) {
      try empty.withUnsafeBytes { _ = try PackedTable($0).values("note", note) }
    }
  }

  /// The choices of a column stand in it by their raw values: the order of an enumeration's cases is nowhere on disk.
  @Test func choicesAreKeptByTheirRawValues() throws {
    let whole = bytes { $0.add(distinct: "group", PackedForm<SkillGroup>.choice(), \.group) }
    let text = String(decoding: whole, as: UTF8.self)
    #expect(text.contains("soft") && text.contains("technical") && !text.contains("experience"))
    #expect(
      try whole.withUnsafeBytes { try PackedTable($0).distinct(all: "group", PackedForm<SkillGroup>.choice()) }
        == rows.map(\.group))
    // As a release would have written it whose cases have other names.
    let other = bytes { $0.add(distinct: "group", .sharedText) { $0.group == .soft ? "people" : "technical" } }
    #expect(throws: PackingError.unknownChoice) {
      try other.withUnsafeBytes { _ = try PackedTable($0).distinct(all: "group", PackedForm<SkillGroup>.choice()) }
    }
  }

  /// The raw values of everything that a file of this release holds, which stay as they are.
  @Test func rawValuesStay() {
    func values<Choice: CaseIterable & RawRepresentable<String>>(_ type: Choice.Type) -> Set<String> {
      Set(Choice.allCases.map(\.rawValue))
    }
    #expect(values(SkillGroup.self) == ["technical", "experience", "soft"])
    #expect(
      values(SkillKind.self) == [
        "language", "framework", "library", "database", "tool", "concept", "practice", "qualification", "experience",
        "soft",
      ])
    #expect(values(Strength.self) == ["essential", "advantage"])
    #expect(
      values(MoveKind.self) == [
        "promotion", "lateral", "specialise", "leadership", "related", "similar", "change-of-field",
      ])
    #expect(values(PayPeriod.self) == ["year", "month", "day", "hour"])
    #expect(values(PayBasis.self) == ["earned", "advertised", "quoted"])
    #expect(values(PayUse.self) == ["show", "context", "historic", "proxy", "example", "warn"])
    #expect(values(Confidence.self) == ["high", "medium", "low", "very low"])
    #expect(values(ImportKind.self) == ["onet", "esco", "wages", "crosswalk"])
    #expect(values(Dataset.self) == ["built-in", "onet", "esco", "all"])
    #expect(values(RoleTwins.Match.self) == ["exact", "close", "narrow", "broad"])
    #expect(values(SkillLink.Reason.self) == ["said", "listed", "same-name"])
    #expect(values(Mark.self) == ["have", "learning", "unwanted"])
  }
}
