import * as z from "zod";
import { VERSION } from "../format/schema.ts";
import type {
  Consultation,
  Indicator,
  IndicatorValue,
  Json,
  LintSettings,
  LogicModel,
  Measure,
  Node,
  Organization,
  Outcome,
  Pending,
  Period,
  Placement,
  Source,
  Suppression,
  Vision,
} from "../model/types.ts";
import { type ObjectSchema, type Schemas, schemas } from "./schemas.ts";

export { type ObjectSchema, type Schemas, schemas };

const ja = schemas();

/** A file. Its output is the model, as `parseLogicModel` returns it; messages are in Japanese. */
export const logicModelFile: z.ZodType<LogicModel, unknown> = ja.logicModelFile;

/** A node of a model, of any kind. */
export const node: z.ZodType<Node, Node> = ja.node;

/** A vision (目指す姿) of a model. */
export const vision: ObjectSchema<Vision> = ja.vision;

/** An outcome (アウトカム) of a model. */
export const outcome: ObjectSchema<Outcome> = ja.outcome;

/** A measure (施策) of a model. */
export const measure: ObjectSchema<Measure> = ja.measure;

/** An indicator (成果指標) of a model. */
export const indicator: ObjectSchema<Indicator> = ja.indicator;

/** One appearance of a node under a parent. */
export const placement: ObjectSchema<Placement> = ja.placement;

/** A value of an indicator: 基準値, 目標値 or 実績値. */
export const value: ObjectSchema<IndicatorValue> = ja.value;

/** A span of time. */
export const period: ObjectSchema<Period> = ja.period;

/** A source (出典). */
export const source: ObjectSchema<Source> = ja.source;

/** A consultation (要相談). */
export const consultation: ObjectSchema<Consultation> = ja.consultation;

/** A blank with its reason. */
export const pending: ObjectSchema<Pending> = ja.pending;

/** The organization whose plan it is. */
export const organization: ObjectSchema<Organization> = ja.organization;

/** The lint settings (点検の設定). */
export const lint: ObjectSchema<LintSettings> = ja.lint;

/** A suppressed finding, with its reason. */
export const suppression: ObjectSchema<Suppression> = ja.suppression;

/**
 * Returns the file format as JSON Schema (draft 2020-12), for text editors and programs in other languages. A JSON
 * Schema can't check that ids are unique and that reused nodes exist; `parseLogicModel` does.
 */
export function logicModelSchema(): Json {
  const { $schema, ...schema } = z.toJSONSchema(logicModelFile, { io: "input" });
  return JSON.parse(JSON.stringify({ $schema, $id: `urn:logic-model:schema:${VERSION}`, ...schema }));
}
