import { fillTemplate, kindParams } from "@logic-model/core/vocabulary";
import { commandTitle, editorJa, LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import { fukuchiyama } from "../models.ts";
import { editorMeta } from "./editorMeta.tsx";
import { at, goTo, menuOf, rowOf, typedField } from "./hands.ts";

const meta: Meta<typeof LogicModelEditor> = {
  ...editorMeta,
  title: "エディタ/編集の途中",
  component: LogicModelEditor,
  args: { ...editorMeta.args, defaultView: { panel: null } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Typing: Story = {
  name: "文言を編集中",
  parameters: {
    docs: {
      description: {
        story:
          "カードの上で、そのまま文言を入力する状態。何か所に反映されるかが下に表示されます。Enterで確定、Shift＋Enterで改行、Escで取り消します。変換を確定するEnterでは終わりません。",
      },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "o1/m2");
    await userEvent.keyboard("{F2}");
    await expect(await typedField(canvasElement)).toHaveValue(fukuchiyama.nodes.m2?.text);
    await expect(canvasElement.querySelector(".lm-inline-hint")).toHaveTextContent(
      fillTemplate(editorJa.changesOutcomes, { count: 4, ...kindParams("ja") }),
    );
  },
};

export const TypingHere: Story = {
  name: "この場所だけの文言を編集中",
  parameters: {
    docs: {
      description: {
        story: "再掲の文言を、この場所だけ変えるときに使います。Shift＋F2で始めます。ほかの場所は変わりません。",
      },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "o3/m2");
    await userEvent.keyboard("{Shift>}{F2}{/Shift}");
    await expect(await typedField(canvasElement)).toHaveAccessibleName(editorJa["field_placement-text"]);
  },
};

export const TypingNote: Story = {
  name: "注記を編集中",
  parameters: { docs: { description: { story: "Ctrl＋F2で、注記をその場で書きます。" } } },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "o1/m3");
    await userEvent.keyboard("{Control>}{F2}{/Control}");
    await expect(await typedField(canvasElement)).toHaveAccessibleName(editorJa.field_note);
  },
};

export const Offer: Story = {
  name: "同じものがあると示す",
  parameters: {
    docs: {
      description: {
        story:
          "新しい施策の入力の途中で、同じ文言の施策がすでにある状態。下の矢印で候補に移りEnterを押すと、コピーではなく再掲になります。",
      },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "vision/o5");
    await userEvent.keyboard("{Control>}{Shift>}{Enter}{/Shift}{/Control}");
    await typedField(canvasElement);
    await userEvent.keyboard("多職種");
    const offers = within(canvasElement.querySelector(".lm-inline") as HTMLElement);
    await waitFor(() => expect(offers.getAllByRole("option").length).toBeGreaterThan(1));
    await userEvent.keyboard("{ArrowDown}");
    await expect(offers.getByRole("option", { selected: true })).toBeVisible();
  },
};

export const TypingCell: Story = {
  name: "表のセルを編集中",
  args: { defaultView: { panes: ["table"], panel: null } },
  parameters: { docs: { description: { story: "表では、Enterで確定し、Tabで確定して次のセルを続けて書きます。" } } },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "o1/m2");
    await userEvent.keyboard("{F2}");
    await expect(await typedField(canvasElement)).toHaveValue(fukuchiyama.nodes.m2?.text);
  },
};

export const ContextMenu: Story = {
  name: "操作のメニュー",
  parameters: {
    docs: {
      description: {
        story:
          "右クリックかShift＋F10で開く、今できることの一覧。できないことは出ません。上下の矢印とEnterで選び、Escで閉じます。",
      },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.pointer({ keys: "[MouseRight]", ...at(await rowOf(canvasElement, "o1/m2")) });
    const menu = within(await menuOf(canvasElement));
    await expect(menu.getByRole("menuitem", { name: commandTitle("edit", "ja") })).toHaveFocus();
    await expect(menu.queryByRole("menuitem", { name: commandTitle("original-wording", "ja") })).toBeNull();
  },
};

export const AddMenu: Story = {
  name: "追加のメニュー",
  args: { defaultView: { panel: null, selected: "vision/o1" } },
  parameters: {
    docs: {
      description: { story: "ツールバーの「追加」を押した状態。選んだ項目に足せるものと、そのキーが表示されます。" },
    },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: editorJa.add }));
    await expect(
      within(await menuOf(canvasElement)).getByRole("menuitem", { name: commandTitle("add-measure", "ja") }),
    ).toBeVisible();
  },
};

export const Dragging: Story = {
  name: "ドラッグ中（並べ替え）",
  parameters: {
    docs: {
      description: {
        story:
          "ドラッグしている間、入る場所に線が表示されます。離すと移り、Escでやめます。キーではAlt＋Shift＋矢印かCtrl＋Shift＋Kで、同じことができます。",
      },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.pointer([
      { keys: "[MouseLeft>]", ...at(await rowOf(canvasElement, "o1/m1")) },
      at(await rowOf(canvasElement, "o1/m4"), 0.9),
    ]);
    await waitFor(() => expect(canvasElement.querySelector(".lm-drop")).toHaveAttribute("data-at", "after"));
    await expect(canvasElement.querySelector(".lm-dragged")).toHaveTextContent(editorJa.dropAfter);
  },
};

export const DraggingReuse: Story = {
  name: "ドラッグ中（再掲）",
  args: { defaultView: { panel: null, zoom: 0.5 } },
  parameters: {
    docs: {
      description: { story: "CtrlかAltを押しながらドラッグすると、もとの場所に残したまま、もう一か所に置きます。" },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.pointer({ keys: "[MouseLeft>]", ...at(await rowOf(canvasElement, "o1/m1")) });
    await userEvent.keyboard("{Control>}");
    await userEvent.pointer(at(await rowOf(canvasElement, "vision/o2")));
    await waitFor(() =>
      expect(canvasElement.querySelector(".lm-dragged")).toHaveTextContent(
        fillTemplate(editorJa.dropReuse, { place: editorJa.dropInside }),
      ),
    );
  },
};

export const DraggingRefused: Story = {
  name: "ドラッグ中（置けない場所）",
  parameters: { docs: { description: { story: "置けない場所では、線の代わりに、置けない理由が表示されます。" } } },
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.pointer([
      { keys: "[MouseLeft>]", ...at(await rowOf(canvasElement, "o1/m4")) },
      at(await rowOf(canvasElement, "o1/i2")),
    ]);
    await waitFor(() => expect(canvasElement.querySelector(".lm-drop")).toHaveAttribute("data-refused"));
    await expect(canvasElement.querySelector(".lm-dragged span")).toHaveTextContent(/。$/);
  },
};
