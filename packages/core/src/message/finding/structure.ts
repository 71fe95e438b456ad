import type { StructureRuleId } from "../../lint/rule-id.ts";
import type { FindingCatalogue } from "./types.ts";

/** The words of the rules about how the model is built. */
export const structure: FindingCatalogue<StructureRuleId> = {
  ja: {
    "missing-vision": {
      title: "書かれていない目指す姿",
      message:
        "目指す姿が書かれていません。住民がどのように暮らせることを目指すのかを、関係者で話し合って書いてください。",
    },
    "vision-without-outcomes": {
      title: "アウトカムのない目指す姿",
      message:
        "目指す姿の下に、アウトカムがありません。目指す姿に近づくために、住民や患者の状態がどう変わればよいかを書いてください。",
    },
    "outcome-without-measures": {
      title: "施策のないアウトカム",
      message: "「{text}」につながる施策がありません。施策を置くか、このアウトカムが必要かを見直してください。",
    },
    "outcome-without-indicator": {
      title: "指標のないアウトカム",
      message: "「{text}」が実現したかどうかを確かめる指標がありません。何で確かめるかを決めて、指標を付けてください。",
    },
    "empty-text": {
      title: "文言のない項目",
      message:
        "文言のない{ja}があります。文言を書くか、まだ書けないときは「検討中」などの理由を記録してください。要らなければ削除してください。",
    },
    "draft-placeholder": {
      title: "書きかけのままの文言",
      message:
        "「{here}」に、書きかけの印「{mark}」が残っているようです。決まったことを書くか、決まっていないときは「検討中」と記録してください。",
    },
    "level-skipped": {
      title: "階層を飛ばしたつながり",
      message:
        "「{text}」は、「{above}」のすぐ下にあり、間の階層を飛ばしているかもしれません。間のアウトカムの下に移すか、すぐ下に置く理由をメモに書いてください。",
    },
    "level-reversed": {
      title: "階層の順が逆のアウトカム",
      message:
        "「{text}」（{ja}）が、「{above}」（{aboveJa}）の下にあります。階層と置き場所が正しいか、確かめてください。",
    },
    "single-child-chain": {
      title: "一つずつだけのつながり",
      message:
        "「{text}」から下は、「{below}」などが一つずつつながるだけです。分けて書く必要があるか、抜けている項目がないかを見直してください。",
    },
    "too-many-children": {
      title: "下に並ぶ数の多い項目",
      message:
        "「{text}」のすぐ下に、{ja}が{count}あります（目安は{limit}まで）。まとめられるもの、分けて示せるものがないかを見直してください。",
    },
    "duplicate-code": {
      title: "重なっている番号・記号",
      message:
        "「{text}」の番号・記号「{code}」は、「{first}」にも付いています。同じものなら再掲にし、別のものなら番号を直してください。",
    },
    "final-but-open": {
      title: "確定後に残る未決の事項",
      message:
        "状態が「確定」ですが、まだ決まっていないことが残っています（合意していない要相談 {consultations}件、検討中・未設定 {blanks}件）。決まったことを反映するか、状態を「確認中」に戻してください。",
    },
    "unplaced-node": {
      title: "どこにも置かれていない項目",
      message: "「{text}」は、まだどこにも置かれていません。つながるアウトカムの下に置いてください。",
    },
  },
  en: {
    "missing-vision": {
      title: "Visions not written",
      message: "The vision has no wording. Agree with those concerned how residents are to live, and write it down.",
    },
    "vision-without-outcomes": {
      title: "Visions without outcomes",
      message:
        "No outcome stands below the vision. Write how the state of residents or patients must change on the way to it.",
    },
    "outcome-without-measures": {
      title: "Outcomes without measures",
      message: "No measure leads to “{text}”. Place one below it, or reconsider whether this outcome is needed.",
    },
    "outcome-without-indicator": {
      title: "Outcomes without indicators",
      message: "No indicator tells whether “{text}” has come about. Decide how to tell, and attach an indicator.",
    },
    "empty-text": {
      title: "Items without wording",
      message:
        "An item of the kind “{en}” has no wording. Write it, record why it is still open, or delete it if it is not needed.",
    },
    "draft-placeholder": {
      title: "Placeholders left in place",
      message:
        "“{here}” still seems to hold a placeholder: “{mark}”. Write what was decided, or record it as under review.",
    },
    "level-skipped": {
      title: "Placements that skip a level",
      message:
        "“{text}” stands directly below “{above}” and may skip the level between. Move it below an outcome of that level, or say in a note why it stands here.",
    },
    "level-reversed": {
      title: "Outcomes with levels reversed",
      message: "“{text}” ({en}) stands below “{above}” ({aboveEn}). Check both levels, and the place.",
    },
    "single-child-chain": {
      title: "Chains of single items",
      message:
        "From “{text}” down, “{below}” and what follows stand one below the other. Consider whether each step is needed, or whether something is missing.",
    },
    "too-many-children": {
      title: "Items with very many below",
      message:
        "{count} {en} stand directly below “{text}” (as a guide, no more than {limit}). Consider joining or grouping some of them.",
    },
    "duplicate-code": {
      title: "Codes used twice",
      message:
        "The code “{code}” of “{text}” is also that of “{first}”. Reuse the item if it is the same; otherwise correct the code.",
    },
    "final-but-open": {
      title: "Open points in a final model",
      message:
        "The model is final, but consultations not agreed: {consultations}; blanks under review or unset: {blanks}. Enter what was decided, or set it back to review.",
    },
    "unplaced-node": {
      title: "Items that stand nowhere",
      message: "“{text}” does not stand anywhere yet. Place it below the outcome it leads to.",
    },
  },
};
