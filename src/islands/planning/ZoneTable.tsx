import type { UnknownPart } from "../../domain/coverage/gap-town.ts";
import type { PlanningFigures } from "../../domain/coverage/planning/planning-figures.ts";
import type { Share } from "../../domain/coverage/reached.ts";
import { mostNeedsFirst } from "../../domain/coverage/recorded-needs.ts";
import { planning as words } from "../../wording/staff/planning.ts";
import { whatIf } from "../../wording/staff/planning-what-if.ts";
import { needsWords } from "../../wording/staff/recorded-needs.ts";
import { Figure, ShareFigure } from "./Figure.tsx";
import { NeedsBeside, NeedsHere } from "./NeedCells.tsx";
import { linkWith, type PlanningView } from "./view.ts";
import { WideTable } from "./WideTable.tsx";

/** Who can reach something, zone by zone; the rows add up to the last one. */
export function ZoneTable(view: PlanningView) {
  const { asked, before, after, needs } = view.answer;
  const left = (at: number) => (before.zones[at]?.people ?? 0) - (before.zones[at]?.reached ?? 0);
  const order = before.zones
    .map((_, at) => at)
    .toSorted(mostNeedsFirst(needs?.counts ?? [], left))
    .flatMap((at) => before.zones[at] ?? []);
  const head = words.headOf(asked.question.who);
  const twice = countedTwice(after ?? before);
  return (
    <>
      <WideTable name={words.table}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{head.zone}</th>
              {needs !== null && <th scope="col">{needsWords.head}</th>}
              <th scope="col">{head.people}</th>
              <th scope="col">{head.reached}</th>
              <th scope="col">{head.share}</th>
              <th scope="col">{head.left}</th>
              <th scope="col">{head.activities}</th>
              <th scope="col">{head.unconfirmed}</th>
              <th scope="col">{head.seats}</th>
            </tr>
          </thead>
          <tbody>
            {order.map(({ zone, ...now }) => (
              <Row
                key={zone.id}
                view={view}
                id={zone.id}
                name={zone.name}
                before={now}
                after={after?.zones.find((one) => one.zone.id === zone.id) ?? null}
              />
            ))}
            <Beside view={view} id="outside" name={words.outside} of={outsideOf} />
            <Beside view={view} id="nowhere" name={words.notOnMap} of={nowhereOf} />
            {needs !== null && <NeedsBeside needs={needs} />}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {needs !== null && <td>{needs.total}</td>}
              <Cells before={totalOf(before)} after={after && totalOf(after)} />
              <td />
            </tr>
          </tfoot>
        </table>
      </WideTable>
      {twice > 0 && <p class="small soft">{words.countedTwice(twice)}</p>}
    </>
  );
}

/** Activities in two zones of the level stand in both rows. */
const countedTwice = ({ zones, inNoZone, supply }: PlanningFigures): number =>
  zones.reduce((sum, { activities }) => sum + activities, inNoZone.activities) - supply.counted;

interface RowFigures extends Share {
  readonly activities: number;
  readonly unconfirmed: number;
  readonly unknown: UnknownPart;
  readonly seatsPer10000?: number | null;
}
interface RowProps {
  readonly view: PlanningView;
  readonly id: string;
  readonly name: string;
  readonly before: RowFigures;
  readonly after: RowFigures | null;
}

function Row({ view, id, name, before, after }: RowProps) {
  const open = view.answer.opened?.id === id;
  return (
    <tr data-zone={id}>
      <th scope="row">
        <a
          href={linkWith(view, { zone: id, page: null }, "#opened")}
          aria-current={open ? "true" : undefined}
          title={whatIf.openZone(name)}
          data-planning-link
        >
          {name}
        </a>
      </th>
      <NeedsHere answer={view.answer} zone={id} />
      <Cells before={before} after={after} />
      <td>
        {before.seatsPer10000 == null ? (
          "—"
        ) : (
          <Figure before={before.seatsPer10000} after={after?.seatsPer10000 ?? null} />
        )}
      </td>
    </tr>
  );
}

/** People and activities that are in no zone have rows of their own where there are any. */
function Beside({
  view,
  id,
  name,
  of,
}: {
  readonly view: PlanningView;
  readonly id: string;
  readonly name: string;
  readonly of: (figures: PlanningFigures) => RowFigures;
}) {
  const { before, after } = view.answer;
  const [now, then] = [of(before), after === null ? null : of(after)];
  const some = (row: RowFigures | null) =>
    row !== null && (row.people > 0 || row.activities > 0 || row.unknown.areas > 0);
  if (!some(now) && !some(then)) return null;
  return <Row view={view} id={id} name={name} before={now} after={then} />;
}

const outsideOf = ({ outside, inNoZone, unknownBeside }: PlanningFigures): RowFigures => ({
  ...outside,
  ...inNoZone,
  unknown: unknownBeside.outside,
});
const nowhereOf = ({ nowhere, unknownBeside }: PlanningFigures): RowFigures => ({
  people: nowhere.people,
  reached: 0,
  activities: 0,
  unconfirmed: 0,
  unknown: unknownBeside.nowhere,
});
const totalOf = ({ total, supply, unknownBeside }: PlanningFigures): RowFigures => ({
  ...total,
  activities: supply.counted,
  unconfirmed: supply.unconfirmed,
  unknown: unknownBeside.total,
});

function Cells({ before, after }: CellsProps) {
  return (
    <>
      {before.unknown.all ? <NotKnown /> : <Counted before={before} after={after} />}
      <td>
        <Figure before={before.activities} after={after?.activities ?? null} />
      </td>
      <td>
        <Figure before={before.unconfirmed} after={after?.unconfirmed ?? null} />
      </td>
    </>
  );
}

interface CellsProps {
  readonly before: RowFigures;
  readonly after: RowFigures | null;
}

/** How many there are and who is reached; areas that do not say it are named and never taken for 0. */
function Counted({ before, after }: CellsProps) {
  const part = ({ reached, people }: RowFigures) => ({ part: reached, all: people });
  return (
    <>
      <td>
        <Figure before={before.people} after={after?.people ?? null} />
        {before.unknown.areas > 0 && (
          <span class="small soft"> {words.unknownIn(before.unknown)}</span>
        )}
      </td>
      <td>
        <Figure before={before.reached} after={after?.reached ?? null} />
      </td>
      <td>
        <ShareFigure before={part(before)} after={after === null ? null : part(after)} />
      </td>
      <td>
        <Figure
          before={before.people - before.reached}
          after={after === null ? null : after.people - after.reached}
        />
      </td>
    </>
  );
}

const NotKnown = () => (
  <>
    <td>{words.notKnown}</td>
    <td>—</td>
    <td>—</td>
    <td>—</td>
  </>
);
