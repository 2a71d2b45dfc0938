/// Something that can draw itself into a part of a frame.
///
/// Views are values; what they remember between frames lives in the model.
public protocol View {
  func draw(in area: Rect, of frame: inout Frame)
}
