import { Fragment } from "preact";
import { unmetNeedOf } from "../../domain/matching/form/unmet-need-of.ts";
import {
  UNMET_NEED_FIELDS,
  type UnmetNeed,
  unmetNeedFields,
} from "../../domain/matching/unmet-need.ts";
import { nameOfInterest } from "../../wording/interest-name.ts";
import type { AnswerProps } from "./Answer.tsx";
import type { Scene } from "./view.ts";
import { Words } from "./Words.tsx";

/** 「こんな場があったら」: exactly what would be kept, in words, and a button. Nothing is sent before it is pressed. */
export function LeaveUnmetNeed({
  scene,
  read,
  formKey,
}: Pick<AnswerProps, "scene" | "read" | "formKey">) {
  const need = unmetNeedOf(read.need, read.near?.zoneId ?? null, scene.index);
  if (need === null) return null;
  const { unmetNeed: words } = scene.wording;
  const written = unmetNeedWritten(scene, need);
  return (
    <details class="leave-unmet-need">
      <summary>
        <Words text={words.title} />
      </summary>
      <p>
        <Words text={words.lead} />
      </p>
      <dl class="pairs">
        {UNMET_NEED_FIELDS.map((field) => (
          <Fragment key={field}>
            <dt>
              <Words text={words.labels[field]} />
            </dt>
            <dd>
              <Words text={written[field] ?? words.unsaid} />
            </dd>
          </Fragment>
        ))}
      </dl>
      <p>
        <Words text={words.confirmText} />
      </p>
      <p class="small">
        <Words text={words.confirmForever} />
      </p>
      <form method="post" action={scene.to.page("unmet-need")} data-unmet-need>
        {unmetNeedFields(need).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="agreed" value="yes" />
        <p>
          <button class="press quiet" type="submit">
            <Words text={words.agree} />
          </button>
        </p>
        <p role="status" data-unmet-need-said />
        <p hidden data-unmet-need-done>
          <Words text={words.doneTitle} />
        </p>
        <p hidden data-unmet-need-refused>
          <Words text={words.refused} />
        </p>
      </form>
    </details>
  );
}

function unmetNeedWritten(scene: Scene, { zoneId, interest, slot, step }: UnmetNeed) {
  const { index, wording, taxonomy } = scene;
  const { unmetNeed: words } = wording;
  return {
    zone: zoneId === null ? null : (index.zoneById.get(zoneId)?.name ?? null),
    interest: interest === null ? null : nameOfInterest(interest, wording.interests, taxonomy.byId),
    slot: slot === null ? null : words.slot(wording.dates.weekdayLong(slot.weekday), slot.part),
    step: step === null ? null : wording.vocabulary.step[step],
  };
}
