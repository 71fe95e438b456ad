/** The words of the dialogs. */
export interface DialogMessages {
  readonly dialog_close: string;
  /** Between several things, and around a wording. */
  readonly dialog_comma: string;
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
  /** Making one of two. */
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
  readonly dialog_period: string;
  readonly dialog_mergeResult: string;
  readonly dialog_mergeKeptWording: string;
  readonly dialog_mergeWordingHere: string;
  readonly dialog_mergePlacesAfter: string;
  readonly dialog_mergeShared: string;
  readonly dialog_mergeTaken: string;
  readonly dialog_mergeLost: string;
  readonly dialog_mergeNothingLost: string;
  readonly dialog_merge_taken: string;
  readonly dialog_merge_joined: string;
  readonly dialog_merge_here: string;
  readonly dialog_merge_lost: string;
  readonly dialog_merge: string;
  /** Pasting rows. */
  readonly dialog_pasteTitle: string;
  readonly dialog_pasteText: string;
  readonly dialog_pasteHint: string;
  readonly dialog_pasteKind: string;
  readonly dialog_pasteUnder: string;
  readonly dialog_pasteAfter: string;
  readonly dialog_pasteRows: string;
  readonly dialog_pasteRow: string;
  readonly dialog_pasteMoreRows: string;
  readonly dialog_new_outcome: string;
  readonly dialog_new_measure: string;
  readonly dialog_new_indicator: string;
  readonly dialog_pasteReuse: string;
  readonly dialog_pasteUnplaced: string;
  readonly dialog_pasteSkip: string;
  readonly dialog_pasteConsultation: string;
  readonly "dialog_paste_no-original": string;
  readonly "dialog_paste_already-here": string;
  readonly dialog_paste_repeated: string;
  readonly dialog_paste_taken: string;
  readonly dialog_pasteCounts: string;
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
  dialog_comma: "、",
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
  dialog_period: "期間",
  dialog_mergeResult: "統合すると",
  dialog_mergeKeptWording: "「{text}」が残り、{count}か所に置かれます。",
  dialog_mergeWordingHere: "「{text}」の文言は、{count}か所で「この場所だけの文言」として残ります。",
  dialog_mergePlacesAfter: "「{text}」が残ります。",
  dialog_mergeShared: "両方が置かれていた{where}では、残すほうだけになります。",
  dialog_mergeTaken: "引き継ぐもの：{fields}",
  dialog_mergeLost: "残らないもの：{fields}",
  dialog_mergeNothingLost: "失われる内容はありません。",
  dialog_merge_taken: "引き継ぎます",
  dialog_merge_joined: "合わせます",
  dialog_merge_here: "もとの場所にだけ残ります",
  dialog_merge_lost: "残りません",
  dialog_merge: "統合する",
  dialog_pasteTitle: "貼り付け",
  dialog_pasteText: "Excelの行をここに貼り付けてください",
  dialog_pasteHint: "1行が1件になります。（再）の付いた行は再掲、「※」や「要相談」の欄は要相談として読み取ります。",
  dialog_pasteKind: "種類",
  dialog_pasteUnder: "「{parent}」の下に貼り付けます。",
  dialog_pasteAfter: "「{parent}」の下の、「{after}」の次に貼り付けます。",
  dialog_pasteRows: "貼り付ける内容",
  dialog_pasteRow: "{number}行目「{text}」の取り込み方",
  dialog_pasteMoreRows: "ほか{count}行も、同じ決まりで取り込みます。",
  dialog_new_outcome: "新しいアウトカム",
  dialog_new_measure: "新しい施策",
  dialog_new_indicator: "新しい指標",
  dialog_pasteReuse: "再掲：{text}",
  dialog_pasteUnplaced: "未配置から：{text}",
  dialog_pasteSkip: "取り込まない",
  dialog_pasteConsultation: "要相談：{text}",
  "dialog_paste_no-original":
    "（再）とありますが、同じ文言の{kind}が見つかりません。新しい{kind}にするか、もとの{kind}を選んでください。",
  "dialog_paste_already-here": "すでにここにあります。",
  dialog_paste_repeated: "同じ行が前にあります。",
  dialog_paste_taken: "同じ{kind}を前の行で選んでいるため、取り込まれません。",
  dialog_pasteCounts: "{new} {added}・再掲 {reused}・取り込まない {skipped}",
  dialog_pasteFragment: "コピーした{parts}です。文言が同じものがあれば再掲に、なければ新しい項目になります。",
  dialog_pasteFragmentPart: "{kind} {count}件",
  dialog_pasteFragmentRefused: "ここには貼り付けられません。貼り付ける先の項目を選び直してください。",
  dialog_paste: "貼り付ける",
  dialog_help_write: "書く",
  dialog_help_add: "加える",
  dialog_help_arrange: "並べる・移す",
  dialog_help_remove: "除く・まとめる",
  dialog_help_mark: "選ぶ",
  dialog_help_other: "元に戻す・そのほか",
  dialog_help_views: "図・一覧の中で動く",
  dialog_help_typing: "文言を書いている間",
  dialog_help_table: "表の中で動く",
  dialog_helpViewsHint: "Tabキーで図や表に入り、もう一度押すと出ます。",
  dialog_help_rows: "前・次の項目へ",
  dialog_help_in: "下の段へ。折りたたんでいれば開く",
  dialog_help_out: "上の段へ。開いていれば折りたたむ",
  dialog_help_ends: "最初・最後の項目へ",
  dialog_help_places: "同じ項目の前・次の掲載へ",
  dialog_help_firstPlace: "同じ項目の最初の掲載へ",
  dialog_help_markRows: "まとめ選択を広げる",
  dialog_help_unmark: "まとめ選択をやめる",
  dialog_help_keep: "確定する",
  dialog_help_line: "改行する",
  dialog_help_giveUp: "取り消す",
  dialog_help_next: "確定して、次の項目を加える",
  dialog_help_nextCell: "確定して、次の欄へ（表の中で）",
  dialog_help_cells: "隣の欄へ",
  dialog_help_lineEnds: "行の最初・最後の欄へ",
  dialog_help_tableEnds: "表の最初・最後の行へ",
  dialog_help_pages: "一画面分、上・下へ",
  dialog_help_fold: "折りたたむ・開く",
  dialog_helpOr: "または",
  dialog_key_ContextMenu: "メニューキー",
  dialog_key_Space: "スペース",
};

/** The words of the dialogs in English. */
export const dialogsEn: DialogMessages = {
  dialog_close: "Close",
  dialog_comma: ", ",
  dialog_quote: "“{text}”",
  dialog_untitled: "(no wording)",
  dialog_count: "{count} found",
  dialog_none: "Nothing found. Try other words.",
  dialog_more: "{count} more. Add words to narrow them down.",
  dialog_unplaced: "Unplaced",
  dialog_usedIn: "Places: {count} ({where})",
  dialog_otherPlaces: "and more",
  dialog_placeTitle: "Reuse an existing item: {kind}",
  dialog_placeUnder: "It is placed below “{parent}”.",
  dialog_placeAfter: "It is placed below “{parent}”, after “{after}”.",
  dialog_placeKind: "Kind",
  dialog_placeSearch: "Search by words or number: {kind}",
  dialog_placeAgain: "Keep open to reuse more",
  dialog_place: "Reuse",
  dialog_moveTitle: "Move to",
  dialog_moveOne: "“{text}” is moved.",
  dialog_moveMany: "“{text}” and {count} more are moved.",
  dialog_moveSearch: "Search for where to move to",
  dialog_moveLevel: "level {level}",
  dialog_moveHere: "where it is now",
  dialog_moveWhere: "Below the chosen item",
  dialog_moveLast: "Last",
  dialog_moveFirst: "First",
  dialog_move: "Move here",
  dialog_mergeTitle: "Merge with another item: {kind}",
  dialog_mergeOne: "Choose what to merge “{text}” with.",
  dialog_mergeSearch: "Search by words or number: {kind}",
  dialog_mergeNear: "similar wording",
  dialog_mergeNext: "Compare",
  dialog_mergeBack: "Choose another",
  dialog_mergeWording: "Whose wording stays?",
  dialog_mergeSelected: "Selected",
  dialog_mergePicked: "The other one",
  dialog_mergeCompare: "Both, side by side",
  dialog_mergeField: "Field",
  dialog_mergePlaces: "Where it is used",
  dialog_mergeBelow: "Items below",
  dialog_period: "Period",
  dialog_mergeResult: "After merging",
  dialog_mergeKeptWording: "“{text}” stays, and stands in {count} places.",
  dialog_mergeWordingHere: "The wording “{text}” stays in {count} places as the wording of these places only.",
  dialog_mergePlacesAfter: "“{text}” stays.",
  dialog_mergeShared: "Where both stood ({where}), only the one that stays is left.",
  dialog_mergeTaken: "Taken over: {fields}",
  dialog_mergeLost: "Lost: {fields}",
  dialog_mergeNothingLost: "Nothing is lost.",
  dialog_merge_taken: "taken over",
  dialog_merge_joined: "joined",
  dialog_merge_here: "stays where it was only",
  dialog_merge_lost: "lost",
  dialog_merge: "Merge",
  dialog_pasteTitle: "Paste",
  dialog_pasteText: "Paste rows from Excel here",
  dialog_pasteHint:
    "Each line is one item. Lines marked (再) are reuses; cells with ※ or 要相談 say with whom to agree.",
  dialog_pasteKind: "Kind",
  dialog_pasteUnder: "They are pasted below “{parent}”.",
  dialog_pasteAfter: "They are pasted below “{parent}”, after “{after}”.",
  dialog_pasteRows: "What is pasted",
  dialog_pasteRow: "What to do with line {number}, “{text}”",
  dialog_pasteMoreRows: "{count} more lines are taken in the same way.",
  dialog_new_outcome: "New outcome",
  dialog_new_measure: "New measure",
  dialog_new_indicator: "New indicator",
  dialog_pasteReuse: "Reuse: {text}",
  dialog_pasteUnplaced: "Unplaced: {text}",
  dialog_pasteSkip: "Leave out",
  dialog_pasteConsultation: "To be agreed: {text}",
  "dialog_paste_no-original":
    "Marked (再), but nothing has this wording. Make it a new item, or choose what it is a reuse of.",
  "dialog_paste_already-here": "It stands here already.",
  dialog_paste_repeated: "An earlier line says the same.",
  dialog_paste_taken: "An earlier line has chosen the same item, so this one is left out.",
  dialog_pasteCounts: "{new} {added} · Reuse {reused} · Leave out {skipped}",
  dialog_pasteFragment:
    "This is what was copied: {parts}. What exists with the same wording is reused, the rest is new.",
  dialog_pasteFragmentPart: "{kind} {count}",
  dialog_pasteFragmentRefused: "It cannot be pasted here. Select another item to paste to.",
  dialog_paste: "Paste",
  dialog_help_write: "Write",
  dialog_help_add: "Add",
  dialog_help_arrange: "Order and move",
  dialog_help_remove: "Remove and merge",
  dialog_help_mark: "Mark",
  dialog_help_other: "Undo and more",
  dialog_help_views: "Moving in the diagram and the outline",
  dialog_help_typing: "While typing a wording",
  dialog_help_table: "Moving in the table",
  dialog_helpViewsHint: "Tab goes into a view; pressed again, it leaves it.",
  dialog_help_rows: "To the previous or next item",
  dialog_help_in: "One level in; opens what is collapsed",
  dialog_help_out: "One level out; collapses what is open",
  dialog_help_ends: "To the first or last item",
  dialog_help_places: "To the previous or next placement of the same item",
  dialog_help_firstPlace: "To the first placement of the same item",
  dialog_help_markRows: "Mark more",
  dialog_help_unmark: "Clear the marks",
  dialog_help_keep: "Keep what was typed",
  dialog_help_line: "New line",
  dialog_help_giveUp: "Give up",
  dialog_help_next: "Keep, and add the next item",
  dialog_help_nextCell: "Keep, and go to the next cell (in the table)",
  dialog_help_cells: "To the next cell",
  dialog_help_lineEnds: "To the first or last cell of the line",
  dialog_help_tableEnds: "To the first or last line of the table",
  dialog_help_pages: "One screen up or down",
  dialog_help_fold: "Collapse or open",
  dialog_helpOr: "or",
  dialog_key_ContextMenu: "Menu key",
  dialog_key_Space: "Space",
};
