/**
 * The file format as zod schemas and as JSON Schema. The only entry that loads zod.
 *
 * @module core-zod
 */
export * from "../../packages/core/src/schema/zod.ts";
