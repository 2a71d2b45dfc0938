import Testing

struct PlanCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.run("tick", "git")
    try program.run("target", "python-developer")
  }

  /// A Monday that stays in the future.
  private static let monday = "2098-12-22"

  private func steps(_ plan: [String: Any]) throws -> [[String: Any]] {
    try #require(plan["steps"] as? [[String: Any]])
  }

  private func likely(_ object: [String: Any]) throws -> Double {
    try #require((object["hours"] as? [String: Any])?["likely"] as? Double)
  }

  @Test func hoursAreThoseOfTheGapInAnOrderThatCanBeStudied() throws {
    let plan = try program.run("plan", "--json").json
    let gap = try program.run("gap", "python-developer", "--json").json
    #expect(try likely(plan) == (try likely(gap)))
    #expect(try steps(plan).reduce(0) { $0 + (try likely($1)) } == (try likely(plan)))
    var done: Set<String> = []
    for step in try steps(plan) {
      #expect(Set(try #require(step["needs"] as? [String])).isSubset(of: done))
      done.insert(try #require(step["skill"] as? String))
    }
  }

  @Test func optionsCountForThisOnce() throws {
    let result = try program.run(
      "plan", "--target", "data-analyst=2", "--target", "Data Engineer", "--hours-per-week", "7h30", "--start",
      Self.monday, "--off", "2098-12-24..2099-01-02", "--off", "2099-02-02", "--json")
    #expect(result.status == 0)
    let plan = try result.json
    let targets = try #require(plan["targets"] as? [[String: Any]])
    #expect(targets.map { $0["role"] as? String } == ["data-analyst", "data-engineer"])
    #expect(targets.map { $0["weight"] as? Int } == [2, 1])
    #expect(plan["hoursPerWeek"] as? Double == 7.5)
    #expect(plan["start"] as? String == Self.monday)
    #expect((plan["daysOff"] as? [[String: String]])?.first == ["from": "2098-12-24", "to": "2099-01-02"])
    let later = try program.run("plan", "--json").json
    #expect((later["targets"] as? [[String: Any]])?.map { $0["role"] as? String } == ["python-developer"])
    #expect(later["hoursPerWeek"] as? Double == 8)
    #expect(later["daysOff"] == nil)
  }

  @Test func costAddsUpLessonByLesson() throws {
    let plan = try program.run("plan", "--tutor", "João", "--budget", "200", "--json").json
    let taught = try steps(plan).filter { $0["tutor"] != nil }
    #expect(taught.map { $0["skill"] as? String } == ["python-basics", "python-core", "python-stdlib"])
    let lessons = taught.compactMap { $0["lessons"] as? Int }.reduce(0, +)
    let free = taught.compactMap { $0["freeLessons"] as? Int }.reduce(0, +)
    let cost = try #require((plan["cost"] as? [String: Any])?["amount"] as? Int)
    #expect(free == 1)
    #expect(cost == (lessons - free) * 30)
    #expect(taught.compactMap { ($0["cost"] as? [String: Any])?["amount"] as? Int }.reduce(0, +) == cost)
    let budget = try #require(plan["budget"] as? [String: Any])
    #expect(budget["suffices"] as? Bool == false)
    #expect((budget["spent"] as? [String: Any])?["amount"] as? Int == 180)
  }

  /// A bare number is in the currency of the list, whoever is chosen.
  @Test func aBudgetMayNameItsCurrency() throws {
    let file = "\(program.data)/mine.csv"
    try "name,subjects,price\nAki,Python,JPY 3000\n".write(toFile: file, atomically: true, encoding: .utf8)
    try program.run("import", "tutors", file)
    func budget(_ text: String) throws -> [String: Any] {
      let plan = try program.run("plan", "--tutor", "Aki", "--budget", text, "--json").json
      return try #require(plan["budget"] as? [String: Any])
    }
    let bare = try budget("100")
    #expect(Array(bare.keys) == ["amount"])
    #expect((bare["amount"] as? [String: Any])?["currency"] as? String == "GBP")
    #expect(try budget("JPY 100")["suffices"] as? Bool == false)
    let text = try program.run("plan", "--tutor", "Aki", "--budget", "100").output
    #expect(text.contains("£100, not compared with lessons paid in JPY"))
  }

  @Test func tutorsCostWhatThePlanWouldPay() throws {
    let joao = try #require(try program.run("tutors", "--json").list("tutors").first { $0["id"] as? String == "joao" })
    let forPlan = try #require(joao["forPlan"] as? [String: Any])
    let plan = try program.run("plan", "--tutor", "joao", "--json").json
    #expect(
      (forPlan["cost"] as? [String: Any])?["amount"] as? Int == (plan["cost"] as? [String: Any])?["amount"] as? Int)
    #expect(try program.run("tutors").output.contains("Your plan to Python Developer has about"))
  }

  @Test func withoutATargetThereIsNothingToPlan() throws {
    try program.run("target", "--clear")
    let result = try program.run("plan")
    #expect(result.status == 1)
    #expect(result.errors == "There is no target to plan for. `careers target ROLE` sets one.\n")
    #expect(try program.run("plan", "--json").json["outcome"] as? String == "no-target")
    #expect(try program.run("tutors", "--json").list("tutors").allSatisfy { $0["forPlan"] == nil })
  }

  @Test(arguments: [
    ["--target", "data-analyst=0"], ["--target", "data-analyst=x"], ["--hours-per-week", "121"],
    ["--hours-per-week", "-1"], ["--start", "2098-02-30"], ["--start", "tomorrow"],
    ["--off", "2099-01-02..2098-12-24"],
    ["--off", "2099-01-02.."], ["--budget", "1.234"],
  ])
  func badOptionsAreRefused(options: [String]) throws {
    let result = try program.launch(["plan", "--json", "--data-dir", program.data] + options).finish()
    #expect(result.status == 64)
    #expect(try result.error["code"] == "usage")
  }

  @Test func unknownNamesAreNotFound() throws {
    #expect(try program.run("plan", "--target", "nosuchrole").status == 1)
    let result = try program.run("plan", "--tutor", "Joa", "--json")
    #expect(result.status == 1)
    #expect(try result.error["code"] == "unknown-tutor")
    #expect(try result.error["hint"]?.contains("(joao)") == true)
  }
}
