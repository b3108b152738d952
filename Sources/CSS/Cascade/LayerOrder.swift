/// The order of cascade layers: by first appearance, sublayers before the layer around them (CSS Cascade
/// 5, section 6.4.1).
struct LayerOrder {
    private var childrenOf: [String: [String]] = [:]
    private var known: Set<String> = []

    /// - Parameter name: the full name, its parts joined by dots.
    mutating func declare(_ name: String) {
        var path = ""
        for part in name.split(separator: ".", omittingEmptySubsequences: false) {
            let parent = path
            path = parent.isEmpty ? String(part) : parent + "." + part
            if known.insert(path).inserted { childrenOf[parent, default: []].append(path) }
        }
    }

    /// The position of every layer, from 0; later ones win.
    func positions() -> [String: Int] {
        var result: [String: Int] = [:]
        // Each layer is met twice: before its sublayers, and after them, when it is numbered.
        var stack: [(name: String, isDone: Bool)] = (childrenOf[""] ?? []).reversed().map { ($0, false) }
        while let (name, isDone) = stack.popLast() {
            if isDone {
                result[name] = result.count
                continue
            }
            stack.append((name, true))
            stack += (childrenOf[name] ?? []).reversed().map { ($0, false) }
        }
        return result
    }
}
