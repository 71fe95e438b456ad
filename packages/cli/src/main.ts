import { readFileSync } from "node:fs";
import { type BaseLocale, fill } from "@logic-model/core";
import { type Arguments, parseArguments } from "./arguments.ts";
import { CommandError } from "./command-error.ts";
import { coverage } from "./coverage.ts";
import { localeOf } from "./locale.ts";
import { render } from "./render.ts";
import { type Result, result } from "./result.ts";
import { schema } from "./schema.ts";
import { stats } from "./stats.ts";
import { validate } from "./validate.ts";
import { WORDS } from "./words.ts";

type Command = (args: Arguments, locale: BaseLocale) => Result | Promise<Result>;

const COMMANDS: Readonly<Record<Arguments["command"], Command>> = {
  validate,
  stats,
  coverage,
  render,
  schema,
  help: (_, locale) => result(WORDS[locale].help),
  version: () => result(`${version()}\n`),
};

/** Carries out a command line and says what to print and how to end. Writes nothing but the file `render` was asked for. */
export async function main(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Result> {
  const locale = localeOf(args, env);
  try {
    const given = parseArguments(args);
    return await COMMANDS[given.command](given, locale);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const { error: texts, seeHelp } = WORDS[locale];
    const more = "file" in error.params ? "" : `${seeHelp}\n`;
    return { out: "", err: `${fill(texts[error.code], error.params)}\n${more}`, exitCode: 2 };
  }
}

function version(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
