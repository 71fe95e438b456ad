import type { Consultation, EditOperation, Row } from "@logic-model/core";

/** A field that is typed in place. */
export type InPlaceField = "text" | "note" | "code" | "consultation" | "placement-text" | "placement-note";

/** Returns the text of a field of a row. */
export function fieldText(row: Row, field: InPlaceField): string {
  const { node, placement } = row;
  switch (field) {
    case "text":
      return node.text;
    case "note":
      return node.note ?? "";
    case "code":
      return node.code ?? "";
    case "placement-text":
      return row.text;
    case "placement-note":
      return placement?.note ?? "";
    case "consultation":
      return row.consultation?.organization ?? row.consultation?.text ?? "";
  }
}

/** Returns the edit that sets a field of a row. An empty text removes what is optional. */
export function fieldEdit(row: Row, field: InPlaceField, text: string): EditOperation {
  const { node, parent, placement } = row;
  const value = text === "" ? null : text;
  const onNode = (set: Extract<EditOperation, { target: "node" }>["set"]): EditOperation => ({
    type: "edit",
    target: "node",
    node: node.id,
    set,
  });
  if (field === "text") return onNode({ text });
  if (field === "note" || field === "code") return onNode({ [field]: value });
  if (field === "consultation" && placement?.consultation === undefined && node.kind === "measure")
    return onNode({ consultation: setConsultation(node.consultation, value) });
  if (parent === null) return onNode({});
  const set =
    field === "placement-text"
      ? { text: text === node.text || text === "" ? null : text }
      : field === "placement-note"
        ? { note: value }
        : { consultation: setConsultation(placement?.consultation, value) };
  return { type: "edit", target: "placement", node: node.id, parent, set };
}

/** Sets the organization, or the text if a consultation has only that. */
function setConsultation(before: Consultation | undefined, value: string | null): Consultation | null {
  const written = before?.organization === undefined && before?.text !== undefined;
  const { organization, text, ...rest } = before ?? {};
  if (value === null) {
    const kept = written ? rest : { ...rest, ...(text === undefined ? {} : { text }) };
    return Object.keys(kept).length ? kept : null;
  }
  return written ? { ...before, text: value } : { ...before, organization: value };
}

/** Whether a row has this field. */
export function hasField(row: Row, field: InPlaceField): boolean {
  if (field === "placement-text") return row.parent !== null && row.places > 1;
  if (field === "placement-note") return row.parent !== null;
  if (field === "consultation") return row.node.kind === "measure" || row.placement?.consultation !== undefined;
  return true;
}
