// What stands before the site on the web: it ends TLS and hands on what it is asked, with the same Host.
// One port of 127.0.0.1 does for both schemes: who comes without TLS is sent to https.
import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';

const handshake = 0x16;

// port: where to listen; site: the address of the site; key and cert: in PEM.
export async function listen({ port, site, key, cert }) {
  const secure = https.createServer({ key, cert }, (request, response) => {
    const { method, headers } = request;
    const onward = http.request(new URL(request.url, site), { method, headers, setHost: false }, (answer) => {
      response.writeHead(answer.statusCode, answer.rawHeaders);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  const plain = http.createServer((request, response) => {
    response.writeHead(308, { Location: `https://${request.headers.host}${request.url}` }).end();
  });
  const door = net.createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (bytes) => {
      socket.pause();
      socket.unshift(bytes);
      (bytes[0] === handshake ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  door.listen(port, '127.0.0.1');
  await once(door, 'listening');
}
