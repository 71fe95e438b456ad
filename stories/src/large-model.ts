import type { LogicModel, Node, Placement } from "@logic-model/core";

const WORDS = "在宅医療 介護予防 相談窓口 多職種連携 人材育成 情報共有 住民参加 防災 就労支援 検診 栄養 移動支援".split(
  " ",
);
const ENDS = ["の充実", "の推進", "に向けた体制づくり", "を通じた地域全体の取組", "が広がっている"];

/**
 * Returns the same model of exactly `rows` rows every time: ten outcomes below each field, and below each of them three
 * indicators and eleven measures. One measure in four is a reuse.
 */
export function largeModel(rows: number): LogicModel {
  const vision = { id: "vision", kind: "vision" as const, text: "全ての住民が、安心して暮らし続けられる", ...lists() };
  const nodes: Record<string, Node> = { vision };
  const measures: string[] = [];
  let field: Lists = vision;
  let outcome: Lists = vision;

  for (let n = 1; n < rows; n++) {
    const id = `n${n}`;
    const text = label(n);
    const inField = (n - 1) % 151;
    const inOutcome = (inField - 1) % 15;
    if (inField === 0) {
      const made = { id, kind: "outcome" as const, level: "final", text, ...lists() };
      nodes[id] = made;
      vision.outcomes.push({ node: id });
      field = made;
    } else if (inOutcome === 0) {
      const made = { id, kind: "outcome" as const, level: "intermediate", text, ...lists() };
      nodes[id] = made;
      field.outcomes.push({ node: id });
      outcome = made;
    } else if (inOutcome <= 3) {
      nodes[id] = { id, kind: "indicator", text };
      outcome.indicators.push({ node: id });
    } else if (n % 4 === 0 && measures.length > 40) {
      outcome.measures.push({ node: measures.at(-40) as string });
    } else {
      nodes[id] = { id, kind: "measure", text, indicators: [] };
      outcome.measures.push({ node: id });
      measures.push(id);
    }
  }
  return { title: `${rows.toLocaleString("ja-JP")}行のモデル`, root: "vision", nodes, unplaced: [] };
}

interface Lists {
  readonly indicators: Placement[];
  readonly outcomes: Placement[];
  readonly measures: Placement[];
}

function lists(): Lists {
  return { indicators: [], outcomes: [], measures: [] };
}

/** Returns two to six words and an ending. */
function label(n: number): string {
  const words = Array.from(
    { length: 2 + (n % 5) },
    (_, i) => WORDS[(n * 7 + i * 5 + Math.floor(n / 12)) % WORDS.length],
  );
  return `${words.join("と")}${ENDS[n % ENDS.length]}`;
}
