import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { Anatomy, type NamedPart } from "./Anatomy.tsx";
import { oneBranch, oneMeasure } from "./models.ts";

const meta: Meta<typeof Anatomy> = {
  title: "札の部分",
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
  { find: card("/vision"), name: "目指す姿", text: "濃い青の札。モデルに一つだけあり、すべてがここにつながります。" },
  {
    find: card("vision/o1"),
    name: "アウトカム",
    text: "太い文字の札。地域の人や患者がどうなるか（取り組みの方向性）を書きます。",
  },
  { find: card("vision/o1", "scene"), name: "場面", text: "アウトカムが、どの場面のことかを示す小さな札。" },
  { find: card("vision/o1", "footer"), name: "件数", text: "下にある施策と指標の数。" },
  { find: card("o1/m2"), name: "施策", text: "細い枠の札。行うことを書きます。" },
  { find: card("o1/m2", "number"), name: "番号", text: "施策の通し番号。読む順に自動で付き、並べ替えると変わります。" },
  { find: card("o1/m2", "tag"), name: "使われている数", text: "同じ施策が、ほかの場所にもあるときに出ます。" },
  {
    find: card("o2/m2"),
    name: "再掲の札",
    text: "点線の枠。前にも出ている施策や指標です。どこで直しても、すべての掲載が直ります。",
  },
  { find: card("o2/m2", "prefix"), name: "(再)", text: "再掲の印。読む順で二つ目からの掲載に、自動で付きます。" },
  { find: card("o2/m2", "consultation"), name: "要相談", text: "まだ協議が要る相手。この掲載だけのこともあります。" },
  { find: card("o1/i1"), name: "指標", text: "左端に太い線のある札。上の札の成果を、何で測るかを書きます。" },
];

export const Measures: Story = {
  name: "施策と再掲（福知山市から）",
  args: { model: oneMeasure, parts: measures },
};

const values: readonly NamedPart[] = [
  {
    find: card("vision/final-1"),
    name: "段",
    text: "アウトカムは、最終・分野別・中間と、段を重ねられます。段ごとに列が分かれます。",
  },
  { find: card("final-1/i400101", "code"), name: "コード", text: "計画書の番号。書いてあるときだけ、文の前に出ます。" },
  { find: card("final-1/i400101", "footer"), name: "指標の値", text: "基準値と目標値。年度と単位が付きます。" },
];

export const Values: Story = {
  name: "段・コード・値（がん計画の記入例から）",
  args: { model: oneBranch, parts: values },
};

export const Selected: Story = {
  name: "選ぶと、全ての掲載が光る",
  args: {
    model: oneMeasure,
    selected: "o2/m2",
    parts: [
      { find: card("o2/m2"), name: "選んだ札", text: "太い枠が付きます。" },
      { find: card("o1/m2"), name: "同じ施策の、ほかの掲載", text: "地の色と枠が変わります。" },
      { find: ".lm-selection", name: "下の帯", text: "いくつの成果で使われているかと、掲載をたどるボタンが出ます。" },
    ],
  },
};
