import Foundation

extension termios: @retroactive Equatable {
  /// Every flag and every special character.
  public static func == (left: termios, right: termios) -> Bool {
    func bytes(_ modes: termios) -> [UInt8] { withUnsafeBytes(of: modes.c_cc) { Array($0) } }
    return left.c_iflag == right.c_iflag && left.c_oflag == right.c_oflag && left.c_cflag == right.c_cflag
      && left.c_lflag == right.c_lflag && bytes(left) == bytes(right)
  }
}
