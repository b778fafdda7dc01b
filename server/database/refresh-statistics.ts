import type { Database } from './database.ts';

const limitSeconds = 300;

/**
 * Lets the planner know what the tables hold after much was written to them: the embedded database does not look by
 * itself, and a server looks only later. Names are ours, such as 'cx.messages'.
 */
export async function refreshStatistics(database: Database, tables: readonly string[]): Promise<void> {
  if (tables.length === 0) return;
  const wrong = tables.find((table) => !/^(cx|app)\.[a-z_]+$/.test(table));
  if (wrong !== undefined) throw new RangeError(`not a table: ${wrong}`);
  const connection = await database.connect(limitSeconds);
  try {
    await connection.command(`begin; set local role vigie_owner; analyze ${tables.join(', ')}; commit`);
    connection.release();
  } catch (error) {
    connection.release(true);
    throw error;
  }
}
