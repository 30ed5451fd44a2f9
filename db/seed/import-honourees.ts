import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { awardTypes } from "@/domain/award-types";
import { momentOf } from "@/domain/calendar";
import { city } from "@/domain/city";
import type { RollLevel } from "@/domain/honour";
import { collectives, honours } from "../schema/honours";
import { publicCollectives, publicHonours } from "../schema/public";
import { type Honouree, honoureeSource, honourees } from "./honourees";

/** They have been public since they were printed. */
const printed = momentOf("2021-03-08", "00:00");

const places: Readonly<Record<RollLevel, string>> = {
  national: "全国",
  province: city.province,
  city: city.name,
  county: "",
};

const fullNameOf = ({ parentName, name }: Honouree): string => parentName + name;

type Numbered = { readonly honouree: Honouree; readonly honour: Honouree["honours"][number]; readonly number: string };

/** A registration number for each honour, a provisional one where the year is not established; the highest honours come first. */
function numbered(): { readonly all: readonly Numbered[]; readonly counters: ReadonlyMap<string, number> } {
  const counters = new Map<string, number>();
  const most = Math.max(...honourees.map(({ honours: of }) => of.length));
  const ranks = Array.from({ length: most }, (_, rank) => rank);
  const inOrder = ranks.flatMap((rank) =>
    honourees.flatMap((honouree) => {
      const honour = honouree.honours[rank];
      return honour === undefined ? [] : [{ honouree, honour }];
    }),
  );
  const all = inOrder.map(({ honouree, honour }) => {
    const { letter } = awardTypes[honour.award];
    const [series, stem] =
      honour.year === null ? ["Z", "LLJG-Z"] : [`${letter}-${honour.year}`, `LLJG-${honour.year}-${letter}`];
    const next = (counters.get(series) ?? 0) + 1;
    counters.set(series, next);
    return { honouree, honour, number: `${stem}-${String(next).padStart(4, "0")}` };
  });
  return { all, counters };
}

async function insertPublicCopies(db: Database, all: readonly Numbered[], ids: ReadonlyMap<string, string>) {
  const idOf = (honouree: Honouree): string => ids.get(fullNameOf(honouree)) ?? "";
  await db.insert(publicCollectives).values(
    honourees.map((honouree) => {
      const { county, honours: _honours, ...facts } = honouree;
      return {
        ...facts,
        id: idOf(honouree),
        fullName: fullNameOf(honouree),
        countyCode: city.counties.find(({ name }) => name === county)?.code ?? null,
        countyName: county,
        source: honoureeSource,
        publishAt: printed,
      };
    }),
  );
  await db.insert(publicHonours).values(
    all.map(({ honouree, honour: { award, level, year }, number }) => ({
      registrationNumber: number,
      collectiveId: idOf(honouree),
      award,
      level,
      year,
      title: places[level] + awardTypes[award].label,
      state: "valid" as const,
      publishAt: printed,
    })),
  );
}

/** Enters the six collectives into the honour library and on the roll; later numbers go on after theirs. */
export async function importHonourees(db: Database): Promise<void> {
  const { all, counters } = numbered();
  const rows = await db
    .insert(collectives)
    .values(honourees.map((honouree) => ({ fullName: fullNameOf(honouree) })))
    .returning({ id: collectives.id, fullName: collectives.fullName });
  const ids = new Map(rows.map(({ id, fullName }) => [fullName, id]));
  await db.insert(honours).values(
    all.map(({ honouree, honour, number }) => ({
      ...honour,
      collectiveId: ids.get(fullNameOf(honouree)) ?? "",
      registrationNumber: number,
    })),
  );
  for (const [series, value] of counters) {
    await db.execute(sql`insert into app.counters (series, value) values (${series}, ${value})`);
  }
  await insertPublicCopies(db, all, ids);
}
