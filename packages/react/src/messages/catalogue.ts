import type { Catalogue } from "./compose.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import type { Messages } from "./messages.ts";

/** The viewer's messages. */
export const MESSAGES: Catalogue<Messages> = { ja, en };
