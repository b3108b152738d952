internal import Accessibility
internal import HTML

extension AccessibilityTree {
    /// The computed role as checks name it; empty where no role corresponds.
    func roleName(of element: Node) -> String { role(of: element)?.rawValue ?? "" }
}
