import CareerModel
import CareerPages

extension TutorCost: JSONConvertible {
  public var json: JSONValue {
    .object(["hours": hours, "lessons": lessons, "freeLessons": freeLessons, "cost": money])
  }
}

extension Tutor: JSONConvertible {
  /// The rating as printed, and adjusted with two decimals.
  public var json: JSONValue {
    .object([
      "id": id, "name": name, "rating": isUnrated ? nil : .number(ratingTenths, places: 1) as JSONValue,
      "reviews": reviews,
      "adjusted": .number(AdjustedRating(of: self).hundredths, places: 2) as JSONValue,
      "price": pricePerHour.json.adding(["per": "hour"]), "firstLessonFree": firstLessonFree, "subjects": subjects,
      "asAt": asAt, "source": sources.first, "own": isOwn ? true : nil, "link": link,
    ])
  }
}
