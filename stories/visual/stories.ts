/** A story that is compared with reference pictures. */
export interface Story {
  readonly name: string;
  readonly id: string;
  /** A selector that matches once the story is rendered. */
  readonly drawn: string;
}

export const STORIES: readonly Story[] = [
  { name: "diagram-right", id: "ビューア-図--default", drawn: ".lm-card" },
  { name: "diagram-left", id: "ビューア-図--goal-left", drawn: ".lm-card" },
  { name: "diagram-dark", id: "ビューア-見た目--dark-three-levels", drawn: ".lm-card" },
  { name: "diagram-marked", id: "ビューア-状態--selected", drawn: ".lm-card[data-lit]" },
  { name: "list", id: "ビューア-見た目--narrow", drawn: ".lm-card" },
  { name: "editor", id: "エディタ-図--default", drawn: ".lm-card" },
  { name: "table", id: "エディタ-表--wide", drawn: "[role=gridcell]" },
  { name: "outline", id: "エディタ-一覧--default", drawn: ".lm-card" },
  { name: "matrix", id: "点検-場面ごとの充足状況--open", drawn: ".lm-review td ul li, .lm-review tr ul li" },
  { name: "board", id: "点検-施策の振り分け--default", drawn: ".lm-review li" },
  { name: "summary", id: "点検-点検のまとめ--ratings", drawn: ".lm-summary li" },
  {
    name: "dialog",
    id: "エディタ-再掲・移動・統合・貼り付けのダイアログ--place",
    drawn: "dialog[open] [role=option]",
  },
];
