import Canvas

extension Keymap {
  /// What the plan, its tutors and the pages to hand over are made by.
  static let planning: [Binding] = [
    bind(
      ["i"], .logStudy, [.plan], .planning, "Log study of the step", named: "log-study-of-the-step",
      words: "time hours studied done",
      hint: Binding.Hint("log study", 3, when: .somethingInFront)),
    bind(
      ["<"], .moveStep(-1), [.plan], .planning, "Move the step earlier", named: "move-the-step-earlier",
      hint: Binding.Hint("order", 7, pair: .moveStep(1), when: .somethingInFront)),
    bind([">"], .moveStep(1), [.plan], .planning, "Move the step later", named: "move-the-step-later"),
    bind(
      ["m"], .chooseTutor, [.plan, .tutors], .planning, "Choose a tutor for the step, or for the plan",
      named: "choose-a-tutor-for-the-step", words: "teacher lessons",
      hint: Binding.Hint("tutor", 5, when: .tutorsOfStep)),
    bind(
      ["a"], .addTutor, [.tutors], .planning, "Add a tutor of your own", named: "add-a-tutor-of-your-own",
      words: "teacher lessons new",
      hint: Binding.Hint("add", 5)),
    bind(
      ["e"], .changeTutor, [.tutors], .planning, "Change a tutor of your own, or take them out",
      named: "change-a-tutor-of-your-own", words: "edit remove delete teacher price",
      hint: Binding.Hint("edit", 6, when: .ownTutorInFront)),
    bind(
      [","], .openPlanSettings, [.plan], .planning, "Settings of the plan: hours, budget, targets",
      named: "hours-start-days-off-budget-targets",
      words: "preferences options time week money weight start days holiday",
      hint: Binding.Hint("settings", 4)),
    bind(
      ["E"], .export, [.roles, .skills, .paths], .planning, "Export a page to hand over",
      named: "export-a-page-to-hand-over", words: "print save handout share html markdown client",
      hint: Binding.Hint("export", 3, when: .comparing)),
    bind(
      ["E"], .export, [.plan], .planning, "Export the plan, or a page to hand over", named: "export-the-plan",
      words: "print save file pdf calendar share csv markdown html",
      hint: Binding.Hint("export", 6, when: .somethingInFront)),
    bind(
      ["W"], .showWeeks, [.plan], .planning, "Progress, a week at a time", named: "progress-a-week-at-a-time",
      words: "weeks chart studied",
      hint: Binding.Hint("weeks", 8, when: .progressToSee)),
  ]
}
