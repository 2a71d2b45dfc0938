import ArgumentParser

/// The command line: every subcommand there is.
struct Careers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "careers",
    abstract: "Explore careers: what roles ask for, pay and lead to, and how near they are.",
    discussion: """
      Without a command it opens the explorer, which needs a terminal. Everything that the explorer shows, the \
      commands print. A role, skill or topic is named by its id or its name; put quotes around names of several words.
      """,
    version: "careers \(Version.current)",
    groupedSubcommands: [
      CommandGroup(
        name: "Catalogue",
        subcommands: [
          RolesCommand.self, RoleCommand.self, SkillsCommand.self, PathsCommand.self, TutorsCommand.self,
          GuideCommand.self, SearchCommand.self, SimilarCommand.self,
        ]),
      CommandGroup(name: "Sources", subcommands: [SourcesCommand.self, ImportCommand.self, SameCommand.self]),
      CommandGroup(
        name: "Match",
        subcommands: [
          MatchCommand.self, WhyCommand.self, GapCommand.self, CompareCommand.self, InterestsCommand.self,
        ]),
      CommandGroup(
        name: "Plan",
        subcommands: [RoutesCommand.self, PlanCommand.self, LogCommand.self, ExportCommand.self]),
      CommandGroup(
        name: "Profile",
        subcommands: [
          MarkCommand.self, TickCommand.self, UntickCommand.self, TargetCommand.self, BookmarkCommand.self,
          HereCommand.self, ProfileCommand.self,
        ]),
      CommandGroup(name: "Program", subcommands: [DoctorCommand.self]),
      CommandGroup(name: "", subcommands: [ExploreCommand.self]),
    ],
    defaultSubcommand: ExploreCommand.self)

  @OptionGroup var options: GlobalOptions
}
