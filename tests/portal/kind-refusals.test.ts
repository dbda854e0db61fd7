import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ProblemCode } from "../../src/domain/problem.ts";
import { PHOTO_MOST_BYTES } from "../../src/domain/photo/photo.ts";
import { FASTEST_MS } from "../../src/domain/registering/form-stamp.ts";
import { newToken } from "../../src/server/sessions/token.ts";
import { plainAnswer } from "../../src/wording/plain-answers.ts";
import { problemSentence } from "../../src/wording/problems/index.ts";
import { formProblemSentence, registerWords } from "../../src/wording/register.ts";
import { fullTown, HERE } from "../database/full-town.ts";
import { makePerson, signIn } from "../support/people.ts";
import { photoWithGps } from "../support/photo-with-gps.ts";
import { type PortalOnDatabase, portalOnDatabase } from "../support/portal-on-database.ts";
import { LEAST } from "../support/registering-town.ts";
import { formOf, type Visited, visit } from "../support/visitor.ts";

/** What spam meets, and how somebody who is no spam goes on: each with the sentence that says what to do. */
let running: PortalOnDatabase;
let town: string;
let register: string;
beforeAll(async () => {
  running = await portalOnDatabase(HERE, fullTown);
  town = `${running.portal.url}/${HERE.code}`;
  register = `${town}/ja/register`;
});
beforeEach(() => running.database.sql`delete from private.submissions`);
afterAll(() => running?.stop());

const { preview } = registerWords("ja");
const said = (code: ProblemCode): string => formProblemSentence({ code }, "ja");
const rows = async () => (await running.database.sql`select id from private.submissions`).length;
const look = () => sleep(FASTEST_MS + 50);

/** The form of a preview, ready to be sent. */
function toSend(shown: Visited, more: Readonly<Record<string, string>> = {}): URLSearchParams {
  const form = formOf(shown.html, "preview-form");
  for (const [name, value] of Object.entries({ to: "send", ...more })) form.set(name, value);
  return form;
}
const send = (fields: URLSearchParams) => visit(register, { fields });
const previewOf = (name: string) => visit(register, { fields: { ...LEAST, name } });

describe("who registers", () => {
  it.each([
    ["faster than anybody reads", async (shown: Visited) => send(toSend(shown))],
    [
      "with a field that nobody sees",
      async (shown: Visited) => {
        await look();
        return send(toSend(shown, { subject: "buy" }));
      },
    ],
    [
      "with the number of another portal, or of this one before it was started anew",
      async (shown: Visited) => {
        await look();
        const [key, at] = (toSend(shown).get("stamp") ?? "").split(".");
        return send(toSend(shown, { stamp: `${key}.${at}.${"x".repeat(43)}` }));
      },
    ],
    ["with no number", async (shown: Visited) => send(toSend(shown, { stamp: "" }))],
  ] as const)(
    "%s sees the page once more, and gets through at the pace of people",
    async (_, first) => {
      const again = await first(await previewOf("つくし会"));
      expect(again.status).toBe(200);
      expect(again.html).toContain(preview.again);
      expect(toSend(again).get("name")).toBe("つくし会");
      expect(await rows()).toBe(0);
      await look();
      const sent = await send(toSend(again));
      expect([sent.status, await rows()]).toEqual([303, 1]);
    },
  );

  it("when sixty came in an hour keeps what was typed and is told whom to call; an hour later it goes on", async () => {
    await running.database.sql`insert into private.submissions
        (municipality_code, idempotency_key, kind, body, body_sha256, language, state)
      select ${HERE.code}, gen_random_uuid(), 'new', '{}', lpad(n::text, 64, '0'), 'ja', 'waiting'
      from generate_series(1, 60) n`;
    const shown = await previewOf("いっぱい会");
    await look();
    const refused = await send(toSend(shown));
    expect(refused.status).toBe(503);
    expect(refused.html).toContain(said("too-many-now"));
    expect(toSend(refused).get("name")).toBe("いっぱい会");
    expect(await rows()).toBe(60);
    await running.database
      .sql`update private.submissions set made_at = made_at - interval '61 minutes'`;
    expect((await send(toSend(refused))).status).toBe(303);
  });

  it("with problems gets each beside its field and in a list, in the language of the page, with what was typed", async () => {
    for (const language of ["ja", "en"] as const) {
      const answer = await visit(`${town}/${language}/register`, {
        fields: { name: "", what: "お茶", phone: "じゅうに", email: "nobody" },
      });
      expect(answer.status).toBe(422);
      for (const code of [
        "registration-name-missing",
        "phone-unusual",
        "mail-address-unusual",
      ] as const) {
        const sentence = formProblemSentence({ code }, language);
        expect([code, answer.html.split(sentence).length - 1]).toEqual([code, 2]);
      }
      expect(formOf(answer.html, "register-form").get("what")).toBe("お茶");
    }
  });

  it("with more than a form can hold is told to make it shorter", async () => {
    const long = await visit(register, { fields: { ...LEAST, what: "あ".repeat(30_000) } });
    expect([long.status, long.html]).toEqual([413, plainAnswer(413)]);
  });
});

describe("who sends a photo", () => {
  let cookie: string;
  beforeAll(async () => {
    const email = "photo@example.jp";
    const duties = [[HERE.code, "reviewer", null]] as const;
    const { userId } = await makePerson(running.database, email, { duties, signedIn: "no" });
    cookie = `tsunagiba=${await signIn(running.database, { userId, email }, true)}`;
  });
  async function sendPhoto(bytes: Uint8Array, name: string) {
    const form = new FormData();
    form.set("entry", "open");
    form.set("photo-file", new Blob([new Uint8Array(bytes)], { type: "image/jpeg" }), name);
    form.set("photo-alt", "会場のようす");
    form.set("photo-faces", "none");
    const at = `${town}/staff/photos?entry=open`;
    const response = await fetch(at, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, origin: running.portal.url },
      body: form,
    });
    return { status: response.status, html: await response.text() };
  }
  const kept = async () => (await running.database.sql`select id from private.photos`).length;

  it("that is no photo, is cut off, or is too large is told what to do; one that is fine is kept", async () => {
    const { bytes } = await photoWithGps(1);
    const wrong: readonly (readonly [string, Uint8Array, ProblemCode])[] = [
      ["text.jpg", Buffer.from("<?php echo 1 ?>"), "photo-not-readable"],
      ["moving.gif", Buffer.from("GIF89a\x01\x00\x01\x00"), "photo-format-other"],
      ["cut.jpg", bytes.subarray(0, Math.floor(bytes.length / 2)), "photo-not-readable"],
      ["large.jpg", Buffer.concat([bytes, Buffer.alloc(PHOTO_MOST_BYTES)]), "photo-too-large"],
    ];
    for (const [name, sent, code] of wrong) {
      const answer = await sendPhoto(sent, name);
      expect([name, answer.status]).toEqual([name, 422]);
      expect(answer.html).toContain(problemSentence({ code }, "ja"));
    }
    expect(await kept()).toBe(0);
    const huge = await sendPhoto(new Uint8Array(2 * PHOTO_MOST_BYTES + 1), "huge.jpg");
    expect(huge).toEqual({ status: 413, html: plainAnswer(413) });
    expect((await sendPhoto(bytes, "fine.jpg")).status).toBe(303);
    expect(await kept()).toBe(1);
  });
});

describe("who presses a link that is over, or edits what was changed meanwhile", () => {
  it("is told what to do next", async () => {
    const over = await visit(`${town}/ja/link`, { fields: { k: newToken() } });
    expect(over.status).toBe(410);
    expect(over.html).toContain(problemSentence({ code: "link-unusable" }, "ja"));
  });

  it("keeps what was typed, and sees the sentence of a stale version, as a group too", async () => {
    const { database } = running;
    const email = "member@example.jp";
    const groups = [[HERE.code, "open"]] as const;
    const { userId } = await makePerson(database, email, { groups, signedIn: "no" });
    const cookie = `tsunagiba=${await signIn(database, { userId, email }, false)}`;
    const at = `${town}/ja/mine/entry/open`;
    const form = formOf((await visit(at, { cookie })).html, "register-form");
    form.set("what", "あたらしい内容");
    form.set("phone", "0000-00-0001");
    await database.sql`update public.activities set reading = 'かわった' where id = 'open'`;
    const stale = await visit(at, { cookie, fields: form });
    expect(stale.status).toBe(422);
    expect(stale.html).toContain(said("entry-changed-meanwhile"));
    expect(formOf(stale.html, "register-form").get("what")).toBe("あたらしい内容");
    expect(await rows()).toBe(0);
  });
});
