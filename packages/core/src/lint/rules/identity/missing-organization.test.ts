import { testRule } from "../../../testing/rule-cases.ts";
import { missingOrganization } from "./missing-organization.ts";

testRule(missingOrganization, {
  valid: {
    "a name": `
      { "organization": { "name": "京都府福知山市" } }
      目指す姿: 暮らせる`,
    "a name and a code": `
      { "organization": { "name": "京都府", "code": "260002" } }
      目指す姿: 暮らせる`,
    "several municipalities": `
      { "organization": { "name": "A町・B町・C村" } }
      目指す姿: 暮らせる`,
  },
  invalid: {
    "no organization": ["目指す姿: 暮らせる", [{ field: "organization" }]],
    "a code without a name": [
      `
      { "organization": { "name": "", "code": "262013" } }
      目指す姿: 暮らせる`,
      [{ field: "organization" }],
    ],
    "white space only": [
      `
      { "organization": { "name": "\u3000" } }
      目指す姿: 暮らせる`,
      [{ field: "organization" }],
    ],
  },
});
