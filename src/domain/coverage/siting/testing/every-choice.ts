/** How many ways there are to choose `count` of `of`. */
export function waysToChoose(of: number, count: number): number {
  let ways = 1;
  for (let step = 1; step <= count; step++) ways = (ways * (of - count + step)) / step;
  return Math.round(ways);
}

/** Every choice of `count` numbers below `of`, in order: for small cases, where the best can simply be looked for. */
export function* everyChoice(of: number, count: number): Generator<readonly number[]> {
  const chosen = Array.from({ length: count }, (_, at) => at);
  while (count <= of) {
    yield [...chosen];
    let slot = count - 1;
    while (slot >= 0 && chosen[slot] === of - count + slot) slot--;
    if (slot < 0) return;
    chosen[slot] = (chosen[slot] as number) + 1;
    for (let after = slot + 1; after < count; after++) {
      chosen[after] = (chosen[after - 1] as number) + 1;
    }
  }
}
