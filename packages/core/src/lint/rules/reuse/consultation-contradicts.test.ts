import { testRule } from "../../../testing/rule-cases.ts";
import { consultationContradicts } from "./consultation-contradicts.ts";

const consultation = (organization: string, state?: string, more = "") =>
  `"consultation": { "organization": "${organization}"${state ? `, "state": "${state}"` : ""}${more} }`;

testRule(consultationContradicts, {
  valid: {
    "still open everywhere": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 研修の実施 { ${consultation("医師会", "open")} }
        アウトカム: 看取りを選べる
          施策 → m1: { ${consultation("医師会", "inProgress")} }`,
    "agreed everywhere": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 研修の実施 { ${consultation("医師会", "agreed")} }
        アウトカム: 看取りを選べる
          施策 → m1: { ${consultation("医師会", "agreed")} }
        アウトカム: 相談できる
          施策 → m1:`,
    "two organizations": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 研修の実施 { ${consultation("医師会", "agreed")} }
        アウトカム: 看取りを選べる
          施策 → m1: { ${consultation("歯科医師会", "open")} }`,
    "two measures": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策: 研修の実施 { ${consultation("医師会", "agreed")} }
          施策: 窓口の明確化 { ${consultation("医師会", "open")} }`,
    "text without an organization": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 研修の実施 { ${consultation("医師会", "agreed")} }
        アウトカム: 看取りを選べる
          施策 → m1: { "consultation": { "text": "※医師会に要相談" } }`,
    "an unplaced measure": `
      目指す姿: 暮らせる
      未配置:
        アウトカム: 支援を受けられる
          施策 m1: 研修の実施 { ${consultation("医師会", "agreed")} }
        アウトカム: 看取りを選べる
          施策 → m1: { ${consultation("医師会", "open")} }`,
  },
  invalid: {
    "agreed for the measure, and open at one place": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる
          施策 m1: 研修の実施 { ${consultation("医師会", "agreed")} }
        アウトカム o2: 看取りを選べる
          施策 → m1: { ${consultation("医師会", "open")} }`,
      [
        {
          node: "m1",
          parent: "o2",
          subject: "医師会",
          field: "consultation",
          params: { text: "研修の実施", organization: "医師会" },
        },
      ],
    ],
    "open for the measure, and agreed at its only place": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる
          施策 m1: 研修の実施 { ${consultation("医師会")}, "placement": { ${consultation("医師会", "agreed")} } }`,
      [{ node: "m1", parent: "o1", subject: "医師会" }],
    ],
    "only at places, in another width, one without a state": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる
          施策 m1: 研修の実施 { "placement": { ${consultation("県ケアマネ協会", "agreed")} } }
        アウトカム o2: 看取りを選べる
          施策 → m1: { ${consultation("県 ｹｱﾏﾈ協会", undefined, `, "text": "要相談"`)} }
        アウトカム o3: 相談できる
          施策 → m1: { ${consultation("県ケアマネ協会", "agreed")} }`,
      [{ node: "m1", parent: "o2", subject: "県 ｹｱﾏﾈ協会" }],
    ],
  },
});
