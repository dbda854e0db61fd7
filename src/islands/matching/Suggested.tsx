import type { Suggestion } from "../../domain/matching/answer.ts";
import { EXCLUSION_REASONS } from "../../domain/matching/need.ts";
import { confirmText, reasonText } from "../../wording/matching.ts";
import { Contact } from "./Contact.tsx";
import { KindGlyph } from "./KindGlyph.tsx";
import {
  activityOf,
  datesOf,
  firstVisitKindnesses,
  minutesOf,
  readingOf,
  reasonsOf,
  type Scene,
  stepOf,
  whereOf,
  writtenIn,
} from "./view.ts";
import { Words } from "./Words.tsx";

interface Props {
  readonly scene: Scene;
  readonly suggestion: Suggestion;
  readonly kept: boolean;
  /** The form that the buttons belong to: they are its answers, with and without script. */
  readonly form: string;
}

/** One way to take part, as a coordinator's note: why, when, how far, the first visit, what to ask. */
export function Suggested({ scene, suggestion, kept, form }: Props) {
  const { words, wording, to } = scene;
  const activity = activityOf(scene, suggestion);
  const lang = writtenIn(scene);
  const where = whereOf(scene, activity);
  const reasons = reasonsOf(suggestion);
  // A reason that says how far it is says it once.
  const far = reasons.some(({ factor }) => factor === "distance");
  const minutes = far ? null : minutesOf(scene, suggestion);
  const dates = datesOf(scene, suggestion);
  const reading = scene.language === "easy" ? readingOf(activity) : null;
  const title = `offer-${activity.id}`;
  return (
    <li class="offer" aria-labelledby={title}>
      <h3 class="entry-name" id={title}>
        <KindGlyph kind={activity.kind} />{" "}
        <a href={to.noun("activity", activity.id)} lang={lang} data-visit>
          {activity.name}
        </a>
        {scene.staff?.only.has(activity.id) === true && <strong> {scene.staff.mark}</strong>}
      </h3>
      {reading !== null && <p class="small">{reading}</p>}
      <p class="small soft">
        <Words text={wording.vocabulary.kind[activity.kind]} />
        {where !== null && (
          <>
            {" ／ "}
            <span lang={lang}>
              <Words text={where} />
            </span>
          </>
        )}
        {" ／ "}
        <Words text={stepOf(scene, suggestion)} />
      </p>
      <p class="offer-why">
        {reasons
          .map((reason) => reasonText(reason, wording, scene.taxonomy))
          .map((sentence) => (
            <span key={sentence}>
              <Words text={sentence} />{" "}
            </span>
          ))}
      </p>
      <dl class="pairs">
        <dt>
          <Words text={words.answer.dates} />
        </dt>
        <dd>
          {dates.length === 0 ? (
            <Words text={words.answer.noDates} />
          ) : (
            <ul class="plain-list">
              {dates.map((date) => (
                <li key={date} class="next">
                  <Words text={date} />
                </li>
              ))}
            </ul>
          )}
        </dd>
        {minutes !== null && (
          <>
            <dt>
              <Words text={words.compare.rows.minutes} />
            </dt>
            <dd class="figure">
              <Words text={minutes} />{" "}
              <span class="small soft">
                <Words text={words.answer.estimated} />
              </span>
            </dd>
          </>
        )}
      </dl>
      <FirstVisit scene={scene} suggestion={suggestion} />
      {suggestion.confirm.length > 0 && (
        <div class="to-ask">
          <p class="label">
            <Words text={words.answer.confirm} />
          </p>
          <ul class="plain-list">
            {suggestion.confirm.map((one) => (
              <li key={one.what}>
                <Words text={confirmText(one, wording)} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Contact scene={scene} activity={activity} />
      <p class="offer-doing">
        <button
          class="press quiet"
          type="submit"
          name={kept ? "unkeep" : "keep"}
          value={activity.id}
          form={form}
          aria-pressed={kept}
        >
          <Words text={kept ? words.answer.kept : words.answer.keep} />
          <span class="unseen"> {activity.name}</span>
        </button>{" "}
        {scene.paper === undefined && (
          <button class="press quiet" type="button" data-letter-to={activity.id}>
            <Words text={words.paper.letter} />
            <span class="unseen"> {activity.name}</span>
          </button>
        )}
      </p>
      <NotThis scene={scene} id={activity.id} name={activity.name} form={form} />
    </li>
  );
}

function FirstVisit({ scene, suggestion }: Pick<Props, "scene" | "suggestion">) {
  const { words } = scene;
  const activity = activityOf(scene, suggestion);
  const kindnesses = firstVisitKindnesses(scene, activity);
  return (
    <div class="first-visit-card">
      <p class="label">
        <Words text={words.answer.firstVisit} />
      </p>
      {activity.firstVisit !== null && (
        <p lang={writtenIn(scene)} class="written">
          {activity.firstVisit}
        </p>
      )}
      {kindnesses.length > 0 && (
        <ul class="marks">
          {kindnesses.map((text) => (
            <li key={text}>
              <Words text={text} />
            </li>
          ))}
        </ul>
      )}
      {activity.firstVisit === null && kindnesses.length === 0 && (
        <p>
          <Words text={words.answer.firstVisitUnknown} />
        </p>
      )}
    </div>
  );
}

/** 「これではない」: each reason is a button of the form, so that it works without script, too. */
function NotThis({
  scene: { words },
  id,
  name,
  form,
}: {
  readonly scene: Scene;
  readonly id: string;
  readonly name: string;
  readonly form: string;
}) {
  return (
    <details class="not-this">
      <summary>
        <Words text={words.answer.not} />
        <span class="unseen"> {name}</span>
      </summary>
      <p class="help">
        <Words text={words.answer.notHelp} />
      </p>
      <p class="not-reasons">
        {EXCLUSION_REASONS.map((reason) => (
          <button
            key={reason}
            class="press quiet"
            type="submit"
            name="not"
            value={`${id} ${reason}`}
            form={form}
          >
            <Words text={words.answer.because[reason]} />
          </button>
        ))}
        <button class="press quiet" type="submit" name="not" value={id} form={form}>
          <Words text={words.answer.noReason} />
        </button>
      </p>
    </details>
  );
}
