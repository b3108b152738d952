/// What can be seen of a difference between styles.
extension ComputedStyle {
    /// Whose values nobody sees as long as nothing moves.
    private static let unseen: Set<Property> = [
        .cursor, .boxSizing, .transitionProperty, .transitionDuration, .animationDuration, .animationIterationCount,
        .animationPlayState,
    ]
    private static let ofListItems: Set<Property> = [.listStyleType, .listStylePosition, .listStyleImage]

    /// The first property by which two elements would look different; nil when they are drawn alike.
    /// - Parameter isEmpty: whether the element has no content, which text properties would be seen by.
    public func firstDifference(from other: ComputedStyle, isEmpty: Bool = false) -> Property? {
        if self === other { return nil }
        let hasMarker = self[.display].serialized().contains("list-item")
        for property in Property.allCases {
            let index = Int(property.rawValue)
            if index < Property.inheritedCount {
                if isEmpty || inherited[index] == other.inherited[index] { continue }
            } else if reset[index - Property.inheritedCount] == other.reset[index - Property.inheritedCount] {
                continue
            }
            if Self.unseen.contains(property) || !hasMarker && Self.ofListItems.contains(property) { continue }
            // Borders without a style have no width or colour (CSS Backgrounds 3, 3.3), and colours may be written as
            // keywords.
            if value(of: property) != other.value(of: property) { return property }
        }
        return nil
    }
}
