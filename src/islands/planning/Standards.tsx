import { differentDemands, disagreements } from "../../domain/coverage/plan-standards.ts";
import type { StandardFigures } from "../../domain/coverage/planning/planning-figures.ts";
import { planning as words } from "../../wording/staff/planning.ts";
import { standardName } from "../../wording/staff/standard-name.ts";
import { Figure } from "./Figure.tsx";
import type { PlanningView } from "./view.ts";
import { WideTable } from "./WideTable.tsx";

/** What the plan asks for and how it stands, with its source; and where two of its standards disagree. */
export function Standards({ answer: { before, after } }: PlanningView) {
  if (before.standards.length === 0) return <p>{words.noStandards}</p>;
  const { standardHead: head } = words;
  const now = (after ?? before).standards;
  return (
    <>
      <WideTable name={words.standardsTable}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{head.standard}</th>
              <th scope="col" class="in-words">
                {head.where}
              </th>
              <th scope="col">{head.has}</th>
              <th scope="col">{head.needs}</th>
              <th scope="col" class="in-words">
                {head.state}
              </th>
            </tr>
          </thead>
          <tbody>
            {before.standards.map((state, at) => (
              <Standard
                key={`${state.standard.id} ${state.zone?.id ?? ""}`}
                before={state}
                after={after?.standards[at] ?? null}
              />
            ))}
          </tbody>
        </table>
      </WideTable>
      {disagreements(now).map(({ met, missed }) => (
        <p key={`${met.id} ${missed.id}`}>
          {words.disagree(standardName(met), standardName(missed))}
        </p>
      ))}
      {differentDemands(now).map(({ more, less }) => (
        <p key={`${more.standard.id} ${less.standard.id}`}>
          {words.askMore(
            standardName(more.standard),
            more.needs,
            standardName(less.standard),
            less.needs,
          )}
        </p>
      ))}
      <p class="small soft">{words.standardsNote}</p>
    </>
  );
}

function Standard({
  before,
  after,
}: {
  readonly before: StandardFigures;
  readonly after: StandardFigures | null;
}) {
  const { standard, zone, has, needs, state } = before;
  const then = after ?? before;
  return (
    <tr>
      <th scope="row">
        {standardName(standard)} <span class="small soft">{words.source(standard.source)}</span>
      </th>
      <td class="in-words">{zone?.name ?? words.wholeTown}</td>
      <td>
        <Figure before={has} after={after?.has ?? null} />
        {then.unconfirmed > 0 && (
          <span class="small soft"> {words.ofThemUnconfirmed(then.unconfirmed)}</span>
        )}
      </td>
      <td>{needs === null ? words.notKnown : needs}</td>
      <td class={`in-words standard-${then.state}`}>
        {state === then.state ? "" : `${words.states[state]} → `}
        {words.states[then.state]}
        {then.state === "missed" && then.missing !== null && (
          <span class="small">{words.missing(then.missing)}</span>
        )}
      </td>
    </tr>
  );
}
