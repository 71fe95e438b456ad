import { testRule } from "../../../testing/rule-cases.ts";
import { consultationWithoutOrganization } from "./consultation-without-organization.ts";

/** A measure whose consultation has only this text. */
const written = (text: string, state = "open") => `
  目指す姿: 住み慣れた地域で暮らせる
    施策: 研修 ${JSON.stringify({ consultation: { text, state } })}`;
const found = [{ node: "m1", field: "consultation", params: { text: "研修" } }];

testRule(consultationWithoutOrganization, {
  valid: {
    "an organization is given": `
      目指す姿: 住み慣れた地域で暮らせる
        施策: 研修 { "consultation": { "organization": "医師会", "text": "要相談", "state": "open" } }`,
    "※医師会に要相談": written("※医師会に要相談"),
    "（在宅歯科医師会に要相談）": written("（在宅歯科医師会に要相談）"),
    "※各職種に要相談": written("※各職種に要相談"),
    "要相談・薬剤師会": written("要相談・薬剤師会"),
    "the subject, then the organization": written("受入病床の確保について県医師会に要相談"),
    "the organization, then the subject": written("県医師会と、受入病床の確保について協議中"),
    "English words": written("To be agreed with the medical association"),
    "it is agreed already": written("要相談", "agreed"),
    "an empty consultation": `
      目指す姿: 住み慣れた地域で暮らせる
        施策: 研修 { "consultation": { "text": "" } }`,
  },
  invalid: {
    要相談: [written("要相談"), found],
    "（※要相談）": [written("（※要相談）"), found],
    "※　今後、協議が必要。": [written("※　今後、協議が必要。"), found],
    相談先は未定: [written("相談先は未定", "inProgress"), found],
    "only the subject": [written("在宅での口腔管理の分担について要相談"), found],
    "only the state": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        施策: 研修 { "consultation": { "organization": "　", "state": "inProgress" } }`,
      found,
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
