import { englishOnly } from "../.vitepress/english-only.ts";
import { titleOf } from "../.vitepress/source.ts";

// In the place of each page that is in English only, the Japanese site has one that says so: the language menu leads there.
export default {
  paths: () =>
    englishOnly().map((page) => ({
      params: { page, path: page.replace(/README$/, ""), title: titleOf(`${page}.md`) },
    })),
};
