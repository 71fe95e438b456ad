import { parseLogicModel } from "../format/parse.ts";
import { CHILD_LISTS } from "../model/query.ts";
import type { LogicModel, NodeKind } from "../model/types.ts";

const KINDS: Readonly<Record<string, NodeKind>> = {
  目指す姿: "vision",
  アウトカム: "outcome",
  施策: "measure",
  指標: "indicator",
  Vision: "vision",
  Outcome: "outcome",
  Measure: "measure",
  Indicator: "indicator",
};
const LINE = /^( *)([^\s:]+)(?: (→)? ?([^\s:]+))?:(?: (.*?))?(?: ?(\{.*\}))?$/;

interface Entry {
  readonly indent: number;
  readonly json: Record<string, unknown>;
}

/**
 * Returns a model written as an outline, as in the pages and tests of rules: one node per line, indented by two spaces.
 *
 *     { "profile": "home-care", "period": { "start": "2024", "end": "2026" } }
 *     目指す姿: 住み慣れた地域で暮らせる
 *       アウトカム o1: 入退院支援を受けられる { "scenes": ["admissionDischarge"] }
 *         指標: 退院した人の数 { "unit": "人" }
 *         施策 m1: 窓口の明確化
 *       アウトカム:
 *         施策 → m1: この場所だけの文言 { "note": "この場所だけの注記" }
 *     未配置:
 *       施策: 置き場所が決まっていないもの
 *
 * The first line can have fields of the model as JSON, every other line fields of its node (after `→`, of the placement).
 * Ids default to v, o1, m1, i1, … in reading order. English keywords: Vision, Outcome, Measure, Indicator, Unplaced.
 */
export function modelText(text: string): LogicModel {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  const file: Record<string, unknown> = { format: "logic-model", version: 1, title: "案" };
  const above: Entry[] = [];
  const counts: Partial<Record<NodeKind, number>> = {};
  for (const indented of lines) {
    const line = indented.slice(margin).trimEnd();
    if (line.startsWith("{")) {
      Object.assign(file, JSON.parse(line));
      continue;
    }
    if (/^(未配置|Unplaced):$/.test(line)) {
      above.splice(0, above.length, { indent: 0, json: file });
      continue;
    }
    const match = LINE.exec(line);
    const kind = match && KINDS[match[2] as string];
    if (!match || !kind) throw new Error(`not a line of a model: ${line}`);
    const [, spaces = "", , arrow, id, wording, fields] = match;
    const own = fields ? JSON.parse(fields) : {};
    const number = (counts[kind] ?? 0) + 1;
    if (!arrow) counts[kind] = number;
    const json: Record<string, unknown> = arrow
      ? { reuse: id, ...(wording ? { text: wording } : {}), ...own }
      : { id: id ?? (kind === "vision" ? "v" : `${kind[0]}${number}`), text: wording ?? "", ...own };
    while ((above.at(-1)?.indent ?? -1) >= spaces.length) above.pop();
    const parent = above.at(-1);
    if (!parent) file.vision = json;
    else if (parent.json === file) push(file, "unplaced", Object.assign(json, { kind }));
    else push(parent.json, CHILD_LISTS[kind as Exclude<NodeKind, "vision">], json);
    above.push({ indent: spaces.length, json });
  }
  const result = parseLogicModel(file);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.model;
}

function push(object: Record<string, unknown>, key: string, item: unknown): void {
  object[key] = [...((object[key] as unknown[] | undefined) ?? []), item];
}
