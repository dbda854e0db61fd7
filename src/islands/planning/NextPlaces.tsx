import type { DemandLayer } from "../../domain/coverage/demand.ts";
import type { NextPlaces as Next } from "../../domain/coverage/siting/where-next.ts";
import { planning as words } from "../../wording/staff/planning.ts";
import { needsWords } from "../../wording/staff/recorded-needs.ts";
import { whatIf } from "../../wording/staff/planning-what-if.ts";
import type { PlanningView } from "./view.ts";
import { PUT_FORM } from "./view.ts";

/** Where one more would help most, and how far that is from the best possible. */
export function NextPlaces({ answer: { next, asked } }: PlanningView) {
  if (asked.needs && asked.add > 0) return <NotOffered />;
  if (next === null) return null;
  return (
    <section class="flow" aria-labelledby="next">
      <h2 id="next">{words.next}</h2>
      {next === "later" ? (
        <p>{whatIf.nextLater}</p>
      ) : (
        <Found next={next} who={asked.question.who} />
      )}
    </section>
  );
}

/** Needs have a zone and no point: the question is not answered by guessing one. */
const NotOffered = () => (
  <section class="flow" aria-labelledby="next">
    <h2 id="next">{words.next}</h2>
    <p>{needsWords.noNext}</p>
  </section>
);

function Found({ next, who }: { readonly next: Next; readonly who: DemandLayer }) {
  if (next.chosen.length === 0) return <p>{words.nextNone}</p>;
  return (
    <>
      <ol class="planning-next">
        {next.chosen.map(({ candidate: { id, name, at }, gained }) => (
          <li key={id}>
            {words.nextItem(name, gained, who)}{" "}
            <button
              class="press quiet small"
              type="submit"
              form={PUT_FORM}
              name="put-at"
              value={`${at.lat}_${at.lng}`}
              aria-label={whatIf.putAt(name)}
            >
              {whatIf.putHere}
            </button>
          </li>
        ))}
      </ol>
      <p>{words.nextAfter(next.before, next.after, next.all)}</p>
      <p>{next.exact ? words.nextBest : words.nextAtLeast(next.ofBestPossible)}</p>
    </>
  );
}
