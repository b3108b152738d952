import CLibXML
import HTML

extension AttributeTest {
    func matches(_ element: Node) -> Bool {
        let isHTML = element.pointer.pointee.ns == nil
        let wanted = isHTML ? foldedName : name
        var next = element.pointer.pointee.properties
        while let attribute = next {
            next = attribute.pointee.next
            guard let own = attribute.pointee.name, xmlStrEqual(own, wanted) != 0 else { continue }
            if accepts(Attribute(attribute), isHTML: isHTML) { return true }
        }
        return false
    }

    /// Whether an attribute of the right name is in the right namespace and has the right value.
    fileprivate func accepts(_ attribute: Attribute, isHTML: Bool) -> Bool {
        if !anyNamespace {
            let uri = attribute.pointer.pointee.ns?.pointee.href.map { String(cString: $0) }
            guard uri == namespace else { return false }
        }
        return operation == .exists || accepts(attribute.value, isHTML: isHTML)
    }

    private func accepts(_ actual: String, isHTML: Bool) -> Bool {
        let ignoresCase =
            switch caseRule {
            case .insensitive: true
            case .sensitive: false
            case .byDocument: isHTML && namespace == nil && Self.caseInsensitiveValues.contains(foldedName)
            }
        let actual = ignoresCase ? actual.asciiLowercased() : actual
        let value = ignoresCase ? value.asciiLowercased() : value
        switch operation {
        case .exists: return true
        case .equals: return actual == value
        case .includesWord:
            guard !value.isEmpty, !value.utf8.contains(where: \.isCSSWhitespace) else { return false }
            return actual.utf8.split(whereSeparator: \.isCSSWhitespace).contains { $0.elementsEqual(value.utf8) }
        case .dashMatch: return actual == value || actual.utf8.starts(with: (value + "-").utf8)
        case .prefix: return !value.isEmpty && actual.utf8.starts(with: value.utf8)
        case .suffix: return !value.isEmpty && actual.utf8.reversed().starts(with: value.utf8.reversed())
        case .substring: return !value.isEmpty && actual.utf8.containsBytes(Array(value.utf8))
        }
    }

    /// The attributes of HTML elements whose values selectors compare without regard to ASCII case (HTML
    /// Standard, 4.17.2 "Case-sensitivity of selectors").
    private static let caseInsensitiveValues: Set<String> = [
        "accept", "accept-charset", "align", "alink", "axis", "bgcolor", "charset", "checked", "clear", "codetype",
        "color", "compact", "declare", "defer", "dir", "direction", "disabled", "enctype", "face", "frame",
        "hreflang", "http-equiv", "lang", "language", "link", "media", "method", "multiple", "nohref", "noresize",
        "noshade", "nowrap", "readonly", "rel", "rev", "rules", "scope", "scrolling", "selected", "shape", "target",
        "text", "type", "valign", "valuetype", "vlink",
    ]
}

/// The attributes by name of the element with many of them that was asked about last.
struct AttributeIndex {
    private var element: Node?
    private var byName: [String: [Attribute]] = [:]

    mutating func matches(_ test: AttributeTest, _ element: Node) -> Bool {
        if self.element != element {
            self.element = element
            byName = [:]
            for attribute in element.attributes { byName[attribute.name, default: []].append(attribute) }
        }
        let isHTML = element.namespace == .html
        return byName[isHTML ? test.foldedName : test.name]?.contains { test.accepts($0, isHTML: isHTML) } ?? false
    }
}

extension String.UTF8View {
    /// Whether the bytes occur in these. Linear in both lengths.
    fileprivate func containsBytes(_ needle: [UInt8]) -> Bool {
        let bytes = Array(self)
        guard needle.count <= bytes.count else { return false }
        // Knuth, Morris, Pratt: the longest proper border of each prefix.
        var border = [Int](repeating: 0, count: needle.count)
        var length = 0
        for index in needle.indices.dropFirst() {
            while length > 0, needle[index] != needle[length] { length = border[length - 1] }
            if needle[index] == needle[length] { length += 1 }
            border[index] = length
        }
        var matched = 0
        for byte in bytes {
            while matched > 0, byte != needle[matched] { matched = border[matched - 1] }
            if byte == needle[matched] { matched += 1 }
            if matched == needle.count { return true }
        }
        return false
    }
}
