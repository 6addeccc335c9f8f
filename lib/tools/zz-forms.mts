import { readFileSync } from "node:fs";
const R=process.cwd();
const { diagnose } = await import(R+"/lib/diagnosis/diagnose.ts");
const { loadTexts } = await import(R+"/lib/knowledge/texts.ts");
const texts = await loadTexts();
const files = process.argv.slice(2);
const cases = files.flatMap(f=>readFileSync(f,"utf8").split("\n").filter(Boolean).map(l=>JSON.parse(l)));
const esc=(s:string)=>JSON.stringify(s).slice(1,-1);
const html=(s:string)=>s.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;");
const py=(s:string)=>"'"+s.replace(/\\/g,"\\\\").replace(/'/g,"\\'").replace(/\n/g,"\\n").replace(/\r/g,"\\r")+"'";
const b64=(s:string)=>Buffer.from(s).toString("base64");
type A={status:number,reason:string,fields:[string,string][],body:string,method:string,url:string};
const head=(a:A)=>[`HTTP/1.1 ${a.status} ${a.reason}`,...a.fields.map(([n,v])=>`${n}: ${v}`)];
const forms: Record<string,(a:A)=>string> = {
 raw:a=>[...head(a),"",a.body].join("\n"),
 crlf:a=>[...head(a),"",""].join("\r\n")+a.body,
 h2:a=>[`HTTP/2 ${a.status} `,...a.fields.map(([n,v])=>`${n.toLowerCase()}: ${v}`),"",a.body].join("\n"),
 curlv:a=>[`*   Trying 192.0.2.7:443...`,`* Connected to x port 443`,`> ${a.method} /x HTTP/1.1`,`> User-Agent: curl/8.5.0`,`> Accept: */*`,`>`,...head(a).map(l=>`< ${l}`),`< `,`* Connection #0 to host left intact`,a.body].join("\n"),
 har:a=>JSON.stringify({log:{version:"1.2",creator:{name:"x",version:"1"},entries:[{startedDateTime:"2026-05-01T10:00:00Z",request:{method:a.method,url:a.url,httpVersion:"HTTP/2",headers:[{name:"accept",value:"*/*"}],queryString:[]},response:{status:a.status,statusText:a.reason,httpVersion:"HTTP/2",headers:a.fields.map(([name,value])=>({name,value})),content:{size:a.body.length,mimeType:a.fields.find(([n])=>n.toLowerCase()==="content-type")?.[1]??"text/plain",text:a.body}}}]}}),
 har64:a=>JSON.stringify({log:{entries:[{request:{method:a.method,url:a.url,headers:[]},response:{status:a.status,statusText:a.reason,headers:a.fields.map(([name,value])=>({name,value})),content:{mimeType:a.fields.find(([n])=>n.toLowerCase()==="content-type")?.[1]??"text/plain",text:b64(a.body),encoding:"base64"}}}]}},null,2),
 pyrequests:a=>`>>> r = requests.get(${py(a.url)})\n>>> r.status_code\n${a.status}\n>>> r.headers\n{${a.fields.map(([n,v])=>`${py(n)}: ${py(v)}`).join(", ")}}\n>>> r.text\n${py(a.body)}`,
 pyrest:a=>`Traceback (most recent call last):\n  File "/app/main.py", line 12, in <module>\n    api.list()\nkubernetes.client.exceptions.ApiException: (${a.status})\nReason: ${a.reason}\nHTTP response headers: HTTPHeaderDict({${a.fields.map(([n,v])=>`${py(n)}: ${py(v)}`).join(", ")}})\nHTTP response body: ${a.body}`,
 axios:a=>`AxiosError: Request failed with status code ${a.status}\n    at settle (/app/node_modules/axios/lib/core/settle.js:19:12) {\n  code: 'ERR_BAD_REQUEST',\n  response: {\n    status: ${a.status},\n    statusText: '${a.reason}',\n    headers: Object [AxiosHeaders] {\n${a.fields.map(([n,v])=>`      ${/^[a-z]+$/.test(n.toLowerCase())?n.toLowerCase():"'"+n.toLowerCase()+"'"}: ${py(v)}`).join(",\n")}\n    },\n    data: ${py(a.body)}\n  }\n}`,
 jsonlog:a=>JSON.stringify({level:"error",time:"2026-05-01T10:00:00Z",msg:"upstream refused",status:a.status,url:a.url,headers:Object.fromEntries(a.fields.map(([n,v])=>[n.toLowerCase(),v])),body:a.body}),
 json2:a=>JSON.stringify({level:"error",message:JSON.stringify({status:a.status,headers:Object.fromEntries(a.fields.map(([n,v])=>[n.toLowerCase(),v])),data:a.body})}),
 go:a=>`2026/05/01 10:00:00 request failed: unexpected status ${a.status} ${a.reason}: ${a.body}`,
 gosingle:a=>`time="2026-05-01T10:00:00Z" level=error msg="request to ${a.url} failed" status=${a.status} body="${esc(a.body)}"`,
 java:a=>`org.springframework.web.client.HttpClientErrorException$Forbidden: ${a.status} ${a.reason}: "${a.body.slice(0,2000)}"\n\tat org.springframework.web.client.HttpClientErrorException.create(HttpClientErrorException.java:109)`,
 php:a=>`PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: \`${a.method} ${a.url}\` resulted in a \`${a.status} ${a.reason}\` response:\n${a.body}\n in /app/vendor/guzzlehttp/guzzle/src/Exception/RequestException.php:113`,
 ruby:a=>`Faraday::ForbiddenError (the server responded with status ${a.status}): {:status=>${a.status}, :headers=>{${a.fields.map(([n,v])=>`${JSON.stringify(n.toLowerCase())}=>${JSON.stringify(v)}`).join(", ")}}, :body=>${JSON.stringify(a.body)}}`,
 devtools:a=>[`Request URL`,a.url,`Request Method`,a.method,`Status Code`,`${a.status} ${a.reason}`,`Remote Address`,`192.0.2.7:443`,...a.fields.flatMap(([n,v])=>[n.toLowerCase(),v]),"",a.body].join("\n"),
 devtools2:a=>[`Request URL: ${a.url}`,`Request Method: ${a.method}`,`Status Code: ${a.status} ${a.reason}`,`Referrer Policy: strict-origin-when-cross-origin`,...a.fields.map(([n,v])=>`${n.toLowerCase()}: ${v}`),"",a.body].join("\n"),
 httpie:a=>[`${a.method} /x HTTP/1.1`,`Accept: */*`,`Host: api.example.com`,`User-Agent: HTTPie/3.2.2`,``,``,``,...head(a),"",a.body].join("\n"),
 wget:a=>[`--2026-05-01 10:00:00--  ${a.url}`,`HTTP request sent, awaiting response... `,...head(a).map(l=>"  "+l),`2026-05-01 10:00:00 ERROR ${a.status}: ${a.reason}.`,a.body].join("\n"),
 powershell:a=>`Invoke-WebRequest : The remote server returned an error: (${a.status}) ${a.reason}.\nAt line:1 char:1\n+ Invoke-WebRequest ${a.url}\n+ ~~~~~~~\n    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-WebRequest], WebException\n    + FullyQualifiedErrorId : WebCmdletWebResponseException\n${a.body}`,
 issue:a=>`Hi, since yesterday our calls fail. This is what comes back:\n\n\`\`\`\n${[...head(a),"",a.body].join("\n")}\n\`\`\`\n\nAny idea? We run this on Node 20.`,
 quote:a=>[...head(a),"",a.body].join("\n").split("\n").map(l=>"> "+l).join("\n"),
 htmlesc:a=>html([...head(a),"",a.body].join("\n")),
 escaped:a=>`{"error":"upstream","detail":"${esc([...head(a),"",a.body].join("\r\n"))}"}`,
 docker:a=>[...head(a),"",a.body].join("\n").split("\n").map(l=>"api-1  | "+l).join("\n"),
 ts:a=>[...head(a),"",a.body].join("\n").split("\n").map(l=>"2026-05-01T10:00:00.123Z INFO  "+l).join("\n"),
 ansi:a=>[...head(a),"",a.body].join("\n").split("\n").map(l=>"\u001b[32m"+l+"\u001b[0m").join("\n"),
 bodyonly:a=>a.body,
 statusbody:a=>`${a.status} ${a.reason}\n${a.body}`,
 fetchconsole:a=>`${a.method} ${a.url} ${a.status} (${a.reason})\nUncaught (in promise) Error: ${a.status} ${a.body}`,
 postman:a=>[`${a.method} ${a.url}: {`,`  "Network": {},`,`  "Request Headers": {`,`    "user-agent": "PostmanRuntime/7.36.0"`,`  },`,`  "Response Headers": {`,...a.fields.map(([n,v],i)=>`    ${JSON.stringify(n.toLowerCase())}: ${JSON.stringify(v)}${i<a.fields.length-1?",":""}`),`  },`,`  "Response Body": ${JSON.stringify(a.body)}`,`}`].join("\n"),
 csharp:a=>`System.Net.Http.HttpRequestException: Response status code does not indicate success: ${a.status} (${a.reason}).\nStatusCode: ${a.status}, ReasonPhrase: '${a.reason}', Version: 1.1, Content: System.Net.Http.HttpConnectionResponseContent, Headers:\n{\n${a.fields.map(([n,v])=>`  ${n}: ${v}`).join("\n")}\n}\n${a.body}`,
 nodehttp:a=>`statusCode: ${a.status}\nheaders: {\n${a.fields.map(([n,v])=>`  '${n.toLowerCase()}': ${py(v)}`).join(",\n")}\n}\n${a.body}`,
 indent:a=>[...head(a),"",a.body].join("\n").split("\n").map(l=>"    "+l).join("\n"),
 headersonly:a=>head(a).join("\n"),
};
const only = process.env.FORM?.split(",");
const okay=(c:any,d:any)=>{const f=d.causes[0]?.id; return f===c.cause||(c.also??[]).includes(f)};
const sum: Record<string,{n:number,lost:string[]}> = {};
let used=0;
for (const c of cases) {
  let d; try { d = diagnose({evidence:c.input, request:c.request}, texts);} catch { continue }
  const ex = d.read?.exchanges[d.evidence.exchange];
  if (!ex?.response || ex.form!=="http" || !okay(c,d)) continue;
  const r = ex.response;
  if (!r.fields.length || !r.body?.text.trim()) continue;
  if (d.read.exchanges.length>1) continue;
  used++;
  const a:A={status:r.status??403,reason:r.reason??"Forbidden",fields:r.fields.map((f:any)=>[f.name.replace(/(^|-)([a-z])/g,(m:string)=>m.toUpperCase()),f.value.text]),body:r.body.text,method:ex.request?.method??"GET",url:ex.request?.url??"https://api.example.com/v1/x"};
  if (!okay(c,diagnose({evidence:forms.raw!(a),request:c.request},texts))) continue;
  for (const [name,f] of Object.entries(forms)) {
    if (only && !only.includes(name)) continue;
    const s = sum[name] ??= {n:0,lost:[]};
    s.n++;
    const e = diagnose({evidence:f(a), request:c.request}, texts);
    if (!okay(c,e)) { s.lost.push(`${c.id} ${c.cause} -> ${e.causes[0]?.id}`); if (process.env.SHOW) console.log("-----",name,c.id,c.cause,"->",e.causes[0]?.id,e.causes[0]?.reasons.map((r:any)=>r.because).slice(0,2),"\n"+f(a).slice(0,Number(process.env.SHOW))); }
  }
}
console.log("cases",used);
for (const [name,{n,lost}] of Object.entries(sum).sort((a,b)=>b[1].lost.length-a[1].lost.length)) console.log(name.padEnd(14),lost.length,n,(lost.slice(0,4)).join("; "));
