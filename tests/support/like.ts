/** A statement that enters a row like the first of a table, with these values; for constraints that such a row breaks. */
export const like = (table: string, values: Readonly<Record<string, unknown>>, where = "true"): string =>
  `insert into ${table} select (jsonb_populate_record(t, '${JSON.stringify(values)}')).* from ${table} t where ${where} limit 1`;
