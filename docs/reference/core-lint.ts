/**
 * 点検: the rules, their findings and fixes, and rules of your own.
 *
 * @module core-lint
 */
export * from "../../packages/core/src/lint.ts";
