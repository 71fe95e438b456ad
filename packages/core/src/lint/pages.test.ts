import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { baseLocale } from "../language/locale.ts";
import { ruleTitle } from "../message/finding.ts";
import { found } from "../testing/rule-cases.ts";
import { lint } from "./lint.ts";
import { RULES } from "./rules.ts";
import type { Finding } from "./types.ts";

const docs = new URL("../../../../docs/rules/", import.meta.url);
/** A page; how far the columns of its tables are drawn apart does not matter. */
const page = (name: string) => readFileSync(new URL(name, docs), "utf8").replace(/ +\|/g, " |");

/** The second-level headings of a page in each language, in their order. */
const SECTIONS = {
  ja: ["なぜ", "出典", "悪い例", "良い例", "直し方"],
  en: ["Why", "Source", "Bad example", "Good example", "What to do"],
} as const;
const SEVERITY = {
  ja: { error: "要修正", warning: "要確認", info: "お知らせ" },
  en: { error: "error", warning: "warning", info: "info" },
} as const;
/** The presets, as the index of each language names them. */
const PRESET = {
  ja: { recommended: "推奨", strict: "厳しめ", all: "すべて" },
  en: { recommended: "recommended", strict: "strict", all: "all" },
} as const;

describe.each([
  ["ja", ".md"],
  ["en", ".en.md"],
] as const)("the pages in %s", (locale, ending) => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    "tell of %s what it asks, why, and examples it agrees with",
    (id, rule) => {
      const text = page(id + ending);
      expect(text.split("\n").slice(0, 3)).toEqual([
        `# ${ruleTitle(id, locale)}`,
        "",
        `\`${id}\` · ${SEVERITY[baseLocale(locale)][rule.severity]} · ${locale === "ja" ? `${PRESET.ja[rule.preset]}（${rule.preset}）` : rule.preset}`,
      ]);
      const parts = text.split(/^## /m).slice(1);
      expect(parts.map((part) => part.split("\n")[0])).toEqual(SECTIONS[baseLocale(locale)]);
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

  it("are listed, each with how much it matters and the preset that asks it", () => {
    const index = page(`README${ending}`);
    for (const { id, severity, preset } of RULES)
      expect(index).toContain(
        `| [${ruleTitle(id, locale)}](${id}${ending}) | \`${id}\` | ${SEVERITY[baseLocale(locale)][severity]} | ${PRESET[baseLocale(locale)][preset]} |`,
      );
  });
});

describe.each([
  ["fukuchiyama.md", /^(妥当|見方による|誤り)$/, "誤り"],
  ["fukuchiyama.en.md", /^(right|arguable|wrong)$/, "wrong"],
])("%s", (name, judgement, wrong) => {
  const sections = page(name).split(/^## /m).slice(1);

  it.each(["fukuchiyama", "cancer-plan"])(
    "judges each finding in the sample %s, and fewer than one in ten wrong",
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

it("has no page of a rule that is not there", () => {
  const names = readdirSync(docs).map((name) => name.replace(/(\.en)?\.md$/, ""));
  const known = new Set<string>([...RULES.map(({ id }) => id), "README", "fukuchiyama"]);
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});
