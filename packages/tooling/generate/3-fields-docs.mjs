import { readFileSync } from "node:fs";
import { replaceBetween, table } from "../markers.mjs";

const WORDS = {
  ja: {
    head: ["名前", "型", "意味", "例"],
    text: "文字列",
    boolean: "真偽",
    number: "数",
    "number-or-text": "数または文字列",
    list: (type) => `${type}の一覧`,
    map: (type) => `名前と ${type} の組`,
    node: "[項目](#項目)",
    vision: "[目指す姿](#項目)",
    unplaced: "[項目](#どこにも置かれていない項目)の一覧",
    kind: "種類",
    placement: "[配置](#この場所だけの文言注記要相談)",
    indicators: "成果指標の一覧",
    outcomes: "アウトカムの一覧",
    measures: "施策の一覧",
  },
  en: {
    head: ["name", "type", "meaning", "example"],
    text: "text",
    boolean: "boolean",
    number: "number",
    "number-or-text": "number or text",
    list: (type) => (type === "text" ? "list of texts" : `list of ${type}`),
    map: (type) => `names, each with ${type}`,
    vision: "[vision](#nodes)",
    unplaced: "list of [nodes](#unplaced-nodes)",
    kind: "kind",
    placement: "[placement](#wording-note-and-consultation-of-one-place)",
    indicators: "list of indicators",
    outcomes: "list of outcomes",
    measures: "list of measures",
  },
};

/** The tables of fields in the description of the file format. */
export async function files(root) {
  const { FIELDS } = await import("../../core/src/vocabulary/fields.ts");
  const { fieldDescriptions } = await import("../../core/src/vocabulary/field-words.ts");
  const { FILE_WORDS } = await import("../../core/src/vocabulary/file-words.ts");
  const { FILE, REUSE } = await import("../../core/src/format/schema.ts");
  const descriptions = fieldDescriptions();
  const { vision, outcome, measure, indicator, placement, model, ...objects } = FIELDS;
  const without = (shape, other) => Object.fromEntries(Object.entries(shape).filter(([key]) => !(key in other)));
  const keys = (shape) =>
    Object.keys(shape)
      .map((key) => `\`${key}\``)
      .join(" ");
  const { text, ...afterText } = without(vision, { id: 0, code: 0 });
  const own = [outcome, measure, indicator].map((shape) => without(shape, vision));

  function page(path, locale) {
    const words = WORDS[locale];
    let written = readFileSync(root + path, "utf8");

    /** A link to the section that has the table of a definition. */
    function link(name) {
      const before = written.slice(0, written.indexOf(`<!-- fields ${name} -->`));
      const title = /^#+ (.+)$/m.exec(before.slice(before.lastIndexOf("\n#") + 1))?.[1] ?? name;
      const shown = locale === "ja" ? title : title.toLowerCase();
      return `[${shown}](#${title.toLowerCase().replaceAll(" ", "-")})`;
    }

    function typeOf(key, field) {
      if (field.type === "anything" || key === "placement" || key === "kind") return words[key];
      if (field.type === "id") return "[id](#id)";
      if (field.type === "one-of") return field.words.map((word) => code(word)).join(" ");
      if (field.type === "list") return words.list(typeOf(key, field.of));
      if (field.type === "map") return words.map(typeOf(key, field.of));
      return field.type === "object" ? link(field.name) : words[field.type];
    }

    function rows(shape, about = {}) {
      return Object.entries(shape)
        .filter(([, field]) => field.type !== "nothing")
        .map(([key, field]) => {
          const { description, examples = [] } = about[key] ?? FILE_WORDS[key];
          const required = key === "vision" || !field.optional;
          return [
            `\`${key}\`${required ? " ＊" : ""}`,
            typeOf(key, field),
            description[locale],
            examples.map((example) => code(example)).join(" "),
          ];
        });
    }

    function put(name, shape, about) {
      written = replaceBetween(written, `fields ${name}`, `\n\n${table(words.head, rows(shape, about))}\n\n`);
    }

    const nested = { kind: { type: "anything", optional: true }, placement: { type: "anything", optional: true } };
    const lists = { indicators: nested.kind, outcomes: nested.kind, measures: nested.kind };
    put("model", FILE, descriptions.model);
    put("node", { ...vision, ...nested, ...lists }, descriptions.vision);
    for (const kind of ["outcome", "measure", "indicator"])
      put(kind, without(FIELDS[kind], vision), descriptions[kind]);
    for (const name of Object.keys(objects)) put(name, FIELDS[name], descriptions[name]);
    put("placement", REUSE, descriptions.placement);
    written = replaceBetween(written, "keys of the file", ` ${keys(FILE)} `);
    const order = { ...without(vision, afterText), ...Object.assign({}, ...own), ...afterText, placement, ...lists };
    written = replaceBetween(written, "keys of nodes", ` ${keys(order)} `);
    return replaceBetween(written, "keys of reuses", ` ${keys({ reuse: 0, ...placement })} `);
  }

  return { "docs/format.md": page("docs/format.md", "ja"), "docs/format.en.md": page("docs/format.en.md", "en") };
}

/** An example as it is written in a file, in one line. */
function code(value) {
  return `\`${JSON.stringify(value, null, 1).replace(/\n */g, " ").replaceAll("[ ", "[").replaceAll(" ]", "]")}\``;
}
