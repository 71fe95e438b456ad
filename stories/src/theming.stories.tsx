import "@logic-model/react/themes/digital-agency.css";
import { LogicModelEditor, LogicModelViewer, ModelSummary } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import type { CSSProperties, ReactElement } from "react";
import { expect, waitFor } from "storybook/test";
import { viewerControls } from "./controls.ts";
import { cancerPlan, fukuchiyama } from "./models.ts";

const meta: Meta<typeof LogicModelViewer> = {
  title: "配色と密度",
  component: LogicModelViewer,
  args: { value: fukuchiyama, defaultView: { selected: "o2/m2", search: "研修", collapsed: ["vision/o3"] } },
  argTypes: viewerControls,
  parameters: {
    docs: {
      description: {
        component:
          "色、書体、角の丸みは `--lm-` で始まる CSS の変数で、寸法は `density` で変えます。変数の一覧は、資料の「配色と見た目を合わせる」にあります。",
      },
    },
  },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Decorators = NonNullable<Story["decorators"]>;

/** Returns a decorator with a colour scheme, a class and variables. */
function themed(scheme: "light" | "dark", className?: string, style?: CSSProperties): Decorators {
  return [
    (Story): ReactElement => (
      <div data-theme={scheme} className={className} style={style}>
        <Story />
      </div>
    ),
  ];
}

const described = (story: string) => ({ docs: { description: { story } } });
const ground = (canvas: HTMLElement) => getComputedStyle(canvas.querySelector(".lm") as Element).backgroundColor;

/** A city's own green. */
const OWN = {
  "--lm-accent": "#00695c",
  "--lm-accent-dark": "#80cbc4",
  "--lm-on-accent-dark": "#00251f",
  "--lm-outcome": "#e0f2f1",
  "--lm-outcome-dark": "#12332f",
  "--lm-lit": "#c8e6e3",
  "--lm-lit-dark": "#1d4a45",
  "--lm-font-family": '"BIZ UDPGothic", "Noto Sans CJK JP", sans-serif',
  "--lm-radius": "2px",
} as CSSProperties;

export const Light: Story = {
  name: "元の配色（明るい）",
  decorators: themed("light"),
  parameters: described('`data-theme="light"` で固定しています。'),
};

export const Dark: Story = {
  name: "元の配色（暗い）",
  decorators: themed("dark"),
  parameters: described('`data-theme="dark"` で固定しています。'),
};

export const DigitalAgency: Story = {
  name: "デジタル庁の配色（明るい）",
  decorators: themed("light", "lm-digital-agency"),
  parameters: described(
    "`themes/digital-agency.css` を読み込み、外側の要素に `lm-digital-agency` というクラスを付けています。",
  ),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(ground(canvasElement)).toBe("rgb(242, 242, 242)"));
  },
};

export const DigitalAgencyDark: Story = {
  name: "デジタル庁の配色（暗い）",
  decorators: themed("dark", "lm-digital-agency"),
  parameters: described("暗い配色はデザイントークンにないので、同じ色の中から選んでいます。"),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(ground(canvasElement)).toBe("rgb(26, 26, 26)"));
  },
};

export const DigitalAgencyEditor: Story = {
  name: "デジタル庁の配色（エディタ）",
  decorators: themed("light", "lm-digital-agency"),
  render: () => (
    <LogicModelEditor
      defaultValue={cancerPlan}
      defaultView={{ panes: ["table"], selected: "field-1/i311101", panel: "details" }}
      style={{ blockSize: "100dvh" }}
    />
  ),
  parameters: described("表、欄、ボタンにも、同じ変数が届きます。"),
};

export const Own: Story = {
  name: "自分の色（明るい）",
  decorators: themed("light", undefined, OWN),
  parameters: described("外側の要素に変数を書いています。書体を変えると、字の幅を測り直します。"),
};

export const OwnDark: Story = {
  name: "自分の色（暗い）",
  decorators: themed("dark", undefined, OWN),
  parameters: described("名前の終わりに `-dark` の付く変数が、暗い配色の値です。"),
};

export const OwnSummary: Story = {
  name: "自分の色（点検のまとめ）",
  decorators: themed("light", undefined, OWN),
  render: () => <ModelSummary model={fukuchiyama} />,
  parameters: described("一つだけで使う部品にも届きます。"),
};

export const Compact: Story = {
  name: "高密度（明るい）",
  args: { density: "compact" },
  decorators: themed("light"),
  parameters: described('`density="compact"`。図の寸法は配置の設定で、配色とは別です。'),
};

export const CompactDark: Story = {
  name: "高密度（暗い、三階層）",
  args: { value: cancerPlan, defaultView: {}, density: "compact" },
  decorators: themed("dark"),
  parameters: described("列の多い計画も、一度に見渡せます。"),
};

export const CompactTop: Story = {
  name: "高密度（目指す姿を上に）",
  args: { direction: "goal-top", density: "compact" },
  decorators: themed("light"),
  parameters: described("目指す姿を上に置いても同じです。"),
};

export const CompactEditor: Story = {
  name: "高密度（エディタ）",
  decorators: themed("light"),
  render: () => (
    <LogicModelEditor
      defaultValue={fukuchiyama}
      defaultView={{ panes: ["diagram", "table"], selected: "o1/m2", panel: null }}
      density="compact"
      style={{ blockSize: "100dvh" }}
    />
  ),
  parameters: described("ボタンと表の行が低くなります。押すところは24px以上を保ちます。"),
};
