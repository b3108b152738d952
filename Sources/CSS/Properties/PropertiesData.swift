/// The longhand properties that picus computes, inherited ones first.
public enum Property: UInt8, Hashable, Sendable, CaseIterable {
    case color
    case colorScheme
    case fontSize
    case fontFamily
    case fontStyle
    case fontWeight
    case fontStretch
    case fontVariant
    case lineHeight
    case letterSpacing
    case wordSpacing
    case textIndent
    case textAlign
    case textAlignLast
    case textTransform
    case textShadow
    case textUnderlineOffset
    case whiteSpaceCollapse
    case textWrapMode
    case textWrapStyle
    case wordBreak
    case overflowWrap
    case hyphens
    case visibility
    case cursor
    case pointerEvents
    case userSelect
    case direction
    case writingMode
    case textOrientation
    case listStyleType
    case listStylePosition
    case listStyleImage
    case quotes
    case captionSide
    case borderCollapse
    case borderSpacing
    case emptyCells
    case caretColor
    case accentColor
    case fill
    case stroke
    case fillOpacity
    case strokeOpacity
    case strokeWidth
    case textAnchor
    case webkitTextFillColor
    case webkitTextStrokeColor
    case webkitTextStrokeWidth
    case webkitTextSecurity
    case forcedColorAdjust
    case tabSize
    case speakAs
    case speak
    // Not inherited.
    case display
    case position
    case float
    case clear
    case contentVisibility
    case opacity
    case clip
    case clipPath
    case overflowX
    case overflowY
    case width
    case height
    case minWidth
    case minHeight
    case maxWidth
    case maxHeight
    case aspectRatio
    case boxSizing
    case marginTop
    case marginRight
    case marginBottom
    case marginLeft
    case paddingTop
    case paddingRight
    case paddingBottom
    case paddingLeft
    case top
    case right
    case bottom
    case left
    case borderTopWidth
    case borderRightWidth
    case borderBottomWidth
    case borderLeftWidth
    case borderTopStyle
    case borderRightStyle
    case borderBottomStyle
    case borderLeftStyle
    case borderTopColor
    case borderRightColor
    case borderBottomColor
    case borderLeftColor
    case borderImageSource
    case zIndex
    case order
    case flexDirection
    case flexWrap
    case gridRowStart
    case gridColumnStart
    case verticalAlign
    case unicodeBidi
    case transform
    case translate
    case rotate
    case scale
    case transformOrigin
    case backgroundColor
    case backgroundImage
    case backgroundPosition
    case backgroundSize
    case backgroundRepeat
    case backgroundAttachment
    case backgroundOrigin
    case backgroundClip
    case backgroundBlendMode
    case boxShadow
    case filter
    case backdropFilter
    case mixBlendMode
    case isolation
    case maskImage
    case textDecorationLine
    case textDecorationStyle
    case textDecorationColor
    case textDecorationThickness
    case textOverflow
    case outlineWidth
    case outlineStyle
    case outlineColor
    case outlineOffset
    case content
    case counterReset
    case counterIncrement
    case counterSet
    case appearance
    case resize
    case tableLayout
    case animationName
    case animationDuration
    case animationIterationCount
    case animationPlayState
    case transitionProperty
    case transitionDuration
    case willChange
    case contain
    case containerType
    case touchAction
    case scrollBehavior
    case interactivity
    case webkitLineClamp
    case webkitBoxOrient

    /// Properties below this number are inherited.
    static let inheritedCount = 54
}

/// Name, initial value and grammar of every property, in the order of ``Property``.
extension PropertyDefinition {
    static let table: [PropertyDefinition] = [
        PropertyDefinition("color", initial: "canvastext", [.color]),
        PropertyDefinition("color-scheme", initial: "normal", [.special(.colorScheme)]),
        PropertyDefinition(
            "font-size", initial: "medium",
            [
                .keywords([
                    "xx-small", "x-small", "small", "medium",
                    "large", "x-large", "xx-large", "xxx-large", "smaller", "larger", "math",
                ]), .lengthPercentage(.nonNegative),
            ]),
        PropertyDefinition("font-family", initial: "serif", [.special(.fontFamily)]),
        PropertyDefinition("font-style", initial: "normal", [.special(.fontStyle)]),
        PropertyDefinition(
            "font-weight", initial: "normal",
            [
                .keywords(["normal", "bold", "bolder", "lighter"]),
                .number(.any),
            ]),
        PropertyDefinition(
            "font-stretch", initial: "100%",
            [
                .keywords([
                    "normal", "ultra-condensed",
                    "extra-condensed", "condensed", "semi-condensed", "semi-expanded", "expanded", "extra-expanded",
                    "ultra-expanded",
                ]), .percentage(.any),
            ]),
        PropertyDefinition("font-variant", initial: "normal", [.raw]),
        PropertyDefinition(
            "line-height", initial: "normal",
            [
                .keywords(["normal"]), .number(.nonNegative),
                .lengthPercentage(.nonNegative),
            ]),
        PropertyDefinition("letter-spacing", initial: "normal", [.keywords(["normal"]), .lengthPercentage(.any)]),
        PropertyDefinition("word-spacing", initial: "normal", [.keywords(["normal"]), .lengthPercentage(.any)]),
        PropertyDefinition("text-indent", initial: "0", [.special(.textIndent)]),
        PropertyDefinition(
            "text-align", initial: "start",
            [
                .keywords([
                    "start", "end", "left", "right", "center",
                    "justify", "match-parent", "justify-all", "-webkit-center", "-webkit-left", "-webkit-right",
                    "-webkit-auto",
                    "-internal-th", "-internal-table",
                ])
            ]),
        PropertyDefinition(
            "text-align-last", initial: "auto",
            [
                .keywords([
                    "auto", "start", "end", "left", "right",
                    "center", "justify", "match-parent",
                ])
            ]),
        PropertyDefinition("text-transform", initial: "none", [.special(.textTransform)]),
        PropertyDefinition("text-shadow", initial: "none", [.special(.shadow)]),
        PropertyDefinition("text-underline-offset", initial: "auto", [.keywords(["auto"]), .lengthPercentage(.any)]),
        PropertyDefinition(
            "white-space-collapse", initial: "collapse",
            [.keywords(["collapse", "preserve", "preserve-breaks", "preserve-spaces", "break-spaces"])]),
        PropertyDefinition("text-wrap-mode", initial: "wrap", [.keywords(["wrap", "nowrap"])]),
        PropertyDefinition(
            "text-wrap-style", initial: "auto", [.keywords(["auto", "balance", "stable", "pretty", "avoid-orphans"])]),
        PropertyDefinition(
            "word-break", initial: "normal",
            [
                .keywords([
                    "normal", "break-all", "keep-all",
                    "break-word", "auto-phrase",
                ])
            ]),
        PropertyDefinition("overflow-wrap", initial: "normal", [.keywords(["normal", "break-word", "anywhere"])]),
        PropertyDefinition("hyphens", initial: "manual", [.keywords(["none", "manual", "auto"])]),
        PropertyDefinition("visibility", initial: "visible", [.keywords(["visible", "hidden", "collapse"])]),
        PropertyDefinition("cursor", initial: "auto", [.raw]),
        PropertyDefinition(
            "pointer-events", initial: "auto",
            [
                .keywords([
                    "auto", "none", "visiblepainted",
                    "visiblefill", "visiblestroke", "visible", "painted", "fill", "stroke", "all", "bounding-box",
                ])
            ]),
        PropertyDefinition("user-select", initial: "auto", [.keywords(["auto", "text", "none", "contain", "all"])]),
        PropertyDefinition("direction", initial: "ltr", [.keywords(["ltr", "rtl"])]),
        PropertyDefinition(
            "writing-mode", initial: "horizontal-tb",
            [
                .keywords([
                    "horizontal-tb", "vertical-rl",
                    "vertical-lr", "sideways-rl", "sideways-lr",
                ])
            ]),
        PropertyDefinition("text-orientation", initial: "mixed", [.keywords(["mixed", "upright", "sideways"])]),
        PropertyDefinition("list-style-type", initial: "disc", [.special(.listStyleType)]),
        PropertyDefinition("list-style-position", initial: "outside", [.keywords(["inside", "outside"])]),
        PropertyDefinition("list-style-image", initial: "none", [.keywords(["none"]), .image]),
        PropertyDefinition(
            "quotes", initial: "auto", [.keywords(["auto", "none", "match-parent"]), .special(.quotes)]),
        PropertyDefinition("caption-side", initial: "top", [.keywords(["top", "bottom"])]),
        PropertyDefinition("border-collapse", initial: "separate", [.keywords(["separate", "collapse"])]),
        PropertyDefinition("border-spacing", initial: "0", [.special(.pair)]),
        PropertyDefinition("empty-cells", initial: "show", [.keywords(["show", "hide"])]),
        PropertyDefinition("caret-color", initial: "auto", [.keywords(["auto"]), .color]),
        PropertyDefinition("accent-color", initial: "auto", [.keywords(["auto"]), .color]),
        PropertyDefinition(
            "fill", initial: "black",
            [
                .keywords(["none", "context-fill", "context-stroke"]), .color,
                .raw,
            ]),
        PropertyDefinition(
            "stroke", initial: "none",
            [
                .keywords(["none", "context-fill", "context-stroke"]), .color,
                .raw,
            ]),
        PropertyDefinition("fill-opacity", initial: "1", [.number(.any), .percentage(.any)]),
        PropertyDefinition("stroke-opacity", initial: "1", [.number(.any), .percentage(.any)]),
        PropertyDefinition("stroke-width", initial: "1px", [.number(.nonNegative), .lengthPercentage(.nonNegative)]),
        PropertyDefinition("text-anchor", initial: "start", [.keywords(["start", "middle", "end"])]),
        PropertyDefinition("-webkit-text-fill-color", initial: "currentcolor", [.color]),
        PropertyDefinition("-webkit-text-stroke-color", initial: "currentcolor", [.color]),
        PropertyDefinition(
            "-webkit-text-stroke-width", initial: "0",
            [
                .keywords(["thin", "medium", "thick"]),
                .length(.nonNegative),
            ]),
        PropertyDefinition(
            "-webkit-text-security", initial: "none",
            [
                .keywords([
                    "none", "circle", "disc",
                    "square",
                ])
            ]),
        PropertyDefinition(
            "forced-color-adjust", initial: "auto",
            [
                .keywords([
                    "auto", "none",
                    "preserve-parent-color",
                ])
            ]),
        PropertyDefinition("tab-size", initial: "8", [.number(.nonNegative), .length(.nonNegative)]),
        PropertyDefinition("speak-as", initial: "normal", [.raw]),
        PropertyDefinition(
            "speak", initial: "auto",
            [
                .keywords([
                    "auto", "never", "always", "none", "normal",
                    "spell-out",
                ])
            ]),
        PropertyDefinition("display", initial: "inline", [.special(.display)]),
        PropertyDefinition(
            "position", initial: "static",
            [
                .keywords([
                    "static", "relative", "absolute", "fixed",
                    "sticky",
                ])
            ]),
        PropertyDefinition(
            "float", initial: "none",
            [
                .keywords([
                    "none", "left", "right", "inline-start",
                    "inline-end",
                ])
            ]),
        PropertyDefinition(
            "clear", initial: "none",
            [
                .keywords([
                    "none", "left", "right", "both", "inline-start",
                    "inline-end",
                ])
            ]),
        PropertyDefinition("content-visibility", initial: "visible", [.keywords(["visible", "auto", "hidden"])]),
        PropertyDefinition("opacity", initial: "1", [.number(.any), .percentage(.any)]),
        PropertyDefinition("clip", initial: "auto", [.special(.clip)]),
        PropertyDefinition("clip-path", initial: "none", [.keywords(["none"]), .special(.clipPath)]),
        PropertyDefinition(
            "overflow-x", initial: "visible",
            [
                .keywords([
                    "visible", "hidden", "clip", "scroll",
                    "auto", "overlay",
                ])
            ]),
        PropertyDefinition(
            "overflow-y", initial: "visible",
            [
                .keywords([
                    "visible", "hidden", "clip", "scroll",
                    "auto", "overlay",
                ])
            ]),
        PropertyDefinition(
            "width", initial: "auto",
            [
                .keywords([
                    "auto", "min-content", "max-content", "fit-content",
                    "stretch", "-webkit-fill-available",
                ]), .lengthPercentage(.nonNegative), .sizeFunction,
            ]),
        PropertyDefinition(
            "height", initial: "auto",
            [
                .keywords([
                    "auto", "min-content", "max-content", "fit-content",
                    "stretch", "-webkit-fill-available",
                ]), .lengthPercentage(.nonNegative), .sizeFunction,
            ]),
        PropertyDefinition(
            "min-width", initial: "auto",
            [
                .keywords([
                    "auto", "min-content", "max-content",
                    "fit-content", "stretch", "-webkit-fill-available",
                ]), .lengthPercentage(.nonNegative),
                .sizeFunction,
            ]),
        PropertyDefinition(
            "min-height", initial: "auto",
            [
                .keywords([
                    "auto", "min-content", "max-content",
                    "fit-content", "stretch", "-webkit-fill-available",
                ]), .lengthPercentage(.nonNegative),
                .sizeFunction,
            ]),
        PropertyDefinition(
            "max-width", initial: "none",
            [
                .keywords([
                    "none", "min-content", "max-content",
                    "fit-content", "stretch", "-webkit-fill-available",
                ]), .lengthPercentage(.nonNegative),
                .sizeFunction,
            ]),
        PropertyDefinition(
            "max-height", initial: "none",
            [
                .keywords([
                    "none", "min-content", "max-content",
                    "fit-content", "stretch", "-webkit-fill-available",
                ]), .lengthPercentage(.nonNegative),
                .sizeFunction,
            ]),
        PropertyDefinition("aspect-ratio", initial: "auto", [.special(.aspectRatio)]),
        PropertyDefinition("box-sizing", initial: "content-box", [.keywords(["content-box", "border-box"])]),
        PropertyDefinition("margin-top", initial: "0", [.keywords(["auto"]), .lengthPercentage(.any)]),
        PropertyDefinition("margin-right", initial: "0", [.keywords(["auto"]), .lengthPercentage(.any)]),
        PropertyDefinition("margin-bottom", initial: "0", [.keywords(["auto"]), .lengthPercentage(.any)]),
        PropertyDefinition("margin-left", initial: "0", [.keywords(["auto"]), .lengthPercentage(.any)]),
        PropertyDefinition("padding-top", initial: "0", [.lengthPercentage(.nonNegative)]),
        PropertyDefinition("padding-right", initial: "0", [.lengthPercentage(.nonNegative)]),
        PropertyDefinition("padding-bottom", initial: "0", [.lengthPercentage(.nonNegative)]),
        PropertyDefinition("padding-left", initial: "0", [.lengthPercentage(.nonNegative)]),
        PropertyDefinition("top", initial: "auto", [.keywords(["auto"]), .lengthPercentage(.any)]),
        PropertyDefinition("right", initial: "auto", [.keywords(["auto"]), .lengthPercentage(.any)]),
        PropertyDefinition("bottom", initial: "auto", [.keywords(["auto"]), .lengthPercentage(.any)]),
        PropertyDefinition("left", initial: "auto", [.keywords(["auto"]), .lengthPercentage(.any)]),
        PropertyDefinition(
            "border-top-width", initial: "medium",
            [
                .keywords(["thin", "medium", "thick"]),
                .length(.nonNegative),
            ]),
        PropertyDefinition(
            "border-right-width", initial: "medium",
            [
                .keywords(["thin", "medium", "thick"]),
                .length(.nonNegative),
            ]),
        PropertyDefinition(
            "border-bottom-width", initial: "medium",
            [
                .keywords(["thin", "medium", "thick"]),
                .length(.nonNegative),
            ]),
        PropertyDefinition(
            "border-left-width", initial: "medium",
            [
                .keywords(["thin", "medium", "thick"]),
                .length(.nonNegative),
            ]),
        PropertyDefinition(
            "border-top-style", initial: "none",
            [
                .keywords([
                    "none", "hidden", "dotted", "dashed",
                    "solid", "double", "groove", "ridge", "inset", "outset",
                ])
            ]),
        PropertyDefinition(
            "border-right-style", initial: "none",
            [
                .keywords([
                    "none", "hidden", "dotted", "dashed",
                    "solid", "double", "groove", "ridge", "inset", "outset",
                ])
            ]),
        PropertyDefinition(
            "border-bottom-style", initial: "none",
            [
                .keywords([
                    "none", "hidden", "dotted", "dashed",
                    "solid", "double", "groove", "ridge", "inset", "outset",
                ])
            ]),
        PropertyDefinition(
            "border-left-style", initial: "none",
            [
                .keywords([
                    "none", "hidden", "dotted", "dashed",
                    "solid", "double", "groove", "ridge", "inset", "outset",
                ])
            ]),
        PropertyDefinition("border-top-color", initial: "currentcolor", [.color]),
        PropertyDefinition("border-right-color", initial: "currentcolor", [.color]),
        PropertyDefinition("border-bottom-color", initial: "currentcolor", [.color]),
        PropertyDefinition("border-left-color", initial: "currentcolor", [.color]),
        PropertyDefinition("border-image-source", initial: "none", [.keywords(["none"]), .image]),
        PropertyDefinition("z-index", initial: "auto", [.keywords(["auto"]), .integer]),
        PropertyDefinition("order", initial: "0", [.integer]),
        PropertyDefinition(
            "flex-direction", initial: "row",
            [
                .keywords([
                    "row", "row-reverse", "column",
                    "column-reverse",
                ])
            ]),
        PropertyDefinition("flex-wrap", initial: "nowrap", [.keywords(["nowrap", "wrap", "wrap-reverse"])]),
        PropertyDefinition("grid-row-start", initial: "auto", [.raw]),
        PropertyDefinition("grid-column-start", initial: "auto", [.raw]),
        PropertyDefinition(
            "vertical-align", initial: "baseline",
            [
                .keywords([
                    "baseline", "sub", "super", "top",
                    "text-top", "middle", "bottom", "text-bottom", "-webkit-baseline-middle",
                ]), .lengthPercentage(.any),
            ]),
        PropertyDefinition(
            "unicode-bidi", initial: "normal",
            [
                .keywords([
                    "normal", "embed", "isolate",
                    "bidi-override", "isolate-override", "plaintext", "-webkit-isolate",
                ])
            ]),
        PropertyDefinition("transform", initial: "none", [.special(.transform)]),
        PropertyDefinition("translate", initial: "none", [.keywords(["none"]), .raw]),
        PropertyDefinition("rotate", initial: "none", [.keywords(["none"]), .raw]),
        PropertyDefinition("scale", initial: "none", [.keywords(["none"]), .special(.scale)]),
        PropertyDefinition("transform-origin", initial: "50% 50%", [.special(.transformOrigin)]),
        PropertyDefinition("background-color", initial: "transparent", [.color]),
        PropertyDefinition("background-image", initial: "none", [.special(.images)]),
        PropertyDefinition("background-position", initial: "0% 0%", [.special(.positions)]),
        PropertyDefinition("background-size", initial: "auto", [.special(.backgroundSizes)]),
        PropertyDefinition("background-repeat", initial: "repeat", [.special(.repeats)]),
        PropertyDefinition("background-attachment", initial: "scroll", [.raw]),
        PropertyDefinition("background-origin", initial: "padding-box", [.raw]),
        PropertyDefinition("background-clip", initial: "border-box", [.raw]),
        PropertyDefinition("background-blend-mode", initial: "normal", [.raw]),
        PropertyDefinition("box-shadow", initial: "none", [.special(.shadow)]),
        PropertyDefinition("filter", initial: "none", [.keywords(["none"]), .special(.filter)]),
        PropertyDefinition("backdrop-filter", initial: "none", [.keywords(["none"]), .special(.filter)]),
        PropertyDefinition(
            "mix-blend-mode", initial: "normal",
            [
                .keywords([
                    "normal", "multiply", "screen", "overlay",
                    "darken", "lighten", "color-dodge", "color-burn", "hard-light", "soft-light", "difference",
                    "exclusion",
                    "hue", "saturation", "color", "luminosity", "plus-darker", "plus-lighter",
                ])
            ]),
        PropertyDefinition("isolation", initial: "auto", [.keywords(["auto", "isolate"])]),
        PropertyDefinition("mask-image", initial: "none", [.special(.images)]),
        PropertyDefinition("text-decoration-line", initial: "none", [.special(.decorationLine)]),
        PropertyDefinition(
            "text-decoration-style", initial: "solid",
            [
                .keywords([
                    "solid", "double", "dotted",
                    "dashed", "wavy",
                ])
            ]),
        PropertyDefinition("text-decoration-color", initial: "currentcolor", [.color]),
        PropertyDefinition(
            "text-decoration-thickness", initial: "auto",
            [
                .keywords(["auto", "from-font"]),
                .lengthPercentage(.any),
            ]),
        PropertyDefinition("text-overflow", initial: "clip", [.raw]),
        PropertyDefinition(
            "outline-width", initial: "medium",
            [
                .keywords(["thin", "medium", "thick"]),
                .length(.nonNegative),
            ]),
        PropertyDefinition(
            "outline-style", initial: "none",
            [
                .keywords([
                    "auto", "none", "dotted", "dashed", "solid",
                    "double", "groove", "ridge", "inset", "outset",
                ])
            ]),
        PropertyDefinition("outline-color", initial: "currentcolor", [.keywords(["auto"]), .color]),
        PropertyDefinition("outline-offset", initial: "0", [.length(.any)]),
        PropertyDefinition("content", initial: "normal", [.special(.content)]),
        PropertyDefinition("counter-reset", initial: "none", [.keywords(["none"]), .special(.counters(initially: 0))]),
        PropertyDefinition(
            "counter-increment", initial: "none", [.keywords(["none"]), .special(.counters(initially: 1))]),
        PropertyDefinition("counter-set", initial: "none", [.keywords(["none"]), .special(.counters(initially: 0))]),
        PropertyDefinition("appearance", initial: "none", [.identifier]),
        PropertyDefinition(
            "resize", initial: "none",
            [
                .keywords([
                    "none", "both", "horizontal", "vertical", "block",
                    "inline",
                ])
            ]),
        PropertyDefinition("table-layout", initial: "auto", [.keywords(["auto", "fixed"])]),
        PropertyDefinition("animation-name", initial: "none", [.raw]),
        PropertyDefinition("animation-duration", initial: "0s", [.raw]),
        PropertyDefinition("animation-iteration-count", initial: "1", [.raw]),
        PropertyDefinition("animation-play-state", initial: "running", [.raw]),
        PropertyDefinition("transition-property", initial: "all", [.raw]),
        PropertyDefinition("transition-duration", initial: "0s", [.raw]),
        PropertyDefinition("will-change", initial: "auto", [.raw]),
        PropertyDefinition("contain", initial: "none", [.raw]),
        PropertyDefinition("container-type", initial: "normal", [.raw]),
        PropertyDefinition("touch-action", initial: "auto", [.raw]),
        PropertyDefinition("scroll-behavior", initial: "auto", [.keywords(["auto", "smooth"])]),
        PropertyDefinition("interactivity", initial: "auto", [.keywords(["auto", "inert"])]),
        PropertyDefinition("-webkit-line-clamp", initial: "none", [.keywords(["none"]), .integer]),
        PropertyDefinition(
            "-webkit-box-orient", initial: "inline-axis",
            [
                .keywords([
                    "horizontal", "vertical",
                    "inline-axis", "block-axis",
                ])
            ]),
    ]
}
