import HTML

/// The numbers of HTML's own ranges, as user agents keep them within their bounds.
enum NativeRange {
    /// The current value of a `meter`, `progress`, or `input` of type `range` or `number`; nil where it has none.
    static func value(of element: Node) -> String? {
        guard element.namespace == .html else { return nil }
        let written = element["value"].flatMap(number)
        switch element.name {
        case "meter":
            let least = element["min"].flatMap(number) ?? 0
            let most = max(least, element["max"].flatMap(number) ?? 1)
            return text(min(max(written ?? 0, least), most))
        case "progress":
            // Without a value there is no telling how far it is.
            guard let written else { return nil }
            let most = element["max"].flatMap(number).flatMap { $0 > 0 ? $0 : nil } ?? 1
            return text(min(max(written, 0), most))
        case "input":
            switch InputType(of: element) {
            case .number: return written.map(text)
            case .range: return text(position(of: element, written))
            default: return nil
            }
        default: return nil
        }
    }

    /// The value sanitization of a slider (HTML Standard, 4.10.5.1.13): within its bounds, on a step.
    private static func position(of input: Node, _ written: Double?) -> Double {
        let least = input["min"].flatMap(number) ?? 0
        let most = input["max"].flatMap(number) ?? 100
        let step = input["step"].flatMap(number).flatMap { $0 > 0 ? $0 : nil } ?? 1
        let isFree = input["step"].map { equalsIgnoringASCIICase($0, "any") } ?? false
        let middle = most < least ? least : least + (most - least) / 2
        var value = written ?? middle
        if value > most { value = most }
        if value < least { value = least }
        guard !isFree, most >= least else { return value }
        let base = input["min"].flatMap(number) ?? written ?? 0
        var steps = ((value - base) / step).rounded(.toNearestOrAwayFromZero)
        if base + steps * step > most + step * 1e-9 { steps -= 1 }
        let stepped = base + steps * step
        return stepped < least ? value : stepped
    }

    /// A floating-point number by HTML's rules (2.3.4.3), without the rubbish that they ignore.
    static func number(_ text: String) -> Double? { AriaValue.number(text) }

    /// A number as it is written in HTML: `3`, not `3.0`; without the noise of binary fractions.
    static func text(_ value: Double) -> String {
        let rounded = (value * 1e9).rounded() / 1e9
        guard rounded.isFinite else { return String(value) }
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
    }
}
