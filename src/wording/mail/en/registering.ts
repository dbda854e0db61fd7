import type { MailWords } from "../mail-text.ts";

export const registering = {
  "verify-submission": ({ url, days }, { from }) => ({
    subject: `Tsunagiba of ${from.town}: checking your address`,
    lines: [
      "We have received a form for getting listed in Tsunagiba.",
      "Please open this link and press the button that appears. Then it reaches the social welfare council.",
      { press: "Open the page for checking", url },
      `The link works for ${days} days.`,
      "If you know nothing of it, please do nothing. Nothing will be listed.",
    ],
  }),
} satisfies Pick<MailWords, "verify-submission">;
