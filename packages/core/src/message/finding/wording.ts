import type { WordingRuleId } from "../../lint/rule-id.ts";
import type { FindingCatalogue } from "./types.ts";

/** The words of the rules about how things are worded. */
export const wording: FindingCatalogue<WordingRuleId> = {
  ja: {
    "administration-as-subject": {
      title: "行政が主語のアウトカム",
      message:
        "「{text}」は、「{subject}」が主語になっています。住民や患者がどうなるかを、住民や患者を主語にして書けないか検討してください。",
    },
    "outcome-states-activity": {
      title: "取組を書いているアウトカム",
      message:
        "「{text}」は「{ending}」で終わり、行うことを書いているようです。行った結果、住民や患者がどうなっているかを書けないか検討してください。",
    },
    "measure-states-wish": {
      title: "願う姿を書いている施策",
      message:
        "「{text}」は「{ending}」で終わり、目指す状態を書いているようです。施策には、そのために何をするかを書いてください。",
    },
    "compound-sentence": {
      title: "二つ以上のことを述べる文言",
      message:
        "「{text}」は、「{joint}」でつないで、二つ以上のことを述べているかもしれません。それぞれを確かめたいときは、分けて書くことを検討してください。",
    },
    "carried-over-measure": {
      title: "理由のない継続の施策",
      message:
        "「{text}」は、これまでと同じ取組を続ける書き方です（「{words}」）。現状を踏まえて続ける理由を、メモに書いておいてください。",
    },
    "number-in-text": {
      title: "番号や記号で始まる文言",
      message:
        "「{text}」は、手で入力した番号や記号「{mark}」で始まっています。番号は表や図に自動で付くので、文言から外してください。",
    },
    "mixed-width": {
      title: "全角と半角の混在",
      message:
        "「{text}」に、半角カタカナがあるか、英数字や括弧の全角と半角が混ざっています。どちらかにそろえてください。",
    },
    "word-variants": {
      title: "表記のゆれ",
      message:
        "同じ言葉が「{common}」（{commonCount}か所）とも「{rare}」（{rareCount}か所）とも書かれています。名称などの理由がなければ、どちらかにそろえてください。",
    },
    "sentence-end-inconsistent": {
      title: "文末の句点の不ぞろい",
      message:
        "「{text}」は、同じ種類のほかの項目と、文末の「。」の有無が違います（{total}件のうち、こちらの書き方は{few}件）。どちらかにそろえてください。",
    },
    "long-text": {
      title: "長い文言",
      message:
        "文言が{length}字あります。{longest}字を超えるとカードで読みにくくなります。要点だけにするか、補足をメモに移してください。",
    },
  },
  en: {
    "administration-as-subject": {
      title: "Outcomes about the administration",
      message:
        "“{text}” has “{subject}” as its subject. Consider saying what becomes of residents or patients, with them as the subject.",
    },
    "outcome-states-activity": {
      title: "Outcomes that state an activity",
      message:
        "“{text}” ends in “{ending}” and seems to say what is done. Consider saying how residents or patients are once it has been done.",
    },
    "measure-states-wish": {
      title: "Measures that state a wish",
      message: "“{text}” ends in “{ending}” and seems to say what is wished for. Say what is done to bring it about.",
    },
    "compound-sentence": {
      title: "Texts that say several things",
      message:
        "“{text}” may say several things, joined by “{joint}”. Consider writing them apart if each is to be looked at by itself.",
    },
    "carried-over-measure": {
      title: "Measures carried over without a reason",
      message:
        "“{text}” goes on as before (“{words}”). Say in a note why it is continued in view of the present situation.",
    },
    "number-in-text": {
      title: "Texts that begin with a number or bullet",
      message:
        "“{text}” begins with “{mark}”, typed by hand. Tables and diagrams number by themselves: take it out of the text.",
    },
    "mixed-width": {
      title: "Mixed character widths",
      message:
        "“{text}” has half-width katakana, or letters, digits or brackets of two widths. Use one of them throughout.",
    },
    "word-variants": {
      title: "Words spelled in two ways",
      message:
        "One word is spelled “{common}” ({commonCount} times) and “{rare}” ({rareCount} times). Use one of them, unless a name calls for the other.",
    },
    "sentence-end-inconsistent": {
      title: "Uneven full stops",
      message:
        "“{text}” differs from the other items of its kind in whether it ends with “。” ({few} of {total} end this way). Use one way for all.",
    },
    "long-text": {
      title: "Long texts",
      message:
        "The text is {length} characters long; beyond {longest} it is hard to read on a card. Keep the point, or move details to a note.",
    },
  },
};
