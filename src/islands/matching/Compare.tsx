import type { Suggestion } from "../../domain/matching/answer.ts";
import type { AnswerProps } from "./Answer.tsx";
import { activityOf, datesOf, minutesOf, type Scene, stepOf, whomOf, writtenIn } from "./view.ts";
import { Words } from "./Words.tsx";

/** とっておいたもの, side by side in one table: the same question in each row. */
export function Compare({ scene, kept, form }: AnswerProps) {
  const { words } = scene;
  return (
    <section class="compare flow-small" aria-labelledby="compare">
      <h3 id="compare">
        <Words text={words.compare.title} />
      </h3>
      {kept.length === 0 ? (
        <p class="help">
          <Words text={words.compare.none} />
        </p>
      ) : (
        <KeptTable scene={scene} kept={kept} form={form} />
      )}
    </section>
  );
}

function KeptTable({
  scene,
  kept,
  form,
}: {
  readonly scene: Scene;
  readonly kept: readonly Suggestion[];
  readonly form: string;
}) {
  const { words, to } = scene;
  return (
    // The table scrolls in itself on a narrow screen; its links and buttons lead the keyboard through it.
    <div class="scrolls">
      <table class="compare-table">
        <thead>
          <tr>
            <td />
            {kept.map((one) => (
              <th key={one.activity} scope="col" lang={writtenIn(scene)}>
                <a href={to.noun("activity", one.activity)} data-visit>
                  {activityOf(scene, one).name}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ row, of }) => (
            <tr key={row}>
              <th scope="row">
                <Words text={words.compare.rows[row]} />
              </th>
              {kept.map((one) => (
                <td key={one.activity} lang={row === "firstVisit" ? writtenIn(scene) : undefined}>
                  <Words text={of(scene, one) ?? words.compare.unknown} />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <td />
            {kept.map((one) => (
              <td key={one.activity}>
                <button class="link" type="submit" name="unkeep" value={one.activity} form={form}>
                  <Words text={words.compare.letGo} />
                  <span class="unseen"> {activityOf(scene, one).name}</span>
                </button>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

type Row = keyof Scene["words"]["compare"]["rows"];
type Cell = (scene: Scene, suggestion: Suggestion) => string | null;

const ROWS: readonly { readonly row: Row; readonly of: Cell }[] = [
  { row: "when", of: (scene, one) => datesOf(scene, one).join("、") || null },
  { row: "minutes", of: minutesOf },
  { row: "cost", of: costOf },
  { row: "step", of: stepOf },
  { row: "firstVisit", of: (scene, one) => activityOf(scene, one).firstVisit },
  { row: "contact", of: contactOf },
];

function costOf(scene: Scene, suggestion: Suggestion): string | null {
  const { cost, costNote } = activityOf(scene, suggestion);
  if (cost === null) return costNote;
  return cost === 0 ? scene.words.compare.free : scene.words.compare.yen(cost);
}

function contactOf(scene: Scene, suggestion: Suggestion): string | null {
  const whom = whomOf(scene, activityOf(scene, suggestion));
  return whom === null ? scene.words.answer.contactPage : (whom.phone ?? whom.email ?? whom.url);
}
