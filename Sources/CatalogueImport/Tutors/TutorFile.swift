import CareerModel
import CareerPages
import Foundation
import TerminalText

/// The columns of a person's list of tutors.
enum TutorColumn: Int, FileColumn {
  case name, subjects, price, rating, reviews, first, link, asAt
  /// That of a price that names none; what the program writes has it in the price.
  case currency
  /// The id of somebody whose name was changed, so that plans still find them.
  case id

  var names: [String] {
    switch self {
    case .name: ["name"]
    case .subjects: ["subjects", "subject", "teaches"]
    case .price: ["price", "price an hour", "price per hour"]
    case .rating: ["rating", "stars"]
    case .reviews: ["reviews"]
    case .first: ["first lesson", "first"]
    case .link: ["link", "url", "web"]
    case .asAt: ["as at", "date"]
    case .currency: ["currency"]
    case .id: ["careers id"]
    }
  }

  var isNeeded: Bool { self == .name || self == .subjects || self == .price }
}

/// A list of tutors that a person keeps, as comma-separated values: name, subjects, price, rating, reviews, first lesson,
/// link.
///
/// What the program keeps of it is the same again (`text(of:)`), so that nobody needs the program to read it.
public struct TutorFile {
  private let path: String
  private let currency: String
  private let day: String

  /// - Parameters:
  ///   - currency: that of prices which name none.
  ///   - day: what prices are dated that name no day.
  public init(path: String, currency: String, day: String) {
    self.path = path
    self.currency = currency
    self.day = day
  }

  /// The tutors in the order of the file, each name once, and the rows that could not be used.
  ///
  /// - Throws: `DataFileError` for a file that is no such list.
  public func read() throws(DataFileError) -> (tutors: [Tutor], file: FileTotals) {
    var tutors: [Tutor] = []
    let name = URL(filePath: path).lastPathComponent
    let records = try RecordReader(path: path, name: name, dialect: .commaSeparated)
    let table = try TableReader<TutorColumn>(records)
    let totals = try table.forEachRow { (row) throws(SkippedRows.Reason) in
      let remarks = table.others.map { Tutor.Remark(column: $0.name, text: row.text(at: $0.place)) }
      let tutor = try row.tutor(currency: currency, day: day, remarks: remarks)
      guard !tutors.contains(where: tutor.isNamed) else { throw .sameName }
      tutors.append(tutor.besides(tutors.map(\.id)))
      return true
    }
    return (tutors, totals)
  }

  /// The file that says the same, the columns of the person's own behind the others.
  public static func text(of tutors: [Tutor]) -> String {
    var seen: Set<String> = []
    let others = tutors.flatMap { $0.remarks.map(\.column) }.filter { seen.insert($0).inserted }
    let isNamedAnew = { (tutor: Tutor) in tutor.id != Tutor.ownID(of: tutor.name) }
    let hasIDs = tutors.contains(where: isNamedAnew)
    let rows = tutors.map { tutor in
      [
        tutor.name, tutor.subjects.joined(separator: "; "),
        "\(tutor.pricePerHour.currency) \(Hundredths(count: tutor.pricePerHour.hundredths).text)",
        tutor.isUnrated ? "" : tutor.ratingText, "\(tutor.reviews)", tutor.firstLessonFree ? "free" : "paid",
        tutor.link ?? "", tutor.asAt,
      ] + (hasIDs ? [isNamedAnew(tutor) ? tutor.id.rawValue : ""] : [])
        + others.map { column in tutor.remarks.first { $0.column == column }?.text ?? "" }
    }
    let columns = TutorColumn.allCases.filter { $0 != .currency && ($0 != .id || hasIDs) }.map(\.name)
    return ([columns + others] + rows).map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
    }.joined()
  }
}

extension Row<TutorColumn> {
  fileprivate func tutor(
    currency: String, day: String, remarks: [Tutor.Remark]
  ) throws(SkippedRows.Reason) -> Tutor {
    let name = try needed(.name).line
    let subjects = try needed(.subjects) { Tutor.subjects(reading: $0.line) }
    guard !subjects.isEmpty else { throw .malformed(column: TutorColumn.subjects.name) }
    let currency = try optional(.currency) { Money.code(of: $0.line) } ?? currency
    return Tutor(
      id: id(of: name), name: name, subjects: subjects,
      ratingTenths: try rating(),
      reviews: try optional(.reviews, as: \.number) ?? 0,
      pricePerHour: try price(else: currency),
      firstLessonFree: try optional(.first) { Tutor.isFirstLessonFree(reading: $0.line) } ?? false,
      asAt: self[.asAt].isBlank ? day : self[.asAt].line, sources: [],
      link: try optional(.link) { Tutor.link(reading: $0.line) }, remarks: remarks)
  }

  /// No list can take the place of somebody in the catalogue.
  private func id(of name: String) -> Tutor.ID {
    let kept = self[.id].line
    return kept.hasPrefix(Tutor.ownPrefix) ? Tutor.ID(kept) : Tutor.ownID(of: name)
  }

  private func price(else currency: String) throws(SkippedRows.Reason) -> Money {
    guard let price = Tutor.price(reading: try needed(.price).line, else: currency) else {
      throw .unreadable(column: TutorColumn.price.name, samples: "25, £25 or EUR 25")
    }
    return price
  }

  /// Nothing where there is none; one that is finer than could be kept is refused.
  private func rating() throws(SkippedRows.Reason) -> Int {
    let text = self[.rating]
    if text.isBlank { return 0 }
    if let rating = Tutor.rating(reading: text.line) { return rating }
    guard let rounded = text.decimal(places: 1), rounded <= 50 else {
      throw .malformed(column: TutorColumn.rating.name)
    }
    throw .tooFine(column: TutorColumn.rating.name)
  }

  /// A value that need not be there; one that is there and cannot be read is a mistake.
  private func optional<Value>(
    _ column: TutorColumn, as read: (FieldText) -> Value?
  ) throws(SkippedRows.Reason) -> Value? {
    self[column].isBlank ? nil : try needed(column, as: read)
  }
}
