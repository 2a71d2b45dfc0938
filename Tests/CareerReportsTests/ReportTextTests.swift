import CareerModel
import CareerReports
import Testing

/// The pages that people read.
struct ReportTextTests {
  private func text(_ report: some Report, width: Int = 80) -> String {
    report.page.text(in: PrintStyle(width: width))
  }

  @Test func rolesWithNothingTickedSpeakOfStudy() {
    let context = Sample.context()
    let report = RolesReport(context, sections: context.assessments.sections(by: .reach), order: .reach)
    #expect(
      text(report) == """
        Roles · 2, nothing ticked yet, least study first
          Role       Level   Ticked     To go
        First jobs
          Helper     Junior  0 of 1  practice

        Next step
          Developer  Mid     0 of 3      95 h

        Match: the share of the listed skills that you hold, not a chance of being
        hired.

        """)
  }

  @Test func rolesSayWhatThePersonSaidOfThem() {
    let context = Sample.context(["flask": .have]) {
      $0.targets = [Target(role: "developer")]
      $0.bookmarks = ["developer"]
      $0.here = "helper"
    }
    let report = RolesReport(
      context, sections: context.assessments.sections(by: .match), order: .match, limit: 1)
    #expect(
      text(report, width: 120).hasPrefix(
        """
        Roles · 1 of 2, by match
        Role                          Level  Match  Essential  To go  Pay, UK a year
        Developer (target, bookmark)  Mid      40%     1 of 2   65 h         £60,000

        """))
  }

  @Test func roleHasEverythingWithItsSource() {
    let page = text(RoleReport(Sample.context(["teamwork": .learning]), role: 0))
    #expect(
      page == """
        Developer
        Mid · Web development · Next step
        also: Programmer
        · Develops. [1]

        Match  0% 20% when learning is done
               0 of 2 essential · 0 of 1 advantage
        To go  about 95 h (48 to 238), our estimate

        Pay · UK, a year
          · £60,000 median, quoted, 2025 [1]

        Other published figures · as printed, never averaged
          · £12.50 to £40.05 an hour p10 to p90, advertised, 6 months to 02/01/2026, too
            little to go by, “Web developer”, London, few figures (n 12), confidence
            low, few adverts [2]

        What you would do
          · Writes code [1, 2]

        What it asks for · What a skill adds is with all that it needs; gains cannot be
        summed.
            Skill            Strength                   Hours  Adds  Mark
          Technical
            PostgreSQL       essential           65 h 1 first   +40
            Django or Flask  essential                   80 h   +40
            Flask or Django  essential                   30 h   +40

          Soft skills
            Teamwork         advantage disputed      practice   +20  learning

        Where sources disagree · The milder verdict counts in the match.
          Teamwork  advantage [1] essential [2]

        Leads to
          Helper  Junior  0%  sideways, our judgement  [ours]

        Comes from
          Helper  Junior  0%  promotion, 0-2 years  [1]

        Where
          · Agencies, Freelance [1]

        Experience usually named
          · 2-5 years [2]

        Sources · [ours] is our own judgement, not sourced
          [1]  First article, 2025 https://example.org/1
          [2]  Second article
               By example

        """)
  }

  @Test func roleWithoutAFigureSaysSo() {
    #expect(text(RoleReport(Sample.context(), role: 1)).contains("Pay\n  no figure published\n"))
  }

  @Test func pathsAreDrawnAsATree() {
    let report = PathsReport(Sample.context(), role: "helper", direction: .forwards, depth: 3)
    #expect(
      text(report).hasPrefix(
        """
        Where Helper can lead
        Role          Match  Move
        Helper           0%
        └─ Developer     0%  promotion, 0-2 years
           └┄ Helper     0%  sideways, our judgement; back to where it began

        """))
  }

  @Test func tutorsStandWithPriceSourceAndDate() {
    #expect(
      text(TutorsReport(Sample.catalogue)) == """
        Tutors · 1, as listed
        Name  Rating  Reviews  An hour  First lesson  Adjusted
        João   5.0 ★       70      £30  free              4.89  [1]

        Ratings barely differ: more reviews, more certain. Prices as printed in 2025. A
        platform's own fees are not included.

        Sources
          [1]  First article, 2025 https://example.org/1

        """)
  }

  @Test func guideTopicIsCited() {
    #expect(
      text(GuideReport(Sample.catalogue, topic: Sample.catalogue.topics[0])) == """
        How to start
        First steps

        Read
          Read a book. [1]
          Then write. [ours]

        Sources · [ours] is our own judgement, not sourced
          [1]  First article, 2025 https://example.org/1

        """)
  }

  @Test func sourcesTellWhatIsKnown() {
    #expect(
      text(SourcesReport([Sample.catalogue])) == """
        Sources · 3
        S1 First article
          Example, 2025
          https://example.org/1
          cited by 2 roles, 1 skill, 3 requirements, 1 move, 1 pay figure, 1 tutor, 1
          topic
        S2 Second article
          Licence: Open
          By example
          cited by 1 role, 1 requirement, 1 pay figure
        editorial Our own judgement
          cited by 2 roles, 1 requirement, 1 move, 1 topic

        """)
  }

  @Test func checksSayWhatIsBroken() {
    let report = ChecksReport([
      .init("locale", detail: "C.UTF-8"), .init("terminal", isFine: false, detail: "TERM is not set", hint: "Set it."),
    ])
    #expect(
      text(report) == """
        Checks · 1 of 2 not fine
        ok      locale    C.UTF-8
        broken  terminal  TERM is not set · Set it.

        """)
  }
}
