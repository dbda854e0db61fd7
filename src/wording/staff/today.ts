/** 今日すること. */
export const staffToday = {
  roles: (roles: readonly string[]) => `この市区町村での担当: ${roles.join("、")}`,
};
