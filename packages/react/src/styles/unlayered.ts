/** As much as four ids: more than the rules of a page have. Nothing has the id `_`. */
const STRONG = ":not(#_#_#_#_)";
/** Below our rules, above those of a page. */
const RESET = [
  ".lm :not(svg,svg *):not(#_#_#_)",
  ".lm :not(svg,svg *):not(#_#_#_)::before",
  ".lm :not(svg,svg *):not(#_#_#_)::after",
];
/**
 * What a page says of all sections, and of drawings: their lines are attributes, which a reset would take away too. Pages
 * without a doctype do not let tables inherit.
 */
const REST = [
  ".lm:not(#_#_#_){margin:0;padding:0;border:0;box-shadow:none}",
  ".lm table:not(#_#_#_){color:inherit;font:inherit}",
  ".lm svg *:not(#_#_#_){fill:inherit;stroke:inherit;stroke-width:inherit}",
];

/**
 * The rules of a stylesheet so that they hold without a layer beside the rules of a page: these are undone within `.lm`, and
 * each of ours is stronger than they are. `rules` is what `bundle` gives.
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

/** The selectors of a list; commas in brackets are no ends. */
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
