/// The HTML Standard's style sheet (its section 15, "Rendering") and that of SVG 2, as far as picus
/// computes what they set; sizes and colors of form controls as browsers on a desktop have them.
enum UserAgentSheetText {
    static let common = TokenizedText(
        """
        @namespace "http://www.w3.org/1999/xhtml";
        @namespace svg "http://www.w3.org/2000/svg";
        @namespace math "http://www.w3.org/1998/Math/MathML";
        html, body { display: block }
        html { color: CanvasText }

        /* 15.3.1 Hidden elements */
        area, base, basefont, datalist, head, link, meta, noembed, noframes, param, rp, script, style, template, title {
          display: none;
        }
        input[type=hidden i] { display: none !important }
        noscript { display: none !important }
        [hidden]:not([hidden=until-found i]) { display: none }
        [hidden=until-found i] { content-visibility: hidden }
        embed[hidden] { display: inline; height: 0; width: 0 }
        [popover]:not(:popover-open):not(dialog[open]) { display: none }
        dialog:not([open]) { display: none }
        details:not([open]) > :not(summary:first-of-type) { display: none !important }
        audio:not([controls]) { display: none !important }

        /* 15.3.2 The page */
        body { margin: 8px }

        /* 15.3.3 Flow content */
        address, blockquote, center, dialog, div, figure, figcaption, footer, form, header, hr, legend, listing, main, p,
        plaintext, pre, search, xmp, article, aside, h1, h2, h3, h4, h5, h6, hgroup, nav, section, dir, dd, dl, dt, menu,
        ol, ul, details, summary, fieldset, optgroup, option, slot, frameset, frame { display: block }
        slot { display: contents }
        blockquote, figure, listing, p, plaintext, pre, xmp { margin-block: 1em }
        blockquote, figure { margin-inline: 40px }
        address { font-style: italic }
        listing, plaintext, pre, xmp { font-family: monospace; white-space: pre }
        dialog {
          position: absolute; inset-inline: 0; width: fit-content; height: fit-content; margin: auto; border: solid;
          padding: 1em; background-color: Canvas; color: CanvasText;
        }
        [popover] {
          position: fixed; inset: 0; width: fit-content; height: fit-content; margin: auto; border: solid; padding: 0.25em;
          overflow: auto; color: CanvasText; background-color: Canvas;
        }

        /* 15.3.4 Phrasing content */
        cite, dfn, em, i, var { font-style: italic }
        b, strong { font-weight: bolder }
        code, kbd, samp, tt { font-family: monospace }
        big { font-size: larger }
        small { font-size: smaller }
        sub { vertical-align: sub }
        sup { vertical-align: super }
        sub, sup { line-height: normal; font-size: smaller }
        ruby { display: ruby }
        rt { display: ruby-text; font-size: 50%; text-align: start }
        :any-link { color: LinkText; text-decoration: underline; cursor: pointer }
        mark { background: Mark; color: MarkText }
        abbr[title], acronym[title] { text-decoration: dotted underline }
        ins, u { text-decoration: underline }
        del, s, strike { text-decoration: line-through }
        q::before { content: open-quote }
        q::after { content: close-quote }
        nobr { white-space: nowrap }
        wbr { display: inline }
        nobr wbr { white-space: normal }

        /* 15.3.5 Bidirectional text */
        address, blockquote, center, div, figure, figcaption, footer, form, header, hr, legend, listing, main, p, plaintext,
        pre, summary, xmp, article, aside, h1, h2, h3, h4, h5, h6, hgroup, nav, section, search, table, caption, colgroup,
        col, thead, tbody, tfoot, tr, td, th, dir, dd, dl, dt, menu, ol, ul, li, bdi, output, [dir=ltr i], [dir=rtl i],
        [dir=auto i] { unicode-bidi: isolate }
        bdo, bdo[dir] { unicode-bidi: isolate-override }
        input[dir=auto i], textarea[dir=auto i], pre[dir=auto i] { unicode-bidi: plaintext }
        bdi:dir(rtl), [dir=rtl i], [dir=auto i]:dir(rtl) { direction: rtl }
        bdi:dir(ltr), [dir=ltr i], [dir=auto i]:dir(ltr) { direction: ltr }

        /* 15.3.6 Sections and headings */
        h1 { margin-block: 0.67em; font-size: 2em; font-weight: bold }
        h2 { margin-block: 0.83em; font-size: 1.5em; font-weight: bold }
        h3 { margin-block: 1em; font-size: 1.17em; font-weight: bold }
        h4 { margin-block: 1.33em; font-size: 1em; font-weight: bold }
        h5 { margin-block: 1.67em; font-size: 0.83em; font-weight: bold }
        h6 { margin-block: 2.33em; font-size: 0.67em; font-weight: bold }

        /* 15.3.7 Lists */
        li, summary:first-of-type { display: list-item }
        dir, dl, menu, ol, ul { margin-block: 1em }
        :is(dir, dl, menu, ol, ul) :is(dir, dl, menu, ol, ul) { margin-block: 0 }
        dd { margin-inline-start: 40px }
        dir, menu, ol, ul { padding-inline-start: 40px }
        ol { list-style-type: decimal }
        dir, menu, ul { list-style-type: disc }
        :is(dir, menu, ol, ul) :is(dir, menu, ul) { list-style-type: circle }
        :is(dir, menu, ol, ul) :is(dir, menu, ol, ul) :is(dir, menu, ul) { list-style-type: square }
        details > summary:first-of-type { list-style: disclosure-closed inside }
        details[open] > summary:first-of-type { list-style-type: disclosure-open }

        /* 15.5.1 (suggested) The focus */
        :focus-visible { outline: auto }

        /* 15.3.8 Tables */
        table {
          display: table; box-sizing: border-box; border-spacing: 2px; border-collapse: separate; text-indent: initial;
          text-align: -internal-table;
        }
        caption { display: table-caption; text-align: center }
        colgroup { display: table-column-group }
        col { display: table-column }
        thead { display: table-header-group; vertical-align: middle }
        tbody { display: table-row-group; vertical-align: middle }
        tfoot { display: table-footer-group; vertical-align: middle }
        tr { display: table-row; vertical-align: inherit }
        td, th { display: table-cell; vertical-align: inherit; padding: 1px }
        th { font-weight: bold; text-align: -internal-th }
        colgroup[hidden], col[hidden], thead[hidden], tbody[hidden], tfoot[hidden], tr[hidden] { display: none }

        /* 15.3.10 Form controls */
        input, select, button, textarea {
          letter-spacing: initial; word-spacing: initial; line-height: initial; text-transform: initial;
          text-indent: initial; text-shadow: initial; text-align: initial; appearance: auto; display: inline-block;
          font: 13.3333px Arial; color: FieldText;
        }
        input, select, textarea { background-color: Field }
        input:is([type=reset i], [type=button i], [type=submit i]), button { text-align: center }
        input:is([type=reset i], [type=button i], [type=submit i], [type=color i]), button {
          background-color: ButtonFace; color: ButtonText;
        }
        input:is([type=checkbox i], [type=radio i], [type=range i], [type=image i], [type=file i]) {
          background-color: transparent;
        }
        input:is([type=reset i], [type=button i], [type=submit i], [type=checkbox i], [type=radio i], [type=image i],
        [type=file i], [type=color i], [type=range i]), button, select { cursor: default }
        input:not([type=checkbox i], [type=radio i], [type=range i], [type=image i], [type=file i], [type=hidden i]),
        textarea { border: 2px inset #767676; padding: 1px 2px }
        input:not([type=image i], [type=range i], [type=checkbox i], [type=radio i]) { overflow: clip !important }
        textarea { overflow: auto; white-space: pre-wrap; font-family: monospace; border-width: 1px; border-style: solid; padding: 2px }
        button, input:is([type=reset i], [type=button i], [type=submit i]) { border: 2px outset ButtonBorder; padding: 1px 6px }
        select { border: 1px solid #767676; white-space: pre }
        input:is([type=text i], [type=search i], [type=tel i], [type=url i], [type=email i], [type=password i],
        [type=number i], :not([type])), textarea { cursor: text }
        input[type=search i] { padding: 1px }
        input[type=hidden i] { appearance: none; background-color: transparent; padding: 0; cursor: default }
        input:is([type=reset i], [type=button i], [type=submit i]) { white-space: pre }
        :is(input, button, select, textarea, optgroup, option):disabled { color: GrayText }
        ::placeholder { color: #757575 }
        option { white-space: nowrap }
        optgroup { font-weight: bolder }
        fieldset {
          margin-inline: 2px; border: 2px groove ThreeDFace; padding-block: 0.35em 0.625em; padding-inline: 0.75em;
          min-inline-size: min-content;
        }
        legend { padding-inline: 2px }
        meter, progress { display: inline-block; vertical-align: -0.2em; appearance: auto }
        input[type=checkbox i] { margin: 3px 3px 3px 4px }
        input[type=radio i] { margin: 3px 3px 0 5px }
        input:is([type=checkbox i], [type=radio i], [type=search i], [type=color i], [type=reset i], [type=button i],
        [type=submit i]), button, select { box-sizing: border-box }
        output { display: inline }
        label { cursor: default }

        /* 15.3.11 The rule; 15.4 Replaced elements */
        hr { color: gray; border: 1px inset; margin: 0.5em auto; overflow: hidden }
        iframe { border: 2px inset }
        video { overflow: clip }
        img, iframe, canvas, embed, object { overflow: clip }
        marquee { display: inline-block; text-align: initial; overflow: hidden }
        center { text-align: -webkit-center }

        /* SVG 2, "User agent style sheet" */
        svg|svg:not(:root), svg|image, svg|marker, svg|pattern, svg|symbol { overflow: hidden }
        svg|text, svg|foreignObject { display: block }
        svg|*:not(svg|svg), svg|*:not(svg|foreignObject) > svg|svg { transform-origin: 0 0 }
        svg|clipPath, svg|defs, svg|desc, svg|filter, svg|linearGradient, svg|marker, svg|mask, svg|metadata, svg|pattern,
        svg|radialGradient, svg|script, svg|style, svg|symbol, svg|title { display: none !important }

        /* MathML Core, appendix A "User Agent Stylesheet" */
        math|math { direction: ltr; text-indent: 0; letter-spacing: normal; line-height: normal; word-spacing: normal }
        math|semantics > *|*:not(:first-child), math|maction > *|*:not(:first-child) { display: none }
        math|mphantom { visibility: hidden }
        math|mtable { display: inline-table }
        math|mtr { display: table-row }
        math|mtd { display: table-cell; text-align: center }
        math|merror { border: 1px solid red; background-color: lightyellow }
        """)

    /// 15.3.6 and 15.3.8, the parts for quirks mode.
    static let quirks = TokenizedText(
        """
        @namespace "http://www.w3.org/1999/xhtml";
        form { margin-block-end: 1em }
        table {
          font-weight: initial; font-style: initial; font-variant: initial; font-size: initial; line-height: initial;
          white-space: initial; text-align: initial;
        }
        input:not([type=image i]), textarea { box-sizing: border-box }
        """)
}
