import { expect, it } from "vitest";
import { homeCare } from "../../../profile/home-care.ts";
import { modelText } from "../../../testing/model-text.ts";
import { found, testRule } from "../../../testing/rule-cases.ts";
import { unknownProfile } from "./unknown-profile.ts";

const model = (profile: string) => `
  { "profile": "${profile}" }
  目指す姿: 暮らせる`;

testRule(unknownProfile, {
  valid: {
    "no profile": "目指す姿: 暮らせる",
    "a blank one": model(""),
    "home care": model("home-care"),
    "medical plan": model("medical-plan"),
    generic: model("generic"),
  },
  invalid: {
    "an unknown profile": [model("x-city"), [{ field: "profile", params: { id: "x-city", profile: "generic" } }]],
    "the title instead of the name": [model("在宅医療・介護連携"), [{ params: { id: "在宅医療・介護連携" } }]],
    "another case": [model("Home-Care"), [{ field: "profile" }]],
  },
});

it("finds nothing if the host brings the profile, and names the one in use if it brings another", () => {
  const own = { ...homeCare, id: "x-city" };
  expect(found(unknownProfile, modelText(model("x-city")), own)).toEqual([]);
  expect(found(unknownProfile, modelText(model("generic")), own)).toMatchObject([{ params: { profile: "x-city" } }]);
});
