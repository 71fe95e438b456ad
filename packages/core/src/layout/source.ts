import { type Finder, finder, type Write } from "./in-view.ts";
import type { Box, Layout, Link, Rect } from "./types.ts";

/** Members of a layout, created when they are needed: in a large model, only those in view. */
export interface Source<T> {
  at(index: number): T;
  all(): readonly T[];
  readonly find: Finder;
}

/** Returns a source of `count` members. */
export function source<T>(count: number, make: (index: number) => T, write: Write): Source<T> {
  const made = new Array<T | undefined>(count);
  let all: readonly T[] | undefined;

  function at(index: number): T {
    const known = made[index] ?? make(index);
    made[index] = known;
    return known;
  }

  return {
    at,
    all() {
      all ??= Array.from(made, (_, index) => at(index));
      return all;
    },
    find: finder(count, write),
  };
}

/** Returns a source of existing rectangles. */
export function sourceOf<T extends Rect>(members: readonly T[]): Source<T> {
  return source(
    members.length,
    (index) => members[index] as T,
    (index, bounds, at) => {
      const { x, y, width, height } = members[index] as T;
      bounds[at] = x;
      bounds[at + 1] = y;
      bounds[at + 2] = x + width;
      bounds[at + 3] = y + height;
    },
  );
}

interface Sources {
  readonly boxes: Source<Box>;
  readonly cards: Source<Layout["cards"][number]>;
  readonly links: Source<Link>;
}

const sources = new WeakMap<Layout, Sources>();

/** Returns a layout whose boxes and links are created when they are needed. */
export function assemble(given: Omit<Layout, "boxes" | "links">, boxes: Source<Box>, links: Source<Link>): Layout {
  const made: Layout = {
    ...given,
    get boxes() {
      return boxes.all();
    },
    get links() {
      return links.all();
    },
  };
  sources.set(made, { boxes, cards: sourceOf(given.cards), links });
  return made;
}

/** Returns the box of the row at this index, without creating any other. */
export function boxAt(layout: Layout, index: number): Box {
  return (sources.get(layout) as Sources).boxes.at(index);
}

/** The parts of a layout that meet a view, each in order. */
export interface InView extends Pick<Layout, "cards" | "links"> {
  /** The indexes of the rows whose boxes meet the view. `boxAt` returns the boxes. */
  readonly rows: readonly number[];
}

/** Returns the parts of a layout that meet a view, without creating others. Links may be slightly outside. */
export function inView(layout: Layout, view: Rect): InView {
  const { boxes, cards, links } = sources.get(layout) as Sources;
  return {
    rows: boxes.find(view),
    cards: cards.find(view).map(cards.at),
    links: links.find(view).map(links.at),
  };
}
