import { expect, it } from "vitest";
import { createOutline } from "../outline/outline.ts";
import { modelText } from "../testing/model-text.ts";
import { scenesOf } from "./scenes-of.ts";

it("are a node's own, or else those of the nearest row above with any", () => {
  const { rows } = createOutline(
    modelText(`
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 最期まで { "scenes": ["endOfLife", "", "endOfLife"] }
          アウトカム: 話し合える
            指標: 話し合った人の数
            施策: 講演会の開催
            施策: 救急との話し合い { "scenes": ["emergency", "endOfLife"] }
        アウトカム: 横断 { "scenes": [] }
          施策 → m1: 講演会の開催
    `),
  );
  expect(rows.map((row) => [row.key, ...scenesOf(row)])).toEqual([
    ["/v"],
    ["v/o1", "endOfLife"],
    ["o1/o2", "endOfLife"],
    ["o2/i1", "endOfLife"],
    ["o2/m1", "endOfLife"],
    ["o2/m2", "emergency", "endOfLife"],
    ["v/o3"],
    ["o3/m1"],
  ]);
});
