import CareerModel

/// The tutors in an order.
public struct TutorsReport: ListReport {
  private let tutors: [Tutor]
  private let order: TutorOrder
  private let catalogue: Catalogue

  public init(_ catalogue: Catalogue, filter: TutorFilter = TutorFilter(), order: TutorOrder = .listed) {
    tutors = order.sorted(catalogue.tutors.filter(filter.accepts))
    self.order = order
    self.catalogue = catalogue
  }

  public var json: JSONValue { .object(["tutors": tutors]) }

  public var emptyText: String? {
    guard tutors.isEmpty else { return nil }
    return catalogue.tutors.isEmpty ? "This catalogue lists no tutors." : "No tutor passes the filter."
  }

  public var page: Page {
    var citations = Citations(in: catalogue)
    var page = Page([.title("Tutors" + .note("\(tutors.count), \(order.title)"))])
    page.add(.table(Table(Self.columns, rows: tutors.map { row($0, &citations) })))
    let dates = Set(tutors.map(\.asAt)).sorted().joined(separator: ", ")
    page.add(.paragraph(Phrase("\(Notice.ratings) Prices as printed in \(dates). \(Notice.fees)", .faint)))
    page.add(citations.blocks)
    return page
  }

  private static let columns = [
    Table.Column("Name", isFlexible: true), Table.Column("Rating", .right), Table.Column("Reviews", .right),
    Table.Column("An hour", .right), Table.Column("First lesson", leastPageWidth: 72), Table.Column("Adjusted", .right),
    Table.Column("Teaches", leastPageWidth: 100), Table.Column(""),
  ]

  private func row(_ tutor: Tutor, _ citations: inout Citations) -> [Phrase] {
    [
      Phrase(tutor.name), Phrase("\(tutor.ratingText) ★"), "\(tutor.reviews)", Phrase(tutor.pricePerHour.text),
      tutor.firstLessonFree ? "free" : "paid", Phrase(AdjustedRating(of: tutor).text, .strong),
      Phrase(tutor.subjects.joined(separator: ", ")), citations.cite(tutor.sources),
    ]
  }

  public var records: Records {
    Records(
      columns: [
        "id", "name", "rating", "reviews", "adjusted", "currency", "price", "per", "firstLessonFree", "subjects",
        "asAt",
        "source",
      ],
      rows: tutors.map { tutor in
        [
          tutor.id.rawValue, tutor.name, tutor.ratingText, "\(tutor.reviews)", AdjustedRating(of: tutor).text,
          tutor.pricePerHour.currency, tutor.pricePerHour.number.text(), "hour", "\(tutor.firstLessonFree)",
          Records.list(tutor.subjects), tutor.asAt, tutor.sources.first?.rawValue,
        ]
      })
  }
}
