const IMPORT = /^@import "\.\/(.*)" layer\(logic-model\);\n/gm;

/**
 * Returns the rules of the files that a stylesheet imports, in order and without a layer, minified: no comments, no
 * unnecessary spaces, and short names for private variables. `read` returns the text of a file by its path from `src`.
 */
export function bundle(stylesheet: string, read: (path: string) => string): string {
  const rules = [...stylesheet.matchAll(IMPORT)]
    .map(([, path = ""]) => read(path))
    .join("\n")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;\}/g, "}")
    .replace(/ \+ (?=\.)/g, "+")
    .replace(/([ ,(:-])0\./g, "$1.")
    .replace(/="([a-z][\w-]*)"\]/gi, "=$1]")
    .trim();
  const own = [...new Set([...rules.matchAll(/(--_[\w-]+):/g)].map(([, name = ""]) => name))];
  return rules.replace(/--_[\w-]+/g, (name) => (own.includes(name) ? `--_${own.indexOf(name).toString(36)}` : name));
}
