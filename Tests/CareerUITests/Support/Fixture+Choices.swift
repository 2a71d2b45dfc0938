import Fixtures

@testable import CareerUI

extension Fixture {
  /// What can be put in front once everything is imported.
  static let choices = [
    SourceChoice(origin: .builtIn, title: "Built-in", roleCount: catalogue.roles.count),
    SourceChoice(origin: .onet, title: "O*NET 29.3", roleCount: onet.roles.count),
    SourceChoice(origin: .esco, title: "ESCO 1.2.0", roleCount: esco.roles.count),
    SourceChoice(origin: .all, title: "All sources", roleCount: all.roles.count),
  ]
}
