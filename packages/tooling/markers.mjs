/** Returns a page with the text between `<!-- name -->` and `<!-- /name -->` replaced. */
export function replaceBetween(page, name, text) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`A page lacks ${start} … ${end}`);
  return page.slice(0, from + start.length) + text + page.slice(to);
}

/** Returns a Markdown table whose columns line up in a monospaced font, where Japanese characters are twice as wide. */
export function table(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => width(row[column]))));
  const line = (cells) => `| ${cells.map((cell, i) => cell + " ".repeat(widths[i] - width(cell))).join(" | ")} |`;
  return [line(head), `| ${widths.map((n) => "-".repeat(n)).join(" | ")} |`, ...rows.map(line)].join("\n");
}

function width(text) {
  return [...text].reduce(
    (sum, character) => sum + (/[\u1100-\uffdc]/.test(character) && !/[\u2000-\u206f]/.test(character) ? 2 : 1),
    0,
  );
}
