/** The texts of the dialogs, except those of kinds and fields, which are in core. */
export interface DialogMessages {
  readonly dialog_close: string;
  /** Around a wording. */
  readonly dialog_quote: string;
  readonly dialog_untitled: string;
  /** Searching a list. */
  readonly dialog_count: string;
  readonly dialog_none: string;
  readonly dialog_more: string;
  readonly dialog_unplaced: string;
  readonly dialog_usedIn: string;
  readonly dialog_otherPlaces: string;
  /** Reusing what exists. */
  readonly dialog_placeTitle: string;
  readonly dialog_placeUnder: string;
  readonly dialog_placeAfter: string;
  readonly dialog_placeKind: string;
  readonly dialog_placeSearch: string;
  readonly dialog_placeAgain: string;
  readonly dialog_place: string;
  /** Moving. */
  readonly dialog_moveTitle: string;
  readonly dialog_moveOne: string;
  readonly dialog_moveMany: string;
  readonly dialog_moveSearch: string;
  readonly dialog_moveLevel: string;
  readonly dialog_moveHere: string;
  readonly dialog_moveWhere: string;
  readonly dialog_moveLast: string;
  readonly dialog_moveFirst: string;
  readonly dialog_move: string;
  /** Merging two nodes. */
  readonly dialog_mergeTitle: string;
  readonly dialog_mergeOne: string;
  readonly dialog_mergeSearch: string;
  readonly dialog_mergeNear: string;
  readonly dialog_mergeNext: string;
  readonly dialog_mergeBack: string;
  readonly dialog_mergeWording: string;
  readonly dialog_mergeSelected: string;
  readonly dialog_mergePicked: string;
  readonly dialog_mergeCompare: string;
  readonly dialog_mergeField: string;
  readonly dialog_mergePlaces: string;
  readonly dialog_mergeBelow: string;
  readonly dialog_mergeCount: string;
  readonly dialog_mergeResult: string;
  readonly dialog_mergeKeptWording: string;
  readonly dialog_mergeWordingHere: string;
  readonly dialog_mergeKept: string;
  readonly dialog_mergeShared: string;
  readonly dialog_mergeValue: string;
  readonly dialog_mergeTaken: string;
  readonly dialog_mergeLost: string;
  readonly dialog_mergeNothingLost: string;
  readonly dialog_merge_taken: string;
  readonly dialog_merge_joined: string;
  readonly dialog_merge_here: string;
  readonly dialog_merge_lost: string;
  readonly dialog_merge: string;
  /** The values of a field that is a yes or no, and the start and end of a period. */
  readonly dialog_yes: string;
  readonly dialog_no: string;
  readonly dialog_span: string;
  /** Pasting rows. */
  readonly dialog_pasteTitle: string;
  readonly dialog_pasteText: string;
  readonly dialog_pasteHint: string;
  readonly dialog_pasteLong: string;
  readonly dialog_pasteClear: string;
  readonly dialog_pasteKind: string;
  readonly dialog_pasteUnder: string;
  readonly dialog_pasteAfter: string;
  readonly dialog_pasteRows: string;
  readonly dialog_pasteRow: string;
  readonly dialog_pasteMoreRows: string;
  readonly dialog_new: string;
  readonly dialog_pasteReuse: string;
  readonly dialog_pasteUnplaced: string;
  readonly dialog_pasteSkip: string;
  readonly dialog_pasteConsultation: string;
  readonly "dialog_paste_no-original": string;
  readonly "dialog_paste_already-here": string;
  readonly dialog_paste_repeated: string;
  readonly "dialog_paste_too-long": string;
  readonly dialog_paste_taken: string;
  readonly dialog_pasteCounts: string;
  readonly dialog_pastePlanning: string;
  readonly dialog_pasteStop: string;
  readonly dialog_pasteStopped: string;
  readonly dialog_pasteRestart: string;
  readonly dialog_pasteTooMany: string;
  readonly dialog_pasteFragment: string;
  readonly dialog_pasteFragmentPart: string;
  readonly dialog_pasteFragmentRefused: string;
  readonly dialog_paste: string;
  /** Keys: the groups, and what the keys of the views do. */
  readonly dialog_help_write: string;
  readonly dialog_help_add: string;
  readonly dialog_help_arrange: string;
  readonly dialog_help_remove: string;
  readonly dialog_help_mark: string;
  readonly dialog_help_other: string;
  readonly dialog_help_views: string;
  readonly dialog_help_typing: string;
  readonly dialog_help_table: string;
  readonly dialog_helpViewsHint: string;
  readonly dialog_help_rows: string;
  readonly dialog_help_in: string;
  readonly dialog_help_out: string;
  readonly dialog_help_ends: string;
  readonly dialog_help_places: string;
  readonly dialog_help_firstPlace: string;
  readonly dialog_help_markRows: string;
  readonly dialog_help_unmark: string;
  readonly dialog_help_keep: string;
  readonly dialog_help_line: string;
  readonly dialog_help_giveUp: string;
  readonly dialog_help_next: string;
  readonly dialog_help_nextCell: string;
  readonly dialog_help_cells: string;
  readonly dialog_help_lineEnds: string;
  readonly dialog_help_tableEnds: string;
  readonly dialog_help_pages: string;
  readonly dialog_help_fold: string;
  readonly dialog_helpOr: string;
  readonly dialog_key_ContextMenu: string;
  readonly dialog_key_Space: string;
}

/** The words of the dialogs in Japanese. */
export const dialogsJa: DialogMessages = {
  dialog_close: "閉じる",
  dialog_quote: "「{text}」",
  dialog_untitled: "（未記入）",
  dialog_count: "{count}件",
  dialog_none: "見つかりません。言葉を変えてお探しください。",
  dialog_more: "ほか{count}件。言葉を足して絞り込んでください。",
  dialog_unplaced: "未配置",
  dialog_usedIn: "{count}か所：{where}",
  dialog_otherPlaces: "ほか",
  dialog_placeTitle: "既にある{kind}を再掲する",
  dialog_placeUnder: "「{parent}」の下に置きます。",
  dialog_placeAfter: "「{parent}」の下の、「{after}」の次に置きます。",
  dialog_placeKind: "種類",
  dialog_placeSearch: "{kind}を言葉や番号で探す",
  dialog_placeAgain: "続けて再掲する",
  dialog_place: "再掲する",
  dialog_moveTitle: "移動先を選ぶ",
  dialog_moveOne: "「{text}」を移動します。",
  dialog_moveMany: "「{text}」ほか{count}件を移動します。",
  dialog_moveSearch: "移動先を言葉で探す",
  dialog_moveLevel: "{level}階層目",
  dialog_moveHere: "今の場所",
  dialog_moveWhere: "選んだ項目の下の",
  dialog_moveLast: "最後",
  dialog_moveFirst: "最初",
  dialog_move: "ここへ移動する",
  dialog_mergeTitle: "ほかの{kind}と統合する",
  dialog_mergeOne: "「{text}」と統合する{kind}を選んでください。",
  dialog_mergeSearch: "{kind}を言葉や番号で探す",
  dialog_mergeNear: "文言が近い",
  dialog_mergeNext: "比べる",
  dialog_mergeBack: "選び直す",
  dialog_mergeWording: "どちらの文言を残しますか",
  dialog_mergeSelected: "選択中の{kind}",
  dialog_mergePicked: "統合する相手",
  dialog_mergeCompare: "二つの内容",
  dialog_mergeField: "欄",
  dialog_mergePlaces: "使われている場所",
  dialog_mergeBelow: "下の項目",
  dialog_mergeCount: "{count}件",
  dialog_mergeResult: "統合すると",
  dialog_mergeKeptWording: "「{text}」が残り、{count}か所に置かれます。",
  dialog_mergeWordingHere: "「{text}」の文言は、{count}か所で「この場所だけの文言」として残ります。",
  dialog_mergeKept: "「{text}」が残ります。",
  dialog_mergeShared: "両方が置かれていた{where}では、残すほうだけになります。",
  dialog_mergeValue: "{label}{value}",
  dialog_mergeTaken: "引き継ぐもの：{fields}",
  dialog_mergeLost: "残らないもの：{fields}",
  dialog_mergeNothingLost: "失われる内容はありません。",
  dialog_merge_taken: "引き継ぎます",
  dialog_merge_joined: "合わせます",
  dialog_merge_here: "もとの場所にだけ残ります",
  dialog_merge_lost: "残りません",
  dialog_merge: "統合する",
  dialog_yes: "はい",
  dialog_no: "いいえ",
  dialog_span: "{start}〜{end}",
  dialog_pasteTitle: "貼り付け",
  dialog_pasteText: "Excelの行をここに貼り付けてください",
  dialog_pasteHint: "1行が1件になります。（再）の付いた行は再掲、「※」や「要相談」のセルは要相談として読み取ります。",
  dialog_pasteLong: "{count}文字を貼り付けました。長いため、ここには表示しません。",
  dialog_pasteClear: "消して入れ直す",
  dialog_pasteKind: "種類",
  dialog_pasteUnder: "「{parent}」の下に貼り付けます。",
  dialog_pasteAfter: "「{parent}」の下の、「{after}」の次に貼り付けます。",
  dialog_pasteRows: "貼り付ける内容",
  dialog_pasteRow: "{number}行目「{text}」の取り込み方",
  dialog_pasteMoreRows: "ほか{count}行も、同じ決まりで取り込みます。",
  dialog_new: "新しい{kind}",
  dialog_pasteReuse: "再掲：{text}",
  dialog_pasteUnplaced: "未配置から：{text}",
  dialog_pasteSkip: "取り込まない",
  dialog_pasteConsultation: "要相談：{text}",
  "dialog_paste_no-original":
    "（再）とありますが、同じ文言の{kind}が見つかりません。新しい{kind}にするか、もとの{kind}を選んでください。",
  "dialog_paste_already-here": "すでにここにあります。",
  dialog_paste_repeated: "同じ行が前にあります。",
  "dialog_paste_too-long": "10万文字を超えるため、取り込まれません。",
  dialog_paste_taken: "同じ{kind}を前の行で選んでいるため、取り込まれません。",
  dialog_pasteCounts: "{new} {added}・再掲 {reused}・取り込まない {skipped}",
  dialog_pastePlanning: "行を確認しています…",
  dialog_pasteStop: "中止する",
  dialog_pasteStopped: "行の確認を中止しました。何も変わっていません。",
  dialog_pasteRestart: "確認をやり直す",
  dialog_pasteTooMany:
    "{count}行あります。一度に貼り付けられるのは{limit}行までです。何も変わっていません。いくつかに分けて貼り付けてください。",
  dialog_pasteFragment: "コピーした{parts}です。文言が同じものがあれば再掲に、なければ新しい項目になります。",
  dialog_pasteFragmentPart: "{kind} {count}件",
  dialog_pasteFragmentRefused: "ここには貼り付けられません。貼り付ける先の項目を選び直してください。",
  dialog_paste: "貼り付ける",
  dialog_help_write: "編集",
  dialog_help_add: "追加",
  dialog_help_arrange: "並べ替え・移動",
  dialog_help_remove: "削除・統合",
  dialog_help_mark: "まとめ選択",
  dialog_help_other: "元に戻す・そのほか",
  dialog_help_views: "図・一覧の中の移動",
  dialog_help_typing: "文言の入力中",
  dialog_help_table: "表の中の移動",
  dialog_helpViewsHint: "Tabキーで図や表に入り、もう一度押すと外に出ます。",
  dialog_help_rows: "前・次の項目へ",
  dialog_help_in: "下の階層へ。折りたたまれていれば開く",
  dialog_help_out: "上の階層へ。開いていれば折りたたむ",
  dialog_help_ends: "最初・最後の項目へ",
  dialog_help_places: "同じ項目の前・次の掲載へ",
  dialog_help_firstPlace: "同じ項目の最初の掲載へ",
  dialog_help_markRows: "まとめ選択を広げる",
  dialog_help_unmark: "まとめ選択をやめる",
  dialog_help_keep: "確定する",
  dialog_help_line: "改行する",
  dialog_help_giveUp: "取り消す",
  dialog_help_next: "確定して、次の項目を追加する",
  dialog_help_nextCell: "確定して、次のセルへ（表の中で）",
  dialog_help_cells: "隣のセルへ",
  dialog_help_lineEnds: "行の最初・最後のセルへ",
  dialog_help_tableEnds: "表の最初・最後の行へ",
  dialog_help_pages: "1画面分、上・下へ",
  dialog_help_fold: "折りたたむ・開く",
  dialog_helpOr: "または",
  dialog_key_ContextMenu: "メニューキー",
  dialog_key_Space: "スペース",
};

/** The words of the dialogs in English. */
export const dialogsEn: DialogMessages = {
  dialog_close: "Close",
  dialog_quote: "“{text}”",
  dialog_untitled: "(not written)",
  dialog_count: "{count} found",
  dialog_none: "Nothing found. Try different words.",
  dialog_more: "{count} more. Add words to narrow the search.",
  dialog_unplaced: "Unplaced",
  dialog_usedIn: "{count} {count|place|places}: {where}",
  dialog_otherPlaces: "and more",
  dialog_placeTitle: "Reuse an existing {kind}",
  dialog_placeUnder: "It will be placed under “{parent}”.",
  dialog_placeAfter: "It will be placed under “{parent}”, after “{after}”.",
  dialog_placeKind: "Kind",
  dialog_placeSearch: "Search for the {kind} by words or number",
  dialog_placeAgain: "Keep open to reuse more",
  dialog_place: "Reuse",
  dialog_moveTitle: "Move to",
  dialog_moveOne: "“{text}” will be moved.",
  dialog_moveMany: "“{text}” and {count} more will be moved.",
  dialog_moveSearch: "Search for the new place",
  dialog_moveLevel: "level {level}",
  dialog_moveHere: "current place",
  dialog_moveWhere: "Place under the chosen item",
  dialog_moveLast: "Last",
  dialog_moveFirst: "First",
  dialog_move: "Move here",
  dialog_mergeTitle: "Merge with another {kind}",
  dialog_mergeOne: "Choose the {kind} to merge with “{text}”.",
  dialog_mergeSearch: "Search for the {kind} by words or number",
  dialog_mergeNear: "similar wording",
  dialog_mergeNext: "Compare",
  dialog_mergeBack: "Choose another",
  dialog_mergeWording: "Which wording do you want to keep?",
  dialog_mergeSelected: "Selected {kind}",
  dialog_mergePicked: "The other one",
  dialog_mergeCompare: "Both side by side",
  dialog_mergeField: "Field",
  dialog_mergePlaces: "Where it's used",
  dialog_mergeBelow: "Items below",
  dialog_mergeCount: "{count} {count|item|items}",
  dialog_mergeResult: "After the merge",
  dialog_mergeKeptWording: "“{text}” is kept, in {count} {count|place|places}.",
  dialog_mergeWordingHere: "“{text}” stays the wording for this place only in {count} {count|place|places}.",
  dialog_mergeKept: "“{text}” is kept.",
  dialog_mergeShared: "Only the kept one remains where both were placed: {where}.",
  dialog_mergeValue: "{label} {value}",
  dialog_mergeTaken: "Kept as well: {fields}",
  dialog_mergeLost: "Lost: {fields}",
  dialog_mergeNothingLost: "Nothing is lost.",
  dialog_merge_taken: "kept",
  dialog_merge_joined: "combined",
  dialog_merge_here: "kept for its places only",
  dialog_merge_lost: "lost",
  dialog_merge: "Merge",
  dialog_yes: "Yes",
  dialog_no: "No",
  dialog_span: "{start} – {end}",
  dialog_pasteTitle: "Paste",
  dialog_pasteText: "Paste rows from Excel here",
  dialog_pasteHint:
    "One row is one item. A row marked (再) is a reuse; cells with ※ or 要相談 are read as consultations.",
  dialog_pasteLong: "You pasted {count} characters, which are too many to show here.",
  dialog_pasteClear: "Clear",
  dialog_pasteKind: "Kind",
  dialog_pasteUnder: "The rows will be pasted under “{parent}”.",
  dialog_pasteAfter: "The rows will be pasted under “{parent}”, after “{after}”.",
  dialog_pasteRows: "Rows to paste",
  dialog_pasteRow: "What to do with row {number}, “{text}”",
  dialog_pasteMoreRows: "{count} more {count|row is|rows are} imported the same way.",
  dialog_new: "New {kind}",
  dialog_pasteReuse: "Reuse: {text}",
  dialog_pasteUnplaced: "Unplaced: {text}",
  dialog_pasteSkip: "Skip",
  dialog_pasteConsultation: "Consultation: {text}",
  "dialog_paste_no-original":
    "It's marked (再), but no {kind} has this wording. Make it a new {kind}, or choose the original.",
  "dialog_paste_already-here": "It's already here.",
  dialog_paste_repeated: "Same as an earlier row.",
  "dialog_paste_too-long": "It's longer than 100,000 characters, so it's skipped.",
  dialog_paste_taken: "An earlier row uses the same {kind}, so this one is skipped.",
  dialog_pasteCounts: "{new}: {added} · Reuse: {reused} · Skip: {skipped}",
  dialog_pastePlanning: "Reading the rows…",
  dialog_pasteStop: "Stop",
  dialog_pasteStopped: "Stopped reading the rows. Nothing has changed.",
  dialog_pasteRestart: "Read again",
  dialog_pasteTooMany:
    "There are {count} rows, but at most {limit} can be pasted at once. Nothing has changed. Paste them in several parts.",
  dialog_pasteFragment: "You copied {parts}. Items with the same wording are reused; the others are added.",
  dialog_pasteFragmentPart: "{count} {count|{kind}|{kinds}}",
  dialog_pasteFragmentRefused: "You can't paste here. Select another item to paste to.",
  dialog_paste: "Paste",
  dialog_help_write: "Edit",
  dialog_help_add: "Add",
  dialog_help_arrange: "Reorder and move",
  dialog_help_remove: "Remove and merge",
  dialog_help_mark: "Mark",
  dialog_help_other: "Undo and more",
  dialog_help_views: "Move in the diagram and the outline",
  dialog_help_typing: "While editing in place",
  dialog_help_table: "Move in the table",
  dialog_helpViewsHint: "Tab enters a view. Press it again to leave.",
  dialog_help_rows: "Previous or next item",
  dialog_help_in: "Next level; expands a collapsed item",
  dialog_help_out: "Previous level; collapses an expanded item",
  dialog_help_ends: "First or last item",
  dialog_help_places: "Previous or next placement of the same item",
  dialog_help_firstPlace: "First placement of the same item",
  dialog_help_markRows: "Mark more",
  dialog_help_unmark: "Clear the marks",
  dialog_help_keep: "Keep the text",
  dialog_help_line: "Add a line break",
  dialog_help_giveUp: "Cancel",
  dialog_help_next: "Keep the text and add another item",
  dialog_help_nextCell: "Keep the text and go to the next cell (in the table)",
  dialog_help_cells: "Neighbouring cell",
  dialog_help_lineEnds: "First or last cell of the line",
  dialog_help_tableEnds: "First or last line of the table",
  dialog_help_pages: "One screen up or down",
  dialog_help_fold: "Collapse or expand",
  dialog_helpOr: "or",
  dialog_key_ContextMenu: "Menu key",
  dialog_key_Space: "Space",
};
