// The browser of the machine, started without what a check has no use for. None is downloaded.
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

// What breaks here is no finding: the code for it is that of a tool that could not run.
process.on('uncaughtException', (error) => {
  console.error(error);
  process.exit(2);
});

const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
];

export async function launch() {
  const executablePath = process.env.CHROMIUM ?? places.find(existsSync);
  if (!executablePath) {
    console.error('No Chromium was found: install chromium-headless-shell, or set CHROMIUM to the path of one.');
    process.exit(2);
  }
  return puppeteer.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars'],
  });
}
