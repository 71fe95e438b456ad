import { type LogicModel, type Node, type Placement, readLogicModel } from "@logic-model/core";
import { type LintOptions, RULES } from "@logic-model/core/lint";
import cancerPlanFile from "../../../samples/cancer-plan.json?raw";
import fukuchiyamaFile from "../../../samples/fukuchiyama.json?raw";

/** 福知山市 在宅医療・介護連携: 82 rows, 55 of them measures. */
export const fukuchiyama: LogicModel = read(fukuchiyamaFile);

/** 架空県がん対策推進計画: outcomes on three levels, values of indicators. */
export const cancerPlan: LogicModel = read(cancerPlanFile);

/**
 * Returns a vision and outcomes with ten measures each. The last measure reuses the first one of the previous outcome.
 */
export function largeModel(count: number): LogicModel {
  const nodes: Record<string, Node> = {};
  const outcomes: Placement[] = [];
  for (let o = 1; o <= count; o++) {
    const measures: Placement[] = [];
    for (let m = 1; m <= 10; m++) {
      const reused = m === 10 && o > 1;
      const id = reused ? `m${o - 1}-1` : `m${o}-${m}`;
      measures.push({ node: id });
      if (!reused) nodes[id] = { id, kind: "measure", text: `施策${o}の${m}を進める`, indicators: [] };
    }
    outcomes.push({ node: `o${o}` });
    nodes[`o${o}`] = { id: `o${o}`, kind: "outcome", text: `成果${o}が上がる`, indicators: [], outcomes: [], measures };
  }
  nodes.vision = { id: "vision", kind: "vision", text: "安心して暮らせる", indicators: [], outcomes, measures: [] };
  return { title: "大きなモデル", root: "vision", nodes, unplaced: [] };
}

/** 10,000 rows. */
export const tenThousandRows: LogicModel = largeModel(909);

/** Turns off all rules, so that no findings change the drawing later. */
export const noRules: LintOptions = { severities: Object.fromEntries(RULES.map(({ id }) => [id, "off"])) };

function read(file: string): LogicModel {
  const result = readLogicModel(file);
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.model;
}
