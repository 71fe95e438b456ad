export { type ParseResult, parseLogicModel } from "./format/parse.ts";
export type { Problem, ProblemCode } from "./format/problem.ts";
export { readLogicModel } from "./format/read.ts";
export { serializeLogicModel } from "./format/serialize.ts";
export { type BaseLocale, type Language, type Locale, type Words, withWords } from "./language/locale.ts";
export { operationMessage } from "./message/operation.ts";
export { problemMessage } from "./message/problem.ts";
export { refusalMessage } from "./message/refusal.ts";
export { createId, createLogicModel, createNode } from "./model/create.ts";
export { LIMITS } from "./model/limits.ts";
export { childList, childPlacements, getNode, getPlacement, hasChildren, isWithin, parentsOf } from "./model/query.ts";
export type {
  ChildKind,
  Consultation,
  ConsultationState,
  Direction,
  Extension,
  Indicator,
  IndicatorKind,
  IndicatorValue,
  Json,
  LintSettings,
  LogicModel,
  Measure,
  Node,
  NodeId,
  NodeKind,
  Organization,
  Outcome,
  Pending,
  Period,
  Placement,
  Severity,
  Source,
  Status,
  Suppression,
  Vision,
} from "./model/types.ts";
export {
  applyOperation,
  applyPatches,
  type Change,
  checkOperation,
  type Patch,
  type Refused,
} from "./operation/apply.ts";
export { invertOperation } from "./operation/invert.ts";
export { isOperation } from "./operation/is-operation.ts";
export type {
  EditOperation,
  ModelFields,
  NodeFields,
  Operation,
  PlacementFields,
  Refusal,
  RefusalCode,
} from "./operation/types.ts";
export { createOutline, type Outline, type PlacementKey, placementKey, type Row } from "./outline/outline.ts";
export { PROFILES, profileOf } from "./profile/profiles.ts";
export type { Profile } from "./profile/types.ts";
export { logicModelFile, logicModelFileIn, type StandardResult, type StandardSchema } from "./schema/standard.ts";
