import Accessibility
import Linting

/// What `picus inspect` says of elements, in both languages. Names of roles, states, attributes and properties
/// stay as the specifications write them.
enum InspectWording {
    static let implied = Localized(en: "implied", zh: "由解析器补出")
    static let role = Localized(en: "role", zh: "角色")
    static let name = Localized(en: "name", zh: "名称")
    static let description = Localized(en: "description", zh: "描述")
    static let exposed = Localized(en: "exposed", zh: "读屏可见")
    static let visible = Localized(en: "visible", zh: "视觉可见")
    static let focusable = Localized(en: "focusable", zh: "可获得焦点")
    static let unknownLanguage = Localized(en: "unknown", zh: "未知")
    static let between = Localized(en: ", ", zh: "，")

    static func text(_ kind: Localized, _ text: String, from source: AccessibleName.Source) -> Localized {
        let origin = sources[source] ?? Localized(en: source.rawValue, zh: source.rawValue)
        return Localized(
            en: "\(kind.en) \"\(text)\" from \(origin.en)", zh: "\(kind.zh)“\(text)”，来自 \(origin.zh)")
    }
    static func level(_ level: Int) -> Localized { Localized(en: "level \(level)", zh: "\(level) 级") }
    static func tabStop(_ place: Int) -> Localized { Localized(en: "tab stop \(place)", zh: "Tab 次序 \(place)") }
    static func language(_ tag: String) -> Localized {
        Localized(
            en: "language \(tag.isEmpty ? unknownLanguage.en : tag)",
            zh: "语言 \(tag.isEmpty ? unknownLanguage.zh : tag)")
    }
    static func notExposed(_ exposure: Exposure) -> Localized {
        let reason = exposures[exposure] ?? Localized(en: exposure.rawValue, zh: exposure.rawValue)
        return Localized(en: "not exposed (\(reason.en))", zh: "读屏不可见（\(reason.zh)）")
    }
    static func notVisible(_ visibility: SightedVisibility) -> Localized {
        let reason = visibilities[visibility] ?? Localized(en: visibility.rawValue, zh: visibility.rawValue)
        return Localized(en: "not visible (\(reason.en))", zh: "视觉不可见（\(reason.zh)）")
    }
    static func contrast(_ ratio: Localized, _ foreground: Localized, on background: Localized) -> Localized {
        Localized(
            en: "contrast \(ratio.en): \(foreground.en) on \(background.en)",
            zh: "对比度 \(ratio.zh)：文字 \(foreground.zh)，背景 \(background.zh)")
    }
    static func range(_ lower: String, _ upper: String) -> Localized {
        Localized(en: "\(lower) to \(upper)", zh: "\(lower) 至 \(upper)")
    }
    static let otherProperties = Localized(
        en: "all other properties: the initial value, or the colour of the text",
        zh: "其余属性：初始值，或与文字同色")
    static func obstacles(_ obstacles: [Contrast.Obstacle]) -> Localized {
        let words = obstacles.map { obstacle in
            reasons[obstacle] ?? Localized(en: obstacle.rawValue, zh: obstacle.rawValue)
        }
        return Localized(
            en: ", unknown because of " + words.map(\.en).joined(separator: ", "),
            zh: "，无法确定，原因：" + words.map(\.zh).joined(separator: "、"))
    }

    /// What is no name of an attribute or element.
    private static let sources: [AccessibleName.Source: Localized] = [
        .content: Localized(en: "content", zh: "元素内容"),
        .titleElement: Localized(en: "the title element in it", zh: "其中的 title 元素"),
        .desc: Localized(en: "the desc element in it", zh: "其中的 desc 元素"),
        .default: Localized(en: "the user agent's default", zh: "浏览器默认文字"),
    ]

    private static let exposures: [Exposure: Localized] = [
        .neverRendered: Localized(en: "this element is never rendered", zh: "此元素从不呈现"),
        .hiddenAttribute: Localized(en: "hidden attribute", zh: "hidden 属性"),
        .displayNone: Localized(en: "display: none", zh: "display: none"),
        .visibilityHidden: Localized(en: "visibility: hidden", zh: "visibility: hidden"),
        .contentVisibilityHidden: Localized(en: "content-visibility: hidden", zh: "content-visibility: hidden"),
        .closedDetails: Localized(en: "in a closed details element", zh: "位于未展开的 details 中"),
        .ariaHidden: Localized(en: "aria-hidden", zh: "aria-hidden"),
        .inert: Localized(en: "inert", zh: "inert"),
        .unlabelledGraphic: Localized(en: "graphic without a name", zh: "没有名称的图形"),
    ]

    private static let visibilities: [SightedVisibility: Localized] = [
        .notRendered: Localized(en: "not rendered", zh: "未呈现"),
        .transparent: Localized(en: "transparent", zh: "完全透明"),
        .clipped: Localized(en: "clipped", zh: "被裁剪"),
        .offScreen: Localized(en: "off screen", zh: "位于屏幕之外"),
        .noSize: Localized(en: "no size", zh: "尺寸为零"),
    ]

    private static let reasons: [Contrast.Obstacle: Localized] = [
        .backgroundImage: Localized(en: "a background image", zh: "背景图片"),
        .positioned: Localized(en: "positioning", zh: "元素定位"),
        .missingStyleSheet: Localized(en: "a missing style sheet", zh: "缺少样式表"),
        .textShadow: Localized(en: "a text shadow", zh: "文字阴影"),
        .filter: Localized(en: "a filter", zh: "滤镜"),
        .blendMode: Localized(en: "a blend mode", zh: "混合模式"),
        .textClip: Localized(en: "a background clipped to the text", zh: "背景裁剪为文字形状"),
        .mask: Localized(en: "a mask", zh: "遮罩"),
        .colorScheme: Localized(en: "a color scheme of the user", zh: "用户的配色方案"),
        .containerQuery: Localized(en: "a container query", zh: "容器查询"),
    ]
}
