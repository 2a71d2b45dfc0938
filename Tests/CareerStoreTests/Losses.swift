@testable import CareerStore

/// Whether an error says that a profile is lost for this reason.
func isLoss(_ error: StoreError, _ reason: ProfileLoss.Reason) -> Bool {
  if case .lostProfile(let loss) = error { loss.reason == reason } else { false }
}

/// Whether an error says that a profile is damaged.
func isDamage(_ error: StoreError) -> Bool {
  if case .lostProfile(let loss) = error, case .damaged = loss.reason { true } else { false }
}
