import type { LogicModel, ModelFields, Status } from "@logic-model/core";
import { generic } from "@logic-model/core/profile";
import { parseFiscalYear } from "@logic-model/core/vocabulary";

/** The values of the dialog's fields as text; empty if the model has none. */
export type Info = Readonly<Record<InfoField, string>>;

/** A field of the dialog. */
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

/** Returns the dialog's values for a model. */
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

/** Returns the fields that differ from `start`, to set on the model; `null` if nothing changed. */
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

/** Returns a fiscal year such as R6 or 令和6年度 as it is stored in files; other text as typed. */
function period(text: string): string {
  return parseFiscalYear(text) ?? text;
}

/** Returns an object without its empty texts, except the required `name` or `title`; `null` if all are empty. */
function part<T extends object>(fields: T): T | null {
  const filled = Object.entries(fields).filter(([, value]) => value !== "");
  if (filled.length === 0) return null;
  const required = Object.entries(fields).filter(([key]) => key === "name" || key === "title");
  return Object.fromEntries([...required, ...filled]) as T;
}
