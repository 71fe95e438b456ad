import { describe, expect, it } from "vitest";
import { withWords } from "../language/locale.ts";
import { generic } from "../profile/generic.ts";
import { homeCare } from "../profile/home-care.ts";
import { modelText } from "../testing/model-text.ts";
import { lint } from "./lint.ts";
import { findingMessage, fixMessage, ruleTitle } from "./messages.ts";
import { RULES } from "./rules/index.ts";
import type { Rule } from "./types.ts";

const texts = RULES.flatMap(({ id, title, message, once, fixes = [] }) => [
  [`rule.${id}.title`, title] as const,
  [`rule.${id}.message`, message] as const,
  ...(once ? [[`rule.${id}.once`, once.message] as const] : []),
  ...fixes.map((fix) => [`fix.${fix.id}`, fix.title] as const),
]);

describe("words of rules", () => {
  it.each(texts)("%s uses only names of definitions and parameters of its findings", (_, { ja, en }) => {
    const quoted = [...ja.matchAll(/「([^」]*)」/g), ...en.matchAll(/“([^”]*)”/g)].map(([, inside]) => inside);
    expect(quoted.filter((inside) => !/^\{[\w.]+\}$|^。$/.test(inside ?? ""))).toEqual([]);
  });

  it.each(texts)("%s names only fields and choices that exist", (_, words) => {
    const names = [...`${words.ja}${words.en}`.matchAll(/\{(?:field|choice)\.\w+\.(\w+)\}/g)].map(([, key]) => key);
    const rule: Rule = { ...(RULES[0] as Rule), id: "test", message: words };
    for (const locale of ["ja", "en"] as const) {
      const text = findingMessage({ rule: "test", params: {} }, { locale, rules: [rule] });
      for (const name of names.filter((name) => /[A-Z]/.test(name ?? ""))) expect(text).not.toContain(name);
      expect(text).not.toMatch(/\{(?:field|choice)/);
    }
  });
});

describe("findingMessage", () => {
  const scene = { rule: "scene-without-outcome", params: { scene: "dementia" } };

  it("names kinds, fields and choices as the host or profile does", () => {
    const locale = withWords("ja", {
      "kind.measure": "事業",
      "field.indicator.baseline": "現状値",
      "choice.pending.unset": "空欄",
    });
    expect(ruleTitle("outcome-without-measures", { locale })).toBe("事業のないアウトカム");
    expect(findingMessage({ rule: "indicator-without-baseline", params: { text: "患者数" } }, { locale })).toContain(
      "目標値はありますが現状値がありません。計画を始めるときの値を入れるか、空欄・検討中",
    );
  });

  it("uses the terms of the profile", () => {
    expect(findingMessage(scene)).toContain("「認知症」の場面");
    expect(findingMessage(scene, { locale: "en" })).toContain("the scene “Dementia”");
    const profile = { ...generic, scenes: [{ id: "dementia", title: { ja: "もの忘れ", en: "" }, expected: true }] };
    expect(findingMessage(scene, { profile })).toContain("「もの忘れ」の場面");
    expect(findingMessage({ ...scene, params: { scene: "unheard-of" } }, { profile: homeCare })).toContain(
      "「unheard-of」",
    );
  });

  it("names those whom a plan is for as its profile does", () => {
    const activity = { rule: "outcome-states-activity", params: { text: "Promote reading", ending: "Promote" } };
    expect(findingMessage(activity, { locale: "en" })).toContain("different for the people concerned as");
    expect(findingMessage(activity, { locale: "en", profile: homeCare })).toContain("for residents or patients as");
    expect(findingMessage(activity, { locale: withWords("ja", { people: "子ども" }) })).toContain("子どもがどう");
  });

  it("has singular and plural forms", () => {
    const end = { rule: "sentence-end-inconsistent", params: { text: "支援", total: 6 } };
    const few = (few: number) => findingMessage({ ...end, params: { ...end.params, few } }, { locale: "en" });
    expect(few(1)).toContain("(1 of 6 is written");
    expect(few(2)).toContain("(2 of 6 are written");
    const params = { text: "支援", limit: 15, kind: "measure" };
    expect(findingMessage({ rule: "too-many-children", params: { ...params, count: 16 } }, { locale: "en" })).toContain(
      "has 16 measures directly below it",
    );
    const open = (consultations: number, blanks: number) =>
      findingMessage({ rule: "final-but-open", params: { consultations, blanks } }, { locale: "en" });
    expect(open(1, 2)).toContain("1 consultation is not agreed and 2 blanks are still open");
    expect(open(0, 1)).toContain("0 consultations are not agreed and 1 blank is still open");
  });

  it("uses the texts of another language", () => {
    const korean = {
      tag: "ko",
      base: "en",
      words: { "rule.missing-title.message": "제목이 없습니다.", "fix.reopen": "되돌리기" },
    } as const;
    expect(findingMessage({ rule: "missing-title", params: {} }, { locale: korean })).toBe("제목이 없습니다.");
    expect(fixMessage({ id: "reopen" }, { locale: korean })).toBe("되돌리기");
  });
});

describe("a host's own rule", () => {
  const mine: Rule = {
    id: "x-budget",
    family: "coverage",
    severity: "warning",
    preset: "recommended",
    title: { ja: "予算のない{measure}", en: "{Measures} without a budget" },
    message: { ja: "「{text}」に予算がありません。", en: "“{text}” has no budget." },
    fixes: [{ id: "x-note", title: { ja: "要確認と書く", en: "Add a note" } }],
    check: ({ outline }) =>
      outline.rows.flatMap(({ node, reuse }) =>
        node.kind === "measure" && !reuse && !node.note
          ? [
              {
                node: node.id,
                field: "note",
                params: { text: node.text },
                fixes: [
                  { id: "x-note", operation: { type: "edit", target: "node", node: node.id, set: { note: "予算" } } },
                ],
              },
            ]
          : [],
      ),
  };
  const rules = [...RULES, mine];
  const model = modelText("目指す姿: 暮らせる\n  アウトカム: 支援を受けられる\n    施策: 窓口の明確化");

  it("runs and has messages like the others", () => {
    const [finding] = lint(model, { rules }).filter(({ rule }) => rule === "x-budget");
    expect(finding).toMatchObject({ rule: "x-budget", severity: "warning", node: "m1" });
    expect(finding && findingMessage(finding, { rules })).toBe("「窓口の明確化」に予算がありません。");
    expect(ruleTitle("x-budget", { rules, locale: "en" })).toBe("Measures without a budget");
    expect(fixMessage({ id: "x-note" }, { rules })).toBe("要確認と書く");
  });

  it("may replace the toolkit's rules, and can have a severity and be dismissed", () => {
    expect(lint(model, { rules: [mine] })).toHaveLength(1);
    expect(lint(model, { rules, severities: { "x-budget": "off" } }).some(({ rule }) => rule === "x-budget")).toBe(
      false,
    );
    const suppressed = { ...model, lint: { suppressions: [{ rule: "x-budget", node: "m1", reason: "別表" }] } };
    expect(lint(suppressed, { rules: [mine] })).toEqual([]);
  });

  it("is named by its id if it isn't passed along", () => {
    expect(findingMessage({ rule: "x-budget", params: {} })).toBe("x-budget");
    expect(ruleTitle("x-budget")).toBe("x-budget");
    expect(fixMessage({ id: "x-note" })).toBe("x-note");
  });
});
