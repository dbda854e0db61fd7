import { SLIDERS, sliderOf, withinOf } from "../../domain/coverage/planning/slider.ts";
import { livePlanning as words } from "../../wording/staff/planning-what-if.ts";

/** The controls of the question, and the distance's slider beside its list. */
export interface QuestionFields {
  /** The link with what the controls say now; what they do not say (pins, an opened zone) stays. */
  readonly into: (query: URLSearchParams) => URLSearchParams;
  /** Makes list and slider say the same; `from` is the one that somebody has just moved. */
  readonly matchWithin: (from: "list" | "slider") => void;
  readonly slider: HTMLInputElement | null;
}

const KEPT = "[data-planning-kept]";

export function questionFields(form: HTMLFormElement): QuestionFields {
  const list = form.querySelector<HTMLSelectElement>("select[name=within]");
  const slider = form.querySelector<HTMLInputElement>("[data-planning-slider]");
  const told = form.querySelector<HTMLOutputElement>("[data-planning-within]");
  const say = (within: string) => {
    const text = words.within(within);
    slider?.setAttribute("aria-valuetext", text);
    if (told !== null) told.value = text;
  };
  return {
    slider,
    into(query) {
      const own = new Set(
        [...form.elements].flatMap((field) =>
          field.closest(KEPT) === null ? [field.getAttribute("name") ?? ""] : [],
        ),
      );
      const said = [...new FormData(form)].filter(
        ([name, value]) => own.has(name) && value !== "" && typeof value === "string",
      ) as [string, string][];
      const kept = [...query].filter(([name]) => !own.has(name) && name !== "page");
      return new URLSearchParams([...said, ...kept]);
    },
    matchWithin(from) {
      if (list === null || slider === null) return;
      if (from === "list") {
        const { measure, value } = sliderOf(list.value);
        const { least, most, step } = SLIDERS[measure];
        Object.assign(slider, { min: String(least), max: String(most), step: String(step) });
        slider.value = String(value);
        say(list.value);
        return;
      }
      const within = withinOf(sliderOf(list.value).measure, slider.valueAsNumber);
      chooseOrAdd(list, within);
      say(within);
    },
  };
}

/** A measure that is none of the usual ones has one place of its own at the end of the list. */
function chooseOrAdd(list: HTMLSelectElement, within: string): void {
  const usual = [...list.options].find(({ value }) => value === within);
  if (usual !== undefined) {
    usual.selected = true;
    return;
  }
  const own = list.querySelector<HTMLOptionElement>("[data-own]") ?? new Option();
  own.dataset.own = "";
  own.value = within;
  own.textContent = words.within(within);
  list.append(own);
  own.selected = true;
}
