import {
  createLogicModel,
  createNode,
  type LogicModel,
  type Measure,
  type Node,
  type Outcome,
} from "@logic-model/core";
import { largeModel } from "../large-model.ts";
import { fukuchiyama } from "../models.ts";

const MEASURES: readonly (readonly [item: string, text: string, scenes?: readonly string[]])[] = [
  ["resources", "医療・介護資源マップの作成と更新"],
  ["issues", "在宅医療・介護連携推進協議会の開催"],
  ["issues", "レセプトデータによる在宅医療の現状把握"],
  ["provision", "訪問診療を行う医師の後方支援体制の検討"],
  ["provision", "夜間・休日の往診と救急搬送についての話し合い", ["emergency"]],
  ["sharing", "入退院時の情報共有シートの運用", ["admissionDischarge"]],
  ["sharing", "ICTを使った多職種の情報共有"],
  ["consulting", "在宅医療・介護連携支援センターの相談窓口"],
  ["training", "多職種連携研修会（グループワーク）の開催"],
  ["training", "看取りのケアについての研修", ["endOfLife"]],
  ["publicity", "市民公開講座「人生会議」の開催"],
  ["publicity", "エンディングノートの配布"],
];

const GOALS: readonly (readonly [scene: string, text: string])[] = [
  ["admissionDischarge", "入院しても、早い時期から在宅への移行を見すえた支援を受けられる"],
  ["dailyCare", "医療と介護が必要になっても、望む場所で療養を続けられる"],
  ["emergency", "急変しても、本人の望みに沿った対応を受けられる"],
  ["endOfLife", "人生の最期を、望む場所で迎えられる"],
];

/** A city's measures sorted by business item. The outcomes of the four scenes have no measures yet. */
export const byBusinessItems: LogicModel = ((): LogicModel => {
  const empty = createLogicModel({ title: "架空市 在宅医療・介護連携", vision: "住み慣れた地域で最期まで暮らせる" });
  const measures = MEASURES.map(
    ([item, text, scenes], i): Measure => ({
      ...(createNode("measure", `m${i + 1}`, text) as Measure),
      ...(scenes ? { scenes } : {}),
      businessItems: [item],
    }),
  );
  const outcomes = GOALS.map(
    ([scene, text], i): Outcome => ({ ...(createNode("outcome", `o${i + 1}`, text) as Outcome), scenes: [scene] }),
  );
  const nodes = Object.fromEntries<Node>([...outcomes, ...measures].map((node) => [node.id, node]));
  const vision = { ...empty.nodes[empty.root], outcomes: outcomes.map(({ id }) => ({ node: id })) } as Node;
  return {
    ...empty,
    profile: "home-care",
    nodes: { ...nodes, [empty.root]: vision },
    unplaced: measures.map(({ id }) => id),
  };
})();

const ITEMS: Readonly<Record<string, readonly string[]>> = {
  m1: ["resources", "consulting"],
  m2: ["provision", "training"],
  m3: ["training"],
  m4: ["training"],
  m8: ["sharing"],
  m9: ["training"],
  m21: ["consulting", "publicity"],
  m22: ["publicity"],
  m23: ["publicity"],
  m42: ["publicity"],
  m43: ["issues"],
};

/** 福知山市 with business items on some measures. */
export const withBusinessItems: LogicModel = {
  ...fukuchiyama,
  nodes: Object.fromEntries(
    Object.entries(fukuchiyama.nodes).map(([id, node]) => [
      id,
      node.kind === "measure" && ITEMS[id] ? { ...node, businessItems: ITEMS[id] } : node,
    ]),
  ),
};

const SCENES = GOALS.map(([scene]) => scene);
const ORGANIZATIONS = ["医師会", "薬剤師会", "在宅歯科医師会"];

/** Returns a model with `rows` rows. Every outcome has a scene, and every tenth measure has a consultation. */
export function largeReview(rows: number): LogicModel {
  const model = largeModel(rows);
  const nodes = Object.values(model.nodes).map((node, i): Node => {
    if (node.kind === "outcome") return { ...node, scenes: [SCENES[i % SCENES.length] as string] };
    if (node.kind === "measure" && i % 10 === 0)
      return { ...node, consultation: { organization: ORGANIZATIONS[i % ORGANIZATIONS.length] as string } };
    return node;
  });
  return { ...model, profile: "home-care", nodes: Object.fromEntries(nodes.map((node) => [node.id, node])) };
}
