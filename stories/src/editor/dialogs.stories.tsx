import { refusalMessage } from "@logic-model/core";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { commandTitle, editorJa, LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { cancerPlan, fukuchiyama } from "../models.ts";
import { editorMeta } from "./editorMeta.tsx";
import { choose, dialogOf, goTo } from "./hands.ts";
import { beforeEndOfLife, END_OF_LIFE, writtenTwice } from "./models.ts";

const meta: Meta<typeof LogicModelEditor> = {
  ...editorMeta,
  title: "エディタ/再掲・移動・統合・貼り付けのダイアログ",
  component: LogicModelEditor,
  args: { ...editorMeta.args, defaultView: { panel: null } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Place: Story = {
  name: "再掲する",
  parameters: {
    docs: {
      description: {
        story:
          "既にある施策や指標を、選んだ項目の下（または次）にもう一度置くときに使います。Ctrl＋Kで開き、番号か言葉で探し、上下の矢印とEnterで選びます。もう置かれているものには、置けない理由が表示されます。",
      },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "vision/o2");
    await userEvent.keyboard("{Control>}k{/Control}");
    const dialog = within(await dialogOf(canvasElement));
    await expect(dialog.getByRole("combobox")).toHaveFocus();
    await userEvent.keyboard("連携");
    await userEvent.keyboard("{ArrowDown}");
    await expect(dialog.getAllByRole("option").length).toBeGreaterThan(5);
  },
};

export const Move: Story = {
  name: "移動先を選ぶ",
  args: { defaultValue: cancerPlan },
  parameters: {
    docs: {
      description: {
        story:
          "ドラッグせずに、離れた場所へ移すときに使います。Ctrl＋Shift＋Kで開きます。自分自身の下など、置けない場所にはその理由が表示されます。",
      },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "final-1/field-1");
    await userEvent.keyboard("{Control>}{Shift>}k{/Shift}{/Control}");
    const dialog = within(await dialogOf(canvasElement));
    await expect(dialog.getAllByText(refusalMessage({ code: "cycle" }, "ja")).length).toBeGreaterThan(1);
  },
};

export const MoveSeveral: Story = {
  name: "移動先を選ぶ（まとめて）",
  args: { defaultView: { panel: null, selected: "o1/m7", marked: ["o1/m6", "o1/m7"] } },
  parameters: { docs: { description: { story: "まとめ選択した二つの施策を、順番のまま移します。" } } },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "o1/m7");
    await userEvent.keyboard("{Control>}{Shift>}k{/Shift}{/Control}");
    await expect(
      within(await dialogOf(canvasElement)).getByText(
        fillTemplate(editorJa.dialog_moveMany, { text: fukuchiyama.nodes.m6?.text ?? "", count: 1 }),
      ),
    ).toBeVisible();
  },
};

export const Merge: Story = {
  name: "統合する（相手を選ぶ）",
  args: { defaultValue: writtenTwice },
  parameters: {
    docs: {
      description: {
        story:
          "別々に書かれた同じ施策を、一つにまとめるときに使います。操作のメニューの「ほかの項目と統合…」で開き、文言の近いものから並びます。",
      },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "o5/m90");
    await choose(canvasElement, userEvent, "merge");
    const dialog = within(await dialogOf(canvasElement));
    await userEvent.keyboard("{ArrowDown}");
    await expect(dialog.getAllByRole("option")[0]).toHaveTextContent(editorJa.dialog_mergeNear);
  },
};

export const Compare: Story = {
  name: "統合する（比べる）",
  args: { defaultValue: writtenTwice },
  parameters: {
    docs: {
      description: {
        story: "まとめる前に、二つを並べて見比べます。どちらを残すか、何が引き継がれ、何が残らないかが分かります。",
      },
    },
  },
  play: async (context) => {
    await Merge.play?.(context);
    await context.userEvent.keyboard("{Enter}");
    const dialog = within(await dialogOf(context.canvasElement));
    await expect(await dialog.findByRole("button", { name: editorJa.dialog_merge })).toBeEnabled();
  },
};

export const PasteEmpty: Story = {
  name: "貼り付ける（これから）",
  parameters: {
    docs: {
      description: {
        story: "操作のメニューの「貼り付け…」で開いた状態。表計算ソフトからコピーした行を、ここに貼り付けます。",
      },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "vision/o6");
    await choose(canvasElement, userEvent, "paste");
    const dialog = within(await dialogOf(canvasElement));
    await expect(dialog.getByRole("button", { name: editorJa.dialog_paste })).toBeDisabled();
  },
};

export const Paste: Story = {
  name: "貼り付ける（行を確かめる）",
  args: { defaultValue: beforeEndOfLife },
  parameters: {
    docs: {
      description: {
        story:
          "図や表でCtrl＋Vを押し、表計算ソフトの行を貼り付けた状態。「(再)」の行は同じ文言の施策の再掲になり、初めての行は新しい施策になります。行ごとに選び直せます。",
      },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "vision/o4");
    await userEvent.paste(END_OF_LIFE);
    const dialog = within(await dialogOf(canvasElement));
    const counts = { new: "新しい施策", added: 3, reused: 6, skipped: 0 };
    await expect(await dialog.findByText(fillTemplate(editorJa.dialog_pasteCounts, counts))).toBeVisible();
  },
};

export const Help: Story = {
  name: "キー操作の一覧",
  parameters: {
    docs: {
      description: { story: "使えるキーのすべて。「?」かF1で開きます。`keymap` で変えたキーも、ここに表示されます。" },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "o1/m2");
    await userEvent.keyboard("{F1}");
    const dialog = within(await dialogOf(canvasElement));
    await expect(dialog.getByText(commandTitle("place", "ja"))).toBeVisible();
  },
};
