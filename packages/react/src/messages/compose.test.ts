import { withWords } from "@logic-model/core";
import { expect, it } from "vitest";
import { composeMessages } from "./compose.ts";

const CATALOGUE = {
  ja: { search: "{measure}を検索", found: "{count}件の{measure}" },
  en: { search: "Search {measures}", found: "{count} {count|{measure}|{measures}}" },
};

it("names kinds as the language does", () => {
  expect(composeMessages(CATALOGUE, "ja")).toEqual({ search: "施策を検索", found: "{count}件の施策" });
  expect(composeMessages(CATALOGUE, "en").found).toBe("{count} {count|measure|measures}");
  const renamed = withWords("en", { "kind.measure": "project", "kind.measure.plural": "projects" });
  expect(composeMessages(CATALOGUE, renamed)).toEqual({
    search: "Search projects",
    found: "{count} {count|project|projects}",
  });
});

it("uses the texts of an overlay, and otherwise those of its base", () => {
  const korean = { tag: "ko", base: "en", words: { search: "{measure} 검색", "kind.measure": "시책" } } as const;
  expect(composeMessages(CATALOGUE, korean)).toEqual({ search: "시책 검색", found: "{count} {count|시책|시책}" });
});
