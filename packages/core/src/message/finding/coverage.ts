import type { CoverageRuleId } from "../../lint/rule-id.ts";
import type { FindingCatalogue } from "./types.ts";

/** The words of the rules about what the programme expects to be covered. */
export const coverage: FindingCatalogue<CoverageRuleId> = {
  ja: {
    "scene-without-outcome": {
      title: "アウトカムのない場面",
      message:
        "「{ja}」の場面に当たるアウトカムがありません。必要かどうかを検討し、あればアウトカムに場面を付けてください。",
    },
    "scene-without-measures": {
      title: "施策のない場面",
      message:
        "「{ja}」の場面には、アウトカムがありますが、施策がまだ置かれていません。アウトカムの下に施策を置くか、この場面にも当たる施策がほかにあれば、その施策に場面を付けてください。",
    },
    "priority-has-fewest-measures": {
      title: "施策の少ない重点アウトカム",
      message:
        "「{text}」は重点ですが、ここで初めて出てくる施策は{own}件（ほかに再掲{reused}件）で、並ぶアウトカムの中で最も少なくなっています。重点にふさわしい施策をさらに考えられないか、話し合ってみてください。",
    },
    "outcome-without-scene": {
      title: "場面の付いていないアウトカム",
      message:
        "「{text}」には、場面が付いていません。当たる場面があれば付けてください。全ての場面に共通するなら、このままでかまいません。",
    },
    "consultation-open": {
      title: "相談が済んでいない施策",
      message:
        "「{text}」は、相談がまだ済んでいません（{organization}）。相談を進め、合意できたら、要相談の状態を「合意」にしてください。",
    },
    "consultation-without-organization": {
      title: "相談先の分からない要相談",
      message: "「{text}」は要相談ですが、相談先が書かれていません。どこに相談するのかを決めて、書いてください。",
    },
    "business-item-unserved": {
      title: "施策のない事業項目",
      message:
        "事業項目「{ja}」の付いた施策がありません。付け忘れがないか確かめてください。この計画で扱わない項目なら、このままでかまいません。",
    },
    "measure-without-business-item": {
      title: "事業項目の付いていない施策",
      message: "施策「{text}」に、事業項目が付いていません。当たる事業項目がないか確かめてください。",
    },
    "measure-without-lead": {
      title: "担当のない施策",
      message: "施策「{text}」に、担当が書かれていません。決まっていれば書き、まだなら、どこが担うかを決めてください。",
    },
  },
  en: {
    "scene-without-outcome": {
      title: "Scenes without an outcome",
      message:
        "No outcome covers the scene “{en}”. Consider whether one is needed, and mark the outcome that covers it.",
    },
    "scene-without-measures": {
      title: "Scenes without measures",
      message:
        "The scene “{en}” has an outcome, but no measure leads to it yet. Place measures below that outcome, or mark the measures elsewhere that serve this scene too.",
    },
    "priority-has-fewest-measures": {
      title: "Priorities with few measures",
      message:
        "“{text}” is a priority, but of the outcomes beside it none has fewer measures that appear there first ({own}, besides {reused} reused). Discuss whether more can be done for it.",
    },
    "outcome-without-scene": {
      title: "Outcomes without a scene",
      message:
        "“{text}” is marked with no scene. Mark the scenes it belongs to, if any. If it serves all of them alike, it can stay as it is.",
    },
    "consultation-open": {
      title: "Measures still to be agreed",
      message:
        "“{text}” has not been agreed yet ({organization}). When it has, set the state of the agreement to “Agreed”.",
    },
    "consultation-without-organization": {
      title: "Agreements with no one named",
      message: "“{text}” is still to be agreed, but it is not said with whom. Decide whom to ask, and write it down.",
    },
    "business-item-unserved": {
      title: "Business items without a measure",
      message:
        "No measure is marked with the business item “{en}”. Check that none was forgotten. If this plan does not cover the item, it can stay as it is.",
    },
    "measure-without-business-item": {
      title: "Measures without a business item",
      message: "The measure “{text}” is marked with no business item. Check whether it belongs to one.",
    },
    "measure-without-lead": {
      title: "Measures without a lead",
      message: "The measure “{text}” does not say who leads it. Write it down, or decide who will.",
    },
  },
};
