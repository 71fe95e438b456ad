import type { LogicModel, NodeId } from "../model/types.ts";
import type { Operation } from "../operation/types.ts";
import type { Outline } from "../outline/outline.ts";
import type { Profile } from "../profile/types.ts";

/** How much a finding matters. None of them ever stops a model from being saved. */
export type Severity = "error" | "warning" | "info";

/** What a rule says about one place of a model. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The node it is about; without it, the model as a whole. */
  readonly node?: NodeId;
  /** With `node`: the one placement it is about. */
  readonly parent?: NodeId;
  /** The field to look at. */
  readonly field?: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Ways to settle it at once; each leaves all other findings as they are. */
  readonly fixes?: readonly Fix[];
}

/** An operation that settles a finding. `fixMessage` puts it into words. */
export interface Fix {
  readonly id: FixId;
  readonly operation: Operation;
}

export type FixId =
  /** A placement with a wording of its own becomes a node of its own. */
  | "make-own"
  /** A blank is said to be under review. */
  | "mark-under-review"
  /** The node is deleted. */
  | "remove-node"
  /** A placement takes the wording of its node. */
  | "use-original-wording";

/** The names of the rules, each also the name of its file. */
export type RuleId =
  | "indicator-values-missing"
  | "outcome-without-measures"
  | "reuse-wording-differs"
  | "scene-without-outcome"
  | "unplaced-node";

/** What a rule reads. */
export interface LintContext {
  readonly model: LogicModel;
  readonly outline: Outline;
  readonly profile: Profile;
}

/** One rule: pure, independent of the other rules, linear in the size of the model. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** The findings in reading order. */
  check(context: LintContext): readonly Omit<Finding, "rule" | "severity">[];
}
