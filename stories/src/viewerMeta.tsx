import { LogicModelViewer } from "@logic-model/react";
import type { Meta } from "@storybook/react-vite";
import type { ReactElement } from "react";
import { viewerControls } from "./controls.ts";
import { fukuchiyama } from "./models.ts";

/** The meta that all stories of the viewer share. The viewer remounts when its initial state changes. */
export const viewerMeta: Partial<Meta<typeof LogicModelViewer>> = {
  args: { value: fukuchiyama },
  argTypes: viewerControls,
  parameters: {
    docs: {
      description: {
        component:
          "ロジックモデルを、図（狭い画面では一覧）で見せる部品です。探す、折りたたむ、拡大する、再掲をたどることができます。",
      },
    },
  },
  render: (args): ReactElement => <LogicModelViewer key={JSON.stringify(args.defaultView)} {...args} />,
};
