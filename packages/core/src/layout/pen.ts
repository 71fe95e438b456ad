import type { Page } from "./page.ts";
import type { Link } from "./types.ts";

/** The end of a line from a trunk: its position across the columns, and its distance from the goal. */
export interface Arm {
  readonly across: number;
  readonly to: number;
}

/** Draws the lines of one link. */
export interface Pen {
  /** Draws a line away from the goal. */
  line(across: number, from: number, to: number): void;
  /** Draws a trunk across the columns with an arm to each of two or more ends, in order. Its corners are round. */
  trunk(away: number, arms: readonly Arm[]): void;
  /** Returns everything drawn. */
  link(key: string): Link;
}

const RADIUS = 6;

/** Returns a pen for positions of 0 or more. It draws through the middle of pixels, so that lines are crisp. */
export function pen(place: Page["point"]): Pen {
  let d = "";
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;

  function point(command: string, away: number, across: number): void {
    const at = place(away, across);
    const x = Math.floor(at[0]);
    const y = Math.floor(at[1]);
    d += `${command}${x}.5 ${y}.5`; // faster than formatting fractions
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }

  function line(across: number, from: number, to: number): void {
    point("M", from, across);
    point("L", to, across);
  }

  function trunk(away: number, arms: readonly Arm[]): void {
    const first = arms[0] as Arm;
    const last = arms[arms.length - 1] as Arm;
    const radius = Math.min(RADIUS, (last.across - first.across) / 2);
    point("M", first.to, first.across);
    point("L", away + radius, first.across);
    point("Q", away, first.across);
    point(" ", away, first.across + radius);
    point("L", away, last.across - radius);
    point("Q", away, last.across);
    point(" ", away + radius, last.across);
    point("L", last.to, last.across);
    for (let i = 1; i < arms.length - 1; i++) line((arms[i] as Arm).across, away, (arms[i] as Arm).to);
  }

  return {
    line,
    trunk,
    link: (key) => ({ key, d, x: left, y: top, width: right - left + 1, height: bottom - top + 1 }),
  };
}
