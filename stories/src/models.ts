import { createLogicModel, type LogicModel, type Node, type Placement, readLogicModel } from "@logic-model/core";
import cancerPlanFile from "@logic-model/samples/cancer-plan.json?raw";
import fukuchiyamaFile from "@logic-model/samples/fukuchiyama.json?raw";

/** 福知山市 在宅医療・介護連携: 55 rows, 18 of them reuses. */
export const fukuchiyama: LogicModel = read(fukuchiyamaFile);

/** 架空県がん対策推進計画: outcomes on three levels, codes, values of indicators. */
export const cancerPlan: LogicModel = read(cancerPlanFile);

/** 福知山市 reduced to one measure that is reused below a second outcome. */
export const oneMeasure: LogicModel = excerpt(fukuchiyama, ["vision", "o1", "o2", "i1", "i2", "m2", "m9", "m14"]);

/** がん計画 reduced to two levels and one indicator, with codes and values. */
export const oneBranch: LogicModel = excerpt(cancerPlan, ["vision", "final-1", "i400101", "field-1"]);

/** A vision without children. */
export const visionOnly: LogicModel = createLogicModel({
  title: "書き始めたばかりのモデル",
  vision: "誰もが住み慣れた地域で、安心して暮らし続けられる",
});

const HOSTILE: readonly string[] = [
  `とても長い切れ目のない語${"長".repeat(120)}`,
  `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft${"x".repeat(80)}`,
  "https://www.example.jp/kenko/zaitaku/2024/plan/index.html?id=0123456789abcdef&lang=ja&from=logic-model#section-12",
  "絵文字 👩‍⚕️👨‍👩‍👧‍👦🏥🇯🇵 と結合文字 が ぎ e\u0301 と異体字 葛󠄀城市",
  "右から左の文字 مرحبا بالعالم と שלום が混ざる文",
  "改行を\n三つ\n含む\n文",
  '<script>alert("実行されません")</script><img src=x onerror=alert(1)>',
  "タブ\tと　全角空白　　と ゼロ幅\u200b空白\u200b、制御文字\u0007の入った文",
  "",
  " ",
];

/** Texts that break careless layouts, in every kind of row. Built as nodes because a file can't contain some of them. */
export const hostile: LogicModel = ((): LogicModel => {
  const nodes: Record<string, Node> = {};
  const texts = (kind: "indicator" | "measure") => HOSTILE.map((text, i) => ({ node: add(kind, i, text) }));
  function add(kind: "indicator" | "measure", i: number, text: string): string {
    const id = `${kind}${i}`;
    if (kind === "indicator") nodes[id] = { id, kind, text, unit: "件".repeat(30), baseline: { value: 123456789 } };
    else {
      const consultation = i % 2 ? { consultation: { organization: text || "医師会" } } : {};
      nodes[id] = { id, kind, text, code: `A${"0".repeat(i)}1`, indicators: [], ...consultation };
    }
    return id;
  }
  nodes.outcome = {
    id: "outcome",
    kind: "outcome",
    text: HOSTILE.join("／"),
    scenes: HOSTILE.filter((text) => text.trim()).map((text) => text.slice(0, 60)),
    indicators: texts("indicator"),
    outcomes: [],
    measures: texts("measure"),
  };
  nodes.other = { ...nodes.outcome, id: "other", text: HOSTILE[2] as string, scenes: [], indicators: [] };
  nodes.vision = {
    id: "vision",
    kind: "vision",
    text: HOSTILE.slice(0, 7).join(""),
    indicators: [],
    outcomes: [{ node: "outcome" }, { node: "other" }],
    measures: [],
  };
  return { title: HOSTILE[6] as string, root: "vision", nodes, unplaced: [] };
})();

function read(file: string): LogicModel {
  const result = readLogicModel(file);
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.model;
}

/** Returns a model reduced to some of its nodes. */
function excerpt(model: LogicModel, ids: readonly string[]): LogicModel {
  const kept = (placements: readonly Placement[] = []) => placements.filter(({ node }) => ids.includes(node));
  const nodes = ids.map((id): Node => {
    const node = model.nodes[id];
    if (!node) throw new Error(id);
    if (node.kind === "indicator") return node;
    const indicators = kept(node.indicators);
    if (node.kind === "measure") return { ...node, indicators };
    return { ...node, indicators, outcomes: kept(node.outcomes), measures: kept(node.measures) };
  });
  return { ...model, nodes: Object.fromEntries(nodes.map((node) => [node.id, node])), unplaced: [] };
}
