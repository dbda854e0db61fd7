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
  welcome: ({ url, days }, { from }) => ({
    subject: `${from.town}: your access to the workspace`,
    lines: [
      "You have been given access to the workspace. Open this link and choose a password; after that you set up the second factor with an app on your telephone.",
      { press: "Choose a password", url },
      `The link can be used once, within ${days} days.`,
      "If you did not expect this, do nothing: nobody can sign in.",
    ],
  }),
} satisfies Pick<MailWords, "sign-in" | "welcome">;
