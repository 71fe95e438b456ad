import { posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { sidebar } from "./sidebar.ts";
import { slug } from "./slug.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where a page is read: `rules/x.en.md` at `/en/rules/x`, a folder's `README.md` at its `/`. Some are in English only. */
function page(source: string): string {
  const english = /\.en\.md$|^(design\.md$|adr\/|api\/)/.test(source);
  const path = source.replace(/(\.en)?\.md$/, ".md").replace(/README\.md$/, "index.md");
  return english ? `en/${path}` : path;
}

const SEARCH = {
  button: { buttonText: "検索", buttonAriaLabel: "検索" },
  modal: {
    displayDetails: "くわしく",
    resetButtonTitle: "検索を消す",
    backButtonTitle: "閉じる",
    noResultsText: "見つかりません：",
    footer: { selectText: "開く", navigateText: "移る", closeText: "閉じる" },
  },
};

export default defineConfig({
  title: "ロジックモデル",
  cleanUrls: true,
  lastUpdated: false,
  rewrites: page,
  srcExclude: ["package.json"],
  locales: {
    root: {
      label: "日本語",
      lang: "ja",
      description: "自治体のロジックモデルを、書き、確かめ、見せる",
      themeConfig: {
        outline: { level: [2, 3], label: "このページ" },
        docFooter: { prev: "前のページ", next: "次のページ" },
        langMenuLabel: "言語",
        sidebarMenuLabel: "目次",
        returnToTopLabel: "ページの先頭へ",
        darkModeSwitchLabel: "配色",
        lightModeSwitchTitle: "明るい配色にする",
        darkModeSwitchTitle: "暗い配色にする",
        skipToContentLabel: "本文へ移る",
        notFound: {
          title: "ページがありません",
          quote: "場所が変わったか、まだ書かれていません。",
          linkText: "はじめのページへ",
        },
      },
    },
    en: {
      label: "English",
      lang: "en",
      link: "/en/",
      title: "Logic model",
      description: "Write, check and show logic models of municipalities",
    },
  },
  markdown: {
    anchor: { slugify: slug },
    config(md) {
      // Pages link each other as files do, so that they can be read where they lie.
      const render = md.renderer.rules.link_open;
      md.renderer.rules.link_open = (tokens, index, options, env, self) => {
        const token = tokens[index];
        const href = token?.attrGet("href") ?? "";
        const match = /^(?!\w+:|\/|#)([^#]+\.md)(#.*)?$/.exec(href);
        if (token && match) {
          const from = posix.dirname(relative(root, env.path).replace(/^en\//, ""));
          token.attrSet("href", `/${page(posix.join(from, match[1] ?? ""))}${match[2] ?? ""}`);
        }
        return render ? render(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
      };
    },
  },
  themeConfig: {
    search: { provider: "local", options: { locales: { root: { translations: SEARCH } } } },
    outline: [2, 3],
    sidebar,
  },
});
