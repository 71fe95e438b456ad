import type { Words } from "../language/locale.ts";
import type { IndicatorKind, Severity } from "../model/types.ts";

/** A named entry of a profile, such as a level or a scene. Files store its `id`. */
export interface Term {
  readonly id: string;
  readonly title: Words;
}

/** A business item (事業項目), with its label in each numbering scheme in use. */
export interface BusinessItem extends Term {
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * 様式: the terms and words of a model. Plain data; a host can pass its own.
 *
 * @group Profiles
 */
export interface Profile extends Term {
  /** The column titles of the table and the diagram. */
  readonly columns: Readonly<Record<"vision" | "outcome" | "measure" | "indicator", Words>>;
  /** The levels of outcomes, from the one nearest to the vision down. */
  readonly levels: readonly Term[];
  readonly scenes: readonly Scene[];
  readonly businessItems: readonly BusinessItem[];
  /** The titles of the kinds of indicators. */
  readonly indicatorKinds: Readonly<Record<IndicatorKind, Words>>;
  /** From the best rating down. The first one whose `from` is reached applies. */
  readonly ratingScale: readonly Rating[];
  /** The terms of the statutory plans that a period may name. */
  readonly planTerms: readonly PlanTerm[];
  /** Other words for kinds, fields and anything else that has an id, such as `kind.measure` or `field.measure.lead`. */
  readonly words?: Readonly<Record<string, Words>>;
  /** Severities that differ from the rules' own, by the id of the rule. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
}

/** A step of a rating scale for the progress of an indicator from its baseline (0) to its target (1). */
export interface Rating extends Term {
  /** The minimum progress for this rating; `null` for everything below the others. */
  readonly from: number | null;
}

/** The term of a plan (計画の期): 第9期介護保険事業計画 covers the fiscal years 2024 to 2026. */
export interface PlanTerm {
  /** `Period.plan` names this term if it contains all texts of one of these lists, compared by `searchText`. */
  readonly names: readonly (readonly string[])[];
  readonly title: Words;
  /** The first fiscal year. */
  readonly start: string;
  /** The last fiscal year. */
  readonly end: string;
}

/** A scene (場面). */
export interface Scene extends Term {
  /** Whether every model of this profile is expected to have an outcome for it. */
  readonly expected: boolean;
}
