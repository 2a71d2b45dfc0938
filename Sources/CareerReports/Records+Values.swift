import CareerModel

extension Records {
  /// The three columns of an estimate, for `hours`.
  static let hoursColumns = ["hoursLow", "hoursLikely", "hoursHigh"]

  static func hours(_ range: HoursRange?) -> [String?] {
    [range?.lowMinutes, range?.likelyMinutes, range?.highMinutes].map { minutes in
      minutes.map { HoursRange.hours($0).text() }
    }
  }

  /// Several values in one: "git;sql".
  static func list(_ values: some Sequence<String>) -> String { values.joined(separator: ";") }

  static func ids<Entity>(_ ids: some Sequence<Identifier<Entity>>) -> String { list(ids.map(\.rawValue)) }
}
