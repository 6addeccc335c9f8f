import { diagnose } from "../diagnosis/diagnose";
import { read } from "../evidence/read";

const py = `>>> r = requests.get('https://api.example.com/v1/x')
>>> r.status_code
403
>>> r.headers
{'Connection': 'close', 'Server': 'Netdata Embedded HTTP Server v1.42.4', 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/plain; charset=utf-8', 'Date': 'Sat, 02 Sep 2023 05:12:44 GMT', 'Content-Length': '44'}
>>> r.text
'You are not allowed to access this resource.'`;
const pm = `GET https://api.example.com/v1/x: {
  "Network": {},
  "Request Headers": {
    "user-agent": "PostmanRuntime/7.36.0"
  },
  "Response Headers": {
    "connection": "close",
    "server": "Netdata Embedded HTTP Server v1.42.4",
    "content-type": "text/plain; charset=utf-8",
    "date": "Sat, 02 Sep 2023 05:12:44 GMT",
    "content-length": "44"
  },
  "Response Body": "You are not allowed to access this resource."
}`;
for (const t of [py, pm]) {
  const r = read(t);
  const e = r.exchanges[r.chosen];
  console.log(
    r.format,
    e?.response?.status,
    e?.request?.fields.map((f) => f.name),
    e?.response?.fields.map((f) => f.name),
    e?.printed?.text,
    e?.form,
  );
}
for (const t of [
  "HTTP/1.1 403 Forbidden\n\nUpload-Offset header required",
  "Error: 403 Upload-Offset header required",
  '{"status":403,"url":"https://x.example/","body":"Upload-Offset header required"}',
]) {
  const d = diagnose({ evidence: t });
  console.log(
    d.causes[0]?.id,
    d.causes[0]?.reasons.map((r) => r.because),
  );
}
