import type { LogicModel } from "@logic-model/core";
import { type RefObject, useEffect, useRef, useState } from "react";
import { activeElement } from "../headless/activeElement.ts";
import { type Card, focusCard } from "./focusCard.ts";

/** A card to focus. */
export interface CardGoal extends Card {
  /** Waits until the model is no longer this one; `null` doesn't wait. */
  readonly after: LogicModel | null;
}

/** Focuses a card of the board once it is mounted, unless focus has left the board. */
export function useCardFocus(
  board: RefObject<HTMLElement | null>,
  model: LogicModel,
): readonly [CardGoal | null, (goal: CardGoal) => void] {
  const [goal, setGoal] = useState<CardGoal | null>(null);
  const reached = useRef<CardGoal | null>(null);
  useEffect(() => {
    const element = board.current;
    if (!element || !goal || goal === reached.current || goal.after === model) return;
    reached.current = goal;
    const active = activeElement(element);
    if (!active || active === element.ownerDocument.body || element.contains(active)) focusCard(element, goal);
  }, [board, goal, model]);
  return [goal, setGoal];
}
