import { createRoot } from "react-dom/client";
import { beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { type CommandId, commandTitle } from "../command/commands.ts";
import { KEYMAP } from "../command/keymap.ts";
import { LogicModelEditor } from "../editor/LogicModelEditor.tsx";
import { editorJa } from "../messages/editor.ts";
import "../styles.css";
import styles from "../styles.css?inline";
import { fukuchiyama } from "../testing/models.ts";
import { card, drawn, focused } from "../testing/tree.ts";

beforeEach(() => page.viewport(1280, 900));

/** Focuses a row, presses a key and waits for the dialog. */
async function open(key: string): Promise<HTMLElement> {
  card("o1/m2")?.focus();
  await userEvent.keyboard(key);
  const dialog = page.getByRole("dialog");
  await expect.element(dialog).toBeVisible();
  return dialog.element() as HTMLElement;
}

/** Returns the listed titles and keys. */
const listed = (within: ParentNode = document) =>
  new Map(
    [...within.querySelectorAll(".lm-help dl > div")].map((entry) => [
      entry.querySelector("dt")?.textContent ?? "",
      [...entry.querySelectorAll(".lm-press")].map((press) =>
        [...press.querySelectorAll("kbd")].map((key) => key.textContent).join("+"),
      ),
    ]),
  );

it("opens with a key, lists every command with one, and returns to the row", async () => {
  await render(<LogicModelEditor defaultValue={fukuchiyama} />);
  await drawn();
  await open("{F1}");
  const keys = listed();
  for (const command of Object.keys(KEYMAP) as CommandId[])
    expect(keys.get(commandTitle(command, "ja")), command).toHaveLength(KEYMAP[command]?.length ?? 0);
  expect(keys.get(commandTitle("place", "ja"))).toEqual(["Ctrl+K"]);
  expect(keys.get(commandTitle("move-up", "ja"))).toEqual(["Alt+Shift+↑"]);
  expect(keys.get(editorJa.dialog_help_rows)).toEqual(["↑", "↓"]);
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => document.querySelector("dialog")).toBeNull();
  await expect.poll(() => focused()).toBe("o1/m2");
});

it("lists a host's own keys", async () => {
  await render(<LogicModelEditor defaultValue={fukuchiyama} keymap={{ help: ["Mod+H"], "take-off": ["Mod++"] }} />);
  await drawn();
  await open("{Control>}h{/Control}");
  expect(listed().get(commandTitle("help", "ja"))).toEqual(["Ctrl+H"]);
  expect(listed().get(commandTitle("take-off", "ja"))).toEqual(["Ctrl++"]);
});

it("opens while read-only, and scrolls by keyboard", async () => {
  await render(<LogicModelEditor defaultValue={fukuchiyama} readOnly />);
  await drawn();
  const body = (await open("?")).querySelector(".lm-dialog-body") as HTMLElement;
  expect(body.scrollHeight).toBeGreaterThan(body.clientHeight);
  await userEvent.keyboard("{End}");
  await expect.poll(() => body.scrollTop).toBeGreaterThan(0);
});

it.each([
  [1280, 640],
  [375, 375],
])("in a window of %i px is %i px wide, and nothing overflows", async (window, width) => {
  await page.viewport(window, 800);
  await render(<LogicModelEditor defaultValue={fukuchiyama} />);
  await drawn();
  const dialog = await open("{F1}");
  expect(dialog.getBoundingClientRect().width).toBe(width);
  for (const element of dialog.querySelectorAll("*"))
    expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(dialog.getBoundingClientRect().right);
});

it("works in a shadow root", async () => {
  const host = document.body.appendChild(document.createElement("div"));
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  const root = createRoot(shadow);
  root.render(<LogicModelEditor defaultValue={fukuchiyama} />);
  await expect.poll(() => card("vision/o6", shadow)).not.toBeNull();
  await drawn();
  card("vision/o6", shadow)?.focus();
  await userEvent.keyboard("{Control>}k{/Control}");
  await expect.poll(() => shadow.querySelector("dialog")?.matches(":modal")).toBe(true);
  await expect.poll(() => shadow.activeElement?.role).toBe("combobox");
  await userEvent.keyboard("同職種{Enter}");
  await expect.poll(() => focused(shadow)).toBe("o6/m2");
  root.unmount();
  host.remove();
});
