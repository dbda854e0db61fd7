import type { Problem } from "../../domain/problem.ts";
import { registerProblems } from "../en/register-problems.ts";
import { scheduleProblems } from "../en/schedule-problems.ts";
import type { ProblemSentences } from "./ja.ts";

const value = (problem: Problem): string =>
  problem.value === undefined || problem.value === "" ? "" : ` "${problem.value}"`;
const column = (problem: Problem): string => {
  if (problem.column !== undefined) return ` in the column ${problem.column}`;
  return problem.field === undefined ? "" : ` of ${problem.field}`;
};
const detail = (problem: Problem): string =>
  problem.value === undefined || problem.value === "" ? "" : ` (${problem.value})`;

export const problemsEn: ProblemSentences = {
  ...registerProblems,
  ...scheduleProblems,

  "file-missing": (p) => `There is no such file${detail(p)}. Check its name and folder.`,
  "file-unreadable": (p) =>
    p.line === undefined
      ? `The file could not be read${detail(p)}. Open it to see whether it is damaged.`
      : `The file could not be read from line ${p.line} on. Look for a " that is never closed.`,
  "file-empty": () => "The file holds nothing. Check that it is the one you meant.",
  "file-format-unknown": (p) =>
    p.value === "xlsx"
      ? 'Excel\'s own format (.xlsx) cannot be read. Open the file in Excel, save it as "CSV UTF-8" and import that.'
      : "The header does not tell what this file is. What can be read: an activity list (see docs/activity-list-sample.csv; the columns 名称, 種別 and 開催日時 are needed), places, population and events in the shape of LinkData, small areas as GeoJSON, and a table of words (see docs/words-sample.csv).",
  "file-too-large": (p) => `The file is too large${detail(p)}. Import it in parts.`,
  "file-encoding-broken": (p) =>
    `Many characters could not be read${detail(p)}. Save the file again as "CSV UTF-8".`,
  "file-holds-personal-list": (p) =>
    `The header names${value(p)}: this looks like a list of persons. Nothing of it was taken or kept. Use a file without personal information.`,

  "row-blank": () => "The row is empty. Nothing needs to be done.",
  "row-name-missing": (p) =>
    `There is no name${column(p)}, so the row was not taken. Write a name.`,
  "row-name-only": (p) =>
    `There is nothing but the name${value(p)}, so the row was not taken. Add an address or a contact.`,
  "row-column-count": (p) =>
    `A value stands in a column that the header does not have${detail(p)} and was not used. Check the columns.`,
  "row-duplicate": (p) =>
    `The row${value(p)} is the same as one before it and was not taken again. Remove it if it is not needed.`,
  "row-area-unknown": (p) =>
    `No small area is called${value(p)}; its people were taken without an area. Import the boundaries first and check the name.`,
  "row-other-municipality": (p) =>
    `The row${value(p)} belongs to another municipality and was not taken. Check the municipality's code.`,
  "row-same-name-merged": (p) =>
    `Several rows are called${value(p)} and were put together as one place. Give them different names if they are not.`,
  "word-too-short": (p) =>
    `The word${detail(p)} is so short that it would be found inside other words, so it was not taken. Use a longer one, or a single kanji.`,
  "row-shelter": () =>
    "This looks like a shelter and was not taken. Leave its place out and give a telephone number for urgent help instead.",

  "value-not-a-number": (p) =>
    `The value${value(p)}${column(p)} is not a number. Write digits only.`,
  "value-not-a-date": (p) =>
    value(p) === ""
      ? `The date${column(p)} is missing. Write it like 2026-04-01.`
      : `The value${value(p)}${column(p)} is not one certain day. Write it like 2026-04-01.`,
  "value-not-a-time": (p) =>
    `The value${value(p)}${column(p)} is not a time of day. Write it like 09:30.`,
  "value-not-a-weekday": (p) =>
    `The value${value(p)}${column(p)} was not understood as weekdays and is shown as written. Write 月火水 so that it can be found by weekday.`,
  "value-not-a-word-of-the-list": (p) =>
    `The word${value(p)}${column(p)} is not one of the format's and went into the note. Choose one of the format's words.`,
  "value-too-long": (p) =>
    `The text${column(p)} was too long (${p.value ?? "?"} characters) and its end was cut off. Shorten it.`,
  "value-looks-damaged-by-spreadsheet": (p) =>
    `A spreadsheet seems to have changed the value${value(p)}${column(p)}. Check it against the original.`,
  "value-total-differs": (p) =>
    `The total${column(p)} is not the sum of its parts (${p.value ?? "?"}). Check the original table.`,
  "value-broken-characters": () =>
    'Some characters could not be read. Save the file again as "CSV UTF-8", or correct them.',
  "date-unusual": (p) =>
    `The date${value(p)}${column(p)} is written in an unusual way. Check the day that was read.`,
  "times-reversed": (p) =>
    `The end${value(p)}${column(p)} is not after the start. Check the times.`,
  "url-unusual": (p) =>
    `The value${value(p)}${column(p)} is not a web address. Write it from https:// on.`,
  "several-contacts": (p) =>
    `There are several contacts${column(p)}. The first is used; all of them are kept in the note.`,
  "disclosure-assumed": (p) =>
    `The file does not say how exactly the place may be shown, so it was set to${value(p)}. Write 公開, おおよそ or 非公開.`,
  "visibility-assumed": (p) =>
    `The file does not say whether this may be public, so it was set to${value(p)}. Write 公開 or 支援者のみ.`,
  "position-missing": () =>
    "Latitude and longitude are missing, so the place is in the list but not on the map. Add them if you know them.",
  "position-not-a-number": (p) =>
    `The position${value(p)} could not be read, so the place is not on the map. Write it like 34.34,134.04.`,
  "position-swapped": (p) =>
    `Latitude and longitude were swapped and have been put right${detail(p)}. Correct the original too.`,
  "position-without-point": (p) =>
    `The position had lost its decimal point and got it back${detail(p)}. Check the place on the map.`,
  "position-repeated": (p) =>
    `Latitude and longitude are the same number${detail(p)}, so the place is not on the map. Write the right ones.`,
  "position-outside-municipality": (p) =>
    `The position lies outside the municipality${detail(p)}, so the place is not on the map. Write the right one.`,
  "position-shared-by-many": (p) =>
    `Different addresses have one and the same position${detail(p)}, so they are not on the map. Write the position of each.`,
  "polygon-invalid": (p) =>
    `The boundary of${value(p)} crosses itself or is no area. Check its shape on the map.`,
  "dates-reversed": (p) =>
    `The last day is before the first${detail(p)}, so the row was not taken. Check the dates.`,
  "phone-unusual": (p) =>
    `The telephone number${value(p)}${column(p)} has an unusual form. Check it.`,
  "schedule-not-understood": (p) =>
    `No dates could be worked out from${value(p)}; it is shown as written. It may be missing when searching by day or time.`,
  "schedule-year-assumed": (p) =>
    `The schedule names days without a year; they were read as${value(p)}. Write the year if that is wrong.`,
  "kind-assumed": (p) =>
    `The kind is not known and was set to${value(p)}. Correct it in the file, or give --kind.`,
  "home-must-not-be-exact": () =>
    "This looks like somebody's home, so only its approximate position is shown. A home's position cannot be published.",
  "mask-not-possible": (p) =>
    `The position of${value(p)} cannot be blurred enough to protect a home, so it is not on the map. Only its zone is shown.`,

  "municipality-unknown": (p) =>
    `The municipality${value(p)} is not here. Choose one on the first page, or add it with municipality add.`,
  "municipality-code-invalid": (p) =>
    `The code${value(p)} is not a municipality's. Check the five or six digits of the 全国地方公共団体コード.`,
  "municipality-prefecture-differs": (p) =>
    `The municipality's code and the prefecture do not agree${detail(p)}. Correct one of them.`,
  "language-unknown": (p) =>
    `There are no pages in${value(p)}. Choose 日本語, やさしい日本語 or English.`,
  "zone-unknown": (p) => `The area${value(p)} was not found. Choose one from the list of areas.`,
  "filter-value-unknown": (p) =>
    `There is no filter${value(p)}${column(p)}; it was left out. Choose another.`,
  "where-unknown": (p) =>
    `The place name${value(p)} was not found. Try the name of a neighbourhood (町名).`,
  "page-moved": () => "The page has moved. Go on to its new address.",
  "page-not-found": () =>
    "The page was not found: it is gone, or the address is wrong. Look for it in the list.",

  "profile-unreadable": () =>
    'The profile cannot be read and is not answered. Write it as a JSON object such as {"age": 55}.',
  "profile-value-unknown": (p) =>
    `A value${p.field === undefined ? "" : ` of ${p.field}`}${detail(p)} was not understood and is left out. npx tsunagiba match --help names the words and numbers.`,
  "profile-home-elsewhere": () =>
    "The home is not near this municipality and is left out. Check latitude and longitude.",
  "words-not-understood": (p) =>
    `Some words were not understood${detail(p)}. Please try other words.`,

  "stored-row-invalid": (p) =>
    `Some stored data could not be read and is not shown${detail(p)}. Tell the administrator.`,
  "reference-missing": (p) =>
    `Something that is referred to is not there${detail(p)}. Import it first, or check its id.`,
  "revision-moved": () =>
    "Somebody else changed this first. Look at the new text and change it again.",
  "snapshot-not-made": (p) =>
    `The public data could not be made${detail(p)}. The earlier one is still shown; tell the administrator.`,
  "matcher-file-unknown": () =>
    "The data for finding something could not be read. Load the page again.",
  "import-unknown": (p) =>
    `There is no import${value(p)}. Check the number that was shown when it was taken in.`,
  "backend-unreachable": (p) =>
    `The database cannot be reached${detail(p)}. Wait a little and try again.`,
  "not-permitted": () => "You are not allowed to do this. Ask somebody who is.",
  "form-incomplete": () => "Nothing is chosen yet. Choose one and send it again.",
  "too-many-now": () =>
    "So many people are writing that this could not be noted now. Please send it again in about an hour.",
  "entry-changed-meanwhile": () =>
    "Somebody else changed this while you were looking at it. Look at what it says now, then press again.",
  "entry-unknown": () => "There is no such entry. It was removed, or joined with another.",
  "entry-taken-down": (p) =>
    `${p.value ?? "This entry"} was taken down by the council, so it was not imported.`,
  "submission-unknown": () => "There is no such registration.",
  "period-not-over": (p) =>
    `The half-year${detail(p)} is not over. Choose one that is, from 1 April or 1 October.`,
  "people-unknown": () =>
    "There are no counts to publish. Import the population by small area and age (with limits at 0, 15 and 65).",
  "people-too-few": () =>
    "With fewer than 2,000 residents no counts are published: small numbers would tell who is meant.",
  "people-not-newer": () =>
    "The counts of this survey are published already. Publishing them twice would let small numbers be worked out. Import a newer survey first.",
  "release-too-close": () =>
    "Beside what was published before, small numbers could be worked out by subtraction, so this survey cannot be published. The one before stays. Look again after the next survey.",
  "released-meanwhile": () =>
    "Somebody else published while you were looking. Look at what it says now, then press again.",
  "source-missing": () =>
    "The source is missing. Name the plan or document, and the page where you know it.",
  "name-missing": () => "The name is missing. Write one that says later what it is.",
  "link-not-of-planning": () =>
    "This is not an address of the planning page. Choose there what you ask, and paste its address as it is.",
  "dates-too-far-apart": () =>
    "The last day is before the first, or more than 120 days after it. Please check the dates.",
  "rows-not-understood": (p) =>
    `Nothing was saved, because some lines are not understood (line ${p.value ?? "?"}). Write a name, and an area or latitude and longitude.`,
  "kept-town-unreadable": (p) =>
    `The record of ${p.value ?? "that day"} was kept in an earlier form that can no longer be read. Please choose another day.`,
  "record-unknown": () =>
    "It is no longer here; somebody seems to have removed it. Please load the list again.",
  "mail-address-unusual": () =>
    "Nothing can be sent to this mail address. Please look at it again.",
  "mail-not-in-need": () =>
    "This mail has gone out meanwhile, or somebody else has decided. Please load the list again.",

  "sign-in-refused": () =>
    "The mail address or the password is wrong. Try again, or have a link sent to you by mail.",
  "too-many-attempts": () =>
    "This was tried too often. Wait a few minutes and try again; links that were mailed before still work.",
  "link-unusable": () => "This link has been used already or is too old. Ask for a new one.",
  "password-too-short": () => "The password is too short. Use at least 10 characters.",
  "password-too-easy": () =>
    "This password is guessed quickly. Choose one that nobody else would think of.",
  "passwords-differ": () => "The two passwords differ. Enter the same one twice.",
  "password-refused": () => "Your present password is wrong. Enter it again.",
  "second-factor-refused": () =>
    "This code cannot be used. Enter the new one that your app shows now.",
  "not-oneself": () => "Nobody can do this to themselves. Ask another administrator.",
  "person-elsewhere-too": () =>
    "This person has duties in other municipalities too. You can take the duties here.",

  "file-exists": (p) =>
    `The file${detail(p)} is there already and is not written over. Choose another name.`,
  "file-not-written": (p) =>
    `The file ${p.field ?? "?"} could not be written${detail(p)}. Check that its folder is there and has room.`,
  "backup-unknown": (p) =>
    `This is no backup of this portal${detail(p)}. Choose a file made by npx tsunagiba backup.`,
  "backup-damaged": (p) =>
    `The backup is damaged or was cut off${detail(p)}. Nothing was changed; use another one.`,
  "backup-newer": (p) =>
    `The backup is newer than this program${detail(p)}. Nothing was changed; update the portal first.`,
  "backup-older": (p) =>
    `The backup is older (up to ${p.field ?? "?"}, this program is at ${p.value ?? "?"}). Nothing was changed; restore it into an embedded database, or with the portal that made it.`,
  "backup-not-fitting": (p) =>
    `What the backup holds breaks a rule of the database${detail(p)}. Nothing was changed; use another one.`,
  "nothing-to-back-up": (p) => `There is no data${detail(p)}. Check DATA_DIR or DATABASE_URL.`,
  "database-not-empty": (p) =>
    `The database holds data already${detail(p)}. Add --yes to put the backup in its place.`,
  "database-busy": () =>
    "Other writing did not end. Nothing was changed; try again when imports are done.",

  "setting-invalid": (p) => `The setting ${p.field ?? "?"} cannot be${value(p)}. See .env.example.`,
  "port-taken": (p) =>
    `Port ${p.value ?? "?"} is in use by another program. Set PORT to another number.`,
  "folder-not-writable": (p) =>
    `${p.field ?? p.value ?? "The folder"} cannot be written to. Allow it, or set DATA_DIR.`,
  "folder-in-use": (p) =>
    `Another portal is running on the data folder${detail(p)}. Stop that one first.`,
  "root-without-user": () =>
    "The database does not run as root. Start the portal as an ordinary user.",
  "schema-mismatch": (p) =>
    `The database does not fit this program${detail(p)}. Run npx tsunagiba migrate.`,
  "migration-failed": (p) =>
    `The database could not be brought up to date${detail(p)}. Nothing was changed; see the log.`,
  "database-programs-missing": (p) =>
    `The database's programs are not there${detail(p)}. Run npm ci again.`,
  "database-not-started": (p) => `The database did not start${detail(p)}. See the log.`,

  "photo-not-readable": () =>
    "This could not be read as a photo. It seems cut off or damaged. Please choose another one.",
  "photo-format-other": () =>
    "Pictures of this format cannot be used. Please save it as JPEG, PNG or WebP, or take a screenshot of it.",
  "photo-too-large": () =>
    "The photo is too large: up to 12 MB and 64 million pixels. Make it smaller or choose another one.",
  "photo-moves": () => "Moving pictures cannot be used. Please choose a photo that stands still.",
  "photo-not-possible": () =>
    "Photos cannot be taken just now. Please send the form without one; it can be added later.",
  "photo-alt-missing": () => "Please say in a few words what the photo shows.",
  "photo-faces-unanswered": () =>
    "Please choose: no child's face can be seen, or the guardians have agreed.",
  "photo-unknown": () => "That photo is not here any more.",
};
