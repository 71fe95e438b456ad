import { expect, it } from "vitest";
import { homeCare } from "../../profile/home-care.ts";
import type { Profile } from "../../profile/types.ts";
import { found, testRule } from "../../testing/rule-cases.ts";
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
    "only names that the profile does not know": `
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
    "two are named by none, one of them only by a measure that stands nowhere": [
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
        { subject: "publicity", params: { label: "キ", ja: "キ 地域住民への普及啓発", en: "キ Informing residents" } },
        { subject: "municipalities", params: { label: "ク" } },
      ],
    ],
    "one measure directly below the vision is enough to ask": [
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

it("takes the first label where a profile numbers otherwise, and none where it does not number", () => {
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
  expect(found(businessItemUnserved, model, profile).map(({ params }) => params)).toEqual([
    { label: "1-2", ja: "1-2 把握", en: "1-2 Knowing" },
    { label: "", ja: "検討", en: "Responses" },
  ]);
});
