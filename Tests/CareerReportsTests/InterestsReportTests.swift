import CareerModel
import CareerPages
import CareerReports
import Fixtures
import Testing

/// What the answers to the questionnaire come to, printed.
struct InterestsReportTests {
  private func context(_ change: (inout Profile) -> Void = { _ in }) -> PageContext {
    var profile = Profile.curious
    change(&profile)
    return PageContext(profile: profile, in: Fixture.catalogue, from: "built-in")
  }

  private func report(_ context: PageContext) -> InterestsReport {
    let answers = context.profile.interests(in: context.catalogue)
    return InterestsReport(context, matches: context.catalogue.roles(suiting: answers.scores))
  }

  @Test func theDocumentHasScoresAndRoles() {
    let json = report(context()).json
    #expect(json["scores", "realistic"] == .number(4, places: 0))
    #expect(json["scores", "investigative"] == .number(8, places: 0))
    #expect(json["unasked"] == nil)
    #expect(json["answered"] == .number(12, places: 0))
    #expect(json["of"] == .number(12, places: 0))
    #expect(json["roles", 0, "class"] == .text("best"))
    #expect(json["roles", 0, "title"] != nil)
    #expect(json["roles", 0, "correlation"] != nil)
    #expect(json["attributions"] == .list([.text("Includes information from O*NET, used under a licence.")]))
  }

  /// Scores whose correlation would read as the next class in three digits.
  @Test func programsReadTheFigureThatPeopleRead() throws {
    let person = InterestScores { [$0 == .realistic ? 600 : 0, $0 == .artistic ? 300 : 100].reduce(0, +) }
    let fits = (0..<40_000).lazy.compactMap { seed in
      InterestFit(of: person, with: InterestScores { $0 == .realistic ? 700 : $0 == .social ? seed % 700 : seed / 60 })
    }
    let fit = try #require(fits.first { $0.tenThousandthsBelowClass != nil })
    #expect(fit.json == .shortest(try #require(fit.tenThousandthsBelowClass), places: 4))
    let above = try #require(fits.first { $0.tenThousandthsBelowClass == nil })
    #expect(above.json == .shortest(above.thousandths, places: 3))
  }

  @Test func thePageSaysWhatTheFiguresAreAndWhose() {
    let text = report(context()).page.text(in: PrintStyle(width: 100))
    #expect(text.hasPrefix("Interests · 12 of 12 answered\nRealistic      4 of 8\n"))
    #expect(text.contains("What suits you · 6 roles\n"))
    #expect(text.contains("great from 0.608"))
    #expect(text.contains("O*NET 29.3 Database, May 2025"))
    #expect(!text.contains("Match"))
    let ticked = report(context { $0.marks = ["sql": .have] }).page.text(in: PrintStyle(width: 100))
    #expect(ticked.contains("Match"))
  }

  @Test func aLimitSaysHowManyThereAre() {
    let context = context()
    let matches = context.catalogue.roles(suiting: context.profile.interests(in: context.catalogue).scores)
    let few = InterestsReport(context, matches: matches, limit: 2)
    #expect(few.page.text(in: PrintStyle()).contains("What suits you · 2 of 6 roles\n"))
    #expect(few.records.rows.count == 2)
    #expect(few.records.csv().hasSuffix("\"# Includes information from O*NET, used under a licence.\",,,,,,,,\r\n"))
  }

  @Test func halfTheAnswersSaySo() {
    let text = report(context { $0.answers["c2"] = nil }).page.text(in: PrintStyle())
    #expect(text.contains("11 of 12 answered: more make it surer."))
  }

  @Test func whatIsMissingIsSaid() {
    #expect(report(context { $0.answers = [:] }).emptyText == "Nothing about interests is answered yet.")
    let equal = report(context { for id in $0.answers.keys { $0.answers[id] = .quite } })
    #expect(equal.emptyText == "Your six scores are equal, so that nothing tells occupations apart.")
    let esco = Fixture.esco.beside(CatalogueNeighbours(activities: Fixture.activities))
    let elsewhere = report(PageContext(profile: .curious, in: esco, from: "built-in"))
    #expect(elsewhere.emptyText == "No interests are published for the roles of ESCO.")
  }

  @Test func whoHasAnsweredInPartIsNotToldThatNothingIsListedYet() {
    let context = context { $0.answers = ["i1": .veryMuch] }
    #expect(report(context).emptyText == nil)
    #expect(report(context).json["unasked", 0] == .text("realistic") && report(context).json["unasked", 5] == nil)
    #expect(InterestsReport(context, matches: []).emptyText == Notice.filteredOut("role"))
  }

  @Test func aRoleTellsWhoseInterestsItHas() {
    let lead = Fixture.catalogue.rolePosition("lead-developer") ?? 0
    let json = RoleReport(context(), role: lead).json
    #expect(json["interests", 0, "name"] == .text("Conventional"))
    #expect(json["interestsOf", "title"] == .text("Managers"))
    #expect(json["interestsOf", "likeness"] == .text("near"))
    let text = RoleReport(context(), role: lead).page.text(in: PrintStyle())
    #expect(text.contains("As for Managers, which is near it: the management of computing ["))
    #expect(text.contains("For you"))
    // The person's own scores, in the order of the job's.
    #expect(text.contains("Your six"))
    #expect(text.runningText.contains(/Conventional \d+ · .*, of \d+/))
  }

  @Test func anAnswerIsAChange() {
    let edit = ProfileEdit.answering([("r1", .quite), ("gone", nil)], in: .curious, label: "answer")
    #expect(edit.changes == [.answer("r1", from: .notMuch, to: .quite)])
    let change = ChangeReport(edit, before: context(), after: context { $0.apply(edit) })
    #expect(change.json["changed", 0, "activity"] == .text("r1"))
    #expect(change.json["changed", 0, "before"] == .number(1, places: 0))
    #expect(change.page.text(in: PrintStyle()) == "Mend a gate: quite\n")
  }
}
