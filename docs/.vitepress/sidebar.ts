import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DefaultTheme } from "vitepress";

const docs = fileURLToPath(new URL("..", import.meta.url));

interface Section {
  readonly ja: string;
  readonly en: string;
  /** Sources without their ending. */
  readonly pages: readonly string[];
}

const SECTIONS: readonly Section[] = [
  { ja: "はじめに", en: "Start", pages: ["start", "guide", "keyboard", "cli"] },
  { ja: "点検", en: "Rules", pages: ["rules/README", "rules/fukuchiyama"] },
  { ja: "組み込む", en: "Embed", pages: ["embed", "editor", "format", "operations"] },
  { ja: "確かめる", en: "Trust", pages: ["accessibility", "security", "benchmark"] },
];

const REFERENCE = [
  { text: "API", link: "/en/api/" },
  ...item("design", ".md", "/en/"),
  ...item("adr/README", ".md", "/en/"),
];

/** The side bar of each language, with the titles that the pages bear. The API, design and decisions are in English only. */
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
  const text = /^# (.*)$/m.exec(readFileSync(docs + page + ending, "utf8"))?.[1] ?? page;
  return [{ text: text.replaceAll("`", ""), link: base + page.replace(/README$/, "") }];
}
