import Canvas
import TestSupport

/// A view drawn alone into a frame of its size.
func drawn(_ view: some View, width: Int, height: Int, look: Look = .unicode) -> Frame {
  var frame = Frame(size: Size(width: width, height: height), look: look)
  view.draw(in: frame.bounds, of: &frame)
  return frame
}

/// What a line shows in a look, with the role of each of its columns.
func described(_ line: Line, in look: Look = .unicode) -> FrameDescription {
  var frame = Frame(size: Size(width: line.columns(in: look), height: 1), look: look)
  frame.put(line, at: Point(x: 0, y: 0), in: frame.bounds)
  return FrameDescription(frame)
}
