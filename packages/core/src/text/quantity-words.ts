/**
 * The source of a regular expression for endings of quantities, but not 複数, 効率, 高額, nor 制度, 拠点 or 24時間.
 */
export const QUANTITY: string =
  "(?:(?<![複多少無半])数|(?<![効能])率|割合|(?<![高多少全半定])額|(?:満足|認知|理解|達成|充足|幸福)度|(?:得|平均|評価)点|(?:所要|待機|待ち|搬送)時間)";
