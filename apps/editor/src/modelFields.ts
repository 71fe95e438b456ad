import type { LogicModel, ModelFields, Status } from "@logic-model/core";
import { generic } from "@logic-model/core/profile";
import { parseFiscalYear } from "@logic-model/core/vocabulary";

/** The fields of the dialog for a model, as text; empty where the model has none. */
export type Info = Readonly<Record<InfoField, string>>;

/** A field of that dialog. */
export type InfoField =
  | "title"
  | "organization"
  | "organizationCode"
  | "periodStart"
  | "periodEnd"
  | "plan"
  | "profile"
  | "status"
  | "sourceTitle"
  | "sourcePublisher"
  | "sourceUrl"
  | "sourceDate"
  | "note";

/** What the dialog shows for a model. */
export function infoOf({ title, organization, period, profile, status, source, note }: LogicModel): Info {
  return {
    title,
    organization: organization?.name ?? "",
    organizationCode: organization?.code ?? "",
    periodStart: period?.start ?? "",
    periodEnd: period?.end ?? "",
    plan: period?.plan ?? "",
    profile: profile ?? generic.id,
    status: status ?? "",
    sourceTitle: source?.title ?? "",
    sourcePublisher: source?.publisher ?? "",
    sourceUrl: source?.url ?? "",
    sourceDate: source?.date ?? "",
    note: note ?? "",
  };
}

/** What the model is to be given for what was entered; null where nothing differs from the start. */
export function modelFields(model: LogicModel, start: Info, entered: (field: InfoField) => string): ModelFields | null {
  const differs = (...fields: InfoField[]) => fields.some((field) => entered(field) !== start[field].trim());
  const set: { -readonly [K in keyof ModelFields]: ModelFields[K] } = {};
  if (differs("title")) set.title = entered("title");
  if (differs("organization", "organizationCode"))
    set.organization = part({
      ...model.organization,
      name: entered("organization"),
      code: entered("organizationCode"),
    });
  if (differs("periodStart", "periodEnd", "plan"))
    set.period = part({
      ...model.period,
      start: period(entered("periodStart")),
      end: period(entered("periodEnd")),
      plan: entered("plan"),
    });
  if (differs("sourceTitle", "sourcePublisher", "sourceUrl", "sourceDate"))
    set.source = part({
      ...model.source,
      title: entered("sourceTitle"),
      publisher: entered("sourcePublisher"),
      url: entered("sourceUrl"),
      date: entered("sourceDate"),
    });
  if (differs("profile")) set.profile = entered("profile");
  if (differs("status")) set.status = (entered("status") as Status | "") || null;
  if (differs("note")) set.note = entered("note") || null;
  return Object.keys(set).length > 0 ? set : null;
}

/** A fiscal year as the file has it, for R6 or 令和6年度; anything else as it was typed. */
function period(text: string): string {
  return parseFiscalYear(text) ?? text;
}

/** An object without its empty texts, but for the `name` or `title` it must have; null where all are empty. */
function part<T extends object>(fields: T): T | null {
  const filled = Object.entries(fields).filter(([, value]) => value !== "");
  if (filled.length === 0) return null;
  const required = Object.entries(fields).filter(([key]) => key === "name" || key === "title");
  return Object.fromEntries([...required, ...filled]) as T;
}
