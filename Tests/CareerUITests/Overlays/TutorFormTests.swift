import CareerModel
import Fixtures
import Testing

@testable import CareerUI

@Suite struct TutorFormTests {
  private func form() throws -> KeyPlayer {
    var player = KeyPlayer(width: 120, height: 40)
    try player.press("4a")
    return player
  }

  /// The tutor that the one effect is to keep, instead of another or beside all others.
  private func kept(_ effects: [Effect], inPlaceOf earlier: Tutor? = nil) throws -> Tutor {
    #expect(effects.count == 1)
    guard case .changeTutors(.keep(let tutor, earlier)) = effects.first else { throw NothingKept() }
    return tutor
  }

  private struct NothingKept: Error {}

  @Test func whatWillBeKeptIsReadBackAndThenAsked() throws {
    var player = try form()
    try player.press("Anna<Enter>Python; SQL<Enter>25<Enter>4.8<Enter>12<Enter>free<Enter>")
    #expect(
      player.words.contains("Anna teaches Python, SQL, £25 an hour, the first lesson free, 4.8 ★ from 12 reviews."))
    let effects = try player.press("https://anna.example<Enter>")
    let tutor = try kept(effects)
    #expect(tutor.name == "Anna")
    #expect(tutor.id == "own-anna")
    #expect(tutor.subjects == ["Python", "SQL"])
    #expect(tutor.pricePerHour == Money(currency: "GBP", units: 25))
    #expect(tutor.ratingTenths == 48)
    #expect(tutor.reviews == 12)
    #expect(tutor.firstLessonFree)
    #expect(tutor.link == "https://anna.example")
    #expect(tutor.isOwn)
    #expect(player.state.overlay == nil)
  }

  /// A name that is nearly right would be left out of all lessons in silence.
  @Test func aSubjectThatTeachesNothingIsNamedAndKeptAllTheSame() throws {
    var player = try form()
    let words = "“Postgre” teaches nothing that is listed here; near it: PostgreSQL."
    try player.press("Anna<Enter>SQL; Postgre")
    #expect(player.words.contains(words) && !player.words.contains("“SQL”"))
    try player.press("<Enter>25<Enter><Enter><Enter><Enter>")
    #expect(player.words.contains("Anna teaches SQL, Postgre, £25 an hour") && player.words.contains(words))
    let effects = try player.press("<Enter>")
    let tutor = try kept(effects)
    #expect(tutor.subjects == ["SQL", "Postgre"])
  }

  @Test func whoIsAddedIsInFront() throws {
    var player = try form()
    let effects = try player.press("Anna<Enter>Python<Enter>25<Enter><Enter><Enter><Enter><Enter>")
    let tutor = try kept(effects)
    player.show(Fixture.catalogue.adding([tutor]))
    player.update(.tutorsChanged(.keep(tutor, inPlaceOf: nil)))
    #expect(player.selection == "Anna")
    #expect(player.text.contains("Anna yours"))
  }

  @Test(arguments: ["0", "free"]) func aTutorMayAskForNothing(price: String) throws {
    var player = try form()
    try player.press("Anna<Enter>Python<Enter>\(price)<Enter><Enter><Enter><Enter>")
    #expect(player.words.contains("Anna teaches Python, free, the first lesson free, not rated."))
    let tutor = try kept(player.press("<Enter>"))
    player.show(Fixture.catalogue.adding([tutor]))
    player.update(.tutorsChanged(.keep(tutor, inPlaceOf: nil)))
    let row = try #require(player.rows.first { $0.contains("Anna yours") })
    #expect(row.contains(" free ") && !row.contains("£"))
  }

  @Test func onlyNameSubjectsAndPriceAreNeeded() throws {
    var player = try form()
    let effects = try player.press("Bo<Enter>Python<Enter>30<Enter><Enter><Enter><Enter><Enter>")
    let tutor = try kept(effects)
    #expect(tutor.isUnrated)
    #expect(!tutor.firstLessonFree)
    #expect(tutor.link == nil)
  }

  @Test(arguments: [
    ("<Enter>Python<Enter>25<Enter><Enter><Enter><Enter><Enter>", "Who is it?"),
    ("A<Enter><Enter>25<Enter><Enter><Enter><Enter><Enter>", "What do they teach?"),
    ("A<Enter>Python<Enter>much<Enter><Enter><Enter><Enter><Enter>", "What does an hour cost?"),
    ("A<Enter>Python<Enter>25<Enter>7<Enter><Enter><Enter><Enter>", "A rating is from 0 to 5"),
    ("A<Enter>Python<Enter>25<Enter>4.85<Enter><Enter><Enter><Enter>", "with one decimal at most"),
    ("A<Enter>Python<Enter>25<Enter><Enter>many<Enter><Enter><Enter>", "How many have rated them?"),
    ("A<Enter>Python<Enter>25<Enter><Enter><Enter>maybe<Enter><Enter>", "The first lesson is free or paid."),
    ("A<Enter>Python<Enter>25<Enter><Enter><Enter><Enter>anna<Enter>", "An address begins with https://"),
  ])
  func aMistakeIsToldAndNothingIsKept(keys: String, text: String) throws {
    var player = try form()
    #expect(try player.press(keys).isEmpty)
    #expect(player.state.overlay is TutorForm)
    #expect(player.text.contains(text))
  }

  /// What is wrong stands beneath its own field, as an error only once Enter was to keep it.
  @Test func aMistakeStandsBesideItsField() throws {
    var player = try form()
    try player.press("A<Enter>Python<Enter>much")
    func isError() -> Bool { player.frame.cells.contains { $0.style.meaning == .error } }
    let row = try #require(player.rows.firstIndex { $0.contains("An hour") && $0.contains("much") })
    #expect(player.rows[row + 1].contains("What does an hour cost?") && !isError())
    try player.press("<Enter><Enter><Enter><Enter><Enter>")
    #expect(player.rows[row + 1].contains("What does an hour cost?") && isError())
    try player.press("2")
    #expect(!isError())
  }

  /// What was typed and makes no sense is not passed over; what is empty is.
  @Test func aMistakeIsRefusedAtItsOwnFieldAtOnce() throws {
    var player = try form()
    func isError() -> Bool { player.frame.cells.contains { $0.style.meaning == .error } }
    try player.press("<Enter>Python<Enter>25<Enter>5.5<Enter>")
    let row = try #require(player.rows.firstIndex { $0.contains("Rating") && $0.contains("5.5") })
    #expect(player.rows[row + 1].contains("A rating is from 0 to 5") && isError())
    try player.press("<C-u>4.5<Enter>")
    #expect(!isError())
    #expect(player.rows.contains { $0.contains("Rating") && $0.contains("4.5") })
  }

  private static let anna = Tutor(
    id: "own-anna", name: "Anna", subjects: ["Python", "SQL"], ratingTenths: 48, reviews: 12,
    pricePerHour: Money(currency: "GBP", units: 25), firstLessonFree: true, asAt: "1 Jan 2026", sources: [],
    link: "https://anna.example")

  private func changing(_ keys: String) throws -> (player: KeyPlayer, effects: [Effect]) {
    var profile = Profile()
    profile.plan.tutors = ["Python": "own-anna"]
    var player = KeyPlayer(Fixture.catalogue.adding([Self.anna]), profile: profile, width: 120, height: 40)
    try player.press("4Ge")
    #expect(player.state.overlay is TutorForm)
    let effects = try player.press(keys)
    return (player, effects)
  }

  private static let toTheEnd = String(repeating: "<Enter>", count: TutorForm.Field.allCases.count)

  @Test func oneOfTheirOwnIsChanged() throws {
    #expect(try changing(Self.toTheEnd).effects == [.changeTutors(.keep(Self.anna, inPlaceOf: Self.anna))])
    let dearer = try changing("<Down><Down>£30<Enter><Enter><Enter><Enter><Enter>").effects
    let tutor = try kept(dearer, inPlaceOf: Self.anna)
    #expect(tutor.pricePerHour == Money(currency: "GBP", units: 30))
    #expect(tutor.asAt != Self.anna.asAt, "a price is dated when it is changed")
    #expect(tutor.subjects == Self.anna.subjects)
  }

  @Test func lessonsStayWithSomebodyOfAnotherName() throws {
    let (start, effects) = try changing("Anne" + Self.toTheEnd)
    var player = start
    let tutor = try kept(effects, inPlaceOf: Self.anna)
    #expect(tutor.id == Self.anna.id && tutor.name == "Anne")
    player.update(.tutorsChanged(.keep(tutor, inPlaceOf: Self.anna)))
    #expect(player.state.profile.plan.tutors == ["Python": Self.anna.id])
    #expect(player.message == "Anne is kept. e on them changes or takes them out, u does not.")
    try player.press("u")
    #expect(player.message == "Nothing to undo.", "a name is no step of undo")
    #expect(player.state.profile.plan.tutors == ["Python": Self.anna.id])
  }

  /// What was typed is not lost where the list cannot be written.
  @Test func whatCannotBeWrittenComesBackAsItWasFilledIn() throws {
    let reason = "It cannot be written: Read-only file system."
    var (player, _) = try changing("Anne" + Self.toTheEnd)
    player.update(.tutorsFailed(reason))
    #expect(player.state.overlay is TutorForm)
    #expect(player.text.contains("Anne") && player.text.contains("Read-only file system."))
    #expect(player.state.profile.plan.tutors == ["Python": "own-anna"])
    let again = try player.press("<Enter>")
    let tutor = try kept(again, inPlaceOf: Self.anna)
    #expect(tutor.name == "Anne")
    try player.press("?")
    player.update(.tutorsFailed(reason))
    #expect(!(player.state.overlay is TutorForm), "nobody is interrupted")
    #expect(player.message == reason + " Key e in Tutors brings back what you typed.")
    try player.press("<Esc>e")
    #expect(player.text.contains("Anne"))
  }

  /// Whoever leaves at once finds the list with the new name.
  @Test func leavingWaitsForTheList() throws {
    let (start, effects) = try changing("Anne" + Self.toTheEnd)
    var player = start
    #expect(try !player.press("q").contains(.quit))
    let anne = try kept(effects, inPlaceOf: Self.anna)
    #expect(player.update(.tutorsChanged(.keep(anne, inPlaceOf: Self.anna))).contains(.quit))
    #expect(player.state.profile.plan.tutors == ["Python": Self.anna.id])
  }

  @Test func withoutANameTheyAreTakenOutOnceThatIsAsked() throws {
    let (player, none) = try changing("<Backspace>")
    #expect(none.isEmpty)
    #expect(player.text.contains("Without a name Anna is taken out of your list."))
    let (start, still) = try changing("<Backspace><Enter>")
    var asked = start
    #expect(still.isEmpty && asked.text.contains("Enter again takes Anna out for good"))
    #expect(try asked.press("<Enter>") == [.changeTutors(.remove(Self.anna))])
    asked.update(.tutorsChanged(.remove(Self.anna)))
    #expect(asked.message == "Anna is taken out.")
    let (left, effects) = try changing("<Backspace><Enter><Down><Up><Enter><Esc>")
    #expect(effects.isEmpty)
    #expect(left.message == "Anna stays as it was.")
  }

  @Test func noNameIsTakenTwice() throws {
    var player = KeyPlayer(Fixture.catalogue.adding([Self.anna]), width: 120, height: 40)
    #expect(try player.press("4aANNA<Enter>").isEmpty)
    #expect(player.text.contains("Somebody of that name is in your list."))
  }

  @Test func thoseOfTheCatalogueStayAsTheyAre() throws {
    var player = KeyPlayer(width: 120, height: 40)
    try player.press("4e")
    #expect(player.state.overlay == nil)
    #expect(player.message == "Only tutors of your own can be changed: key a adds one.")
  }

  @Test func theirsAreToldApartAndShown() throws {
    let own = Tutor(
      id: "own-anna", name: "Anna", ratingTenths: 0, reviews: 0, pricePerHour: Money(currency: "GBP", units: 25),
      firstLessonFree: false, asAt: "23 Nov 2026", sources: [], link: "https://anna.example")
    var player = KeyPlayer(Fixture.catalogue.adding([own]), width: 120, height: 40)
    try player.press("4/anna<Enter>")
    #expect(player.text.contains("Anna yours"))
    #expect(player.text.contains("added by you"))
    #expect(try player.press("o") == [.openLink("https://anna.example")])
  }
}
