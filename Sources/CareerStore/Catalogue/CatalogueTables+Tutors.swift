internal import GRDB

import CareerModel

extension CatalogueTables {
  func writeTutors(_ tutors: [Tutor]) throws {
    try database.execute(
      sql: """
        CREATE TABLE tutor (
          position INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, subjects TEXT NOT NULL,
          rating_tenths INTEGER NOT NULL, reviews INTEGER NOT NULL, price_currency TEXT NOT NULL,
          price_hundredths INTEGER NOT NULL, first_lesson_free INTEGER NOT NULL, as_at TEXT NOT NULL,
          sources TEXT NOT NULL
        ) STRICT
        """)
    for tutor in tutors {
      try insert(
        into: "tutor",
        [
          tutor.id.rawValue, tutor.name, TextList.encode(tutor.subjects), tutor.ratingTenths, tutor.reviews,
          tutor.pricePerHour.currency, tutor.pricePerHour.hundredths, tutor.firstLessonFree, tutor.asAt,
          TextList.encode(tutor.sources),
        ])
    }
  }

  func readTutors() throws -> [Tutor] {
    try values(in: "tutor") { _, columns in
      try Tutor(
        id: columns.id(), name: columns.text(), subjects: columns.texts(), ratingTenths: columns.integer(),
        reviews: columns.integer(), pricePerHour: Money(currency: columns.text(), hundredths: columns.integer()),
        firstLessonFree: columns.integer() == 1, asAt: columns.text(), sources: columns.ids())
    }
  }
}
