import type { Answer as AnswerData, Suggestion } from "../../domain/matching/answer.ts";
import type { ReadNeedForm } from "../../domain/matching/form/read-need-form.ts";
import { MORE, TOP } from "../../domain/matching/form/read-need-form.ts";
import { changeText } from "../../wording/matching.ts";
import { Compare } from "./Compare.tsx";
import { NothingFits } from "./NothingFits.tsx";
import { OnPaper } from "./OnPaper.tsx";
import { Suggested } from "./Suggested.tsx";
import { type Scene, writtenIn } from "./view.ts";
import { Words } from "./Words.tsx";

export interface AnswerProps {
  readonly scene: Scene;
  readonly read: ReadNeedForm;
  readonly answer: AnswerData;
  /** What the person keeps in view, whether or not it is among the suggestions now. */
  readonly kept: readonly Suggestion[];
  /** The id of the form that every button here belongs to. */
  readonly form: string;
  /** Of the form with which an unmet need is left. */
  readonly formKey: string;
}

/**
 * The answer to a filled-in form. What is kept and what was set aside goes back into the form as hidden fields, and
 * every button sends the form: the same on the device and, posted, on the server.
 */
export function Answer(props: AnswerProps) {
  const { scene, read, answer, form } = props;
  const { words } = scene;
  return (
    <>
      {read.kept.map((id) => (
        <input key={id} type="hidden" name="kept" value={id} form={form} />
      ))}
      {read.need.exclusions.map(({ activity, because }) => (
        <input
          key={activity}
          type="hidden"
          name="not"
          value={because === null ? activity : `${activity} ${because}`}
          form={form}
        />
      ))}
      {read.top === MORE && <input type="hidden" name="top" value={MORE} form={form} />}
      <h2 tabIndex={-1} data-match-heading>
        <Words text={words.answer.title} />
      </h2>
      {read.said ? <Suggestions {...props} /> : <p>{<Words text={words.answer.first} />}</p>}
      {read.said && answer.nothingFits && <NothingFits {...props} />}
      <SetAside {...props} />
      {(read.kept.length > 0 || answer.suggestions.length > 0) && <Compare {...props} />}
      <OnPaper {...props} />
    </>
  );
}

function Suggestions({ scene, read, answer, form }: AnswerProps) {
  const { words } = scene;
  const { suggestions, binding, nothingFits } = answer;
  if (nothingFits) return null;
  return (
    <>
      <p class="count">
        <Words text={words.answer.count(suggestions.length)} />
      </p>
      <ol class="offers">
        {suggestions.map((suggestion) => (
          <Suggested
            key={suggestion.activity}
            scene={scene}
            suggestion={suggestion}
            kept={read.kept.includes(suggestion.activity)}
            form={form}
          />
        ))}
      </ol>
      {suggestions.length === TOP && read.top === TOP && (
        <p>
          <button class="press quiet" type="submit" name="top" value={MORE} form={form}>
            <Words text={words.answer.more} />
          </button>
        </p>
      )}
      {binding !== null && (
        <p class="binding">
          <Words
            text={words.answer.binding(
              changeText(binding.change, scene.wording),
              binding.opens.length,
            )}
          />
        </p>
      )}
    </>
  );
}

function SetAside({ scene, read, form }: AnswerProps) {
  const { words, index } = scene;
  const aside = read.need.exclusions.flatMap(
    ({ activity }) => index.activityById.get(activity) ?? [],
  );
  if (aside.length === 0) return null;
  return (
    <details class="set-aside">
      <summary>
        <Words text={words.answer.setAside(aside.length)} />
      </summary>
      <ul class="plain-list">
        {aside.map(({ id, name }) => (
          <li key={id}>
            <button class="link" type="submit" name="back" value={id} form={form}>
              <span lang={writtenIn(scene)}>
                <Words text={words.answer.bringBack(name)} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
