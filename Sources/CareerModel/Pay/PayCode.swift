/// What is known of how a pay figure came about; pages say it in words.
public enum PayCode: String, CaseIterable, Hashable, Sendable {
  // How exact the number is.
  case about
  case justOver = "just-over"
  case openTop = "open-top"
  case atLeast = "at-least"
  case derived, extrapolated

  // Of how many people it is.
  case smallSample = "small-sample"
  case oneFigure = "one-figure"
  case sampleNotStated = "sample-not-stated"
  case statisticNotStated = "statistic-not-stated"

  // Who says it.
  case sourceUnnamed = "source-unnamed"
  case secondHand = "second-hand"
  case oneRecruiter = "one-recruiter"
  case scottishService = "scottish-service"

  // Which jobs it is of.
  case anyLanguage = "any-language"
  case anyRole = "any-role"
  case widerTitle = "wider-title"
  case nearTitle = "near-title"
  case allIT = "all-it"
  case civilService = "civil-service"

  // What of the pay it is, and where.
  case basePay = "base-pay"
  case withAllowance = "with-allowance"
  case exampleCity = "example-city"
  case regionPresumed = "region-presumed"
  case countryPresumed = "country-presumed"
}
