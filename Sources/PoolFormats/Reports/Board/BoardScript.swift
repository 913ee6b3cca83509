/// What the script of a report does: it adds buttons that copy forms, and a box that filters rows.
enum BoardScript {
  /// The text of the script, without a character that XML would take for markup.
  static let text: StaticString = """
    (function () {
      "use strict";
      function make(name, text) {
        var node = document.createElement(name);
        node.textContent = text;
        return node;
      }
      function tools(before) {
        var box = make("div", "");
        box.className = "tools";
        before.parentNode.insertBefore(box, before);
        return box;
      }
      function status(box) {
        var said = make("span", "");
        said.setAttribute("role", "status");
        box.appendChild(said);
        return said;
      }
      document.querySelectorAll("pre[data-name]").forEach(function (pre) {
        var box = tools(pre);
        var button = make("button", "Copy");
        button.type = "button";
        button.setAttribute("aria-label", "Copy " + pre.dataset.name);
        box.appendChild(button);
        var said = status(box);
        function select() {
          var range = document.createRange();
          range.selectNodeContents(pre);
          var selection = window.getSelection();
          selection.removeAllRanges();
          selection.addRange(range);
          said.textContent = document.execCommand("copy") ? "Copied" : "Selected: press Ctrl+C";
        }
        button.addEventListener("click", function () {
          if (!navigator.clipboard) { select(); return; }
          navigator.clipboard.writeText(pre.textContent).then(function () {
            said.textContent = "Copied";
          }, select);
        });
      });
      document.querySelectorAll("table[data-filter]").forEach(function (table) {
        var box = tools(table.parentNode);
        var label = make("label", "Show features with ");
        var input = document.createElement("input");
        input.type = "search";
        label.appendChild(input);
        box.appendChild(label);
        var said = status(box);
        var rows = Array.from(table.querySelectorAll("tbody tr:not(.group)"));
        var texts = rows.map(function (row) {
          var group = row.parentNode.querySelector(".group");
          return (row.textContent + " " + (group ? group.textContent : "")).toLowerCase();
        });
        input.addEventListener("input", function () {
          var words = input.value.toLowerCase().split(" ").filter(Boolean);
          var count = 0;
          rows.forEach(function (row, index) {
            row.hidden = !words.every(function (word) { return texts[index].includes(word); });
            if (!row.hidden) { count += 1; }
          });
          table.querySelectorAll("tbody").forEach(function (body) {
            body.hidden = !body.querySelector("tr:not(.group):not([hidden])");
          });
          said.textContent = count + " of " + rows.length + " shown";
        });
      });
    }());

    """

  /// The SHA-256 of the script, by which the page lets no other run.
  static let hash = "sha256-am/YJcGYFyEAOUVeh5gHUqXFRu6t+5SGOGfQTrP8AAY="
}
