/// Resolves custom properties and replaces `var()` (CSS Custom Properties 1).
///
/// Bounded: no value grows beyond ``valueLimit``, and all that is ever replaced beyond ``totalLimit``.
final class VariableResolver {
    static let valueLimit = 1 << 16
    static let totalLimit = 1 << 26

    private let registrations: [String: PropertyRegistration]
    private var produced = 0
    private(set) var isExhausted = false

    init(_ registrations: [String: PropertyRegistration]) { self.registrations = registrations }

    /// The custom properties of an element.
    /// - Parameter declared: the winning values; nil for one that is to be as if never declared.
    func resolve(_ declared: [String: String?], parent: CustomProperties) -> CustomProperties {
        guard !declared.isEmpty else { return withoutUninherited(parent) }
        var values = withoutUninherited(parent).values
        for (name, value) in declared where value == nil { values[name] = registrations[name]?.initialValue }
        let texts = declared.compactMapValues { $0 }
        for component in DependencyOrder(texts) {
            if component.isCycle {
                for name in component.names { values[name] = valid(nil, name, parent) }
            } else if let name = component.names.first, let text = texts[name] {
                values[name] = valid(
                    text.utf8.contains(UInt8(ascii: "(")) ? substitute(text, values) : text, name, parent)
            }
        }
        return values == parent.values ? parent : CustomProperties(values)
    }

    /// What does not have the syntax that its property is registered with is as if unset.
    private func valid(_ value: String?, _ name: String, _ parent: CustomProperties) -> String? {
        guard let registration = registrations[name] else { return value }
        if let value, registration.syntax.accepts(value) { return value }
        return registration.inherits ? parent.values[name] : registration.initialValue
    }

    /// What the root inherits: the initial values of registered properties.
    private(set) lazy var initial = CustomProperties(registrations.compactMapValues(\.initialValue))

    /// The computed values of those of the names that are registered, such as pixels for lengths.
    func computed(
        _ names: some Sequence<String>, _ properties: CustomProperties, _ lengths: LengthContext, current: Color,
        isDark: Bool
    ) -> CustomProperties {
        var values = properties.values
        for name in names {
            guard let registration = registrations[name], !registration.syntax.isUniversal, let text = values[name],
                let value = registration.syntax.computed(text, lengths, current: current, isDark: isDark)
            else { continue }
            values[name] = value
        }
        return values == properties.values ? properties : CustomProperties(values)
    }

    var hasRegistrations: Bool { !registrations.isEmpty }

    private func withoutUninherited(_ parent: CustomProperties) -> CustomProperties {
        let own = registrations.values.filter { !$0.inherits && parent.values[$0.name] != $0.initialValue }
        if own.isEmpty { return parent }
        var values = parent.values
        for registration in own { values[registration.name] = registration.initialValue }
        return CustomProperties(values)
    }

    /// The text with every `var()` replaced; nil when one has neither a value nor a fallback, or when it grows
    /// beyond bounds.
    func substitute(_ text: String, _ values: [String: String]) -> String? {
        var output: [UInt8] = []
        let tokens = TokenizedText(text)
        guard append(TokenCursor(tokens), values, to: &output, depth: 0) else { return nil }
        produced += output.count
        if produced > Self.totalLimit {
            isExhausted = true
            return nil
        }
        return String(decoding: output, as: UTF8.self)
    }

    private func append(_ source: TokenCursor, _ values: [String: String], to output: inout [UInt8], depth: Int) -> Bool
    {
        guard depth < 32, !isExhausted else { return false }
        var cursor = source
        let text = cursor.text
        let bytes = text.bytes
        // Tokens that a comment or a variable parts must not grow together.
        var isAfterGap = true
        while let token = cursor.peek {
            guard output.count <= Self.valueLimit else { return false }
            let isVariable = token.kind == .function && cursor.text.hasName(token, "var")
            guard isVariable || token.kind == .function && cursor.text.hasName(token, "env") else {
                if isAfterGap
                    || cursor.position > source.position && text.tokens[cursor.position - 1].end != token.start
                {
                    Self.separate(&output, from: bytes[Int(token.start)])
                }
                isAfterGap = false
                output += bytes[Int(token.start)..<Int(token.end)]
                cursor.position += 1
                continue
            }
            guard var inside = cursor.takeBlock() else { return false }
            inside.skipWhitespace()
            guard let name = inside.takeAnyIdent() else { return false }
            inside.skipWhitespace()
            let hasFallback = inside.take(.comma)
            guard hasFallback || isVariable == false || inside.isAtEnd else { return false }
            isAfterGap = true
            let value = isVariable ? values[name] : Self.environment[name]
            if let value {
                if let first = value.utf8.first { Self.separate(&output, from: first) }
                output += value.utf8
            } else if hasFallback {
                guard append(inside.trimmed(), values, to: &output, depth: depth + 1) else { return false }
            } else {
                return false
            }
        }
        return output.count <= Self.valueLimit
    }

    /// Puts an empty comment between two bytes that might else become one token.
    private static func separate(_ output: inout [UInt8], from next: UInt8) {
        guard let last = output.last, !last.isCSSWhitespace, !next.isCSSWhitespace else { return }
        let apart = Array("(),;:[]{}".utf8)
        if apart.contains(last) || apart.contains(next) && next != UInt8(ascii: "(") { return }
        output += "/**/".utf8
    }

    /// The variables of CSS Environment Variables 1 on a screen without a notch.
    private static let environment = [
        "safe-area-inset-top": "0px", "safe-area-inset-right": "0px", "safe-area-inset-bottom": "0px",
        "safe-area-inset-left": "0px", "keyboard-inset-height": "0px",
    ]
}

/// The custom properties of one element in an order in which each comes after those it refers to; those
/// that refer to each other in a circle come together. Tarjan's algorithm, without recursion.
private struct DependencyOrder: Sequence {
    struct Component {
        var names: [String]
        var isCycle: Bool
    }

    private var components: [Component] = []

    init(_ texts: [String: String]) {
        let names = texts.keys.sorted()
        var numbers: [String: Int] = [:]
        for (number, name) in names.enumerated() { numbers[name] = number }
        let edges = names.map { name in Self.references(texts[name] ?? "").compactMap { numbers[$0] } }

        var indices = [Int](repeating: -1, count: names.count)
        var low = indices
        var isOnStack = [Bool](repeating: false, count: names.count)
        var stack: [Int] = []
        var count = 0
        for start in names.indices where indices[start] < 0 {
            var work: [(node: Int, edge: Int)] = [(start, 0)]
            while let (node, edge) = work.last {
                if indices[node] < 0 {
                    indices[node] = count
                    low[node] = count
                    count += 1
                    stack.append(node)
                    isOnStack[node] = true
                }
                if edge < edges[node].count {
                    work[work.count - 1].edge += 1
                    let next = edges[node][edge]
                    if indices[next] < 0 {
                        work.append((next, 0))
                    } else if isOnStack[next] {
                        low[node] = Swift.min(low[node], indices[next])
                    }
                    continue
                }
                work.removeLast()
                if let parent = work.last?.node { low[parent] = Swift.min(low[parent], low[node]) }
                guard low[node] == indices[node] else { continue }
                var members: [String] = []
                while let member = stack.popLast() {
                    isOnStack[member] = false
                    members.append(names[member])
                    if member == node { break }
                }
                components.append(Component(names: members, isCycle: members.count > 1 || edges[node].contains(node)))
            }
        }
    }

    func makeIterator() -> IndexingIterator<[Component]> { components.makeIterator() }

    /// The names in `var()`, those in fallbacks included.
    private static func references(_ text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: "(")) else { return [] }
        let tokens = TokenizedText(text)
        var names: [String] = []
        for (index, token) in tokens.tokens.enumerated() where token.kind == .function && tokens.hasName(token, "var") {
            var cursor = TokenCursor(tokens, index + 1..<tokens.tokens.count)
            cursor.skipWhitespace()
            if let name = cursor.takeAnyIdent() { names.append(name) }
        }
        return names
    }
}
