import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import type { LogicModel } from "../model/types.ts";
import { outline } from "../outline/outline.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { modelText } from "../testing/model-text.ts";
import { consultations } from "./consultations.ts";

/** Each organisation with its entries, as the number of places and the state. */
function told(model: LogicModel): readonly (readonly [string | null, ...string[]])[] {
  return consultations(outline(model)).map(({ organization, entries }) => [
    organization,
    ...entries.map(({ row, rows, state }) => `${row.text} ×${rows.length} ${state}`),
  ]);
}

it("lists what 福知山市 has to agree, once for each organisation and measure", () => {
  const file = readLogicModel(readFileSync(new URL("../../../samples/fukuchiyama.json", import.meta.url)));
  if (!file.ok) throw new Error();
  expect(told(file.model)).toEqual([
    ["医師会", "訪問診療を行う医師増加を目指した研修会等の実施 ×1 open", "訪問診療医のネットワークの構築 ×2 open"],
    ["在宅歯科医師会", "在宅歯科医療の推進を目指した研修会等の実施 ×1 open"],
    ["各職種", "同職種、多職種間連携の検討の場の設定 ×1 open"],
    ["薬剤師会", "24時間薬剤調整体制の構築 ×1 open"],
  ]);
  const [doctors] = consultations(outline(file.model));
  expect(doctors?.entries[1]?.rows.map(({ number }) => number)).toEqual([10, 33]);
});

it("takes one organisation in full and half width for one, named as it is written first", () => {
  const model = modelText(`
    目指す姿: 安心して暮らせる
      施策: 研修 { "consultation": { "organization": " ＪＡ福知山 " } }
      施策: 会議 { "consultation": { "organization": "JA 福知山", "state": "inProgress" } }
  `);
  expect(told(model)).toEqual([["ＪＡ福知山", "研修 ×1 open", "会議 ×1 inProgress"]]);
});

it("asks first those with whom something is open, then those with whom all is agreed, last what names none", () => {
  const model = modelText(`
    目指す姿: 安心して暮らせる
      施策: 誰にか書いていない { "consultation": { "text": "要相談" } }
      施策: 合意した { "consultation": { "organization": "医師会", "state": "agreed" } }
      施策: これも { "consultation": { "organization": "歯科医師会", "state": "agreed" } }
      施策: まだ { "consultation": { "organization": "歯科医師会", "state": "open" } }
      施策: 空白の名 { "consultation": { "organization": "　", "state": "agreed" } }
  `);
  expect(told(model)).toEqual([
    ["歯科医師会", "これも ×1 agreed", "まだ ×1 open"],
    ["医師会", "合意した ×1 agreed"],
    [null, "誰にか書いていない ×1 open", "空白の名 ×1 agreed"],
  ]);
});

it("puts a consultation of a place in the stead of the measure's, and tells the same of one measure once", () => {
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
  expect(told(model)).toEqual([
    ["医師会", "研修 ×2 open", "別の施策 ×1 open"],
    ["薬剤師会", "研修 ×1 open"],
  ]);
});

it("asks also for what stands nowhere yet", () => {
  const model = modelText(`
    目指す姿: 安心して暮らせる
    未配置:
      施策: 置き場所は未定 { "consultation": { "organization": "医師会" } }
  `);
  expect(told(model)).toEqual([["医師会", "置き場所は未定 ×1 open"]]);
});

it("tells every row with a consultation just once, in any model", () => {
  let rows = 0;
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const read = outline(model);
      const groups = consultations(read);
      const listed = groups.flatMap(({ entries }) => entries.flatMap((entry) => entry.rows));
      const asked = [...read.rows, ...read.unplaced].filter(({ consultation }) => consultation !== null);
      expect(new Set(listed)).toEqual(new Set(asked));
      expect(listed).toHaveLength(asked.length);
      for (const { entries } of groups)
        for (const { row, rows } of entries) expect(rows.every(({ node }) => node === row.node)).toBe(true);
      expect(groups.filter(({ organization }) => organization === null).length).toBeLessThanOrEqual(1);
      rows += listed.length;
    }),
    { numRuns: 500 },
  );
  expect(rows).toBeGreaterThan(100);
});
