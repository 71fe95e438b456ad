import { randomBytes } from "node:crypto";
import { createReadStream, realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { LIMITS } from "@logic-model/core";
import { CommandError } from "./command-error.ts";

/** The bytes of a file, or of standard input for `-`. Stops one byte past what a model may have. */
export async function readInput(file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of file === "-" ? process.stdin : createReadStream(file)) {
      chunks.push(chunk as Uint8Array);
      size += chunks.at(-1)?.length ?? 0;
      if (size > LIMITS.bytes) break;
    }
  } catch (error) {
    throw fileError(error, file, "cannot-read");
  }
  return Buffer.concat(chunks);
}

/**
 * Writes a file in one step: a temporary file beside it takes its name when complete. What is there but is no ordinary
 * file (a pipe, a device) is written to directly. Refuses to write over the input.
 */
export function writeOutput(file: string, text: string, input: string): void {
  try {
    const before = lookAt(file);
    const from = lookAt(input);
    if (before && from && before.ino === from.ino && before.dev === from.dev)
      throw new CommandError("output-is-input", { file });
    if (before && !before.isFile()) writeFileSync(file, text);
    else replaceFile(before ? realpathSync(file) : file, text);
  } catch (error) {
    throw fileError(error, file, "cannot-write");
  }
}

function replaceFile(file: string, text: string): void {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function lookAt(file: string): Stats | undefined {
  return file === "-" ? undefined : statSync(file, { throwIfNoEntry: false });
}

function fileError(error: unknown, file: string, otherwise: "cannot-read" | "cannot-write"): CommandError {
  if (error instanceof CommandError) return error;
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return new CommandError("not-found", { file });
  if (code === "EISDIR") return new CommandError("is-directory", { file });
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return new CommandError("not-permitted", { file });
  return new CommandError(otherwise, { file, reason: code });
}
