/// What the HTML report carries along: it loads nothing.
enum HTMLReportAssets {
    /// Every pair of colours has a contrast of at least 7:1, by day and by night. Bars are borders, which are
    /// printed and stay with forced colours.
    static let style = """
        :root { color-scheme: light dark; --text: #1a1a1a; --ground: #ffffff; --line: #595959; --link: #003d99; }
        @media (prefers-color-scheme: dark) {
          :root { --text: #f2f2f2; --ground: #1a1a1a; --line: #a6a6a6; --link: #a8c7ff; }
        }
        body { font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background-color: var(--ground); margin: 1rem auto; max-width: 80rem; padding: 0 1rem; }
        a { color: var(--link); text-decoration: underline; }
        td a, nav a, li a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
        a:focus-visible, button:focus-visible, .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        table { border-collapse: collapse; width: 100%; }
        caption { text-align: left; padding: 0.5rem 0; }
        th, td { border: 1px solid var(--line); padding: 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        thead th { overflow-wrap: normal; }
        td p { margin: 0 0 0.5rem; }
        .wide { overflow-x: auto; }
        .place, .check, .wcag { min-width: 10rem; }
        th.impact { min-width: 7rem; }
        .what { min-width: 20rem; }
        button { font: inherit; font-weight: bold; color: var(--text); background-color: var(--ground); border: 1px solid var(--line); min-height: 2.75rem; min-width: 2.75rem; }
        th[aria-sort="ascending"] button::after { content: " \\2191" / ""; }
        th[aria-sort="descending"] button::after { content: " \\2193" / ""; }
        pre { white-space: pre-wrap; margin: 0.5rem 0; }
        .impact { font-weight: bold; }
        .chart { max-width: 60rem; }
        .count { width: 60%; }
        .bar { display: block; border-top: 0.75rem solid var(--link); }
        dl { display: flex; flex-wrap: wrap; gap: 0.75rem; }
        dl div { border: 1px solid var(--line); padding: 0.5rem 0.75rem; min-width: 8rem; }
        dd { margin: 0; font-size: 1.75rem; font-weight: bold; }
        /* Where five columns do not fit, each finding is a block, once the script has said what each part is: some browsers take a table's display for its meaning. */
        @media screen and (max-width: 48rem) {
          .said, .said tbody, .said tr, .said th, .said td, .said caption { display: block; min-width: 0; }
          .said tbody th, .said td { border: 0; padding: 0.25rem 0; }
          .said tbody tr { border-top: 1px solid var(--line); padding: 0.75rem 0; }
          .said thead tr { display: flex; flex-wrap: wrap; gap: 0.5rem; }
          .said thead th { border: 0; padding: 0; }
        }
        @media print {
          nav, #status { display: none; }
          .wide { overflow: visible; }
          button { border: 0; padding: 0; min-height: 0; min-width: 0; }
          tr { break-inside: avoid; }
        }
        """

    /// Puts a button into each column header. What is sorted is said to screen readers twice: by
    /// `aria-sort`, and by the status line for those that do not watch it.
    static let script = """
        (function () {
          "use strict";
          var table = document.getElementById("table");
          var body = table.tBodies[0];
          var headers = Array.prototype.slice.call(table.tHead.rows[0].cells);
          var collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
          function key(row, column) {
            var cell = row.cells[column];
            return cell.hasAttribute("data-key") ? Number(cell.getAttribute("data-key")) : cell.textContent;
          }
          function sort(column, down) {
            var rows = Array.prototype.map.call(body.rows, function (row) { return { row: row, key: key(row, column) }; });
            rows.sort(function (a, b) {
              var order = typeof a.key === "number" ? a.key - b.key : collator.compare(a.key, b.key);
              return down ? -order : order;
            });
            var sorted = document.createDocumentFragment();
            rows.forEach(function (item) { sorted.appendChild(item.row); });
            body.appendChild(sorted);
          }
          var roles = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell", TH: "columnheader" };
          [table].concat(Array.prototype.slice.call(table.querySelectorAll("thead, tbody, tr, th, td"))).forEach(function (part) {
            part.setAttribute("role", part.scope === "row" ? "rowheader" : roles[part.tagName]);
          });
          table.className = "said";
          headers.forEach(function (header, column) {
            var button = document.createElement("button");
            button.type = "button";
            button.textContent = header.textContent;
            header.textContent = "";
            header.appendChild(button);
            // The rows come by place.
            if (column === 0) { header.setAttribute("aria-sort", "ascending"); }
            button.addEventListener("click", function () {
              var down = header.getAttribute("aria-sort") === "ascending";
              headers.forEach(function (other) { other.removeAttribute("aria-sort"); });
              header.setAttribute("aria-sort", down ? "descending" : "ascending");
              sort(column, down);
              document.getElementById("status").textContent =
                table.getAttribute(down ? "data-falling" : "data-rising").replace("{}", button.textContent);
            });
          });
        })();
        """
}
