internal import HTML
internal import Templates

/// Shows the template's own text where a message would show what the template fills in.
struct TemplateText {
    private let document: Document

    /// Nil for a page that is no template.
    init?(_ document: Document) {
        guard document.mask != nil else { return nil }
        self.document = document
    }

    /// A message with its holes replaced by what the template says there; `…` where that cannot be told.
    func restored(_ message: String, near element: Node) -> String {
        guard TemplateMask.isUnknown(message) else { return message }
        var result = message
        for (masked, original) in values(near: element) {
            result = Self.replacing(masked, with: original, in: result)
        }
        var text = ""
        var inHole = false
        for scalar in result.unicodeScalars {
            if scalar == TemplateMask.hole {
                if !inHole { text += "…" }
                inHole = true
            } else {
                text.unicodeScalars.append(scalar)
                inHole = false
            }
        }
        return text
    }

    /// Unknown values of the element and what is in it, with the template's text at the same place.
    private func values(near element: Node) -> [(String, String)] {
        var result: [(String, String)] = []
        func add(_ value: String, _ range: Range<Int>?) {
            guard TemplateMask.isUnknown(value), let range else { return }
            result.append((Wording.collapsed(value), Wording.collapsed(document.source.string(in: range))))
        }
        for attribute in element.attributes { add(attribute.value, document.map.attribute(attribute)?.value) }
        for node in element.descendants.prefix(50) {
            if node.isText { add(node.text, document.map.text(node)) }
            for attribute in node.attributes { add(attribute.value, document.map.attribute(attribute)?.value) }
        }
        return result.sorted { $0.0.utf8.count > $1.0.utf8.count }
    }

    private static func replacing(_ old: String, with new: String, in text: String) -> String {
        guard !old.isEmpty, let range = text.firstRange(of: old) else { return text }
        return text.replacingCharacters(range, with: new)
    }
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<Index>, with other: String) -> String {
        String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
