import { testRule } from "../../../testing/rule-cases.ts";
import { finalButOpen } from "./final-but-open.ts";

const reopen = {
  id: "reopen",
  operation: { type: "edit", target: "model", set: { status: "review" } },
} as const;

const OPEN = `
  目指す姿: 暮らせる
    アウトカム: 支援を受けられる
      指標: 患者数 { "baseline": { "value": 12 }, "target": { "pending": { "state": "underReview" } } }
      施策: 医師の確保 { "consultation": { "text": "※医師会に要相談", "state": "open" } }
`;

testRule(finalButOpen, {
  valid: {
    "a model without a status": OPEN,
    "one under review": `{ "status": "review" }${OPEN}`,
    "everything agreed or not applicable": `
      { "status": "final" }
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          指標: 患者数 { "target": { "pending": { "state": "notApplicable", "reason": "件数を目標としない" } } }
          施策: 医師の確保 { "consultation": { "organization": "医師会", "state": "agreed" } }
          施策: 窓口の明確化
    `,
    "an unplaced node": `
      { "status": "final" }
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
      未配置:
        施策: 医師の確保 { "consultation": { "state": "open" }, "pending": { "state": "underReview" } }
    `,
  },
  invalid: {
    "a consultation and a target are open": [
      `{ "status": "final" }${OPEN}`,
      [{ field: "status", params: { consultations: 1, blanks: 1 }, fixes: [reopen] }],
    ],
    "a measure's consultation counts once, a placement's separately, every gap counts": [
      `
        { "status": "final" }
        目指す姿: 暮らせる
          アウトカム: 支援を受けられる { "pending": { "state": "underReview" } }
            指標 i1: 患者数 { "baseline": { "pending": { "state": "unset" } }, "actuals": [{ "pending": { "state": "unset" } }] }
            施策 m1: 医師の確保 { "consultation": { "organization": "医師会", "state": "inProgress" } }
          アウトカム: 急変時に支援を受けられる
            指標 → i1:
            施策 → m1:
          アウトカム: 看取りまで暮らせる
            施策 → m1: { "consultation": { "text": "※在宅医療部会に要相談" } }
      `,
      [{ params: { consultations: 2, blanks: 3 } }],
    ],
  },
});
