/// The names that SVG spells with capitals, and attributes that are in a namespace (13.2.6.1).
enum ForeignNames {
    enum AttributeNamespace { case xlink, xml, xmlns }

    static let attributes: [(name: StaticString, local: StaticString, namespace: AttributeNamespace)] = [
        ("xlink:actuate", "actuate", .xlink), ("xlink:arcrole", "arcrole", .xlink), ("xlink:href", "href", .xlink),
        ("xlink:role", "role", .xlink), ("xlink:show", "show", .xlink), ("xlink:title", "title", .xlink),
        ("xlink:type", "type", .xlink), ("xml:lang", "lang", .xml), ("xml:space", "space", .xml),
        ("xmlns", "xmlns", .xmlns), ("xmlns:xlink", "xlink", .xmlns),
    ]

    static let svgTags: StaticString = """
        altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix \
        feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight \
        feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology \
        feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef \
        linearGradient radialGradient textPath
        """

    static let svgAttributes: StaticString = """
        attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode \
        filterUnits glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines \
        keyTimes lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits \
        numOctaves pathLength patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ \
        preserveAlpha preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur requiredExtensions \
        requiredFeatures specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles \
        surfaceScale systemLanguage tableValues targetX targetY textLength viewBox viewTarget xChannelSelector \
        yChannelSelector zoomAndPan
        """

    static func words(_ text: StaticString) -> [UnsafeBufferPointer<UInt8>] {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
            .split(separator: 0x20).map { UnsafeBufferPointer(rebasing: $0) }
    }
}
