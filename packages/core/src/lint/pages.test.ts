import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { found } from "../testing/rule-cases.ts";
import { lint } from "./lint.ts";
import { RULES } from "./rules/index.ts";
import type { Finding } from "./types.ts";

const docs = new URL("../../../../docs/rules/", import.meta.url);
/** Returns a page without the padding of its tables. */
const page = (name: string) => readFileSync(new URL(name, docs), "utf8").replace(/ +\|/g, " |");

/** The second-level headings of every page. */
const SECTIONS = {
  ja: ["なぜ", "出典", "悪い例", "良い例", "直し方"],
  en: ["Why", "Source", "Bad example", "Good example", "What to do"],
} as const;
describe.each([
  ["ja", ".md"],
  ["en", ".en.md"],
] as const)("the pages in %s", (locale, ending) => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    "say of %s why it matters, with examples that it agrees with",
    (id, rule) => {
      const text = page(id + ending);
      const parts = text.split(/^## /m).slice(1);
      expect(parts.map((part) => part.split("\n")[0])).toEqual(SECTIONS[locale]);
      for (const part of parts) expect(part.split("\n").slice(1).join("").trim().length).toBeGreaterThan(4);
      const [, , bad, good] = parts.map((part) =>
        [...part.matchAll(/```text\n(.*?)```/gs)].map(([, model]) => model ?? ""),
      );
      expect(bad?.length).toBeGreaterThan(0);
      expect(good?.length).toBeGreaterThan(0);
      for (const model of bad ?? []) expect(found(rule, model), model).not.toEqual([]);
      for (const model of good ?? []) expect(found(rule, model), model).toEqual([]);
    },
  );
});

describe.each([
  ["fukuchiyama.md", /^(妥当|見方による|誤り)$/, "誤り"],
  ["fukuchiyama.en.md", /^(right|arguable|wrong)$/, "wrong"],
])("%s", (name, judgement, wrong) => {
  const sections = page(name).split(/^## /m).slice(1);

  it.each(["fukuchiyama", "cancer-plan"])(
    "assesses each finding in the sample %s, fewer than one in ten as wrong",
    (sample) => {
      const rows = [
        ...(sections[sample === "fukuchiyama" ? 0 : 1] ?? "").matchAll(
          /^\| (.*) \| \[.*\]\((.*?)\..*?\) \| (.*) \| (.*) \|$/gm,
        ),
      ];
      const read = readLogicModel(readFileSync(new URL(`../../../samples/${sample}.json`, import.meta.url)));
      const findings = read.ok ? lint(read.model) : [];
      const place = ({ node, parent, subject }: Finding) =>
        node === undefined ? subject : parent === undefined ? node : `${parent}/${node}`;
      expect(rows.map(([, where, rule]) => `${rule} ${/`(.*)`/.exec(where ?? "")?.[1]}`)).toEqual(
        findings.map((finding) => `${finding.rule} ${place(finding)}`),
      );
      for (const [, , , verdict, why] of rows) {
        expect(verdict).toMatch(judgement);
        expect(why?.length).toBeGreaterThan(10);
      }
      expect(rows.filter(([, , , verdict]) => verdict === wrong).length).toBeLessThan(rows.length / 10);
    },
  );
});

it("has no page for a rule that doesn't exist", () => {
  const names = readdirSync(docs).map((name) => name.replace(/(\.en)?\.md$/, ""));
  const known = new Set<string>([...RULES.map(({ id }) => id), "README", "fukuchiyama"]);
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});
