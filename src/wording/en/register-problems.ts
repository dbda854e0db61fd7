import type { Problem } from "../../domain/problem.ts";
import type { FormProblemSentences } from "../ja/register-problems.ts";

export const registerProblems = {
  "registration-name-missing": () => "There is no name yet. Please write what you call it.",
  "registration-what-missing": () => "What you do is not there yet. A few words are enough.",
  "registration-contact-missing": () =>
    "There is nobody to ask yet. Please write a telephone number or a mail address.",
  "registration-shelter": () =>
    "A place that protects people is not listed here, for the safety of those who come. Please phone the social welfare council.",
  "value-too-large": () => "The number is too large. Please check it.",
  "value-too-many": (p: Problem) =>
    `These are too many. Please write ${p.value ?? "a few"} at most.`,
  "ages-reversed": () => "The highest age is below the lowest. Please check them.",
} as const;

export const registerFormProblems: FormProblemSentences = {
  "value-too-long": (p) =>
    `This is too long. Please write ${p.value ?? "fewer"} characters at most.`,
  "value-not-a-number": () => "Please write digits only.",
  "phone-unusual": () =>
    "This is not read as a telephone number. Please write it with its area code.",
  "url-unusual": () => "This is not read as a web address. Please write it like example.jp.",
  "mail-address-unusual": () =>
    "This is not read as a mail address. Please check what stands before and after the @.",
  "position-outside-municipality": () =>
    "The mark lies outside the town. Set it again, or remove it.",
  "home-must-not-be-exact": () =>
    "A home is never shown as it is. Please choose that it is shown roughly, or not at all.",
  "reference-missing": () => "That place is not listed any more. Please describe the place.",
  "too-many-now": () =>
    "Very many are arriving now. What you wrote is still there. Please press again in about an hour, or phone the social welfare council.",
  "backend-unreachable": () =>
    'It did not arrive. What you wrote is still there. Please press "Send" again in a little while.',
};
