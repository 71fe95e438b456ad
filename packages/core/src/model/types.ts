/**
 * Any JSON value.
 *
 * @group Model
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Keys that the format doesn't know. They are kept and written back.
 *
 * @group Model
 */
export type Extension = Readonly<Record<string, Json>>;

/**
 * Identifies a node within a model: a letter or digit, followed by letters, digits, `.`, `_` or `-`; up to 128 characters.
 *
 * @group Model
 */
export type NodeId = string;

/**
 * The kinds of nodes: 目指す姿, アウトカム, 施策, 成果指標.
 *
 * @group Model
 */
export type NodeKind = "vision" | "outcome" | "measure" | "indicator";

/**
 * A node of a logic model, of any kind.
 *
 * @group Model
 */
export type Node = Vision | Outcome | Measure | Indicator;

/**
 * The kinds that are placed below another node: all but the vision.
 *
 * @group Model
 */
export type ChildKind = Exclude<NodeKind, "vision">;

/**
 * One plan of one organization for one period. Flat, immutable, and plain JSON.
 *
 * @group Model
 */
export interface LogicModel {
  /** Identifies the model across file names and versions. */
  readonly id?: string;
  readonly title: string;
  readonly organization?: Organization;
  readonly period?: Period;
  /** The id of the `Profile` (様式). */
  readonly profile?: string;
  readonly status?: Status;
  /** The document the model was taken from. */
  readonly source?: Source;
  readonly note?: string;
  readonly lint?: LintSettings;
  /** The id of the vision. */
  readonly root: NodeId;
  readonly nodes: Readonly<Record<NodeId, Node>>;
  /** Nodes without a placement, in the order the user keeps them. */
  readonly unplaced: readonly NodeId[];
  readonly ext?: Extension;
}

/**
 * How severe a finding is: 要修正 / 要確認 / お知らせ. A model can always be saved, whatever its findings.
 *
 * @group Model
 */
export type Severity = "error" | "warning" | "info";

/**
 * 点検の設定: which rules are checked, and which findings are suppressed.
 *
 * @group Model
 */
export interface LintSettings {
  /** The set of rules to check: `recommended` (the default), `strict` or `all`. */
  readonly preset?: string;
  /** Severities by the id of the rule. `off` turns a rule off. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  readonly suppressions?: readonly Suppression[];
}

/**
 * Suppresses a finding, with a reason. Identifies it by rule and place, not by its message, which may change.
 *
 * @group Model
 */
export interface Suppression {
  readonly rule: string;
  readonly node?: NodeId;
  /** Set if the finding is about one placement of `node`. */
  readonly parent?: NodeId;
  /** Distinguishes it from other findings of the rule in the same place: a field, a scene, another node. */
  readonly subject?: string;
  readonly reason: string;
}

/**
 * 作成中 / 確認中 / 確定
 *
 * @group Model
 */
export type Status = "draft" | "review" | "final";

/**
 * The organization whose plan it is.
 *
 * @group Model
 */
export interface Organization {
  readonly name: string;
  /** The six-digit local-government code (全国地方公共団体コード). */
  readonly code?: string;
}

/**
 * A span of time. `start` and `end` are a fiscal year (`"2024"`: April 2024 to March 2025), a month (`"2024-04"`) or a
 * day (`"2024-04-01"`); any other text is kept and shown as written.
 *
 * @group Model
 */
export interface Period {
  readonly start?: string;
  readonly end?: string;
  /** The plan term (計画の期), for example `第9期介護保険事業計画`. */
  readonly plan?: string;
}

/**
 * 出典: the document that something is taken from.
 *
 * @group Model
 */
export interface Source {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly date?: string;
  readonly note?: string;
}

/**
 * 要相談: whom a measure, or one placement of it, must still be agreed with.
 *
 * @group Model
 */
export interface Consultation {
  readonly organization?: string;
  /** The wording in the plan, for example `※医師会に要相談`. */
  readonly text?: string;
  readonly state?: ConsultationState;
  readonly since?: string;
}

/**
 * The state of a consultation: 未相談 / 相談中 / 合意.
 *
 * @group Model
 */
export type ConsultationState = "open" | "inProgress" | "agreed";

/**
 * A blank with its reason: 未設定 / 検討中 / 設定しない.
 *
 * @group Model
 */
export interface Pending {
  readonly state: "unset" | "underReview" | "notApplicable";
  readonly reason?: string;
}

/**
 * One appearance of a node under one parent, identified by the ids of parent and node.
 *
 * @group Model
 */
export interface Placement {
  readonly node: NodeId;
  /** The wording in this place, if it differs from the node's own. */
  readonly text?: string;
  /** A note on this place only. */
  readonly note?: string;
  /** Replaces the measure's own consultation in this place. */
  readonly consultation?: Consultation;
  readonly ext?: Extension;
}

interface NodeBase {
  readonly id: NodeId;
  readonly text: string;
  /** The number or code in the plan, for example `A101`. */
  readonly code?: string;
  readonly note?: string;
  /** Why the node isn't written out yet. */
  readonly pending?: Pending;
  readonly ext?: Extension;
}

/**
 * 目指す姿: the life of residents that the plan aims for.
 *
 * @group Model
 */
export interface Vision extends NodeBase {
  readonly kind: "vision";
  readonly indicators: readonly Placement[];
  readonly outcomes: readonly Placement[];
  readonly measures: readonly Placement[];
}

/**
 * アウトカム: a change in the state of residents or patients. Outcomes nest.
 *
 * @group Model
 */
export interface Outcome extends NodeBase {
  readonly kind: "outcome";
  /** The id of one of the profile's levels (`final`, `field`, `intermediate`, `initial`). */
  readonly level?: string;
  /** The ids of scenes (場面) of the profile. */
  readonly scenes?: readonly string[];
  /** 重点: whether the organization has made it a priority. */
  readonly priority?: boolean;
  readonly indicators: readonly Placement[];
  readonly outcomes: readonly Placement[];
  readonly measures: readonly Placement[];
}

/**
 * 施策: what is done.
 *
 * @group Model
 */
export interface Measure extends NodeBase {
  readonly kind: "measure";
  /** The ids of scenes (場面) of the profile. */
  readonly scenes?: readonly string[];
  /** The ids of business items (事業項目) of the profile. */
  readonly businessItems?: readonly string[];
  readonly consultation?: Consultation;
  /** The division that leads it (担当課). */
  readonly lead?: string;
  readonly period?: Period;
  readonly indicators: readonly Placement[];
}

/**
 * 成果指標: how a node is measured. Has no children.
 *
 * @group Model
 */
export interface Indicator extends NodeBase {
  readonly kind: "indicator";
  readonly indicatorKind?: IndicatorKind;
  readonly unit?: string;
  /** What a percentage is a share of (分母). */
  readonly denominator?: string;
  readonly direction?: Direction;
  readonly baseline?: IndicatorValue;
  readonly target?: IndicatorValue;
  readonly actuals?: readonly IndicatorValue[];
  readonly source?: Source;
}

/**
 * What an indicator measures: ストラクチャー / プロセス / アウトプット / アウトカム指標.
 *
 * @group Model
 */
export type IndicatorKind = "structure" | "process" | "output" | "outcome";

/**
 * 改善方向: which way is better.
 *
 * @group Model
 */
export type Direction = "increase" | "decrease" | "maintain";

/**
 * 基準値 / 目標値 / 実績値: a value with its time and source, or a blank with its reason.
 *
 * @group Model
 */
export interface IndicatorValue {
  /** A number, or the wording in the plan (`全市町村`). */
  readonly value?: number | string;
  readonly pending?: Pending;
  /** A fiscal year, month or day, written as in `Period`. */
  readonly period?: string;
  readonly source?: Source;
  readonly note?: string;
}
