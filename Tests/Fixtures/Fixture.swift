import CareerModel

/// A small world of work with one of everything that a screen must cope with, written by hand and true of nobody.
public enum Fixture {
  public static let catalogue = Catalogue(
    levels: levels, tracks: tracks, skills: skills, roles: roles, moves: moves, pay: pay, tutors: tutors,
    topics: topics, sources: sources, everyday: everyday, activities: activities)

  /// Roles and skills alone: no tutor, no guide, no pay, no way from one role to another.
  public static let sparseCatalogue = Catalogue(
    levels: levels, tracks: tracks, skills: skills, roles: roles, sources: sources, everyday: everyday)

  public static let emptyCatalogue = Catalogue()

  /// The last ones are about skills that there are none of here.
  public static let everyday = [
    EverydayStatement("used formulas in a spreadsheet", skills: ["spreadsheets"]),
    EverydayStatement("written a program that ran", skills: ["python-basics"]),
    EverydayStatement("made a web page", skills: ["html"]),
    EverydayStatement("changed how a web page looks", skills: ["css"]),
    EverydayStatement("asked a database a question in SQL", skills: ["sql"]),
    EverydayStatement("typed commands into a terminal", skills: ["linux"]),
    EverydayStatement("drawn a chart to make a point", skills: ["data-visualisation"]),
    EverydayStatement("hunted down why something did not work", skills: ["problem-solving"]),
    EverydayStatement("explained something technical to someone who is not", skills: ["communication"]),
    EverydayStatement("worked on one thing together with others", skills: ["teamwork"]),
    EverydayStatement("kept several deadlines at once", skills: ["multitasking"]),
    EverydayStatement("taught myself something difficult", skills: ["continuous-learning"]),
  ]

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
    Source(
      id: "onet-29", title: "O*NET 29.3 Database", publisher: "U.S. Department of Labor", date: "May 2025",
      attribution: "Includes information from O*NET, used under a licence."),
    Source(id: Source.editorial, title: "Our own judgement"),
  ]
}
