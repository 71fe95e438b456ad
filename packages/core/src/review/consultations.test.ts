import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import type { LogicModel } from "../model/types.ts";
import { createOutline } from "../outline/outline.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { modelText } from "../testing/model-text.ts";
import { listConsultations } from "./consultations.ts";

/** Returns each organization with its entries as text: number of places and state. */
function listGroups(model: LogicModel): readonly (readonly [string | null, ...string[]])[] {
  return listConsultations(createOutline(model)).map(({ organization, entries }) => [
    organization,
    ...entries.map(({ row, rows, state }) => `${row.text} ×${rows.length} ${state}`),
  ]);
}

it("lists the consultations of 福知山市, once for each organization and measure", () => {
  const file = readLogicModel(readFileSync(new URL("../../../samples/fukuchiyama.json", import.meta.url)));
  if (!file.ok) throw new Error();
  expect(listGroups(file.model)).toEqual([
    ["医師会", "訪問診療を行う医師増加を目指した研修会等の実施 ×1 open", "訪問診療医のネットワークの構築 ×2 open"],
    ["在宅歯科医師会", "在宅歯科医療の推進を目指した研修会等の実施 ×1 open"],
    ["各職種", "同職種、多職種間連携の検討の場の設定 ×1 open"],
    ["薬剤師会", "24時間薬剤調整体制の構築 ×1 open"],
  ]);
  const [doctors] = listConsultations(createOutline(file.model));
  expect(doctors?.entries[1]?.rows.map(({ number }) => number)).toEqual([10, 33]);
});

it("merges full- and half-width spellings of an organization under the first spelling", () => {
  const model = modelText(`
    目指す姿: 安心して暮らせる
      施策: 研修 { "consultation": { "organization": " ＪＡ福知山 " } }
      施策: 会議 { "consultation": { "organization": "JA 福知山", "state": "inProgress" } }
  `);
  expect(listGroups(model)).toEqual([["ＪＡ福知山", "研修 ×1 open", "会議 ×1 inProgress"]]);
});

it("lists organizations with open consultations first, then those that agreed, then those without a name", () => {
  const model = modelText(`
    目指す姿: 安心して暮らせる
      施策: 誰にか書いていない { "consultation": { "text": "要相談" } }
      施策: 合意した { "consultation": { "organization": "医師会", "state": "agreed" } }
      施策: これも { "consultation": { "organization": "歯科医師会", "state": "agreed" } }
      施策: まだ { "consultation": { "organization": "歯科医師会", "state": "open" } }
      施策: 空白の名 { "consultation": { "organization": "　", "state": "agreed" } }
  `);
  expect(listGroups(model)).toEqual([
    ["歯科医師会", "これも ×1 agreed", "まだ ×1 open"],
    ["医師会", "合意した ×1 agreed"],
    [null, "誰にか書いていない ×1 open", "空白の名 ×1 agreed"],
  ]);
});

it("replaces a measure's consultation by a placement's, and lists equal ones of a measure once", () => {
  const model = modelText(`
    目指す姿: 安心して暮らせる
      アウトカム: 一
        施策 m1: 研修 { "consultation": { "organization": "医師会" } }
      アウトカム: 二
        施策 → m1: { "consultation": { "organization": "薬剤師会", "text": "会場だけ" } }
      アウトカム: 三
        施策 → m1: { "consultation": { "organization": "医師会", "state": "open" } }
        施策 m2: 別の施策 { "consultation": { "organization": "医師会" } }
  `);
  expect(listGroups(model)).toEqual([
    ["医師会", "研修 ×2 open", "別の施策 ×1 open"],
    ["薬剤師会", "研修 ×1 open"],
  ]);
});

it("includes unplaced measures", () => {
  const model = modelText(`
    目指す姿: 安心して暮らせる
    未配置:
      施策: 置き場所は未定 { "consultation": { "organization": "医師会" } }
  `);
  expect(listGroups(model)).toEqual([["医師会", "置き場所は未定 ×1 open"]]);
});

it("lists every row with a consultation exactly once, in any model", () => {
  let rows = 0;
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const outlined = createOutline(model);
      const groups = listConsultations(outlined);
      const listed = groups.flatMap(({ entries }) => entries.flatMap((entry) => entry.rows));
      const consulted = [...outlined.rows, ...outlined.unplaced].filter(({ consultation }) => consultation !== null);
      expect(new Set(listed)).toEqual(new Set(consulted));
      expect(listed).toHaveLength(consulted.length);
      for (const { entries } of groups)
        for (const { row, rows } of entries) expect(rows.every(({ node }) => node === row.node)).toBe(true);
      expect(groups.filter(({ organization }) => organization === null).length).toBeLessThanOrEqual(1);
      rows += listed.length;
    }),
    { numRuns: runs(500) },
  );
  expect(rows).toBeGreaterThan(100);
});
