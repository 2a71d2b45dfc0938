import Fixtures
import Testing

@testable import CareerModel

@Suite struct TutorTests {
  /// The eight tutors of the first article: name, rating in tenths, reviews, price.
  private let tutors = [
    ("Reza", 50, 36, 55), ("Matthew", 50, 31, 39), ("Adam", 49, 57, 69), ("João", 50, 70, 30), ("Andrea", 50, 48, 150),
    ("Kritaphat", 50, 46, 69), ("Piyush", 50, 112, 25), ("Priyanshu", 50, 20, 20),
  ].map { Examples.tutor($0.0, rating: $0.1, reviews: $0.2, price: $0.3) }

  @Test(arguments: [("Reza", 482), ("Matthew", 480), ("Adam", 480), ("João", 489), ("Piyush", 492), ("Priyanshu", 475)])
  func adjustsRatingsTowardsFourAndAHalf(name: String, hundredths: Int) throws {
    let tutor = try #require(tutors.first { $0.name == name })
    #expect(AdjustedRating(of: tutor)?.hundredths == hundredths)
  }

  @Test func withoutReviewsItIsFourAndAHalf() {
    #expect(AdjustedRating(of: Examples.tutor("New", rating: 50, reviews: 0))?.value == Fraction(9, 2))
  }

  @Test func agreesWithTheFormulaInDecimals() throws {
    for reviews in stride(from: 0, through: 5000, by: 7) {
      for rating in [1, 31, 45, 49, 50] {
        let adjusted = try #require(AdjustedRating(of: Examples.tutor("T", rating: rating, reviews: reviews)))
        let exact = (20 * 4.5 + Double(reviews * rating) / 10) / Double(20 + reviews)
        #expect(abs(Double(adjusted.value.numerator) / Double(adjusted.value.denominator) - exact) < 1e-9)
        #expect(abs(Double(adjusted.hundredths) - exact * 100) <= 0.5 + 1e-6)
      }
    }
  }

  @Test func sortsByTheAdjustedRatingUnrounded() {
    // Both show 4.80: Matthew 4.8039, Adam 4.7961.
    let best = ["Piyush", "João", "Andrea", "Kritaphat", "Reza", "Matthew", "Adam", "Priyanshu"]
    #expect(TutorOrder.adjusted.sorted(tutors, in: "GBP").map(\.name) == best)
    #expect(TutorOrder.adjusted.sorted(tutors.reversed(), in: "GBP").map(\.name) == best)
  }

  /// Whoever has no rating is not taken for 4.5, however many reviews there are.
  @Test func theUnratedHaveNoAdjustedRatingAndStandLast() {
    let unrated = [Examples.tutor("New", rating: 0, reviews: 0), Examples.tutor("Spoken of", rating: 0, reviews: 9)]
    #expect(unrated.allSatisfy { $0.isUnrated && AdjustedRating(of: $0) == nil })
    #expect(TutorOrder.adjusted.sorted(unrated + tutors, in: "GBP").map(\.name).suffix(2) == ["New", "Spoken of"])
  }

  @Test func namesOfSignsAreKeptApart() {
    #expect(Tutor.ownID(of: "Anna") == "own-anna")
    #expect(Set(["C tutors", "C++ tutors", "C# tutors"].map(Tutor.ownID)).count == 3)
    #expect(Tutor.ownID(of: "Zoë  Kay") == Tutor.ownID(of: "zoe kay"))
  }

  @Test func ownOnesAreChangedInTheirPlace() {
    let (anna, bo, cy) = (Examples.tutor("Anna"), Examples.tutor("Bo"), Examples.tutor("Cy"))
    let list = [anna, bo]
    #expect(OwnTutorChange.keep(cy, inPlaceOf: nil).applied(to: list) == [anna, bo, cy])
    #expect(OwnTutorChange.keep(cy, inPlaceOf: anna).applied(to: list) == [cy, bo])
    #expect(OwnTutorChange.keep(bo, inPlaceOf: anna).applied(to: list) == [bo])
    #expect(OwnTutorChange.keep(bo, inPlaceOf: nil).applied(to: list) == list)
    #expect(OwnTutorChange.keep(cy, inPlaceOf: Examples.tutor("Di")).applied(to: list) == [anna, bo, cy])
    #expect(OwnTutorChange.remove(bo).applied(to: list) == [anna])
  }

  /// Plans know tutors by their ids, whatever they are called by now.
  @Test func anIdStaysWhenTheNameIsChanged() {
    func own(_ name: String, id: Tutor.ID) -> Tutor {
      Tutor(
        id: id, name: name, ratingTenths: 48, reviews: 3, pricePerHour: Money(currency: "GBP", units: 25),
        firstLessonFree: true, asAt: "1 Dec 2026", sources: [])
    }
    let (anna, anne) = (own("Anna", id: "own-anna"), own("Anne", id: "own-anna"))
    #expect(OwnTutorChange.keep(anne, inPlaceOf: anna).applied(to: [anna]) == [anne])
    let listed = own("Anne", id: "own-anne")
    #expect(OwnTutorChange.keep(listed, inPlaceOf: nil).applied(to: [anne]) == [anne], "a list knows the name alone")
    let another = OwnTutorChange.keep(anna, inPlaceOf: nil).applied(to: [anne])
    #expect(another == [anne, own("Anna", id: "own-anna-2")])
  }

  /// Another program may have written the list since the form was opened.
  @Test func onlyWhatIsChangedIsChanged() {
    func anna(_ name: String = "Anna", reviews: Int = 3, price: Int, phone: String? = nil) -> Tutor {
      Tutor(
        id: Tutor.ownID(of: name), name: name, ratingTenths: 48, reviews: reviews,
        pricePerHour: Money(currency: "GBP", units: price), firstLessonFree: true, asAt: "on £\(price)", sources: [],
        remarks: phone.map { [Tutor.Remark(column: "phone", text: $0)] } ?? [])
    }
    let now = [anna(price: 40, phone: "123")]
    func changed(_ tutor: Tutor, from earlier: Tutor?) -> [Tutor] {
      OwnTutorChange.keep(tutor, inPlaceOf: earlier).applied(to: now)
    }
    let earlier = anna(price: 25)
    #expect(changed(anna(reviews: 5, price: 25), from: earlier) == [anna(reviews: 5, price: 40, phone: "123")])
    #expect(changed(anna("Anne", price: 25), from: earlier) == [anna("Anne", price: 40, phone: "123")])
    #expect(changed(anna(price: 30), from: earlier) == [anna(price: 30, phone: "123")])
    #expect(changed(anna(price: 25), from: nil) == [anna(price: 25, phone: "123")])
    #expect(changed(anna(price: 25, phone: "9"), from: nil) == [anna(price: 25, phone: "9")])
  }

  @Test func ratingsFinerThanTenthsAreNone() {
    #expect(
      Tutor.rating(reading: "4.8") == 48 && Tutor.rating(reading: "4.80") == 48 && Tutor.rating(reading: "5") == 50)
    #expect(["4.85", "5.1", "-1", "", "good"].allSatisfy { Tutor.rating(reading: $0) == nil })
  }

  @Test func readsWhatPeopleWriteOfTheirOwn() {
    #expect(Tutor.subjects(reading: "Python; SQL, CI/CD,; ") == ["Python", "SQL", "CI/CD"])
    #expect(["free", "Yes", "TRUE"].allSatisfy { Tutor.isFirstLessonFree(reading: $0) == true })
    #expect(["paid", "No", "false"].allSatisfy { Tutor.isFirstLessonFree(reading: $0) == false })
    #expect(["1", "0", "0.00", "£0", "maybe"].allSatisfy { Tutor.isFirstLessonFree(reading: $0) == nil })
    #expect(Tutor.link(reading: "https://anna.example/a") == "https://anna.example/a")
    #expect(
      ["mailto:anna@example.org", "https://", "anna.example", "https://a b"].allSatisfy {
        Tutor.link(reading: $0) == nil
      })
    #expect(Tutor.price(reading: "£25", else: "GBP") == Money(currency: "GBP", units: 25))
    for free in ["0", "£0", "free", "Free"] {
      #expect(Tutor.price(reading: free, else: "GBP") == Money(currency: "GBP", units: 0))
    }
    #expect(Tutor.price(reading: "", else: "GBP") == nil)
  }

  @Test func sortsByTheOtherColumns() {
    #expect(TutorOrder.listed.sorted(tutors, in: "GBP") == tutors)
    #expect(TutorOrder.rating.sorted(tutors, in: "GBP").map(\.name).suffix(2) == ["Priyanshu", "Adam"])
    #expect(TutorOrder.reviews.sorted(tutors, in: "GBP").map(\.reviews) == [112, 70, 57, 48, 46, 36, 31, 20])
    #expect(TutorOrder.price.sorted(tutors, in: "GBP").map(\.name).prefix(3) == ["Priyanshu", "Piyush", "João"])
    // Equal prices stand as listed.
    #expect(TutorOrder.price.sorted(tutors, in: "GBP").map(\.name).suffix(3) == ["Adam", "Kritaphat", "Andrea"])
    #expect(
      TutorOrder.name.sorted([Examples.tutor("Zoë"), Examples.tutor("Éva"), Examples.tutor("adam")], in: "GBP").map(
        \.name)
        == ["adam", "Éva", "Zoë"])
  }

  /// What is asked in one currency is neither more nor less than in another.
  @Test func pricesOfOtherCurrenciesAreNotCompared() {
    func tutor(_ name: String, _ currency: String, _ units: Int) -> Tutor {
      Tutor(
        id: Tutor.ownID(of: name), name: name, ratingTenths: 0, reviews: 0,
        pricePerHour: Money(currency: currency, units: units), firstLessonFree: false, asAt: "2026", sources: [])
    }
    let tutors = [
      tutor("Yen", "JPY", 3000), tutor("Dear", "GBP", 90), tutor("Euro", "EUR", 25), tutor("Cheap", "GBP", 30),
    ]
    #expect(TutorOrder.price.sorted(tutors, in: "GBP").map(\.name) == ["Cheap", "Dear", "Euro", "Yen"])
    #expect(TutorOrder.price.sorted(tutors, in: "JPY").map(\.name) == ["Yen", "Euro", "Cheap", "Dear"])
    var filter = TutorFilter()
    filter.maximumPrice = Money(currency: "GBP", units: 40)
    #expect(tutors.filter(filter.accepts).map(\.name) == ["Cheap"])
  }

  @Test func filtersByPriceRatingAndFreeLesson() {
    let tutors = tutors + [Examples.tutor("Paid", price: 10, free: false)]
    func names(_ set: (inout TutorFilter) -> Void) -> [String] {
      var filter = TutorFilter()
      set(&filter)
      return tutors.filter(filter.accepts).map(\.name)
    }
    #expect(names { _ in }.count == 9)
    #expect(names { $0.maximumPrice = Money(currency: "GBP", units: 25) } == ["Piyush", "Priyanshu", "Paid"])
    #expect(names { $0.minimumRatingTenths = 50 }.contains("Adam") == false)
    #expect(names { $0.onlyFreeFirstLesson = true }.contains("Paid") == false)
  }
}
