import CareerModel
import CareerPages
import CareerReports
import CatalogueImport
import Foundation
import TestSupport
import Testing

/// The pay of the built-in catalogue as pages print it.
struct BuiltinPayTests {
  private static let loaded = Result { try CatalogueFolder.load(from: Repository.catalogue) }

  private let catalogue: Catalogue
  private let context: PageContext

  init() throws {
    catalogue = try Self.loaded.get()
    context = PageContext(profile: Profile(), in: catalogue, from: "built-in")
  }

  private func page(of role: Int) throws -> Page { RoleReport(context, role: role).page }

  /// Text, Markdown and HTML of each role.
  private func pages(of role: Int) throws -> [String] {
    let page = try page(of: role)
    let style = PrintStyle(width: PrintStyle.unbounded, isASCII: false, isStyled: false)
    return [page.text(in: style), page.markdown(), page.html(on: PlanSample.today)]
  }

  private func numbers(of figure: PayFigure) -> [String] {
    let money = [figure.low, figure.amount, figure.high] + PayPercentile.allCases.map { figure.percentiles[$0] }
    let sample = figure.sample.map {
      $0 == 1 && figure.codes.contains(.oneFigure) ? "a single case" : "n \($0.grouped)"
    }
    return (money.compactMap { $0?.text } + [sample].compactMap(\.self))
  }

  @Test func everyNumberOfEveryFigureIsPrinted() throws {
    var count = 0
    for (position, role) in catalogue.roles.enumerated() {
      let pages = try pages(of: position)
      let figures = catalogue.pay.filter { $0.role == nil || $0.role == role.id }
      for figure in figures {
        if figure.role != nil || position == 0 { count += 1 }
        // On one line, since what stands on another may be of another figure.
        let isWhole = pages.map { page in
          page.split(separator: "\n").contains { line in
            (numbers(of: figure) + [figure.asAt]).allSatisfy(line.contains)
          }
        }
        #expect(isWhole == [true, true, true], "\(role.id): \(figure.text) \(figure.asAt)")
      }
    }
    #expect(count == catalogue.pay.count)
  }

  @Test func noWordOfTheFilesIsPrinted() throws {
    let hyphenated = PayCode.allCases.map(\.rawValue).filter { $0.contains("-") }
    let notes = [
      "do not display", "show only with", "source says", "data points", ", historic,", ", proxy,", ", warn,",
    ]
    for position in catalogue.roles.indices {
      for text in try pages(of: position) {
        // The address of a source may hold any word.
        let pay = text.lowercased().replacing(/https?:[^\s"<>)]+/, with: "")
        for word in hyphenated + notes {
          #expect(!pay.contains(word), "\(catalogue.roles[position].id): \(word)")
        }
      }
    }
  }

  @Test func noWordStandsTwiceInAFigure() throws {
    for position in catalogue.roles.indices {
      let role = catalogue.roles[position]
      for figure in catalogue.pay(of: role.id) {
        let words =
          figure.numbers + [figure.useText].compactMap(\.self) + figure.details(for: role, in: catalogue.market)
        #expect(Set(words).count == words.count, "\(role.id): \(words)")
      }
    }
  }

  /// What is short leaves out how exact a figure is, and nothing else: a floor never becomes a ceiling.
  @Test func theShortFormNeverContradictsTheLong() {
    for figure in catalogue.pay {
      let exact = [PayCode.about, .justOver].reduce(figure.text) { $0.replacing("\($1.text) ", with: "") }
      #expect(exact == figure.briefText)
      #expect(!(figure.text.contains("up to") && figure.codes.contains(.openTop)), "\(figure.text)")
    }
  }

  @Test func whatReachesAnAmountOrMoreIsNoCeiling() throws {
    let role = try #require(catalogue.role("lead-developer"))
    let headline = try #require(PayHeadline(of: role, in: catalogue))
    #expect(headline.text == "£60,000 or more")
    #expect(headline.figure.text.hasSuffix("£60,000 or more"))
  }

  @Test func teachersAreShownTheirPayInEngland() throws {
    let role = try #require(catalogue.role("computing-teacher"))
    let headline = try #require(PayHeadline(of: role, in: catalogue))
    #expect(headline.text == "England excluding London £31,650 to £49,084")
  }

  @Test func bothArticlesStandForPythonDevelopers() throws {
    let role = try #require(catalogue.role("python-developer"))
    #expect(PayHeadline(of: role, in: catalogue)?.text == "£60,000 / £74,884")
  }
}
