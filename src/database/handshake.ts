import { connect } from 'node:net';

/** The magic number of Bolt, then four proposals of versions: 5.0 to 5.8, 4.4, and nothing twice. */
const HELLO = Buffer.from('6060b017' + '00080805' + '00000404' + '00000000' + '00000000', 'hex');
const BOLT_PORT = 7687;

/**
 * Whether something at this address answers as Bolt does. Asked before the driver is: a program that accepts connections and
 * keeps silent would leave the driver with sockets that it never closes, and us with a process that never ends.
 * Addresses with TLS are taken on trust. Never throws.
 * @param patience milliseconds
 */
export async function speaksBolt(uri: string, patience: number): Promise<boolean> {
  const { protocol, hostname, port } = new URL(uri);
  if (protocol !== 'bolt:' && protocol !== 'neo4j:') return true;
  return new Promise((resolve) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || BOLT_PORT });
    const settle = (answer: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => settle(false), patience);
    socket.on('connect', () => socket.write(HELLO));
    socket.on('data', (answer) => settle(answer.toString('latin1', 0, 4) !== 'HTTP'));
    socket.on('error', () => settle(false));
    socket.on('close', () => settle(false));
  });
}
