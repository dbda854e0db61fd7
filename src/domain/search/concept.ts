/**
 * What people may call one and the same thing. A council extends the list with its own (`buildIndex` takes them),
 * in the same shape.
 */
export interface Concept {
  readonly id: string;
  /** Typed and written: each leads to all the others. `通いの場|かよいのば` adds a reading; separated by spaces. */
  readonly words?: string;
  /** Only typed: what nobody would write into a list. */
  readonly typed?: string;
  /** Only looked for: related, and worth a little less. */
  readonly related?: string;
  /**
   * What the lists hold as fixed words: `kind:salon`, `audience:carers*0.7`, `day:SA`, `cost:free`; spaces between.
   * `audience:carers+audience:young` is what has both.
   */
  readonly facts?: string;
}
