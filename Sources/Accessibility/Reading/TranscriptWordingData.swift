/// The words of a transcript, in English and Simplified Chinese, as NVDA, JAWS and their Chinese users' screen
/// readers say them.
struct SpokenWords: Sendable {
    let en: String
    let zh: String

    init(_ en: String, _ zh: String) {
        self.en = en
        self.zh = zh
    }
}

enum TranscriptWordingData {
    /// Roles that are not said by the token of their `role` attribute.
    static let roles: [Role: SpokenWords] = [
        .alert: SpokenWords("alert", "警告"),
        .alertdialog: SpokenWords("alert dialog", "警告对话框"),
        .application: SpokenWords("application", "应用程序"),
        .article: SpokenWords("article", "文章"),
        .banner: SpokenWords("banner landmark", "横幅地标"),
        .blockquote: SpokenWords("block quote", "引用块"),
        .button: SpokenWords("button", "按钮"),
        .checkbox: SpokenWords("check box", "复选框"),
        .columnheader: SpokenWords("column header", "列标题"),
        .combobox: SpokenWords("combo box", "组合框"),
        .comment: SpokenWords("comment", "批注"),
        .complementary: SpokenWords("complementary landmark", "补充内容地标"),
        .contentinfo: SpokenWords("content information landmark", "内容信息地标"),
        .deletion: SpokenWords("deleted", "已删除"),
        .dialog: SpokenWords("dialog", "对话框"),
        .directory: SpokenWords("list", "列表"),
        .document: SpokenWords("document", "文档"),
        .feed: SpokenWords("feed", "动态列表"),
        .figure: SpokenWords("figure", "插图"),
        .form: SpokenWords("form landmark", "表单地标"),
        .graphicsDocument: SpokenWords("graphic", "图形"),
        .graphicsSymbol: SpokenWords("graphic symbol", "图形符号"),
        .grid: SpokenWords("grid", "网格"),
        .group: SpokenWords("group", "分组"),
        .heading: SpokenWords("heading", "标题"),
        .img: SpokenWords("image", "图像"),
        .insertion: SpokenWords("inserted", "已插入"),
        .link: SpokenWords("link", "链接"),
        .list: SpokenWords("list", "列表"),
        .listbox: SpokenWords("list box", "列表框"),
        .log: SpokenWords("log", "日志"),
        .main: SpokenWords("main landmark", "主要内容地标"),
        .mark: SpokenWords("highlighted", "突出显示"),
        .math: SpokenWords("math", "数学公式"),
        .menu: SpokenWords("menu", "菜单"),
        .menubar: SpokenWords("menu bar", "菜单栏"),
        .menuitem: SpokenWords("menu item", "菜单项"),
        .menuitemcheckbox: SpokenWords("check menu item", "复选菜单项"),
        .menuitemradio: SpokenWords("radio menu item", "单选菜单项"),
        .meter: SpokenWords("meter", "计量条"),
        .navigation: SpokenWords("navigation landmark", "导航地标"),
        .note: SpokenWords("note", "注释"),
        .option: SpokenWords("option", "选项"),
        .progressbar: SpokenWords("progress bar", "进度条"),
        .radio: SpokenWords("radio button", "单选按钮"),
        .radiogroup: SpokenWords("radio group", "单选按钮组"),
        .region: SpokenWords("region", "区域"),
        .rowheader: SpokenWords("row header", "行标题"),
        .scrollbar: SpokenWords("scroll bar", "滚动条"),
        .search: SpokenWords("search landmark", "搜索地标"),
        .searchbox: SpokenWords("search edit", "搜索编辑框"),
        .separator: SpokenWords("separator", "分隔符"),
        .slider: SpokenWords("slider", "滑块"),
        .spinbutton: SpokenWords("spin button", "数值调节框"),
        .status: SpokenWords("status", "状态"),
        .suggestion: SpokenWords("suggestion", "建议"),
        .switch: SpokenWords("switch", "开关"),
        .tab: SpokenWords("tab", "选项卡"),
        .table: SpokenWords("table", "表格"),
        .tablist: SpokenWords("tab list", "选项卡列表"),
        .tabpanel: SpokenWords("tab panel", "选项卡面板"),
        .textbox: SpokenWords("edit", "编辑框"),
        .toolbar: SpokenWords("tool bar", "工具栏"),
        .tooltip: SpokenWords("tool tip", "工具提示"),
        .tree: SpokenWords("tree view", "树视图"),
        .treegrid: SpokenWords("tree grid", "树形网格"),
        .treeitem: SpokenWords("tree view item", "树视图项"),
        .docAbstract: SpokenWords("abstract", "摘要"),
        .docAcknowledgments: SpokenWords("acknowledgments", "致谢"),
        .docAfterword: SpokenWords("afterword", "后记"),
        .docAppendix: SpokenWords("appendix", "附录"),
        .docBacklink: SpokenWords("back link", "返回链接"),
        .docBiblioref: SpokenWords("bibliography reference", "参考文献引用"),
        .docBibliography: SpokenWords("bibliography", "参考文献"),
        .docChapter: SpokenWords("chapter", "章"),
        .docConclusion: SpokenWords("conclusion", "结论"),
        .docColophon: SpokenWords("colophon", "版权页"),
        .docCover: SpokenWords("cover", "封面"),
        .docCredits: SpokenWords("credits", "制作名单"),
        .docEndnotes: SpokenWords("endnotes", "尾注"),
        .docEpilogue: SpokenWords("epilogue", "尾声"),
        .docErrata: SpokenWords("errata", "勘误"),
        .docForeword: SpokenWords("foreword", "前言"),
        .docGlossary: SpokenWords("glossary", "词汇表"),
        .docGlossref: SpokenWords("glossary reference", "词汇引用"),
        .docIndex: SpokenWords("index", "索引"),
        .docIntroduction: SpokenWords("introduction", "引言"),
        .docNoteref: SpokenWords("note reference", "注释引用"),
        .docPagebreak: SpokenWords("page break", "分页"),
        .docPagelist: SpokenWords("page list", "页码列表"),
        .docPart: SpokenWords("part", "部分"),
        .docPreface: SpokenWords("preface", "序"),
        .docPrologue: SpokenWords("prologue", "序幕"),
        .docToc: SpokenWords("table of contents", "目录"),
    ]

    static let things: [Transcript.Thing: SpokenWords] = [
        .video: SpokenWords("video", "视频"),
        .audio: SpokenWords("audio", "音频"),
        .frame: SpokenWords("frame", "框架"),
        .object: SpokenWords("embedded object", "嵌入对象"),
        .disclosure: SpokenWords("disclosure", "展开按钮"),
        .file: SpokenWords("file upload", "文件上传"),
        .color: SpokenWords("color picker", "颜色选择器"),
        .date: SpokenWords("date edit", "日期编辑框"),
        .time: SpokenWords("time edit", "时间编辑框"),
    ]

    static let states: [Transcript.State: SpokenWords] = [
        .checked: SpokenWords("checked", "已选中"),
        .notChecked: SpokenWords("not checked", "未选中"),
        .partlyChecked: SpokenWords("half checked", "部分选中"),
        .pressed: SpokenWords("pressed", "已按下"),
        .notPressed: SpokenWords("not pressed", "未按下"),
        .expanded: SpokenWords("expanded", "已展开"),
        .collapsed: SpokenWords("collapsed", "已折叠"),
        .selected: SpokenWords("selected", "已选择"),
        .notSelected: SpokenWords("not selected", "未选择"),
        .unavailable: SpokenWords("unavailable", "不可用"),
        .readOnly: SpokenWords("read only", "只读"),
        .required: SpokenWords("required", "必填"),
        .invalid: SpokenWords("invalid entry", "输入无效"),
        .busy: SpokenWords("busy", "忙"),
        .current: SpokenWords("current", "当前"),
        .currentPage: SpokenWords("current page", "当前页"),
        .currentStep: SpokenWords("current step", "当前步骤"),
        .currentLocation: SpokenWords("current location", "当前位置"),
        .currentDate: SpokenWords("current date", "当前日期"),
        .currentTime: SpokenWords("current time", "当前时间"),
        .hasPopup: SpokenWords("opens pop-up", "有弹出内容"),
        .multiline: SpokenWords("multi-line", "多行"),
        .password: SpokenWords("protected", "密码"),
        .sortedAscending: SpokenWords("sorted ascending", "升序"),
        .sortedDescending: SpokenWords("sorted descending", "降序"),
        .modal: SpokenWords("modal", "模态"),
        .opensMenu: SpokenWords("opens menu", "打开菜单"),
        .opensList: SpokenWords("opens list", "打开列表"),
        .opensTree: SpokenWords("opens tree", "打开树视图"),
        .opensGrid: SpokenWords("opens grid", "打开网格"),
        .opensDialog: SpokenWords("opens dialog", "打开对话框"),
        .spellingError: SpokenWords("spelling error", "拼写错误"),
        .grammarError: SpokenWords("grammar error", "语法错误"),
        .suggestions: SpokenWords("has suggestions", "有输入建议"),
    ]

    static let noName = SpokenWords("no name", "没有名称")
    /// `{}` is where the words of the line go.
    static let reads = SpokenWords("reads “{}”", "读作“{}”")
    static let level = SpokenWords("level {}", "{} 级")
    static let end = SpokenWords("end of {}", "{}结束")
    static let blank = SpokenWords("blank", "空白")
    static let value = SpokenWords("value “{}”", "值“{}”")
    static let place = SpokenWords("{} of {}", "第 {} 项，共 {} 项")
    static let placeOnly = SpokenWords("item {}", "第 {} 项")
    static let items = SpokenWords("{} items", "共 {} 项")
    static let oneItem = SpokenWords("1 item", "共 1 项")
    static let rows = SpokenWords("{} rows", "{} 行")
    static let oneRow = SpokenWords("1 row", "1 行")
    static let columns = SpokenWords("{} columns", "{} 列")
    static let oneColumn = SpokenWords("1 column", "1 列")
    static let row = SpokenWords("row {}", "第 {} 行")
    static let rowRange = SpokenWords("rows {} to {}", "第 {} 至 {} 行")
    static let column = SpokenWords("column {}", "第 {} 列")
    static let columnRange = SpokenWords("columns {} to {}", "第 {} 至 {} 列")
    static let placeholder = SpokenWords("placeholder “{}”", "占位提示“{}”")
    static let error = SpokenWords("error: {}", "错误：{}")
    static let shortcut = SpokenWords("shortcut {}", "快捷键 {}")
    static let header = SpokenWords("header", "标题单元格")
    static let language = SpokenWords("language: {}", "语言：{}")
    static let unknownLanguage = SpokenWords("unknown", "未知")
    static let barrier = SpokenWords("barrier", "障碍")
    /// What NVDA does not say at its punctuation level "some".
    static let silent: Set<Character> = Set(".,;:!?…'\"()[]{}-–—|·‘’“”«»。，、；：！？（）《》【】「」『』．")

    static let nothing = SpokenWords("Nothing to be heard here.", "没有可朗读的内容。")
    static let sameAsHeard = SpokenWords("Both versions are heard alike.", "两个版本听起来相同。")
    static let removed = SpokenWords("removed", "删除")
    static let added = SpokenWords("added", "新增")
    static let changeSummary = SpokenWords("Lines removed: {}; added: {}.", "删除 {} 行，新增 {} 行。")
    /// Between the parts of a line, before a name, and around the whole.
    static let separator = SpokenWords(", ", "，")
    static let colon = SpokenWords(": ", "：")
    static let semicolon = SpokenWords("; ", "；")

    /// The languages that pages are in most, by primary subtag or by tag.
    static let languages: [String: SpokenWords] = [
        "ar": SpokenWords("Arabic", "阿拉伯语"), "bg": SpokenWords("Bulgarian", "保加利亚语"),
        "bo": SpokenWords("Tibetan", "藏语"), "ca": SpokenWords("Catalan", "加泰罗尼亚语"),
        "cs": SpokenWords("Czech", "捷克语"), "da": SpokenWords("Danish", "丹麦语"),
        "de": SpokenWords("German", "德语"), "el": SpokenWords("Greek", "希腊语"),
        "en": SpokenWords("English", "英语"), "es": SpokenWords("Spanish", "西班牙语"),
        "et": SpokenWords("Estonian", "爱沙尼亚语"), "fa": SpokenWords("Persian", "波斯语"),
        "fi": SpokenWords("Finnish", "芬兰语"), "fr": SpokenWords("French", "法语"),
        "he": SpokenWords("Hebrew", "希伯来语"), "hi": SpokenWords("Hindi", "印地语"),
        "hr": SpokenWords("Croatian", "克罗地亚语"), "hu": SpokenWords("Hungarian", "匈牙利语"),
        "id": SpokenWords("Indonesian", "印度尼西亚语"), "it": SpokenWords("Italian", "意大利语"),
        "ja": SpokenWords("Japanese", "日语"), "kk": SpokenWords("Kazakh", "哈萨克语"),
        "ko": SpokenWords("Korean", "韩语"), "la": SpokenWords("Latin", "拉丁语"),
        "lt": SpokenWords("Lithuanian", "立陶宛语"), "lv": SpokenWords("Latvian", "拉脱维亚语"),
        "mn": SpokenWords("Mongolian", "蒙古语"), "ms": SpokenWords("Malay", "马来语"),
        "nb": SpokenWords("Norwegian Bokmål", "书面挪威语"), "nl": SpokenWords("Dutch", "荷兰语"),
        "no": SpokenWords("Norwegian", "挪威语"), "pl": SpokenWords("Polish", "波兰语"),
        "pt": SpokenWords("Portuguese", "葡萄牙语"), "ro": SpokenWords("Romanian", "罗马尼亚语"),
        "ru": SpokenWords("Russian", "俄语"), "sk": SpokenWords("Slovak", "斯洛伐克语"),
        "sl": SpokenWords("Slovene", "斯洛文尼亚语"), "sr": SpokenWords("Serbian", "塞尔维亚语"),
        "sv": SpokenWords("Swedish", "瑞典语"), "th": SpokenWords("Thai", "泰语"),
        "tr": SpokenWords("Turkish", "土耳其语"), "ug": SpokenWords("Uyghur", "维吾尔语"),
        "uk": SpokenWords("Ukrainian", "乌克兰语"), "vi": SpokenWords("Vietnamese", "越南语"),
        "yue": SpokenWords("Cantonese", "粤语"), "za": SpokenWords("Zhuang", "壮语"),
        "zh": SpokenWords("Chinese", "中文"), "zh-hans": SpokenWords("Simplified Chinese", "简体中文"),
        "zh-hant": SpokenWords("Traditional Chinese", "繁体中文"), "zh-cn": SpokenWords("Simplified Chinese", "简体中文"),
        "zh-tw": SpokenWords("Traditional Chinese", "繁体中文"), "zh-hk": SpokenWords("Traditional Chinese", "繁体中文"),
    ]
}
