import "@logic-model/react/styles.css";
import type { Preview } from "@storybook/react-vite";
import type { CSSProperties } from "react";

const docs = { "--lm-max-block-size": "32rem" } as CSSProperties;

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    layout: "fullscreen",
    // A violation of an accessibility rule fails the test run.
    a11y: { test: "error" },
    options: { storySort: { order: ["はじめに", "ビューア", ["図", "状態", "操作", "見た目", "内容"]] } },
  },
  decorators: [
    // On a page with many stories, none fills the window.
    (Story, { viewMode }) =>
      viewMode === "docs" ? (
        <div style={docs}>
          <Story />
        </div>
      ) : (
        <Story />
      ),
  ],
};
export default preview;
