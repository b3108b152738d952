import HTML
extension AccessibilityTree {
    func headingLevel(of node: Node) -> Int? {
        guard role(of: node) == .heading else { return nil }
        if let level = TableForming.nonNegativeInteger(node["aria-level"]), level > 0 { return level }
        let name = node.name
        return name.utf8.count == 2 && name.hasPrefix("h") ? Int(name.dropFirst()) ?? 2 : 2
    }
}
