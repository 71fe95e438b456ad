/** The specificity of four ids, which exceeds that of a page's rules. Nothing has the id `_`. */
const STRONG = ":not(#_#_#_#_)";
/** Below our rules, above those of a page. */
const RESET = [
  ".lm :not(svg,svg *):not(#_#_#_)",
  ".lm :not(svg,svg *):not(#_#_#_)::before",
  ".lm :not(svg,svg *):not(#_#_#_)::after",
];
/**
 * Resets what a page sets for all sections and drawings, except that the strokes of drawings are attributes. Pages
 * without a doctype don't let tables inherit.
 */
const REST = [
  ".lm:not(#_#_#_){margin:0;padding:0;border:0;box-shadow:none}",
  ".lm table:not(#_#_#_){color:inherit;font:inherit}",
  ".lm svg *:not(#_#_#_){fill:inherit;stroke:inherit;stroke-width:inherit}",
];

/**
 * Returns the rules of a stylesheet such that they work without a layer: the page's rules are reset within `.lm`, and ours
 * have a higher specificity. `rules` is the result of `bundle`.
 */
export function unlayered(rules: string): string {
  const strong = rules.replace(/([^{};]+)\{/g, (whole, head: string) =>
    head.startsWith("@") ? whole : `${selectors(head).map(strengthen).join()}{`,
  );
  return `${RESET.join()}{all:revert}${REST.join("")}${strong}`;
}

function strengthen(selector: string): string {
  const [, element = "", pseudo = ""] = /^(.*?)(::[\w-]+)?$/.exec(selector) ?? [];
  return `${element}${STRONG}${pseudo}`;
}

/** Splits a selector list at commas outside of brackets. */
function selectors(list: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < list.length; i++) {
    const character = list[i] as string;
    if ("([".includes(character)) depth++;
    else if (")]".includes(character)) depth--;
    else if (character === "," && depth === 0) {
      found.push(list.slice(start, i));
      start = i + 1;
    }
  }
  return [...found, list.slice(start)];
}
