/// What an occupation pays in the United States, as published.
public struct OccupationWages: Hashable, Sendable {
  /// The code of the Standard Occupational Classification that the ids of O*NET's roles start with: "15-1252".
  public let occupation: String
  /// As the publisher calls it.
  public let title: String
  /// The median with the tenth and ninetieth percentile, the middle half as a range, and the mean.
  ///
  /// By the year, or by the hour where the year is not published; they are about no role yet.
  public let figures: [PayFigure]
  /// How many people it employs; nil where that is not published, and in what earlier releases imported.
  public let employment: Int?

  public init(occupation: String, title: String, figures: [PayFigure], employment: Int? = nil) {
    self.occupation = occupation
    self.title = title
    self.figures = figures
    self.employment = employment
  }

  /// Whether a role is one of several that O*NET makes of an occupation: "11-9121.01", and not "11-9121.00".
  static func divides(_ role: Role.ID) -> Bool {
    let code = role.rawValue.utf8
    return code.count == 10 && code.dropFirst(2).first == UInt8(ascii: "-")
      && code.dropFirst(7).first == UInt8(ascii: ".") && !role.rawValue.hasSuffix(".00")
  }

  /// Whether the wages of a role of O*NET are among these.
  public func includes(_ role: Role.ID) -> Bool { role.rawValue.prefix(7) == occupation }

  /// The figures as those of a role that they include.
  ///
  /// O*NET divides some occupations further; then the figures are about all of them together, and say so.
  public func figures(of role: Role.ID) -> [PayFigure] {
    let isPart = Self.divides(role)
    return figures.map { figure in
      var figure = figure
      figure.role = role
      let notes = [figure.note, isPart ? "all of \(occupation) together" : nil].compactMap(\.self)
      figure.note = notes.isEmpty ? nil : notes.joined(separator: ", ")
      return figure
    }
  }
}

extension [OccupationWages] {
  /// The figures of each role whose occupation has wages, in the order of the roles.
  public func figures(of roles: [Role.ID]) -> [PayFigure] {
    let wages = Dictionary(map { ($0.occupation[...], $0) }, uniquingKeysWith: { first, _ in first })
    return roles.flatMap { wages[$0.rawValue.prefix(7)]?.figures(of: $0) ?? [] }
  }
}
