import CSS
import HTML

/// The values of CSS counters at the pseudo-elements that show them (CSS Lists 3, section 4). The page is
/// counted once, when the first counter is asked for.
final class CounterValues {
    private struct Key: Hashable {
        var node: Node
        var pseudo: PseudoElement
    }

    /// A counter in force: its value, and the element whose children share it.
    private struct Counter {
        var value: Int
        var scope: Node?
    }

    private var inForce: [String: [Counter]] = [:]
    /// The counters that began among the children of an element.
    private var namesByScope: [Node: Set<String>] = [:]
    /// The text of each counter function that a pseudo-element shows.
    private var texts: [Key: [String: String]] = [:]
    /// `counters()` shows so many of the innermost values.
    private static let shownDepth = 64
    private unowned let tree: AccessibilityTree

    init(_ tree: AccessibilityTree) {
        self.tree = tree
        count()
    }

    /// The text of a `counter()` or `counters()` function in a pseudo-element's `content`.
    func text(of function: String, _ element: Node, _ pseudo: PseudoElement) -> String {
        texts[Key(node: element, pseudo: pseudo)]?[function] ?? text(of: function)
    }

    /// The text that a counter function gives now.
    private func text(of function: String) -> String {
        guard let open = function.firstIndex(of: "("), let close = function.lastIndex(of: ")"), open < close else {
            return ""
        }
        let arguments = function[function.index(after: open)..<close].split(
            separator: ",", omittingEmptySubsequences: false
        )
        .map { collapsed(String($0)) }
        let isList = function.hasPrefix("counters")
        guard let name = arguments.first else { return "" }
        let all = inForce[name]?.suffix(isList ? Self.shownDepth : 1).map(\.value) ?? []
        let values = all.isEmpty ? [0] : all
        let styleIndex = isList ? 2 : 1
        let style = arguments.count > styleIndex ? arguments[styleIndex] : "decimal"
        let separator = isList && arguments.count > 1 ? String(arguments[1].dropFirst().dropLast()) : ""
        return values.map { CounterStyle.text(of: $0, style) }.joined(separator: separator)
    }

    private func count() {
        var open: [Node] = []
        func close() {
            guard let left = open.popLast() else { return }
            apply(tree.styles.pseudoStyle(of: left, .after), left, .after)
            // What the children of an element began ends with it.
            for name in namesByScope.removeValue(forKey: left) ?? [] {
                while let last = inForce[name]?.last, last.scope == left { inForce[name]?.removeLast() }
            }
        }
        for element in tree.document.elements {
            while let last = open.last, last != element.parentElement { close() }
            let style = tree.styles.style(of: element)
            if !style.isDisplayNone { change(style, scope: element.parentElement) }
            open.append(element)
            apply(tree.styles.pseudoStyle(of: element, .before), element, .before)
        }
        while !open.isEmpty { close() }
    }

    private func apply(_ style: ComputedStyle?, _ element: Node, _ pseudo: PseudoElement) {
        guard let style else { return }
        change(style, scope: element)
        guard let content = style.content else { return }
        for case .counter(let function) in content.alternative ?? content.items {
            texts[Key(node: element, pseudo: pseudo), default: [:]][function] = text(of: function)
        }
    }

    private func change(_ style: ComputedStyle, scope: Node?) {
        for (name, value) in Self.changes(style.value(of: .counterReset), default: 0) {
            if inForce[name]?.last?.scope == scope { inForce[name]?.removeLast() }
            begin(name, value, scope)
        }
        for (name, value) in Self.changes(style.value(of: .counterIncrement), default: 1) {
            modify(name, scope) { $0 = $0.addingReportingOverflow(value).partialValue }
        }
        for (name, value) in Self.changes(style.value(of: .counterSet), default: 0) {
            modify(name, scope) { $0 = value }
        }
    }

    private func begin(_ name: String, _ value: Int, _ scope: Node?) {
        inForce[name, default: []].append(Counter(value: value, scope: scope))
        if let scope { namesByScope[scope, default: []].insert(name) }
    }

    private func modify(_ name: String, _ scope: Node?, _ change: (inout Int) -> Void) {
        if inForce[name]?.isEmpty ?? true { begin(name, 0, scope) }
        let last = (inForce[name]?.count ?? 1) - 1
        if var value = inForce[name]?[last].value {
            change(&value)
            inForce[name]?[last].value = value
        }
    }

    /// `name number? name number? …`
    private static func changes(_ text: String, default fallback: Int) -> [(String, Int)] {
        guard text != "none", !text.isEmpty else { return [] }
        var result: [(String, Int)] = []
        for token in asciiTokens(text) {
            if let number = Int(token), !result.isEmpty {
                result[result.count - 1].1 = number
            } else {
                result.append((token, fallback))
            }
        }
        return result
    }
}

/// The predefined counter styles that markup uses (CSS Counter Styles 3, section 6).
enum CounterStyle {
    static func text(of value: Int, _ style: String) -> String {
        switch style {
        case "none": ""
        case "decimal-leading-zero": value >= 0 && value < 10 ? "0\(value)" : String(value)
        case "lower-alpha", "lower-latin": alphabetic(value).lowercased()
        case "upper-alpha", "upper-latin": alphabetic(value)
        case "lower-roman": roman(value).lowercased()
        case "upper-roman": roman(value)
        default: String(value)
        }
    }

    private static func alphabetic(_ value: Int) -> String {
        guard value > 0 else { return String(value) }
        var rest = value
        var letters: [UInt8] = []
        while rest > 0 {
            rest -= 1
            letters.append(UInt8(0x41 + rest % 26))
            rest /= 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    private static func roman(_ value: Int) -> String {
        guard (1...3999).contains(value) else { return String(value) }
        let numerals: [(Int, String)] = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = value
        var result = ""
        for (amount, numeral) in numerals {
            while rest >= amount {
                result += numeral
                rest -= amount
            }
        }
        return result
    }
}
