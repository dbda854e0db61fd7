/** What a posted form holds, so that the page can show it again. */
export interface Fill {
  readonly has: (name: string, value: string) => boolean;
  readonly text: (name: string) => string;
}

export const fillFrom = (params: URLSearchParams): Fill => ({
  has: (name, value) => params.getAll(name).includes(value),
  text: (name) => params.get(name) ?? "",
});
