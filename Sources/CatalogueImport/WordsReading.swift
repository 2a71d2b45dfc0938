import CareerModel
import Documents

extension EverydayWords {
  init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(
      required: ["words"], optional: ["roles", "skills", "topics", "onetCodes", "escoTitles", "skillNames"])
    if let words = entry["words"], words.list()?.isEmpty == true {
      words.report("there are no words", hint: "write what people say")
    }
    func texts(_ key: String) -> [String] { entry[key]?.list()?.compactMap { $0.text() } ?? [] }
    self.init(
      texts("words"), roles: ids.mentions(entry["roles"]), skills: ids.mentions(entry["skills"]),
      topics: ids.mentions(entry["topics"]), occupations: texts("onetCodes").map { Role.ID($0) },
      titles: texts("escoTitles"), skillNames: texts("skillNames"))
  }
}
