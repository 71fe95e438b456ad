import { readFileSync } from "node:fs";
import type { BaseLocale } from "@logic-model/core";
import { type Arguments, parseArguments } from "./arguments.ts";
import { CommandError } from "./command-error.ts";
import { coverage } from "./coverage.ts";
import { localeOf } from "./locale.ts";
import { render } from "./render.ts";
import { type Result, result } from "./result.ts";
import { stats } from "./stats.ts";
import { validate } from "./validate.ts";
import { text } from "./words.ts";

type Command = (args: Arguments, locale: BaseLocale) => Result | Promise<Result>;

const COMMANDS: Readonly<Record<Arguments["command"], Command>> = {
  validate,
  stats,
  coverage,
  render,
  // Only this command needs zod.
  schema: async () => (await import("./schema.ts")).schema(),
  help: (_, locale) => result(text("help", locale)),
  version: () => result(`${version()}\n`),
};

/** Runs a command line and returns what to print. Only `render` writes files. */
export async function main(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Result> {
  const locale = localeOf(args, env);
  try {
    const parsed = parseArguments(args);
    return await COMMANDS[parsed.command](parsed, locale);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const more = "file" in error.params ? "" : `${text("seeHelp", locale)}\n`;
    return { out: "", err: `${text(`error.${error.code}`, locale, error.params)}\n${more}`, exitCode: 2 };
  }
}

function version(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
