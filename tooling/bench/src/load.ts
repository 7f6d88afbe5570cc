/** One round of load, in a process of its own so that it takes no time from what is measured: prints requests per second. */
import autocannon from 'autocannon';

const [url = '', seconds = '5', body = '', cookie = ''] = process.argv.slice(2);
const { requests, non2xx, errors } = await autocannon({
  url,
  method: 'POST',
  headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
  body,
  connections: 16,
  duration: Number(seconds),
});
if (non2xx > 0 || errors > 0) throw new Error(`${non2xx} refused, ${errors} failed`);
process.stdout.write(String(requests.average));
