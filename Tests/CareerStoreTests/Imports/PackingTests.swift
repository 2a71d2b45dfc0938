import CareerModel
import TestSupport
import Testing

@testable import CareerStore

/// Packed values come back, and bytes that nobody has written make errors.
struct PackingTests {
  private func reading<Value>(_ bytes: [UInt8], _ read: (inout PackedReader) throws -> Value) throws -> Value {
    try bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      return try read(&reader)
    }
  }

  @Test func numbersOfEverySizeComeBack() throws {
    let numbers = (0..<64).flatMap { [UInt64(1) << UInt64($0), (1 << UInt64($0)) - 1] } + [.max]
    let integers = numbers.map { Int(truncatingIfNeeded: $0) } + numbers.map { -Int(truncatingIfNeeded: $0 >> 1) }
    var writer = PackedWriter()
    for number in numbers { writer.write(number: number) }
    for integer in integers { writer.write(integer: integer) }
    try reading(writer.bytes) { (reader: inout PackedReader) throws in
      for number in numbers { #expect(try reader.number() == number) }
      for integer in integers { #expect(try reader.integer() == integer) }
      try reader.finish()
    }
  }

  @Test func columnsComeBackWhateverTheirWidth() throws {
    for limit in [0, 1, 0xFF, 0x100, 0xFFFF, 0x1_0000, UInt32.max] {
      let numbers = [limit, 0, limit / 2, 1, limit].map { min($0, limit) }
      var writer = PackedWriter()
      writer.write(column: numbers)
      #expect(try reading(writer.bytes) { try $0.column().numbers.map(Int.init) } == numbers.map(Int.init))
    }
  }

  @Test func whatIsSharedIsWrittenOnce() throws {
    let sources: [[Source.ID]] = [["onet"], [], ["onet"], ["onet", "other"], []]
    let texts = ["one", "two", "one", "", ""]
    var writer = PackedWriter()
    for (text, sources) in zip(texts, sources) {
      writer.write(shared: text)
      writer.write(sources: sources)
    }
    #expect(writer.bytes.count < 40)
    try reading(writer.bytes) { (reader: inout PackedReader) throws in
      for (text, sources) in zip(texts, sources) {
        #expect(try reader.sharedText() == text)
        #expect(try reader.sources() == sources)
      }
      try reader.finish()
    }
  }

  @Test func nothingAndSomethingEmptyAreNotTheSame() throws {
    var writer = PackedWriter()
    writer.write(text: nil)
    writer.write(text: "" as String?)
    for number in [nil, 0] { PackedForm<Int>.count.optional.write(&writer, number) }
    try reading(writer.bytes) { (reader: inout PackedReader) throws in
      #expect(try reader.optionalText() == nil)
      #expect(try reader.optionalText() == "")
      for number in [nil, 0] { #expect(try PackedForm<Int>.count.optional.read(&reader) == number) }
    }
  }

  @Test func everyCutOfTextsIsAnError() throws {
    let catalogue = SampleTaxonomy.make(seed: 20)
    let ids = catalogue.skills.map(\.id)
    func texts(_ bytes: [UInt8]) throws -> RoleTexts {
      try bytes.withUnsafeBytes { try RoleTexts(packed: $0, skills: ids) }
    }
    for role in catalogue.roles {
      let whole = role.texts.packed(position: catalogue.skillPosition)
      #expect(try texts(whole) == role.texts)
      for size in stride(from: 0, to: whole.count, by: 7) {
        #expect(throws: PackingError.self) { try texts(Array(whole.prefix(size))) }
      }
      #expect(throws: PackingError.goesOn) { try texts(whole + [1]) }
    }
    for skill in catalogue.skills {
      #expect(try skill.texts.packed.withUnsafeBytes { try SkillTexts(packed: $0) } == skill.texts)
    }
  }

  /// A field is as long as it says, so that only their count tells that one is gone.
  @Test func aRecordThatIsCutBetweenTwoFieldsIsAnError() throws {
    var record = PackedRecordWriter()
    record.add(1, .text, "kept", unless: "")
    record.add(2, .text, "gone", unless: "")
    #expect(throws: PackingError.endsEarly) {
      try record.bytes.dropLast(7).withUnsafeBytes { _ = try PackedRecord($0) }
    }
  }

  @Test func numbersThatCannotBeRightAreRefused() throws {
    func expectRefusal<Value>(of form: PackedForm<Value>, _ value: Value, _ description: Comment) {
      var writer = PackedWriter()
      form.write(&writer, value)
      #expect(throws: PackingError.outOfRange, description) { try reading(writer.bytes, form.read) }
    }
    expectRefusal(of: .money, Money(currency: "GBP", hundredths: -1), "money")
    expectRefusal(of: .money, Money(currency: "GBP", hundredths: .max), "money")
    expectRefusal(of: .count, -1, "a count")
    expectRefusal(of: .level, Level(rank: .max, name: "", meaning: ""), "a level")
    expectRefusal(of: .preparation, Preparation(rank: -1, name: "", meaning: ""), "a preparation")
    for hours in [(-60, 0, 0), (120, 60, 60), (60, 60, .max)] {
      let range = HoursRange(lowMinutes: hours.0, likelyMinutes: hours.1, highMinutes: hours.2)
      let bytes = SkillRecords.bytes(of: [Skill(id: "sql", name: "SQL", hours: range)])
      #expect(throws: PackingError.outOfRange, "hours") { try bytes.withUnsafeBytes { _ = try SkillRecords($0) } }
    }
    for weight in [0, -1] {
      let term = Catalogue.Term(options: SkillOptions(0), strength: .essential, weight: weight)
      let bytes = PackedTerms.bytes(of: RoleTerms([[term]]))
      #expect(throws: PackingError.outOfRange, "a weight") {
        try bytes.withUnsafeBytes { _ = try PackedTerms.terms($0, roleCount: 1, skillCount: 1) }
      }
      let texts = RoleTexts(requirements: [Requirement(options: ["sql"], strength: .essential, weight: weight)])
      #expect(throws: PackingError.outOfRange, "the weight of a requirement") {
        try texts.packed { _ in 0 }.withUnsafeBytes { _ = try RoleTexts(packed: $0, skills: ["sql"]) }
      }
    }
  }

  @Test func positionsThatLeadNowhereAreErrors() throws {
    let catalogue = SampleTaxonomy.make(seed: 21)
    let terms = PackedTerms.bytes(of: catalogue.terms)
    let (roles, skills) = (catalogue.roles.count, catalogue.skills.count)
    #expect(
      try terms.withUnsafeBytes { try PackedTerms.terms($0, roleCount: roles, skillCount: skills) } == catalogue.terms)
    #expect(throws: PackingError.leadsNowhere) {
      try terms.withUnsafeBytes { try PackedTerms.terms($0, roleCount: roles, skillCount: 2) }
    }
    #expect(throws: PackingError.endsEarly) {
      try terms.withUnsafeBytes { try PackedTerms.terms($0, roleCount: roles + 1, skillCount: skills) }
    }
    let points = try #require(catalogue.fitPoints)
    let fit = PackedFit.bytes(of: points)
    #expect(
      try fit.withUnsafeBytes { try PackedFit.points($0, roleCount: roles, skillCount: skills) } == points)
    for (roles, skills) in [(roles, skills + 1), (1, skills)] {
      #expect(throws: PackingError.leadsNowhere) {
        try fit.withUnsafeBytes { try PackedFit.points($0, roleCount: roles, skillCount: skills) }
      }
    }
    let moves = PackedMoves.bytes(of: catalogue.moves, position: catalogue.rolePosition)
    #expect(throws: PackingError.leadsNowhere) {
      try moves.withUnsafeBytes { try PackedMoves.moves($0, roles: ["only"]) }
    }
  }

  @Test func changedBytesNeverCrash() throws {
    let catalogue = SampleTaxonomy.make(seed: 22)
    let own = SampleCatalogue.make(seed: 22)
    let (roles, skills) = (catalogue.roles.map(\.id), catalogue.skills.map(\.id))
    let readers: [([UInt8], (UnsafeRawBufferPointer) throws -> Void)] = [
      (SkillRecords.bytes(of: catalogue.skills), { _ = try SkillRecords($0) }),
      (RoleRecords.bytes(of: catalogue.roles), { _ = try RoleRecords($0) }),
      (SkillRecords.bytes(of: own.skills), { _ = try SkillRecords($0) }),
      (RoleRecords.bytes(of: own.roles), { _ = try RoleRecords($0) }),
      (PayFigure.bytes(of: own.pay), { _ = try PayFigure.rows($0) }),
      (GuideTopic.bytes(of: own.topics), { _ = try GuideTopic.rows($0) }),
      (Source.bytes(of: own.sources), { _ = try Source.rows($0) }),
      (
        PackedTerms.bytes(of: catalogue.terms),
        { _ = try PackedTerms.terms($0, roleCount: roles.count, skillCount: skills.count) }
      ),
      (
        catalogue.roles[0].texts.packed(position: catalogue.skillPosition),
        { _ = try RoleTexts(packed: $0, skills: skills) }
      ),
      (
        PackedFit.bytes(of: try #require(catalogue.fitPoints)),
        { _ = try PackedFit.points($0, roleCount: roles.count, skillCount: skills.count) }
      ),
      (
        PackedMoves.bytes(of: catalogue.moves, position: catalogue.rolePosition),
        { _ = try PackedMoves.moves($0, roles: roles) }
      ),
    ]
    var generator = SeededGenerator(seed: 23)
    for (whole, read) in readers {
      #expect(throws: Never.self) { try whole.withUnsafeBytes(read) }
      var errors = 0
      for _ in 0..<400 {
        var damaged = whole
        for _ in 0..<generator.number(1...6) {
          damaged[generator.number(0...whole.count - 1)] = UInt8.random(in: 0...255, using: &generator)
        }
        do { try damaged.withUnsafeBytes(read) } catch is PackingError { errors += 1 }
      }
      #expect(errors > 8)
    }
  }
}
