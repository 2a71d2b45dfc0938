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
    writer.write(integer: nil)
    writer.write(integer: 0 as Int?)
    try reading(writer.bytes) { (reader: inout PackedReader) throws in
      #expect(try reader.optionalText() == nil)
      #expect(try reader.optionalText() == "")
      #expect(try reader.optionalInteger() == nil)
      #expect(try reader.optionalInteger() == 0)
    }
  }

  @Test func everyCutOfTextsIsAnError() throws {
    let catalogue = SampleTaxonomy.make(seed: 20)
    let ids = catalogue.skills.map(\.id)
    for role in catalogue.roles {
      var writer = PackedWriter()
      writer.write(role.texts) { catalogue.skillPosition($0) }
      #expect(try reading(writer.bytes) { try $0.roleTexts(skills: ids) } == role.texts)
      for size in stride(from: 0, to: writer.bytes.count, by: 7) {
        #expect(throws: PackingError.self) {
          try reading(Array(writer.bytes.prefix(size))) { try $0.roleTexts(skills: ids) }
        }
      }
      #expect(throws: PackingError.goesOn) {
        try reading(writer.bytes + [0]) { try $0.roleTexts(skills: ids) }
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
    var moves = PackedWriter()
    moves.write(catalogue.moves) { catalogue.rolePosition($0) }
    #expect(throws: PackingError.leadsNowhere) { try reading(moves.bytes) { try $0.moves(roles: ["only"]) } }
  }

  @Test func changedBytesNeverCrash() throws {
    let catalogue = SampleTaxonomy.make(seed: 22)
    let (roles, skills) = (catalogue.roles.map(\.id), catalogue.skills.map(\.id))
    var texts = PackedWriter()
    texts.write(catalogue.roles[0].texts) { catalogue.skillPosition($0) }
    var moves = PackedWriter()
    moves.write(catalogue.moves) { catalogue.rolePosition($0) }
    let preparations = Array(Set(catalogue.roles.compactMap(\.preparation)))
    let readers: [([UInt8], (UnsafeRawBufferPointer) throws -> Void)] = [
      (SkillRecords(catalogue.skills).bytes, { _ = try SkillRecords($0) }),
      (RoleRecords(catalogue.roles, preparations: preparations).bytes, { _ = try RoleRecords($0) }),
      (
        PackedTerms.bytes(of: catalogue.terms),
        { _ = try PackedTerms.terms($0, roleCount: roles.count, skillCount: skills.count) }
      ),
      (
        texts.bytes,
        {
          var reader = PackedReader($0)
          _ = try reader.roleTexts(skills: skills)
        }
      ),
      (
        moves.bytes,
        {
          var reader = PackedReader($0)
          _ = try reader.moves(roles: roles)
        }
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
