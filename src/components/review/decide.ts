import { dayAt } from "../../domain/clock.ts";
import type { Problem } from "../../domain/problem.ts";
import { recordsOf } from "../../domain/registering/records-of.ts";
import { NOTHING_EXISTS } from "../../domain/registering/records-of.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { MailToSender } from "../../domain/review/decision.ts";
import { isListingRule, missingRules } from "../../domain/review/listing-rules.ts";
import { withPlaceAsItWas } from "../../domain/review/place-as-it-was.ts";
import { existingOf } from "../../domain/review/staff-entry.ts";
import { addressesOf } from "../../domain/addresses.ts";
import type { MailTemplate, MailValues } from "../../domain/mail/templates.ts";
import { writeMail } from "../../wording/mail/write-mail.ts";
import type { OpenStaff } from "../open-staff.ts";
import { readByCouncil, textIn } from "./review-form.ts";
import { approvedRegistration, type SubmissionView } from "./submission-view.ts";

export type Decided = "approved" | "asked-back" | "declined";

/** Does what a reviewer pressed. `check` decides nothing. Fails with every problem at once. */
export async function decide(
  open: OpenStaff,
  view: SubmissionView,
  params: URLSearchParams,
): Promise<Result<Decided | null, readonly Problem[]>> {
  switch (params.get("do")) {
    case "approve":
      return view.submission.kind === "claim"
        ? grant(open, view, params)
        : approve(open, view, params);
    case "ask-back":
      return answer(open, view, params, "asked-back");
    case "decline":
      return answer(open, view, params, "declined");
    default: {
      const read = readByCouncil(params, open);
      return view.submission.kind === "claim" || read.ok ? succeed(null) : read;
    }
  }
}

const seenIn = ({ submission }: SubmissionView, params: URLSearchParams) => ({
  id: submission.id,
  revision: Number(params.get("revision") ?? -1),
});

type ToSender = Extract<
  MailTemplate,
  "registration-approved" | "registration-asked-back" | "registration-declined"
>;

/** What the sender is told, in the language of the form that they filled in. */
function mailTo<Template extends ToSender>(
  { town, portal }: OpenStaff,
  { submission }: SubmissionView,
  template: Template,
  values: MailValues[Template],
): MailToSender {
  const { code, name, operator, operatorPhone } = town.municipality;
  const to = addressesOf(code, submission.language);
  const written = writeMail(template, submission.language, values, {
    town: name,
    operator,
    phone: operatorPhone,
    homeUrl: `${portal.publicUrl}${to.home}`,
  });
  return { ...written, template };
}

const mineUrlOf = ({ town, portal }: OpenStaff, { submission }: SubmissionView): string =>
  `${portal.publicUrl}${addressesOf(town.municipality.code, submission.language).mine()}`;

const nameOf = ({ submission, entry }: SubmissionView): string =>
  submission.registration?.activity.name ?? entry?.activity.name ?? "";

async function approve(
  open: OpenStaff,
  view: SubmissionView,
  params: URLSearchParams,
): Promise<Result<Decided, readonly Problem[]>> {
  const { submission, entry } = view;
  const corrected = approvedRegistration(submission.registration, readByCouncil(params, open));
  if (!corrected.ok) return corrected;
  const rules = params.getAll("rule").filter(isListingRule);
  if (missingRules(rules).length > 0) return fail([{ code: "form-incomplete", field: "rules" }]);
  const existing = entry === null ? NOTHING_EXISTS : existingOf(entry);
  const said = dayAt(new Date(submission.sentAt));
  const { activityId, records } = recordsOf(
    withPlaceAsItWas(corrected.value, entry),
    submission.id,
    existing,
    said,
  );
  const { code } = open.town.municipality;
  const to = addressesOf(code, submission.language);
  const done = await open.office.reviewing.approve(code, {
    ...seenIn(view, params),
    activityId,
    seenVersion: textIn(params, "version"),
    records,
    rules,
    corrected: JSON.stringify(corrected.value) !== JSON.stringify(submission.registration),
    senderEmail: submission.email,
    mail: mailTo(open, view, "registration-approved", {
      activity: corrected.value.activity.name,
      pageUrl: `${open.portal.publicUrl}${to.noun("activity", activityId)}`,
      mineUrl: mineUrlOf(open, view),
    }),
  });
  return done.ok ? succeed("approved") : fail([done.problem]);
}

async function grant(
  open: OpenStaff,
  view: SubmissionView,
  params: URLSearchParams,
): Promise<Result<Decided, readonly Problem[]>> {
  const { submission } = view;
  const { code } = open.town.municipality;
  const to = addressesOf(code, submission.language);
  const mail = mailTo(open, view, "registration-approved", {
    activity: nameOf(view),
    pageUrl: `${open.portal.publicUrl}${to.noun("activity", submission.activityId ?? "")}`,
    mineUrl: mineUrlOf(open, view),
  });
  const done = await open.office.reviewing.grant(
    code,
    seenIn(view, params),
    submission.email,
    mail,
  );
  return done.ok ? succeed("approved") : fail([done.problem]);
}

async function answer(
  open: OpenStaff,
  view: SubmissionView,
  params: URLSearchParams,
  state: "asked-back" | "declined",
): Promise<Result<Decided, readonly Problem[]>> {
  const note = textIn(params, "answer");
  if (note === null) return fail([{ code: "form-incomplete", field: "answer" }]);
  const values = { activity: nameOf(view), note, mineUrl: mineUrlOf(open, view) };
  const mail = mailTo(open, view, `registration-${state}`, values);
  const done = await open.office.reviewing.answer(
    open.town.municipality.code,
    seenIn(view, params),
    { state, note, mail },
  );
  return done.ok ? succeed(state) : fail([done.problem]);
}
