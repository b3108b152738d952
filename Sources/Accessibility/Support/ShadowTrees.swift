import HTML

/// The shadow trees that a page declares with `<template shadowrootmode>` (HTML Standard, 13.2.6.4.4 "The rules for
/// parsing tokens in HTML content: in head", `template`), and which nodes their slots show (DOM Standard, 4.2.2.3
/// and 4.2.2.4 "Finding slots and slottables").
///
/// What is in them is read with the page: names, and the transcript. Their own style sheets are not applied.
final class ShadowTrees {
    /// By the host: the contents of the template that became its shadow root.
    private var roots: [Node: Node] = [:]
    private var hosts: [Node: Node] = [:]
    /// By the slot: what it shows in place of its own contents.
    private var assigned: [Node: [Node]] = [:]
    private var slots: [Node: Node] = [:]

    init(_ document: Document) {
        // Taken from the end, so that of two in one host the first counts.
        var templates = Array(document.elements.filter { Self.declaresRoot($0) }.reversed())
        while let template = templates.popLast() {
            guard let host = template.parentElement ?? template.parent.flatMap({ hosts[$0] }), Self.canBeHost(host),
                template.parent == host, roots[host] == nil, let root = document.templateContents(of: template)
            else { continue }
            roots[host] = root
            hosts[root] = host
            // Roots within this one are found from here.
            templates += root.descendants.filter { Self.declaresRoot($0) }.reversed()
            assign(host, root)
        }
    }

    var isEmpty: Bool { roots.isEmpty }
    /// The node whose children stand in place of an element's own.
    func root(of host: Node) -> Node? { roots[host] }
    /// The element whose shadow root a node is.
    func host(of root: Node) -> Node? { hosts[root] }
    /// What a slot shows; nil where it shows its own contents.
    func assignedNodes(of slot: Node) -> [Node]? { assigned[slot] }
    /// The slot that shows a child of a host; nil where none does.
    func slot(of child: Node) -> Node? { slots[child] }
    /// All hosts with their roots, in no order.
    var all: [Node: Node] { roots }

    private func assign(_ host: Node, _ root: Node) {
        var slotsByName: [String: Node] = [:]
        for slot in root.descendants where slot.isHTML("slot") {
            let name = slot["name"] ?? ""
            if slotsByName[name] == nil { slotsByName[name] = slot }
        }
        for child in host.children where child.isElement || child.isText {
            if Self.declaresRoot(child) { continue }
            guard let slot = slotsByName[child.isElement ? child["slot"] ?? "" : ""] else { continue }
            assigned[slot, default: []].append(child)
            slots[child] = slot
        }
    }

    private static func declaresRoot(_ node: Node) -> Bool {
        guard node.isElement, node.isHTML("template"), let mode = node["shadowrootmode"] else { return false }
        return equalsIgnoringASCIICase(mode, "open") || equalsIgnoringASCIICase(mode, "closed")
    }

    /// Custom elements, and the elements of HTML that may have a shadow root (DOM Standard, 4.9 "valid shadow host
    /// name").
    private static func canBeHost(_ element: Node) -> Bool {
        guard element.namespace == .html else { return false }
        return element.name.utf8.contains(0x2D) || validHosts.contains(element.name)
    }

    private static let validHosts: Set<String> = [
        "article", "aside", "blockquote", "body", "div", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "main",
        "nav", "p", "section", "span",
    ]
}

extension AccessibilityTree {
    /// The element around a node as it is shown: that of the slot it is put into, or the host of its shadow root.
    /// Nil for a child of a host that no slot shows, and at the top.
    func shownParent(of node: Node) -> Node? {
        if shadows.isEmpty { return node.parentElement }
        if let parent = node.parentElement {
            return shadows.root(of: parent) == nil ? parent : shadows.slot(of: node)
        }
        return node.parent.flatMap(shadows.host(of:))
    }

    /// Whether a node is a child of a shadow host that none of its slots shows.
    func isUnslotted(_ node: Node) -> Bool {
        guard !shadows.isEmpty, let parent = node.parentElement else { return false }
        return shadows.root(of: parent) != nil && shadows.slot(of: node) == nil
    }

    /// The nodes that are shown in an element: the first with its siblings, or those that a slot shows.
    func shownContents(of element: Node) -> (first: Node?, assigned: [Node]) {
        if shadows.isEmpty { return (element.firstChild, []) }
        if let root = shadows.root(of: element) { return (root.firstChild, []) }
        if let assigned = shadows.assignedNodes(of: element) { return (nil, assigned) }
        return (element.firstChild, [])
    }
}
