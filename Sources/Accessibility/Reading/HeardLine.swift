public import HTML

extension AccessibilityTree {
    /// What is heard when one element is reached by itself: from a list, or by the tab key.
    /// - Parameter previous: where one comes from: a named group around the element is heard if it is not around that.
    public func heardLine(of element: Node, after previous: Node? = nil) -> Transcript.Line {
        let group = namedGroup(around: element)
        let isEntered = group != nil && group != previous.flatMap { namedGroup(around: $0) }
        return TranscriptBuilder.line(of: element, enteringGroup: isEntered ? group : nil, in: self)
    }

    /// The nearest group with a name around an element: what a fieldset with a legend is. Nothing is looked for further
    /// away than honest pages nest.
    private func namedGroup(around element: Node) -> Node? {
        var next = accessibleParent(of: element)
        for _ in 0..<64 {
            guard let around = next else { return nil }
            if let role = role(of: around), role == .group || role == .radiogroup || role == .toolbar,
                !name(of: around).text.isEmpty
            {
                return around
            }
            next = accessibleParent(of: around)
        }
        return nil
    }

    /// What a screen reader says of the page from its beginning to its end.
    public var transcript: Transcript { TranscriptBuilder.transcript(of: self) }
}
