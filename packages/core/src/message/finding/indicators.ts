import type { IndicatorRuleId } from "../../lint/rule-id.ts";
import type { FindingCatalogue } from "./types.ts";

/** The words of the rules about how outcomes and measures are measured. */
export const indicators: FindingCatalogue<IndicatorRuleId> = {
  ja: {
    "outcome-measured-by-output": {
      title: "行ったことだけで測るアウトカム",
      message:
        "「{text}」の指標は、開催回数や作成件数など、行ったことの量を数えるものだけのようです。住民の暮らしが変わったかどうかが分かる指標も置けないか、検討してください。",
    },
    "two-indicators-in-one": {
      title: "二つの量を一つに書いた指標",
      message:
        "指標「{text}」には、二つ以上の量が一緒に書かれているようです。それぞれに基準値と目標値を書けるように、指標を分けられないか検討してください。",
    },
    "indicator-values-missing": {
      title: "値が未記入の指標",
      message: "指標「{text}」に、基準値も目標値もありません。値を入れるか、未設定・検討中などの理由を書いてください。",
    },
    "indicator-without-baseline": {
      title: "基準値のない指標",
      message:
        "指標「{text}」に、目標値はありますが基準値がありません。計画を始めるときの値を入れるか、未設定・検討中などの理由を書いてください。",
    },
    "indicator-without-target": {
      title: "目標値のない指標",
      message:
        "指標「{text}」に、これまでの値はありますが目標値がありません。目標値を入れるか、検討中・設定しないなどの理由を書いてください。",
    },
    "target-against-direction": {
      title: "改善方向と逆の目標値",
      message:
        "指標「{text}」の改善方向と、基準値 {baseline} から目標値 {target} への動きが逆になっています。改善方向、基準値、目標値のどれかに誤りがないか確かめてください。",
    },
    "indicator-without-direction": {
      title: "改善方向のない指標",
      message:
        "指標「{text}」に改善方向がありません。基準値 {baseline} と目標値 {target} から、増やす・減らす・保つのどれかを選んでください。",
    },
    "indicator-without-unit": {
      title: "単位のない指標",
      message: "指標「{text}」の数値に単位がありません。人、件、％などの単位を入れてください。",
    },
    "percentage-without-denominator": {
      title: "分母の分からない割合",
      message:
        "指標「{text}」は割合のようですが、何に対する割合かが書かれていません。分母（例：65歳以上人口、調査に回答した人）を入れてください。",
    },
    "indicator-without-source": {
      title: "出典のない指標",
      message: "指標「{text}」の数値に出典がありません。統計や調査、事業実績など、値の出どころを書いてください。",
    },
    "baseline-outside-period": {
      title: "計画の期間と合わない基準値",
      message:
        "指標「{text}」の基準値の時点（{period}）が、計画の終わりや目標値の時点より前でないか、計画の始まりより{years}年を超えて前です。時点が正しいか確かめてください。",
    },
    "target-outside-period": {
      title: "計画の期間の外の目標値",
      message:
        "指標「{text}」の目標値の時点（{period}）が、計画の期間の外にあります。時点か計画の期間を確かめてください。",
    },
    "pending-without-reason": {
      title: "理由のない空欄",
      message:
        "「{text}」に、未設定または設定しないとした空欄がありますが、理由が書かれていません。後任の方にも分かるように、理由を一言添えてください。",
    },
    "indicator-kinds-one-sided": {
      title: "種類の偏った指標",
      message:
        "「{text}」の指標は、どれも{ja}です。体制、取組の過程、住民に起きた変化を合わせて見られるように、ほかの種類の指標も検討してください。",
    },
    "indicator-without-kind": {
      title: "種類が書かれていない指標",
      message:
        "指標「{text}」に、指標の種類がありません。ほかの多くの指標と同じように、ストラクチャー・プロセス・アウトプット・アウトカムのどれかを選んでください。",
    },
  },
  en: {
    "outcome-measured-by-output": {
      title: "Outcomes measured by what is done",
      message:
        "The indicators of “{text}” seem only to count what is done, such as meetings held or documents made. Consider one that would show whether residents’ lives have changed.",
    },
    "two-indicators-in-one": {
      title: "Indicators that name two quantities",
      message:
        "The indicator “{text}” seems to name more than one quantity. Consider splitting it, so that each has a baseline and a target of its own.",
    },
    "indicator-values-missing": {
      title: "Indicators without values",
      message:
        "The indicator “{text}” has neither a baseline nor a target. Enter values, or say why they are still open.",
    },
    "indicator-without-baseline": {
      title: "Indicators without a baseline",
      message:
        "The indicator “{text}” has a target but no baseline. Enter the value at the start of the plan, or say why it is still open.",
    },
    "indicator-without-target": {
      title: "Indicators without a target",
      message:
        "The indicator “{text}” has been measured but has no target. Enter one, or say that it is under review or will not be set.",
    },
    "target-against-direction": {
      title: "Targets against the direction",
      message:
        "The direction of the indicator “{text}” and the way from its baseline {baseline} to its target {target} are opposite. Check direction, baseline and target for a slip.",
    },
    "indicator-without-direction": {
      title: "Indicators without a direction",
      message:
        "The indicator “{text}” has no direction. Choose increase, decrease or maintain, by its baseline {baseline} and its target {target}.",
    },
    "indicator-without-unit": {
      title: "Indicators without a unit",
      message: "The numbers of the indicator “{text}” have no unit. Enter one, such as people, cases or %.",
    },
    "percentage-without-denominator": {
      title: "Percentages without a denominator",
      message:
        "The indicator “{text}” seems to be a percentage but does not say of what. Enter the denominator, such as the population aged 65 and over.",
    },
    "indicator-without-source": {
      title: "Indicators without a source",
      message:
        "The numbers of the indicator “{text}” have no source. Say where they come from: statistics, a survey, the programme’s own records.",
    },
    "baseline-outside-period": {
      title: "Baselines that do not fit the period",
      message:
        "The baseline of the indicator “{text}” ({period}) is not before the end of the plan or the time of the target, or lies more than {years} years before the plan. Check its time.",
    },
    "target-outside-period": {
      title: "Targets outside the period",
      message:
        "The target of the indicator “{text}” ({period}) lies outside the period of the plan. Check its time, or the period.",
    },
    "pending-without-reason": {
      title: "Blanks without a reason",
      message:
        "“{text}” has a blank that is marked as not set or not applicable, without a reason. Add a word on why, for those who take over.",
    },
    "indicator-kinds-one-sided": {
      title: "Indicators of one kind only",
      message:
        "The indicators of “{text}” are all of one kind ({en}). Consider others, so that structure, process and outcome are seen together.",
    },
    "indicator-without-kind": {
      title: "Indicators without a kind",
      message:
        "The indicator “{text}” does not say of which kind it is, as most others do. Choose structure, process, output or outcome.",
    },
  },
};
