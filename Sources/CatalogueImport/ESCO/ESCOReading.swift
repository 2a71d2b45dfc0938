extension Row {
  /// A concept of one kind.
  func concept(_ column: Column, _ kind: ESCOConcept.Kind) throws(SkippedRows.Reason) -> ESCOConcept {
    let concept = try needed(column, as: ESCOConcept.init)
    guard concept.kind == kind else { throw .malformed(column: column.name) }
    return concept
  }
}

extension FieldText {
  /// True for "essential", false for "optional", nil for anything else.
  var isEssential: Bool? { self == "essential" ? true : self == "optional" ? false : nil }
}
