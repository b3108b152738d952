/// The properties that browsers know and picus does not compute, as `@supports` may ask for them (the
/// index of W3C's CSS snapshot, and the `-webkit-` names of the Compatibility Standard).
enum KnownProperties {
    static let names: Set<String> = Set(
        """
        align-content align-items align-self alignment-baseline anchor-name animation-composition
        animation-delay animation-direction animation-fill-mode animation-range animation-range-end
        animation-range-start animation-timeline animation-timing-function backface-visibility
        background-position-x background-position-y baseline-shift block-size border-block-end-color
        border-bottom-left-radius border-bottom-right-radius border-end-end-radius border-end-start-radius
        border-image border-image-outset border-image-repeat border-image-slice border-image-width
        border-radius border-start-end-radius border-start-start-radius border-top-left-radius
        border-top-right-radius box-decoration-break break-after break-before break-inside clip-rule
        column-count column-fill column-gap column-rule column-rule-color column-rule-style
        column-rule-width column-span column-width columns contain-intrinsic-block-size
        contain-intrinsic-height contain-intrinsic-inline-size contain-intrinsic-size
        contain-intrinsic-width container container-name corner-shape dominant-baseline field-sizing
        fill-rule flex flex-basis flex-grow flex-shrink flood-color flood-opacity font-feature-settings
        font-kerning font-language-override font-optical-sizing font-palette font-size-adjust font-synthesis
        font-synthesis-small-caps font-synthesis-style font-synthesis-weight font-variant-alternates
        font-variant-caps font-variant-east-asian font-variant-emoji font-variant-ligatures
        font-variant-numeric font-variant-position font-variation-settings gap grid         grid-auto-columns grid-auto-flow grid-auto-rows grid-column-end grid-column-gap
        grid-gap grid-row-end grid-row-gap grid-template
        grid-template-areas grid-template-columns grid-template-rows hanging-punctuation hyphenate-character
        hyphenate-limit-chars image-orientation image-rendering initial-letter interpolate-size
        justify-content justify-items justify-self lighting-color line-break marker marker-end marker-mid
        marker-start mask-border mask-clip mask-composite mask-mode mask-origin mask-position mask-repeat
        mask-size mask-type math-depth math-shift math-style object-fit object-position object-view-box
        offset offset-anchor offset-distance offset-path offset-position offset-rotate orphans
        overflow-anchor overflow-clip-margin overlay overscroll-behavior overscroll-behavior-block
        overscroll-behavior-inline overscroll-behavior-x overscroll-behavior-y page page-break-after
        page-break-before page-break-inside paint-order perspective perspective-origin place-content
        place-items place-self position-anchor position-area position-try position-try-fallbacks
        position-try-order position-visibility print-color-adjust row-gap ruby-align ruby-position
        scroll-margin scroll-margin-block scroll-margin-inline scroll-padding scroll-padding-block
        scroll-padding-inline scroll-padding-top scroll-snap-align scroll-snap-stop scroll-snap-type
        scroll-timeline scrollbar-color scrollbar-gutter scrollbar-width shape-image-threshold shape-margin
        shape-outside shape-rendering stop-color stop-opacity stroke-dasharray stroke-dashoffset
        stroke-linecap stroke-linejoin stroke-miterlimit text-box text-box-edge text-box-trim
        text-combine-upright text-decoration-skip-ink text-emphasis text-emphasis-color
        text-emphasis-position text-emphasis-style text-justify text-rendering text-size-adjust
        text-spacing-trim text-underline-position timeline-scope
        transform-box transform-style transition-behavior transition-delay transition-timing-function
        vector-effect view-timeline view-transition-class view-transition-name widows
        zoom -webkit-background-clip -webkit-box-align -webkit-box-decoration-break -webkit-box-direction
        -webkit-box-flex -webkit-box-ordinal-group -webkit-box-pack -webkit-box-reflect
        -webkit-font-smoothing -webkit-line-break -webkit-locale -webkit-margin-end
        -webkit-margin-start -webkit-mask-box-image -webkit-mask-clip -webkit-mask-composite
        -webkit-mask-position -webkit-mask-repeat -webkit-mask-size -webkit-print-color-adjust
        -webkit-rtl-ordering -webkit-tap-highlight-color -webkit-text-combine -webkit-text-orientation
        -webkit-transform-origin -webkit-transition-delay -webkit-transition-timing-function
        -webkit-user-drag -webkit-user-modify
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
