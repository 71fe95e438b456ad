/** The first of a command's keys as it is written: `Ctrl+Enter`; empty where it has none. */
export function keyWords(keys: readonly string[] = [], mac = false): string {
  const [first = ""] = keys;
  return first
    .split("+")
    .map((part) => (mac ? MAC_WORDS[part] : undefined) ?? WORDS[part] ?? part)
    .join("+");
}

const MAC_WORDS: Readonly<Record<string, string>> = { Mod: "⌘", Alt: "option" };

const WORDS: Readonly<Record<string, string>> = {
  Mod: "Ctrl",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Delete: "Del",
};
