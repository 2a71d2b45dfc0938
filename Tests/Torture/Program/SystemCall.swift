/// A call by which a program changes what is on disk, or makes it last.
enum SystemCall {
  case create(String)
  case write(String, at: Int, [UInt8])
  case cut(String, to: Int)
  case sync(String)
  case remove(String)
  case rename(String, to: String)
  /// The program has said that a change is made.
  case acknowledged(String)
}
