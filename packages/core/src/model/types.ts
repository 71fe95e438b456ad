/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Keys that the format does not know, kept as they came and written back. */
export type Extension = Readonly<Record<string, Json>>;

/** Names a node within one model: letters, digits, `.`, `_`, `-`; at most 128 characters; starts with a letter or digit. */
export type NodeId = string;

/** 目指す姿、アウトカム、施策、成果指標: the kinds of nodes. */
export type NodeKind = "vision" | "outcome" | "measure" | "indicator";

/** 目指す姿、アウトカム、施策、成果指標: everything that stands in a logic model. */
export type Node = Vision | Outcome | Measure | Indicator;

/** The kinds that stand below another node. */
export type ChildKind = Exclude<NodeKind, "vision">;

/** One plan of one organisation for one period. Flat, immutable, plain JSON values. */
export interface LogicModel {
  /** Names the model across files and versions, where its owner gave it a name. */
  readonly id?: string;
  readonly title: string;
  readonly organization?: Organization;
  readonly period?: Period;
  /** Whose words are used: the id of a `Profile`. */
  readonly profile?: string;
  readonly status?: Status;
  /** The document the model was taken from. */
  readonly source?: Source;
  readonly note?: string;
  readonly lint?: LintSettings;
  /** The vision. */
  readonly root: NodeId;
  readonly nodes: Readonly<Record<NodeId, Node>>;
  /** Nodes that stand nowhere, in the order their owner keeps them. */
  readonly unplaced: readonly NodeId[];
  readonly ext?: Extension;
}

/** How much a finding of a rule matters: 要修正 / 要確認 / お知らせ. None of them ever stops a model from being saved. */
export type Severity = "error" | "warning" | "info";

/** 点検の設定: which rules are asked of this model, and what its owner has looked at and leaves as it is. */
export interface LintSettings {
  /** The set of rules that is asked: `recommended` (also where it is not said), `strict` or `all`. */
  readonly preset?: string;
  /** By the name of a rule: how much it matters here, or that it is not asked. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  readonly suppressions?: readonly Suppression[];
}

/** A finding that is left as it is, for a reason. It names the finding by its rule and place, not by its words. */
export interface Suppression {
  readonly rule: string;
  readonly node?: NodeId;
  /** With `node`: the one placement it is about. */
  readonly parent?: NodeId;
  /** What tells it from other findings of the rule at the same place: a field, a scene, another node. */
  readonly subject?: string;
  readonly reason: string;
}

/** 作成中 / 確認中 / 確定 */
export type Status = "draft" | "review" | "final";

/** An organisation, with the six-digit local-government code where it has one (全国地方公共団体コード). */
export interface Organization {
  readonly name: string;
  readonly code?: string;
}

/**
 * A span of time. `start` and `end` are a fiscal year (`"2024"`: April 2024 to March 2025), a month (`"2024-04"`) or a
 * day (`"2024-04-01"`); any other text is kept and shown as written. `plan` names the plan term (第9期介護保険事業計画).
 */
export interface Period {
  readonly start?: string;
  readonly end?: string;
  readonly plan?: string;
}

/** Where something comes from. */
export interface Source {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly date?: string;
  readonly note?: string;
}

/** 要相談: with whom a measure, or one placement of it, must still be agreed. */
export interface Consultation {
  readonly organization?: string;
  /** The words as written, for example `※医師会に要相談`. */
  readonly text?: string;
  /** 未相談 / 相談中 / 合意 */
  readonly state?: ConsultationState;
  readonly since?: string;
}

/** How far a consultation has come: 未相談 / 相談中 / 合意. */
export type ConsultationState = "open" | "inProgress" | "agreed";

/** A blank with its reason: 未設定 / 検討中 / 設定しない. */
export interface Pending {
  readonly state: "unset" | "underReview" | "notApplicable";
  readonly reason?: string;
}

/** One appearance of a node under one parent. `(parent, node)` names it. */
export interface Placement {
  readonly node: NodeId;
  /** The wording here, where it differs from the node's own. */
  readonly text?: string;
  /** A note for this place only. */
  readonly note?: string;
  /** With whom this placement must be agreed; replaces the measure's own. */
  readonly consultation?: Consultation;
  readonly ext?: Extension;
}

interface NodeBase {
  readonly id: NodeId;
  readonly text: string;
  /** The number or code the plan gives it, for example `A101`. */
  readonly code?: string;
  readonly note?: string;
  /** Why the node is not written out yet. */
  readonly pending?: Pending;
  readonly ext?: Extension;
}

/** 目指す姿: the state of residents' lives aimed at. */
export interface Vision extends NodeBase {
  readonly kind: "vision";
  readonly indicators: readonly Placement[];
  readonly outcomes: readonly Placement[];
  readonly measures: readonly Placement[];
}

/** アウトカム: a change in residents' or patients' state. Outcomes nest. */
export interface Outcome extends NodeBase {
  readonly kind: "outcome";
  /** Id of one of the profile's levels (`final`, `field`, `intermediate`, `initial`). */
  readonly level?: string;
  /** Ids of the profile's scenes (場面). */
  readonly scenes?: readonly string[];
  /** 重点: the organisation has named it a priority. */
  readonly priority?: boolean;
  readonly indicators: readonly Placement[];
  readonly outcomes: readonly Placement[];
  readonly measures: readonly Placement[];
}

/** 施策: what is done. */
export interface Measure extends NodeBase {
  readonly kind: "measure";
  /** Ids of the profile's scenes (場面). */
  readonly scenes?: readonly string[];
  /** Ids of the profile's business items (事業項目). */
  readonly businessItems?: readonly string[];
  readonly consultation?: Consultation;
  /** The division that leads it (担当課). */
  readonly lead?: string;
  readonly period?: Period;
  readonly indicators: readonly Placement[];
}

/** 成果指標: how a node is measured. It has no children. */
export interface Indicator extends NodeBase {
  readonly kind: "indicator";
  /** ストラクチャー / プロセス / アウトプット / アウトカム指標 */
  readonly indicatorKind?: IndicatorKind;
  readonly unit?: string;
  /** What a percentage is taken of. */
  readonly denominator?: string;
  readonly direction?: Direction;
  readonly baseline?: IndicatorValue;
  readonly target?: IndicatorValue;
  readonly actuals?: readonly IndicatorValue[];
  readonly source?: Source;
}

/** What an indicator is of: ストラクチャー / プロセス / アウトプット / アウトカム指標. */
export type IndicatorKind = "structure" | "process" | "output" | "outcome";

/** 改善方向 */
export type Direction = "increase" | "decrease" | "maintain";

/**
 * 基準値 / 目標値 / 実績値: a value with its time and source, or a blank with its reason. `value` is a number, or the words
 * of the plan (`全市町村`). `period` is written as in `Period`.
 */
export interface IndicatorValue {
  readonly value?: number | string;
  readonly pending?: Pending;
  readonly period?: string;
  readonly source?: Source;
  readonly note?: string;
}
