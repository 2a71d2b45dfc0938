import Canvas
import CareerModel
import CareerPages

/// A tutor of the person's own, a line for each thing there is to say of them.
struct TutorForm: Overlay {
  enum Field: Int, CaseIterable, Hashable, Sendable { case name, subjects, price, rating, reviews, first, link }

  private(set) var field: Field = .name
  private var inputs = Array(repeating: TextInput(), count: Field.allCases.count)

  static let context = Binding.Context.tutorForm

  private func text(_ field: Field) -> String { inputs[field.rawValue].text.trimmed }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    switch action {
    case .edit(let edit): state.report(leftOut: next.inputs[field.rawValue].apply(edit), of: .line)
    case .move(.up): next.go(to: field.rawValue - 1)
    case .move(.down): next.go(to: field.rawValue + 1)
    case .previousPane: next.go(to: (field.rawValue - 1).round(Field.allCases.count))
    case .nextPane: next.go(to: (field.rawValue + 1).round(Field.allCases.count))
    case .enter where field != .link: next.go(to: field.rawValue + 1)
    case .enter: return add(in: &state)
    case .leave: return state.closeOverlay()
    default: return []
    }
    return state.putOver(next)
  }

  private mutating func go(to index: Int) {
    field = Field(rawValue: index) ?? field
    inputs[field.rawValue] = inputs[field.rawValue].selected
  }

  private func add(in state: inout State) -> [Effect] {
    switch tutor(in: state) {
    case .success(let tutor):
      state.overlay = nil
      state.message = Message("Adding \(tutor.name) …")
      return [.addTutor(tutor)]
    case .failure(let mistake):
      var next = self
      next.go(to: mistake.field.rawValue)
      return state.putOver(next)
    }
  }

  // MARK: Reading

  private struct Mistake: Error {
    let field: Field
    let text: String
  }

  private func tutor(in state: State) -> Result<Tutor, Mistake> {
    let subjects = Tutor.subjects(reading: text(.subjects))
    let currency = state.catalogue.tutors.first?.pricePerHour.currency ?? state.catalogue.market.currency
    guard !text(.name).isEmpty else { return .failure(Mistake(field: .name, text: "Who is it?")) }
    guard !subjects.isEmpty else {
      return .failure(Mistake(field: .subjects, text: "What do they teach? Such as Python; SQL."))
    }
    guard let price = Tutor.price(reading: text(.price), else: currency) else {
      return .failure(Mistake(field: .price, text: "What does an hour cost? Such as 25 or £25."))
    }
    guard let rating = Self.number(text(.rating), places: 1), rating <= 50 else {
      return .failure(Mistake(field: .rating, text: "A rating is from 0 to 5, such as 4.8, or nothing."))
    }
    guard let reviews = Self.number(text(.reviews), places: 0) else {
      return .failure(Mistake(field: .reviews, text: "How many have rated them? Such as 36, or nothing."))
    }
    guard let isFree = text(.first).isEmpty ? false : Tutor.isFirstLessonFree(reading: text(.first)) else {
      return .failure(Mistake(field: .first, text: "The first lesson is free or paid."))
    }
    let link = Tutor.link(reading: text(.link))
    guard link != nil || text(.link).isEmpty else {
      return .failure(Mistake(field: .link, text: "An address begins with https://, or leave it empty."))
    }
    return .success(
      Tutor(
        id: Tutor.ownID(of: text(.name)), name: text(.name), subjects: subjects, ratingTenths: rating, reviews: reviews,
        pricePerHour: price, firstLessonFree: isFree, asAt: state.today.briefText, sources: [],
        link: link))
  }

  /// A number in units of its last place; nothing is 0, and nil is no number.
  private static func number(_ text: String, places: Int) -> Int? {
    guard !text.isEmpty else { return 0 }
    let unit = places == 0 ? 100 : 10
    return Hundredths(text).flatMap { $0.count.isMultiple(of: unit) ? $0.count / unit : nil }
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { true }

  // MARK: The view

  private static let labelColumns = 14

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    let width = area.panelWidth(72)
    let answer = answer(in: state).wrapped(to: width - 2, in: state.look)
    let keys =
      "\(state.key(.enter, in: .tutorForm)) \(field == .link ? "adds" : "goes on"), "
      + "\(state.key(.leave, in: .tutorForm)) closes"
    let panel = Panel(
      title: Line("A tutor of your own", .heading), trailing: Line(keys, .dim),
      contentSize: Size(width: width, height: area.panelHeight(Field.allCases.count + 1 + answer.count)))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    for field in Field.allCases where field != self.field { draw(field, in: content, of: &frame) }
    // Last, since the cursor is where it is drawn last.
    draw(field, in: content, of: &frame)
    for (index, line) in answer.enumerated() {
      frame.put(line, across: content.row(Field.allCases.count + 1 + index).inset(left: 2))
    }
  }

  private func draw(_ field: Field, in content: Rect, of frame: inout Frame) {
    FormLine(
      label: Self.label(of: field), labelColumns: Self.labelColumns, input: inputs[field.rawValue],
      hint: Self.hint(of: field), isFocused: field == self.field
    ).draw(in: content.row(field.rawValue), of: &frame)
  }

  /// What will be kept, or what is missing for that.
  private func answer(in state: State) -> Line {
    switch tutor(in: state) {
    case .success(let tutor):
      return Line(
        "\(tutor.name) \(tutor.teachesText), \(tutor.priceText), the first lesson "
          + "\(tutor.firstLessonFree ? "free" : "paid"), \(tutor.ratingWords).")
    case .failure(let mistake): return Line(mistake.text, mistake.field == field ? .warning : .dim)
    }
  }

  private static func label(of field: Field) -> String {
    switch field {
    case .name: "Name"
    case .subjects: "Teaches"
    case .price: "An hour"
    case .rating: "Rating"
    case .reviews: "Reviews"
    case .first: "First lesson"
    case .link: "Link"
    }
  }

  private static func hint(of field: Field) -> String {
    switch field {
    case .name: ""
    case .subjects: "Python; SQL"
    case .price: "25"
    case .rating: "from 0 to 5, or nothing"
    case .reviews: "how many, or nothing"
    case .first: "free or paid"
    case .link: "https://, or nothing"
    }
  }
}

extension Binding.Context {
  static let tutorForm = Self("tutor form", .form)
}
