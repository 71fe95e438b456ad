import { childPlacements, type LogicModel, type Node } from "@logic-model/core";
import { modelStats } from "@logic-model/core/outline";
import { commandTitle, LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent, fn, waitFor } from "storybook/test";
import { fukuchiyama } from "../models.ts";
import { editorMeta } from "./editorMeta.tsx";
import { goTo, lastModel, part, rowOf, typedField } from "./hands.ts";
import { blank } from "./models.ts";

const meta: Meta<typeof LogicModelEditor> = {
  ...editorMeta,
  title: "エディタ/操作/書く",
  component: LogicModelEditor,
  args: { ...editorMeta.args, defaultView: { panel: null }, onChange: fn() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const below = (model: LogicModel, id: string) =>
  childPlacements(model.nodes[id] as Node).map(({ node }) => model.nodes[node]?.text);

export const AddByKey: Story = {
  name: "キーで施策を足す",
  parameters: {
    docs: {
      description: {
        story:
          "アウトカムでCtrl＋Shift＋Enterを押して施策を書き、Ctrl＋Enterで続けて次を書きます。何も書かずにEscを押すと、空の施策は残りません。一つ書くごとに、一段戻せます。",
      },
    },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    await goTo(canvasElement, "vision/o6");
    await userEvent.keyboard("{Control>}{Shift>}{Enter}{/Shift}{/Control}");
    await typedField(canvasElement);
    await userEvent.keyboard("避難所の医療体制づくり{Control>}{Enter}{/Control}");
    await waitFor(async () => expect(await typedField(canvasElement)).toHaveValue(""));
    await userEvent.keyboard("薬の備蓄の呼びかけ{Control>}{Enter}{/Control}{Escape}");
    await expect(below(lastModel(args), "o6").slice(-2)).toEqual(["避難所の医療体制づくり", "薬の備蓄の呼びかけ"]);
    await expect(modelStats(lastModel(args)).measures).toBe(39);
    await userEvent.keyboard("{Control>}z{/Control}{Control>}z{/Control}");
    await expect(lastModel(args)).toEqual(fukuchiyama);
  },
};

export const FromBlank: Story = {
  name: "白紙から書き始める",
  args: { defaultValue: blank },
  parameters: {
    docs: { description: { story: "目指す姿、アウトカム、施策、指標を、キーだけで順に書きます。" } },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    const next = "{Control>}{Shift>}{Enter}{/Shift}{/Control}";
    await goTo(canvasElement, "/vision");
    await userEvent.keyboard("{Enter}");
    await typedField(canvasElement);
    await userEvent.keyboard("安心して暮らせる{Enter}");
    for (const text of ["相談できる", "窓口を開く", "相談の件数"]) {
      await userEvent.keyboard(next);
      await typedField(canvasElement);
      await userEvent.keyboard(`${text}{Enter}`);
    }
    await expect(modelStats(lastModel(args))).toMatchObject({ outcomes: 1, measures: 1, indicators: 1 });
    await expect(lastModel(args).nodes.vision?.text).toBe("安心して暮らせる");
  },
};

export const JapaneseInput: Story = {
  name: "日本語入力で書く",
  parameters: {
    docs: {
      description: {
        story: "変換中のEnterとEscは、編集を終えません。変換が終わった文字だけがモデルに入り、次のEnterで確定します。",
      },
    },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    await goTo(canvasElement, "o1/m2");
    await userEvent.keyboard("{F2}");
    const field = await typedField(canvasElement);
    fireEvent.compositionStart(field);
    fireEvent.input(field, { target: { value: "けんしゅう" }, isComposing: true });
    fireEvent.keyDown(field, { key: "Enter", keyCode: 229, isComposing: true });
    fireEvent.keyDown(field, { key: "Escape", isComposing: true });
    await expect(field).toBeVisible();
    await expect(args.onChange).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: "研修" }, isComposing: true });
    fireEvent.compositionEnd(field, { data: "研修" });
    await expect(lastModel(args).nodes.m2?.text).toBe("研修");
    await userEvent.keyboard("{Enter}");
    await expect(await rowOf(canvasElement, "o1/m2")).toHaveFocus();
    await expect(await rowOf(canvasElement, "o2/m2")).toHaveTextContent("研修");
  },
};

export const GiveUp: Story = {
  name: "書きかけてやめる",
  parameters: { docs: { description: { story: "Escで、打ち始める前の文言に戻ります。履歴にも残りません。" } } },
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    await goTo(canvasElement, "o1/m2");
    await userEvent.keyboard("{F2}");
    await typedField(canvasElement);
    await userEvent.keyboard("まちがい{Escape}");
    await expect(lastModel(args)).toEqual(fukuchiyama);
    await expect(canvas.getByRole("button", { name: commandTitle("undo", "ja") })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  },
};

export const TableByKey: Story = {
  name: "表で続けて書く",
  args: { defaultView: { panes: ["table"], panel: null } },
  parameters: {
    docs: {
      description: {
        story:
          "表のセルを書いてTabを押すと確定し、次に書かれているセルを続けて編集します。Shift＋Tabで前のセルに戻ります。",
      },
    },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    await goTo(canvasElement, "o1/m6");
    await userEvent.keyboard("{F2}");
    await typedField(canvasElement);
    await userEvent.keyboard("書面による情報共有{Tab}");
    await expect(lastModel(args).nodes.m6?.text).toBe("書面による情報共有");
    const next = await typedField(canvasElement);
    await expect(next).toHaveValue(fukuchiyama.nodes.m7?.text);
    await userEvent.keyboard("{Escape}");
    await expect(await rowOf(canvasElement, "o1/m7")).toHaveFocus();
  },
};

export const UndoAcrossViews: Story = {
  name: "図と表を行き来して戻す",
  args: { defaultView: { panes: ["diagram", "table"], panel: null } },
  parameters: {
    docs: {
      description: { story: "図で消し、表で書き換え、どちらからでも元に戻し、やり直せます。履歴は一つです。" },
    },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    const [diagram, table] = [part(canvasElement, "diagram"), part(canvasElement, "table")];
    await goTo(diagram, "o1/m1");
    await userEvent.keyboard("{Delete}");
    await waitFor(() => expect(table.querySelector('[data-key="o1/m1"]')).toBeNull());
    await goTo(table, "o1/m2");
    await userEvent.keyboard("{F2}");
    await typedField(table);
    await userEvent.keyboard("検討の場{Enter}");
    await waitFor(async () => expect(await rowOf(diagram, "o1/m2")).toHaveTextContent("検討の場"));
    const changed = lastModel(args);
    await userEvent.keyboard("{Control>}z{/Control}{Control>}z{/Control}");
    await expect(lastModel(args)).toEqual(fukuchiyama);
    await expect(await rowOf(table, "o1/m1")).toHaveFocus();
    await goTo(diagram, "o1/m3");
    await userEvent.keyboard("{Control>}y{/Control}{Control>}y{/Control}");
    await expect(lastModel(args)).toEqual(changed);
    await expect(await rowOf(diagram, "o1/m2")).toHaveFocus();
  },
};
