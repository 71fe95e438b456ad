import { hasValueOrReason } from "../lint/reading/has-value-or-reason.ts";
import { wordings } from "../lint/reading/wordings.ts";
import type { RuleId } from "../lint/rules/index.ts";
import type { Node, NodeKind } from "../model/types.ts";
import type { Outline, Row } from "../outline/outline.ts";
import type { Profile } from "../profile/types.ts";
import { searchText } from "../text/search-text.ts";

/** A good point of a model. */
export type GoodPointId =
  /** Every measure leads to an outcome. */
  | "measures-connected"
  /** Every outcome has measures or outcomes below it. */
  | "outcomes-served"
  /** Every expected scene has an outcome. */
  | "scenes-covered"
  /** Every outcome has an indicator. */
  | "outcomes-measured"
  /** Every indicator has a baseline and a target, or a reason for a blank. */
  | "indicators-valued"
  /** Every reuse has the original wording. */
  | "reuses-alike"
  /** No level of outcomes is skipped or reversed. */
  | "levels-ordered"
  /** No outcome has the administration as its subject. */
  | "residents-as-subject"
  /** All consultations ended in agreement. */
  | "consultations-agreed";

/** A good point that holds for a model. */
export interface GoodPoint {
  readonly id: GoodPointId;
  /** The rules that ran and found nothing. */
  readonly rules: readonly RuleId[];
  /** How many things were checked; at least one. */
  readonly count: number;
}

/**
 * The good points and the rules they depend on. `count` returns how many things a point holds for, or 0 if it doesn't hold for
 * all of them. It checks each of them itself, because rules don't report what is still being written.
 */
export const GOOD_POINTS: readonly {
  readonly id: GoodPointId;
  readonly rules: readonly RuleId[];
  readonly count: (outline: Outline, profile: Profile) => number;
}[] = [
  {
    id: "measures-connected",
    rules: ["unplaced-node"],
    count: ({ rows, unplaced }) =>
      unplaced.some(isMeasure) ? 0 : all(rows.filter(isMeasure), ({ above }) => above?.node.kind === "outcome"),
  },
  {
    id: "outcomes-served",
    rules: ["outcome-without-measures"],
    count: (outline) =>
      all(nodes(outline, "outcome"), ({ measures, outcomes }) => measures.length > 0 || outcomes.length > 0),
  },
  {
    id: "scenes-covered",
    rules: ["scene-without-outcome"],
    count: (outline, { scenes }) => {
      const covered = new Set(nodes(outline, "outcome").flatMap((outcome) => outcome.scenes ?? []));
      return all(
        scenes.filter(({ expected }) => expected),
        ({ id }) => covered.has(id),
      );
    },
  },
  {
    id: "outcomes-measured",
    rules: ["outcome-without-indicator"],
    count: (outline) => all(nodes(outline, "outcome"), ({ indicators }) => indicators.length > 0),
  },
  {
    id: "indicators-valued",
    rules: ["indicator-values-missing"],
    count: (outline) =>
      all(
        nodes(outline, "indicator"),
        (indicator) => hasValueOrReason(indicator, "baseline") && hasValueOrReason(indicator, "target"),
      ),
  },
  {
    id: "reuses-alike",
    rules: ["reuse-wording-differs"],
    count: ({ rows }) =>
      all(
        rows.filter(({ reuse }) => reuse),
        ({ text, node }) => searchText(text) === searchText(node.text),
      ),
  },
  {
    id: "levels-ordered",
    rules: ["level-skipped", "level-reversed"],
    count: (outline, profile) => {
      const used = new Set(nodes(outline, "outcome").map(({ level }) => level));
      const levels = profile.levels.filter(({ id }) => used.has(id));
      const order = new Map<string | undefined, number>(levels.map(({ id }, i) => [id, i]));
      const at = (node?: Node) => (node?.kind === "outcome" ? order.get(node.level) : undefined) ?? Number.NaN;
      return all(
        outline.rows.filter(({ node, above }) => node.kind === "outcome" && above?.node.kind === "outcome"),
        ({ node, above }) => at(node) - at(above?.node) === 1,
      );
    },
  },
  {
    id: "residents-as-subject",
    rules: ["administration-as-subject"],
    count: (outline) => wordings(outline, ["outcome"]).filter(({ text }) => JAPANESE.test(text)).length,
  },
  {
    id: "consultations-agreed",
    rules: ["consultation-open"],
    count: ({ rows }) =>
      all(
        rows.filter(({ consultation }) => consultation !== null),
        ({ consultation }) => consultation?.state === "agreed",
      ),
  },
];

/** Texts that the rules about Japanese wording can read. */
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

function all<T>(things: readonly T[], holds: (thing: T) => boolean): number {
  return things.every(holds) ? things.length : 0;
}

function isMeasure({ node }: Row): boolean {
  return node.kind === "measure";
}

/** Returns the nodes of one kind below the vision. */
function nodes<Kind extends NodeKind>({ rows }: Outline, kind: Kind): readonly Extract<Node, { kind: Kind }>[] {
  return rows.flatMap(({ node, reuse }) =>
    node.kind === kind && !reuse ? [node as Extract<Node, { kind: Kind }>] : [],
  );
}
