import { randomBytes } from "node:crypto";
import { createReadStream, realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { LIMITS } from "@logic-model/core";
import { CommandError } from "./command-error.ts";

/** Returns the bytes of a file, or of standard input for `-`. Stops reading past the size limit of a file. */
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
 * Writes a file in one step: writes a temporary file beside it, then renames it. Pipes and devices are written to directly.
 * Throws if the output is the input file.
 */
export function writeOutput(file: string, text: string, input: string): void {
  try {
    const before = statOf(file);
    const from = statOf(input);
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

function statOf(file: string): Stats | undefined {
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
