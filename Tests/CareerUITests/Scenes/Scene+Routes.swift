import CareerModel
import Fixtures

@testable import CareerUI

extension Scene {
  static let routes = [
    routes("routes", "'cRR").sized(.usual, .small),
    routes("routes-to-target", "R"),
    routes("routes-detail", "'cRR<Enter>").sized(.small),
    routes("routes-detail-link", "'cRRj<Enter>jj").sized(.small),
    routes("routes-detail-end", "'cRR<Enter>G").sized(.small),
    routes("routes-our-judgement", "'mRR<Enter>"),
    routes("routes-conditions", "'cRRjpfjjl<Esc>"),
    routes("routes-kinds", "'cRRfjl"),
    routes("routes-taken", "'cRRt"),
    routes("routes-blocked", "'cRRx"),
    routes("routes-here-already", "'j.t.<Esc>R"),
    routes("routes-settings", "'cRRfGk<Right><Down><Right>"),
    Scene(name: "routes-nothing-ticked", keys: "'btg3R"),
    Scene(name: "routes-offered", keys: "'jR", profile: Examples.profile(here: "chief-technology-officer")).sized(
      .usual, .small),
    Scene(name: "routes-unreachable", keys: "R", profile: .some, catalogue: Fixture.sparseCatalogue),
    Scene(name: "routes-no-start", keys: "R"),
    Scene(name: "routes-no-target", keys: "3R"),
    Scene(name: "routes-none", keys: "R", catalogue: Fixture.emptyCatalogue),
  ]

  private static func routes(_ name: String, _ keys: String) -> Scene {
    Scene(name: name, keys: keys, profile: .some, catalogue: Fixture.crossroads)
  }
}
