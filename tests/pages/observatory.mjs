// observatory.mjs HOST [SITE KEY CERT]: grades a host with the command that the MDN HTTP Observatory documents. Exits with 1 below the floor.
// With SITE, HOST is localhost with a port, where a front with that key and certificate is started before it; then nothing leaves this machine.
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listen } from './tls-front.mjs';

// What breaks here is no finding: the code for it is that of a tool that could not run.
process.on('uncaughtException', (error) => {
  console.error(error.message);
  process.exit(2);
});

const floor = 130;
const [host, site, key, cert] = process.argv.slice(2);
const grader = join(import.meta.dirname, 'node_modules/@mdn/mdn-http-observatory');

// Its install would load the browsers' list of hosts with HSTS, for which there are 5 points more. An empty one stands in: no host gets them.
try {
  writeFileSync(join(grader, 'conf/hsts-preload.json'), '{}', { flag: 'wx' });
} catch (error) {
  if (error.code !== 'EEXIST') {
    throw error;
  }
}

const env = { ...process.env };
if (site) {
  await listen({ port: new URL(`https://${host}`).port, site, key: readFileSync(key), cert: readFileSync(cert) });
  // Our certificate is the only one that counts, and no proxy is asked.
  Object.assign(env, { NODE_OPTIONS: '--use-openssl-ca', SSL_CERT_FILE: cert, NO_PROXY: '*', no_proxy: '*' });
}

// It ends with 1 when it cannot grade, and says why on its output.
const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(grader, 'bin/wrapper.js'), host], { env }).catch((failed) => failed);
let said;
try {
  said = JSON.parse(stdout);
} catch {
  throw new Error(`The grader did not run: ${stderr || stdout}`);
}
if (said.error || !said.scan) {
  throw new Error(`The grader could not grade ${host}: ${said.error}`);
}

const { scan, tests } = said;
const signed = (points) => (points > 0 ? `+${points}` : `${points}`);
for (const [name, { pass, result, scoreModifier }] of Object.entries(tests)) {
  console.log(name.padEnd(32), result.padEnd(58), `${signed(scoreModifier).padStart(4)}${pass ? '' : '  failed'}`);
}
console.log(`\nHTTP Observatory: ${scan.score} points, grade ${scan.grade}, ${scan.testsPassed} of ${scan.testsQuantity} tests passed; the floor is ${floor}.`);
process.exit(scan.score < floor ? 1 : 0);
