import CareerModel
import TestSupport
import Testing

@Suite struct EqualMarksTests {
  private let day: Day
  private let earlier: Day
  /// a, b and c are the same; d is alone.
  private let equality: SkillEquality

  init() throws {
    day = try #require(Day("2026-11-21"))
    earlier = try #require(Day("2026-11-01"))
    equality = SkillEquality(links: [
      SkillLink(try #require(SkillPair("a", "b")), .listed), SkillLink(try #require(SkillPair("b", "c")), .sameName),
    ])
  }

  private func profile(_ marks: [Skill.ID: Mark]) -> Profile {
    var profile = Profile()
    profile.marks = marks
    for skill in marks.keys { profile.markDays[skill] = earlier }
    return profile
  }

  private func marking(_ skills: [Skill.ID], as mark: Mark?, in profile: Profile) -> ProfileEdit {
    .marking(skills, as: mark, on: day, in: profile, equality, label: "tick")
  }

  @Test func aMarkCountsForAllThatIsTheSame() {
    #expect(
      equality.counting(["a": .learning, "d": .have]) == ["a": .learning, "b": .learning, "c": .learning, "d": .have])
  }

  @Test func theOwnMarkComesFirstAndThenTheStrongest() {
    #expect(equality.counting(["a": .unwanted, "b": .learning]) == ["a": .unwanted, "b": .learning, "c": .learning])
    #expect(equality.counting(["a": .unwanted, "c": .have])["b"] == .have)
    #expect(equality.mark(of: "d", in: ["a": .have]) == nil)
  }

  @Test func marksOfSkillsThatNobodyKnowsStay() {
    #expect(equality.counting(["gone": .have]) == ["gone": .have])
    #expect(SkillEquality().counting(["a": .have]) == ["a": .have])
  }

  @Test func clearingClearsWhereverTheMarkStands() {
    let profile = profile(["a": .have, "c": .learning, "d": .have])
    var after = profile
    let edit = marking(["b"], as: nil, in: profile)
    after.apply(edit)
    #expect(after.marks == ["d": .have])
    #expect(after.markDays == ["d": earlier])
    after.apply(edit.inverse)
    #expect(after == profile)
  }

  @Test func marksOfEqualSkillsFollowAndNoneIsMoved() {
    var profile = profile(["a": .learning, "b": .learning])
    profile.apply(marking(["c"], as: .have, in: profile))
    #expect(profile.marks == ["a": .have, "b": .have, "c": .have])
    #expect(profile.markDays == ["a": day, "b": day, "c": day])
  }

  @Test func nothingChangesWhereAllCountAsMarkedSo() {
    #expect(marking(["b", "a"], as: .have, in: profile(["a": .have])).changes.isEmpty)
    #expect(marking(["b"], as: nil, in: profile(["d": .have])).changes.isEmpty)
    // Of several that are the same only the first is marked.
    #expect(
      marking(["a", "b", "d"], as: .have, in: Profile()).changes == [
        .mark("a", from: nil, to: .have), .markDay("a", from: nil, to: day), .mark("d", from: nil, to: .have),
        .markDay("d", from: nil, to: day),
      ])
    // Its own mark stays as it is, and the other one follows.
    #expect(
      marking(["a"], as: .have, in: profile(["a": .have, "b": .learning])).changes == [
        .mark("b", from: .learning, to: .have), .markDay("b", from: earlier, to: day),
      ])
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func countsAsTheNaiveOneDoes(seed: UInt64) {
    let world = EqualityWorld(seed: seed)
    let counted = world.equality.counting(world.marks)
    for skill in world.skills {
      #expect(counted[skill] == world.naive.mark(of: skill, in: world.marks))
      #expect(counted[skill] == world.equality.mark(of: skill, in: world.marks))
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func afterMarkingAllCountAsMarkedAndNothingElseChanges(seed: UInt64) {
    let world = EqualityWorld(seed: seed)
    var generator = SeededGenerator(seed: seed)
    let (equality, before) = (world.equality, profile(world.marks))
    let chosen = generator.some(3, of: world.skills)
    let mark = generator.chance(25) ? nil : Mark.allCases[generator.number(0...2)]
    var after = before
    let edit = ProfileEdit.marking(chosen, as: mark, on: day, in: before, equality, label: "")
    after.apply(edit)
    let touched = Set(chosen.flatMap(equality.members))
    for skill in world.skills {
      let expected = touched.contains(skill) ? mark : world.naive.mark(of: skill, in: world.marks)
      #expect(equality.mark(of: skill, in: after.marks) == expected)
      #expect((after.marks[skill] == nil) == (after.markDays[skill] == nil))
    }
    after.apply(edit.inverse)
    #expect(after == before)
  }

  @Test func withoutEqualsItIsAsBefore() {
    let profile = profile(["a": .learning, "b": .have])
    #expect(
      ProfileEdit.marking(["a", "b", "c"], as: .have, on: day, in: profile, label: "x").changes == [
        .mark("a", from: .learning, to: .have), .markDay("a", from: earlier, to: day),
        .mark("c", from: nil, to: .have), .markDay("c", from: nil, to: day),
      ])
  }
}
