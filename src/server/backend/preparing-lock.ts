/**
 * Who changes a database's structure or grants holds this advisory lock of the session: two at once would fail
 * with "tuple concurrently updated".
 */
export const PREPARING_LOCK = 0x7473756e00000003n.toString();
