import CareerPages
import CareerReports
import Testing

/// Pages as HTML documents.
struct PageHTMLTests {
  @Test func blocksAreElements() {
    let page = Page([
      .title("Title"), .fact("Name", "text"), .fact("", "more"), .heading("Heading"), .bullet("one"),
      .bullet(Phrase("two", .strong) + Phrase("faint", .faint)), .entry("entry", ["line"]), .paragraph("words"),
      .table(
        Table(
          [Table.Column("Role"), Table.Column("Match", .right)],
          sections: [Table.Section("Part", rows: [["A", "1%"]])])),
    ])
    let html = page.html()
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"))
    #expect(html.contains("<title>Title</title>"))
    let body = html.split(separator: "<body>\n").last.map(String.init) ?? ""
    #expect(
      body == """
        <h1>Title</h1>
        <dl>
        <dt><span class="faint">Name</span></dt><dd>text</dd>
        <dt></dt><dd>more</dd>
        </dl>
        <h2>Heading</h2>
        <ul>
        <li>one</li>
        <li><strong>two</strong> <span class="faint">faint</span></li>
        <li>entry<br>
        line</li>
        </ul>
        <p>words</p>
        <h3>Part</h3>
        <table>
        <thead>
        <tr><th>Role</th><th class="number">Match</th></tr>
        </thead>
        <tbody>
        <tr><td>A</td><td class="number">1%</td></tr>
        </tbody>
        </table>
        </body>
        </html>

        """)
  }

  @Test func signsAreEscaped() {
    let sign = #"<script>"&'</script>"#
    let page = Page([
      .title(Phrase(sign)), .fact(sign, Phrase(sign)), .table(Table([.init(sign)], rows: [[Phrase(sign)]])),
    ])
    let escaped = "&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;"
    #expect(page.html().components(of: escaped) == 6)
    #expect(!page.html().contains("<script"))
  }

  @Test func onlyWebAddressesAreLinks() {
    let html = Page([
      .bullet(Phrase("https://example.org/?a=1&b=\"2\"", .address)), .bullet(Phrase("javascript:alert(1)", .address)),
    ]).html()
    #expect(html.contains("<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">"))
    #expect(html.components(of: "<a ") == 1)
    #expect(html.contains("<li>javascript:alert(1)</li>"))
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
