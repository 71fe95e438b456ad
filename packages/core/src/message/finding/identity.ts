import type { IdentityRuleId } from "../../lint/rule-id.ts";
import type { FindingCatalogue } from "./types.ts";

/** The words of the rules about whose plan it is, for when, and in whose words. */
export const identity: FindingCatalogue<IdentityRuleId> = {
  ja: {
    "organization-code": {
      title: "正しくない団体コード",
      message:
        "団体コード「{code}」が、全国地方公共団体コードの形（6桁で、最後の1桁は検査数字）に合いません。総務省の一覧で確かめて直してください。",
    },
    "period-reversed": {
      title: "始まりより前に終わる期間",
      message:
        "期間の終わり「{end}」が、始まり「{start}」より前になっています。年の書き間違いがないか確かめてください。",
    },
    "period-against-plan-term": {
      title: "計画期から外れた期間",
      message:
        "計画期は{ja}（{start}年度から{end}年度まで）となっていますが、期間がその外に出ています。計画期の名前か期間のどちらかを直してください。",
    },
    "unknown-profile": {
      title: "ここにない用語の一式",
      message:
        "用語・分類の一式「{id}」がここにないため、「{ja}」の用語で示しています。名前に間違いがなければ、そのまま残してもかまいません。",
    },
    "unknown-term": {
      title: "用語の一式にない分類",
      message:
        "「{text}」に付いている「{id}」は、用語・分類の一式「{ja}」にありません。一覧から選び直すか、一式の設定を確かめてください。",
    },
    "missing-title": {
      title: "題名のないモデル",
      message: "題名がありません。どの計画のロジックモデルかが分かる題名を付けてください。",
    },
    "missing-period": {
      title: "期間のないモデル",
      message: "期間も計画期の名前もありません。いつの計画かが分かるように、どちらかを書いてください。",
    },
    "missing-organization": {
      title: "策定した組織のないモデル",
      message: "策定した組織の名前がありません。どこの計画かが分かるように書いてください。",
    },
  },
  en: {
    "organization-code": {
      title: "Wrong local-government codes",
      message:
        "“{code}” is no local-government code: six digits, the last of which is a check digit. Look it up in the list of the Ministry of Internal Affairs and Communications.",
    },
    "period-reversed": {
      title: "Periods that end before they start",
      message: "The period ends (“{end}”) before it starts (“{start}”). Check the years.",
    },
    "period-against-plan-term": {
      title: "Periods outside the term of the plan",
      message:
        "The plan is named as “{en}” (fiscal years {start} to {end}), but the period goes beyond it. Correct the name of the plan or the period.",
    },
    "unknown-profile": {
      title: "Profiles that are not here",
      message:
        "The profile “{id}” is not here, so the words of “{en}” are used. If the name is right, it may well stay as it is.",
    },
    "unknown-term": {
      title: "Terms that the profile does not have",
      message:
        "“{id}”, which “{text}” is marked with, is not in the profile “{en}”. Choose again, or check the profile.",
    },
    "missing-title": {
      title: "Models without a title",
      message: "There is no title. Give one that says which plan this is the logic model of.",
    },
    "missing-period": {
      title: "Models without a period",
      message: "Neither a period nor the term of a plan is given. Say for when the plan is.",
    },
    "missing-organization": {
      title: "Models without an organisation",
      message: "No organisation is named. Say whose plan this is.",
    },
  },
};
