/// What the HTML report carries along: it loads nothing.
enum HTMLReportAssets {
    /// Every pair of colours has a contrast of at least 7:1.
    static let style = """
        :root { color-scheme: light; }
        body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background-color: #ffffff; margin: 1rem auto; max-width: 80rem; padding: 0 1rem; }
        a { color: #003d99; background-color: #ffffff; text-decoration: underline; }
        a:focus-visible, button:focus-visible, .wide:focus-visible { outline: 3px solid #003d99; outline-offset: 2px; }
        table { border-collapse: collapse; width: 100%; }
        caption { text-align: left; padding: 0.5rem 0; }
        th, td { border: 1px solid #595959; padding: 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        thead th { overflow-wrap: normal; }
        .wide { overflow-x: auto; }
        button { font: inherit; font-weight: bold; color: #1a1a1a; background-color: #ffffff; border: 1px solid #595959; min-height: 2.75rem; min-width: 2.75rem; }
        pre { white-space: pre-wrap; margin: 0.5rem 0; }
        .impact { font-weight: bold; }
        .bar { min-width: 8rem; }
        rect { fill: #003d99; }
        dl div { display: flex; gap: 1rem; }
        dt { min-width: 16rem; }
        dd { margin: 0; }
        """

    /// Puts a button into each column header. What is sorted is said to screen readers twice: by
    /// `aria-sort`, and by the status line for those that do not watch it.
    static let script = """
        (function () {
          "use strict";
          var table = document.getElementById("table");
          var body = table.tBodies[0];
          var headers = Array.prototype.slice.call(table.tHead.rows[0].cells);
          function key(row, column) {
            var cell = row.cells[column];
            return cell.hasAttribute("data-key") ? Number(cell.getAttribute("data-key")) : cell.textContent;
          }
          headers.forEach(function (header, column) {
            var button = document.createElement("button");
            button.type = "button";
            button.textContent = header.textContent;
            header.textContent = "";
            header.appendChild(button);
            button.addEventListener("click", function () {
              var down = header.getAttribute("aria-sort") === "ascending";
              headers.forEach(function (other) { other.removeAttribute("aria-sort"); });
              header.setAttribute("aria-sort", down ? "descending" : "ascending");
              var rows = Array.prototype.slice.call(body.rows);
              rows.sort(function (a, b) {
                var x = key(a, column), y = key(b, column);
                var order = typeof x === "number" ? x - y : x.localeCompare(y);
                return down ? -order : order;
              });
              rows.forEach(function (row) { body.appendChild(row); });
              document.getElementById("status").textContent =
                table.getAttribute("data-sorted") + " " + button.textContent + (down ? " \\u2193" : " \\u2191");
            });
          });
        })();
        """
}
