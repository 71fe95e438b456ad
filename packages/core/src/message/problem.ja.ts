import type { ProblemTexts } from "./problem.ts";

export const JA: ProblemTexts = {
  texts: {
    "too-large": "ファイルが大きすぎます（{size}バイト）。{limit}バイトまでのファイルを開けます。",
    "not-utf8":
      "文字コードがUTF-8ではないため読めません。文字コードに「UTF-8」を選んで保存し直してください。Excelなど別の形式のファイルは、このままでは開けません。ロジックモデルのファイル（.json）を選んでください。",
    "utf-16": "文字コードがUTF-16です。文字コードに「UTF-8」を選んで保存し直してください。",
    "not-json":
      '{line}行目の{column}文字目にある「{found}」が、JSONの書き方に合っていません。その前後のカンマ・かっこ・引用符（"）を確かめてください。',
    "cut-short":
      'ファイルが途中（{line}行目の{column}文字目）で終わっています。コピーやダウンロードが最後まで済んでいるか、かっこや引用符（"）が閉じているかを確かめてください。',
    "duplicate-key":
      "同じ名前の欄「{key}」が、一つのかっこの中に2回あります（{line}行目の{column}文字目）。どちらか一つにしてください。",
    "not-logic-model":
      'ロジックモデルのファイルではありません。ロジックモデルとして保存したファイルを選んでください。手で書いたファイルなら、先頭に "format": "logic-model" を書き加えてください。',
    "newer-version":
      "このファイルは、より新しい版のツールで作られています（ファイルは第{version}版、読めるのは第{supported}版まで）。ツールを更新してから開いてください。",
    "unknown-version": '形式の版「{version}」はありません。"version" には 1 を書いてください。',
    "too-deep": "入れ子が深すぎます。{limit}段までにしてください。",
    "too-many": "数が多すぎます。{limit}件までにしてください。",
    "too-long": "文字数が多すぎます（{length}文字）。{limit}文字までにしてください。",
    "not-plain": "JSONで表せない値です。文字・数・真偽・null と、それらの一覧・組だけが使えます。",
    "bad-string":
      "{position}文字目に、使えない文字（{found}）があります。目に見えないことがあるので、その前後を打ち直してください。",
    "bad-number":
      '数「{found}」は、大きすぎるか桁が多すぎて、そのまま保てません。桁を減らすか、引用符（"）で囲んで文字として書いてください。',
    "forbidden-key": "「{key}」という名前の欄は使えません。別の名前にしてください。",
    "misplaced-key": "「{key}」は、ここには書けません。書く場所を確かめるか、消してください。",
    missing: "「{key}」がありません。書き加えてください。",
    "wrong-type": "ここには{expected}を書きますが、{found}が書かれています。",
    "wrong-value": "「{found}」は使えません。次のどれかを書いてください: {allowed}",
    "bad-id":
      "「{found}」はidに使えません。文字か数字で始め、文字・数字・「.」「_」「-」だけを使い、{limit}文字までにしてください（constructor と prototype は使えません）。",
    "duplicate-id":
      'id「{id}」の項目が二つあります。別の項目なら一方のidを変え、同じ項目なら二つ目を { "reuse": "{id}" } にしてください。',
    "dangling-reuse":
      "再掲が指す項目「{id}」が、このファイルにありません。idを確かめるか、再掲のかわりに項目そのものを書いてください。",
    "wrong-kind":
      "再掲が指す「{id}」は{found}なので、{expected}の一覧には置けません。idを確かめるか、{found}の一覧に移してください。",
    "already-placed": "「{id}」が、同じ項目のすぐ下に2回置かれています。一つにしてください。",
    "placed-and-unplaced":
      "「{id}」は unplaced（どこにも置かれていない項目）に書かれていますが、ここに置かれています。unplaced の記述を、ここに移してください。",
    circular:
      "「{id}」が、たどると自分自身の下に置かれています（{circle}）。この再掲を消すか、別の場所に移してください。",
  },
  terms: {
    object: "かっこ { } で囲んだ組",
    array: "かっこ [ ] で囲んだ一覧",
    string: '引用符（"）で囲んだ文字',
    number: "数",
    "number-or-string": '数、または引用符（"）で囲んだ文字',
    boolean: "true / false",
    null: "null",
    vision: "目指す姿",
    outcome: "アウトカム",
    measure: "施策",
    indicator: "成果指標",
  },
};
