import type { WhomToAsk } from "../../domain/activity/whom-to-ask.ts";
import type { MatchActivity } from "../../domain/matching/answer-town.ts";
import { type Scene, whomOf, writtenIn } from "./view.ts";
import { Words } from "./Words.tsx";

/** How to get in touch, in the ways the group chose; a number that is for its own page only is reached there. */
export function Contact({
  scene,
  activity,
}: {
  readonly scene: Scene;
  readonly activity: MatchActivity;
}) {
  const { words, to } = scene;
  const whom = whomOf(scene, activity);
  return (
    <div class="contact-line">
      <p class="label">
        <Words text={words.answer.contact} />
      </p>
      {whom === null ? (
        <p>
          <a href={to.noun("activity", activity.id)} data-visit>
            <Words text={words.answer.contactPage} />
          </a>
        </p>
      ) : (
        <>
          <p lang={whom.through === "council" ? undefined : writtenIn(scene)}>
            <Words text={calledOf(whom, scene)} />
          </p>
          <Ways whom={whom} last={scene.withoutPhone} />
        </>
      )}
    </div>
  );
}

function calledOf({ through, name }: WhomToAsk, { words }: Scene): string {
  if (through !== "council") return name ?? "";
  return name === null ? words.answer.councilUnnamed : words.answer.council(name);
}

/** The way that was asked for comes first: a large number says nothing to who cannot telephone. */
function Ways({
  whom: { phone, email, url },
  last,
}: {
  readonly whom: WhomToAsk;
  /** The telephone comes last. */
  readonly last: boolean;
}) {
  const otherWay = last && (email ?? url) !== null;
  const byPhone = phone !== null && (
    <p>
      <a
        class={otherWay ? "figure" : "number figure"}
        href={`tel:${phone.replace(/[^\d+#]/g, "")}`}
      >
        {phone}
      </a>
    </p>
  );
  return (
    <>
      {!otherWay && byPhone}
      {email !== null && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {url !== null && (
        <p>
          {/^https?:\/\//.test(url) ? (
            <a href={url} rel="noreferrer">
              {url}
            </a>
          ) : (
            url
          )}
        </p>
      )}
      {otherWay && byPhone}
    </>
  );
}
