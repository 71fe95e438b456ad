import type { ProblemCode } from "../format/problem.ts";
import type { Words } from "../language/locale.ts";

/** What is wrong and what to do about it. A language or a host overlays a text by `problem.<code>`. */
export const PROBLEM_WORDS: Readonly<Record<ProblemCode, Words>> = {
  "too-large": {
    ja: "ファイルが大きすぎます（{size}バイト）。{limit}バイトまでのファイルを開けます。",
    en: "The file is too large ({size} bytes). Files of up to {limit} bytes can be opened.",
  },
  "not-utf8": {
    ja: "文字コードがUTF-8ではないため読めません。文字コードに「UTF-8」を選んで保存し直してください。Excelなど別の形式のファイルは、このままでは開けません。ロジックモデルのファイル（.json）を選んでください。",
    en: "The file isn't text in UTF-8. Save it again with the encoding “UTF-8”. Files of other formats, such as Excel, can't be opened; choose a logic model file (.json).",
  },
  "utf-16": {
    ja: "文字コードがUTF-16です。文字コードに「UTF-8」を選んで保存し直してください。",
    en: "The file is text in UTF-16. Save it again with the encoding “UTF-8”.",
  },
  "not-json": {
    ja: '{line}行目の{column}文字目にある「{found}」が、JSONの書き方に合っていません。その前後のカンマ・かっこ・引用符（"）を確かめてください。',
    en: "“{found}” in line {line}, column {column} isn't valid JSON. Check the commas, brackets and quotation marks around it.",
  },
  "cut-short": {
    ja: 'ファイルが途中（{line}行目の{column}文字目）で終わっています。コピーやダウンロードが最後まで済んでいるか、かっこや引用符（"）が閉じているかを確かめてください。',
    en: "The file ends too early, in line {line}, column {column}. Check that it was copied or downloaded completely, and that all brackets and quotation marks are closed.",
  },
  "duplicate-key": {
    ja: "同じ名前の欄「{key}」が、一つのかっこの中に2回あります（{line}行目の{column}文字目）。どちらか一つにしてください。",
    en: "The key “{key}” is used twice in one object (line {line}, column {column}). Keep one of the two.",
  },
  "not-logic-model": {
    ja: 'ロジックモデルのファイルではありません。ロジックモデルとして保存したファイルを選んでください。手で書いたファイルなら、先頭に "format": "logic-model" を書き加えてください。',
    en: 'This isn\'t a logic model file. Choose a file that was saved as a logic model. If you wrote it by hand, begin it with "format": "logic-model".',
  },
  "newer-version": {
    ja: "このファイルは、より新しい版のツールで作られています（ファイルは第{version}版、読めるのは第{supported}版まで）。ツールを更新してから開いてください。",
    en: "The file was made by a newer version of the tool (format {version}; up to {supported} can be read). Update the tool, then open the file.",
  },
  "unknown-version": {
    ja: '形式の版「{version}」はありません。"version" には 1 を書いてください。',
    en: 'There is no version “{version}” of the format. Use "version": 1.',
  },
  "too-deep": {
    ja: "入れ子が深すぎます。{limit}階層までにしてください。",
    en: "This is nested too deeply. At most {limit} levels are allowed.",
  },
  "too-many": {
    ja: "数が多すぎます。{limit}件までにしてください。",
    en: "There are too many. At most {limit} are allowed.",
  },
  "too-long": {
    ja: "文字数が多すぎます（{length}文字）。{limit}文字までにしてください。",
    en: "The text is too long ({length} characters). At most {limit} are allowed.",
  },
  "not-plain": {
    ja: "JSONで表せない値です。文字・数・真偽・null と、それらの一覧・組だけが使えます。",
    en: "JSON can't hold this value. Use text, numbers, true, false, null, and lists and objects of these.",
  },
  "bad-string": {
    ja: "{position}文字目に、使えない文字（{found}）があります。目に見えないことがあるので、その前後を打ち直してください。",
    en: "Character {position} ({found}) isn't allowed. It may be invisible: type the text around it again.",
  },
  "bad-number": {
    ja: '数「{found}」は、大きすぎるか桁が多すぎて、そのまま保てません。桁を減らすか、引用符（"）で囲んで文字として書いてください。',
    en: "The number “{found}” is too large or has too many digits to be kept exactly. Shorten it, or put it in quotation marks as text.",
  },
  "forbidden-key": {
    ja: "「{key}」という名前の欄は使えません。別の名前にしてください。",
    en: "The key “{key}” isn't allowed. Choose another name.",
  },
  "misplaced-key": {
    ja: "「{key}」は、ここには書けません。書く場所を確かめるか、消してください。",
    en: "“{key}” isn't allowed here. Check where it belongs, or remove it.",
  },
  missing: { ja: "「{key}」がありません。書き加えてください。", en: "“{key}” is missing. Add it." },
  "wrong-type": {
    ja: "ここには{expected}を書きますが、{found}が書かれています。",
    en: "Expected {expected}, but found {found}.",
  },
  "wrong-value": {
    ja: "「{found}」は使えません。次のどれかを書いてください: {allowed}",
    en: "“{found}” isn't allowed. Use one of: {allowed}",
  },
  "bad-id": {
    ja: "「{found}」はidに使えません。文字か数字で始め、文字・数字・「.」「_」「-」だけを使い、{limit}文字までにしてください（constructor と prototype は使えません）。",
    en: "“{found}” can't be an id. Begin with a letter or digit, use only letters, digits, “.”, “_” and “-”, and at most {limit} characters (but not “constructor” or “prototype”).",
  },
  "duplicate-id": {
    ja: 'id「{id}」の項目が二つあります。別の項目なら一方のidを変え、同じ項目なら二つ目を { "reuse": "{id}" } にしてください。',
    en: 'The id “{id}” is used by two nodes. If they differ, change one id; if they are the same, make the second { "reuse": "{id}" }.',
  },
  "dangling-reuse": {
    ja: "再掲が指す項目「{id}」が、このファイルにありません。idを確かめるか、再掲のかわりに項目そのものを書いてください。",
    en: "The reused node “{id}” isn't in this file. Check the id, or write the node itself instead of the reuse.",
  },
  "wrong-kind": {
    ja: "再掲が指す「{id}」は{found}なので、{expected}の一覧には置けません。idを確かめるか、{found}の一覧に移してください。",
    en: "The reused node “{id}” ({found}) doesn't belong in this list ({expected}). Check the id, or move it to the list for its kind.",
  },
  "already-placed": {
    ja: "「{id}」が、同じ項目のすぐ下に2回置かれています。一つにしてください。",
    en: "“{id}” is twice directly below the same node. Keep one of the two.",
  },
  "placed-and-unplaced": {
    ja: "「{id}」は unplaced（どこにも置かれていない項目）に書かれていますが、ここに置かれています。unplaced の記述を、ここに移してください。",
    en: "“{id}” is listed under unplaced, but is placed here. Move its definition from there to here.",
  },
  circular: {
    ja: "「{id}」が、たどると自分自身の下に置かれています（{circle}）。この再掲を消すか、別の場所に移してください。",
    en: "“{id}” is below itself ({circle}). Remove this reuse, or move it.",
  },
};

/** Types of JSON values, as `expected` and `found` name them. */
type JsonType = "object" | "array" | "string" | "number" | "number-or-string" | "boolean" | "null";

/** What types of JSON values are called. A language or a host overlays a text by `json-type.<type>`. */
export const JSON_TYPE_WORDS: Readonly<Record<JsonType, Words>> = {
  object: { ja: "かっこ { } で囲んだ組", en: "an object in { }" },
  array: { ja: "かっこ [ ] で囲んだ一覧", en: "a list in [ ]" },
  string: { ja: '引用符（"）で囲んだ文字', en: "text in quotation marks" },
  number: { ja: "数", en: "a number" },
  "number-or-string": { ja: '数、または引用符（"）で囲んだ文字', en: "a number, or text in quotation marks" },
  boolean: { ja: "true / false", en: "true or false" },
  null: { ja: "null", en: "null" },
};
