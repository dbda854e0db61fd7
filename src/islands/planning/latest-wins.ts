export interface LatestWins<Question> {
  /** Asks now, or as soon as what runs is answered; a question that waits gives way to a newer one. */
  readonly ask: (question: Question) => void;
  /** What was sent last is answered, or never will be. */
  readonly answered: () => void;
  /** Questions that wait behind the one that runs: none or one. */
  readonly waiting: () => 0 | 1;
}

/**
 * Sends one question at a time. While one runs at most one waits, always the newest: however fast somebody drags, no
 * more than one recalculation is ever queued, and the last question is always answered.
 */
export function latestWins<Question>(send: (question: Question) => void): LatestWins<Question> {
  let running = false;
  let next: { readonly question: Question } | null = null;
  return {
    ask(question) {
      if (running) {
        next = { question };
        return;
      }
      running = true;
      send(question);
    },
    answered() {
      if (next === null) {
        running = false;
        return;
      }
      const { question } = next;
      next = null;
      send(question);
    },
    waiting: () => (next === null ? 0 : 1),
  };
}
