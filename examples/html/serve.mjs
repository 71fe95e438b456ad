// Serves this folder as a strict public portal would: pages may load only its own files. Run `node serve.mjs 4184`.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, extname, join } from "node:path";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".json": "application/json" };

createServer(async ({ url = "/" }, response) => {
  const name = basename(new URL(url, "http://localhost").pathname) || "index.html";
  try {
    const body = await readFile(join(process.cwd(), name));
    response.writeHead(200, {
      "content-type": TYPES[extname(name)] ?? "text/plain",
      "content-security-policy": POLICY,
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(Number(process.argv[2] ?? 4184), "127.0.0.1");
