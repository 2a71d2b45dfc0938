import CareerModel
import CareerPages

extension TutorCost: JSONConvertible {
  public var json: JSONValue {
    .object(["hours": hours, "lessons": lessons, "freeLessons": freeLessons, "cost": money])
  }
}

extension Tutor: JSONConvertible {
  /// The rating as printed, and adjusted with two decimals; neither where nobody has rated them.
  public var json: JSONValue {
    .object([
      "id": id, "name": name, "rating": isUnrated ? nil : .number(ratingTenths, places: 1) as JSONValue,
      "reviews": reviews,
      "adjusted": AdjustedRating(of: self).map { JSONValue.number($0.hundredths, places: 2) },
      "price": pricePerHour.json.adding(["per": "hour"]), "firstLessonFree": firstLessonFree, "subjects": subjects,
      "asAt": asAt, "source": sources.first, "own": isOwn ? true : nil, "link": link,
    ])
  }
}
