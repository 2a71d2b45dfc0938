import CareerModel
import Documents

extension Tutor {
  private enum PriceUnit: String, CaseIterable { case hour }

  /// An entry of `tutors.yaml`.
  init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(
      required: [
        "id", "name", "subjects", "rating", "reviews", "price", "firstLessonFree", "asAt", "sources",
      ])
    self.init(
      id: ids.define(entry["id"]), name: entry.text("name"), subjects: entry["subjects"]?.texts() ?? [],
      ratingTenths: entry["rating"]?.ratingTenths() ?? 0,
      reviews: entry["reviews"]?.integer(in: 0...1_000_000_000) ?? 0,
      pricePerHour: Self.price(entry["price"]), firstLessonFree: entry["firstLessonFree"]?.boolean() ?? false,
      asAt: entry.text("asAt"), sources: ids.sources(entry["sources"]))
  }

  private static func price(_ field: DocumentField?) -> Money {
    let entry = field?.entry(required: ["currency", "amount", "per"]) ?? [:]
    _ = entry["per"]?.choice(of: PriceUnit.self)
    return Money(currency: entry["currency"]?.currency() ?? "", hundredths: entry["amount"]?.positiveHundredths() ?? 0)
  }
}

extension DocumentField {
  /// A rating from 0 to 5 in steps of a tenth, as a count of tenths.
  fileprivate func ratingTenths() -> Int? {
    guard let hundredths = hundredths() else { return nil }
    guard hundredths <= 500, hundredths.isMultiple(of: 10) else {
      report("the rating is not from 0 to 5 in steps of 0.1")
      return nil
    }
    return hundredths / 10
  }
}
