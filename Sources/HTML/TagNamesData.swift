/// The element names that the tree construction stage tells apart, as small integers: the number of a
/// known name in every ``NameTable``.
package enum Tag: UInt8, CaseIterable, BitwiseCopyable {
    /// Any other name.
    case unknown
    case a, abbr, address, annotationXML, applet, area, article, aside, b, base, basefont, bgsound, big
    case blockquote, body, br, button, caption, center, code, col, colgroup, dd, desc, details, dialog, dir, div
    case dl, dt, em, embed, fieldset, figcaption, figure, font, footer, foreignObject, form, frame, frameset, h1
    case h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, image, img, input, keygen, li, link
    case listing, main, malignmark, marquee, math, menu, meta, mglyph, mi, mn, mo, ms, mtext, nav, nobr, noembed
    case noframes, noscript, object, ol, optgroup, option, p, param, plaintext, pre, rb, rp, rt, rtc, ruby, s
    case script, search, section, select, selectedcontent, small, source, span, strike, strong, style, sub
    case summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, title, tr, track, tt, u, ul
    case `var`, wbr, xmp

    /// The names, in the order of the cases, without `unknown`.
    static let names: StaticString = """
        a abbr address annotation-xml applet area article aside b base basefont bgsound big blockquote body br button \
        caption center code col colgroup dd desc details dialog dir div dl dt em embed fieldset figcaption figure font \
        footer foreignobject form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input \
        keygen li link listing main malignmark marquee math menu meta mglyph mi mn mo ms mtext nav nobr noembed \
        noframes noscript object ol optgroup option p param plaintext pre rb rp rt rtc ruby s script search section \
        select selectedcontent small source span strike strong style sub summary sup svg table tbody td template \
        textarea tfoot th thead title tr track tt u ul var wbr xmp
        """
}
