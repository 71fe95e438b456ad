import { generic } from "./generic.ts";
import { PLAN_TERMS } from "./plan-terms.ts";
import type { Profile } from "./types.ts";

/**
 * 在宅医療・介護連携推進事業. The four scenes, and 認知症・感染症・災害 in addition, are from 厚生労働省
 * 「在宅医療・介護連携推進事業の手引き Ver.3」. The items ア〜ク are from the programme of 2015. Later documents list only
 * seven (ア〜キ), and number the four that are carried out as measures ①〜④.
 */
export const homeCare: Profile = {
  ...generic,
  id: "home-care",
  title: { ja: "在宅医療・介護連携", en: "Home medical and long-term care" },
  columns: {
    vision: { ja: "目指す姿", en: "Vision" },
    outcome: { ja: "取り組みの方向性（中間アウトカム）", en: "Directions (intermediate outcomes)" },
    measure: { ja: "具体的な施策", en: "Measures" },
    indicator: { ja: "成果指標", en: "Indicators" },
  },
  levels: [
    {
      id: "intermediate",
      title: { ja: "取り組みの方向性（中間アウトカム）", en: "Directions (intermediate outcomes)" },
    },
  ],
  scenes: [
    { id: "dailyCare", title: { ja: "日常の療養支援", en: "Everyday care" }, expected: true },
    { id: "admissionDischarge", title: { ja: "入退院支援", en: "Admission and discharge" }, expected: true },
    { id: "emergency", title: { ja: "急変時の対応", en: "Sudden deterioration" }, expected: true },
    { id: "endOfLife", title: { ja: "看取り", en: "End of life" }, expected: true },
    { id: "dementia", title: { ja: "認知症", en: "Dementia" }, expected: true },
    { id: "infection", title: { ja: "感染症", en: "Infectious disease" }, expected: true },
    { id: "disaster", title: { ja: "災害", en: "Disaster" }, expected: true },
  ],
  businessItems: [
    {
      id: "resources",
      title: { ja: "地域の医療・介護の資源の把握", en: "Knowing local resources" },
      labels: { eight: "ア", seven: "ア" },
    },
    {
      id: "issues",
      title: { ja: "在宅医療・介護連携の課題の抽出と対応策の検討", en: "Finding issues and responses" },
      labels: { eight: "イ", seven: "イ" },
    },
    {
      id: "provision",
      title: { ja: "切れ目のない在宅医療と在宅介護の提供体制の構築推進", en: "Seamless provision" },
      labels: { eight: "ウ", seven: "ウ" },
    },
    {
      id: "sharing",
      title: { ja: "医療・介護関係者の情報共有の支援", en: "Sharing information" },
      labels: { eight: "エ", seven: "エ", four: "③" },
    },
    {
      id: "consulting",
      title: { ja: "在宅医療・介護連携に関する相談支援", en: "Consultation support" },
      labels: { eight: "オ", seven: "オ", four: "①" },
    },
    {
      id: "training",
      title: { ja: "医療・介護関係者の研修", en: "Training" },
      labels: { eight: "カ", seven: "カ", four: "④" },
    },
    {
      id: "publicity",
      title: { ja: "地域住民への普及啓発", en: "Informing residents" },
      labels: { eight: "キ", seven: "キ", four: "②" },
    },
    {
      id: "municipalities",
      title: { ja: "在宅医療・介護連携に関する関係市区町村の連携", en: "Cooperation of municipalities" },
      labels: { eight: "ク" },
    },
  ],
  planTerms: PLAN_TERMS,
  words: { people: { ja: "住民や患者", en: "residents or patients" } },
};
