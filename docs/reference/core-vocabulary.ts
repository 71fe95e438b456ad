/**
 * What kinds, fields and choices are called, and how texts are written in a language.
 *
 * @module core-vocabulary
 */
export * from "../../packages/core/src/vocabulary.ts";
