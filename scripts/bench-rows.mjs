/** @typedef {import("postgres").Sql} Sql */
/** @typedef {{ body: string, template: string, account: string, others: readonly string[] }} Desk */

/** A body whose reviewer looks at the queue, a nomination that waits there to make others like it, and the other bodies.
 * @param {Sql} sql @returns {Promise<Desk>} */
export async function deskToFill(sql) {
  const [desk] = await sql`
    select n.id as template, n.body_id as body,
      (select p.account from app.people p where p.organisation_id = n.body_id and p.role = 'county' order by p.account limit 1) as account,
      (select array_agg(o.id) from app.organisations o where o.kind in ('county_federation', 'system') and o.id <> n.body_id) as others
    from app.nominations n join app.rounds r on r.id = n.round_id
    where n.status = 'in_review' and n.stage = 'county' and n.submissions = 1 and n.filled_by is null
    order by r.year desc, n.submitted_at limit 1`;
  if (!desk) throw new Error("the demonstration has a nomination that waits at a body");
  return { body: desk.body, template: desk.template, account: desk.account, others: desk.others };
}

/** Copies of the template, numbered from one number to another, in these bodies by turns.
 * @param {Sql} sql @param {Desk} desk @param {{ from: number, to: number, bodies: readonly string[] }} range */
export async function fillRows(sql, { template }, { from, to, bodies }) {
  if (to < from) return;
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`insert into app.organisations (id, kind, name)
      select md5('bench-unit-' || i)::uuid, 'unit', '吕梁市某测速单位' || i from generate_series(${from}::integer, ${to}::integer) i`;
    await tx`insert into app.nominations (id, round_id, organisation_id, body_id, award, title, form, version, status, stage, begun, origin,
        submissions, receipt_number, submitted_title, submitted_at, verdicts, doubts, women_share, women_short, review_by,
        created_by, created_at, updated_at)
      select md5('bench-nomination-' || i)::uuid, t.round_id, md5('bench-unit-' || i)::uuid,
        (${[...bodies]}::uuid[])[1 + i % ${bodies.length}::integer], t.award, '吕梁市某测速窗口' || i,
        jsonb_set(t.form, '{fullName}', to_jsonb('吕梁市某测速窗口' || i)), t.version, t.status, t.stage, t.begun, t.origin,
        1, 'LLJG-S-0000-' || i, '吕梁市某测速窗口' || i, t.submitted_at - i * interval '1 second', t.verdicts, i % 4, 50 + i % 50, i % 7 = 0,
        t.review_by + i % 30 + 30 * (i / 1000), t.created_by, t.created_at, t.updated_at
      from app.nominations t, generate_series(${from}::integer, ${to}::integer) i where t.id = ${template}`;
    await tx`insert into app.nomination_versions (nomination_id, number, form, sha256, submitted_at, submitted_by)
      select n.id, 1, n.form, v.sha256, n.submitted_at, v.submitted_by
      from generate_series(${from}::integer, ${to}::integer) i
      join app.nominations n on n.id = md5('bench-nomination-' || i)::uuid
      join app.nomination_versions v on v.nomination_id = ${template} and v.number = 1`;
    await tx`insert into app.moves (nomination_id, version, verb, from_position, to_position, role, person_id, organisation_id, at, submission, event)
      select md5('bench-nomination-' || i)::uuid, m.version, m.verb, m.from_position, m.to_position, m.role, m.person_id,
        md5('bench-unit-' || i)::uuid, m.at, m.submission, 1000000 + i
      from app.moves m, generate_series(${from}::integer, ${to}::integer) i where m.nomination_id = ${template} and m.verb = 'submit'`;
  });
  await sql`vacuum (analyze) app.organisations, app.nominations, app.nomination_versions, app.moves`;
}

/** Gives a body so many of the rows of the others, from this number on.
 * @param {Sql} sql @param {Desk} desk @param {{ from: number, to: number }} range */
export async function moveRows(sql, { body }, { from, to }) {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update app.nominations set body_id = ${body}
      where id in (select md5('bench-nomination-' || i)::uuid from generate_series(${from}::integer, ${to}::integer) i)`;
  });
  await sql`vacuum (analyze) app.nominations`;
}

/** How many wait at a body, and how many the whole round has. @param {Sql} sql @param {Desk} desk */
export async function rowsOf(sql, { body, template }) {
  const [row] = await sql`
    select count(*) filter (where n.body_id = ${body} and n.status = 'in_review' and n.stage = 'county')::integer as body, count(*)::integer as round,
      (select length(v.form::text) from app.nomination_versions v where v.nomination_id = ${template} and v.number = 1) as form
    from app.nominations n join app.nominations t on t.id = ${template} and t.round_id = n.round_id`;
  return { body: row?.body ?? 0, round: row?.round ?? 0, form: row?.form ?? 0 };
}
