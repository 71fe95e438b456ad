import { testRule } from "../../../testing/rule-cases.ts";
import { consultationWithoutOrganization } from "./consultation-without-organization.ts";

/** A measure of which no more than this is written about whom to ask. */
const written = (text: string, state = "open") => `
  目指す姿: 住み慣れた地域で暮らせる
    施策: 研修 ${JSON.stringify({ consultation: { text, state } })}`;
const told = [{ node: "m1", field: "consultation", params: { text: "研修" } }];

testRule(consultationWithoutOrganization, {
  valid: {
    "an organisation is given": `
      目指す姿: 住み慣れた地域で暮らせる
        施策: 研修 { "consultation": { "organization": "医師会", "text": "要相談", "state": "open" } }`,
    "※医師会に要相談": written("※医師会に要相談"),
    "（在宅歯科医師会に要相談）": written("（在宅歯科医師会に要相談）"),
    "※各職種に要相談": written("※各職種に要相談"),
    "要相談・薬剤師会": written("要相談・薬剤師会"),
    "what it is about, and with whom": written("受入病床の確保について県医師会に要相談"),
    "with whom, and what it is about": written("県医師会と、受入病床の確保について協議中"),
    "English words": written("To be agreed with the medical association"),
    "it is agreed already": written("要相談", "agreed"),
    "nothing is said yet": `
      目指す姿: 住み慣れた地域で暮らせる
        施策: 研修 { "consultation": { "text": "" } }`,
  },
  invalid: {
    要相談: [written("要相談"), told],
    "（※要相談）": [written("（※要相談）"), told],
    "※　今後、協議が必要。": [written("※　今後、協議が必要。"), told],
    相談先は未定: [written("相談先は未定", "inProgress"), told],
    "only what it is about": [written("在宅での口腔管理の分担について要相談"), told],
    "only how far it has come": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        施策: 研修 { "consultation": { "organization": "　", "state": "inProgress" } }`,
      told,
    ],
    "a placement, at its place": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策 m1: 研修 { "consultation": { "organization": "医師会", "state": "open" } }
        アウトカム: 急変時も支えられる
          施策 → m1: { "consultation": { "text": "要相談" } }`,
      [{ node: "m1", parent: "o2", params: { text: "研修" } }],
    ],
  },
});
