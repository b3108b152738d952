internal import CLibXML

/// Says what libxml2 has against an expression: it leaves words to whoever handles its errors.
enum XPathProblem {
    /// - Parameter source: the expression that was being compiled, to say where; nil for one that was being run.
    static func reason(_ error: xmlError, in source: String?) -> Localized {
        let code = Int(error.code) - Int(XML_XPATH_EXPRESSION_OK.rawValue)
        let what = texts[code] ?? Localized(en: "it is no XPath expression", zh: "不是 XPath 表达式")
        guard let source, error.int1 > 0 else { return Localized(en: what.en + ".", zh: what.zh + "。") }
        let place = String(decoding: source.utf8.prefix(Int(error.int1)), as: UTF8.self).count + 1
        return Localized(en: "\(what.en) (at character \(place)).", zh: "\(what.zh)（第 \(place) 个字符处）。")
    }

    /// By `xmlXPathError` of libxml2.
    private static let texts: [Int: Localized] = [
        1: Localized(en: "a number cannot be read", zh: "数字无法识别"),
        2: Localized(en: "a quotation mark is not closed", zh: "引号没有闭合"),
        3: Localized(en: "a quotation mark is missing", zh: "缺少引号"),
        4: Localized(en: "the name of a variable is missing", zh: "缺少变量名"),
        5: Localized(en: "it names a variable, and checks have none", zh: "使用了变量，而检查没有变量"),
        6: Localized(en: "a condition in brackets is wrong or not closed", zh: "方括号里的条件有误或没有闭合"),
        7: Localized(en: "something is missing or too much", zh: "缺少或多出了内容"),
        8: Localized(en: "a bracket is not closed", zh: "括号没有闭合"),
        9: Localized(en: "it calls a function that does not exist", zh: "调用了不存在的函数"),
        10: Localized(en: "an operator has something that it cannot take", zh: "运算符的操作数有误"),
        11: Localized(en: "a function needs nodes and was given something else", zh: "函数需要节点，却得到了别的类型"),
        12: Localized(en: "a function has too few or too many arguments", zh: "函数的参数过少或过多"),
        19: Localized(en: "it has a prefix that stands for nothing", zh: "使用了没有定义的前缀"),
        21: Localized(en: "it holds a character that may not stand there", zh: "含有不允许的字符"),
        23: Localized(en: "it is nested too deeply", zh: "嵌套过深"),
        25: Localized(en: "it takes too many steps", zh: "步骤过多"),
        26: Localized(en: "it is nested too deeply", zh: "嵌套过深"),
    ]
}
