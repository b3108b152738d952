/// Words by which texts point to things on the page by place, shape, size, colour or sound (WCAG 2.2, 1.3.3
/// Sensory Characteristics), lower case. Collected from the examples of WCAG's techniques G96, F14 and F26 and from
/// the forms and service guides of city portals.
enum VisualReferenceData {
    /// Shapes and colours: they point when they qualify a part of the page, or when something is marked with them.
    static let shapes: Set<String> = [
        "round", "circular", "square", "rectangular", "triangular", "triangle", "circle", "rectangle", "star", "oval",
        "diamond", "hexagon", "hexagonal", "arrow-shaped", "crescent",
    ]
    static let colors: Set<String> = [
        "red", "green", "blue", "yellow", "orange", "purple", "violet", "pink", "grey", "gray", "black", "white",
        "brown", "golden", "turquoise", "cyan", "magenta",
    ]
    /// Sizes and places: of texts, lists and sections they tell other things (“a short text”), of controls they point.
    static let sizes: Set<String> = ["big", "bigger", "small", "smaller", "large", "larger", "tall", "wide", "narrow"]
    static let sides: Set<String> = [
        "right", "left", "top", "bottom", "upper", "lower", "right-hand", "left-hand", "uppermost", "lowermost",
        "topmost", "bottommost",
    ]
    /// Where “right” and “left” are no places of the page.
    static let sideNouns: Set<String> = ["side", "corner", "hand", "edge", "margin", "half"]
    static let controls: Set<String> = [
        "button", "buttons", "link", "links", "icon", "icons", "menu", "menus", "tab", "tabs", "box", "boxes",
        "checkbox", "checkboxes", "field", "fields", "column", "columns", "panel", "panels", "sidebar", "toolbar",
        "bar", "arrow", "arrows", "image", "images", "picture", "pictures", "photo", "photos", "label", "labels",
        "symbol", "symbols", "banner", "logo", "tile", "tiles", "slider", "switch", "form", "forms", "asterisk",
        "asterisks",
    ]
    /// Beside the controls, what a colour or a shape can be said of.
    static let marked: Set<String> = [
        "text", "item", "items", "entry", "entries", "section", "sections", "area", "areas", "line", "lines", "row",
        "rows", "cell", "cells", "word", "words", "dot", "dots", "marker", "markers", "mark", "star", "circle",
        "square", "triangle", "letters", "numbers", "stars",
    ]
    /// Of what a colour is said where it marks something.
    static let looks: Set<String> = [
        "background", "backgrounds", "border", "borders", "frame", "outline", "font", "type", "print", "letters", "dot",
        "dots", "marker", "markers", "asterisk", "asterisks", "star", "stars", "triangle", "circle", "square", "flag",
        "cross", "tick", "highlight", "stripe", "ribbon", "exclamation", "underline",
    ]
    /// What a look is said to tell.
    static let telling: Set<String> = [
        "means", "mean", "indicates", "indicate", "marks", "mark", "denotes", "denote", "signifies", "signals",
        "represents",
    ]
    static let shades: Set<String> = ["bold", "light", "dark", "bright", "pale", "deep", "solid", "small", "large"]

    /// What a reader is asked to do, or where a thing is said to be.
    static let acts: Set<String> = [
        "click", "clicking", "press", "pressing", "tap", "select", "choose", "pick", "push", "hit", "touch", "drag",
        "swipe", "find", "look", "see", "use", "go", "enter", "fill", "navigate", "reach", "found", "located",
        "shown", "displayed", "appears", "listed", "follow", "check", "tick", "open", "read", "watch", "view",
        "scroll",
    ]
    /// Acts that only a control can be the object of.
    static let operations: Set<String> = [
        "click", "clicking", "press", "pressing", "tap", "push", "hit", "touch", "drag", "tick",
    ]
    static let marking: Set<String> = [
        "marked", "highlighted", "coloured", "colored", "shown", "printed", "displayed", "indicated", "outlined",
        "shaded", "underlined", "flagged", "required", "mandatory", "fields", "items", "text",
    ]
    static let prepositions: Set<String> = ["on", "at", "to", "in", "from", "near", "by", "along", "towards", "across"]
    static let determiners: Set<String> = ["the", "your", "its", "this", "that", "these", "those", "our"]
    static let below: Set<String> = ["below", "beneath", "underneath", "under", "above", "beside", "behind"]
    static let sounds: Set<String> = ["beep", "tone", "chime", "bell", "sound", "buzzer"]
    static let hearing: Set<String> = ["hear", "heard", "after", "until"]

    /// What follows a side that stands alone (“at the top of the page”, “on the right you find”).
    static let afterSides: Set<String> = [
        "of", "you", "your", "and", "or", "to", "in", "on", "at", "is", "are", "when", "where", "we", "for", "there",
        "please", "the", "next", "then", "that", "which",
    ]

    /// Where the two words mean something else together.
    static let setPhrases: Set<String> = [
        "black box", "black boxes", "white box", "white boxes", "green field", "green fields", "square bracket",
        "square brackets", "star rating", "star ratings", "left arrow", "right arrow", "white label", "blue label",
        "red line", "red lines", "grey area", "gray area", "grey areas", "blue links", "big picture", "bigger picture",
        "larger picture", "wide field", "small field", "small print",
    ]

    /// What somebody hears who hears it; ideographs.
    static let hanHearing = ["听到", "听见", "聽到", "聽見"]
    static let hanSounds = ["声", "音", "响", "聲", "響"]

    /// Ideographs: places, then shapes and colours, and what they have to stand near to.
    static let hanPlaces = [
        "右侧", "左侧", "右边", "左边", "右上", "右下", "左上", "左下", "右方", "左方", "右栏", "左栏", "右列", "左列", "右下角", "右上角", "左下角",
        "左上角", "顶部", "底部", "右側", "左側", "右邊", "左邊", "右欄", "左欄", "頂部",
    ]
    static let hanLooks = [
        "圆形", "方形", "三角", "星形", "菱形", "红色", "绿色", "蓝色", "黄色", "橙色", "灰色", "紫色", "黑色", "白色", "红字", "蓝字", "红框", "标红",
        "大号", "红星", "圓形", "紅色", "綠色", "藍色", "黃色", "紅字", "藍字", "紅框", "標紅",
    ]
    static let hanOperations = [
        "点击", "单击", "双击", "点按", "按下", "选择", "选中", "勾选", "按钮", "图标", "菜单", "链接", "标签", "导航", "入口", "搜索框", "输入框",
        "文本框", "查看", "找到", "看到", "進入", "进入", "滑动", "拖动", "点选", "點擊", "單擊", "選擇", "按鈕", "圖標", "圖示", "選單", "連結",
        "鏈接", "點選",
    ]
    static let hanMarked = [
        "按钮", "图标", "链接", "星号", "字体", "字样", "标有", "标注", "标记", "标示", "标为", "标识", "必填", "项目", "文字", "框", "箭头", "圆点",
        "点击", "单击", "选择", "填写", "按鈕", "圖標", "連結", "星號", "標有", "標註", "標記", "標示", "必填", "箭頭", "點擊", "選擇",
    ]
}
