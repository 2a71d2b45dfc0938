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
    routes("routes-blocked", "'cRRx"),
    routes("routes-here-already", "'j.t.<Esc>R"),
    Scene(name: "routes-nothing-ticked", keys: "'btg3R"),
    Scene(name: "routes-offered", keys: "'jR", profile: Examples.profile(here: "chief-technology-officer")),
    Scene(name: "routes-no-start", keys: "R"),
    Scene(name: "routes-no-target", keys: "3R"),
  ]

  private static func routes(_ name: String, _ keys: String) -> Scene {
    Scene(name: name, keys: keys, profile: .some, catalogue: Fixture.crossroads)
  }
}
