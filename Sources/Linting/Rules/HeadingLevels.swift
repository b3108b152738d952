internal import Accessibility
internal import HTML

/// The levels that headings would have if none were skipped.
///
/// What stands under a heading moves up with it, so that headings of one level stay on one level. Where what
/// stands under a heading begins deeper than it goes on (`h2`, `h4`, `h3`), nobody but the author knows what
/// belongs under what: those levels keep their distance.
final class HeadingLevels {
    private var levels: [Int: Int] = [:]

    init(_ page: PageFacts) {
        struct Place {
            var node: Int
            var level: Int
            var parent: Int?
            /// The levels of what stands directly under it.
            var children: ClosedRange<Int>?
            var settled = 0
        }
        var places: [Place] = []
        var open: [Int] = []
        for element in page.document.elements {
            guard page.accessibility.role(of: element) == .heading, page.accessibility.isExposed(element),
                let level = page.accessibility.headingLevel(of: element)
            else { continue }
            while let last = open.last, places[last].level >= level { open.removeLast() }
            let parent = open.last
            if let parent {
                let known = places[parent].children ?? level...level
                places[parent].children = min(known.lowerBound, level)...max(known.upperBound, level)
            }
            open.append(places.count)
            places.append(Place(node: element.index, level: level, parent: parent))
        }
        for index in places.indices {
            let place = places[index]
            guard let parent = place.parent.map({ places[$0] }) else {
                places[index].settled = place.level
                continue
            }
            let isPlain = parent.children.map { $0.lowerBound == $0.upperBound } ?? true
            places[index].settled = isPlain ? parent.settled + 1 : place.level - parent.level + parent.settled
            if places[index].settled != place.level { levels[place.node] = places[index].settled }
        }
    }

    /// - Returns: nil where the heading keeps its level.
    func settled(_ heading: Node) -> Int? { levels[heading.index] }
}
