import { posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { isEnglishOnly } from "./english-only.ts";
import { sidebar } from "./sidebar.ts";
import { slug } from "./slug.ts";
import { descriptionOf } from "./source.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Returns the path of a page: `rules/x.en.md` becomes `/en/rules/x`, and a folder's `README.md` its `/`. Some pages are only in English. */
function page(source: string): string {
  const english = source.endsWith(".en.md") || isEnglishOnly(source);
  const path = source
    .replace(/^english-only\//, "")
    .replace(/(\.en)?\.md$/, ".md")
    .replace(/README\.md$/, "index.md");
  return english ? `en/${path}` : path;
}

/** Splits a text into words. Japanese has no spaces between them; single hiragana are particles. */
function words(text: string): string[] {
  return Array.from(new Intl.Segmenter("ja", { granularity: "word" }).segment(text))
    .filter(({ segment, isWordLike }) => isWordLike && !/^\p{Script=Hiragana}$/u.test(segment))
    .map(({ segment }) => segment);
}

/** Whether a search result is in the language of the current page. */
function inLanguage({ id }: { id: string }): boolean {
  return id.startsWith("/en/") === location.pathname.startsWith("/en/");
}

const SEARCH = {
  button: { buttonText: "検索", buttonAriaLabel: "検索" },
  modal: {
    displayDetails: "詳細を表示",
    resetButtonTitle: "検索をクリア",
    backButtonTitle: "閉じる",
    noResultsText: "見つかりません：",
    footer: { selectText: "開く", navigateText: "移動", closeText: "閉じる" },
  },
};

export default defineConfig({
  title: "ロジックモデル",
  cleanUrls: true,
  lastUpdated: false,
  rewrites: page,
  srcExclude: ["test-results/**"],
  head: [["link", { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" }]],
  transformPageData: (data) => ({ description: data.description || descriptionOf(data.filePath) }),
  locales: {
    root: {
      label: "日本語",
      lang: "ja",
      description: "自治体のロジックモデルの作成、点検、公開",
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
          quote: "移動または削除された可能性があります。",
          linkText: "トップページへ",
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
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    anchor: { slugify: slug },
    config(md) {
      // Pages link to each other as files, so that the links also work in the repository.
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
  vite: {
    plugins: [
      {
        // The index is built per source folder. Both languages share a folder, so they share its index.
        name: "search-in-both-languages",
        transform: (code, id) =>
          id === "/@localSearchIndex"
            ? code.replace('{"root":', `{"en": () => import("@localSearchIndexroot"), "root":`)
            : undefined,
      },
    ],
  },
  themeConfig: {
    search: {
      provider: "local",
      options: {
        locales: { root: { translations: SEARCH } },
        miniSearch: { options: { tokenize: words }, searchOptions: { filter: inLanguage } },
      },
    },
    outline: [2, 3],
    sidebar,
  },
});
