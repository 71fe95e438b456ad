import { expect, it } from "vitest";
import { applyOperation } from "../../../operation/apply.ts";
import { modelText } from "../../../testing/model-text.ts";
import { found, testRule } from "../../../testing/rule-cases.ts";
import { organizationCode } from "./organization-code.ts";

const withCode = (code: string) =>
  modelText(`
  { "organization": { "name": "組織", "code": ${JSON.stringify(code)}, "x-memo": "残す" } }
  目指す姿: 暮らせる`);

testRule(organizationCode, {
  valid: {
    "no organization": "目指す姿: 暮らせる",
    "no code": `
      { "organization": { "name": "福知山市" } }
      目指す姿: 暮らせる`,
    "a blank code": withCode(" "),
    福知山市: withCode("262013"),
    札幌市: withCode("011002"),
    東京都千代田区: withCode("131016"),
    水戸市: withCode("082015"),
    伊豆市: withCode("222224"),
    平戸市: withCode("422070"),
    北海道: withCode("010006"),
    京都府: withCode("260002"),
    沖縄県: withCode("470007"),
  },
  invalid: {
    "a wrong check digit": [withCode("262014"), [{ field: "organization", params: { code: "262014" }, fixes: [] }]],
    "two digits swapped": [withCode("226013"), [{ fixes: [] }]],
    "a prefecture that does not exist": [withCode("481009"), [{ fixes: [] }]],
    "no number": [withCode("福知山市"), [{ fixes: [] }]],
    "too short": [withCode("26"), [{ fixes: [] }]],
    "too long": [withCode("2620130"), [{ fixes: [] }]],
    "the number of a corporation": [withCode("3000020262013"), [{ fixes: [] }]],
  },
});

it.each([
  ["11002", "011002", "a leading zero that a spreadsheet took (札幌市)"],
  ["82015", "082015", "a leading zero that a spreadsheet took (水戸市)"],
  ["26201", "262013", "no check digit (福知山市)"],
  ["08201", "082015", "no check digit, with its leading zero"],
  ["13000", "130001", "no check digit (東京都)"],
  ["２６２０１３", "262013", "full width"],
  ["26201-3", "262013", "a hyphen"],
  ["262 013", "262013", "a space"],
  ["２６２０１", "262013", "full width, no check digit"],
])("reads %s as %s: %s", (code, right) => {
  const [finding] = found(organizationCode, withCode(code));
  expect(finding?.fixes?.map(({ id }) => id)).toEqual(["correct-code"]);
  const change = applyOperation(withCode(code), finding?.fixes?.[0]?.operation as never);
  expect(change.ok && change.model.organization).toEqual({ name: "組織", code: right, "x-memo": "残す" });
});

it("offers no fix if a leading zero or a check digit may be missing: 022101 is 平川市, 22101 静岡市葵区", () => {
  expect(found(organizationCode, withCode("22101"))).toMatchObject([{ fixes: [] }]);
  expect(found(organizationCode, withCode("022101"))).toEqual([]);
});
