/// Why no pay stands for a role that has no `PayHeadline`.
public enum MissingPay: Hashable, Sendable {
  /// Nothing is published for it.
  case unpublished
  /// All that is published is of elsewhere, of the past, or not of this job alone.
  case elsewhereOrPast
  /// The pay of its dataset comes by an import of its own, which nobody has made.
  case notImported

  public init(of role: Role, in catalogue: Catalogue) {
    let own = catalogue.part(with: role.id).catalogue
    if !catalogue.pay(of: role.id).isEmpty {
      self = .elsewhereOrPast
    } else {
      self = own.traits.hasPay && own.traits.attribution != nil && own.pay.isEmpty ? .notImported : .unpublished
    }
  }
}
