import type { LogicModel, NodeId, Severity } from "../model/types.ts";
import type { Operation } from "../operation/types.ts";
import type { Outline } from "../outline/outline.ts";
import type { Profile } from "../profile/types.ts";
import type { RuleId } from "./rule-id.ts";

/** What a rule says about one place of a model. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The node it is about; without it, the model as a whole. */
  readonly node?: NodeId;
  /** With `node`: the one placement it is about. */
  readonly parent?: NodeId;
  /** What tells it from other findings of the rule at the same place: a field, a scene, another node. */
  readonly subject?: string;
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

/** The ways to settle a finding. */
export type FixId =
  /** An organisation's code is written as it surely is meant. */
  | "correct-code"
  /** A placement with a wording of its own becomes a node of its own. */
  | "make-own"
  /** A blank is said to be under review. */
  | "mark-under-review"
  /** A node becomes a reuse of the one that says the same. */
  | "merge-same"
  /** The node is deleted. */
  | "remove-node"
  /** A final model is under review again. */
  | "reopen"
  /** The direction becomes the one that baseline and target say. */
  | "reverse-direction"
  /** A direction is given: the one that baseline and target say. */
  | "set-direction"
  /** A number or bullet in front of a text is taken off; a number is kept as the code. */
  | "strip-number"
  /** The end of a text takes or loses its 。, as the others of its kind have it. */
  | "unify-end"
  /** A word is spelled in the commonest way wherever it stands. */
  | "unify-spelling"
  /** The characters of a text are given one width. */
  | "unify-width"
  /** A typed mark of reuse is taken off a text. */
  | "strip-mark"
  /** The period becomes the term of the plan it names. */
  | "use-plan-term"
  /** A placement takes the wording of its node. */
  | "use-original-wording";

/** The sets of rules: each holds all of the one before. */
export type PresetId = "recommended" | "strict" | "all";

/** What a rule is about. */
export type RuleFamily = "structure" | "identity" | "reuse" | "wording" | "indicators" | "coverage";

/** What a rule reads. */
export interface LintContext {
  readonly model: LogicModel;
  readonly outline: Outline;
  readonly profile: Profile;
}

/** One rule: pure, independent of the other rules, linear in the size of the model. */
export interface Rule {
  readonly id: RuleId;
  readonly family: RuleFamily;
  readonly severity: Severity;
  /** The smallest preset that asks it. */
  readonly preset: PresetId;
  /** The findings in reading order; no two of them with the same place and subject. */
  check(context: LintContext): readonly Omit<Finding, "rule" | "severity">[];
}
