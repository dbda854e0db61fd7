import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { type PlainStatus, plainAnswer } from "../../wording/plain-answers.ts";
import type { Page } from "../pages/page.ts";
import { sendText } from "./send.ts";

/** A page threw, and so did the page that says so. Astro has logged the stack. */
export const isEmptyError = (page: Page): boolean => page.status >= 500 && page.body === null;

/** A sentence as an answer, where no page can be shown. */
export function sendPlain(
  request: IncomingMessage,
  response: ServerResponse,
  headers: OutgoingHttpHeaders,
  status: PlainStatus,
): number {
  return sendText(request, response, {
    status,
    headers: {
      ...headers,
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
    },
    text: plainAnswer(status),
  });
}
