import {
  applyOperation,
  childPlacements,
  createLogicModel,
  createNode,
  type LogicModel,
  type Node,
  type Operation,
} from "@logic-model/core";
import { type Finding, lint, RULES, setPreset, setRule, suppressFinding } from "@logic-model/core/lint";
import { cancerPlan, fukuchiyama } from "../models.ts";

/** A new file with an empty vision. */
export const blank: LogicModel = createLogicModel({ title: "無題のロジックモデル" });

/** 福知山市 with an unplaced measure and outcome, and two new unplaced items. */
export const withUnplaced: LogicModel = after(
  fukuchiyama,
  { type: "unplace", node: "m1", parent: "o1" },
  { type: "unplace", node: "o6", parent: "vision" },
  { type: "add", node: createNode("indicator", "i90", "訪問看護ステーションの数"), parent: null },
  { type: "add", node: createNode("measure", "m90", "家族介護者のつどいの開催"), parent: null },
);

/** 福知山市 with an outcome without measures, so that there are findings of every severity. */
export const withFindings: LogicModel = after(
  fukuchiyama,
  ...["m43", "m44", "m45", "m5"].map((node): Operation => ({ type: "unplace", node, parent: "o5" })),
);

/** 福知山市 with two dismissed findings and one rule turned off. */
export const decided: LogicModel = [
  (model: LogicModel) =>
    suppressFinding(model, findingOf(model, "reuse-wording-differs"), "第8期計画の文言を残すと、部会で決めたため"),
  (model: LogicModel) =>
    suppressFinding(model, findingOf(model, "scene-without-outcome"), "認知症は、認知症施策推進計画で扱うため"),
  (model: LogicModel) => setRule(model, "indicator-values-missing", "off"),
].reduce((model, decide) => after(model, decide(model)), fukuchiyama);

/** 福知山市 with the strict set of rules. */
export const strict: LogicModel = after(fukuchiyama, setPreset(fukuchiyama, "strict"));

/** Options that turn off all rules. */
export const NO_RULES = { severities: Object.fromEntries(RULES.map(({ id }) => [id, "off" as const])) };

/** 福知山市 with measure 14 written a second time in other words. */
export const writtenTwice: LogicModel = after(fukuchiyama, {
  type: "add",
  node: {
    ...createNode("measure", "m90", "圏域ごとの課題を明らかにし、対策を話し合う地域ケア会議等の開催"),
    note: "年4回",
    lead: "高齢者福祉課",
  } as Node,
  parent: "o5",
});

/** The rows of 看取り in the spreadsheet of 福知山市. */
export const END_OF_LIFE = `33	(再)訪問診療医のネットワークの構築	(※医師会に要相談)
34	(再)同職種、多職種間連携の検討の場の設定
35	(再)多職種が参画する研修の実施
36	(再)多職種協働による人材育成研修等の実施
37	(再)多職種の顔の見える関係づくりと、日頃から必要な相談や協議ができる雰囲気づくり
38	(再)京あんしんネットを活用した多職種連携の推進
39	施設看取り体制の充実
40	多職種が参画する意思決定支援や緩和ケアのための研修の実施
42	住民が、自分や家族の終末期のあり方について話し合うことの大切さを知る機会の提供`;

/** 福知山市 without the rows of 看取り. */
export const beforeEndOfLife: LogicModel = after(
  fukuchiyama,
  ...childPlacements(fukuchiyama.nodes.o4 as Node).map(
    ({ node }): Operation => ({ type: "unplace", node, parent: "o4" }),
  ),
  ...["m39", "m40", "m42", "i14", "i15"].map((node): Operation => ({ type: "remove", node })),
);

/** The models in the controls. */
export const MODELS: Readonly<Record<string, LogicModel>> = {
  福知山市: fukuchiyama,
  "がん計画（アウトカムが三階層）": cancerPlan,
  未配置の項目がある: withUnplaced,
  指摘が多い: withFindings,
  点検で決めたことがある: decided,
  白紙: blank,
};

function findingOf(model: LogicModel, rule: Finding["rule"]): Finding {
  const found = lint(model).find((finding) => finding.rule === rule);
  if (!found) throw new Error(`no finding of ${rule}`);
  return found;
}

function after(model: LogicModel, ...operations: readonly Operation[]): LogicModel {
  const change = applyOperation(model, { type: "batch", operations });
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
}
