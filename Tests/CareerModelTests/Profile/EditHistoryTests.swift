import CareerModel
import Testing

@Suite struct EditHistoryTests {
  /// As many as are on disk: what can be undone now can be undone after the next start, and memory has a bound.
  @Test func theNewestEditsAreKept() {
    var history = EditHistory()
    let edits = (0..<EditHistory.standardLimit + 5).map {
      ProfileEdit("edit \($0)", [.here(from: nil, to: Role.ID("role-\($0)"))])
    }
    for edit in edits { history.record(edit) }
    #expect(history.done == Array(edits.suffix(EditHistory.standardLimit)))
    var longer = EditHistory(limit: .max)
    for edit in edits { longer.record(edit) }
    #expect(longer.done == edits)
  }
}
