import CareerStore
import CareerUI
import Foundation

extension ProfileStore {
  /// Where the person was; nil on the first run, and after an upgrade that reads sessions differently.
  func lastSession() throws(StoreError) -> Session? {
    guard let text = try session() else { return nil }
    do {
      return try JSONDecoder().decode(Session.self, from: Data(text.utf8))
    } catch {
      return nil
    }
  }
}
