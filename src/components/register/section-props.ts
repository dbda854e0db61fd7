import type { Problem } from "../../domain/problem.ts";
import type { ScheduleAnswer } from "../../wording/schedule-answer.ts";
import type { RegisterWords } from "../../wording/ja/register.ts";
import type { FormFill } from "../form/form-fill.ts";
import type { OpenTown } from "../open-town.ts";
import type { registerChoices } from "./register-form.ts";

/** What each section of the form is drawn from. */
export interface SectionProps {
  readonly open: OpenTown;
  readonly words: RegisterWords;
  readonly choices: ReturnType<typeof registerChoices>;
  readonly fill: FormFill;
  readonly params: URLSearchParams;
  readonly answer: ScheduleAnswer;
  /** The name of the place that an entry has already, where it is being changed. */
  readonly placeNow: string | null;
  readonly problems: readonly Problem[];
}
