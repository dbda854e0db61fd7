import { addressesOf } from "../../domain/addresses.ts";
import type {
  ActivityRow,
  AreaRow,
  OpenedZone as Opened,
} from "../../domain/coverage/planning/opened-zone.ts";
import { vocabulary } from "../../wording/ja/vocabulary.ts";
import { planning } from "../../wording/staff/planning.ts";
import { whatIf as words } from "../../wording/staff/planning-what-if.ts";
import { GONE_FORM, linkWith, type PlanningView, PUT_FORM } from "./view.ts";
import { WideTable } from "./WideTable.tsx";

/** So many activities are shown without being asked for. */
const FEW = 20;

/** A zone of the table, opened: what each circle and each point of the map says, a page at a time. */
export function OpenedZone(view: PlanningView) {
  const { opened, asked } = view.answer;
  if (opened === null) return null;
  const unit = planning.unit(asked.question.who);
  const name = opened.name ?? (opened.id === "nowhere" ? planning.notOnMap : planning.outside);
  return (
    <section class="flow planning-opened" aria-labelledby="opened">
      <h3 id="opened" tabIndex={-1}>
        {words.opened(name)}
      </h3>
      <p>
        <a href={linkWith(view, { zone: null, page: null }, "#answer")} data-planning-link>
          {words.close}
        </a>
        {opened.name !== null && (
          <>
            {" "}
            <a href={addressesOf(view.code, "ja").noun("zone", opened.id)}>{words.toZonePage}</a>
          </>
        )}
      </p>
      <details open>
        <summary>{words.areas(opened.allAreas)}</summary>
        <Areas name={name} opened={opened} unit={unit} />
      </details>
      <details open={opened.allActivities <= FEW}>
        <summary>{words.activities(opened.allActivities)}</summary>
        <Activities name={name} opened={opened} unit={unit} />
      </details>
      <Pages view={view} opened={opened} />
    </section>
  );
}

interface TableProps {
  readonly name: string;
  readonly opened: Opened;
  /** What is counted: people, or households. */
  readonly unit: string;
}

function Areas({ name, opened: { areas, allAreas }, unit }: TableProps) {
  if (allAreas === 0) return <p>{words.noAreas}</p>;
  const { areasHead: head } = words;
  return (
    <WideTable name={words.areasTable(name)}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{head.name}</th>
            <th scope="col">{unit}</th>
            <th scope="col">{head.reached}</th>
            <th scope="col">{head.put}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <Area key={area.id} area={area} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Area({ area: { name, at, people, before, after } }: { readonly area: AreaRow }) {
  const told = (reached: boolean) => (reached ? words.reached.yes : words.reached.no);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{people === null ? planning.notKnown : planning.figure(people)}</td>
      <td>
        {at === null && words.reached.unknown}
        {at !== null && before !== after && `${told(before)} → `}
        {at !== null && told(after)}
      </td>
      <td>
        {at !== null && (
          <button
            class="press quiet small"
            type="submit"
            form={PUT_FORM}
            name="put-at"
            value={`${at.lat}_${at.lng}`}
            aria-label={words.putAt(name)}
          >
            {words.putHere}
          </button>
        )}
      </td>
    </tr>
  );
}

function Activities({ name, opened: { activities, allActivities }, unit }: TableProps) {
  if (allActivities === 0) return <p>{words.noActivities}</p>;
  const { activitiesHead: head } = words;
  return (
    <WideTable name={words.activitiesTable(name)}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{head.name}</th>
            <th scope="col">{head.kind}</th>
            <th scope="col">{head.counted}</th>
            <th scope="col">{head.within(unit)}</th>
            <th scope="col">{head.confirmed}</th>
            <th scope="col">{head.gone}</th>
          </tr>
        </thead>
        <tbody>
          {activities.map((activity) => (
            <Activity key={activity.id} activity={activity} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Activity({ activity }: { readonly activity: ActivityRow }) {
  const { id, name, kind, counted, withinReach, confirmed, whenKnown, gone } = activity;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{vocabulary.kind[kind]}</td>
      <td>
        {counted ? words.counted.yes : words.counted.no}
        {!whenKnown && `（${words.whenUnknown}）`}
      </td>
      <td>{withinReach === null ? words.noPosition : planning.figure(withinReach)}</td>
      <td>{confirmed ? words.confirmed.yes : words.confirmed.no}</td>
      <td>
        {gone ? (
          words.goneNow
        ) : (
          <button
            class="press quiet small"
            type="submit"
            form={GONE_FORM}
            name="gone"
            value={id}
            aria-label={words.takeAwayOf(name)}
          >
            {words.takeItAway}
          </button>
        )}
      </td>
    </tr>
  );
}

function Pages({
  view,
  opened: { page, pages },
}: {
  readonly view: PlanningView;
  readonly opened: Opened;
}) {
  if (pages === 1) return null;
  const link = (to: number, text: string) => (
    <a href={linkWith(view, { page: to === 0 ? null : String(to) }, "#opened")} data-planning-link>
      {text}
    </a>
  );
  return (
    <p>
      {page > 0 && link(page - 1, words.previous)} {words.page(page + 1, pages)}{" "}
      {page < pages - 1 && link(page + 1, words.next)}
    </p>
  );
}
