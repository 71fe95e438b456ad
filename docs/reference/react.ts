/**
 * The viewer and the editor as React components, and the headless hooks beneath them.
 *
 * @module react
 */
export * from "../../packages/react/src/index.ts";
