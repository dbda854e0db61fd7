import { whatIf as words } from "../../wording/staff/planning-what-if.ts";
import { linkWith, linkWithout, type PlanningView } from "./view.ts";

/** What is changed, each with a way back. */
export function ChangeList(view: PlanningView) {
  const { changes } = view.answer;
  if (changes.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <ul class="planning-changes" aria-label={words.list}>
        {changes.map((change) => (
          <li key={`${change.does} ${change.text}`}>
            {words.change(change)}{" "}
            <a
              href={linkWithout(view, change.does, change.text, "#what-if")}
              aria-label={words.takeBackOf(words.change(change))}
              data-planning-link
            >
              {words.takeBack}
            </a>
          </li>
        ))}
      </ul>
      {changes.length > 1 && (
        <p>
          <a href={linkWith(view, { pin: null, gone: null }, "#what-if")} data-planning-link>
            {words.takeBackAll}
          </a>
        </p>
      )}
    </>
  );
}
