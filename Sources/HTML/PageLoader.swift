/// Finds what one page names: relative addresses start from the page's `base` element (HTML Standard, 4.2.3),
/// and that from the place of the page.
public struct PageLoader: ResourceLoader {
    private let loader: any ResourceLoader
    /// The address in the page's `base` element.
    private let base: String?
    /// Where the page itself was found, nil for the one that the loader was made for.
    private let origin: String?

    /// - Parameters:
    ///   - loader: may be that of the page around, for a page in a frame.
    ///   - origin: the `location` of a page in a frame; nil for the page that the loader was made for.
    public init(_ loader: any ResourceLoader, for document: Document, at origin: String? = nil) {
        self.loader = (loader as? PageLoader)?.loader ?? loader
        self.origin = origin
        base = document.baseAddress
    }

    /// The loader itself where it is made for a page already.
    public static func loader(_ loader: any ResourceLoader, for document: Document) -> any ResourceLoader {
        loader is PageLoader ? loader : PageLoader(loader, for: document)
    }

    public func load(_ reference: String, from sheet: String?) -> Resource? {
        guard sheet == nil else { return loader.load(reference, from: sheet) }
        return loader.load(base.map { BaseAddress.join($0, reference) } ?? reference, from: origin)
    }
}

extension Document {
    /// What the first `base` element with an `href` says; nil where there is none, or one that is ignored.
    public var baseAddress: String? {
        guard let base = elements.first(where: { $0.isHTML("base") && $0.hasAttribute("href") }) else { return nil }
        let address = String((base["href"] ?? "").trimmingSpaces())
        let lowered = address.prefix(11).lowercased()
        return address.isEmpty || lowered.hasPrefix("data:") || lowered.hasPrefix("javascript:") ? nil : address
    }

    /// An address as the page writes it, seen from the page's `base`.
    public func resolved(_ reference: String) -> String {
        baseAddress.map { BaseAddress.join($0, reference) } ?? reference
    }
}

/// Addresses relative to another one (RFC 3986, 5.2, dot segments left in).
enum BaseAddress {
    static func join(_ base: String, _ reference: String) -> String {
        let reference = String(reference.trimmingSpaces())
        if reference.isEmpty || reference.hasPrefix("#") || hasScheme(reference) { return reference }
        let path = base.prefix { $0 != "?" && $0 != "#" }
        // Of `https://host/path` the part up to the path.
        let authority = authority(of: path)
        if reference.hasPrefix("//") {
            let scheme = authority.prefix { $0 != "/" }
            return scheme.hasSuffix(":") ? scheme + reference : reference
        }
        if reference.hasPrefix("/") { return authority + reference }
        let rest = path.dropFirst(authority.count)
        if rest.isEmpty { return authority.isEmpty ? reference : authority + "/" + reference }
        let last = rest.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        if last == "." || last == ".." { return path + "/" + reference }
        return path.dropLast(last.count) + reference
    }

    private static func authority(of address: Substring) -> Substring {
        guard let slashes = address.firstRange(of: "//"),
            slashes.lowerBound == address.startIndex || hasScheme(String(address))
        else { return "" }
        let end = address[slashes.upperBound...].firstIndex(of: "/") ?? address.endIndex
        return address[..<end]
    }

    /// RFC 3986, 3.1: a letter, then letters, digits, `+`, `-` and `.`, then a colon.
    static func hasScheme(_ address: String) -> Bool {
        let scheme = address.utf8.prefix { $0 != UInt8(ascii: ":") }
        guard scheme.count < address.utf8.count, let first = scheme.first, first | 0x20 &- 0x61 < 26 else {
            return false
        }
        return scheme.allSatisfy { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 || [0x2B, 0x2D, 0x2E].contains($0) }
    }
}

extension String {
    fileprivate func trimmingSpaces() -> Substring {
        let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" || $0 == "\u{C}" }
        var text = drop(while: isSpace)
        while let last = text.last, isSpace(last) { text = text.dropLast() }
        return text
    }
}
