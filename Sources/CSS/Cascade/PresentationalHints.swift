import HTML
final class PresentationalHints {
    init(_ document: Document) {}
    func block(for element: Node, _ matcher: SelectorMatcher) -> DeclarationBlock? { nil }
}
