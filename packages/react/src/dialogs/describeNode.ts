import { type Locale, type NodeKind, type Outline, type Refusal, refusalMessage } from "@logic-model/core";
import { type Match, matchNodes } from "@logic-model/core/outline";
import { fillTemplate, joinList, searchText } from "@logic-model/core/vocabulary";
import { shorten } from "../headless/shorten.ts";
import type { DialogEditor } from "./dialogEditor.ts";
import type { PickerOption } from "./usePicker.ts";

/** How many places are named. */
const NAMED = 3;

/** Returns the nodes of a kind that match a query: those with this code or running number first, then by wording. */
export function findNodes(outline: Outline, query: string, kind: NodeKind): readonly Match[] {
  const matches = matchNodes(outline, query, kind);
  const name = searchText(query);
  if (name === "") return matches;
  const named = matchNodes(outline, "", kind).filter(
    ({ node, rows }) =>
      (node.code && searchText(node.code).startsWith(name)) || rows.some(({ number }) => String(number) === name),
  );
  const nodes = new Set(named.map(({ node }) => node));
  return [...named, ...matches.filter(({ node }) => !nodes.has(node))];
}

/** Returns a node as an option: its wording, where it is used, and why it can't be chosen. */
export function describeNode(
  { messages, locale }: Pick<DialogEditor, "messages" | "locale">,
  { node, rows }: Match,
  refusal: Refusal | null,
  tags: readonly string[] = [],
): PickerOption {
  const first = rows[0];
  const name = [first?.number, node.code].filter((part) => part != null).join(" ");
  const nowhere = first?.parent === null && node.kind !== "vision";
  return {
    id: node.id,
    text: node.text || messages.dialog_untitled,
    ...(name && { name }),
    tags: nowhere ? [...tags, messages.dialog_unplaced] : tags,
    ...(!nowhere && { where: placesOf(rows, messages, locale) }),
    refused: refusal ? refusalMessage(refusal, locale) : undefined,
  };
}

/** 4か所：病院、在宅療養…、望む形で在宅…、病状急変時に…、ほか */
function placesOf(rows: Match["rows"], messages: DialogEditor["messages"], locale: Locale): string {
  const names = rows.slice(0, NAMED).map(({ above }) => shorten(above?.text ?? "", NAME_LENGTH));
  const where = joinList([...names, ...(rows.length > NAMED ? [messages.dialog_otherPlaces] : [])], locale);
  return fillTemplate(messages.dialog_usedIn, { count: rows.length, where }, locale);
}

const NAME_LENGTH = 14;
