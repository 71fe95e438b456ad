/** The messages about parts that failed. `{part}` is what failed. */
export interface FaultMessages {
  readonly fault_part: string;
  readonly fault_onChange: string;
  readonly fault_host: string;
  readonly fault_again: string;
  readonly fault_save: string;
}

/** These messages in Japanese. */
export const faultJa: FaultMessages = {
  fault_part:
    "「{part}」を表示できませんでした。ここまでの編集内容は失われていません。ほかの部分は、このまま使えます。もう一度表示しても直らないときは、作業内容を保存してから、ページを開き直してください。",
  fault_onChange:
    "変更をこのページに伝える処理（{part}）で、エラーが起きました。編集内容はこの画面に残っていますが、ページには保存されていないおそれがあります。作業内容を保存しておいてください。",
  fault_host:
    "このページの処理（{part}）で、エラーが起きました。編集内容は失われていません。このまま編集を続けられます。",
  fault_again: "もう一度",
  fault_save: "作業内容を保存する",
};

/** These messages in English. */
export const faultEn: FaultMessages = {
  fault_part:
    "“{part}” couldn't be shown. Your edits are not lost, and everything else still works. If trying again doesn't help, save your work and reload the page.",
  fault_onChange:
    "The page's own code ({part}) failed when it was given your change. Your edits are still here, but the page may not have saved them. Save your work.",
  fault_host: "The page's own code ({part}) failed. Your edits are not lost, and you can go on editing.",
  fault_again: "Try again",
  fault_save: "Save my work",
};
