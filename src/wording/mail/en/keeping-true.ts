import type { MailWords } from "../mail-text.ts";

type KeepingTrue = Pick<MailWords, "still-right" | "still-right-reminder">;
type Values = Parameters<KeepingTrue["still-right"]>[0];

const buttons = ({ pageUrl, confirmUrl, changeUrl, endedUrl }: Values) => [
  "This is the page as it is now.",
  { press: "See the page", url: pageUrl },
  "Open the one that fits and press the button on the page. Opening it alone changes nothing.",
  { press: "It is still right", url: confirmUrl },
  { press: "Something has changed", url: changeUrl },
  { press: "It has ended", url: endedUrl },
];

export const keepingTrue: KeepingTrue = {
  "still-right": (values, { day }) => ({
    subject: `Is “${values.activity}” still right?`,
    lines: [
      `Thank you for listing “${values.activity}”. So that nobody comes in vain, we ask from time to time.`,
      ...buttons(values),
      `An answer by ${day(values.answerBy)} would help. Without one the page does not disappear.`,
    ],
  }),
  "still-right-reminder": (values, { day }) => ({
    subject: `Once more about “${values.activity}”`,
    lines: [
      `We asked whether “${values.activity}” is still right. One press is enough.`,
      ...buttons(values),
      `If there is no answer by ${day(values.answerBy)}, we may telephone.`,
    ],
  }),
};
