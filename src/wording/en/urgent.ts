import type { UrgentWords } from "../ja/urgent.ts";

export const urgent: UrgentWords = {
  title: "Urgent help",
  danger: "If someone’s life or safety is in danger, telephone at once.",
  ambulance: "Injury, sudden illness, fire",
  police: "Crime, accident, someone is frightening you",
  national: "From any town",
  local: "Numbers of this town",
  noLocal: "This town’s numbers are not written yet. The town hall can also put you through.",
  noPhone: "If you cannot speak",
  noPhoneText:
    "Show this page to someone near you. 「電話をかけてください」 means “please telephone for me”.",
  hours: "Hours",
  checked: (day) => `Checked on ${day}`,
  unchecked: "Not written yet when this was checked",
  anyTime: "24 hours",
};
