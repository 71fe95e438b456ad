import { LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { cancerPlan } from "../models.ts";
import { editorMeta } from "./editorMeta.tsx";
import { goTo, part, rowOf, typedField } from "./hands.ts";

const meta: Meta<typeof LogicModelEditor> = {
  ...editorMeta,
  title: "エディタ/並べて表示",
  component: LogicModelEditor,
  args: { ...editorMeta.args, defaultView: { panes: ["diagram", "table"], panel: null } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const DiagramAndTable: Story = {
  name: "図と表",
  parameters: {
    docs: {
      description: {
        story:
          "図で位置を確かめながら、表で書くときに使います。ツールバーの「並べる」で出し入れし、選択と編集は両方に同時に反映されます。F2などのキーは、フォーカスのあるほうに効きます。",
      },
    },
  },
};

export const OutlineAndTable: Story = {
  name: "一覧と表",
  args: { defaultView: { panes: ["outline", "table"], panel: null, selected: "o1/m2" } },
  parameters: {
    docs: { description: { story: "施策を一つ選んだ状態。どちらの表示でも、同じ施策の掲載がすべて強調されます。" } },
  },
};

export const WithDetails: Story = {
  name: "図と表と詳細",
  args: {
    defaultValue: cancerPlan,
    defaultView: { panes: ["diagram", "table"], panel: "details", selected: "intermediate-1/m141101" },
  },
  parameters: { docs: { description: { story: "広い画面で、図、表、詳細の欄をすべて開いた状態です。" } } },
};

export const TypedInOne: Story = {
  name: "表で書くと、図も変わる",
  parameters: {
    docs: {
      description: {
        story: "表のセルで文言を入力すると同時に、図のカードも変わります。確定はEnter、取り消しはEscです。",
      },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(part(canvasElement, "table"), "o1/m6");
    await userEvent.keyboard("{F2}");
    await userEvent.clear(await typedField(part(canvasElement, "table")));
    await userEvent.keyboard("書面による情報共有");
    const card = await rowOf(part(canvasElement, "diagram"), "o1/m6");
    await waitFor(() => expect(card).toHaveTextContent("書面による情報共有"));
    await expect(part(canvasElement, "diagram").querySelector("textarea")).toBeNull();
  },
};
