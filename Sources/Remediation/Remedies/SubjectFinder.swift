internal import CSS
internal import HTML
internal import Linting

/// Says by which names of the remedies file an element of a page can be meant.
struct SubjectFinder {
    let page: LintedPage
    /// The page's path from the root of the site or of the run's folder.
    let path: String

    /// The address of a resource from the root of the site: `/images/hall.jpg`; as it stands for other hosts.
    func address(_ reference: String) -> String {
        let reference =
            reference.split(separator: "#", omittingEmptySubsequences: false).first.map(String.init) ?? reference
        let colon = reference.firstIndex(of: ":")
        let slash = reference.firstIndex(of: "/") ?? reference.endIndex
        if reference.hasPrefix("//") || colon.map({ $0 < slash }) ?? false { return reference }
        if reference.hasPrefix("/") { return FilePaths.normalize(reference) }
        return FilePaths.normalize(FilePaths.join("/" + FilePaths.folder(of: path), reference))
    }

    /// The image that an element shows, or the one image in it.
    func imageAddress(_ element: Node) -> String? {
        switch element.name {
        case "img": return lazyAddress(element) ?? element["src"]
        case "input", "embed", "iframe", "frame": return element["src"]
        case "object": return element["data"]
        default: return nil
        }
    }

    /// The image that a script puts in place of one that all such images share until they are seen.
    private func lazyAddress(_ image: Node) -> String? {
        for name in ["data-src", "data-original", "data-lazy-src", "data-lazy"] {
            if let address = image[name], !address.isEmpty { return address }
        }
        return nil
    }

    /// So short is what stands for an image that comes later: one dot, the same for all.
    private static let shortestPicture = 200

    /// The name under which the element is asked for: what serves most pages comes first.
    func subject(of element: Node, selector: String) -> Remedies.Subject {
        if element.isHTML("img") || element.isHTML("input") && element["type"]?.lowercased() == "image",
            let source = imageAddress(element), !source.isEmpty
        {
            if !source.lowercased().hasPrefix("data:") { return .image(address(source)) }
            if source.utf8.count >= Self.shortestPicture, let bytes = DataURL.decode(source) {
                return .imageHash(ContentHash.hexadecimal(bytes))
            }
            return .element(page: path, selector: selector)
        }
        if element.isHTML("a") || element.isHTML("area"), let target = element["href"], !target.isEmpty,
            !target.hasPrefix("#"),
            !target.lowercased().hasPrefix("javascript:")
        {
            return .link(address(target))
        }
        if element.isHTML("input") || element.isHTML("select") || element.isHTML("textarea") {
            let name = element["name"].flatMap { $0.isEmpty ? nil : $0 }
            let id = element["id"].flatMap { $0.isEmpty ? nil : $0 }
            if name != nil || id != nil { return .field(name: name, id: name == nil ? id : nil, label: nil) }
        }
        return .element(page: path, selector: selector)
    }
}

/// Finds the text for an element: an index over the remedies file.
final class RemedyIndex {
    private let remedies: Remedies
    private var byAddress: [String: [Int]] = [:]
    private var byHash: [String: [Int]] = [:]
    private var byLink: [String: [Int]] = [:]
    /// By name and by id; those with a label only under the empty string.
    private var fields: [String: [Int]] = [:]
    private var byPage: [String: [Int]] = [:]
    private var selectors: [String: Selector?] = [:]
    private var others: [Int] = []

    init(_ remedies: Remedies) {
        self.remedies = remedies
        for (index, entry) in remedies.entries.enumerated() where !entry.text.isEmpty {
            switch entry.subject {
            case .image(let address): byAddress[address, default: []].append(index)
            case .imageHash(let hash): byHash[hash.lowercased(), default: []].append(index)
            case .link(let target): byLink[target, default: []].append(index)
            case .field(let name, let id, _): fields[name ?? id ?? "", default: []].append(index)
            case .element(let page, _), .position(let page, _, _):
                byPage[FilePaths.normalize("/" + page), default: []].append(index)
            case .any, .selected: others.append(index)
            }
        }
    }

    /// The entry for an element.
    /// - Parameter checks: the checks that the element fails.
    func entry(for element: Node, finder: SubjectFinder, checks: Set<String>) -> Int? {
        let page = finder.page
        var candidates: [Int] = []
        candidates += entries(on: finder).filter { matches($0, element, finder) }
        if let source = finder.imageAddress(element) {
            candidates += byAddress[source] ?? []
            candidates += byAddress[finder.address(source)] ?? []
            if !byHash.isEmpty, let hash = hash(source, page) { candidates += byHash[hash] ?? [] }
        }
        if let target = element["href"] {
            candidates += byLink[target] ?? []
            candidates += byLink[finder.address(target)] ?? []
        }
        candidates += entries(forField: element).filter { isField($0, element, page) }
        candidates += others.filter { matches($0, element, finder) }
        return candidates.first { index in
            remedies.entries[index].check.map { checks.contains($0) } ?? true
        }
    }

    /// The entries whose thing is in a page, whether anything is wrong with it or not.
    func met(in page: LintedPage, finder: SubjectFinder) -> Set<Int> {
        var met: Set<Int> = []
        let here = entries(on: finder)
        for element in page.document.elements {
            if let source = finder.imageAddress(element) {
                met.formUnion(byAddress[source] ?? [])
                met.formUnion(byAddress[finder.address(source)] ?? [])
                if !byHash.isEmpty, let hash = hash(source, page) { met.formUnion(byHash[hash] ?? []) }
            }
            if !byLink.isEmpty, let target = element["href"] {
                met.formUnion(byLink[target] ?? [])
                met.formUnion(byLink[finder.address(target)] ?? [])
            }
            for index in entries(forField: element) where isField(index, element, page) { met.insert(index) }
            for index in here where matches(index, element, finder) { met.insert(index) }
        }
        return met
    }

    private var hashes: [String: String?] = [:]

    private func hash(_ source: String, _ page: LintedPage) -> String? {
        if DataURL.isDataURL(source) { return DataURL.decode(source).map(ContentHash.hexadecimal) }
        let key = page.result.path + "\n" + source
        if let known = hashes[key] { return known }
        let hash = page.result.facts.loader?.load(source, from: nil).map { ContentHash.hexadecimal($0.bytes) }
        hashes[key] = .some(hash)
        return hash
    }

    private func matches(_ index: Int, _ element: Node, _ finder: SubjectFinder) -> Bool {
        switch remedies.entries[index].subject {
        case .any: return true
        case .selected(let selector), .element(_, let selector): return selects(selector, element, finder.page.document)
        case .position(_, let line, let column):
            guard let start = finder.page.start(of: element.index) else { return false }
            let position = finder.page.document.source.position(ofByteOffset: start)
            return position.line == line && position.column == column
        default: return false
        }
    }

    /// The entries for elements of a page.
    private func entries(on finder: SubjectFinder) -> [Int] {
        let fromRoot = FilePaths.normalize("/" + finder.path)
        let named = FilePaths.normalize("/" + finder.page.result.path)
        return (byPage[fromRoot] ?? []) + (named == fromRoot ? [] : byPage[named] ?? [])
    }

    private func entries(forField element: Node) -> [Int] {
        if fields.isEmpty || !["input", "select", "textarea"].contains(element.name) { return [] }
        return Set([element["name"] ?? "", element["id"] ?? "", ""]).sorted().flatMap { fields[$0] ?? [] }.sorted()
    }

    private func selects(_ selector: String, _ element: Node, _ document: Document) -> Bool {
        let parsed = selectors[selector] ?? (try? Selector.parse(selector))
        selectors[selector] = .some(parsed)
        return parsed?.matches(element, in: document) ?? false
    }

    private func isField(_ index: Int, _ element: Node, _ page: LintedPage) -> Bool {
        guard case .field(let name, let id, let label) = remedies.entries[index].subject else { return false }
        if let name, element["name"] != name { return false }
        if let id, element["id"] != id { return false }
        if let label {
            let own =
                element["id"].map { id in
                    page.document.elements.filter { $0.isHTML("label") && $0["for"] == id }.map(\.textContent)
                } ?? []
            guard own.contains(where: { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") == label })
            else { return false }
        }
        return name != nil || id != nil || label != nil
    }
}
