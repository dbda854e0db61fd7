import type { MailWords } from "../mail-text.ts";

type Reviewing = Pick<
  MailWords,
  "registration-approved" | "registration-asked-back" | "registration-declined"
>;

export const reviewing: Reviewing = {
  "registration-approved": ({ activity, pageUrl, mineUrl }) => ({
    subject: `"${activity}" is listed`,
    lines: [
      `"${activity}" is listed now. Thank you for telling us.`,
      { press: "See the page", url: pageUrl },
      "You can change it at any time. If you have questions, please ask the office below.",
      { press: "Change our group", url: mineUrl },
    ],
  }),
  "registration-asked-back": ({ activity, note, mineUrl }) => ({
    subject: `A question about "${activity}"`,
    lines: [
      `Thank you for sending "${activity}". Before it is listed, the council would like to know:`,
      { quote: note },
      { press: "Answer", url: mineUrl },
      "Or phone the office below. What you sent is kept meanwhile.",
    ],
  }),
  "registration-declined": ({ activity, note }) => ({
    subject: `About "${activity}"`,
    lines: [
      `Thank you for sending "${activity}". It could not be listed this time, for this reason:`,
      { quote: note },
      "If you have questions, please ask the office below.",
    ],
  }),
};
