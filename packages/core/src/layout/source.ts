import { type Finder, finder, type Write } from "./in-view.ts";
import type { Box, Layout, Link, Rect } from "./types.ts";

/** Members of a layout that are made when they are asked for: of a large model, those in view. */
export interface Source<T> {
  at(index: number): T;
  all(): readonly T[];
  readonly find: Finder;
}

/** A source of `count` members. */
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

/** A source of rectangles that are made already. */
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

/** A layout whose boxes and links are made when they are asked for. */
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

/** The box of the row of this index, without making any other. */
export function boxAt(layout: Layout, index: number): Box {
  return (sources.get(layout) as Sources).boxes.at(index);
}

/** What of a layout meets a view, each in order, without making any other. */
export interface InView extends Pick<Layout, "cards" | "links"> {
  /** The indexes of the rows whose boxes meet the view; `boxAt` gives these. */
  readonly rows: readonly number[];
}

/** What of a layout meets a view. Links may be a little outside. */
export function inView(layout: Layout, view: Rect): InView {
  const { boxes, cards, links } = sources.get(layout) as Sources;
  return {
    rows: boxes.find(view),
    cards: cards.find(view).map(cards.at),
    links: links.find(view).map(links.at),
  };
}
