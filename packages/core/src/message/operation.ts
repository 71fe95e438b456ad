import { baseLocale, type Locale, type Words } from "../language/locale.ts";
import type { LogicModel, Node, NodeId, NodeKind, Placement } from "../model/types.ts";
import type { Operation } from "../operation/types.ts";

type Single = Exclude<Operation, { type: "batch" }>;

/**
 * Names an operation for a menu (元に戻す：…), a history or an announcement (…しました): 施策「研修の実施」を追加, “Add
 * measure …”. `model` is the model before it. Of several operations the first is named and the others are counted, leaving
 * out those that only carry the first on. Never throws.
 */
export function operationMessage(model: LogicModel, operation: Operation, locale: Locale = "ja"): string {
  const words = WORDS[baseLocale(locale)];
  const [first, ...rest] = flatten(operation);
  if (!first) return words.other;
  const others = rest.filter((other) => !carriesOn(first, other)).length;
  const phrase = single(model, first, words);
  return others === 0 ? phrase : words.more(phrase, others);
}

function flatten(operation: Operation): readonly Single[] {
  const singles: Single[] = [];
  const open = [operation];
  for (let next = open.pop(); next; next = open.pop())
    if (next.type !== "batch") singles.push(next);
    else for (let i = (next.operations?.length ?? 0) - 1; i >= 0; i--) open.push(next.operations[i] as Operation);
  return singles;
}

/** What is placed below a node just added, and the further keystrokes of one edit. */
function carriesOn(first: Single, other: Single): boolean {
  if (first.type === "add") return other.type === "place" && other.parent === first.node?.id;
  return first.type === "edit" && other.type === "edit" && edited(first) === edited(other);
}

/** The place and the fields that an edit changes, as one text. */
function edited(op: Extract<Single, { type: "edit" }>): string {
  const place = [op.target === "model" ? "" : op.node, op.target === "placement" ? op.parent : ""];
  return JSON.stringify([op.target, ...place, ...Object.keys(op.set ?? {})]);
}

function single(model: LogicModel, op: Single, words: OperationWords): string {
  const name = (id: NodeId | null, parent: NodeId | null = null) => nameOf(model, id, parent, words);
  switch (op.type) {
    case "add":
      return words.add({ kind: kindName(op.node?.kind, words), text: quote(op.node?.text, words) });
    case "edit": {
      const fields = Object.keys(op.set ?? {});
      const field = fields[0] === undefined ? words.fields.other : fieldName(fields[0], words);
      if (op.target === "model") return words.editModel(field, fields.length > 1);
      if (op.target === "placement") return words.editHere(name(op.node), field, fields.length > 1);
      return words.edit(name(op.node), field, fields.length > 1);
    }
    case "place":
      return words.place(name(op.node), name(op.parent), !model.unplaced.includes(op.node));
    case "unplace":
      return words.unplace(name(op.node, op.parent), name(op.parent));
    case "move":
      return op.from === op.to ? words.reorder(name(op.node, op.from)) : words.move(name(op.node, op.from));
    case "remove":
      return words.remove(name(op.node));
    case "merge":
      return words.merge(name(op.node), name(op.into));
    case "detach":
      return words.detach(name(op.node, op.parent));
    default:
      return words.other;
  }
}

function kindName(kind: NodeKind | undefined, { kinds }: OperationWords): string {
  return kind !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind] : kinds.unknown;
}

function fieldName(field: string, { fields }: OperationWords): string {
  return Object.hasOwn(fields, field) ? fields[field as Field] : fields.other;
}

/** A node in words: its kind, and its wording under a parent or its own. */
interface Name {
  readonly kind: string;
  readonly text: string;
}

function nameOf(model: LogicModel, id: NodeId | null, parent: NodeId | null, words: OperationWords): Name {
  const node = nodeOf(model, id);
  if (!node) return { kind: words.kinds.unknown, text: quote("", words) };
  const above = nodeOf(model, parent) as Partial<Record<string, readonly Placement[]>> | undefined;
  const here = above?.[`${node.kind}s`]?.find((placement) => placement.node === id);
  return { kind: words.kinds[node.kind], text: quote(here?.text ?? node.text, words) };
}

function nodeOf(model: LogicModel, id: NodeId | null): Node | undefined {
  return id !== null && Object.hasOwn(model.nodes, id) ? model.nodes[id] : undefined;
}

const LENGTH = 24;

function quote(text: unknown, { untitled, quotes: [open, close] }: OperationWords): string {
  const characters = [
    ...String(text ?? "")
      .trim()
      .replace(/\s+/g, " "),
  ];
  if (characters.length === 0) return open + untitled + close;
  if (characters.length > LENGTH) characters.splice(LENGTH - 1, characters.length, "…");
  return open + characters.join("") + close;
}

type Field =
  | "text"
  | "code"
  | "note"
  | "scenes"
  | "businessItems"
  | "consultation"
  | "lead"
  | "period"
  | "indicatorKind"
  | "unit"
  | "denominator"
  | "direction"
  | "baseline"
  | "target"
  | "actuals"
  | "source"
  | "pending"
  | "level"
  | "title"
  | "organization"
  | "profile"
  | "status"
  | "lint"
  | "priority"
  | "other";

interface OperationWords {
  readonly kinds: Readonly<Record<NodeKind | "unknown", string>>;
  readonly fields: Readonly<Record<Field, string>>;
  readonly quotes: readonly [string, string];
  readonly untitled: string;
  readonly other: string;
  readonly more: (phrase: string, others: number) => string;
  readonly add: (node: Name) => string;
  readonly edit: (node: Name, field: string, more: boolean) => string;
  readonly editHere: (node: Name, field: string, more: boolean) => string;
  readonly editModel: (field: string, more: boolean) => string;
  readonly place: (node: Name, parent: Name, again: boolean) => string;
  readonly unplace: (node: Name, parent: Name) => string;
  readonly move: (node: Name) => string;
  readonly reorder: (node: Name) => string;
  readonly remove: (node: Name) => string;
  readonly merge: (node: Name, into: Name) => string;
  readonly detach: (node: Name) => string;
}

const WORDS: Readonly<Record<keyof Words, OperationWords>> = {
  ja: {
    kinds: { vision: "目指す姿", outcome: "アウトカム", measure: "施策", indicator: "指標", unknown: "項目" },
    fields: {
      text: "文言",
      code: "番号",
      note: "注記",
      scenes: "場面",
      businessItems: "事業項目",
      consultation: "要相談",
      lead: "担当",
      period: "期間",
      indicatorKind: "指標の種類",
      unit: "単位",
      denominator: "分母",
      direction: "改善方向",
      baseline: "基準値",
      target: "目標値",
      actuals: "実績値",
      source: "出典",
      pending: "未記入の理由",
      level: "階層",
      title: "題名",
      organization: "団体",
      profile: "様式",
      status: "状態",
      lint: "点検の設定",
      priority: "重点の指定",
      other: "内容",
    },
    quotes: ["「", "」"],
    untitled: "（未記入）",
    other: "変更",
    more: (phrase, others) => `ほか${others}件とともに、${phrase}`,
    add: ({ kind, text }) => `${kind}${text}を追加`,
    edit: ({ kind, text }, field, more) => `${kind}${text}の${field}${more ? "ほか" : ""}を変更`,
    editHere: ({ kind, text }, field, more) => `${kind}${text}のこの場所の${field}${more ? "ほか" : ""}を変更`,
    editModel: (field, more) => `${field}${more ? "ほか" : ""}を変更`,
    place: ({ kind, text }, parent, again) => `${kind}${text}を${parent.text}に${again ? "再掲" : "配置"}`,
    unplace: ({ kind, text }, parent) => `${kind}${text}を${parent.text}から除外`,
    move: ({ kind, text }) => `${kind}${text}を移動`,
    reorder: ({ kind, text }) => `${kind}${text}の順序を変更`,
    remove: ({ kind, text }) => `${kind}${text}を削除`,
    merge: ({ kind, text }, into) => `${kind}${text}を${into.text}に統合`,
    detach: ({ kind, text }) => `${kind}${text}を別の項目に変更`,
  },
  en: {
    kinds: { vision: "vision", outcome: "outcome", measure: "measure", indicator: "indicator", unknown: "item" },
    fields: {
      text: "wording",
      code: "number",
      note: "note",
      scenes: "scenes",
      businessItems: "business items",
      consultation: "consultation",
      lead: "lead",
      period: "period",
      indicatorKind: "kind of indicator",
      unit: "unit",
      denominator: "denominator",
      direction: "direction",
      baseline: "baseline",
      target: "target",
      actuals: "actual values",
      source: "source",
      pending: "reason for the blank",
      level: "level",
      title: "title",
      organization: "organization",
      profile: "profile",
      status: "status",
      lint: "rules to ask",
      priority: "priority",
      other: "contents",
    },
    quotes: ["“", "”"],
    untitled: "(untitled)",
    other: "Change",
    more: (phrase, others) => `${phrase} (and ${others} more)`,
    add: ({ kind, text }) => `Add ${kind} ${text}`,
    edit: ({ kind, text }, field, more) => `Change the ${field}${more ? " and more" : ""} of ${kind} ${text}`,
    editHere: ({ kind, text }, field, more) =>
      `Change the ${field}${more ? " and more" : ""} of ${kind} ${text} in this place`,
    editModel: (field, more) => `Change the ${field}${more ? " and more" : ""}`,
    place: ({ kind, text }, parent, again) => `${again ? "Reuse" : "Place"} ${kind} ${text} under ${parent.text}`,
    unplace: ({ kind, text }, parent) => `Take ${kind} ${text} away from ${parent.text}`,
    move: ({ kind, text }) => `Move ${kind} ${text}`,
    reorder: ({ kind, text }) => `Reorder ${kind} ${text}`,
    remove: ({ kind, text }) => `Delete ${kind} ${text}`,
    merge: ({ kind, text }, into) => `Merge ${kind} ${text} into ${into.text}`,
    detach: ({ kind, text }) => `Make ${text} a separate ${kind}`,
  },
};
