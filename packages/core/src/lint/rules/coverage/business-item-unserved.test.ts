import { expect, it } from "vitest";
import { homeCare } from "../../../profile/home-care.ts";
import type { Profile } from "../../../profile/types.ts";
import { found, testRule } from "../../../testing/rule-cases.ts";
import { findingMessage } from "../../messages.ts";
import { businessItemUnserved } from "./business-item-unserved.ts";

testRule(businessItemUnserved, {
  valid: {
    "no measure names a business item": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策: 研修
          施策: 冊子 { "businessItems": [] }`,
    "all eight are named, some by one measure": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策: 協議の場 { "businessItems": ["resources", "issues", "provision", "municipalities"] }
          施策: 窓口 { "businessItems": ["consulting", "sharing"] }
          施策: 研修と講演会 { "businessItems": ["training", "publicity"] }`,
    "only business items unknown to the profile": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策: 研修 { "businessItems": ["カ", ""] }`,
    "the profile has no business items": `
      { "profile": "generic" }
      目指す姿: 住み慣れた地域で暮らせる
        施策: 研修 { "businessItems": ["training"] }`,
  },
  invalid: {
    "two without measures, one of them named only by an unplaced measure": [
      `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策: 協議の場 { "businessItems": ["resources", "issues", "provision"] }
          施策: 窓口 { "businessItems": ["consulting", "sharing"] }
          施策: 研修 { "businessItems": ["training"] }
      未配置:
        施策: 講演会 { "businessItems": ["publicity"] }`,
      [
        { subject: "publicity", params: { item: "publicity" } },
        { subject: "municipalities", params: { item: "municipalities" } },
      ],
    ],
    "one measure directly below the vision is enough": [
      `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        施策: 研修 { "businessItems": ["training"] }`,
      [
        { subject: "resources" },
        { subject: "issues" },
        { subject: "provision" },
        { subject: "sharing" },
        { subject: "consulting" },
        { subject: "publicity" },
        { subject: "municipalities" },
      ],
    ],
  },
});

it("shows the first label of a profile with another numbering, and none if there is none", () => {
  const [first, second] = homeCare.businessItems;
  const profile: Profile = {
    ...homeCare,
    businessItems: [
      { ...first, labels: { ours: "1-2" }, id: "a", title: { ja: "把握", en: "Knowing" } },
      { ...second, labels: {}, id: "b", title: { ja: "検討", en: "Responses" } },
      { labels: {}, id: "c", title: { ja: "研修", en: "Training" } },
    ],
  };
  const model = '目指す姿: 暮らせる\n  施策: 研修 { "businessItems": ["c"] }';
  expect(found(businessItemUnserved, model, profile).map((finding) => findingMessage(finding, { profile }))).toEqual([
    expect.stringContaining("事業項目「1-2 把握」"),
    expect.stringContaining("事業項目「検討」"),
  ]);
});
