internal import Accessibility

/// Why the contrast of a text cannot be told, and where a person has to look.
enum ContrastMessage {
    static func of(_ obstacle: Contrast.Obstacle) -> Localized {
        switch obstacle {
        case .backgroundImage:
            Localized(
                en: "An image or gradient lies behind the text: look whether it can be read everywhere.",
                zh: "文字背后有图像或渐变：请查看各处是否清晰可读。")
        case .positioned:
            Localized(
                en: "Something else may lie behind the text: look at it in a browser.", zh: "文字背后可能有其他元素：请在浏览器中查看。")
        case .missingStyleSheet:
            Localized(
                en: "A style sheet is missing, so the colours are not known: look at it in a browser.",
                zh: "缺少样式表，颜色未知：请在浏览器中查看。")
        case .textShadow:
            Localized(en: "The text has a shadow: look whether it can be read.", zh: "文字带有阴影：请查看是否清晰可读。")
        case .filter, .blendMode, .textClip, .mask:
            Localized(
                en: "A filter, blending or mask changes the colours: look at it in a browser.",
                zh: "滤镜、混合或遮罩改变了颜色：请在浏览器中查看。")
        case .colorScheme:
            Localized(
                en: "The colours are the browser's own: look at them in light and dark mode.",
                zh: "颜色由浏览器决定：请分别在浅色和深色模式下查看。")
        case .containerQuery:
            Localized(
                en: "A container query decides the colours: look at it in a browser.", zh: "颜色由容器查询决定：请在浏览器中查看。")
        }
    }
}
