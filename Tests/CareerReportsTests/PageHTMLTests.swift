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
      .task("do", ["so"]), .quote("said"),
    ])
    let html = page.html(on: PlanSample.today)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"))
    #expect(html.contains("<title>Title</title>"))
    #expect(
      html.hasSuffix(
        """
        <body>
        <header>careers</header>
        <main>
        <h1>Title</h1>
        <dl>
        <dt>Name</dt><dd>text</dd>
        <dd>more</dd>
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
        <tr><th scope="col">Role</th><th scope="col" class="number">Match</th></tr>
        </thead>
        <tbody>
        <tr><td data-label="Role">A</td><td class="number" data-label="Match">1%</td></tr>
        </tbody>
        </table>
        <ul class="tasks">
        <li><label><input type="checkbox"> do</label><br>
        so</li>
        </ul>
        <blockquote><p>said</p></blockquote>
        </main>
        <footer>
        <p>Made with careers on 21 Nov 2026. Pay stands as its sources publish it, never averaged. Hours of study rest \
        on our estimates, and learners differ widely.</p>
        </footer>
        </body>
        </html>

        """))
  }

  /// A table under no heading has the second level for its parts, so that none is skipped.
  @Test func headingsGoDownByOneLevelAtATime() {
    let table = Page.Block.table(Table([.init("Role")], sections: [Table.Section("Part", rows: [["A"]])]))
    #expect(Page([.title("Title"), table]).html(on: PlanSample.today).contains("<h2>Part</h2>"))
    #expect(Page([.title("Title"), .heading("One"), table]).html(on: PlanSample.today).contains("<h3>Part</h3>"))
  }

  @Test func numbersLeadToTheirSources() {
    let page = Page([.title("Title"), .paragraph(Phrase("£1") + .cited(["S2", "S1"]))]).printed(in: Sample.catalogue)
    let html = page.html(on: PlanSample.today)
    #expect(
      html.contains(
        "£1 <span class=\"cite\">[<a href=\"#source-1\">1</a>, <a href=\"#source-2\">2</a>]</span>"))
    #expect(
      html.contains(
        """
        <h2>Sources</h2>
        <ol class="sources">
        <li id="source-1">Second article<br>
        <span class="faint">By example</span></li>
        <li id="source-2">
        """.dropLast()))
  }

  @Test func signsAreEscaped() {
    let sign = #"<script>"&'</script>"#
    let page = Page([
      .title(Phrase(sign)), .fact(sign, Phrase(sign)), .table(Table([.init(sign)], rows: [[Phrase(sign)]])),
    ])
    let escaped = "&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;"
    #expect(page.html(on: PlanSample.today).components(of: escaped) == 7)
    #expect(!page.html(on: PlanSample.today).contains("<script"))
  }

  @Test func onlyWebAddressesAreLinks() {
    let html = Page([
      .bullet(Phrase("https://example.org/?a=1&b=\"2\"", .address)), .bullet(Phrase("javascript:alert(1)", .address)),
    ]).html(on: PlanSample.today)
    #expect(html.contains("<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">"))
    #expect(html.components(of: "<a ") == 1)
    #expect(html.contains("<li>javascript:alert(1)</li>"))
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
