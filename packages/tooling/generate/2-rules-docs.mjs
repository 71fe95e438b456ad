import { readFileSync } from "node:fs";
import { replaceBetween, table } from "../markers.mjs";

/** The sections of the list of rules, in their order. */
const FAMILIES = {
  structure: { ja: "組み立て", en: "Structure" },
  coverage: { ja: "場面・事業項目・相談", en: "Coverage and consultation" },
  reuse: { ja: "再掲と重なり", en: "Reuse and repetition" },
  wording: { ja: "言葉", en: "Wording" },
  indicators: { ja: "成果指標", en: "Indicators" },
  identity: { ja: "計画の基本情報", en: "Whose plan, and when" },
};

const HEADS = { ja: ["規則", "名前", "重み", "組"], en: ["Rule", "ID", "Severity", "Preset"] };

/** The list of rules in the docs, the head of each rule's page, and the titles in the worked example. */
export async function files(root) {
  const { RULES } = await import("../../core/src/lint/rules/index.ts");
  const { ruleTitle } = await import("../../core/src/lint/messages.ts");
  const { choiceTitle } = await import("../../core/src/vocabulary/choices.ts");
  const read = (path) => readFileSync(root + path, "utf8");
  const written = {};
  for (const [locale, ending] of [
    ["ja", ".md"],
    ["en", ".en.md"],
  ]) {
    const severity = (rule) => choiceTitle("severity", rule.severity, locale);
    const preset = (rule) => choiceTitle("preset", rule.preset, locale);
    const row = (rule) => [
      `[${ruleTitle(rule.id, { locale })}](${rule.id}${ending})`,
      `\`${rule.id}\``,
      severity(rule),
      preset(rule),
    ];
    const sections = Object.entries(FAMILIES).map(([family, title]) => {
      const rules = RULES.filter((rule) => rule.family === family);
      return `## ${title[locale]}\n\n${table(HEADS[locale], rules.map(row))}\n\n`;
    });
    const index = `docs/rules/README${ending}`;
    const list = replaceBetween(read(index), "rules", `\n\n${sections.join("")}`);
    written[index] = replaceBetween(list, "number of rules", String(RULES.length));
    const example = `docs/rules/fukuchiyama${ending}`;
    written[example] = read(example).replace(/\[[^\]]*\]\(([\w-]+)(?:\.en)?\.md\)/g, (link, id) =>
      RULES.some((rule) => rule.id === id) ? `[${ruleTitle(id, { locale })}](${id}${ending})` : link,
    );
    for (const rule of RULES) {
      const page = `docs/rules/${rule.id}${ending}`;
      const id = locale === "ja" ? `（${rule.preset}）` : "";
      const head = [
        `# ${ruleTitle(rule.id, { locale })}`,
        "",
        `\`${rule.id}\` · ${severity(rule)} · ${preset(rule)}${id}`,
      ];
      written[page] = [...head, ...read(page).split("\n").slice(head.length)].join("\n");
    }
  }
  return written;
}
