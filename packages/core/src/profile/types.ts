import type { Words } from "../language/locale.ts";
import type { IndicatorKind, Severity } from "../model/types.ts";

/** A named thing of a profile: a level, a scene. `id` is what files store. */
export interface Term {
  readonly id: string;
  readonly title: Words;
}

/** A 事業項目 with its label in each of the numbering schemes in use. */
export interface BusinessItem extends Term {
  readonly labels: Readonly<Record<string, string>>;
}

/** 様式: the terms and words of a model. Plain data; a host can pass its own. */
export interface Profile extends Term {
  /** Titles of the columns of the table and the diagram. */
  readonly columns: Readonly<Record<"vision" | "outcome" | "measure" | "indicator", Words>>;
  /** Levels of outcomes, from the one nearest to the vision down. */
  readonly levels: readonly Term[];
  readonly scenes: readonly Scene[];
  readonly businessItems: readonly BusinessItem[];
  /** What the kinds of indicators are called. */
  readonly indicatorKinds: Readonly<Record<IndicatorKind, Words>>;
  /** From the best rating down. The first whose `from` is reached applies. */
  readonly ratingScale: readonly Rating[];
  /** The terms of the statutory plans that a period may name. */
  readonly planTerms: readonly PlanTerm[];
  /** Other words for kinds, fields and anything else that has an id, such as `kind.measure` or `field.measure.lead`. */
  readonly words?: Readonly<Record<string, Words>>;
  /** The severities of rules, by their ids, that differ from the rules' own in this field. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
}

/** A step of a rating scale for how far an indicator has come from its baseline (0) to its target (1). */
export interface Rating extends Term {
  /** The least progress with this rating; `null` for everything below the others. */
  readonly from: number | null;
}

/** The term of a plan: 第9期介護保険事業計画 runs over the fiscal years 2024 to 2026. */
export interface PlanTerm {
  /** Found in `Period.plan` if it contains all texts of one of these lists, as `searchText` compares. */
  readonly names: readonly (readonly string[])[];
  readonly title: Words;
  /** The first fiscal year. */
  readonly start: string;
  /** The last fiscal year. */
  readonly end: string;
}

/** A 場面. */
export interface Scene extends Term {
  /** Whether every model of this profile is expected to have an outcome for it. */
  readonly expected: boolean;
}
