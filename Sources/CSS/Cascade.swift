public import HTML

/// The styles of a page: every element's computed values.
///
/// Computed lazily and memoised per element; used by one thread at a time, like its document.
public final class Cascade {
    public let document: Document

    /// - Parameters:
    ///   - loader: finds the text of linked and imported sheets; nil finds none.
    public init(_ document: Document, loader: (any ResourceLoader)? = nil, media: MediaEnvironment = MediaEnvironment()) {
        self.document = document
        self.loader = loader
    }
    private let loader: (any ResourceLoader)?
}

/// What `@media` queries are answered with.
public struct MediaEnvironment: Hashable, Sendable {
    /// CSS pixels.
    public var width: Double
    public var height: Double
    public init(width: Double = 1280, height: Double = 800) {
        self.width = width
        self.height = height
    }
}
