import Testing

/// `guide`, `search` and `sources`.
struct GuideCommandsTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func allTopicsAndOne() throws {
    let topics = try program.run("guide", "--json").list("topics")
    #expect(topics.count == 18)
    let one = try program.run("guide", "pypi", "--json").list("topics")
    #expect(one.count == 1)
    let blocks = try #require(one.first?["blocks"] as? [[String: Any]])
    #expect(blocks.allSatisfy { $0["text"] is String && $0["sources"] is [String] })
    #expect(try program.run("guide", "The Python Package Index").output.hasPrefix("The Python Package Index\n"))
    #expect(try program.run("guide", "nosuchtopic").status == 1)
    #expect(try program.run("guide").output.contains("pypi"))
  }

  @Test(arguments: [
    ("joao", "tutor", "joao"), ("postgres", "skill", "postgresql"), ("python developer", "role", "python-developer"),
    ("package index", "topic", "pypi"),
  ])
  func searchFindsEveryKind(query: String, kind: String, id: String) throws {
    let first = try #require(try program.run("search", query, "--json").list("results").first)
    #expect(first["kind"] as? String == kind)
    #expect(first["id"] as? String == id)
  }

  @Test func searchWithoutAResult() throws {
    let json = try program.run("search", "zzzz", "--json")
    #expect(json.status == 1)
    #expect(try json.list("results").isEmpty)
    #expect(try program.run("search", "zzzz").errors == "Nothing answers to “zzzz”.\n")
    #expect(try program.run("search").status == 64)
    #expect(try program.run("search", "").status == 1)
  }

  @Test func searchInOtherForms() throws {
    let csv = try program.run("search", "sql", "--csv").output
    #expect(csv.hasPrefix("kind,id,title,matched,why,close,score,source\r\nskill,sql,SQL,"))
    #expect(try program.run("search", "sql", "--markdown").output.contains("| skill | SQL | Built-in |  |"))
  }

  @Test func sourcesSayWhereEverythingComesFrom() throws {
    let sources = try program.run("sources", "--json").list("sources")
    let article = try #require(sources.first { $0["id"] as? String == "S002" })
    #expect(article["date"] as? String == "12/04/2025")
    #expect(((article["counts"] as? [String: Int])?["requirements"] ?? 0) > 0)
    #expect(sources.contains { ($0["licence"] as? String)?.hasPrefix("Open Government Licence") == true })
    #expect(try program.run("sources").output.contains("https://us.ok.com/"))
    #expect(try program.run("sources", "--csv").output.hasPrefix("id,title,publisher,date,url,licence,attribution,"))
  }
}
