/** The first of a command's keys as it is written: `Ctrl＋Enter`; empty where it has none. */
export function keyWords(keys: readonly string[] = []): string {
  const [first = ""] = keys;
  return first
    .split("+")
    .map((part) => WORDS[part] ?? part)
    .join("+");
}

const WORDS: Readonly<Record<string, string>> = {
  Mod: "Ctrl",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Delete: "Del",
};
