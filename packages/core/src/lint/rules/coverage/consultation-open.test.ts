import { expect, it } from "vitest";
import { found, testRule } from "../../../testing/rule-cases.ts";
import { consultationOpen } from "./consultation-open.ts";

testRule(consultationOpen, {
  valid: {
    "it is agreed, at the measure and at a placement": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策 m1: 研修 { "consultation": { "organization": "医師会", "text": "※医師会に要相談", "state": "agreed" } }
        アウトカム: 急変時も支えられる
          施策 → m1: { "consultation": { "organization": "消防本部", "state": "agreed" } }`,
    "an empty consultation": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策: 研修 { "consultation": {} }
          施策: 窓口 { "consultation": { "organization": "", "text": " " } }
          施策: 訓練 { "consultation": { "state": "inProgress", "since": "2024-06" } }`,
    "agreed at every place of the measure": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策: 研修 { "consultation": { "organization": "医師会" }, "placement": { "consultation": { "state": "agreed" } } }
        アウトカム: 急変時も支えられる
          施策 → m1: { "consultation": { "organization": "消防本部", "state": "agreed" } }`,
    "an unplaced measure": `
      目指す姿: 住み慣れた地域で暮らせる
      未配置:
        施策: 研修 { "consultation": { "organization": "医師会", "state": "open" } }`,
    "a measure without text": `
      目指す姿: 住み慣れた地域で暮らせる
        施策: { "consultation": { "organization": "医師会", "state": "open" } }`,
  },
  invalid: {
    "a measure's own is reported once, whatever the wording of its places": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策 m1: ネットワークの構築 { "consultation": { "organization": "医師会", "text": "※医師会に要相談", "state": "open" } }
        アウトカム: 望む最期を迎えられる
          施策 → m1: 看取りのネットワークの構築`,
      [
        {
          node: "m1",
          field: "consultation",
          params: { text: "ネットワークの構築", organization: "医師会" },
        },
      ],
    ],
    "a placement's own at that place, by its text if it has no organization; open by default": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策 m1: 検討の場の設定
        アウトカム: 急変時も支えられる
          施策 → m1: 急変を検討する場の設定 { "consultation": { "text": "※各職種に要相談" } }
        アウトカム: 望む最期を迎えられる
          施策 → m1: { "consultation": { "organization": "医師会", "state": "inProgress" } }`,
      [
        { node: "m1", parent: "o2", params: { text: "急変を検討する場の設定", organization: "※各職種に要相談" } },
        { node: "m1", parent: "o3", params: { text: "検討の場の設定", organization: "医師会" } },
      ],
    ],
    "a measure's own is reported at the places where it applies": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策 m1: 研修 { "consultation": { "organization": "医師会", "state": "open" } }
        アウトカム: 急変時も支えられる
          施策 → m1: { "consultation": { "organization": "消防本部", "state": "agreed" } }
        アウトカム: 望む最期を迎えられる
          施策 → m1: { "consultation": { "organization": "薬剤師会", "state": "open" } }`,
      [
        { node: "m1", params: { text: "研修", organization: "医師会" } },
        { node: "m1", parent: "o3", params: { text: "研修", organization: "薬剤師会" } },
      ],
    ],
    "a measure under review": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        施策: デジタル技術の活用 { "consultation": { "organization": "医師会" }, "pending": { "state": "underReview" } }`,
      [{ node: "m1", params: { organization: "医師会" } }],
    ],
  },
});

it("reports a measure's consultation at the measure, and a placement's only at the placement", () => {
  const findings = found(
    consultationOpen,
    `
    目指す姿: 住み慣れた地域で暮らせる
      アウトカム: 在宅で療養できる
        施策 m1: 研修 { "consultation": { "organization": "医師会" } }
      アウトカム: 急変時も支えられる
        施策 → m1: { "consultation": { "organization": "消防本部" } }
      アウトカム: 望む最期を迎えられる
        施策 → m1:`,
  );
  expect(findings.map(({ node, parent }) => [node, parent])).toEqual([
    ["m1", undefined],
    ["m1", "o2"],
  ]);
});
