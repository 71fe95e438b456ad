export { copyFragment, type Fragment, serializeFragment } from "./clipboard/fragment.ts";
export { fragmentText } from "./clipboard/fragment-text.ts";
export { parseFragment } from "./clipboard/parse-fragment.ts";
export { pasteFragment } from "./clipboard/paste-fragment.ts";
export { type PlannedRow, planRows, type RowProblem } from "./clipboard/plan-rows.ts";
export { type PastedRow, parseRows } from "./clipboard/rows.ts";
export { rowsOperation } from "./clipboard/rows-operation.ts";
export { type DrawOptions, draw } from "./drawing/draw.ts";
export { type RenderOptions, renderSheets, renderSvg } from "./drawing/render-svg.ts";
export { drawSheets, type SheetOptions } from "./drawing/sheets.ts";
export { toSvg } from "./drawing/svg.ts";
export { lightTheme, type Theme } from "./drawing/theme.ts";
export { type ParseResult, parseLogicModel } from "./format/parse.ts";
export type { Problem, ProblemCode } from "./format/problem.ts";
export { readLogicModel } from "./format/read.ts";
export { serializeLogicModel } from "./format/serialize.ts";
export { fill } from "./language/fill.ts";
export { joinList } from "./language/list.ts";
export {
  type BaseLocale,
  baseLocale,
  type Language,
  type Locale,
  localeTag,
  translate,
  type Words,
  withWords,
} from "./language/locale.ts";
export { formatNumber } from "./language/number.ts";
export { isChip, numberPart, textSize } from "./layout/content.ts";
export { fitSizes } from "./layout/fit-sizes.ts";
export { layout } from "./layout/layout.ts";
export { type ListOptions, layoutList } from "./layout/list.ts";
export { type MeasureText, measureText } from "./layout/measure-text.ts";
export { PAPERS, type Paper } from "./layout/paginate.ts";
export { sameDecoration } from "./layout/same-decoration.ts";
export {
  type CardSize,
  DEFAULT_SIZES,
  type Density,
  densitySizes,
  type Sizes,
  type TextSize,
} from "./layout/sizes.ts";
export { boxAt, type InView, inView } from "./layout/source.ts";
export type {
  Box,
  Card,
  CardDecorator,
  Chip,
  Column,
  Decorate,
  Decoration,
  Layout,
  LayoutDirection,
  LayoutOptions,
  Link,
  Part,
  PartRole,
  Rect,
} from "./layout/types.ts";
export { findingKey } from "./lint/finding-key.ts";
export { findingsByRule, type RuleFindings } from "./lint/findings-by-rule.ts";
export {
  type LintOptions,
  type LintReport,
  lint,
  lintReport,
  lintSteps,
  PRESETS,
  SEVERITIES,
  type SuppressedFinding,
  severityOf,
} from "./lint/lint.ts";
export { type FindingMessageOptions, findingMessage, fixMessage, ruleTitle } from "./lint/messages.ts";
export { RULES, type RuleId } from "./lint/rules/index.ts";
export { setPreset, setRule, suppress, unsuppress } from "./lint/suppress.ts";
export type {
  Finding,
  Fix,
  FixDefinition,
  ParamType,
  PresetId,
  Rule,
  RuleContext,
  RuleFamily,
  RuleFinding,
} from "./lint/types.ts";
export { cardWords } from "./message/card.ts";
export { columnTitle } from "./message/column.ts";
export { operationMessage } from "./message/operation.ts";
export { problemMessage } from "./message/problem.ts";
export { refusalMessage } from "./message/refusal.ts";
export { createId, createLogicModel, createNode } from "./model/create.ts";
export { LIMITS } from "./model/limits.ts";
export {
  CHILD_KINDS,
  childList,
  childPlacements,
  getNode,
  getPlacement,
  hasChildren,
  isWithin,
  LIST,
  mayContain,
  parents,
} from "./model/query.ts";
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
export { applyOperation, applyPatches, type Change, checkOperation, type Refused } from "./operation/apply.ts";
export {
  createHistory,
  type History,
  type HistoryStep,
  joins,
  record,
  redo,
  retract,
  undo,
} from "./operation/history.ts";
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
export { type Match, matchNodes, similarity } from "./outline/match.ts";
export { outcomeDepths } from "./outline/outcome-depths.ts";
export {
  countBelow,
  getRow,
  type Outline,
  outline,
  type PlacementKey,
  placementKey,
  type Row,
  visibleRows,
} from "./outline/outline.ts";
export { search } from "./outline/search.ts";
export { type Stats, stats } from "./outline/stats.ts";
export { generic } from "./profile/generic.ts";
export { homeCare } from "./profile/home-care.ts";
export { medicalPlan } from "./profile/medical-plan.ts";
export { PROFILES, profileLocale, profileOf } from "./profile/profiles.ts";
export { termTitle } from "./profile/term-title.ts";
export type { BusinessItem, PlanTerm, Profile, Rating, Scene, Term } from "./profile/types.ts";
export { type Axis, assign, type BoardCard, type BoardColumn, board } from "./review/board.ts";
export { type ConsultationEntry, type ConsultationGroup, consultations } from "./review/consultations.ts";
export { type Coverage, type CoverageCount, type CoverageLine, coverage } from "./review/coverage.ts";
export type { GoodPoint, GoodPointId } from "./review/good-points.ts";
export { progress, rate } from "./review/progress.ts";
export { scenesOf } from "./review/scenes-of.ts";
export { type RatedRows, type Summary, summarize } from "./review/summary.ts";
export { logicModelFile, logicModelFileIn, type StandardResult, type StandardSchema } from "./schema/standard.ts";
export { searchText } from "./text/search-text.ts";
export { parseFiscalYear } from "./time/fiscal-year.ts";
export { periodWords } from "./time/period-words.ts";
export {
  CHOICES,
  type ChoiceId,
  type ChoiceName,
  choiceTitle,
} from "./vocabulary/choices.ts";
export type { Field, FieldGroup, TermList, TextInput } from "./vocabulary/field.ts";
export { fieldHint, fieldLabel, fieldName, groupTitle } from "./vocabulary/field-words.ts";
export {
  type Definition,
  definitionOf,
  FIELDS,
  formFields,
  GROUPS,
  isLocalField,
  listKeys,
} from "./vocabulary/fields.ts";
export { kindLabel, kindParams, kindPlural, kindTitle } from "./vocabulary/kinds.ts";
