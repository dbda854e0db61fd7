import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { encodingFor, type ReadyBody } from "./ready-body.ts";

/** An answer made of ready bytes. Header names are lower case. */
export interface ReadyAnswer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: ReadyBody | null;
}

/**
 * Sends ready bytes: the encoding the client takes, 304 where it has them already, no body to HEAD.
 * Gives the status that was sent.
 */
export async function sendReady(
  request: IncomingMessage,
  response: ServerResponse,
  answer: ReadyAnswer,
): Promise<number> {
  const { body } = answer;
  if (body === null) return sendEmpty(response, answer.status, answer.headers);
  const headers: OutgoingHttpHeaders = {
    ...answer.headers,
    vary: "accept-encoding",
    etag: body.etag,
  };
  if (answer.status === 200 && isHeldByClient(request.headers["if-none-match"], body.etag)) {
    return sendEmpty(response, 304, headers);
  }
  const encoding = encodingFor(request.headers["accept-encoding"]);
  const ready = body.encoded(encoding);
  const bytes = ready instanceof Promise ? await ready : ready;
  if (bytes !== body.bytes) headers["content-encoding"] = encoding;
  headers["content-length"] = bytes.length;
  response.writeHead(answer.status, headers);
  response.end(request.method === "HEAD" ? undefined : bytes);
  return answer.status;
}

function sendEmpty(response: ServerResponse, status: number, headers: OutgoingHttpHeaders): number {
  response.writeHead(status, status === 304 ? headers : { ...headers, "content-length": 0 });
  response.end();
  return status;
}

function isHeldByClient(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === "*") return true;
  const plain = (tag: string) => tag.trim().replace(/^W\//, "");
  return ifNoneMatch.split(",").some((tag) => plain(tag) === plain(etag));
}

/** Sends text that is made for this one request. */
export function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  answer: { readonly status: number; readonly headers: OutgoingHttpHeaders; readonly text: string },
): number {
  const bytes = Buffer.from(answer.text);
  response.writeHead(answer.status, {
    "cache-control": "no-store",
    ...answer.headers,
    "content-length": bytes.length,
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
  return answer.status;
}
