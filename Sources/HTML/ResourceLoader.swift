/// Finds the bytes behind a URL that a page names: style sheets, framed pages, images. The only way out
/// of a page: a loader that reads folders never touches the network.
public protocol ResourceLoader: Sendable {
    /// The bytes of a resource.
    /// - Parameters:
    ///   - reference: the URL as the page writes it, relative or absolute.
    ///   - base: the resource that names it: nil for the page itself, else a resource's `location`.
    /// - Returns: nil where there is none or it may not be read.
    func load(_ reference: String, from base: String?) -> Resource?
}

public struct Resource: Sendable {
    public var bytes: [UInt8]
    /// Names the resource in diagnostics and as the `base` of what it names in turn.
    public var location: String

    public init(bytes: [UInt8], location: String) {
        self.bytes = bytes
        self.location = location
    }
}
