import { LogicModelViewer } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { looks, narrow, widths } from "./frames.tsx";
import { cancerPlan, oneMeasure } from "./models.ts";
import { viewerMeta } from "./viewerMeta.tsx";

const meta: Meta<typeof LogicModelViewer> = { ...viewerMeta, title: "ビューア/見た目", component: LogicModelViewer };
export default meta;

type Story = StoryObj<typeof meta>;

/** Every kind of mark: selected, highlighted, found, collapsed. */
const marked = { selected: "o2/m2", search: "研修", collapsed: ["vision/o3"] };

export const Dark: Story = {
  name: "暗い配色",
  args: { defaultView: marked },
  globals: { theme: "dark" },
  parameters: {
    docs: {
      description: {
        story:
          '何もしなければ、配色は端末の設定に従います。ここでは、外側の要素の `data-theme="dark"` で暗い配色に固定しています（`light` も同じ）。',
      },
    },
  },
};

export const DarkThreeLevels: Story = {
  name: "暗い配色（アウトカムが三階層）",
  args: { value: cancerPlan },
  globals: { theme: "dark" },
  parameters: { docs: { description: { story: "指標の値、番号、要相談のカードを、暗い配色で見ます。" } } },
};

export const ForcedColors: Story = {
  name: "ハイコントラスト",
  args: { defaultView: marked },
  parameters: {
    docs: {
      description: {
        story:
          "Windowsの「コントラスト テーマ」を入れて見てください。Chromeの開発者ツールでは「レンダリング」の「CSSメディア特性 forced-colors をエミュレート」です。色が置き換わっても、種類は枠の太さで、再掲は点線で、選択中は太い外枠で見分けられます（このことは `packages/react` のテストが確かめています）。",
      },
    },
  },
};

export const Narrow: Story = {
  name: "狭い画面（375px）",
  decorators: narrow(375),
  parameters: {
    docs: { description: { story: "幅が600pxより狭いと、図の代わりに一覧になります。印も操作も図と同じです。" } },
  },
};

export const NarrowThreeLevels: Story = {
  name: "狭い画面（320px、三階層）",
  args: { value: cancerPlan, defaultView: { selected: "intermediate-1/m141101" } },
  decorators: narrow(320),
  parameters: { docs: { description: { story: "最も狭い320pxでも、横にスクロールせずに読めます。" } } },
};

export const English: Story = {
  name: "英語",
  args: { locale: "en", defaultView: { selected: "o2/m2" } },
  parameters: {
    docs: { description: { story: '`locale="en"`。部品の文言が英語になります。モデルの文言は変わりません。' } },
  },
};

export const Looks: Story = {
  ...looks,
  name: "配色と言語を並べて",
  args: { value: oneMeasure, defaultView: { selected: "o2/m2" }, toolbar: false },
};

export const Widths: Story = {
  ...widths(1024, 768, 375, 320),
  name: "幅を並べて",
  args: { value: oneMeasure },
  parameters: {
    ...widths().parameters,
    docs: { description: { story: "幅が600pxより狭いと、図が一覧に変わります。図は、幅に合わせて列が縮みます。" } },
  },
};
