/** Returns the first of a command's keys as shown in menus, such as `Ctrl+Enter`; empty if there is none. */
export function keyWords(keys: readonly string[] = [], mac = false): string {
  const [first = ""] = keys;
  return keyParts(first)
    .map((part) => (mac ? MAC_WORDS[part] : undefined) ?? WORDS[part] ?? part)
    .join("+");
}

/** Returns keys as `aria-keyshortcuts` lists them: `Control+Shift+Z Control+Y`; `undefined` if there are none. */
export function ariaKeys(keys: readonly string[] = [], mac = false): string | undefined {
  const names: Readonly<Record<string, string>> = { Mod: mac ? "Meta" : "Control", "+": "Plus" };
  const shortcuts = keys.map((press) =>
    keyParts(press)
      .map((part) => names[part] ?? part)
      .join("+"),
  );
  return shortcuts.join(" ") || undefined;
}

/** Returns the keys of a press. In `Mod++`, the last part is the plus key itself. */
export function keyParts(press: string): readonly string[] {
  return press.split(/\+(?=.)/);
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
