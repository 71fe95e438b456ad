import { type RefObject, useInsertionEffect, useRef } from "react";

/**
 * Returns a ref to the value of the latest commit, for event handlers and effects that shouldn't depend on it. Written
 * before any layout effect runs, never by a render that React discards. Name it `…Ref`, so that lint finds reads while
 * rendering.
 */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const ref = useRef(value);
  useInsertionEffect(() => {
    ref.current = value;
  });
  return ref;
}
