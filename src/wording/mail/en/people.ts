import type { MailWords } from "../mail-text.ts";

export const people = {
  "sign-in": ({ url, minutes }, { from }) => ({
    subject: `Tsunagiba of ${from.town}: your link to sign in`,
    lines: [
      "To sign in, open this link and press the button on the page.",
      { press: "Open the page to sign in", url },
      `The link works once, for ${minutes} minutes.`,
      "If you did not ask for it, do nothing. Nobody can sign in.",
    ],
  }),
} satisfies Pick<MailWords, "sign-in">;
