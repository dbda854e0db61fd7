import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { LetterLine } from "../../wording/ja/paper.ts";
import { paperWords } from "../../wording/paper.ts";
import { Help } from "./Help.tsx";
import { holdLetter, type LetterDraft, letterDraft } from "./letter-draft.ts";
import { LetterPaper } from "./LetterPaper.tsx";
import { LETTER_LINES, LETTER_REPLIES, lettersFor, letterText } from "./letter-text.ts";
import { type Scene, writtenIn } from "./view.ts";
import { Words } from "./Words.tsx";

export interface LetterProps {
  readonly scene: Scene;
  /** The activity it goes to. */
  readonly to: string;
  /** The activities it may go to. */
  readonly among: readonly string[];
  readonly onTo: (id: string) => void;
  readonly onClose: () => void;
}

/** More is no letter of one page; it is also what keeps a pasted book out of the page. */
const LONGEST_OWN = 1500;
const LONGEST_LINE = 120;

/** 一歩目の手紙: made on the device, of what is ticked and written here and of nothing else. It is never sent. */
export function Letter({ scene, to, among, onTo, onClose }: LetterProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [draft, setDraft] = useState(letterDraft);
  const change = (changed: Partial<LetterDraft>) => {
    const next = { ...draft, ...changed };
    holdLetter(next);
    setDraft(next);
  };
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  const { letter } = paperWords(scene.language);
  const { index, language } = scene;
  const activity = index.activityById.get(to);
  if (activity === undefined) return null;
  const close = (
    <button class="press quiet" type="button" onClick={() => dialog.current?.close()}>
      <Words text={letter.close} />
    </button>
  );
  const paragraphs = letterText(draft, activity, language);
  return (
    <dialog class="letter" ref={dialog} aria-labelledby="letter-title" onClose={onClose}>
      <p class="letter-close">{close}</p>
      <div class="letter-make flow-small">
        <h2 id="letter-title" tabIndex={-1} ref={heading}>
          <Words text={letter.title} />
        </h2>
        <p class="promise">
          <Words text={letter.help} />
        </p>
        {among.length > 1 && (
          <Choose legend={letter.toWhom}>
            {among.map((id) => (
              <Tick key={id} one name="letter-to" on={id === to} change={() => onTo(id)}>
                <span lang={writtenIn(scene)}>{index.activityById.get(id)?.name}</span>
              </Tick>
            ))}
          </Choose>
        )}
        <Fixed draft={draft} change={change} scene={scene} />
        <Own draft={draft} change={change} scene={scene} />
        <Answering draft={draft} change={change} scene={scene} />
        <Field
          id="letter-name"
          label={letter.name}
          help={letter.nameHelp}
          value={draft.name}
          change={(name) => change({ name })}
        />
      </div>
      <section class="letter-done flow-small" aria-labelledby="letter-done">
        <h3 id="letter-done">
          <Words text={letter.preview} />
        </h3>
        <LetterPaper scene={scene} paragraphs={paragraphs} />
        <p class="problem" role="status">
          {lettersFor(paragraphs) === null && <Words text={letter.tooLong} />}
        </p>
        <p class="letter-doing">
          <button class="press" type="button" onClick={() => window.print()}>
            <Words text={letter.print} />
          </button>{" "}
          {close}
        </p>
        <p class="help">
          <Words text={letter.printHelp} />
        </p>
      </section>
    </dialog>
  );
}

interface PartProps {
  readonly scene: Scene;
  readonly draft: LetterDraft;
  readonly change: (changed: Partial<LetterDraft>) => void;
}

/** Sentences to tick, in the person's language; the letter says the same in Japanese. */
function Fixed({ draft, change, scene }: PartProps) {
  const { letter } = paperWords(scene.language);
  const toggled = (line: LetterLine) =>
    draft.lines.includes(line) ? draft.lines.filter((one) => one !== line) : [...draft.lines, line];
  return (
    <Choose legend={letter.choose} help={letter.chooseHelp}>
      <Tick on={draft.greeting} change={() => change({ greeting: !draft.greeting })}>
        <Words text={letter.greeting} />
      </Tick>
      {LETTER_LINES.map((line) => (
        <Tick
          key={line}
          on={draft.lines.includes(line)}
          change={() => change({ lines: toggled(line) })}
        >
          <Words text={letter.lines[line]} />
        </Tick>
      ))}
      <Tick on={draft.closing} change={() => change({ closing: !draft.closing })}>
        <Words text={letter.closing} />
      </Tick>
    </Choose>
  );
}

/** The person's own words; where they tell of danger, help comes at once. */
function Own({ draft, change, scene }: PartProps) {
  const { letter } = paperWords(scene.language);
  return (
    <div>
      <label class="label" for="letter-own">
        <Words text={letter.own} />
      </label>
      <p class="help" id="letter-own-help">
        <Words text={letter.ownHelp} />
      </p>
      <textarea
        class="field"
        id="letter-own"
        rows={4}
        maxLength={LONGEST_OWN}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="letter-own-help"
        value={draft.own}
        onInput={({ currentTarget }) => change({ own: currentTarget.value })}
      />
      <div role="status">
        <Help
          id="letter-danger-help"
          text={`${draft.own}\n${draft.replyTo}\n${draft.name}`}
          wording={scene.wording}
          numbers={scene.index.town.urgentNumbers}
          urgent={scene.to.page("urgent")}
        />
      </div>
    </div>
  );
}

function Answering({ draft, change, scene }: PartProps) {
  const { letter } = paperWords(scene.language);
  return (
    <>
      <Choose legend={letter.reply}>
        <Tick
          one
          name="letter-reply"
          on={draft.reply === null}
          change={() => change({ reply: null })}
        >
          <Words text={letter.noReply} />
        </Tick>
        {LETTER_REPLIES.map((reply) => (
          <Tick
            key={reply}
            one
            name="letter-reply"
            on={draft.reply === reply}
            change={() => change({ reply })}
          >
            <Words text={letter.replies[reply]} />
          </Tick>
        ))}
      </Choose>
      <Field
        id="letter-reply-to"
        label={letter.replyTo}
        help={letter.replyToHelp}
        value={draft.replyTo}
        change={(replyTo) => change({ replyTo })}
      />
    </>
  );
}

function Choose({
  legend,
  help,
  children,
}: {
  readonly legend: string;
  readonly help?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <fieldset>
      <legend class="label">
        <Words text={legend} />
      </legend>
      {help !== undefined && (
        <p class="help">
          <Words text={help} />
        </p>
      )}
      <div class="ticks">{children}</div>
    </fieldset>
  );
}

function Tick({
  on,
  change,
  one = false,
  name,
  children,
}: {
  readonly on: boolean;
  readonly change: () => void;
  readonly one?: boolean;
  readonly name?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <label class="tick">
      <input type={one ? "radio" : "checkbox"} name={name} checked={on} onChange={change} />
      <span>{children}</span>
    </label>
  );
}

function Field({
  id,
  label,
  help,
  value,
  change,
}: {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly change: (value: string) => void;
}) {
  return (
    <div>
      <label class="label" for={id}>
        <Words text={label} />
      </label>
      <p class="help" id={`${id}-help`}>
        <Words text={help} />
      </p>
      <input
        class="field"
        id={id}
        type="text"
        maxLength={LONGEST_LINE}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-help`}
        value={value}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </div>
  );
}
