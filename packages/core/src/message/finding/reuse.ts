import type { ReuseRuleId } from "../../lint/rule-id.ts";
import type { FindingCatalogue } from "./types.ts";

/** The words of the rules about what stands in several places. */
export const reuse: FindingCatalogue<ReuseRuleId> = {
  ja: {
    "reuse-wording-differs": {
      title: "もとと文言が違う再掲",
      message:
        "再掲の文言「{here}」が、もとの文言「{text}」と違います。同じ施策なら文言をそろえ、別の施策なら再掲をやめて独立させてください。",
    },
    "typed-reuse-mark": {
      title: "文言に書き込まれた再掲の印",
      message:
        "「{text}」に再掲の印が書き込まれています。印は自動で付くので、もとの項目を再掲として置き、印は文言から取ってください。",
    },
    "same-text-not-reused": {
      title: "同じ文言の別々の項目",
      message:
        "「{text}」と同じ文言の項目が、先にもう一つあります。同じものなら再掲にまとめ、別のものなら違いが分かる文言にしてください。",
    },
    "consultation-contradicts": {
      title: "食い違う相談の状態",
      message:
        "「{text}」について、{organization}との相談が、合意した場所とまだの場所に分かれています。どちらが今の状態か確かめてください。",
    },
    "near-same-text": {
      title: "よく似た文言の別々の項目",
      message:
        "「{text}」は、先にある「{first}」とほとんど同じ文言です。同じものかもしれません。同じなら再掲にまとめ、別なら違いが分かる文言にしてください。",
    },
    "reused-everywhere": {
      title: "ほとんどに置かれた施策",
      message:
        "「{text}」は、施策のあるアウトカム{total}件のうち{count}件に置かれています。全体を支える施策なら、目指す姿のすぐ下などにまとめて置けないか検討してください。",
    },
    "indicator-reused-unrelated": {
      title: "関わりの薄い再掲の指標",
      message:
        "指標「{text}」が、共通する施策も場面もない「{first}」と「{here}」の両方に置かれています。どちらの成果も表せるか確かめてください。",
    },
  },
  en: {
    "reuse-wording-differs": {
      title: "Reuses worded differently",
      message:
        "This reuse reads “{here}”, but its original reads “{text}”. Use one wording if it is the same measure; otherwise make it a measure of its own.",
    },
    "typed-reuse-mark": {
      title: "Marks of reuse typed into texts",
      message:
        "A mark of reuse is typed into “{text}”. The mark is added by itself: place the original as a reuse, and take the mark out of the text.",
    },
    "same-text-not-reused": {
      title: "Separate items of the same text",
      message:
        "An earlier item reads “{text}” as well. If they are one thing, make this a reuse of it; otherwise word them so that they can be told apart.",
    },
    "consultation-contradicts": {
      title: "Consultations that contradict each other",
      message:
        "For “{text}”, {organization} is said to have agreed at one place and not at another. Check which of them holds now.",
    },
    "near-same-text": {
      title: "Separate items of nearly the same text",
      message:
        "“{text}” reads nearly as “{first}” before it. They may be one thing: if so, make this a reuse of it; otherwise word them so that they can be told apart.",
    },
    "reused-everywhere": {
      title: "Measures below nearly every outcome",
      message:
        "“{text}” stands below {count} of the {total} outcomes that have measures. If it supports all of them, consider placing it once, for example right below the vision.",
    },
    "indicator-reused-unrelated": {
      title: "Indicators of unrelated outcomes",
      message:
        "The indicator “{text}” stands below both “{first}” and “{here}”, which share no measure or scene. Check that it tells of either.",
    },
  },
};
