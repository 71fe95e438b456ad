import {
  baseLocale,
  type Consultation,
  type IndicatorValue,
  type Node,
  type Pending,
  type Period,
  periodWords,
} from "@logic-model/core";
import type { DialogEditor } from "./dialogEditor.ts";
import type { FieldName } from "./mergeReport.ts";

/** What a field of a node is called. */
export function fieldName(field: FieldName, { messages }: DialogEditor): string {
  const names: Readonly<Record<FieldName, string>> = {
    text: messages.field_text,
    code: messages.field_code,
    note: messages.field_note,
    consultation: messages.consultation,
    pending: messages.details_pending,
    level: messages.details_level,
    scenes: messages.details_scenes,
    businessItems: messages.details_businessItems,
    lead: messages.details_lead,
    period: messages.dialog_period,
    indicatorKind: messages.details_indicatorKind,
    unit: messages.details_unit,
    denominator: messages.details_denominator,
    direction: messages.details_direction,
    baseline: messages.details_baseline,
    target: messages.details_target,
    actuals: messages.details_actuals,
    source: messages.details_source,
  };
  return names[field];
}

/** What a field of a node says, in a line or a few; empty where it says nothing. */
export function fieldWords(node: Node, field: FieldName, { messages, profile, locale }: DialogEditor): string {
  const fields = { ...node } as Readonly<Record<string, unknown>>;
  const value = fields[field];
  if (value === undefined) return "";
  const titles = (terms: readonly { id: string; title: { ja: string; en: string } }[], ids: readonly string[]) =>
    ids.map((id) => terms.find((term) => term.id === id)?.title[baseLocale(locale)] ?? id).join(messages.dialog_comma);
  const pending = ({ state, reason }: Pending) => [messages[`details_${state}`], reason].filter(Boolean).join(" ");
  const stands = ({ value, pending: blank, period }: IndicatorValue) =>
    [
      value === undefined ? blank && pending(blank) : `${value}${typeof value === "number" ? (fields.unit ?? "") : ""}`,
      period && periodWords(period, locale),
    ]
      .filter(Boolean)
      .join(" ");
  switch (field) {
    case "level":
      return titles(profile.levels, [value as string]);
    case "scenes":
      return titles(profile.scenes, value as string[]);
    case "businessItems":
      return titles(profile.businessItems, value as string[]);
    case "consultation": {
      const { organization, text, state } = value as Consultation;
      return [text ?? organization, state && messages[`details_${state}`]].filter(Boolean).join(" ");
    }
    case "period": {
      const { start, end, plan } = value as Period;
      const span = start || end ? [start, end].map((time) => time && periodWords(time, locale)).join("〜") : "";
      return [plan, span].filter(Boolean).join(" ");
    }
    case "indicatorKind":
      return messages[`details_${value as "structure"}`];
    case "direction":
      return messages[`details_${value as "increase"}`];
    case "baseline":
    case "target":
      return stands(value as IndicatorValue);
    case "actuals":
      return (value as IndicatorValue[]).map(stands).join(messages.dialog_comma);
    case "pending":
      return pending(value as Pending);
    case "source":
      return (value as { title: string }).title;
    default:
      return String(value);
  }
}
