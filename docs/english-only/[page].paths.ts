import { englishOnly } from "../.vitepress/english-only.ts";
import { titleOf } from "../.vitepress/source.ts";

// The Japanese site has a page for each English-only page, so that the language menu leads somewhere.
export default {
  paths: () =>
    englishOnly().map((page) => ({
      params: { page, path: page.replace(/README$/, ""), title: titleOf(`${page}.md`) },
    })),
};
