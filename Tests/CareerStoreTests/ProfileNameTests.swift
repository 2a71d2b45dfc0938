import CareerModel
import Testing

@testable import CareerStore

struct ProfileNameTests {
  @Test(arguments: ["a", "Z9", "my_profile-2", "default", String(repeating: "x", count: 40)])
  func namesThatAreFine(text: String) throws {
    #expect(try ProfileName(text).text == text)
  }

  @Test(arguments: ["", ".", "..", "a/b", "a b", "é", "a\n", "a\u{1B}[31m", "a.b", String(repeating: "x", count: 41)])
  func namesThatAreNot(text: String) {
    #expect(throws: StoreError.invalidProfileName(text)) { try ProfileName(text) }
  }

  @Test(arguments: [
    ("a", "abcd", 3), ("abc", "abc", 0), ("kitten", "sitting", 3), ("Work", "work", 0), ("defualt", "default", 1),
    ("ab", "b", 1),
  ])
  func distancesCountTheChangesBetweenNames(one: String, other: String, distance: Int) throws {
    #expect(try ProfileName(one).distance(to: ProfileName(other)) == distance)
    #expect(try ProfileName(other).distance(to: ProfileName(one)) == distance)
  }
}
