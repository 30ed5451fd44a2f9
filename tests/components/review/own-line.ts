import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Asked = { readonly method: string; readonly path: string; readonly body: string };
export type Answer = { readonly status: number; readonly body: unknown };

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const part of request) body += String(part);
  return body;
}

/** A server of the test's own at the other end of the line, and the page's address moved to it. */
export async function ownLine(answerTo: (asked: Asked) => Answer) {
  const asked: Asked[] = [];
  const reply = async (request: IncomingMessage, response: ServerResponse) => {
    const one = { method: request.method ?? "", path: request.url ?? "", body: await bodyOf(request) };
    asked.push(one);
    const answer = answerTo(one);
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(JSON.stringify(answer.body));
  };
  const server = createServer((request, response) => void reply(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  window.location.href = `http://127.0.0.1:${port}/review`;
  return { asked, end: () => new Promise((ended) => server.close(ended)) };
}
