/**
 * The profiles that come with the toolkit, and what profiles are made of.
 *
 * @module core-profile
 */
export * from "../../packages/core/src/profile.ts";
