// screenshots.mjs BASE FOLDER: full pictures of ten pages in both themes and two widths, and a contact sheet.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from './chromium.mjs';

const [base, folder] = process.argv.slice(2);
const pages = {
  home: '/en',
  beranda: '/id',
  history: '/en/history',
  location: '/en/location',
  divisions: '/en/divisions',
  'member-states': '/en/member-states',
  indonesia: '/id/member-states/indonesia',
  'fact-check': '/en/fact-checks/kuala-lumpur',
  'on-date': '/en/on-date?date=1999-04-29',
  'not-found': '/en/no-such-page',
};

const browser = await launch();
const pictures = [];
for (const [name, path] of Object.entries(pages)) {
  for (const width of [360, 1280]) {
    for (const theme of ['light', 'dark']) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.goto(base + path, { waitUntil: 'networkidle0' });
      const file = `${name}-${width}-${theme}.png`;
      await page.screenshot({ path: join(folder, file), fullPage: true });
      await page.close();
      pictures.push({ file, path, width, theme });
    }
  }
}
await browser.close();

const figure = ({ file, path, width, theme }) =>
  `<figure><a href="${file}"><img src="${file}" width="${width / 4}" alt=""></a><figcaption>${path}<br>${width} px, ${theme}</figcaption></figure>`;
await writeFile(
  join(folder, 'index.html'),
  `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>AseanInfo, ${pictures.length} pictures</title>
<style>body { display: flex; flex-wrap: wrap; align-items: start; gap: 1rem; font: 1rem sans-serif; background: #999 } figure { margin: 0 } img { max-height: 40rem; object-fit: cover; object-position: top }</style>
${pictures.map(figure).join('\n')}
</html>
`,
);
console.log(`${pictures.length} pictures: ${join(folder, 'index.html')}`);
