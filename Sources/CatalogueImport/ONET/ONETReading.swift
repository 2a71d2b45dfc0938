import CareerModel

extension ONETRating {
  /// One row, which knows one scale.
  init(_ row: Row<ONETRatingColumn>) throws(SkippedRows.Reason) {
    code = try row.needed(.code, as: ONETCode.init)
    element = try row.needed(.element, as: ONETElement.init)
    isImprecise = row[.suppress].flag ?? false
    isNotRelevant = row[.notRelevant].flag ?? false
    let scale = row[.scale]
    if scale == "IM" {
      importance = try row.needed(.value) { $0.hundredths(in: 100...500) }
    } else if scale == "LV" {
      level = try row.needed(.value) { $0.hundredths(in: 0...700) }
    } else {
      throw .malformed(column: ONETRatingColumn.scale.name)
    }
  }

  /// Both scales in one; nil when the other rating is of something else, or of the same scale.
  func joined(with other: Self) -> Self? {
    guard code == other.code && element == other.element && (importance == nil) != (other.importance == nil)
    else { return nil }
    var whole = self
    whole.importance = importance ?? other.importance
    whole.level = level ?? other.level
    whole.isImprecise = isImprecise || other.isImprecise
    whole.isNotRelevant = isNotRelevant || other.isNotRelevant
    return whole
  }
}

extension ONETJobZone {
  /// From 1 to 5.
  static func zone(_ text: FieldText) -> Int? { text.number.flatMap { (1...5).contains($0) ? $0 : nil } }
}

extension ONETRelation.Tier {
  init?(_ text: FieldText) {
    if text == "Primary-Short" {
      self = .primaryShort
    } else if text == "Primary-Long" {
      self = .primaryLong
    } else if text == "Supplemental" {
      self = .supplemental
    } else {
      return nil
    }
  }
}

extension Interest {
  /// From the element, "1.B.1.a" to "1.B.1.f" in the order of the cases.
  init?(_ element: FieldText) {
    let letter = element.bytes.last.map { $0 &- UInt8(ascii: "a") } ?? .max
    guard element.count == 7, element.bytes.starts(with: "1.B.1.".utf8), letter < Self.allCases.count else {
      return nil
    }
    self = Self.allCases[Int(letter)]
  }
}

extension FieldText {
  /// A decimal number in hundredths; nil when it is out of range.
  func hundredths(in range: ClosedRange<Int>) -> Int? {
    decimal(places: 2).flatMap { range.contains($0) ? $0 : nil }
  }
}
