import type { MatchCoordinator } from "../../domain/matching/answer-town.ts";
import { coordinatorsOf } from "../../domain/zone/zone-relations.ts";
import { changeText } from "../../wording/matching.ts";
import type { AnswerProps } from "./Answer.tsx";
import { LeaveUnmetNeed } from "./LeaveUnmetNeed.tsx";
import type { Scene } from "./view.ts";
import { Words } from "./Words.tsx";

const MOST_PEOPLE = 3;

/** 「今の一覧にはありませんでした」 is an answer: what one small change would open, and who looks along. */
export function NothingFits({ scene, read, answer, formKey }: AnswerProps) {
  const { words, to } = scene;
  const people = whoLooksAlong(scene, read.near?.zoneId ?? null);
  return (
    <section class="nothing-fits flow-small" aria-labelledby="nothing-fits">
      <h3 id="nothing-fits">
        <Words text={words.answer.nothing} />
      </h3>
      <p>
        <Words text={words.answer.nothingText} />
      </p>
      {answer.relaxations.length > 0 && (
        <>
          <p class="label">
            <Words text={words.answer.relaxations} />
          </p>
          <ul class="plain-list">
            {answer.relaxations.map(({ change, opens }) => (
              <li key={JSON.stringify(change)}>
                <Words text={words.answer.adds(changeText(change, scene.wording), opens.length)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="label">
        <Words text={words.answer.together} />
      </p>
      {people.length > 0 && (
        <ul class="plain-list">
          {people.map((person) => (
            <li key={person.id}>
              <Person person={person} scene={scene} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="press quiet" href={to.page("desks")} data-visit>
          <Words text={words.answer.desks} />
        </a>
      </p>
      <LeaveUnmetNeed scene={scene} read={read} formKey={formKey} />
    </section>
  );
}

/** Those of the zone where the person lives; those of the whole town where they did not say. */
function whoLooksAlong({ index }: Scene, zoneId: string | null): readonly MatchCoordinator[] {
  const known = zoneId === null ? [] : coordinatorsOf(index, zoneId);
  const all =
    known.length > 0 ? known : index.town.coordinators.filter((one) => one.wholeMunicipality);
  return all.slice(0, MOST_PEOPLE);
}

function Person({ person, scene }: { readonly person: MatchCoordinator; readonly scene: Scene }) {
  const { wording } = scene;
  return (
    <>
      <Words text={wording.vocabulary.coordinatorRole[person.role]} />
      {person.name !== null && <> {person.name}</>}
      {person.phone !== null && (
        <>
          {" "}
          <a class="figure" href={`tel:${person.phone.replace(/[^\d+#]/g, "")}`}>
            {person.phone}
          </a>
        </>
      )}
    </>
  );
}
