import type { Period } from "@logic-model/core";
import { termTitle } from "@logic-model/core/profile";
import {
  choiceTitle,
  type Definition,
  definitionOf,
  FIELDS,
  type Field,
  fillTemplate,
  formatNumber,
  formFields,
  joinList,
  periodWords,
} from "@logic-model/core/vocabulary";
import type { DialogEditor } from "./dialogEditor.ts";

type Context = Pick<DialogEditor, "messages" | "profile" | "locale">;
type Values = Readonly<Record<string, unknown>>;

/** Returns the value of a field as a line or a few; empty if there is none. `object` has the field. */
export function fieldWords(definition: Definition, object: object, name: string, context: Context): string {
  const field = (FIELDS[definition] as Readonly<Record<string, Field>>)[name];
  const value = (object as Values)[name];
  const { unit = "" } = object as { readonly unit?: string };
  return field && value !== undefined ? valueWords(field, value, unit, context) : "";
}

/** Returns a value in words, by the type of its field. `unit` is that of its numbers. */
function valueWords(field: Field, value: unknown, unit: string, context: Context): string {
  const { messages, profile, locale } = context;
  switch (field.type) {
    case "text":
      if (field.terms) return termTitle(profile, field.terms, String(value), locale);
      return field.input === "time" ? periodWords(String(value), locale) : String(value);
    case "one-of":
      return field.choice ? choiceTitle(field.choice, String(value), locale) : String(value);
    case "boolean":
      return value ? messages.dialog_yes : messages.dialog_no;
    case "number-or-text":
      return typeof value === "number" ? formatNumber(value, locale) + unit : String(value);
    case "list":
      return joinList(
        (value as readonly unknown[]).map((item) => valueWords(field.of, item, unit, context)),
        locale,
      );
    case "object":
      return objectWords(definitionOf(field), value as Values, unit, context);
    default:
      return String(value);
  }
}

/** Returns the parts of an object in the order of its form. */
function objectWords(definition: Definition | undefined, value: Values, unit: string, context: Context): string {
  if (definition === undefined) return "";
  if (definition === "period") return spanWords(value, context);
  return formFields(definition)
    .flatMap(([name, field]) => (value[name] === undefined ? [] : valueWords(field, value[name], unit, context)))
    .filter(Boolean)
    .join(" ");
}

/** 第9期介護保険事業計画 令和6年度〜令和8年度 */
function spanWords({ start, end, plan }: Period, { messages, locale }: Context): string {
  const time = (text = "") => periodWords(text, locale);
  const span = start || end ? fillTemplate(messages.dialog_span, { start: time(start), end: time(end) }).trim() : "";
  return [plan, span].filter(Boolean).join(" ");
}
