import { sql } from "drizzle-orm";
import { connect, type Database } from "@/db/client";
import { dayOf } from "@/domain/calendar";
import { env } from "@/env";
import { findNow } from "../queries/actors";
import { seedDemonstration } from "./demonstration";
import { importHonourees } from "./import-honourees";
import { hashDemonstrationPassword, seedCity } from "./seed-city";
import { seedHolidays } from "./seed-holidays";
import { seedRound } from "./seed-round";
import { insertSetUpLink } from "./set-up-link";

async function seedEmpty(db: Database): Promise<string> {
  await seedHolidays(db, new Date(await findNow(db)).getFullYear());
  return `首次设置：${await insertSetUpLink(db)}`;
}

async function seedAccounts(db: Database, passwordHash: string) {
  const today = dayOf(await findNow(db));
  const ids = await seedCity(db, passwordHash);
  await seedHolidays(db, Number(today.slice(0, 4)));
  await seedRound(db, ids, today);
  return ids;
}

/** Fills an empty database in one transaction, as what DEMO asks for; answers with what is to be printed. */
async function seed(db: Database, demo: typeof env.DEMO): Promise<string> {
  const passwordHash = demo === "0" ? "" : await hashDemonstrationPassword();
  return db.transaction(async (tx) => {
    let said = "";
    if (demo === "0") said = await seedEmpty(tx);
    else {
      const ids = await seedAccounts(tx, passwordHash);
      if (demo === "1") {
        await importHonourees(tx);
        await seedDemonstration(tx, ids);
      }
    }
    await tx.execute(sql`insert into app.installation (demo) values (${demo})`);
    return said;
  });
}

const said = await seed(connect(env.DATABASE_URL, 1), env.DEMO);
if (said !== "") console.log(said);
process.exit(0);
