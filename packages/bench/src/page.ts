import type { Adapter, View } from "./contract.ts";
import { type Frames, frame, frames, settle } from "./frame.ts";
import { makeTree, middleOutcome, type Tree, type TreeNode } from "./tree.ts";

/** The time to the first stable paint: ms from the call of `mount` to the last active frame. */
export interface MountTime {
  readonly total: number;
  /** The part spent in the call itself. */
  readonly call: number;
  readonly elements: number;
}

/** The time of one edit in ms: from the call to the last active frame, and the main thread's share of it. */
export interface EditTime {
  readonly total: number;
  readonly work: number;
  /** Whether the document contained the new text. */
  readonly landed: boolean;
}

/** What the runner calls in the page. */
interface Driver {
  readonly name: string;
  readonly note: string;
  mount(size: number): Promise<MountTime>;
  rename(): Promise<EditTime>;
  add(): Promise<EditTime>;
  pan(): Promise<Frames>;
}

declare global {
  var driver: Driver;
}

/** Installs the driver for an adapter. All times are measured in the page. */
export function install(adapter: Adapter): void {
  const host = document.getElementById("host") as HTMLElement;
  let tree: Tree = [];
  let outcome = 0;
  let leaf = 0;
  let home: View = { x: 0, y: 0, k: 1 };
  let edits = 0;

  async function edit(change: (token: string) => void): Promise<EditTime> {
    const token = `改${++edits}番`;
    await new Promise((resolve) => setTimeout(resolve, 4 + ((edits * 7) % 16))); // out of step with the frames
    const begin = performance.now();
    change(token);
    const call = performance.now() - begin;
    const { last, work } = await settle(host, 2);
    return { total: last - begin, work: call + work, landed: host.textContent.includes(token) };
  }

  globalThis.driver = {
    name: adapter.name,
    note: adapter.note,
    async mount(size) {
      tree = makeTree(size);
      outcome = middleOutcome(tree);
      leaf = (tree[outcome] as TreeNode).children[0] as number;
      await frame();
      await frame();
      const begin = performance.now();
      adapter.mount(host, tree, (at) => {
        const { x, y } = at(leaf);
        home = { x: innerWidth / 2 + 60 - x, y: innerHeight / 3 - y, k: 1 };
        return home;
      });
      const call = performance.now() - begin;
      const { last } = await settle(host, 5);
      return { total: last - begin, call, elements: host.getElementsByTagName("*").length };
    },
    rename: () => edit((token) => adapter.rename(leaf, token + tree[leaf]?.label.slice(4, 40))),
    add: () => edit((token) => adapter.add(outcome, `new${edits}`, `${token}追加された施策の名称がここに入る`)),
    async pan() {
      const result = await frames(2000, (passed) => {
        const turn = passed * Math.PI * 2;
        adapter.setView({ x: home.x + 150 * Math.sin(turn), y: home.y - 600 * (1 - Math.cos(turn)), k: 1 });
      });
      adapter.setView(home);
      await frame();
      return result;
    },
  };
}
