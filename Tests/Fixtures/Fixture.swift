import CareerModel

/// A small world of work with one of everything that a screen must cope with, written by hand and true of nobody.
public enum Fixture {
  public static let catalogue = Catalogue(
    levels: levels, tracks: tracks, skills: skills, roles: roles, moves: moves, pay: pay, tutors: tutors,
    topics: topics, sources: sources)

  /// Roles and skills alone: no tutor, no guide, no pay, no way from one role to another.
  public static let sparseCatalogue = Catalogue(
    levels: levels, tracks: tracks, skills: skills, roles: roles, sources: sources)

  public static let emptyCatalogue = Catalogue()

  public static let levels = [
    Level(rank: 1, name: "Entry", meaning: "learning on the job"),
    Level(rank: 2, name: "Junior", meaning: "a first permanent post"),
    Level(rank: 3, name: "Mid", meaning: "does the daily work without help"),
    Level(rank: 4, name: "Senior", meaning: "takes on the hard tasks"),
    Level(rank: 5, name: "Lead", meaning: "guides a team"),
    Level(rank: 6, name: "Head / Architect", meaning: "shapes what teams share"),
    Level(rank: 7, name: "Executive", meaning: "decides where it all goes"),
  ]

  public static let tracks = [
    Track(
      id: "web", name: "Web development", plainly: "making websites",
      workplaces: Workplaces(names: ["agencies", "shops with a website"], sources: ["guide-article"]),
      outlook: [CitedText("Steady demand.", sources: ["guide-article"])]),
    Track(
      id: "data", name: "Data", plainly: "finding answers in data",
      workplaces: Workplaces(names: ["banks", "hospitals"], sources: ["ladder-article"])),
    // Nobody starts here: the welcome must find the first jobs that lead to it.
    Track(
      id: "learning-machines", name: "Machine learning", plainly: "teaching machines",
      workplaces: Workplaces(names: ["research labs"], sources: [Source.editorial])),
  ]

  public static let sources = [
    Source(
      id: "guide-article", title: "Careers with Python", publisher: "An Agency", date: "12/04/2025",
      url: "https://guide.example/python"),
    Source(
      id: "ladder-article", title: "Ladders of the Trade", date: "undated", url: "https://ladders.example"),
    Source(id: "job-adverts", title: "Advert Watch", date: "15/02/2026", url: "https://adverts.example/uk"),
    Source(id: "earnings-survey", title: "Survey of Earnings", date: "2025"),
    Source(id: Source.editorial, title: "Our own judgement"),
  ]
}
