import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast } from "../../../core/src/testing/contrast.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const base = read("../styles/base.css");
const agency = read("./digital-agency.css");

type Colours = Readonly<Record<string, string>>;

/** Returns the default of a variable. */
const DEFAULTS: Colours = Object.fromEntries(
  [...base.matchAll(/var\(--lm-([\w-]+), (#\w+)\)/g)].map(([, name = "", value = ""]) => [name, value]),
);
const AGENCY: Colours = Object.fromEntries(
  [...agency.matchAll(/--lm-([\w-]+): (#\w+);/g)].map(([, name = "", value = ""]) => [name, value]),
);

const GROUNDS = ["ground", "surface", "outcome", "lit", "found"];
/** Text colours and their backgrounds. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  text: GROUNDS,
  quiet: GROUNDS,
  accent: GROUNDS,
  "on-accent": ["accent"],
  waiting: ["waiting-ground", "surface"],
  error: ["surface", "ground"],
};
/** Line colours and the colours beside them. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  line: ["ground", "surface"],
  accent: GROUNDS,
  indicator: ["ground", "surface"],
  waiting: ["surface", "waiting-ground"],
  focus: [...GROUNDS, "focus-ring"],
};

describe.each([
  ["the default theme", DEFAULTS],
  ["the theme of the Digital Agency", AGENCY],
])("%s", (_, colours) => {
  it("defines all colours, light and dark", () => {
    expect(Object.keys(colours).sort()).toEqual(Object.keys(DEFAULTS).sort());
    expect(Object.keys(colours)).toHaveLength(32);
  });

  describe.each(["", "-dark"])("%s", (scheme) => {
    const of = (name: string) => colours[name + scheme] as string;
    const pairs = (list: Readonly<Record<string, readonly string[]>>) =>
      Object.entries(list).flatMap(([name, grounds]) => grounds.map((ground) => [name, ground] as const));

    it.each(pairs(TEXTS))("has readable text in %s on %s", (name, ground) =>
      expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(4.5),
    );
    it.each(pairs(LINES))("has visible lines in %s on %s", (name, ground) =>
      expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(3),
    );
  });
});

it("has the values of the Digital Agency's tokens", () => {
  const named = [...agency.matchAll(/--lm-[\w-]+: (#\w+); \/\* (?:[\w-]+: )?([\w-]+) \*\//g)];
  expect(named).toHaveLength(32);
  const byName = new Map<string, string>();
  for (const [, value = "", name = ""] of named)
    expect(byName.get(name) ?? value).toBe(byName.set(name, value).get(name));
});
