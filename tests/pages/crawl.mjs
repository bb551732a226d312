// crawl.mjs BASE FOLDER: saves every page of the site as a file of its own.
// The pages are those of /sitemap.xml, and those that no site map lists: errors, past days, answers to a form.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const [base, folder] = process.argv.slice(2);

// Path without its language, and the status that it has to answer with.
const unlisted = [
  ['no-such-page', 404],
  ['member-states/atlantis', 404],
  ['divisions?asOf=tomorrow', 400],
  ['on-date?date=tomorrow', 400],
  ['on-date?date=1999-04-29', 200],
  ['member-states?asOf=1999-04-29', 200],
  ['member-states/indonesia?asOf=1999-04-29', 200],
  ['divisions?asOf=2005-01-01', 200],
  ['secretaries-general?asOf=2005-01-01', 200],
];

async function get(path, status = 200) {
  const answer = await fetch(base + path, { redirect: 'manual', signal: AbortSignal.timeout(60_000) });
  if (answer.status !== status) {
    throw new Error(`${path} answered ${answer.status}, not ${status}`);
  }
  return answer.text();
}

const siteMap = await get('/sitemap.xml');
const listed = [...siteMap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address).pathname);
if (listed.length === 0) {
  throw new Error('/sitemap.xml lists no page');
}
const pages = [
  ...listed.map((path) => [path, 200]),
  ...['en', 'id'].flatMap((language) => unlisted.map(([path, status]) => [`/${language}/${path}`, status])),
];

await mkdir(folder, { recursive: true });
let failed = 0;
for (const [path, status] of pages) {
  try {
    // The file's name is the address, so that a finding names its page.
    const name = path.slice(1).replaceAll('/', '~').replaceAll('?', '@') || 'index';
    await writeFile(join(folder, `${name}.html`), await get(path, status));
  } catch (error) {
    failed++;
    console.error(error.message);
  }
}
console.log(`${pages.length - failed} pages saved, ${failed} failed.`);
process.exitCode = failed === 0 ? 0 : 1;
