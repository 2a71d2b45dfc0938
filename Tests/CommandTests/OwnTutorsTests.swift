import Foundation
import TestSupport
import Testing

/// `careers import tutors`: a person's own tutors, beside those of the catalogue.
struct OwnTutorsTests {
  private let program: Program
  private let file: String

  init() throws {
    program = try Program()
    file = "\(program.data)/mine.csv"
    try FileManager.default.createDirectory(atPath: program.data, withIntermediateDirectories: true)
  }

  private func write(_ text: String) throws { try text.write(toFile: file, atomically: true, encoding: .utf8) }

  private var names: [String?] {
    get throws { try program.run("tutors", "--json").list("tutors").map { $0["name"] as? String } }
  }

  @Test func theyStandAfterTheOthersAndStay() throws {
    try write(
      """
      name,subjects,price,rating,reviews,first lesson,link
      Anna,Python; SQL,£25,4.8,12,free,https://anna.example
      "Bo, of the club",Python,30,,,,
      """)
    let result = try program.run("import", "tutors", file, "--json")
    #expect(result.status == 0)
    let answer = try result.json
    #expect(answer["tutors"] as? Int == 2)
    #expect(answer["total"] as? Int == 2)
    #expect((answer["skipped"] as? [Any])?.isEmpty == true)
    #expect(try names.suffix(2) == ["Anna", "Bo, of the club"])
    let tutors = try program.run("tutors", "--json").list("tutors")
    let anna = try #require(tutors.first { $0["name"] as? String == "Anna" })
    #expect(anna["own"] as? Bool == true)
    #expect(anna["link"] as? String == "https://anna.example")
    #expect(anna["subjects"] as? [String] == ["Python", "SQL"])
    let other = try #require(tutors.last)
    #expect(other["rating"] == nil)
    #expect(other["firstLessonFree"] as? Bool == false)
    #expect(tutors.first?["own"] == nil)
    #expect(try program.run("tutors").output.contains("Anna yours"))
  }

  @Test func subjectsThatTeachNothingAreTold() throws {
    try write("name,subjects,price\nAnna,Python; System design,25\nBo,System design; Juggling,30\n")
    let text = try program.run("import", "tutors", file, "--dry-run").output.runningText
    #expect(
      text.contains("“System design” teaches nothing that is listed here; near it: System design at scale"))
    #expect(text.contains("“Juggling” teaches nothing that is listed here") && !text.contains("“Python”"))
    let untaught = try program.run("import", "tutors", file, "--json").list("untaught")
    #expect(untaught.map { $0["subject"] as? String } == ["System design", "Juggling"])
  }

  @Test func mistakesAreToldWithLineAndField() throws {
    try write(
      """
      name,subjects,price,rating,reviews,first lesson,link
      Anna,Python,25,,,,
      Bo,Python,cheap,,,,
      Cy,,20,,,,
      Di,Python,20,9,,,
      Ed,Python,20,,,perhaps,
      Anna,Python,99,,,,
      Fay,Python,20,4.85,,,
      """)
    let result = try program.run("import", "tutors", file)
    #expect(result.status == 0)
    for text in [
      "1 tutor", "line 3: price not understood (write 25, £25 or EUR 25)", "line 4: no subjects",
      "line 5: rating not understood", "line 6: first lesson not understood", "line 7: a name that was there before",
      "line 8: rating with more than one decimal",
    ] { #expect(result.output.contains(text)) }
    #expect(try program.run("tutors", "--json").list("tutors").count == 9)
  }

  @Test func everyLineThatWasLeftOutIsNamed() throws {
    try write("name,subjects,price\nAnna,Python,25\n" + (0..<12).map { "T\($0),Python,cheap\n" }.joined())
    let skipped = try #require(try program.run("import", "tutors", file, "--json").list("skipped").first)
    #expect(skipped["lines"] as? [Int] == Array(3...14))
    let text = try program.run("import", "tutors", file).output.runningText
    #expect(text.contains("lines 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 2 more: price not understood"))
  }

  @Test func aColumnMaySayTheCurrencyOfItsPrices() throws {
    try write(
      "name,subjects,price,currency\nAki,Python,4000,JPY\nBea,Python,EUR 30,GBP\nCy,Python,20,\nDi,Python,20,pounds\n")
    let result = try program.run("import", "tutors", file)
    #expect(result.output.contains("line 5: currency not understood"))
    let own = try program.run("tutors", "--json").list("tutors").filter { $0["own"] as? Bool == true }
    let prices = own.compactMap { $0["price"] as? [String: Any] }
    #expect(prices.compactMap { $0["currency"] as? String } == ["JPY", "EUR", "GBP"])
    #expect(try program.run("import", "tutors", file).output.contains("3 tutors"))
  }

  /// Whoever is meant by a name that two go by is asked for, never guessed.
  @Test func aNameOfTheCatalogueMayMeanTwo() throws {
    try write("name,subjects,price\nReza,Python,¥3000\nBea,Python,US$20\n")
    try program.run("import", "tutors", file)
    let own = try program.run("tutors", "--json").list("tutors").filter { $0["own"] as? Bool == true }
    #expect(own.compactMap { ($0["price"] as? [String: Any])?["currency"] as? String } == ["JPY", "USD"])
    let result = try program.run("plan", "--target", "backend-developer", "--tutor", "Reza")
    #expect(result.status == 64)
    #expect(result.errors.contains("“Reza” may mean 2 tutors."))
    #expect(result.errors.contains("Reza (reza)") && result.errors.contains("Reza (own-reza)"))
    let plan = try program.run("plan", "--target", "backend-developer", "--tutor", "own-reza")
    #expect(plan.output.contains("with Reza at JPY 3,000"))
  }

  @Test func linesThatEndInReturnsAreTold() throws {
    for header in ["name,subjects,price", "name,subjects,price,rating"] {
      try write("\(header)\rAnna,Python,25\r")
      let result = try program.run("import", "tutors", file)
      #expect(result.status == 2)
      #expect(result.errors.contains("its lines end in carriage returns alone"))
    }
    try write("name,subjects,price,\"a note\r\nof mine\"\r\nAnna,Python,25,x\r\n")
    #expect(try program.run("import", "tutors", file).status == 0)
  }

  @Test func aFileThatIsNoListChangesNothing() throws {
    try write("title,wage\nBaker,20\n")
    let result = try program.run("import", "tutors", file, "--json")
    #expect(result.status == 2)
    #expect(result.output.contains("wrong-file"))
    #expect(try names.count == 8)
    #expect(try program.run("import", "tutors", "\(file).none").status == 2)
  }

  @Test func aDryRunWritesNothing() throws {
    try write("name,subjects,price\nAnna,Python,25\n")
    #expect(try program.run("import", "tutors", file, "--dry-run").output.contains("nothing was written"))
    #expect(try names.count == 8)
  }

  @Test func aLaterOneOfTheSameNameTakesThePlaceOfTheEarlier() throws {
    try write("name,subjects,price\nAnna,Python,25\nBo,SQL,20\n")
    _ = try program.run("import", "tutors", file)
    try write("name,subjects,price\nanna,Python,35\n")
    let result = try program.run("import", "tutors", file, "--json")
    #expect(try result.json["total"] as? Int == 2)
    let prices = try program.run("tutors", "--json").list("tutors").suffix(2).map {
      ($0["price"] as? [String: Any])?["amount"] as? Int
    }
    #expect(prices == [35, 20])
  }

  @Test func theyAreTakenForAPlanAndTakenAway() throws {
    try write("name,subjects,price\nAnna,Python,25\n")
    _ = try program.run("import", "tutors", file)
    let plan = try program.run("plan", "--target", "backend-developer", "--tutor", "Anna")
    #expect(plan.output.contains("with Anna at £25"))
    let removal = try program.run("import", "remove", "tutors")
    // However long its path is, and so wherever its line breaks.
    #expect(removal.status == 0 && removal.output.filter { !$0.isWhitespace }.contains("tutors.csvisdeleted."))
    #expect(try names.count == 8)
    let again = try program.run("import", "remove", "tutors")
    #expect(again.status == 1)
    #expect(again.errors.contains("You have no tutors of your own."))
    #expect(try program.run("import", "tutors", "\(file).gone").errors.contains("Check that the path is right"))
  }

  /// A list that was spoilt by hand is told, and everything else goes on.
  @Test func aSpoiltListIsTold() throws {
    try write("name,subjects,price\nAnna,Python,25\n")
    _ = try program.run("import", "tutors", file)
    try "nothing of the kind".write(toFile: "\(program.data)/data/tutors.csv", atomically: true, encoding: .utf8)
    let result = try program.run("tutors")
    #expect(result.status == 0)
    #expect(result.output.contains("Reza"))
    #expect(result.errors.contains("tutors.csv"))
  }

  /// What the file holds and cannot be read would be lost if it were written anew.
  @Test func aListWithALineThatCannotBeReadIsNotWrittenAnew() throws {
    try write("name,subjects,price\nAnna,Python,25\n")
    _ = try program.run("import", "tutors", file)
    let path = "\(program.data)/data/tutors.csv"
    let spoilt = "name,subjects,price\nAnna,Python,25\nBo,Python,cheap\n"
    try spoilt.write(toFile: path, atomically: true, encoding: .utf8)
    let list = try program.run("tutors")
    #expect(list.output.contains("Anna yours"))
    #expect(list.errors.contains("line 3: price not understood"))
    try write("name,subjects,price\nCy,Python,30\n")
    let result = try program.run("import", "tutors", file)
    #expect(result.status == 2)
    #expect(result.errors.contains("line 3: price not understood"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == spoilt)
  }

  /// What a person keeps beside what the program reads stays where it is, to the letter.
  @Test func columnsOfTheirOwnStay() throws {
    let path = "\(program.data)/data/tutors.csv"
    try FileManager.default.createDirectory(atPath: "\(program.data)/data", withIntermediateDirectories: true)
    try """
    phone,name,subjects,price,note,note
    01 23,Anna,Python,25," says ""hi"",
    twice",x
    ,Bo,Python,30,,
    """.write(toFile: path, atomically: true, encoding: .utf8)
    try write("name,subjects,price,town\nAnna,Python,35,Hull\n")
    #expect(try program.run("import", "tutors", file).status == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains(#""as at","phone","note","note (2)","town""#))
    #expect(text.contains(#""01 23"," says ""hi"",\#ntwice","x","Hull""#))
    try write("name,subjects,price\nCy,Python,20\n")
    #expect(try program.run("import", "tutors", file).status == 0)
    let later = try String(contentsOfFile: path, encoding: .utf8)
    #expect(
      later.hasPrefix(String(text.prefix { $0 != "\n" }))
        && later.contains(#""01 23"," says ""hi"",\#ntwice","x","Hull""#))
  }

  /// The id that plans know somebody by stands in the list once the name says another one, and stays there.
  @Test func anIdThatIsNotOfTheNameStays() throws {
    let path = "\(program.data)/data/tutors.csv"
    try FileManager.default.createDirectory(atPath: "\(program.data)/data", withIntermediateDirectories: true)
    try "name,subjects,price,careers id\nAnne,Python,25,own-anna\nReza,Python,30,reza\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    try write("name,subjects,price\nAnne,Python,35\nAnna,SQL,20\n")
    #expect(try program.run("import", "tutors", file).status == 0)
    let own = try program.run("tutors", "--json").list("tutors").filter { $0["own"] as? Bool == true }
    #expect(own.compactMap { $0["id"] as? String } == ["own-anna", "own-reza", "own-anna-2"])
    #expect(own.compactMap { $0["name"] as? String } == ["Anne", "Reza", "Anna"])
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("\"careers id\""))
  }

  /// Where a person keeps it elsewhere it stays there.
  @Test func aListThatIsALinkStaysOne() throws {
    let (path, target) = ("\(program.data)/data/tutors.csv", "\(program.data)/elsewhere.csv")
    try FileManager.default.createDirectory(atPath: "\(program.data)/data", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "../elsewhere.csv")
    for name in ["Anna", "Bo"] {
      try write("name,subjects,price\n\(name),Python,25\n")
      #expect(try program.run("import", "tutors", file).status == 0)
    }
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "../elsewhere.csv")
    let text = try String(contentsOfFile: target, encoding: .utf8)
    #expect(text.contains("Anna") && text.contains("Bo"))
    let removal = try program.run("import", "remove", "tutors")
    #expect(removal.output.contains("The link"))
    #expect(try String(contentsOfFile: target, encoding: .utf8) == text)
    #expect(try names.count == 8)
  }

  @Test func aListOfNobodyTakesTutors() throws {
    let path = "\(program.data)/data/tutors.csv"
    try FileManager.default.createDirectory(atPath: "\(program.data)/data", withIntermediateDirectories: true)
    try "name,subjects,price\n".write(toFile: path, atomically: true, encoding: .utf8)
    try write("name,subjects,price\nCy,Python,30\n")
    #expect(try program.run("import", "tutors", file).status == 0)
    #expect(try names.last == "Cy")
    try write("name,subjects,price\n")
    #expect(try program.run("import", "tutors", file).status == 2)
  }
}
