import CareerModel
import CareerPages

extension TutorCost: JSONConvertible {
  public var json: JSONValue {
    .object(["hours": hours, "lessons": lessons, "freeLessons": freeLessons, "cost": money])
  }
}
