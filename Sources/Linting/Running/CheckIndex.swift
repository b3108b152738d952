internal import HTML

/// Which checks an element's name, role and attributes select.
struct CheckIndex {
    private var byName: [String: [Int]] = [:]
    private var byRole: [String: [Int]] = [:]
    private var byAttribute: [String: [Int]] = [:]
    /// Attribute names that end with `*`.
    private var byAttributePrefix: [(prefix: String, checks: [Int])] = []
    private var always: [Int] = []
    private(set) var asksRoles = false

    /// - Parameter condition: leaves out checks without giving others new numbers.
    init(_ checks: [Check], where condition: (Check) -> Bool = { _ in true }) {
        for (index, check) in checks.enumerated() where condition(check) {
            let applicability = check.applicability
            if applicability.elements.contains("*") {
                always.append(index)
                continue
            }
            for name in applicability.elements { byName[name, default: []].append(index) }
            for role in applicability.roles { byRole[role == "image" ? "img" : role, default: []].append(index) }
            for name in applicability.attributes {
                if name.hasSuffix("*") {
                    let prefix = String(name.dropLast())
                    if let known = byAttributePrefix.firstIndex(where: { $0.prefix == prefix }) {
                        byAttributePrefix[known].checks.append(index)
                    } else {
                        byAttributePrefix.append((prefix, [index]))
                    }
                } else {
                    byAttribute[name, default: []].append(index)
                }
            }
        }
        asksRoles = !byRole.isEmpty
    }

    /// Appends the checks that an element selects, each once, in the order of their numbers.
    ///
    /// - Parameters:
    ///   - seen: one entry a check; holds the number of the element that selected the check last.
    func select(for element: Node, role: String, into result: inout [Int], seen: inout [Int]) {
        result.removeAll(keepingCapacity: true)
        let stamp = element.index
        func add(_ checks: [Int]?) {
            guard let checks else { return }
            for check in checks where seen[check] != stamp {
                seen[check] = stamp
                result.append(check)
            }
        }
        add(always)
        add(byName[element.name])
        if !role.isEmpty { add(byRole[role]) }
        if !byAttribute.isEmpty || !byAttributePrefix.isEmpty {
            for attribute in element.attributes {
                let name = attribute.name
                add(byAttribute[name])
                for (prefix, checks) in byAttributePrefix where name.hasPrefix(prefix) { add(checks) }
            }
        }
        result.sort()
    }
}
