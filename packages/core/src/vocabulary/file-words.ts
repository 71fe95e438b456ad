import type { Words } from "../language/locale.ts";
import type { FieldDescription } from "./field-words.ts";

type FileKey =
  | "format"
  | "version"
  | "vision"
  | "unplaced"
  | "kind"
  | "placement"
  | "indicators"
  | "outcomes"
  | "measures"
  | "reuse"
  | "node"
  | "ext";

/** What the keys of a file are for that aren't fields of a definition. */
export const FILE_WORDS: Readonly<Record<FileKey, FieldDescription>> = {
  format: {
    description: { ja: "このファイルの種類", en: "what kind of file this is" },
    examples: ["logic-model"],
  },
  version: { description: { ja: "形式の版", en: "the version of the format" }, examples: [1] },
  vision: {
    description: {
      ja: "目指す姿。ほかの項目はすべて、この下に入れ子で書く",
      en: "the vision; everything else is nested below it",
    },
  },
  unplaced: {
    description: { ja: "まだどこにも置かれていない項目", en: "nodes that aren't placed yet" },
  },
  kind: {
    description: {
      ja: "項目の種類。`unplaced` の中では必ず書く。ほかでは書かなくてよく、書くなら一覧と同じ種類にする",
      en: "the kind of node; required within `unplaced`, optional elsewhere, where it must match the list",
    },
    examples: ["measure"],
  },
  placement: {
    description: {
      ja: "この場所だけの文言・注記・要相談。目指す姿と `unplaced` の項目にはない",
      en: "wording, note and consultation of this place only; not for the vision and for nodes of `unplaced`",
    },
    examples: [{ note: "令和7年度から" }],
  },
  indicators: {
    description: { ja: "どう測るか", en: "how it is measured" },
    examples: [[{ id: "i1", text: "…" }]],
  },
  outcomes: { description: { ja: "下位のアウトカム", en: "the outcomes that lead to it" } },
  measures: { description: { ja: "つながる施策", en: "the measures that lead to it" } },
  reuse: { description: { ja: "もとの項目", en: "the id of the node" }, examples: ["m14"] },
  node: { description: { ja: "もとの項目", en: "the id of the node" }, examples: ["m14"] },
  ext: { description: { ja: "この形式にない名前", en: "keys that the format doesn't know" } },
};

/** What the parts of the file are that aren't definitions. */
export const PART_WORDS: Readonly<Record<"reuse" | "id" | "text", Words>> = {
  reuse: {
    ja: "再掲：ほかの場所で定義した項目を、ここにも置く",
    en: "a reuse: a further placement of a node defined elsewhere",
  },
  id: {
    ja: "文字・数字で始まり、文字・数字・「.」「_」「-」からなる名前",
    en: "letters, digits, “.”, “_” and “-”, starting with a letter or digit",
  },
  text: { ja: "文字列。空でもよい", en: "a text, which may be empty" },
};
