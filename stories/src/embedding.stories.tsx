import { PROFILES } from "@logic-model/core";
import { LogicModelViewer, type LogicModelViewerHandle, useLogicModel } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ReactElement, useRef } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, waitFor } from "storybook/test";
import { cancerPlan, type fukuchiyama } from "./models.ts";
import { viewerMeta } from "./viewerMeta.tsx";

const meta: Meta<typeof LogicModelViewer> = { ...viewerMeta, title: "ビューア/組み込み", component: LogicModelViewer };
export default meta;

type Story = StoryObj<typeof meta>;

export const Static: Story = {
  // A page without scripts scrolls as one.
  args: { style: { maxBlockSize: "none" } },
  name: "サーバーでの描画（読み込む前）",
  render: (args): ReactElement => (
    <div dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(<LogicModelViewer {...args} />) }} />
  ),
  parameters: {
    docs: {
      description: {
        story:
          "サーバーで描画すると、入れ子の一覧になります。スクリプトが動くまでの間や、動かないときに表示されます。ブラウザでは、すぐに図に変わります。",
      },
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("24時間薬剤調整体制の構築", { exact: false })).toBeVisible();
    await expect(canvas.queryByRole("tree")).toBeNull();
  },
};

export const FromOutside: Story = {
  name: "外部から操作する",
  render: function FromOutside(args) {
    const viewer = useRef<LogicModelViewerHandle>(null);
    return (
      <>
        <p>
          <button type="button" onClick={() => viewer.current?.reveal("o4/m39")}>
            施策39へ移る
          </button>{" "}
          <button type="button" onClick={() => viewer.current?.fit()}>
            全体を表示する
          </button>
        </p>
        <LogicModelViewer {...args} ref={viewer} style={{ maxBlockSize: "calc(100dvh - 5rem)" }} />
      </>
    );
  },
  args: { defaultView: { collapsed: ["vision/o4"] } },
  parameters: {
    docs: {
      description: { story: "`ref` の `reveal` と `fit`。本文の「施策39」などのリンクから、図の中へ案内できます。" },
    },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "施策39へ移る" }));
    await waitFor(() => expect(canvasElement.querySelector('[data-key="o4/m39"]')).toHaveFocus());
  },
};

export const Messages: Story = {
  name: "文言を変える",
  args: { messages: { "kind.measure": "個別施策" }, defaultView: { selected: "o2/m2" } },
  parameters: {
    docs: {
      description: { story: "`messages` で、部品の文言を個別に変えられます。計画書の用語に合わせるときに使います。" },
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("treeitem", { name: /^個別施策 24、/ })).toBeVisible();
  },
};

export const OtherTerms: Story = {
  name: "様式を変える",
  args: { value: cancerPlan, profile: PROFILES.find(({ id }) => id === "generic") as (typeof PROFILES)[number] },
  parameters: {
    docs: {
      description: {
        story: "`profile` で、列の見出しや階層の名前を変えます。ここでは、がん計画を汎用の様式で見ています。",
      },
    },
  },
};

/** A custom list. The hook provides rows, keys and the selection. */
function OwnList({ value }: { value: typeof fukuchiyama }): ReactElement {
  const list = useRef<HTMLUListElement>(null);
  const { rows, view, active, select, focus, getTreeProps, isSelected } = useLogicModel({ value }, (key) =>
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus(),
  );
  return (
    <ul ref={list} {...getTreeProps()} style={{ font: "16px/2 sans-serif", listStyle: "none" }}>
      {rows.map((row) => (
        <li
          key={row.key}
          data-key={row.key}
          role="treeitem"
          aria-level={row.level}
          aria-posinset={row.posInSet}
          aria-setsize={row.setSize}
          aria-selected={isSelected(row)}
          tabIndex={row.key === active ? 0 : -1}
          onFocus={() => focus(row.key, true)}
          onClick={() => select(row.key)}
          onKeyDown={undefined}
          style={{
            paddingInlineStart: `${row.level * 2}em`,
            fontWeight: view.selected === row.key ? 700 : 400,
          }}
        >
          {row.reuse && "(再)"}
          {row.text}
        </li>
      ))}
    </ul>
  );
}

export const Headless: Story = {
  name: "独自の見た目にする",
  render: ({ value }) => <OwnList value={value} />,
  parameters: {
    docs: {
      description: {
        story:
          "`useLogicModel` は、行、選択、検索、キーの働きだけを渡します。要素と見た目は、組み込む側が作ります。ここでは飾りのない一覧です。",
      },
    },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    (await canvas.findByRole("treeitem", { name: /全ての福知山市民/ })).focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await waitFor(() => expect(canvasElement.querySelector('[data-key="o1/i1"]')).toHaveFocus());
  },
};
