import { posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { sidebar } from "./sidebar.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where a page is read: `rules/x.en.md` at `/en/rules/x`, a folder's `README.md` at its `/`. */
function page(source: string): string {
  const english = /\.en\.md$/.test(source);
  const path = source.replace(/(\.en)?\.md$/, ".md").replace(/README\.md$/, "index.md");
  return english ? `en/${path}` : path;
}

export default defineConfig({
  title: "ロジックモデル",
  cleanUrls: true,
  lastUpdated: false,
  rewrites: page,
  srcExclude: ["package.json"],
  locales: {
    root: { label: "日本語", lang: "ja", description: "ロジックモデルを書き、確かめ、見せ、比べる道具" },
    en: { label: "English", lang: "en", link: "/en/", description: "Write, check, show and compare logic models" },
  },
  markdown: {
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
    search: { provider: "local" },
    outline: [2, 3],
    sidebar,
  },
});
