import { LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import { narrow } from "../frames.tsx";
import { cancerPlan } from "../models.ts";
import { Compare, Paste } from "./dialogs.stories.tsx";
import { Offer } from "./editing.stories.tsx";
import { editorMeta } from "./editorMeta.tsx";
import { dialogOf, goTo, part, rowOf } from "./hands.ts";
import { beforeEndOfLife, withFindings, withUnplaced, writtenTwice } from "./models.ts";

const meta: Meta<typeof LogicModelEditor> = { ...editorMeta, title: "エディタ/見た目", component: LogicModelEditor };
export default meta;

type Story = StoryObj<typeof meta>;
/** Every kind of mark. */
const marked = { selected: "o1/m2", marked: ["o1/m2", "o1/m3"], search: "研修", collapsed: ["vision/o4"] };

export const Dark: Story = {
  name: "暗い配色（図と点検）",
  args: { defaultValue: withFindings, defaultView: { ...marked, panel: "findings" } },
  globals: { theme: "dark" },
  parameters: {
    docs: {
      description: {
        story: '配色は端末の設定に従います。ここでは、外側の要素の `data-theme="dark"` で固定しています。',
      },
    },
  },
};

export const DarkTable: Story = {
  name: "暗い配色（表と詳細）",
  args: { defaultValue: cancerPlan, defaultView: { panes: ["table"], selected: "field-1/i311101" } },
  globals: { theme: "dark" },
  parameters: { docs: { description: { story: "表と、値のある指標の欄を、暗い配色で見ます。" } } },
};

export const DarkUnplaced: Story = {
  name: "暗い配色（一覧と未配置）",
  args: { defaultValue: withUnplaced, defaultView: { panes: ["outline"], panel: "unplaced", selected: "o1/m4" } },
  globals: { theme: "dark" },
  parameters: { docs: { description: { story: "一覧と未配置の欄を、暗い配色で見ます。" } } },
};

export const DarkTyping: Story = {
  name: "暗い配色（文言を編集中）",
  args: { defaultView: { panel: null } },
  globals: { theme: "dark" },
  parameters: { docs: { description: { story: "入力欄と、同じものの候補を、暗い配色で見ます。" } } },
  play: Offer.play as NonNullable<Story["play"]>,
};

export const DarkDialog: Story = {
  name: "暗い配色（ダイアログ）",
  args: { defaultValue: writtenTwice, defaultView: { panel: null } },
  globals: { theme: "dark" },
  parameters: { docs: { description: { story: "二つを比べるダイアログを、暗い配色で見ます。" } } },
  play: Compare.play as NonNullable<Story["play"]>,
};

export const ForcedColors: Story = {
  name: "ハイコントラスト",
  args: { defaultValue: withFindings, defaultView: { ...marked, panes: ["diagram", "table"], panel: "details" } },
  parameters: {
    docs: {
      description: {
        story:
          "Windowsの「コントラスト テーマ」を入れて見てください。Chromeの開発者ツールでは「レンダリング」の「CSSメディア特性 forced-colors をエミュレート」です。押してあるボタン、選択、まとめ選択、点検の印は、色がなくても枠で見分けられます。",
      },
    },
  },
};

export const Narrow: Story = {
  name: "狭い画面（375px）",
  decorators: narrow(375),
  parameters: {
    docs: {
      description: {
        story:
          "幅が720pxより狭いと、一つの表示だけになり、欄は閉じて始まります。図は、折り返して読める一覧になります。",
      },
    },
  },
  play: async ({ canvasElement }) => {
    await rowOf(canvasElement, "o1/m2");
    await expect(part(canvasElement, "panel")).toBeNull();
  },
};

export const NarrowDetails: Story = {
  name: "狭い画面（375px、詳細）",
  args: { defaultView: { selected: "o1/m2", panel: "details" } },
  decorators: narrow(375),
  parameters: {
    docs: { description: { story: "狭い画面では、欄は下半分に開きます。選んだ項目は、上半分に見えています。" } },
  },
  play: async ({ canvasElement }) => {
    const card = await rowOf(canvasElement, "o1/m2");
    const frame = canvasElement.querySelector(".lm-scroll") as HTMLElement;
    await waitFor(() => expect(card.getBoundingClientRect().top).toBeGreaterThan(frame.getBoundingClientRect().top));
    await expect(card.getBoundingClientRect().bottom).toBeLessThan(frame.getBoundingClientRect().bottom);
  },
};

export const NarrowTable: Story = {
  name: "狭い画面（375px、表）",
  args: { defaultView: { panes: ["table"] } },
  decorators: narrow(375),
  parameters: {
    docs: { description: { story: "表は横にスクロールして読みます。折り返して読むには一覧を使います。" } },
  },
};

export const Narrowest: Story = {
  name: "狭い画面（320px、一覧、三階層）",
  args: {
    defaultValue: cancerPlan,
    defaultView: { panes: ["outline"], selected: "intermediate-1/m141101", panel: null },
  },
  decorators: narrow(320),
  parameters: {
    docs: {
      description: {
        story: "最も狭い320px。1,280pxの画面を400%に拡大したときと同じ広さです。横にスクロールせずに読めます。",
      },
    },
  },
  play: async ({ canvasElement }) => {
    await rowOf(canvasElement, "intermediate-1/m141101");
    for (const element of canvasElement.querySelectorAll(".lm-editor, .lm-work, .lm-scroll, .lm-edit-toolbar")) {
      await expect(element.scrollWidth, element.className).toBeLessThanOrEqual(element.clientWidth);
    }
  },
};

export const NarrowDialog: Story = {
  name: "狭い画面（320px、ダイアログ）",
  args: { defaultValue: beforeEndOfLife, defaultView: { panel: null } },
  globals: { viewport: { value: "w320", isRotated: false } },
  parameters: { docs: { description: { story: "狭い画面では、ダイアログが画面いっぱいに開きます。" } } },
  play: async (context) => {
    await Paste.play?.(context);
    const dialog = await dialogOf(context.canvasElement);
    await expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
  },
};

export const PageZoom: Story = {
  name: "画面を200%に拡大",
  args: { defaultView: { selected: "o1/m2" }, style: { blockSize: 400 } },
  decorators: narrow(640),
  parameters: {
    docs: { description: { story: "1,280×800の画面を200%に拡大したときと同じ広さ（640×400）です。" } },
  },
};

export const Enlarged: Story = {
  name: "図を200%に拡大",
  args: { defaultView: { zoom: 2, selected: "o1/m2", panel: null } },
  parameters: { docs: { description: { story: "図だけを200%にした状態。入力欄も同じ大きさになります。" } } },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "o1/m2");
    await userEvent.keyboard("{F2}");
    await expect(await rowOf(canvasElement, "o1/m2")).toBeVisible();
  },
};

export const English: Story = {
  name: "英語",
  args: { locale: "en", defaultView: { selected: "o1/m2" } },
  parameters: {
    docs: { description: { story: '`locale="en"`。部品の文言が英語になります。モデルの文言は変わりません。' } },
  },
};

export const EnglishTable: Story = {
  name: "英語（表と点検）",
  args: { locale: "en", defaultValue: withFindings, defaultView: { panes: ["table"], panel: "findings" } },
  parameters: { docs: { description: { story: "表と点検の結果を、英語で見ます。" } } },
};

export const EnglishDialog: Story = {
  name: "英語（ダイアログ）",
  args: { locale: "en", defaultView: { panel: null } },
  parameters: { docs: { description: { story: "再掲のダイアログを、英語で見ます。" } } },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "vision/o2");
    await userEvent.keyboard("{Control>}k{/Control}");
    const dialog = within(await dialogOf(canvasElement));
    await expect(dialog.getByRole("combobox")).toHaveFocus();
  },
};
