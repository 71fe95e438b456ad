import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { Anatomy, type NamedPart } from "./Anatomy.tsx";
import { oneBranch, oneMeasure } from "./models.ts";

const meta: Meta<typeof Anatomy> = {
  title: "カードの各部",
  component: Anatomy,
  tags: ["!autodocs"],
  argTypes: { parts: { control: false }, model: { control: false } },
  play: async ({ args, canvasElement }) => {
    const marks = () => canvasElement.querySelectorAll("figure > div > span");
    await waitFor(() => expect(marks()).toHaveLength(args.parts.length));
  },
};
export default meta;

type Story = StoryObj<typeof meta>;

const card = (key: string, role?: string) => `[data-key="${key}"]${role ? ` [data-role="${role}"]` : ""}`;

const measures: readonly NamedPart[] = [
  {
    find: card("/vision"),
    name: "目指す姿",
    text: "濃い青のカード。モデルに一つだけあり、すべてがここにつながります。",
  },
  {
    find: card("vision/o1"),
    name: "アウトカム",
    text: "太い文字のカード。地域の人や患者がどうなるか（取り組みの方向性）を書きます。",
  },
  { find: card("vision/o1", "scene"), name: "場面", text: "アウトカムが、どの場面のことかを示す小さなラベル。" },
  { find: card("vision/o1", "footer"), name: "件数", text: "下にある施策と指標の数。" },
  { find: card("o1/m2"), name: "施策", text: "細い枠のカード。行うことを書きます。" },
  { find: card("o1/m2", "number"), name: "番号", text: "施策の通し番号。読む順に自動で付き、並べ替えると変わります。" },
  { find: card("o1/m2", "tag"), name: "使われている数", text: "同じ施策が、ほかの場所にもあるときに表示されます。" },
  {
    find: card("o2/m2"),
    name: "再掲のカード",
    text: "点線の枠。前にも出ている施策や指標です。どこで直しても、すべての掲載が直ります。",
  },
  { find: card("o2/m2", "prefix"), name: "(再)", text: "再掲の印。読む順で二つ目からの掲載に、自動で付きます。" },
  { find: card("o2/m2", "consultation"), name: "要相談", text: "まだ協議が要る相手。この掲載だけのこともあります。" },
  { find: card("o1/i1"), name: "指標", text: "左端に太い線のあるカード。上のカードの成果を、何で測るかを書きます。" },
];

export const Measures: Story = {
  name: "施策と再掲（福知山市から）",
  args: { model: oneMeasure, parts: measures },
};

const values: readonly NamedPart[] = [
  {
    find: card("vision/final-1"),
    name: "階層",
    text: "アウトカムは、最終・分野別・中間のように階層を重ねられます。階層ごとに列が分かれます。",
  },
  {
    find: card("final-1/i400101", "code"),
    name: "コード",
    text: "計画書の番号。書いてあるときだけ、文言の前に表示されます。",
  },
  { find: card("final-1/i400101", "footer"), name: "指標の値", text: "基準値と目標値。年度と単位が付きます。" },
];

export const Values: Story = {
  name: "階層・コード・値（がん計画の記入例から）",
  args: { model: oneBranch, parts: values },
};

export const Selected: Story = {
  name: "選ぶと、すべての掲載が強調される",
  args: {
    model: oneMeasure,
    selected: "o2/m2",
    parts: [
      { find: card("o2/m2"), name: "選んだカード", text: "太い枠が付きます。" },
      { find: card("o1/m2"), name: "同じ施策の、ほかの掲載", text: "背景色と枠が変わります。" },
      {
        find: ".lm-selection",
        name: "下のバー",
        text: "いくつのアウトカムで使われているかと、掲載をたどるボタンが表示されます。",
      },
    ],
  },
};
