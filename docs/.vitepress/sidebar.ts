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
  { ja: "はじめに", en: "Start", pages: ["guide", "keyboard", "cli"] },
  { ja: "点検", en: "Rules", pages: [] },
  { ja: "組み込む", en: "Embed", pages: ["editor", "format"] },
  { ja: "確かめる", en: "Trust", pages: ["benchmark"] },
];

/** The side bar of each language, with the titles that the pages bear. Decisions and design are in English only. */
export const sidebar: DefaultTheme.SidebarMulti = {
  "/en/": [
    ...SECTIONS.map(({ en, pages }) => ({ text: en, items: pages.flatMap((page) => item(page, ".en.md", "/en/")) })),
    { text: "Design", items: [...item("design", ".md", "/"), ...item("adr/README", ".md", "/")] },
  ],
  "/": [
    ...SECTIONS.map(({ ja, pages }) => ({ text: ja, items: pages.flatMap((page) => item(page, ".md", "/")) })),
    { text: "設計", items: [...item("design", ".md", "/"), ...item("adr/README", ".md", "/")] },
  ],
};

function item(page: string, ending: string, base: string): readonly DefaultTheme.SidebarItem[] {
  const text = /^# (.*)$/m.exec(readFileSync(docs + page + ending, "utf8"))?.[1] ?? page;
  return [{ text, link: base + page.replace(/README$/, "") }];
}
