import { customType, pgSchema } from "drizzle-orm/pg-core";

/** The desks' tables; every row that belongs to somebody is behind row-level security. */
export const app = pgSchema("app");
/** Copies made on purpose for everybody to read. */
export const pub = pgSchema("pub");

/** A moment to the millisecond, read and written as an ISO string in UTC. */
export const moment = customType<{ data: string; driverData: string }>({
  dataType: () => "timestamp(3) with time zone",
  fromDriver: (text) => new Date(text).toISOString(),
});

export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });
