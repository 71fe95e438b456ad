import type { Session } from "./session.ts";
import { median, p95 } from "./stats.ts";

const OURS = "logic-model";
const PEER = "reactflow-visible";
const FLOOR = "limit-visible-html";

/** A frame that takes longer than this, in ms, was missed at 60 Hz. */
const MISSED = 33.4;

interface Measure {
  readonly title: string;
  readonly digits: number;
  of(session: Session): number;
}

/** The time to the next frame, or the work of this one if that took longer. */
const intervals = ({ pan }: Session) => pan.delta.map((delta, i) => Math.max(delta, pan.work[i] ?? 0));
const share = (values: readonly boolean[]) => (100 * values.filter(Boolean).length) / values.length;

const MEASURES: readonly Measure[] = [
  { title: "first stable paint, ms", digits: 0, of: (s) => s.mount.total },
  { title: "rename, main-thread work, median ms", digits: 1, of: (s) => median(s.rename.map((edit) => edit.work)) },
  { title: "rename to painted frame, p95 ms", digits: 0, of: (s) => p95(s.rename.map((edit) => edit.total)) },
  { title: "add a row, main-thread work, median ms", digits: 1, of: (s) => median(s.add.map((edit) => edit.work)) },
  { title: "add a row to painted frame, p95 ms", digits: 0, of: (s) => p95(s.add.map((edit) => edit.total)) },
  { title: "pan, frames over 33 ms, %", digits: 1, of: (s) => share(intervals(s).map((ms) => ms > MISSED)) },
  { title: "pan, frame interval, p95 ms", digits: 1, of: (s) => p95(intervals(s)) },
  { title: "pan, main-thread work, ms a frame", digits: 1, of: (s) => s.panTask },
  { title: "JavaScript heap, MB", digits: 1, of: (s) => s.heap },
  { title: "elements", digits: 0, of: (s) => s.mount.elements },
  {
    title: "edits found in the document, %",
    digits: 0,
    of: (s) => share([...s.rename, ...s.add].map((e) => e.landed)),
  },
];

/** Formats the sessions as Markdown tables, one for each size. A ratio is the median of the quotients within each round. */
export function report(sessions: readonly Session[]): string {
  const sizes = [...new Set(sessions.map((session) => session.size))].sort((a, b) => a - b);
  return sizes
    .map((size) =>
      section(
        size,
        sessions.filter((session) => session.size === size),
      ),
    )
    .join("\n\n");
}

function section(size: number, sessions: readonly Session[]): string {
  const of = (adapter: string) => sessions.filter((session) => session.adapter === adapter);
  const adapters = [OURS, PEER, FLOOR].filter((adapter) => of(adapter).length > 0);
  const peers = adapters.includes(OURS) ? adapters.filter((adapter) => adapter !== OURS) : [];
  const name = (adapter: string) => of(adapter)[0]?.name ?? adapter;
  const rounds = new Set(sessions.map((session) => session.round)).size;
  return [
    `### ${size.toLocaleString("en")} nodes (${rounds} ${rounds === 1 ? "round" : "rounds"})\n`,
    row(["", ...adapters.map(name), ...peers.map((peer) => `× ${name(peer)}`)]),
    row(["---", ...[...adapters, ...peers].map(() => "---:")]),
    ...MEASURES.map((measure) =>
      row([
        measure.title,
        ...adapters.map((adapter) => number(median(of(adapter).map(measure.of)), measure.digits)),
        ...peers.map((peer) => number(median(quotients(of(OURS), of(peer), measure)), 2)),
      ]),
    ),
  ].join("\n");
}

function quotients(ours: readonly Session[], theirs: readonly Session[], measure: Measure): number[] {
  return ours.map((session) => {
    const same = theirs.find((other) => other.round === session.round);
    return same ? measure.of(session) / measure.of(same) : Number.NaN;
  });
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const number = (value: number, digits: number) =>
  Number.isFinite(value) ? value.toLocaleString("en", { maximumFractionDigits: digits }) : "–";
