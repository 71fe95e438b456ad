import { readdirSync } from "node:fs";
import type { DefaultTheme } from "vitepress";
import { titleOf } from "./source.ts";

interface Section {
  readonly ja: string;
  readonly en: string;
  /** Paths of the sources without extension. */
  readonly pages: readonly string[];
}

const SECTIONS: readonly Section[] = [
  { ja: "はじめに", en: "Start", pages: ["start", "guide", "keyboard", "cli"] },
  { ja: "点検", en: "Rules", pages: ["rules/README", "rules/fukuchiyama"] },
  { ja: "組み込む", en: "Embed", pages: ["embed", "theming", "editor", "format", "validate", "operations"] },
  { ja: "導入を検討する", en: "Trust", pages: ["accessibility", "security", "reliability", "benchmark"] },
  { ja: "開発に参加する", en: "Contribute", pages: ["contributing"] },
];

const REFERENCE = [
  ...readdirSync(new URL("../reference", import.meta.url))
    .map((file) => file.replace(/\.ts$/, ""))
    .map((name) => ({ text: `API: ${name.replace("-", "/")}`, link: `/en/api/${name}` })),
  ...item("design", ".md", "/en/"),
  ...item("adr/README", ".md", "/en/"),
];

/** The side bar of each language, with the titles of the pages. The API, design and decisions are only in English. */
export const sidebar: DefaultTheme.SidebarMulti = {
  "/en/": [
    ...SECTIONS.map(({ en, pages }) => ({ text: en, items: pages.flatMap((page) => item(page, ".en.md", "/en/")) })),
    { text: "Reference", items: REFERENCE },
  ],
  "/": [
    ...SECTIONS.map(({ ja, pages }) => ({ text: ja, items: pages.flatMap((page) => item(page, ".md", "/")) })),
    { text: "資料（英語）", items: REFERENCE },
  ],
};

function item(page: string, ending: string, base: string): readonly DefaultTheme.SidebarItem[] {
  return [{ text: titleOf(page + ending), link: base + page.replace(/README$/, "") }];
}
