import CareerModel
import Documents

/// What `catalogue.yaml` says of the whole catalogue.
struct CataloguePreface {
  var market = Market.standard
  var everyday: [EverydayStatement] = []
}

extension CataloguePreface {
  init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(required: ["region", "currency"], optional: ["everyday"])
    market = Market(region: entry.text("region"), currency: entry["currency"]?.currency() ?? "")
    everyday = entry["everyday"]?.list()?.map { EverydayStatement(reading: $0, ids) } ?? []
  }
}

extension EverydayStatement {
  fileprivate init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(required: ["text", "skills"])
    if let skills = entry["skills"], skills.list()?.isEmpty == true {
      skills.report("no skill is named", hint: "name what somebody has who has done it")
    }
    self.init(entry.text("text"), skills: ids.mentions(entry["skills"]))
  }
}
