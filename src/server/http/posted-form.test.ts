import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { FORM_LIMIT_BYTES, readPostedForm } from "./posted-form.ts";

function posted(body: string | Buffer, headers: Record<string, string>): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.headers = headers;
  request.push(body);
  request.push(null);
  return request;
}
const urlencoded = { "content-type": "application/x-www-form-urlencoded" };

test("a form is read as it was written, empty fields and repeated names included", async () => {
  const read = await readPostedForm(posted("q=%E7%95%91+a&day=TU&day=TH&note=", urlencoded));
  expect(read.ok && [...read.form]).toEqual([
    ["q", "畑 a"],
    ["day", "TU"],
    ["day", "TH"],
    ["note", ""],
  ]);
});

test("multipart is read too", async () => {
  const body = '--x\r\ncontent-disposition: form-data; name="q"\r\n\r\n畑\r\n--x--\r\n';
  const read = await readPostedForm(
    posted(body, { "content-type": "multipart/form-data; boundary=x" }),
  );
  expect(read.ok && read.form.get("q")).toBe("畑");
});

test.each([
  ["other content", "{}", { "content-type": "application/json" }, 415],
  ["no content type", "a=b", {}, 415],
  ["broken multipart", "a", { "content-type": "multipart/form-data; boundary=x" }, 400],
  ["one byte too many", `a=${"x".repeat(FORM_LIMIT_BYTES - 1)}`, urlencoded, 413],
  ["a length that is announced", "a=b", { ...urlencoded, "content-length": "70000" }, 413],
])("%s is refused", async (_case, body, headers, status) => {
  expect(await readPostedForm(posted(body, headers))).toEqual({ ok: false, status });
});

test("a form of just the limit is read", async () => {
  const read = await readPostedForm(posted(`a=${"x".repeat(FORM_LIMIT_BYTES - 2)}`, urlencoded));
  expect(read.ok).toBe(true);
});
