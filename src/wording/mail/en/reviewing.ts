import type { MailWords } from "../mail-text.ts";

type Reviewing = Pick<
  MailWords,
  "registration-approved" | "registration-asked-back" | "registration-declined"
>;

export const reviewing: Reviewing = {
  "registration-approved": ({ activity, pageUrl }) => ({
    subject: `"${activity}" is listed`,
    lines: [
      `"${activity}" is listed now. Thank you for telling us.`,
      { press: "See the page", url: pageUrl },
      "If anything is wrong, please tell the office below.",
    ],
  }),
  "registration-asked-back": ({ activity, note }) => ({
    subject: `A question about "${activity}"`,
    lines: [
      `Thank you for sending "${activity}". Before it is listed, the council would like to know:`,
      { quote: note },
      "Please answer the office below, by telephone or otherwise. What you sent is kept meanwhile.",
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
