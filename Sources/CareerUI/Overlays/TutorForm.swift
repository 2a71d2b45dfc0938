import Canvas
import CareerModel
import CareerPages

/// A tutor of the person's own, a line for each thing there is to say of them.
struct TutorForm: Overlay {
  enum Field: Int, CaseIterable, Hashable, Sendable { case name, subjects, price, rating, reviews, first, link }

  private(set) var field: Field = .name
  private var inputs = Array(repeating: TextInput(), count: Field.allCases.count)
  /// Whether it was to be kept and something makes no sense, until it is changed.
  private var isRefused = false

  static let context = Binding.Context.tutorForm

  private func text(_ field: Field) -> String { inputs[field.rawValue].text.trimmed }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    switch action {
    case .edit(let edit):
      next.isRefused = false
      state.report(leftOut: next.inputs[field.rawValue].apply(edit), of: .line)
    case .move(.up): next.go(to: field.rawValue - 1)
    case .move(.down): next.go(to: field.rawValue + 1)
    case .previousPane: next.go(to: (field.rawValue - 1).round(Field.allCases.count))
    case .nextPane: next.go(to: (field.rawValue + 1).round(Field.allCases.count))
    case .enter where field != .link: next.go(to: field.rawValue + 1)
    case .enter: return add(in: &state)
    case .leave:
      if !inputs.allSatisfy(\.isEmpty) { state.message = Message("What you typed of a tutor was not added.", .warning) }
      return state.closeOverlay()
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
      next.isRefused = true
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

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    let keys =
      "\(state.key(.enter, in: .tutorForm)) \(field == .link ? "adds" : "goes on"), "
      + "\(state.key(.leave, in: .tutorForm)) closes"
    FormPanel(
      title: "A tutor of your own", keys: keys, width: 72,
      fields: Field.allCases.map {
        FormLines.Field(label: Self.label(of: $0), input: inputs[$0.rawValue], hint: Self.hint(of: $0))
      }, focused: field.rawValue, note: note(in: state).map { [$0.line] } ?? []
    ).draw(in: area, of: &frame)
  }

  /// What will be kept, or what the field in front needs for that; nil while others need more first.
  private func note(in state: State) -> FormNote? {
    switch tutor(in: state) {
    case .success(let tutor):
      .reading(
        "\(tutor.name) \(tutor.teachesText), \(tutor.priceText), the first lesson "
          + "\(tutor.firstLessonFree ? "free" : "paid"), \(tutor.ratingWords).")
    case .failure(let mistake) where mistake.field == field:
      isRefused ? .problem(mistake.text) : .advice(mistake.text)
    case .failure: nil
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
