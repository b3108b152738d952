internal import Accessibility
internal import HTML

/// What unnamed landmarks of one role may be told apart by: the heading that they begin with, or what their class, id
/// or place says that they are. Only what no other landmark of that role is, or would be, called.
final class LandmarkNames {
    /// What a landmark's code says that it is.
    enum Purpose: String { case breadcrumb, pagination, footer }

    private enum Candidate: Hashable {
        case heading(String)
        case purpose(Purpose)
    }

    /// By the landmark's node index.
    private(set) var headings: [Int: Node] = [:]
    private(set) var purposes: [Int: Purpose] = [:]
    /// The node indices of ``headings``.
    private(set) var naming: Set<Int> = []

    init(_ page: PageFacts) {
        for (role, landmarks) in page.landmarks.byRole where landmarks.count > 1 {
            let names = landmarks.map { page.name(of: $0).lowercased() }
            let unnamed = landmarks.indices.filter { names[$0].isEmpty && Self.takesName(landmarks[$0]) }
            guard unnamed.count > 1 || (unnamed.count == 1 && names.count { $0.isEmpty } > 1) else { continue }
            let found = unnamed.map { Self.candidate(landmarks[$0], role, page) }
            var counts: [Candidate: Int] = [:]
            for case let candidate? in found { counts[candidate.key, default: 0] += 1 }
            for (place, candidate) in zip(unnamed, found) {
                guard let candidate, counts[candidate.key] == 1 else { continue }
                switch candidate.key {
                case .heading(let text):
                    guard !names.contains(text), let heading = candidate.heading else { continue }
                    headings[landmarks[place].index] = heading
                    naming.insert(heading.index)
                case .purpose(let purpose): purposes[landmarks[place].index] = purpose
                }
            }
        }
    }

    /// Whether nobody has given it a name yet, not even one that is not heard.
    private static func takesName(_ element: Node) -> Bool {
        element["aria-label"] == nil && element["aria-labelledby"] == nil && element["title"] == nil
    }

    private static func candidate(_ landmark: Node, _ role: Role, _ page: PageFacts) -> (
        key: Candidate, heading: Node?
    )? {
        if let heading = firstHeading(landmark, page) {
            let text = page.name(of: heading).lowercased()
            if Wording.hasWords(text) { return (.heading(text), heading) }
        }
        guard role == .navigation else { return nil }
        let marks = ((landmark["class"] ?? "") + " " + (landmark["id"] ?? "")).lowercased()
        if marks.contains("breadcrumb") { return (.purpose(.breadcrumb), nil) }
        if marks.contains("paginat") || marks.contains("pager") { return (.purpose(.pagination), nil) }
        let isInFooter = landmark.ancestors.contains { page.accessibility.role(of: $0) == .contentinfo }
        return isInFooter ? (.purpose(.footer), nil) : nil
    }

    /// The heading that a landmark begins with: before any link, and not that of a landmark in it.
    private static func firstHeading(_ landmark: Node, _ page: PageFacts) -> Node? {
        for node in landmark.descendants where node.isElement {
            if node.isHTML("a") { return nil }
            guard page.accessibility.role(of: node) == .heading, page.accessibility.isExposed(node) else { continue }
            let holder = node.ancestors.first { page.accessibility.role(of: $0)?.isLandmark == true }
            return holder?.index == landmark.index ? node : nil
        }
        return nil
    }
}
