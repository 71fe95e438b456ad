import { fillTemplate } from "../language/fill.ts";
import { type Locale, translate, type Words } from "../language/locale.ts";
import { getNode, getPlacement } from "../model/query.ts";
import type { LogicModel, NodeId, NodeKind } from "../model/types.ts";
import type { Operation } from "../operation/types.ts";
import { fieldName } from "../vocabulary/field-words.ts";
import { type Definition, FIELDS } from "../vocabulary/fields.ts";
import { KINDS, kindTitle } from "../vocabulary/kinds.ts";

type Single = Exclude<Operation, { type: "batch" }>;

/**
 * Names an operation for a menu (元に戻す：…), a history or an announcement (…しました): 施策「研修の実施」を追加, “Add
 * measure …”. `model` is the model before it. If there are several operations, the first is named and the others are
 * counted, except for those that only continue it. Never throws.
 *
 * @group Editing
 */
export function operationMessage(model: LogicModel, operation: Operation, locale: Locale = "ja"): string {
  const [first, ...rest] = flatten(operation);
  if (!first) return phrase("other", {}, locale);
  const others = rest.filter((other) => !continues(first, other)).length;
  const named = single(model, first, locale);
  return others === 0 ? named : phrase("more", { operation: named, others }, locale);
}

function flatten(operation: Operation): readonly Single[] {
  const singles: Single[] = [];
  const open = [operation];
  for (let next = open.pop(); next; next = open.pop())
    if (next.type !== "batch") singles.push(next);
    else for (let i = (next.operations?.length ?? 0) - 1; i >= 0; i--) open.push(next.operations[i] as Operation);
  return singles;
}

/** Whether an operation places something below the node just added, or is a further keystroke of the same edit. */
function continues(first: Single, other: Single): boolean {
  if (first.type === "add") return other.type === "place" && other.parent === first.node?.id;
  return first.type === "edit" && other.type === "edit" && edited(first) === edited(other);
}

/** Returns the place and the fields that an edit changes, as one text to compare. */
function edited(op: Extract<Single, { type: "edit" }>): string {
  const place = [op.target === "model" ? "" : op.node, op.target === "placement" ? op.parent : ""];
  return JSON.stringify([op.target, ...place, ...Object.keys(op.set ?? {})]);
}

function single(model: LogicModel, op: Single, locale: Locale): string {
  const node = (id: NodeId | null, parent: NodeId | null = null) => nodeParams(model, id, parent, locale);
  const text = (id: NodeId | null) => node(id).text;
  switch (op.type) {
    case "add":
      return phrase("add", describe(op.node?.kind, op.node?.text, locale), locale);
    case "edit": {
      const keys = Object.keys(op.set ?? {});
      const field = fieldOf(model, op, keys[0], locale);
      const params = { field: keys.length > 1 ? phrase("fields", { field }, locale) : field };
      if (op.target === "model") return phrase("edit-model", params, locale);
      return phrase(op.target === "placement" ? "edit-here" : "edit", { ...node(op.node), ...params }, locale);
    }
    case "place": {
      const words = model.unplaced.includes(op.node) ? "place" : "reuse";
      return phrase(words, { ...node(op.node), parent: text(op.parent) }, locale);
    }
    case "unplace":
      return phrase("unplace", { ...node(op.node, op.parent), parent: text(op.parent) }, locale);
    case "move":
      return phrase(op.from === op.to ? "reorder" : "move", node(op.node, op.from), locale);
    case "remove":
      return phrase("remove", node(op.node), locale);
    case "merge":
      return phrase("merge", { ...node(op.node), into: text(op.into) }, locale);
    case "detach":
      return phrase("detach", node(op.node, op.parent), locale);
    default:
      return phrase("other", {}, locale);
  }
}

function fieldOf(
  model: LogicModel,
  op: Extract<Single, { type: "edit" }>,
  key: string | undefined,
  locale: Locale,
): string {
  const has = (definition: Definition | undefined): definition is Definition =>
    definition !== undefined && key !== undefined && Object.hasOwn(FIELDS[definition], key);
  const own = op.target === "model" ? "model" : getNode(model, op.node)?.kind;
  if (has(own)) return fieldName(own, key as string, locale);
  return has("placement") ? fieldName("placement", key as string, locale) : phrase("contents", {}, locale);
}

/** Names a node: by its kind, and its wording below a parent or else its own. */
function nodeParams(model: LogicModel, id: NodeId | null, parent: NodeId | null, locale: Locale): NodeParams {
  const node = id === null ? undefined : getNode(model, id);
  const here = node && parent !== null ? getPlacement(model, parent, node.id) : undefined;
  return describe(node?.kind, here?.text ?? node?.text, locale);
}

type NodeParams = Readonly<Record<"node" | "kind" | "text", string>>;

function describe(kind: NodeKind | undefined, text: unknown, locale: Locale): NodeParams {
  const params = {
    kind: kind !== undefined && Object.hasOwn(KINDS, kind) ? kindTitle(kind, locale) : phrase("item", {}, locale),
    text: phrase("quote", { text: shorten(text) || phrase("untitled", {}, locale) }, locale),
  };
  return { ...params, node: phrase("node", params, locale) };
}

const LENGTH = 24;

function shorten(text: unknown): string {
  const trimmed = String(text ?? "").trim();
  const characters = [...trimmed.replace(/\s+/g, " ")];
  if (characters.length > LENGTH) characters.splice(LENGTH - 1, characters.length, "…");
  return characters.join("");
}

function phrase(id: OperationWord, params: Readonly<Record<string, string | number>>, locale: Locale): string {
  return fillTemplate(translate(OPERATION_WORDS[id], locale, `operation.${id}`), params, locale);
}

type OperationWord =
  | Exclude<Operation["type"], "batch">
  | "edit-here"
  | "edit-model"
  | "reuse"
  | "reorder"
  | "other"
  | "more"
  | "node"
  | "item"
  | "quote"
  | "untitled"
  | "fields"
  | "contents";

/** What operations are called. A language or a host overlays a text by `operation.<id>`. */
export const OPERATION_WORDS: Readonly<Record<OperationWord, Words>> = {
  add: { ja: "{node}を追加", en: "Add {node}" },
  edit: { ja: "{node}の{field}を変更", en: "Change the {field} of {node}" },
  "edit-here": { ja: "{node}のこの場所の{field}を変更", en: "Change the {field} of {node} in this place" },
  "edit-model": { ja: "{field}を変更", en: "Change the {field}" },
  place: { ja: "{node}を{parent}に配置", en: "Place {node} under {parent}" },
  reuse: { ja: "{node}を{parent}に再掲", en: "Reuse {node} under {parent}" },
  unplace: { ja: "{node}を{parent}から除外", en: "Remove {node} from {parent}" },
  move: { ja: "{node}を移動", en: "Move {node}" },
  reorder: { ja: "{node}の順序を変更", en: "Reorder {node}" },
  remove: { ja: "{node}を削除", en: "Delete {node}" },
  merge: { ja: "{node}を{into}に統合", en: "Merge {node} into {into}" },
  detach: { ja: "{node}を別の項目に変更", en: "Make {text} a separate {kind}" },
  other: { ja: "変更", en: "Change" },
  more: { ja: "ほか{others}件とともに、{operation}", en: "{operation} (and {others} more)" },
  node: { ja: "{kind}{text}", en: "{kind} {text}" },
  item: { ja: "項目", en: "item" },
  quote: { ja: "「{text}」", en: "“{text}”" },
  untitled: { ja: "（未記入）", en: "(not written)" },
  fields: { ja: "{field}ほか", en: "{field} and more" },
  contents: { ja: "内容", en: "contents" },
};
