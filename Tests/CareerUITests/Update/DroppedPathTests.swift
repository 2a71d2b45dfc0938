import Testing

@testable import CareerUI

@Suite struct DroppedPathTests {
  @Test(arguments: [
    ("/a/b", "/a/b"), (" /a/b ", "/a/b"), ("'/a b/c'", "/a b/c"), ("\"/a b\"", "/a b"), (#"/a\ b/c"#, "/a b/c"),
    (#"'/it'\''s here'"#, "/it's here"), (#""/a \"b\" \c""#, #"/a "b" \c"#), ("~/'my files'", "~/my files"),
    ("file:///a%20b/%C3%A9", "/a b/é"), ("file://localhost/a", "/a"), ("FILE:///a", "/a"), ("file:/a", "/a"),
    (#"/a\(1\)"#, "/a(1)"),
  ])
  func itIsThePathThatItMeans(text: String, path: String) {
    #expect(DroppedPath.read(text) == path)
  }

  /// What is not written so throughout is a path as it stands.
  @Test(arguments: [
    "~/Downloads/ESCO dataset - v1.2.0", "/home/o'neil/x", "/a b's", #"/a b\ c"#, #"/a\"#, "", "https://a/b%20c",
    "file:///%FF", "a%20b",
  ])
  func elseItIsThePathAsItStands(text: String) {
    #expect(DroppedPath.read(text) == text)
  }
}
