import type { Words } from "../language/locale.ts";
import type { LogicModel, NodeId, NodeKind, Severity } from "../model/types.ts";
import type { Operation } from "../operation/types.ts";
import type { Outline } from "../outline/outline.ts";
import type { Profile } from "../profile/types.ts";

/** What a rule found in one place of a model. */
export interface Finding {
  /** The id of the rule: a `RuleId`, or that of a host's own rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** The node it is about; the model itself if there is none. */
  readonly node?: NodeId;
  /** In place of `node`: all nodes that it is about, in reading order, if most nodes of a kind have it in common (`Rule.once`). */
  readonly related?: readonly NodeId[];
  /** With `node`: the parent, if it is about one placement only. */
  readonly parent?: NodeId;
  /** Distinguishes it from other findings of the rule in the same place: a field, a scene, another node. */
  readonly subject?: string;
  /** The field to look at. */
  readonly field?: string;
  /** What the rule's message is filled with: ids, numbers, and texts of the model. */
  readonly params: Readonly<Record<string, string | number>>;
  /** Ways to fix it. None of them changes other findings. */
  readonly fixes?: readonly Fix[];
}

/** An operation that settles a finding. `fixMessage` returns its title. */
export interface Fix {
  /** The id of one of the rule's `fixes`. */
  readonly id: string;
  readonly operation: Operation;
}

/** A kind of fix, as a rule declares it. */
export interface FixDefinition {
  /** A language overlays the title by `fix.<id>`. */
  readonly id: string;
  /** The text of the button, a template as `Rule.message`. */
  readonly title: Words;
}

/** The sets of rules; each contains the one before. */
export type PresetId = "recommended" | "strict" | "all";

/** What a rule is about. */
export type RuleFamily = "structure" | "coverage" | "reuse" | "wording" | "indicators" | "identity";

/** How a parameter that is an id or a period is shown: by its title in the profile, or as a kind of node, or as people write a period. */
export type ParamType = "scene" | "level" | "businessItem" | "indicatorKind" | "profile" | "kind" | "period";

/** What a rule reads. */
export interface RuleContext {
  readonly model: LogicModel;
  readonly outline: Outline;
  readonly profile: Profile;
}

/** A finding as a rule returns it: `lint` adds the rule and its severity. */
export type RuleFinding = Omit<Finding, "rule" | "severity">;

/**
 * A rule of 点検. Its check is pure, independent of other rules, and linear in the size of the model.
 *
 * In `title`, `message` and the titles of fixes, `{name}` is replaced by a parameter of the finding (`fill`); `{measure}`,
 * `{measures}`, `{Measure}` and `{Measures}` by what a kind of node is called; `{field.indicator.unit}` and
 * `{choice.status.final}` by what a field or a choice is called on screen; `{indicatorKinds}` by those of the profile; `{people}` by those whom a plan is for.
 */
export interface Rule {
  /** A language overlays the texts by `rule.<id>.title` and `rule.<id>.message`. */
  readonly id: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  /** The smallest preset that contains it. */
  readonly preset: PresetId;
  /** The heading above its findings. */
  readonly title: Words;
  /** What is wrong and what to do about it. */
  readonly message: Words;
  /**
   * How findings about most nodes of a kind are said once, as one finding with the list of nodes, which is dismissed once.
   * Its message has the parameters `count` and `total`; a language overlays it by `rule.<id>.once`.
   */
  readonly once?: { readonly kind: NodeKind; readonly message: Words };
  /** Parameters that hold ids or periods, and how each is shown. All others are shown unchanged. */
  readonly params?: Readonly<Record<string, ParamType>>;
  /** The fixes that its findings may have. */
  readonly fixes?: readonly FixDefinition[];
  /** Returns the findings in reading order, no two with the same place and subject. */
  check(context: RuleContext): readonly RuleFinding[];
}
