import { connect } from "node:net";

/** What came back for a request; `location` where it leads on. */
export interface Visited {
  readonly status: number;
  readonly location: string | null;
  readonly html: string;
  /** `name=value` of the cookie that it set. */
  readonly cookie: string | null;
}
export type Fields = Readonly<Record<string, string>> | URLSearchParams;

/** Somebody who visits a portal without a browser: no redirect is followed, cookies are handed in by hand. */
export async function visit(
  url: string,
  init: {
    readonly method?: "GET" | "HEAD" | "POST";
    readonly fields?: Fields;
    readonly cookie?: string;
  } = {},
): Promise<Visited> {
  const { fields, cookie } = init;
  const response = await fetch(url, {
    method: init.method ?? (fields === undefined ? "GET" : "POST"),
    redirect: "manual",
    headers: {
      ...(fields === undefined ? {} : { origin: new URL(url).origin }),
      ...(cookie === undefined ? {} : { cookie }),
    },
    ...(fields === undefined ? {} : { body: new URLSearchParams(fields) }),
  });
  return {
    status: response.status,
    location: response.headers.get("location"),
    html: await response.text(),
    cookie: response.headers.getSetCookie()[0]?.split(";")[0] ?? null,
  };
}

/**
 * Posts a form over a socket that breaks: once half of it has been sent, or as soon as all of it has, so that the answer
 * never comes.
 */
export function postAndHangUp(url: string, fields: Fields, sent: "half" | "whole"): Promise<void> {
  const { hostname, port, pathname, origin, host } = new URL(url);
  const body = new URLSearchParams(fields).toString();
  const head = [
    `POST ${pathname} HTTP/1.1`,
    `host: ${host}`,
    `origin: ${origin}`,
    "content-type: application/x-www-form-urlencoded",
    `content-length: ${body.length}`,
    "",
    "",
  ].join("\r\n");
  const all = head + body;
  const part = sent === "whole" ? all : all.slice(0, head.length + Math.floor(body.length / 2));
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(part, () => socket.destroy());
    });
    socket.on("error", () => socket.destroy());
    socket.once("close", () => resolve());
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#34": '"',
  "#39": "'",
  "#38": "&",
};
const unescaped = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const attributeOf = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return found === null ? null : unescaped(found[1] ?? "");
};

/**
 * The fields of a page's form as a browser would send them with no button pressed: text, hidden, ticked, chosen. `sign`
 * is something that stands in the form's own tag.
 */
export function formOf(html: string, sign: string): URLSearchParams {
  const start = html.split("<form").slice(1);
  const form = start
    .find((one) => one.slice(0, one.indexOf(">")).includes(sign))
    ?.split("</form>")[0];
  if (form === undefined) throw new Error(`no form with ${sign}:\n${html.slice(0, 2000)}`);
  const fields = new URLSearchParams();
  const controls =
    /<input\b[^>]*>|<textarea\b([^>]*)>([^<]*)<\/textarea>|<select\b([^>]*)>(.*?)<\/select>/gs;
  for (const [tag, , area, select, options] of form.matchAll(controls)) {
    const open = tag.slice(0, tag.indexOf(">") + 1);
    const name = attributeOf(open, "name");
    if (name === null || attributeOf(open, "disabled") !== null) continue;
    if (select !== undefined) fields.append(name, chosenOf(options ?? ""));
    else if (area !== undefined) fields.append(name, unescaped(area).replace(/^\n/, ""));
    else if (/^(checkbox|radio)$/.test(attributeOf(open, "type") ?? "")) {
      if (attributeOf(open, "checked") !== null)
        fields.append(name, attributeOf(open, "value") ?? "on");
    } else if (!/^(submit|button|file)$/.test(attributeOf(open, "type") ?? "text"))
      fields.append(name, attributeOf(open, "value") ?? "");
  }
  return fields;
}

function chosenOf(options: string): string {
  const all = [...options.matchAll(/<option\b[^>]*>/g)].map(([tag]) => tag);
  const chosen = all.find((tag) => attributeOf(tag, "selected") !== null) ?? all[0] ?? "";
  return attributeOf(chosen, "value") ?? "";
}
