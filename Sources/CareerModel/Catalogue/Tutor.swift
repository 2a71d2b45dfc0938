import TerminalText

/// A tutor as a source lists them, or as the person did.
public struct Tutor: Identifiable, Hashable, Sendable {
  public typealias ID = Identifier<Tutor>

  public private(set) var id: ID
  public let name: String
  public let subjects: [String]
  /// The rating in tenths of a star, 0 to 50, so that it stays exact.
  public let ratingTenths: Int
  public let reviews: Int
  public let pricePerHour: Money
  public let firstLessonFree: Bool
  /// The date of the price as printed; of the person's own the day on which they were added.
  public let asAt: String
  /// None for the person's own.
  public let sources: [Source.ID]
  /// Where they can be reached.
  public let link: String?
  /// What else the person's list says of them, such as a telephone number, in its order.
  public let remarks: [Remark]

  /// What stands in a column of the person's own.
  public struct Remark: Hashable, Sendable {
    public let column: String
    /// As they wrote it.
    public let text: String

    public init(column: String, text: String) {
      self.column = column
      self.text = text
    }
  }

  public init(
    id: ID, name: String, subjects: [String] = ["Python"], ratingTenths: Int, reviews: Int, pricePerHour: Money,
    firstLessonFree: Bool, asAt: String, sources: [Source.ID], link: String? = nil,
    remarks: [Remark] = []
  ) {
    self.id = id
    self.name = name
    self.subjects = subjects
    self.ratingTenths = ratingTenths
    self.reviews = reviews
    self.pricePerHour = pricePerHour
    self.firstLessonFree = firstLessonFree
    self.asAt = asAt
    self.sources = sources
    self.link = link
    self.remarks = remarks
  }

  /// Whether the person added them.
  public var isOwn: Bool { sources.isEmpty }

  /// Whether nobody has rated them yet.
  public var isUnrated: Bool { ratingTenths == 0 }
}

/// What people write of a tutor of their own, in a form or in a file.
extension Tutor {
  /// How the ids of a person's own tutors begin.
  public static let ownPrefix = "own-"

  /// The id that a person's own tutor begins with, the same for the same name; it stays when the name is changed.
  public static func ownID(of name: String) -> ID {
    ID(ownPrefix + TutorSubject.words(of: name).joined(separator: "-"))
  }

  /// The same with an id of their own, where somebody has theirs who had the name before.
  public func besides(_ others: some Sequence<ID>) -> Tutor {
    let taken = Set(others)
    var (tutor, number) = (self, 2)
    while taken.contains(tutor.id) {
      tutor.id = ID("\(Self.ownID(of: name).rawValue)-\(number)")
      number += 1
    }
    return tutor
  }

  /// Whether two go by one name.
  public func isNamed(like other: Tutor) -> Bool { Self.ownID(of: name) == Self.ownID(of: other.name) }

  /// The subjects of a list, which semicolons or commas divide; maybe none.
  public static func subjects(reading text: String) -> [String] {
    text.split { $0 == ";" || $0 == "," }.map { TerminalText.clean(String($0)) }.filter { !$0.isEmpty }
  }

  /// A rating in tenths of a star; nil for what is none, or finer than that.
  public static func rating(reading text: String) -> Int? {
    Hundredths(text).flatMap { $0.count.isMultiple(of: 10) && $0.count <= 500 ? $0.count / 10 : nil }
  }

  /// What is asked for an hour, 0 by whoever is "free"; nil for what is no price.
  ///
  /// - Parameter currency: that of a number alone.
  public static func price(reading text: String, else currency: String) -> Money? {
    text.lowercased() == "free"
      ? Money(currency: currency, hundredths: 0) : Money(reading: text, else: currency)
  }

  /// Whether the first lesson is free, in a word; nil for any other.
  public static func isFirstLessonFree(reading text: String) -> Bool? {
    switch text.lowercased() {
    case "free", "yes", "true": true
    case "paid", "no", "false": false
    default: nil
    }
  }

  /// An address of the web; nil for any other text.
  public static func link(reading text: String) -> String? {
    text.isWebAddress && !text.contains(where: \.isWhitespace) ? text : nil
  }
}

/// A change of the list of tutors that a person keeps.
public enum OwnTutorChange: Hashable, Sendable {
  /// Puts one in the place of an earlier one, and of any other of the same name; else behind the others.
  ///
  /// What differs from the earlier one is changed, and all else stays as the list says by then.
  case keep(Tutor, inPlaceOf: Tutor?)
  case remove(Tutor)

  public func applied(to tutors: [Tutor]) -> [Tutor] {
    switch self {
    case .remove(let tutor): return tutors.filter { $0.id != tutor.id }
    case .keep(let tutor, let earlier):
      let place = tutors.firstIndex { $0.id == earlier?.id } ?? tutors.firstIndex { tutor.isNamed(like: $0) }
      guard let place else { return tutors + [tutor.besides(tutors.map(\.id))] }
      let kept = tutor.merged(with: tutors[place], since: earlier)
      return tutors.enumerated().compactMap { index, other in
        index == place ? kept : other.id == kept.id || other.isNamed(like: kept) ? nil : other
      }
    }
  }
}

extension Tutor {
  /// The same over what the list says now: all that is as it was of an earlier one, and remarks that are lacking.
  fileprivate func merged(with now: Tutor, since earlier: Tutor?) -> Tutor {
    // Whoever is there in place of the earlier one is somebody else.
    let earlier = earlier.flatMap { $0.id == now.id ? $0 : nil }
    func pick<Value: Equatable>(_ field: KeyPath<Tutor, Value>) -> Value {
      let value = self[keyPath: field]
      return earlier.map { value == $0[keyPath: field] } ?? false ? now[keyPath: field] : value
    }
    let columns = Set(remarks.map(\.column))
    return Tutor(
      id: earlier == nil ? now.id : pick(\.id), name: pick(\.name), subjects: pick(\.subjects),
      ratingTenths: pick(\.ratingTenths),
      reviews: pick(\.reviews), pricePerHour: pick(\.pricePerHour), firstLessonFree: pick(\.firstLessonFree),
      asAt: pick(\.asAt), sources: sources, link: pick(\.link),
      remarks: now.remarks.filter { !columns.contains($0.column) } + remarks)
  }
}
