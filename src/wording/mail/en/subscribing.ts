import type { MailWords } from "../mail-text.ts";

export const subscribing = {
  "verify-subscription": ({ url, days }, { from }) => ({
    subject: `Tsunagiba of ${from.town}: do you want to hear of new places?`,
    lines: [
      "Somebody asked us to tell this address of new places.",
      "If it was you, please open the link and press the button on its page.",
      { press: "Open the page", url },
      `The link can be used for ${days} days.`,
      "If it was not you, please do nothing: nothing more comes, and we forget this address.",
    ],
  }),
  subscribed: ({ leaveUrl }, { from }) => ({
    subject: `Tsunagiba of ${from.town}: you will hear of new places`,
    lines: [
      "When something new is listed, we write to you on Monday morning. A week without anything new brings no mail.",
      "To stop, open this link and press the button on its page, whenever you like.",
      { press: "Stop these mails", url: leaveUrl },
    ],
  }),
  news: ({ where, entries, more, listUrl, leaveUrl }, { from }) => ({
    subject: `Tsunagiba of ${from.town}: new places, ${where}`,
    lines: [
      `There are new places in the list (${where}).`,
      ...entries.flatMap(({ name, kind, when, url }) => [
        { press: name, url },
        when === null ? kind : `${kind}, ${when}`,
      ]),
      ...(more === 0 ? [] : [`There are ${more} more.`]),
      { press: "See the list", url: listUrl },
      "Dates may change: please look at the page before you go.",
      { press: "Stop these mails", url: leaveUrl },
    ],
  }),
} satisfies Pick<MailWords, "verify-subscription" | "subscribed" | "news">;
