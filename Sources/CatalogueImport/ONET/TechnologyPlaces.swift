import CareerModel

/// Programs and systems numbered in the order in which they are first named.
///
/// O*NET has no code for them. An id is made of the name, so that it stays the same from release to release: names that
/// differ only in case, accents or what stands between words are one.
struct TechnologyPlaces {
  private var byName: [String: Int] = [:]
  private var byID: [Skill.ID: Int] = [:]

  /// The number, and the id where it is new.
  ///
  /// - Throws: `.malformed` for a name without a letter or digit.
  mutating func place(of name: String) throws(SkippedRows.Reason) -> (place: Int, newID: Skill.ID?) {
    if let place = byName[name] { return (place, nil) }
    guard let id = Self.id(of: name) else { throw .malformed(column: ONETTechnologyColumn.name.name) }
    let known = byID[id]
    let place = known ?? byID.count
    byName[name] = place
    byID[id] = place
    return (place, known == nil ? id : nil)
  }

  /// Such as "tool-microsoft-net-framework", "tool-cplusplus", "tool-csharp"; nil for a name without a letter or digit.
  static func id(of name: String) -> Skill.ID? {
    var id = ""
    var isInWord = false
    for scalar in TextFolding.fold(name).unicodeScalars {
      guard let spelling = spelling(of: scalar) else {
        isInWord = false
        continue
      }
      if !isInWord { id += id.isEmpty ? IdentifierForm.technologyPrefix : "-" }
      id.unicodeScalars.append(contentsOf: spelling.unicodeScalars)
      isInWord = true
    }
    return id.isEmpty ? nil : Skill.ID(id)
  }

  /// How an id spells a character; nil for what stands between words.
  private static func spelling(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    // "C++" and "C#" are other languages than "C".
    case "+": "plus"
    case "#": "sharp"
    case "a"..."z", "0"..."9": String(scalar)
    default: !scalar.isASCII && scalar.properties.isAlphabetic ? String(scalar) : nil
    }
  }
}
