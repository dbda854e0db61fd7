/** What the backend is doing while it opens: the sentences stand in `wording/operator.ts`. */
export type BackendStep =
  | { readonly step: "data-elsewhere"; readonly folder: string }
  | { readonly step: "copying-programs"; readonly folder: string }
  | { readonly step: "making-cluster"; readonly folder: string }
  | { readonly step: "starting" }
  | { readonly step: "joining" }
  | { readonly step: "removing-stale-lock"; readonly pid: number }
  | { readonly step: "migrating"; readonly count: number }
  | { readonly step: "database-lost" }
  | { readonly step: "database-back" };

export type OnProgress = (step: BackendStep) => void;
