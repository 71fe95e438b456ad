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

/** Returns the values that were changed by typing. */
export function typedFields(start: Info, entered: (field: InfoField) => string): Partial<Info> {
  const fields = Object.keys(start) as InfoField[];
  return Object.fromEntries(
    fields.filter((field) => entered(field) !== start[field].trim()).map((field) => [field, entered(field)]),
  );
}

/** Returns the fields to set on the model as it is now for what was typed; `null` if nothing was. */
export function modelFields({ organization, period, source }: LogicModel, typed: Partial<Info>): ModelFields | null {
  const set: { -readonly [K in keyof ModelFields]: ModelFields[K] } = {};
  if (typed.title !== undefined) set.title = typed.title;
  const ofOrganization = given({ name: typed.organization, code: typed.organizationCode });
  if (ofOrganization) set.organization = part({ name: "", ...organization, ...ofOrganization });
  const ofPeriod = given({ start: fiscal(typed.periodStart), end: fiscal(typed.periodEnd), plan: typed.plan });
  if (ofPeriod) set.period = part({ ...period, ...ofPeriod });
  const ofSource = given({
    title: typed.sourceTitle,
    publisher: typed.sourcePublisher,
    url: typed.sourceUrl,
    date: typed.sourceDate,
  });
  if (ofSource) set.source = part({ title: "", ...source, ...ofSource });
  if (typed.profile !== undefined) set.profile = typed.profile;
  if (typed.status !== undefined) set.status = (typed.status as Status | "") || null;
  if (typed.note !== undefined) set.note = typed.note || null;
  return Object.keys(set).length > 0 ? set : null;
}

/** Returns the values that were typed; `null` if none were. */
function given(values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> | null {
  const entries = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

/** Returns a fiscal year such as R6 or 令和6年度 as it is stored in files; other text as typed. */
function fiscal(text: string | undefined): string | undefined {
  return text && (parseFiscalYear(text) ?? text);
}

/** Returns an object without its empty texts, except the required `name` or `title`; `null` if all are empty. */
function part<T extends object>(fields: T): T | null {
  const filled = Object.entries(fields).filter(([, value]) => value !== "");
  if (filled.length === 0) return null;
  const required = Object.entries(fields).filter(([key]) => key === "name" || key === "title");
  return Object.fromEntries([...required, ...filled]) as T;
}
