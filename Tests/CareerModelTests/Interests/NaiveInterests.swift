import CareerModel

/// Interests as docs/MATCHING.md tells them, in floating point and by the textbook.
enum NaiveInterests {
  static func scores(of activities: [Activity], _ answers: [Activity.ID: Liking]) -> [Double] {
    Interest.allCases.map { interest in
      let points = activities.filter { $0.interest == interest }.map { answers[$0.id]?.rawValue ?? 0 }
      return Double(points.reduce(0, +))
    }
  }

  static func scores(of role: Role) -> [Double]? {
    role.interests.map { scores in Interest.allCases.map { Double(scores[$0]) / 100 } }
  }

  /// Pearson's correlation; nil where one of both does not vary.
  static func correlation(_ left: [Double], _ right: [Double]) -> Double? {
    let (first, second) = (deviations(of: left), deviations(of: right))
    let product = zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
    let size = (first.reduce(0) { $0 + $1 * $1 } * second.reduce(0) { $0 + $1 * $1 }).squareRoot()
    return size == 0 ? nil : product / size
  }

  private static func deviations(of numbers: [Double]) -> [Double] {
    let mean = numbers.reduce(0, +) / Double(numbers.count)
    return numbers.map { $0 - mean }
  }

  /// The classes that a correlation may be in: two where it lies on a threshold as far as floating point tells.
  static func classes(_ correlation: Double) -> Set<InterestFit.Class?> {
    let exact = 1e-12
    return Set(
      [correlation - exact, correlation + exact].map { value in
        value >= 0.729 ? .best : value >= 0.608 ? .great : value > 0 ? .good : nil
      })
  }
}
