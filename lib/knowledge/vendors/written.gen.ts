// Written by `npm run tables` from the files of this folder. Do not edit.
import type { PackedVendors } from "../pack";

export default {
  about: `360-waf edge
3scale gateway
ably
acme
adguard-home
adobe gateway
adonisjs
adyen
aesecure edge
airflow
airplay
airtable
akamai edge
alchemy
algolia
alibaba-cloud identity
alibaba-cloud-waf edge
alibaba-model-studio
alibaba-oss storage
all-in-one-security
alpaca
amap
amazon-ads
amazon-sp-api
anaconda edge
ansible client
anthropic
anubis gateway
apache gateway
api-data-gov gateway
apigee gateway
apisix gateway
apns
apollo
app-store-connect
apple-itunes
appwrite
apt
archive-org storage
argocd
artifactory storage
asana
aspnet-core
atlassian
auth-js
auth0 identity
authelia identity
authentik identity
autodesk gateway
aws-api-gateway gateway
aws-appsync gateway
aws-bedrock
aws-cloudfront edge
aws-codecommit storage
aws-cognito identity
aws-ecr storage
aws-eks identity
aws-iam identity
aws-imds identity
aws-lambda gateway
aws-opensearch-service
aws-s3 storage
aws-ses
aws-sqs
aws-waf edge
awx
azure-ai-services gateway
azure-api-management gateway
azure-app-configuration
azure-app-gateway gateway
azure-app-service gateway
azure-arm
azure-container-registry
azure-cosmos-db storage
azure-devops
azure-front-door edge
azure-functions gateway
azure-key-vault
azure-openai gateway
azure-service-bus
azure-storage storage
backblaze-b2 storage
baidu-cloud
baidu-maps
baidu-yunjiasu edge
barracuda edge
better-auth
bigcommerce
binance
bintray
bitbucket
bitninja edge
bitso
bls-gov edge
bluecoat proxy
bluesky
bokeh
bot-framework
bottle
box
brevo
brightcove
bunkerweb edge
bunny-net edge
bybit gateway
caddy gateway
cakephp
calendly
canada-post
canvas-lms
captive-portal proxy
cdnetworks edge
ceph-rgw storage
chess-com
chocolatey
cidram
circleci
cisco-secure-web-appliance proxy
cisco-umbrella proxy
citrix-netscaler edge
cleantalk
clerk identity
clickhouse storage
clickup
cloudflare edge
cloudflare-access identity
cloudflare-api gateway
cloudflare-r2 storage
cloudinary
cockpit
code-server
codecov
codeigniter
cohere
coinbase
coinex
coingecko
coinmarketcap
composer
consul
contentful
coraza edge
cors-anywhere gateway
couchdb storage
cpanel
crates-io
crowdsec edge
cups
curseforge
databricks
datadog
datadome edge
dataforseo
dbt-cloud
ddos-guard edge
deb-sury-org storage
deepgram
deepl
digitalocean
dingtalk
directus
discord
discourse
django
django-rest-framework
dlocal
dnf
dnsmadeeasy
docker-hub
docker-registry storage
docker-socket-proxy gateway
docusign
dokuwiki
dropbox
drupal
dynamics-365
e2guardian proxy
ebay
echo
edgecast edge
elasticsearch storage
elevenlabs
elsevier
emailjs
envoy gateway
epic-games identity
etcd storage
etsy
eve-esi
exact-online
expo
express
f5-bigip edge
facebook-graph
fastapi
fastify
fastly edge
feishu
fiber
figma
financial-modeling-prep
finnhub
firebase storage
fitbit
flask-wtf
football-data
forcepoint proxy
fortigate proxy
fortiweb edge
forward-proxy proxy
frappe
garage storage
garmin
gate-io
gemini gateway
genius
ghost
giphy
git
gitea
github
github-copilot
gitlab
go-cross-origin-protection
go-file-server
go-module-proxy
go-nosurf
godaddy-firewall edge
google-ads
google-analytics
google-apis gateway
google-artifact-registry storage
google-bigquery storage
google-cloud-iam identity
google-cloud-run gateway
google-cloud-storage storage
google-drive storage
google-front-end edge
google-iap identity
google-maps
google-metadata-server
google-oauth identity
google-photos storage
google-play-developer
google-vpc-sc gateway
google-workspace
googlevideo edge
gorilla-csrf
gradle storage
grafana
grafana-cloud gateway
gravitee gateway
groq
grpc
h2o
hadoop storage
hangfire
hapi
haproxy gateway
harbor storage
hashicorp edge
hasura
haveibeenpwned
hcp-terraform
helm storage
here-maps gateway
heroku
hetzner
hex
hmrc
home-assistant
huawei-cloud gateway
huawei-cloud-waf edge
huawei-obs storage
hubspot
huggingface
hypixel
ibm-api-connect gateway
ibm-cloud identity
icecast
iis gateway
imgur
imperva edge
imperva-securesphere edge
imunify360 edge
indusface edge
influxdb storage
infura
ingress-nginx gateway
instagram
intercom
invision-community
ip-api
ip2location-country-blocker
ipx
isa-server proxy
jellyfin
jenkins
jetty gateway
jiasule edge
jikan
jitpack
jsdelivr edge
jupyter
jupyterhub
kaggle
kakao
kasada edge
keycdn edge
keycloak identity
kibana
kimi
klaviyo
kong gateway
kraken
krakend gateway
kubernetes
kubo
kucoin
kuma
langsmith
laravel
last-fm
launchdarkly
librechat
lighttpd gateway
linear
linkedin
linkerd gateway
linode
litellm
litespeed gateway
locationiq
longport gateway
magento
mailchimp
mailgun
malcare
mapbox
maptiler
mashery gateway
mastodon
matrix
mattermost
maven-central storage
mcafee-web-gateway proxy
mcp-sdk
mediawiki
meilisearch
mercado-libre
met-no
meta-cdn edge
metabase
micronaut
microsoft-entra identity
microsoft-graph
minecraft identity
minimax
minio storage
mistral
mitmproxy proxy
mlflow
mod-io
modsecurity edge
monday
mongodb-atlas
mongodb-downloads edge
moodle
mopidy
musicbrainz
n8n
naxsi edge
ncbi edge
nestjs
netbox
netdata
netlify edge
new-api
new-relic
newsapi
nextcloud
nextjs
nexus storage
nexusmods
nginx gateway
ngrok gateway
ninjafirewall
nomad
notion
npm
ntfy
nuget
nvd edge
nvidia-nim
nws
oauth2-proxy identity
octoprint
odoo
okta identity
okx gateway
ollama
onesignal
open-appsec edge
openai
openresty gateway
openrouter gateway
opensearch storage
openstack
openstreetmap edge
opentofu edge
openweather
opnsense
oracle-cloud identity
ory identity
ovhcloud identity
pagerduty
palo-alto proxy
parse-server
payload-cms
paypal
perimeterx edge
philips-hue
phoenix
php-fpm gateway
pihole
pinata
pinecone
pinterest
pipedrive
pixiv edge
plaid
pocketbase
polygon-io
polymarket
pomerium identity
portainer
postgrest
posthog
postmark
power-bi
prestashop
privoxy proxy
prometheus
proxmox
pterodactyl
pub-dev
public-fetchers
pubnub
puppet-server
pusher
pypi
qbittorrent
qdrant
quarkus
quay
quickbooks
rabbitmq
rack-attack
radware-appwall edge
rails
rapidapi gateway
razorpay
reblaze edge
reddit edge
resend
restic storage
riot-games
roblox
rollbar
rubygems
sabnzbd
safedog gateway
safeline gateway
salesforce
sandbox-egress proxy
sanity
sap
scaleway identity
searxng
sec-gov edge
semantic-scholar
sendgrid
sentry
servicenow
sharepoint
shield-security
shopify
signal
siliconflow
sinatra
siteground-captcha edge
slack
smokescreen proxy
snapcraft
snowflake
snyk
socket-io
solana-rpc edge
solid-security
sonarqube
sonicwall proxy
sonos
sophos proxy
splunk
spotify
spring-security
square
squid proxy
stack-exchange
stackpath edge
steam
stormwall edge
strapi
strava
stripe
subversion
sucuri edge
supabase storage
supercell
sveltekit
symfony
syncthing
synology
tableau
telegram
tencent-cloud identity
tencent-cloud-waf edge
tesla
tiktok
tinyproxy proxy
tmdb
tomcat gateway
tomtom gateway
tornado
traefik gateway
traffic-server edge
trakt
transmission
trello
tumblr
tuna
twilio
twisted
twitch
tyk gateway
typesense
umami
unifi
unleash
unsplash
urlscan gateway
varnish edge
vault
vercel edge
vercel-api
vimeo
virustotal
vite
vk
vmware-vcenter
volcengine
vultr
wallarm edge
walletconnect
walmart gateway
wandb
watchguard proxy
web-fonts
webknight edge
webpack-dev-server
webrick gateway
websphere gateway
wechat
werkzeug
whatsapp-cloud-api
whitebit
wikimedia edge
wise
woocommerce
wordfence
wordpress
workday
wp-cerber
wp-jwt-auth
wpmu-defender
wso2 gateway
x-twitter
xai
xero
yahoo-finance
yandex-maps
yii
youtube
yundun edge
zabbix
zendesk
zoho
zoom
zoraxy gateway
zosmf
zscaler proxy`,
  refusals: `7!

6! 1# 2<

4!
4!
4!
2!
1!
6!
3! 2.
2+

8! =you
6! =you ?no
6! ?after
2+ 0: =you
1!
7+ 3+ 0: @gateway =api-owner
0+ 7: 3. @gateway =api-owner
0+ 8: @gateway =api-owner
0+ 8. =you
8! 2. 3. =you
1!
8! =you
8! =you
2+ =you
2+ =you
4+ 5. =you ?maybe
2+ 1. =you
0: 1: 2: 7. =you

8!

5+ 1+
2: 1+ 8.
1+ 4+ 2.

5! 4.
2! 1.

2+ 8.
2!
1+ 2.

7+ 5. 3.

0+ 1+ 4:
1+ 2.
2+ 1:

0+ 8: =you

2+ 8:
2!

2! @application
2! @application
1! @application
1! @application
1+ 4+ @application
7+ 5: 3. 6. 2<
7+ 5: 3. 6.
7+ 5: 3. 2<
7: 5. 3.

9+ 5+ 2. =account-admin ?no
2! 1.

1! 4.
9! 5:
2!
2!

2!
2+ 7.
2! =account-admin
4!
4!
1!
1!
6!

4!
1!
1!
5!
7!
5!
7!

6+ 2: =account-admin ?no
2! =account-admin
5+ 2.
4!
2+
1!

5!
9!
4!
4!
1!
1!
2! =account-admin
2+ 8:
8+ 5: 2#
7+ 2: =network-owner
8! 2#
2!
1!
2+ 1+

6: 7+ 1. ?after

2!
1+ 2: 5:

7! =you
9! =you
1!
6!

5!
2!
8! 2:
1+ 2: 4.
2+

4!
1! 4.
1! 5:
2!
6!
2+ 1.

2+ 7+
2: 7: 0: 8.

7+ 3: 6.

3+ 7:
4! 1: 2<
2! =you
2!
9! 5: 1<
2+ 6. =account-admin
8+ 2.
6+ 8: ?maybe

7!
7+ 5:
7!

7+ 0+
6+ 7: ?after
0+ 7:
0!
0!
0!
0!
0+
1+
0+ 1+
2!
0+ 2: 7<
0!
0+ 8:
0+ 7. 2.
0+
0: 7. 6. 2.

1! 5.
1!
2+ 1:
2+ 1: =you
2!
6! ?after
8+ =you

1! 5:
2!
2+
4!
2! =you
1!
7!
6! ?after
7+

1! 5.
2!
1! 4:
7+
5! 9:
5!
2! 1. =you
5+

4!
1!
1! 5:
1+ 8.
6!
1+ 4:
2+

5!
2+ 1.
1+ 4:

2! =account-admin
1+ 4:
8! 2<
2+

6+ 7: ?after

9!
1! 2. 4.
2+ 1: =you
2!
8! =account-admin
5!
1+ 2:
4!
2+ 1:
3!
6! ?after
8+

8+ 7. 0.
7+ 0: 3. 2.
7: 0: 8: 2.

2!
8!
1+ 2+ 4.

2+ 8:
2! 8.
2!
2!
1+ 4+

0+ =api-owner ?maybe
2! 8+ =account-admin
2!
2+ 8.
4+ 7: 6. ?maybe
2: 1: 7.

1!
2!
2+

5+ 1:
0+ 5: 4.
0+
5! 1.
1+ 4.
2+
2: 1.

5! 9:
1! 7.
1! 4.
1! 5.
2! =you

0! 5: =api-owner
5!
2+ 0.

9!
2! =you
6! 7: 1.
1!
2! 1.
1+ 2+
1+ 2. ?after
4!
2!
8+ 2:
2+ 8.
2!
1! 4.
2+ 1:

2! 7.
1! 2.

5+ 9+ 0+

2+ 1+
2! =you

9! 8: =api-owner
8! 1:
8+ 5+ 1#
7+ 2# =api-owner
1! 7:
2!
2+ 1: 4. =api-owner
2+ 0: =api-owner
6!
6!
1+ 4:
2+ 1. 8.
1+ 0+ 8: 7:
1+ 7: 8: 2.

4!
2+ 1:
2!
1+ 4. 2.

3!
2!
2!
2!
2! 8.
8!
2! 8. =account-admin
2+ =account-admin
1! 4.
6!

3!
9+ 8: =api-owner
8+ 0: 9. =api-owner
8+ 0+ 2:
7+ 6. 5. 3. ?maybe
1!
1!
4+ 1: 7.
0+ 5:
7: 0:
7: 3: 5. 0. =api-owner
8: 2: 1< =api-owner

4+ 1+ 2:

7! ?maybe
4!
1!
2! =you
1!
0!
2+ 0: =api-owner

4!
1! 4.
6!
4+ 1: 2.
2+ 1: 4.
2+ 4: 1:

2!
1+ 2: 4.
1+ 2: 4.

2! =account-admin
2! 7:
2!
2!
2+ 1:
2! 1.
2!
2!
2! 7.
2! 7.
2!
2!
4!
4!
1! 4. 8.
1!
5! 1: 8.
1!
8! =account-admin
8! 2. =account-admin
8+ 5: 2<
2+ 8: =account-admin
6!
2:

5+ 0: 8: =you ?no

2+ 1: 0. =api-owner
2! =api-owner
2!

1! 7:
2!
2!
6! =api-owner
0! =api-owner
0! =api-owner
2+ 7: 1.

9!
9!
4!
4!
2: 5:
5+ 1:
1!
1! 4.
1!
5! 4. 1<
5!
5! 1.
1+ 5. 0.
2!
8!
8!
8!
2! =account-admin
8!
1+ 4: 8: 2.
2+ 8+ 4. 1.
2+ 8+ =api-owner
8+ 2:
2+ 8:

2!
2!
6!

2!
2! 8.

7! ?no
7! ?no
6!
7+ 3. 5.
7+ 6.
0+ 8. 7.
7+ 6: 0. ?maybe

6+ 2+ =account-admin ?no

5+ 1: 8:

1! 5+
1! 2:
6! ?after
6! ?after
7! =api-owner
5!
4!
2+ 1:
1+
7+ 2:

7! =account-admin

1!
7+ 5: 3. 6. =api-owner

0! 6. =api-owner
7! =api-owner
1+ @identity
0: 7: =api-owner
7: 0: 1:

4!
1!
2! =account-admin
2+ 3. 8.
2! =account-admin
2!
8! =account-admin
8! =account-admin
8! 2: =account-admin
8+ 2:
6! ?after
2!

7! =account-admin
1+ 2: 4:
2+ 8. 1.

7! =account-admin
4!
7: 2: 1.
8! ?maybe
8! ?maybe
8!
8!
2+ 8:
2!
1!
1! 2.
6! ?after

4!
2+ 7: =account-admin
2!
2!
2: 1:
2: 8:

6+ 7.
7+ 3: 5. 6. =api-owner

1: 5:

7! =account-admin
7! =account-admin
2!
2!
1+ 4:
6! ?after

7! =account-admin
7+ 8: 0. =account-admin
6! ?after
1! 2.
2!
1+
2+

7! =account-admin
2!
8! 6.
8! =account-admin
4!
1+ 5.

9!
4!
4!
4!
1! 2.
1+ 8:
7! =you
8+ 5.
2! =you
2!
4: 1: =you
1+ 4. 5. =you
7+ 2: =account-admin
2+ 5.
8! =account-admin
6+ 2: 0: =account-admin ?no
8: 2:
1! 5.
1+ 5:
1+ 4: 5:

6! =account-admin
4!
1!
2+ 1:

4+ 1+
6!

7! =you
9! 5+ =you
1!
8+ 2: =you

7!
7+ 3. 5.

7+ @proxy ?no
7+

9! =api-owner
0+ 5: 9:
4!
2!

2! =you
2: 8+
1: 8: 5:

3!
1: 7: 2:
6! 7. ?after
1! 5.
4! 5: 1.
2! 3. =account-admin
8+
7+ 6+ 3: @edge ?maybe

8!

2! =you
1! 8< 2<
7! =account-admin
6+ 2: 8. =account-admin ?no
8+ 2:
2!
2! 1.

7!

1!
2!
4+ 1:
7! =you

5+ 7+ 2<
5+ 7: 2< 1<

7! ?no
7! ?no

2+ =you
4!
1+ 7:
1+ 2+

9!
4!
1+ 5+ 0:
5: 1:

2!
2!

0! 2<
8+ 0.

9! =you
2!
7+ 3+ =account-admin
2! =account-admin
2+ 1.
8! 7< ?maybe
8+ 2:
2!
2+

7! =account-admin

3! 7.
7!
9!
2+ 1:
1! 4.
8!

3!
5!
9! =api-owner
1+
7! 6. ?after
7+
7: 3. 5. 6. ?maybe

0+ 8: 2.
1+ 4+ 3. 7.
5+ 1: 7.

6! ?after
3! @edge
3: 2:
7! =you
2!
4!
1!
6! ?after
3: 6: 7: @edge

9! 5:
5! 9:
0!
0: 7: 2.

5!

2!
2+

6!
2+
1+

6! ?maybe

7+ 1: =you ?after

7! 5.

6: 2: 8. =account-admin ?no
2!
4!
1!
1! 5.
2: 1: 8. 4.

5+ 7+

2! 1:
7+ 6: ?after

6+ 7.
3! 7:
3: 7:
7!

1+ 2+

7! ?no

7! ?no

7!
7+

7! 6.

9!
1!
5!
1+ 4:
2!

8+ 2: =you
2+
2!
1+ 7:

2!
1!
1+ 5:

7! ?no
3!
5+ 7:
5+
5+ 0.
5!
6! ?after
7!
7+ 3. 5.
3+ 7.
7+ 3. 5. 6.
0!
0+ 5.
7! ?no
5+ 0: 7:
7+ 5: 3. 6. ?maybe

9!
1+ 2. 9.
2+ =account-admin

7! =account-admin
1!
5+ 1.
2! =you
2+ 1:
2+ 1:
8! 1. =you
2! 1.

1! 5:
1+ 2.
2+ 8.
2: 1: @application

2+ 1: 4.
1+
1!
1!

9! 0:

9! 5+ 0:

1!

5+ 4.

1+

2! =you
2+ 7.
2+ 1:
1+ 4+

7! =you
1! 4.

1! 5:
2!
1+ 8.
6! ?after
7!

1!
2+
2!
2+ 1.
6! ?after

7: 0. 5. =network-owner
1: 2+ 8. 7.

8+ 1:
1! 4.
1! 2: 5.
2!
8+ 0:
8!
2: 1:

1! 4.
2!
6! ?after

5! 7.
8! 0: =api-owner
5+ 7.
7+ 5.

9!
9!
2+ 9:
5!
6!

6+ 1+ ?after
2+ 1:
2+ 1+
0!
8+ 2:
2+

1+ 2: 7.

5+ 7:
2!
2! 8<
2! =account-admin
2!
2! =you
1!
6!

1+ @application
7!
7!
7! ?maybe

2+ 7.

8!
2+
1+ 6:

7! =account-admin
7! =network-owner
1+ 4:
2+ 7.
2+ 7.

2!
1+ 2: 7.

7!

7! =you

7+ 2: =account-admin
2: 7:

7!

8: 3:

2+ 8+
2+ =you
1+ 5:

8+ 1:
5! 1: 8.
9+
6!
1+ 5:

2! =you
8+ ?maybe

2! =account-admin

2+ 8: 1:
4!
1!
7! =account-admin

5+ 7:
2! 8.
2!
2! =you
8+ 2:
2!
1+ 2: 5.
4!
2! =you
2+ 1:
2+
8+ 2:
6+ 8: 2: ?no
2+
2+
3!
9+
6! ?after
6+ ?after

5+ 1+
1+ 2:
2+ 1:
1!

9!
5+ 9:
5+ 9:
5! 7:
2+ 6.
2: 1. 5.

9!
5+ 9:
5+
1! 5:
4: 1:
2+ 1:
1+
2+

1!
7! =you
2!

2+ 1: 4. 8. =account-admin
7: 3: 8: 0.
2+ 4: 1: =account-admin
8: 7: 3. 2.

4! 5.
5! 4.

3!
6! ?after
2! @client
2+ 1: 8.

2+ 1: 8:
2+ 1+ 8:
8: 2: 1:
1+ 4+ 8: 2.
1+ 4: 2.
1+ 2.
8+

2+ 0: 8: 7#

2!
2! =account-admin
2! =you
1+ 4+
6! ?after

1+ 2:
2: 1:

2! =you
4!
2! =account-admin
2!
2+ 8.
2+ 5: =you
8+
2+ 8:
2! =you
8+ 2. 6. =account-admin
1!
6! ?after

5!
2! 1:
5! 1: 0.
6! 1. 7: ?after
2! 1:

2!
2!
2! 1.
6! ?after
4+ 1:

7+ 2. =network-owner ?no

2! =you
1+ 4+
6! ?after
2+

9!
5!

7!

0! =api-owner
0+ 8. =api-owner
8!
7+ 2. @gateway =account-admin
9+ =api-owner
2! =api-owner
1! 5.
4!
1!
1+ 2:
2!

1+ 5:
2!
6! =account-admin

7! 2: =you
7! =you
2+ 7: 1#

2+ 8: 9.

0!
2+ 1: 7.
2+ 1: 7:
2: 1: 7:
0+ 2.
2: 1:
1! 5:
4!
1+ 2:
0! 1.
1!
9!
6! ?after

2! 8.
2!
2+ 1:

2!
0!

5+ 1:
1! 2.
1! 5:
2! =you

4! 1.
1: 4: 0.

2!

2+ 1.

5!
5+
0+ 8:
1: 0:
9!

7+ 5. 3.
2+ 1: @identity =account-admin
7: 8. 5. 0.

6! ?after
7! =account-admin
4!
2+
1+ 4:
2+ 6: ?maybe
2!

1! 5:
5+ 1:
5: 1+
1+ 4:
2+ =you
8: 1: 5. 9.

5!
5!

5!
7+ 5.
1! 4. @application
2+ 1: 8. @application
7: 3: 5. 2. =api-owner

2! =you
2+ 8:
4!
1+ 4:
6! ?after
2!

9!
5! 9.
5!

4!
1+ 5. 4.
2! =you
2!
2+

8! 2: =you
2!

2!

2+ 1:
1+ 2. @application
2+ 1: @application
1! @application
4!
2+ 1:
4! @identity
2+ 8. @identity
9+ 2: @identity =account-admin
8+ 2: 1: @identity
1+ 4:
2+ 1:

2! =you
2! =you
4!
1+ 4: 2.

4+ 5:
5! 9: 0.
5!

2+ 1: 8.

7! ?no

7! ?no
7! ?no
7+ @edge

7+ 3.

7! 2< 1< ?no
7+ 2. ?no
1! 7< =you
7: 1. 0.

5!
1: 4: 2: 8:
1+
2+ 1:

2!

5+ 1: 8: 7.
7+ 5. 1. 6. ?maybe

7! =you
1!

3!
1!
4!
1!
1!
2!
8! =account-admin
2+ =account-admin
2! =you
8: 2:

7+ 5:

1! 5: 0.
2+ 1.

1+ 2.

2! 8: 1.
8+ 1: 0:
8! 0:

2! =you
1!
2+ 1.
2+
2+
8!

5!
2!
7! =account-admin
2!
2!
1+ 6+ ?after
2!
6! ?after
6! ?after
2!
2!
2+ 1: 8.
1+ 2: 8.
2! =you
2!
2!
2!
8! =account-admin
8!
6+ 2. 8. =account-admin ?maybe
8!
8!
2+
1! 4.

2!
2!
2! =account-admin
2: 4. 5. 6.

2! =you
6+ 7+ 1. ?after
6!
1+ 2: 8:
2! 1<
2! =account-admin
2! 1.
4! 1:
2! =account-admin
8! 2. =api-owner
0! 8: =api-owner ?maybe
8! 0. 2<
2! 1<
2!
2!
1! 4.
2: 8:

9!

0+ 2. 8.

7+ 2: 3:

5! 9:

7+ 3. 5.

2!
2+ 1:
1! 5:
2+ 5: =you
2+ 8:
1+ 2:
4+ 1:
2!

2!
2+ 8+
6! ?after

5! 9: 6<
9+ 5: 2. 6< =account-admin
3!
7! =account-admin
7+ 9+ 5: =account-admin
5+ 2: 1.
2+ 5:
2!
4!
1! 4.
1!
1!
1! 5.
4!
1!
1+ 4+
2! =you
8+ 5: 1. =you ?no
5+ 8: 1: =you
8! =account-admin ?no
8! 2<
2!
2!
8+ 2:
2!
2+ 7. 5. @proxy =network-owner
3+ 2: =account-admin
2!
6! ?after
6+ ?after
2+ 8.
2: 8.

1!
2+ 8+
8! =account-admin
2! 8:
2+ 1: 8.
1+ 2+ 8:
2!

2!
2! =you
2!
2! 8.
2+ 8:
2!
6! ?after
2+ 6:

2! =account-admin
1+ 2: =account-admin
2! 8.
2!
2!
2! 8.
2! 8.

1!
2!
2!
7+ 2.
1! 4:
7+ 3+
1+ 2: 3: 7. 9.
3: 1: 7:
1: 3: 2. 7. 9.

1+ 8. 2.
2!
5+ 2:
1! 5.
4!
2! 8.
8! =account-admin
2!
6! ?after
2: 1: 8.

2! =you
2!
6! ?after
8!
6! ?after
2+ 6: 1. =you
6+ 2+ 8: ?no
2!
8!
2+
2+ 6+ 8.

7! 3. 6. =api-owner
7+ 3. 6. =api-owner ?maybe
7+ 6+ ?after
3+ 2: 7:
2: 3: 7. 8.

1!
1!
1! 4:
1+ 0:
2+ 7.

9! 2. =account-admin
9+ 2+ 1: 5. =account-admin
7+ 9: 5. =account-admin
2!
8! 2: =account-admin
2!
4+ 1+
1!
2+ 8.
6+ 2. ?after
2: 1: 8. 9.

5!
5+ 2.

2! =api-owner
2! =api-owner
2!
5! =api-owner
9! 5. =you
1!
2! =api-owner
0+ 2: =api-owner
4+ 1:
2+

4: 6. 2. =you

2!
2! ?after
2!

2+ 7: =account-admin
7! =account-admin
2+ 7: =account-admin

2! =account-admin
2! =you
2! =you
2!
2!
2! 8. =account-admin
6! ?after
2!
2!
2!
6! ?after

7: 4+ 1: 5: ?maybe
4: 7+ 1: 5. =you

9!
5! 9:
5!

8+ 0.

7! 3+ 1< @edge
2!
9+ 0: 5.
0+ 7.
2+

5+ 1+
2! 1:
1+ 2. 4.

1+
2+
8+ 2:
6! ?after

7+ 3:
2!
2!
2!
6+ 8. ?maybe

0: 7: 2: 5# @gateway
2: 1. 8.
4+ 1:
1+ 4:

0+ 8. 2.

0! 8+ 2# 1# =you ?maybe
0! 8: 2#
1! 2:
2!
2! 0:
1!

5: 0: 2. =api-owner
2: 7+ =api-owner

2! =you

7: 0. 5. 6. 8. ?maybe
7: 0. 5. 6. 8.
1!
6! ?after

5!
2! 8:
0! 8: ?maybe
2+ 1+ 8.
2!
2+

3!
3+ 7: 8<
3+ 7:

4!
1+ 5.
1!
2!
2!
1! 2.
2!

1!
5+ 7:

2!
1+ 4: 2.
2+ 8+

8! =you

2+ 1: 8.
1! 4.

1+ 5:
2!
2+ =account-admin
2!
2+ 8. =account-admin

2!
6+ 2: =account-admin ?no
6!
2!

7!

2! 1.
8+ 2:
8!

0! 7.
7+ 1:
1! 4:

1+ 4:
2+ 7:
4+ 1.
1+ 4:
6!
8!

7!

2! 8. =account-admin
2! =account-admin
1!
1!
4!
8! 2#
2: 1.

2! =you
2!
4!
6! ?after

2! =api-owner
2! 1:
8! 2<
2! 1<
2: 1.
2!
6+ 2: ?no
2!

1!

1+ 2: 5.

1!
2!

8! 6.
6! 0.
5!

0!
7! =api-owner
6! ?after
6+
8+ 5. 0.
4!
1! 0. 2.
0!
0+
0+ 2:
7: 0: 5.
1+ 5.
0: 7: 1. 2.

6+ 7: 1<

7!
7+ 3. 5.
7+ 3. 5.

7!

7!
7+

7!

8! 0: =api-owner
0! 1. =api-owner
2!
1+

2: 9+ 5: 1: 7. =account-admin ?no
9+ 5:
2! =account-admin
1!

1! 2.
2!
2!

6! 7: 1< ?after
6+ 2+ ?after

2!
4!
1+
6! ?after
8+ 2.
2+

7! =account-admin

2! 1. 8.

3! 7.

0! 8:
8+ 0+

7! 2. ?no

1+ 4+
2+ 7:

5!
1!
2!
0! 9:
2! 0:

2! 0.
0+ 8: 5.
0: 2: 1. 7.

7!

7+ 6: =api-owner ?maybe

1+ 8+ 2:
2+ 1:

8!

9+ 1: 5:
5+ 0+
5! 1.
0+
2!
1+ 5. 9.
1!

1+
5+ 0+
2!
1+
2:

2!
2+ 8+
2+ 1: 8:

7! =account-admin
9! =you
8+ 2: =you
2+
2! =you
6!
8!
1+ 4:

7! 6<

1+ 8. 5.
4!

0+ 5: =api-owner
9+
2!
2+
2!
2+ 7+ 1:
2+ 1.

5!
2+

2+ 5+
2:

2+ 1. =you
7! @edge ?maybe

1! 5: 9.
5!
2!
7!
4!
1+
4! 1<
4+ 5:
1!
4: 1:
6! ?after
1!
1+ 4.
5: 2: 7.

3+ 2:
2!
6+ 1+ ?after
6! ?after
1+ 4. ?maybe
1!

2: 7. 5. 1.

8+ 0: @proxy
5+ 0: @proxy
1: 0: 5. =you
1!
6+ 2. =account-admin ?no
2+ 6.
8! 2< ?maybe
2!
2+ 0. 6.
8+ 0: 2< ?maybe
2!
2!
2+ 0.
2!
2!

1! 5:
9+ 5:

7! =you
3! 2.
4! 5.
1! 5.
2!

1+ 5+ 2:
2: 1: 5.

5! 2:
1+ 2: 8.

2!
2!
5! 4.
9!
4: 1: 0:
2:
2! 1.
6! ?after

2+ 1: 6:
1!
1!
1+ 4+

2!

6! 7+ 2:

2: 7: 0:
0!
0: 2. 7.

5!
6! ?after
1!
2+
2+

2!
2+ 8.
4!
1!
7+ 5:

2+ 1:

2! =you
1+ 4:
8+ 2.
8+ 6. ?maybe

2! 1# =account-admin
6! =account-admin ?no

0: 7: 5. 2.

7+ 9+ =account-admin
8+ 2+
1!
6! ?after

1!
1! ?maybe
1!
7!
4!
6! ?after

2+ 1+ 4:

2!
2+

2!
2!
1: 2:

7+

2! =you
1!
9+ 2: =you
2: 9: 5.

1+ 9. 2.

6! ?after
1+ 2:
1+
2+

2! =you
2!
1!
1! 5.
2+

0! 2+ 1<
1+ 4+
1!
2!
2!
2! 1: 8:
6+ 2: =api-owner
1!
1!
8!
2!
2!
8+ 2.
2+

4+ 1+
2!

7! 6: ?after
5: 8:
8! 2.
8+ 7. =you
2: 1: 8.
7: 6:

7+ 1. ?no

5!
9!
2! =you

5! 1:
1+ 2:
7: 2+
6! ?after
2+ 1:
8+ 0. 9<
2+ 8.

4!
2!
1+ 2:

2+ 1: 7.
2! =you
2+ 7.
2: 1: 7:

5+ 7:

4!
1+ 4:
4: 1: 7. 9.

2!

9!

9!
7+ 2: @proxy =network-owner
2! =account-admin
4!
4!
2! 7: =account-admin
1+ 2:
2! =account-admin
2!
1!
1+ 8. 2.
8+ 2.
8+ 1:
1+ 2:
7+
6+ 7: 1: ?after
2! =account-admin
1!
6!
8+ 5.

4!
2+ 1: 7.
1+ 5: 4.
2!
2!
2! =account-admin
2+ 5: =account-admin
2!
2! =account-admin
2+
8!
8! ?no
8!
6! ?after
2!
2+

8! @storage
2!
2+ 1. 7.
3!
2!
2!
1+ 4:

1+
2! 6: =account-admin
6!

4!
1+ 5: 0.
1! 2.
2!
2!
2+ 1: 8.

1+ 2.
6+ 2. 8. ?maybe
8+ 2.

5! 0:
7+

5+ 0+

2!

5! 7.
3!
7!
6! ?after
8! 0: =api-owner
5+ 7.
7+ 5.
7+ 0.
7+ 5.

2!
6! ?after

7! =account-admin
2+ 8.
2!

8+ 7: 3.

8! =api-owner
4!
7! =account-admin
1+ 4:
2!
2!
2!
2+ 7. 4.

9!

5+ 6: 7.

1+ 5+ 7:
7! =api-owner
8! =api-owner

7!
7!

7+ 6:
6! ?after

2+ 1:

7! =account-admin
0! 5: 7<
5!
4!
1!
2!

7! 2< =api-owner
1!

8! 6: =api-owner ?no
6! 2. =account-admin ?maybe

6+ 2+ ?no
2!
5+ 1:
7! =you

5!
1+ 5+
1!
1+ 8:
2! =account-admin
1+ 2: 8.

9!
6!
2+ 1:
1!

5!
5!
5! 4.
1!
1!

2+
9! 0:
9!

0! 2< =api-owner
2!
2! 8+ =account-admin
2+ 1: 8.
2: 1: 8.

2!

0! ?no
0! 8# ?no
0! ?no
0! ?no
8+ 7: 0: ?no
7+ 0: ?no
6!
5+ 0: 7.
0: 7: 2.
0: 7: 2.

7!
1+ 5:
5!
9!
8+
2+ 1.

7+ 5.

1! 4.
4!
2: 1+ 4.

2!
2+ 8:
1!
6! ?after
4: 1:
8+ 6: ?maybe
8+ =you

8! 2.
8! 2.
2! 8.
2! 1<
7: 2. 8.
2+ 1:

1: 2:

6+ ?after
8+ 2:
1+ 2: 4:

1! @application
6+ 7: 1.
8+ 6. 7. @application
6+
6: 1:

1+ 2+ 5.
2+ 8+

7+ 5: @edge =you ?maybe

5!
2: 1: 0.
2+
1+ 5.

1+ 2: 5.

5+ 4:
4! 1:
1+ 2.
2!
2!

2!
2!
4+ 1+
2+ 8:
2! 7. 3.
2+ 1+
1!
4!
9! 5:
8+ 2:
1!
2: 8: 1.
3+ 2: =account-admin
4! 1:
8+ 2. =you
5+
6! ?after
6+ 8: 2: ?no
1! 4.

7! =you
3+ 2:
2!
4!
6+ ?after
1!
1!

8! =you
9+ 5:
9+ 5+

1! 5:

7!

3!
2+ 8:
7! =account-admin
7+ 5: 2. @edge
2! 1: =account-admin

0: 7+ 2.

6+ ?maybe
2. 3.
2+ 8:
8: 2:
8+ 2: =you

0! =api-owner
1+ 2:
2!
2! 8: =api-owner
2+
1!

6: 2: 8. =account-admin ?no
2!
2+
8! 2. =account-admin
2+ 1.
1! 4:
2+ 1: 4. @storage

5!
5+ 6: 7:
5+ 2< 7: 1. 6.
5+ 6: 7:
2! @application =you

3+ 7: 2< 1<

1+ 2:
2!
6! 2. ?after

5! 9: 0.
5! 0.

2+ 8:
8+ 2:
2! =account-admin
1+ 4.
6+
2!

5!
2! 1: 4:
4! 2: 1:
2! 1: 5.
1! 4:
2+ @gateway

2!
2!
1+ 4:

2! =you
2+

7! ?no
7! ?no
7! ?no

7! =api-owner
1+ 5. 7.
2+ 1.

1! 5:
2+ 1+ 9.

2!
2! =you
2+ =account-admin
2+ 1.
1!

7!
7!

1!

9!
9!
5!

0!
0!
0+ 2.

2!
8!
0!

2+ 8:
1+ 8:

6+ 2: =account-admin ?no
1: 2+

2! =you
2! =you
2! =account-admin
2!
8+ 2.
1+ 4:

2! 8. =you
2: 1. 8.

5+ 9. 1<

8: 2+ 1: =you
2!
1!
2+
2!
4+ 1+
1+ 2+ 6.
8+
7+ 6.

2+ 1+ 4.
2!
8! =api-owner
2+ 1.
1! 5.
2: 1: 7:

2!

3!
7+ 3+ 5. @edge
1!

2!
1!
2+

9+ 0+ 5.
5!
2!
2! 1:

2!
2!
4!
1!
1+ 5. 4.
2: 0+

2+ 8: 1. =you

1! 5:
2!
2+
6: 2+ ?no

4!
2! =account-admin
2!
2+ 1.
2: 4: 6. 5. 1:

2! 1#

7! ?no

8!
8!

2+
2!
5+ 4:
1+ 4+

7! =you
1!
2!
8+ 2:

2!
2!

7+ 5+ 6.
7+ 5:
7: 5: 3: 8:

1!
2+ 1: 4.

1+ 4:
1+ 2:
0+ 2: 1<
2+ 0+

1!
1!
6!
1+ 2.

8+ 5. 0. @edge =you
1!
1! 8<
4!
2! 1.
1! 2.
2! 1<
8! =api-owner ?maybe
6!
2!

7! ?after
5!
9!
1+ 4: 7.

1!
1+ 0. 8<
1+ 5: 2.
1: 2+

9!

5+ 1+
2+ 1.
2+ 1: 8.

2! =you
2+ 8: 1:
8+ 1: =you
1+ 4+ 5:

7+ 1+ =you
2!
2!
2!
8!
1!

7: 6: 2. ?after
6+ ?after

7+ 1<

5! =api-owner
9! 0:
9!
5! 9.
9!
2!
2!

2+ 1: 5. =you
6!

7+ 2. =account-admin
1!
8+ 2:

7! 4<

8+ 2: @application
8+ 2: @application
6! @application ?after
2! @application
2+ @application
8! @application
5+ @application
7+ 5:
7+ 5: 1.
7+

2! =you
2! =you
2!
1!

2+ 0+ 8: =api-owner

6! ?after
1!
4: 1: 2: 8:
8+ 1. =you

5!
7+ 1+

2! =you
1!

2!
2! =you
1!
2+ 1:

5! 0:
7!
2! 0:
1+

7!

7! 5.

6! ?after
2+ 8:
7! =account-admin
4+ 1: 2.
1+ 4:
4+ 1:
2!
2+ 1: =account-admin
4! 1:
2+ 8: 4< =account-admin
8+ 2: =you

7! 2< 1< =account-admin ?no
7! 2< 1< =you ?no
7! 2< 1< =you ?no

2! 1.
2!

5!
8! 2. =api-owner
2+
2!
8+ 0+ 1: 2. =api-owner

1+ 4:
2+ 1: 8.

8+ 0: 7. =api-owner

5! 6:
6! 5. ?maybe
5+ 6:

1+ 7: 3: 8.
6! ?after

2!
7! =account-admin
2!
6+
1+ 4. 5.
8+ 2:
2+ 7. =you
2+ 8. 7.

9!
1+ 8+
0+ 1.
2: 1:
1+ 2:
1! 2.
2+ 1+
1+ 2:

2!
2!
2!
1!
2+

5! 4:
1+ 2: 8. =account-admin
1!
1! 2:
6! ?after
2!
2: 1: 5.

7!
7!
7+

2!
2! =you
1!
6! ?after
2+ 8: =account-admin
1+ 4:

6! 7# ?after

2! 6: =account-admin

5!
9!
5+ 9. 7.

7!
7+ 5.

2! =you
4!
1+ 7.
7+
2+
2+
2!
2! =account-admin
2+ 8: =account-admin
8+ 2:
6! ?after
2!
1!
1+ 2: 8.
8+

1+ 2. 7.
7! 1< ?no

1+ 4+ 2:

7! =account-admin
4!
1+ 4.
2!
8: 7:

2! =account-admin

9: 2: 1.

7+ 9+ 6: 1. =you ?no
7! 8. 6. =you ?no
8! =you

1+ 2+ 7< =account-admin
7!
6+ 1: 7: ?after

2! 1. 8.
2! 1.
1+ 2: 7.
2+ 1. 7.

7+ ?no

8+ 2< 1. =you

7+ ?no
7+ ?no

2+ 1+ =account-admin
1!
5!
1!
2!

2! =you
2! =account-admin
2!
8+ ?maybe
8+
2+ 8: 5< 4<

9!
9:
5! 4.
2! =you
4!
1!
5+
8+ 7.
1+ 2:
1+ 2.
2+ 1:
0+ ?no
5: 2: 1. 7<
1: 2: 5. 0. 7<
2: 5: 1:

2! =you
4!
2!
2+ 8. =account-admin
1: 8:
3+ 2.
2+
1!
2+

1! 7< =you
7+ ?no
0! =network-owner
6! =network-owner ?after
7: 8: ?no
7! 2< 0. ?no

6! 7. ?after
1!
2+ =you

7!
7+

8+ 2: 1.
1+ 2:
1: 8. 2.

7+ 3:

2+ 1:

6! ?after
6! 2: =api-owner ?no
2! =you
1+ 4+
2! 8. =api-owner

1+ 0: =api-owner
2!
2!
2! =you
1+ 2:
2! 8.
1+ 8+
2+
8+ 1.
6+ ?maybe
8: 0. 5. =you

1+ 2:
2!
2+ 1: 0.

3! 7<
7+ 3. 5.
7: 5.

6! 2: @gateway =account-admin ?no
2!
2!
4!
4+ 1:
1+ 4.
2!
6! ?after
2+ 8+ =account-admin
7+ 5. =you

7! =you
1: 7+

9! 0:
9!

5!
1! 5.
7!
1+ 8:
2+ 1.

5+ 1+
5! 0:
1+

2!
1!
4+ 1+

1+ 4+
8+ 2:
2!
2+ 4.

2+ 8: 7< =you
2! 7<
2+ 8+ 7<
8!
8+ 6: =you
8+ 2.
2! 8.
1!

4!
1!
4+ 1:
1!
1! 5.
2!
6!
8!

7!

8!
8+ 2. =you
2! =you
2+ 8.

2!
2! =you
6+
1+ 4+
6! ?after

7! ?no
7! ?no
7! ?no

2+
4+ 1:
6! ?after
2!
1!
8+ =you

2+ 7:
7+ 2: 5.
9!
5!
7+
2+ 1.
2: 5: 7.

9! 5:
2+ 1: 8:

5!
9!
0+ 8:
5: 2. 1.

7!
1! 5.
0+
2: 1:
6! ?after

4!
7!
1!
7+ 0: 5: 2<
7+ @proxy

1+ 2: 5.

5! 0:
5!
1+ 6+ ?no
7+ 6.

2: 1+ 8.
1! 4:
1!
6! ?after

8+ 2+ =account-admin
6! ?after
2: 8: ?no

7! 5+ 6+
7: 5+ 8.

1+ 0:
2!
2!
2+ 3:
2!
2!
2+ 8. =you
2+ 1:
6! ?after
4!
1+ 2:
2+ 1.

0+ 2. 8.

1!
2! 1: 3.
2! =you
2! =you
2!
5+ 1:

1! 5:
5!
1: 2+
2+
8+ 2.
7!
4!
2!
2+
1+ 4:
1+
6! ?after
1: 2:

1+ 2+ 5. 4.

7+ 9. ?no

5!
1+ 4:
2!

2!

6! ?after

7+ 8: 5.

7: 0: 5.
7: 0: 5: =api-owner

1! 4+
1! 5:
1! 4:
1+ 2: 0:
1+ 4+ 2.
2+ 1: 8: 4.
2+ 8: 1:

7! 6<
7! 3. 5. 6. 1< ?maybe
1! @identity
8! =api-owner
8! =api-owner
1! 4: @application
2! @application =you
2! @application

2! =you
2+ 1: 4:
8! =you

9+ 2: 5: =account-admin

6! ?after
1!
2+ 1. =you
2!

5! =api-owner
0!

7+ 1: =you
4!
6! ?after
6: 7:
1+ 4.
8+ 2: =you
2!
8!

2!
2+ 8:

2! =account-admin
8+ 2+
2!
1!

7! =account-admin
1+ 7+

7+ 3.

9!
1+ 9.

2+
1! 4: 5.
6! ?after

2+ 1.

7! ?no

9+ =account-admin
6: 2: 9: =account-admin

7+ 5.

5! =api-owner
9!

0+

2!

7! =account-admin
2+ 1:
6! ?after
4!

2+ 1: 5.
5+

3!
2!
2+ =account-admin
6! ?after
2: 8: =you
2! =you
2: 8: 1. =you
1!

1+ 7:
2!
1: 6: ?maybe

5!
5+ 7. 6.

1+ 2: ?maybe

2!
4+ 1.
1!
1+ 5: 2.
2+ 1.

3!
6! ?after
5! 7.
6+ 1: 7: ?after
7+ 5:
7+ 2<
7+ 6: 3.

5+ 4:
5!
5! 2#
5! 1: 0: 2#
1! 5: 2#
1+ 2:
2+
2+ 1:
5+ 4: 2:
8+
0: 7.

2! 0< =account-admin

7+ 2<

4!
1+ 4.
0+ 5:
5+ 1+
5!
0! 1< =api-owner

5+ 7+ =you
7!
6+ 7:

1!
1! 5:
4!
1+ 4:
8+
2!
2! =you
6! ?after

2!
5+ 1+ 2.
2!
8+ 2: 6.
2!
6! 7<
7+ 2: 6:
2+ 8. 7<
8+ 2:
4!
2+ 6: 1<
2+ 8.
1+
2: 7: 6.
8+ 2.
6+ 8. ?maybe

8! 2: 1< =you
2! =account-admin
6+ 2+ =account-admin ?no

5+ 2+ 1:
2: 1: =you
4!

8+ 2:
5+ 1: 8.
5: 7:

1+ 5: 9: 6.

5!
1!
2!

6! ?after
6! ?after
8! =api-owner
2! 1.
2!
8+ 2:
2!
2+ 8:
2+
2+ 1. 8.

7!

4+ 1+
2!
2+ 8+
1+ 0: 2.

2! =you
2+ 1.
1!
8+ 2.

2! =you
2!
1+ 4+ 5:

2! =you
4!
5+ 1+
2+
8!
2+ 8. =account-admin
8+ 2:

3! 7! =api-owner

5+ 9:

7! ?no
7+ ?no`,
  matchers: `|2fserver=^@qianxin-waf|panyun)
fx-powered-by-360wzb
|3bwzws-waf-cgi~/|wangshan~.360~.cn|because your links may threaten website security
fx-panyun-error-reason
#493
b<usage_reports?~b
&2Mauthorized=^false$
mreason=^usage%limits%are%exceeded$
|2u^@https|wss):~/~/[~w.-]{1,60}~.ably@-realtime)?~.@io|net|com)~/
fx-ably-errorcode
|2Fx-ably-errorcode=^@40132)$
&2B~bcode~W{1,4}@40132)~b
|3u^@https|wss):~/~/[~w.-]{1,60}~.ably@-realtime)?~.@io|net|com)~/
fx-ably-errorcode
Bhelp~.ably~.io|ably~.com|~bAbly~b
|2Fx-ably-errorcode=^@4014[0-3])$
&2B~bcode~W{1,4}@4014[0-3])~b
*1
|2Fx-ably-errorcode=^@40104)$
&2B~bcode~W{1,4}@40104)~b
*1
|2Fx-ably-errorcode=^@40160)$
&2B~bcode~W{1,4}@40160)~b
*1
|2Fx-ably-errorcode=^@40101|40005|4013[01]|4014[45])$
&2B~bcode~W{1,4}@40101|40005|4013[01]|4014[45])~b
*1
|2Fx-ably-errorcode=^@4011[1245])$
&2B~bcode~W{1,4}@4011[1245])~b
*1
|2Fx-ably-errorcode=^@40332)$
&2B~bcode~W{1,4}@40332)~b
*1
|2Fx-ably-errorcode=^@40300)$
&2B~bcode~W{1,4}@40300)~b
*1
|1b~burn:@ietf:params:)?acme:error:
bAccount creation on ACMEv1 is disabled|ACMEv1 @API )?@is )?@deprecated|disabled)
baccount is temporarily prevented from requesting certificates
|2b~burn:@ietf:params:)?acme:error:rateLimited~b
btoo many @certificates @~(~d+~) )?already issued|failed authorizations @~(~d+~) for|recently)|new orders @~(~d+~)|recently)|new registrations ~(~d+~)|registrations for this IP)
|2b~burn:@ietf:params:)?acme:error:caa~b
bCAA record for ~S{1,255} prevents issuance|~brechecking caa~b
|2b~burn:@ietf:params:)?acme:error:externalAccountRequired~b
bmust include a value for the ~W{0,2}externalAccountBinding
&2bDuring secondary validation
|1bacme-challenge|urn:@ietf:params:)?acme:error:
bInvalid response from https?:~/~/(?<host>[^/~s]{1,255})~/~S{0,300}?acme-challenge~/[~s~S]{0,200}?@:~s{0,3}40[13]~b|~b40[13] Forbidden|<title>~s{0,3}@40[13]|Forbidden|Access denied|Attention Required|Just a moment))
bInvalid response from https?:~/~/(?<host>[^/~s]{1,255})~/~S{0,300}?acme-challenge|key authorization file from the server did not match this challenge
b@Incorrect|No@ valid)?) TXT record~s[^~n]{0,300}?@_acme-challenge|DNS-PERSIST-01)
|3b~burn:@ietf:params:)?acme:error:rejectedIdentifier~b
b~burn:@ietf:params:)?acme:error:unsupportedIdentifier~b
bACME server refuses to issue a certificate for this domain name|ACME server has disabled this identifier type|Domain name does not end with a valid public suffix
|3bAccount is not valid, has status ~W{0,2}~w{3,20}
b~burn:@ietf:params:)?acme:error:accountDoesNotExist~b
&2|2b~burn:@ietf:params:)?acme:error:
b~bacme-challenge~b|~bcertbot~b|letsencrypt|Let.{1,6}s Encrypt
bNo registration exists matching provided key
b~burn:@ietf:params:)?acme:error:orderNotReady~b
b~bis too new for GET API~b
&2*7
baccount @in use )?did not @issue|request) @the |specified )?certificate|does not control all identifiers in cert|account ID doesn.{1,6}t match|CSR does not specify same identifiers|not permitted to use certificate profile
b~burn:@ietf:params:)?acme:error:userActionRequired~b
b~burn:@ietf:params:)?acme:error:badNonce~b
bNo authorization provided for name~b
|2b~burn:@ietf:params:)?acme:error:unauthorized~b
&1mtype=acme:error:unauthorized$
Fserver=^AdGuardHome~/
&3Fserver=^AdGuardHome~/
#403
U~/install[/.]
u^https:~/~/[~w.-]{1,80}~.adobe~.io~/
|2B@~b|error_?)code~W{1,8}403000~b
&2bApi Key is required
badobe|403000
|2B@~b|error_?)code~W{1,8}403003~b
&2bApi Key is invalid
badobe|403003
|2B@~b|error_?)code~W{1,8}401013~b
&2bOauth token is not valid
badobe|401013|SDK:ERROR
.
BE_BAD_CSRF_TOKEN
BE_AUTHORIZATION_FAILURE
|2u^https:~/~/[~w.-]{1,80}~.adyen@payments)?~.com~/
fpspreference
|2&2MerrorCode=^901$
|5u^https:~/~/[~w.-]{1,80}~.adyen@payments)?~.com~/
fpspreference
mpspReference
merrorType
badyen
&2bInvalid Merchant Account
*1
|3&2MerrorCode=^@010|00_403)$
*1
&2b~b010~W{1,8}Not allowed
*1
&2mmessage=^Not%allowed$
MerrorType=^security$
|2&2MerrorCode=^@000|00_401)$
|2MerrorType=^security$
*1
&2#401
bHTTP Status Response - Unauthorized
.
|2faesecure-code
baesecure_denied~.png|aesecure-code:~s{0,4}~d
.
|3bmake sure that all your Airflow components ~(e~.g~. schedulers, webservers@, workers and triggerer| and workers)?
bFailed to fetch log file from worker~. @403 Client Error|Client error ~W{0,2}403)|Could not read served logs: ~W{0,2}@Client error ~W{0,2})?403
&2#403
U:8793~/
&4Mtitle=^Forbidden$
bairflow~.apache~.org|stable-rest-api-ref|~bPermissionDenied~b
!sauthorization
!scookie
&3|2Mtitle=^Forbidden$
Mdetail=^Forbidden$
|2bairflow~.apache~.org|stable-rest-api-ref|~bPermissionDenied~b
u~/api~/v[12]~/@dags|pools|variables|connections|config|dagRuns|eventLogs|assets)~b
-baccess denied
.
Fserver=^AirTunes~/
u^https:~/~/api~.airtable~.com~/
|2Mtype=^INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND$
bInvalid permissions, or the requested model was not found
|2Mtype=^INVALID_PERMISSIONS$
B.type.:%.INVALID_PERMISSIONS~b
|5fakamai-grn
fakamai-cache-status
fx-akamai-transformed
Fserver-timing=~bak_p~b
C^@_abck|ak_bmsc|bm_sz|bm_sv)$
|2bclient does not have the grant needed for the request
Mtype=problems~.luna~.akamaiapis~.net~/-~/pep-authz~/deny
|2bauthorization token you provided does not allow access to this resource
Mtype=akamaiapis~.net~/[~w-]{1,60}~/v~d{1,3}~/forbidden$
|2b~bInactive client token~b
&2b~bInactive access token~b
bakamai
|2&2mdetail=^The%signature%does%not%match
mtitle=^Not%authorized
&2bThe signature does not match
bakamaiapis|edgegrid
Mtype=problems~.luna~.akamaiapis~.net~/-~/pep-authn~/deny
b~breference@~s|&#32;|#|&#35;|:|number|id){1,12}0~.[0-9a-f]{6,8}~.1~d{9}~.[0-9a-f]{5,9}~b
|3bReference@~s|&#32;){1,8}@#|&#35;)18@~.|&#46;)[0-9a-f]{6,10}@~.|&#46;)~d{9,11}@~.|&#46;)[0-9a-f]{5,10}
berrors@~.|&#46;)edgesuite@~.|&#46;)net@~/|&#47;)18@~.|&#46;)
fx-reference-error=^18~.[0-9a-f]
&2bpermissions? to access @["'“]|&quot;|&#34;)@https?@:|&#58;)@~/|&#47;){2}[^"'“”~s]{1,300}@["'”]|&quot;|&#34;) on this server|ht[^"'“”~s]{0,60}%~(truncated)
-bReference@~s|&#32;){1,8}@#|&#35;)
&4|3fserver=^AkamaiGHost$
fakamai-grn
Fserver-timing=~bak_p~b
-fserver=^(?!AkamaiGHost$)
fcontent-type=^text~/html
-B~S
u^@https?|wss?):~/~/[~w.-]{1,80}~.@alchemy~.com|alchemyapi~.io)~b
b~borigin not on whitelist
&2b~bApp is inactive~b
|2u^@https?|wss?):~/~/[~w.-]{1,80}~.@alchemy~.com|alchemyapi~.io)~b
balchemy
|2fx-alg-pt
u^https:~/~/[~w-]{2,40}~.@algolia~.net|algolianet~.com|algolia~.@io|com))~/
bInvalid Application-ID or API key
bnot allowed with this referr?er
bIndex not allowed with this API key
|2bMethod not allowed with this API key
&2bNot enough rights to ~w{3,30} an? object
balgolia
|2fx-acs-request-id
u^https:~/~/[~w.-]{1,80}~.aliyuncs~.com~/
|2b~bForbidden~.RAM~b|~bForb[ie]dden~.NotSupportRAM~b|User not authorized to operate on the specified resource, or this API doesn.{1,6}t support RAM
|2&2MCode=^@NoPermission|Forbidden|Forbidden~.NoPermission|Forbidden~.Access|ActionUnauthorized)$
|3b~baliyun|alibabacloud|aliyuncs~.com|~bacs:[a-z]{2,20}:
fx-acs-request-id
u^https:~/~/[~w.-]{1,80}~.aliyuncs~.com
&2b~b@ErrorCode|Error|code):~s{0,4}@NoPermission|Forbidden|Forbidden~.NoPermission|Forbidden~.Access|ActionUnauthorized)(?![~w.])
*1
|1b~bForbidden~.RiskControl~b|forbidden by @Aliyun|the Alibaba Cloud) risk @control|governance) system
b~bForbidden~.UserVerification~b|Your user account is not verified by Aliyun
&2B~bInvalidSecurityToken~.Expired~b|~bSecurityTokenExpired~b
-|3fx-oss-request-id
b~boss-[a-z]{2}-[a-z]{2,20}|x-oss-
u~boss-[a-z]{2}-
b~bInvalidTimeStamp~.Expired~b|Specified time stamp or date value is expired
|1b~bInvalidAccessKeyId~.@NotFound|Inactive)~b|Specified access key is @not found|disabled)
|2bSpecified signature @is not matched with our calculation|nonce was used already)|~bSignatureNonceUsed~b|request signature does not conform to @Aliyun|Alibaba Cloud) standards
&2|2&2MCode=^@SignatureDoesNotMatch|IncompleteSignature)$
*1
&2b~b@ErrorCode|Error|code):~s{0,4}@SignatureDoesNotMatch|IncompleteSignature)(?![~w.])
*1
-*7
|1b~bThrottling~.@User|Api|Resource)~b|Request was denied due to @user flow control|request throttling|api flow control)
|2fx-tengine-error
C^acw_@tc|sc__v[23])$
|2fx-tengine-error=^@denied%by%req%auth:%expired)
bx-tengine-error~W{1,6}@denied%by%req%auth:%expired)
|2fx-tengine-error=^@denied%by%req%auth:%no%)
bx-tengine-error~W{1,6}@denied%by%req%auth:%no%)
|2fx-tengine-error=^@denied%by%req%auth)
bx-tengine-error~W{1,6}@denied%by%req%auth)
|2fx-tengine-error=^@denied%by%Refer@er)?%ACL)
bx-tengine-error~W{1,6}@denied%by%Refer@er)?%ACL)
|2fx-tengine-error=^@denied%by%IP%ACL)
bx-tengine-error~W{1,6}@denied%by%IP%ACL)
|2fx-tengine-error=^@black%ua|not%in%white%ua)
bx-tengine-error~W{1,6}@black%ua|not%in%white%ua)
|2brequest has been blocked as it may cause potential threats
b~berrors~.aliyun~.com~b|您的访问被阻断
|2fx-dashscope-call-gateway
u^https:~/~/dashscope[~w-]{0,20}~.aliyuncs~.com~/
b~bAllocationQuota~.FreeTierOnly~b|free tier of the model has been exhausted
|2Mcode=^Arrearage$
bmake sure your account is in good standing
bcurrent user api does not support @a?synchronous|http) calls?
&2bInvalid according to Policy: Policy expired
|3fx-dashscope-call-gateway
bdashscope|model-?studio|~bqwen
u^https:~/~/dashscope[~w-]{0,20}~.aliyuncs~.com
|2b~b@Model|App|Workspace)~.AccessDenied~b|~bAccessDenied~.Unpurchased~b
&2|2Mcode=^@AccessDenied|access_denied)$
b@Model|Workspace|App) access denied|Access to model denied
*2
&2Mcode=^InvalidApiKey$
|2bInvalid API-key provided
*2
|2fx-oss-request-id
fserver=^AliyunOSS$
bYou are denied by bucket referer policy
&2bCORSResponse: @CORS is not enabled for this bucket|This CORS request is not allowed)
|4fx-oss-request-id
fserver=^AliyunOSS$
b~boss-[a-z]{2}-[a-z]{2,20}|~bAliyun~s?OSS|x-oss-|~boss2~.exceptions
u~boss-[a-z]{2}-[a-z0-9-]{2,40}~.aliyuncs~.com
&2|3b<Message>Request has expired~.?
b~bSecurityTokenExpired~b|security token you provided has expired
MCode=^SecurityTokenExpired$
*1
&2B~bRequestTimeTooSkewed~b
*1
|2bThe OSS Access Key Id you provided @does not exist|is disabled)
&2MCode=^@InvalidAccessKeyId|InvalidSecurityToken|AccessKeyIdAndSecurityTokenNotMatch)$
*1
&2|2MCode=^SignatureDoesNotMatch$
B~bSignatureDoesNotMatch~b
*1
|2MCode=^@UserDisable|AbnormalBucketOwnerStatus|InDebt@Overdue)?|BucketDisable)$
&2B~bUserDisable~b|~bAbnormalBucketOwnerStatus~b|~bInDebt@Overdue)?~b|~bBucketDisable~b
*1
|2MCode=^CnameDenied$
&2B~bCnameDenied~b
*1
|2&2bmust be addressed using the specified endpoint
*1
MCode=^@NonStandardHost|SecondLevelDomain)Forbidden$
&2bAccess denied by VPC endpoint policy
*1
&2|2MCode=^InvalidObjectState$
B~bInvalidObjectState~b
*1
&2bAccess denied by @authorizer.{1,6}s|bucket) policy|You have no right to access this @bucket|object) because of @bucket|user) policy|This request is forbidden by kms
*1
|3bAnonymous user has no right to access this @bucket|object)
bAnonymous access is forbidden for this operation
&3bYou have no right to access this object
!sauthorization
!u[?&]@x-oss-)?signature=
|2bYou have no right to access this object@ because of bucket acl)?
bThe bucket you @access|visit) @does|is) not belong to you
.
bAccess from your IP address has been blocked for security reasons~. Please contact the administrator
u^https:~/~/@data|api|paper-api|broker-api|stream~.data)~.@sandbox~.)?alpaca~.markets~/
bsubscription does not permit querying recent ~w{2,10} data
&2|2mmessage=^@forbidden|request%is%not%authorized|access%key%verification%failed)~b
&2u^https:~/~/@data|api|paper-api|broker-api|stream~.data)~.@sandbox~.)?alpaca~.markets~/
B~b403%Client%Error
|3u^https:~/~/@data|api|paper-api|broker-api|stream~.data)~.@sandbox~.)?alpaca~.markets~/
sapca-api-key-id
balpaca
.
B(?<![A-Z_])@INVALID_USER_IP)(?![A-Z_])
B(?<![A-Z_])@INVALID_USER_DOMAIN)(?![A-Z_])
B(?<![A-Z_])@USERKEY_PLAT_NOMATCH|INVALID_USER_@KEY|SIGNATURE|SCODE)|USER_KEY_RECYCLED)(?![A-Z_])
B(?<![A-Z_])@@DAILY|IP)_QUERY_OVER_LIMIT|ACCESS_TOO_FREQUENT|QPS_HAS_EXCEEDED_THE_LIMIT)(?![A-Z_])
|2|2u~badvertising-api@-~w{2})?~.amazon~.com
b~badvertising-api@-~w{2})?~.amazon~.com|Amazon-Advertising-API-
fx-amz-rid
&2b~bScope header is missing~b
|2*0
mdetails
&2bNot authorized to @access scope|manage this profile)~b
*2
bNo matching advertiser found for scope
|2&2Mcode=^401$
mdetails=^Authentication%failed
&2Mcode=^UNAUTHORIZED$
mdetails=^HTTP%401%Unauthorized
&2*0
#403
|3u~bsellingpartnerapi@-~w{2})?~.amazon~.com
fx-amzn-ratelimit-limit
b~bsellingpartnerapi@-~w{2})?~.amazon~.com
mdetails=^The%access%token%you%provided%has%expired
baccess token you provided is revoked, malformed or invalid
|2mdetails=^Access%token%is%missing%in%the%request%header
&2Mcode=^MissingAuthenticationToken$
BAccess to requested
bApplication does not have access to one or more requested data elements
|1&2Mcode=^QuotaExceeded$
|2u~bsellingpartnerapi@-~w{2})?~.amazon~.com
bYou exceeded your quota for the requested resource
&2bAccess to @requested resource is denied|the resource is forbidden)
|3u~bsellingpartnerapi@-~w{2})?~.amazon~.com
mdetails
bselling.?partner|~bsp.?api
u^https:~/~/@repo~.anaconda~.com|conda~.anaconda~.org)~/
|3bHTTP 403 FORBIDDEN for url <?https:~/~/repo~.anaconda~.com~/pkgs~/
b403 Forbidden[^~n]{0,20} for url ~(?<?https:~/~/repo~.anaconda~.com~/pkgs~/
&2#403
u^https:~/~/repo~.anaconda~.com~/pkgs~/
|2bHTTP 403 FORBIDDEN for url <?https:~/~/conda~.anaconda~.org~/
&2#403
u^https:~/~/conda~.anaconda~.org~/
.
B~b@ok|changed):%~[[^~]~n]{1,80}~]@(?!~nTASK%)[~s~S]){0,600}?~nfatal:%~[[^~]~n]{1,80}~]:%FAILED!%=>%~{[^}]{0,1500}?~bHTTP%Error%403
.
&2bRequest not allowed
Mtype=^forbidden$
&2bOAuth token @has been )?revoked
|2Mtype=^@authentication|permission)_error$
banthropic|claude|~/login
bOAuth token does not meet scope requirement (?<scope>[~w:.-]{1,60})
Mtype=^permission_error$
bCORS requests must set .{1,3}anthropic-dangerous-direct-browser-access
&2Mtype=^billing_error$
|2mrequest_id
banthropic|claude
&2Mtype=^not_found_error$
*3
&2Mtype=^overloaded_error$
|2mrequest_id
banthropic|claude|overloaded
C-anubis-auth$
bDroneBL reported an entry
bAccess Denied: error code [0-9a-f]{8,64}~b
b~banubis_challenge~b|Making sure you.{1,6}re not a bot!|~.within~.website~/x~/cmd~/anubis~/|Protected by~s{1,4}@<a~b[^>]{0,120}>)?Anubis
fserver=^Apache@~/|$|%)
bAH01630:%[^~n]{0,300}~/server-@status|info)~b
b~bmod_evasive~b[^~n]{0,80}~bBlacklisting address~b
bAH01630|AH01797|client%denied%by%server%configuration
bAH00035|search%permissions%are%missing%on%a%component%of%the%path
bAH0127[56]|Cannot%serve%directory%.{1,300}?%No%matching%DirectoryIndex
bAH00529|Server unable to read htaccess file
bAH00037|AH00670|Symbolic%link%not%allowed%or%link%target%not%accessible
bOptions ExecCGI is off in this directory
bAH10158|Post-Handshake%Auth|client_post_handshake|Cannot%find%peer%certificate%chain|SSL%Library%Error.{1,200}peer%did%not%return%a%certificate
Brequirement expression not fulfilled
bAH0@1631|1666|1629|1665)~b|user ~S{1,200}: authorization failure for|Authorization of user ~S{1,200} to access
bConnect%to%remote%@host|machine)%blocked
BAH01144|No%protocol%handler%was%valid%for
bAH01265|attempt%to%invoke%directory%as%script
brequested object~. It is either read-protected|either no index document or|protected against reading|kein Index-Dokument vorhanden|vom Server nicht gelesen|protegido contra le@c|i)tura|pas de document index|lu par le serveur|il documento indice|letto dal server|beveiligd tegen lezen|読み込みが許可されて
&2#403
|3b~bHTTP Server Test Page~b
Fetag=^.@1321-5058a1e728280|133f-5c6f23d09f000)
&2fserver=^Apache~/~S{1,12}%~(@CentOS|Red%Hat|Rocky|AlmaLinux|Fedora|Oracle)
|2Fcontent-length=^@4897|4927)$
&2flast-modified
faccept-ranges
|2b<h1>~s*Forbidden~s*<~/h1>~s*<p>~s*You don@'|’)t have permission to access @this resource|~S{1,300} on this server|~/~S{0,300}~s{0,4}$)
/im/b^~s{0,8}You don@'|’)t have permission to access @this resource|~/~S{0,300} on this server)
|2fx-api-umbrella-request-id
u^https?:~/~/@api~.nasa~.gov|api~.data~.gov|developer~.@nrel|nlr)~.gov|api~.@congress|regulations|govinfo|gsa)~.gov)~/
|2&2B~bcode~W{1,8}API_KEY_MISSING~b
|3fx-api-umbrella-request-id
b~bapi_key~b|@api|developer)~.[~w.-]{1,60}~.gov~b|api~.data~.gov
u^https?:~/~/[~w.-]{1,80}~.gov@[/:]|$)
bNo api_key was supplied
|2&2B~bcode~W{1,8}API_KEY_INVALID~b
*1
bAn invalid api_key was supplied
&2B~bcode~W{1,8}API_KEY_DISABLED~b
*1
&2B~bcode~W{1,8}API_KEY_UNVERIFIED~b
*1
&2B~bcode~W{1,8}API_KEY_UNAUTHORIZED~b
*1
|2&2B~bcode~W{1,8}OVER_RATE_LIMIT~b
*1
&2bYou have exceeded your rate limit
fx-api-umbrella-request-id
&2B~bcode~W{1,8}HTTPS_REQUIRED~b
*1
Merrorcode=^@steps|oauth|keymanagement|policies|messaging|protocol|accesscontrol)~.
Boauth~.v2~.FailedToResolveAPIKey
Boauth~.v2~.InvalidApiKeyForGivenResource|keymanagement~.service~.@InvalidAPICallAsNoApiProductMatchFound|apiresource_doesnot_exist)|InvalidApiProductForGivenResource
boauth~.v2~.@ApiKeyNotApproved|DeveloperStatusNotActive|CompanyStatusNotActive)|app_not_approved|consumer_key_not_approved
B@service|v2)~.@access_token_expired|AccessTokenExpired|ApiKeyExpired)|steps~.jwt~.@Jwt)?TokenExpired
boauth~.v2~.InsufficientScope
Boauth~.v2~.@InvalidApiKey~b|InvalidAccessToken|InvalidClientIdentifier|FailedToResolve@Access)?Token)|@service|v2)~.@invalid_access_token|access_token_not_approved|invalid_client-)|steps~.jwt~.@InvalidToken|FailedToDecode|NoMatchingPublicKey|InvalidSignature)
Baccesscontrol~.IPDeniedAccess
Bpolicies~.ratelimit~.@QuotaViolation|SpikeArrestViolation)
Bregexprotection~.ThreatDetected
fserver=^APISIX
|2bMissing%API%key%found%in%request
&2b@Missing|Invalid)%API%key%in%request
fserver=^APISIX
b~bThe%@consumer@_name|_group_id)?|service_id|route_id)%is%forbidden~.
|2b~b@missing|Invalid)%user%key%in%JWT%token~b
&2bMissing%JWT%token%in%request|JWT%token%invalid
fserver=^APISIX
&2bYour%IP%address%is%not%allowed
fserver=^APISIX
b~bYour%referer%host%is%not%allowed~b
merror_msg=csrf%@token|cookie)
|2merror=^@required%scopes%.{0,200}@not%present)|required%audience%claim%not%present|mismatched%audience)
brequired%scopes%[~w%,:.-]{0,200}%not%present
&2Mmessage=^Not%allowed$
fserver=^APISIX
|2fapns-id
u^https:~/~/api~.@sandbox~.|development~.)?push~.apple~.com
B~bExpiredProviderToken~b
B~bInvalidProviderToken~b
B~bMissingProviderToken~b
B~bBadCertificateEnvironment~b|~bBadEnvironmentKeyInToken~b|~bBadEnvironmentKeyIdInToken~b
B~bTooManyProviderTokenUpdates~b
Mreason=^BadCertificate$
&2Mreason=^Forbidden$
|3fapns-id
upush~.apple~.com
b~bapns~b|push~.apple~.com
.
bThis%operation%has%been%blocked%as%a%potential%Cross-Site%Request%Forgery
&4Mcode=^FORBIDDEN$
B~berrors~b
B~bextensions~b
-bYou%don.{1,6}t%have%permission%to%access%this
&3Mcode=^UNAUTHENTICATED$
B~berrors~b
B~bextensions~b
u^https:~/~/api~.appstoreconnect~.apple~.com~/
bREQUIRED_AGREEMENTS_MISSING_OR_EXPIRED|A required agreement is missing or has expired|Account Holder must agree to the latest Program License Agreement
|2bProvide a properly configured and signed bearer token
&2Mcode=^NOT_AUTHORIZED$
|2bappstoreconnect|developer~.apple~.com|~bapple~b|~bspaceship~b|fastlane
uappstoreconnect~.apple~.com
B~bThe resource .{1,60}? does not allow .{0,3}?(?<operation>[A-Z]{3,12}_?[A-Z]{0,12})~b.{0,3}?~. Allowed operations? @are|is)
|3bThis request is forbidden for security reasons~W{1,5}The API key
&2Mcode=^FORBIDDEN@_ERROR)?@~.|$)
*0
&3mtitle
mdetail
Mcode=^FORBIDDEN_ERROR@~.|$)
|2u^https?:~/~/itunes~.apple~.com~/@~w{2}~/)?@lookup|search|rss)~b
fapple-timing-app
&3#403
e
|2u^https?:~/~/itunes~.apple~.com~/@~w{2}~/)?@lookup|search|rss)~b
Fx-responding-instance=^MZStoreServices
|4fx-appwrite-project
sx-appwrite-project
sx-appwrite-key
u^https?:~/~/@[~w-]{1,40}~.)?cloud~.appwrite~.io~/
|2&2B~btype~W{1,5}@general_unknown_origin)~b
|3Mversion=^~d
bappwrite
sx-appwrite-project
bInvalid Origin~. Register your new client ~(?(?<host>[^~s)]{0,200})
|2b~(role: guests?~) missing scopes?
&2B~btype~W{1,5}@user_unauthorized|user_jwt_invalid|user_invalid_credentials|user_invalid_token)~b
*1
|2&2B~btype~W{1,5}@general_unauthorized_scope)~b
*1
b~(role: ~w{3,30}~) missing scopes?
&2B~btype~W{1,5}@user_blocked|general_resource_blocked)~b
*1
&2B~btype~W{1,5}@general_api_disabled|general_service_disabled|storage_bucket_transformations_disabled)~b
*1
&2B~btype~W{1,5}@user_api_key_and_session_set|user_jwt_and_cookie_set|user_id_missing|organization_id_missing|project_id_missing)~b
*1
&2B~btype~W{1,5}@user_jwt_creation_denied|key_creation_denied|user_anonymous_console_prohibited)~b
*1
&2B~btype~W{1,5}@api_key_expired|project_key_expired|account_key_expired|token_expired)~b
*1
&2B~btype~W{1,5}@storage_file_not_public|function_execute_permission_missing)~b
*1
&2B~btype~W{1,5}@general_region_access_denied)~b
*1
&2B~btype~W{1,5}@general_rate_limit_exceeded)~b
*1
&2B~btype~W{1,5}@document_delete_restricted|row_delete_restricted|storage_invalid_file|user_session_already_exists)~b
*1
.
&2b~b@pkgs|packages)~.k8s~.io~/(?<path>[~w:./-]{0,120})
b~b403 @Forbidden|Client Error)|error: 403|Status code: 403
&2b~b403 Forbidden ~[IP: [0-9a-f.:]{3,45} ~d{1,5}~]
-bsury~.org|bintray~.com|Invalid response from proxy
&2bFailed to fetch https?:~/~/[^~s]{4,200} 403 Forbidden
-bsury~.org|bintray~.com|Invalid response from proxy
u^https?:~/~/@[~w.-]+~.)?archive~.org~/
bYou lack sufficient privileges to write to this item
|2bRobotAccessControlException: Blocked By Robots|AdministrativeAccessControlException: Blocked Site Error|~bURL has been excluded from the Wayback Machine
fx-archive-wayback-runtime-error=AccessControlException
|2b403[^~n]{0,40}?~sForbidden for url: https?:~/~/@ia~d{3,8}~.us~.)?archive~.org~/@~d{1,3}~/items|download|view_archive)
&2u^https?:~/~/@ia~d{3,8}~.us~.archive~.org~/|archive~.org~/download~/)
#403
|2C^argocd~.token$
b~bargocd~b
bcannot sync: @blocked by|invalid) sync window
|3bpermission denied: (?<resource>applications|applicationsets|clusters|projects|repositories|write-repositories|accounts|certificates|gpgkeys|logs|exec|extensions), (?<action>[~w/*.-]{2,60}),
bPermissionDenied desc = permission denied(?=[~s~S]{0,200}?argo)
&2Mcode=^7$
Mmessage=^permission%denied$
b@repo@sitory)?|repos|resource|namespace) .{1,200}?~s@is|are)?~s{0,3}not permitted in project~s
|2bAccount (?!creation)~S{1,80} does not have (?<capability>apiKey|login) capability
&2bAccount (?!creation)~S{1,80} is disabled
bargo
|2binvalid session: @token @has invalid claims: token is expired|is expired)|failed to verify)
&2bno session information
|2Mcode=^16$
bargo
|5fx-artifactory-id
fserver=^Artifactory~/
fx-jfrog-version
u~.jfrog~.io~/|~/artifactory~/
b~bartifactory~b|~bjfrog~b
bnot downloaded due to the download blocking policy configured in Xray.{1,200}?Xray is unavailable
bArtifact download request rejected: (?<artifact>~S{1,300}) was not downloaded due to|download blocking policy configured in Xray
bNot enough permissions to @delete~/overwrite|overwrite|delete) artifact|is not authorized to delete build info|@user|User)~s.{1,80}?needs DELETE permission
&2*0
bis not permitted to deploy .{1,200}?@into|to)|Not enough permissions to deploy|rejected the @artifact )?resolution of an artifact|due to conflict in the @snapshot|release)
&3*0
B[?&]X-Amz-Expires=~d{1,5}~b
b~b403 Forbidden~b|status.{1,6}403~b
&2*0
bmessage.{1,6}@Forbidden|Forbidden~.|Access denied|Permission denied)~b|~b403 Forbidden~b|status.{1,6}403~b
|2u^https:~/~/app~.asana~.com~/api~/
fx-asana-api-version
&3|2#401
b~b401~b|developers~.asana~.com
|2mmessage=^Not%Authorized$
bNot Authorized
|3u^https:~/~/app~.asana~.com~/api~/
fx-asana-api-version
basana
&2|2#402
B~b402~b
*3
&3|3#403
B~b403~b
mmessage=^Forbidden~b
*3
|2mmessage
bForbidden
|3fserver=^Kestrel$
fx-powered-by=^ASP~.NET$
C^~.AspNetCore~.
banti-?forgery token was meant for @user~s|a different claims-based user|an authenticated user)
banti-?forgery token could not be decrypted
bantiforgery system has the configuration value .{3,80}?but the current request is not an SSL request
brequired anti-?forgery @cookie|form field|header value|request token|cookie token|token)|anti-?forgery cookie token @and @form field|request) token do not match|is invalid)|Validation of the provided anti-?forgery token failed|Unable to read the antiforgery request token|~bAntiforgeryValidationException~b|~bHttpAntiForgeryException~b
bAuthenticationScheme:%[~w.-]{1,60}%was%challenged|~bDenyAnonymousAuthorizationRequirement:
bAuthenticationScheme:%[~w.-]{1,60}%was%forbidden|Authorization failed~. These requirements were not met:
&3#403
fserver=^Kestrel$
e
.
|2b@^|~n|403~W{1,9})~s{0,9}XSRF%check%failed
fx-atlassian-token=no-check
|3Fx-authentication-denied-reason=CAPTCHA_CHALLENGE
Fx-seraph-loginreason=AUTHENTICATION_DENIED
bBasic Authentication Failure - Reason~s{0,3}:~s{0,3}AUTHENTICATION_DENIED|~bCAPTCHA_CHALLENGE;~s{0,3}login-url|~bCaptchaRequiredAuthentication|CAPTCHA required[.~s]{1,3}Your Bitbucket account
|2Fx-seraph-loginreason=AUTHENTICATED_FAILED
bBasic Authentication Failure - Reason~s{0,3}:~s{0,3}AUTHENTICATED_FAILED
bBasic auth@entication)? with passwords? is @deprecated|not allowed on this instance)
bUnauthorized; scope does not match
B~[@next-)?auth~]~[error~]
B~bUntrustedHost~b
B~bMissingCSRF:
B~[auth~]~[error~]%AccessDenied~b|~/api~/auth~/error~?error=AccessDenied~b
.
|2bBehavior used for check: WEB ORIGIN
&2bFailed by CORS
b~bfcoa~b|auth0
&2bInsufficient scope[,;] expected any of
MerrorCode=^insufficient_scope$
|1baccount has been blocked after multiple consecutive login attempts|detected suspicious login behavior and further attempts
&2bWrong @email|phone number|username)@ or username)? or @password|verification code)
binvalid_user_password|invalid_grant|access_denied|auth0
|2Merror=^blocked_user$
&2Merror=^unauthorized$
buser is blocked
&2Merror=^mfa_required$
|2mmfa_token
bMultifactor authentication required
&2#403
Merror=^authorization_pending$
&2#403
Merror=^expired_token$
bGrant type .{1,80}? not allowed for the client
bService@ |\\s+20)not@ |\\s+20)@enabled@ |\\s+20)within@ |\\s+20)domain|found)@:|\\s+3A)
MerrorCode=^@operation_not_supported|insufficient_entitlement)$
bClient is not authorized to access .{1,300}?You need to create a .{0,2}client-grant
|2Merror=^mfa_invalid_code$
Mcode=^mfa_invalid_code$
|2Merror=^mfa_registration_required$
Mcode=^mfa_registration_required$
|2C^authelia_session$
b~bauthelia~b
bAccess to .{1,300}?~sis forbidden to user~s
bAccess to .{1,300}?~sis not authorized to user~s
|4C^authentik_@session|csrf|proxy_)
fx-authentik-id
fx-powered-by=^@goauthentik~.io|authentik)$
b~bauthentik~b
&2*0
bCSRF @Failed|verification failed|cookie not set|token missing)
u^https:~/~/developer~.api~.autodesk~.com~/
|2bclient_id specified does not have access to the api product
&2MerrorCode=^AUTH-001$
|2u^https:~/~/developer~.api~.autodesk~.com~/
mdeveloperMessage
|2bToken does not have the privilege for this request
&2MerrorCode=^AUTH-010$
*0
|3fx-amz-apigw-id
fapigw-requestid
|2u~bexecute-api~.[~w-]{1,30}~.amazonaws~.com
b~bexecute-api~.[~w-]{1,30}~.amazonaws~.com
&2&2-m__type
|3|2Mmessage=^Missing%Authentication%Token~.?$
MMessage=^Missing%Authentication%Token~.?$
Fx-amzn-errortype=^MissingAuthenticationTokenException
B(?<!Request is )~bMissing Authentication Token~b
%OPTIONS
*4
b@not a valid|Invalid) key=value pair ~(missing equal-sign~) in Authorization header
bUser: anonymous is not authorized to perform: execute-api:~w{1,40}[~s~S]{0,500}?explicit deny
bUser: anonymous is not authorized to perform: execute-api:
bUser: (?<user>arn:[~w:*+=,.(?:/-]{1,200}) is not authorized to perform: execute-api:(?<action>~w{1,40})
bUser is not authorized to access this resource with an explicit deny
|2Mmessage=^User%is%not%authorized%to%access%this%resource~.?$
MMessage=^User%is%not%authorized%to%access%this%resource~.?$
&2|2|2mmessage=^Limit%Exceeded@%Exception)?$
mMessage=^Limit%Exceeded@%Exception)?$
Fx-amzn-errortype=^LimitExceededException
|2|3|2fx-amz-apigw-id
fx-amzn-errortype
fapigw-requestid
*0
#429
&2|2|2mmessage=^Too%Many%Requests$
mMessage=^Too%Many%Requests$
Fx-amzn-errortype=^TooManyRequestsException
*10
&2|2Mmessage=^Unauthorized$
MMessage=^Unauthorized$
*10
&2|2Mmessage=^Forbidden$
MMessage=^Forbidden$
fapigw-requestid
&5|2*18
&2Fx-amzn-errortype=^ForbiddenException
Fcontent-length=^23$
-fapigw-requestid
*9
u^https:~/~/(?![~w-]{1,40}~.execute-api~.)
-sx-api-key
&3*21
-fapigw-requestid
|2*9
*0
|2u~.appsync-@realtime-)?api~.[~w-]+~.amazonaws~.com
B~bAppSync~b
&2|2MerrorType=^UnauthorizedException$
B~berrorType=UnauthorizedException~b
b~bToken has expired~b
&2*1
b~bPermission denied~b
bNot Authorized to access (?<field>~w{1,80}) on type (?<type>~w{1,80})
*1
|2u~bbedrock@-runtime|-agent|-agent-runtime|-mantle)?~.[~w-]{1,30}~.@amazonaws~.com|api~.aws)
fx-amzn-errortype=com~.amazon~.bedrock
bAccess to Anthropic models is not allowed from unsupported countries
|2bModel use case details have not been submitted for this account
Mcode=^FTUFormNotFilled$
B~bINVALID_PAYMENT_INSTRUMENT~b
|2bModel access is denied due to IAM user or service role is not authorized
bYour AWS Marketplace subscription for this model cannot be completed
bYou don.{1,6}t have access to the model with the specified model ID
bModel is marked by provider as Legacy
&2bYour account is not authorized to @invoke this API operation|access this model)
|3u~bbedrock@-runtime|-agent|-agent-runtime|-mantle)?~.[~w-]{1,30}~.@amazonaws~.com|api~.aws)
fx-amzn-errortype=com~.amazon~.bedrock
b~bbedrock|@InvokeModel|Converse)~w{0,30} operation|com~.amazon~.bedrock
&2BValidationException[~s~S]{0,120}?~bOperation not allowed~b
*3
&2bAuthentication failed: Please make sure your API Key is valid
|2*3
fx-amzn-requestid
&2bToo many @requests|tokens)@ per day)?, please wait before trying again
*3
|4fx-amz-cf-id
fx-amz-cf-pop
fserver=^CloudFront$
fvia=~(CloudFront~)
bdistribution is configured to block access from your country
&2bdistribution is not configured to allow the HTTP request method
%OPTIONS
bdistribution @is not configured to allow the HTTP request method|supports only cachable requests)
&5fserver=^AmazonS3$
flast-modified
fcontent-type=^text~/html
|3fx-amz-cf-id
fx-amz-cf-pop
fvia=~(CloudFront~)
|2#403
Fstatus=^403
&2B~bRequest blocked~.@~s|<|$|~~)
|2fserver=^CloudFront$
bThe request could not be satisfied|Generated by cloudfront
bMissing Key-Pair-Id query parameter or cookie value
|2b<Code>InvalidKey<~/Code>~s*<Message>Unknown Key
&2MMessage=^Unknown%Key~.?$
*5
&2MMessage=^Access%denied~.?$
fserver=^CloudFront$
&2b~bBad request~.@~s|<|$|~~)
bThe request could not be satisfied|Generated by cloudfront
&3bThe request could not be satisfied|Generated by cloudfront
-b~b50[234]~b ERROR|origin
B~b403~b
&3fserver=^CloudFront$
#403
|2-B~S
Fcontent-length=^0$
&5u^https?:~/~/[a-z0-9]{8,20}~.cloudfront~.net~/
fcontent-type=^application~/xml~b
-fserver=^CloudFront$
#403
-B~S
b~bgit-codecommit~.[~w-]{1,30}~.amazonaws~.com
bunable to access .{0,3}https:~/~/git-codecommit[~w-]{0,6}~.[~w-]{1,30}~.amazonaws~.com[^~n]{0,200}returned error: 403
|1u~bcognito-@idp|identity)~.[~w-]{1,30}~.amazonaws~.com|~.amazoncognito~.com
bRequest not allowed due to WAF block
&2b~b@Access|Refresh|Id@entity)?) Token has @expired|been revoked)|Invalid login token~. Token expired
|3M__type=NotAuthorizedException$
Fx-amzn-errortype=^NotAuthorizedException
b~bNotAuthorizedException~b|~bcognito~b
bUnable to verify secret hash for client|is configured @for|with) secret but @secret|SECRET_HASH) was not received
&2bAccess Token does not have required scopes
*1
&2bIncorrect username or password~b
*1
bInvalid identity pool configuration~. Check assigned IAM roles
&2bNot authorized to perform:? sts:AssumeRoleWithWebIdentity
bcognito
|2u~.dkr~.ecr[~w.-]{1,60}|public~.ecr~.aws|~becr~.[~w-]{1,30}~.amazonaws~.com
b~.dkr~.ecr[.-]|public~.ecr~.aws
bYour authorization token has expired~. @Reauthenticate and try again|Please run .{0,3}aws ecr get-login)
&2bno basic auth credentials
|2u~.dkr~.ecr[~w.-]{1,60}|public~.ecr~.aws|~becr~.[~w-]{1,30}~.amazonaws~.com
b~.dkr~.ecr[.-]|public~.ecr~.aws|~becr~b
&2btoomanyrequests: @Rate|Data limit) exceeded|~bThrottleException~b
*1
bpublic~.ecr~.aws[^~n]{0,120}~b403~b
&2bdenied: @Not Authorized|User: ~S{1,200} is not authorized to perform: ecr)
*1
b~.dkr~.ecr[~w.-]{1,60}~.amazonaws~.com@~.cn)?[^~n]{0,400}?@~b403~b Forbidden|status code:? 403)|~b403 Forbidden~b[^~n]{0,200}?~.dkr~.ecr[~w.-]{1,60}
|2u~.eks~.amazonaws~.com
b~.eks~.amazonaws~.com
bcurrent @user or role|IAM principal) does@n.{1,6}t| not) have access to Kubernetes objects
bcould not get token: @AccessDenied|Expired|InvalidClientTokenId|NoCredential)
&2bYou must be logged in to the server|server has asked for the client to provide credentials|Unable to register node[^~n]{0,200}?Unauthorized
|2u~.eks~.amazonaws~.com
b~beks~b|aws-auth|aws-iam-authenticator|~.ec2~.internal|~.compute~.internal
|2fx-amzn-requestid
fx-amzn-errortype
bis not authorized to perform:? (?<action>(?!execute-api:|es:ESHttp)[~w-]{1,40}:~w{1,80})@(?!is not authorized)[~s~S]){0,900}?explicit deny in an? @service|resource) control policy
bis not authorized to perform:? (?<action>(?!execute-api:|es:ESHttp)[~w-]{1,40}:~w{1,80})@(?!is not authorized)[~s~S]){0,900}?@explicit deny in a|no) VPC endpoint policy
bis not authorized to perform:? (?<action>(?!execute-api:|es:ESHttp)[~w-]{1,40}:~w{1,80})@(?!is not authorized)[~s~S]){0,900}?@explicit deny in a|no) permissions boundary
bis not authorized to perform:? (?<action>(?!execute-api:|es:ESHttp)[~w-]{1,40}:~w{1,80})@(?!is not authorized)[~s~S]){0,900}?@explicit deny in a|no) sessions? policy
&2bNot authorized to perform:? sts:AssumeRoleWith@WebIdentity|SAML)
-bcognito
|2bis not authorized to perform:? (?<action>sts:@AssumeRole|TagSession|SetSourceIdentity)~b)@(?!is not authorized)[~s~S]){0,900}?
b~(AccessDenied~) when calling the AssumeRole operation
bis not authorized to perform:? (?<action>iam:PassRole~b)@(?!is not authorized)[~s~S]){0,900}?
|2bis not authorized to perform:? (?<action>kms:~w{1,60})@(?!is not authorized)[~s~S]){0,900}?
bciphertext refers to a customer master key that does not exist
bis not authorized to perform:? (?<action>(?!execute-api:|es:ESHttp)[~w-]{1,40}:~w{1,80})@(?!is not authorized)[~s~S]){0,900}?@explicit deny in a|no) resource-based policy
&2bis not authorized to perform:? (?<action>(?!execute-api:|es:ESHttp)[~w-]{1,40}:~w{1,80})@(?!is not authorized)[~s~S]){0,900}?explicit deny
-bbecause public @policies|ACLs|access)|S3 Block Public Access
&2bis not authorized to perform:? [\`']?(?<action>(?!execute-api:|es:ESHttp|sts:)[~w-]{1,40}:~w{1,80})
-bUser: anonymous|because public @policies|ACLs|access)|S3 Block Public Access
bEncoded authorization failure message|~bUnauthorizedOperation~b[~s~S]{0,120}?not authorized to perform this operation
bSignature @expired: ~d{8}T|not yet current)|is now earlier than ~d{8}T
&2|2bsecurity token included in the request @is|has) expired
|5b@error code:? |api error:? |errorCode:? |error occurred ~()@ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)~b
M__type=@^|#)@ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$
MCode=^@ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$
Mcode=^@ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$
Fx-amzn-errortype=^@ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)@:|$)
-b~bGoogle secret key|googleapis~.com|x-goog-|Request signature expired at
|2bThe security token included in the request is invalid
|5b@error code:? |api error:? |errorCode:? |error occurred ~()@InvalidClientTokenId|UnrecognizedClientException)~b
M__type=@^|#)@InvalidClientTokenId|UnrecognizedClientException)$
MCode=^@InvalidClientTokenId|UnrecognizedClientException)$
Mcode=^@InvalidClientTokenId|UnrecognizedClientException)$
Fx-amzn-errortype=^@InvalidClientTokenId|UnrecognizedClientException)@:|$)
&2|2brequest signature we calculated does not match the signature you provided
|5b@error code:? |api error:? |errorCode:? |error occurred ~()@SignatureDoesNotMatch|InvalidSignatureException)~b
M__type=@^|#)@SignatureDoesNotMatch|InvalidSignatureException)$
MCode=^@SignatureDoesNotMatch|InvalidSignatureException)$
Mcode=^@SignatureDoesNotMatch|InvalidSignatureException)$
Fx-amzn-errortype=^@SignatureDoesNotMatch|InvalidSignatureException)@:|$)
-|2b<HostId>|StringToSignBytes|Check your key and signing method
b~bGoogle secret key|googleapis~.com|x-goog-|Request signature expired at
|2bAuthorization header requires .{1,12}?@Credential|Signature|SignedHeaders)
|5b@error code:? |api error:? |errorCode:? |error occurred ~()@IncompleteSignature)~b
M__type=@^|#)@IncompleteSignature)$
MCode=^@IncompleteSignature)$
Mcode=^@IncompleteSignature)$
Fx-amzn-errortype=^@IncompleteSignature)@:|$)
|2bRequest is missing Authentication Token
b~(MissingAuthenticationToken@Exception)?~) when calling
|2bSTS is not activated in @this|the requested) region
|5b@error code:? |api error:? |errorCode:? |error occurred ~()@RegionDisabledException)~b
M__type=@^|#)@RegionDisabledException)$
MCode=^@RegionDisabledException)$
Mcode=^@RegionDisabledException)$
Fx-amzn-errortype=^@RegionDisabledException)@:|$)
|2&2|5b@error code:? |api error:? |errorCode:? |error occurred ~()@AccessDeniedException)~b
M__type=@^|#)@AccessDeniedException)$
MCode=^@AccessDeniedException)$
Mcode=^@AccessDeniedException)$
Fx-amzn-errortype=^@AccessDeniedException)@:|$)
b~bis not enabled~b|no longer available to new customers
b~bAccount ~d{12} is not subscribed @for|to)~s
bUnable to determine service~/operation name
|2bAWS Access Key I[dD] needs a subscription for the service
|5b@error code:? |api error:? |errorCode:? |error occurred ~()@OptInRequired|SubscriptionRequiredException)~b
M__type=@^|#)@OptInRequired|SubscriptionRequiredException)$
MCode=^@OptInRequired|SubscriptionRequiredException)$
Mcode=^@OptInRequired|SubscriptionRequiredException)$
Fx-amzn-errortype=^@OptInRequired|SubscriptionRequiredException)@:|$)
&2|5b@error code:? |api error:? |errorCode:? |error occurred ~()@Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RequestThrottled)~b
M__type=@^|#)@Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RequestThrottled)$
MCode=^@Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RequestThrottled)$
Mcode=^@Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RequestThrottled)$
Fx-amzn-errortype=^@Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RequestThrottled)@:|$)
-|2fx-amz-apigw-id
b@InvokeModel|Converse)~w{0,30} operation
&2b~(AccessDeniedException~) when calling the ~w{1,60} operation(?!:?~s*@~(reached|You don.{1,6}t have access to the model|Your account))
-bbedrock|aoss|Model access is denied
Fserver=^EC2ws$
|2&2|2Fserver=^EC2ws$
U169~.254~.169~.254~/latest~/
#403
B~b@PUT|PutToken)~b[^~n]{0,60}~/latest~/api~/token[^~n]{0,80}~b403~b
|3u~.lambda-url~.[~w-]{1,30}~.on~.aws
fx-amzn-remapped-content-length
fx-amz-function-error
|2bFor troubleshooting Function URL authorization issues
&2MMessage=^Forbidden~.?$
|3u~.lambda-url~.[~w-]{1,30}~.on~.aws
Fx-amzn-errortype=^AccessDeniedException
b~.lambda-url~.[~w-]{1,30}~.on~.aws
bLambda @was unable to|couldn.{1,6}t) decrypt the environment variables because KMS access was denied
bUser: (?<user>arn:[~w:*+=,.(?:/-]{1,200}) is not authorized to perform: lambda:Invoke@Function@Url)?|Async)~b
|2u~.@es|aoss)~.amazonaws~.com|~.es~.[~w-]{1,30}~.amazonaws~.com
b[~w-]{1,80}~.[~w-]{1,30}~.@es|aoss)~.amazonaws~.com
bUser: anonymous is not authorized to perform: @es|aoss):
bUser: (?<user>arn:[~w:*+=,.(?:/-]{1,200}) is not authorized to perform: (?<action>@es:ESHttp~w{1,10}|aoss:~w{1,40}))
&2bno permissions for ~[(?<action>[~w:/*,.%-]{1,200})~] and User ~[name=(?!opendistro_security_anonymous)(?<user>[^,~]]{1,200})
|2u~.@es|aoss)~.amazonaws~.com|~.es~.[~w-]{1,30}~.amazonaws~.com
barn:aws[~w-]{0,10}:iam|~.es~.amazonaws~.com
b403 Request throttled due to too many requests
bblocked by: ~[FORBIDDEN~/10~/cluster create-index blocked
&2Bblocked by: ~[@FORBIDDEN|TOO_MANY_REQUESTS)~/@5|8|12)~/|~bClusterBlockException~b
|2u~.@es|aoss)~.amazonaws~.com|~.es~.[~w-]{1,30}~.amazonaws~.com
b~.@es|aoss)~.amazonaws~.com
|2&2Mreason=^403%Forbidden$
Mtype=^Forbidden$
b~.aoss~.amazonaws~.com[^~n]{0,300}?~b403~b|~b403~b[^~n]{0,300}?~.aoss~.amazonaws~.com
|3fserver=^AmazonS3
fx-amz-id-2
u~bs3[~w.-]{0,40}~.amazonaws~.com
&2bCORS~s?Response: CORS is not enabled for this bucket
-|5fx-oss-request-id
fserver=^MinIO
fx-minio-error-code
fx-guploader-uploadid
baliyuncs~.com|storage~.googleapis~.com|~bMinIO~b
&2bCORS~s?Response: This CORS request is not allowed|This CORS request is not allowed~. This is usually
-*1
&2|3&2|2MMessage=^Request%has%expired~.?$
B~bRequest has expired~b
|3|6fserver=^AmazonS3
fx-amz-id-2
fx-amz-bucket-region
mHostId
u~bs3[~w.-]{0,40}~.amazonaws~.com
b~bs3[~w.-]{0,40}~.amazonaws~.com|<~/HostId>|~bAmazonS3|Service: @Amazon )?S3~b|operation error S3~b|extendedRequestId
|3MCode=^AccessDenied$
Mcode=^AccessDenied$
Mname=^AccessDenied$
BX-Amz-Expires|AccessDenied
bInvalid according to Policy: Policy expired
&2|3MCode=^ExpiredToken$
Mcode=^ExpiredToken$
Mname=^ExpiredToken$
u[?&]X-Amz-Signature=
-*1
&2|2|3MCode=^RequestTimeTooSkewed$
Mcode=^RequestTimeTooSkewed$
Mname=^RequestTimeTooSkewed$
bRequestTimeTooSkewed|difference between the request time and the @current|server.{0,6}s?) time is too large
-*1
&2bInvalid according to Policy:
-*1
|2bheaders present in the request which were not signed
mHeadersNotSigned
&2|2|3MCode=^InvalidAccessKeyId$
Mcode=^InvalidAccessKeyId$
Mname=^InvalidAccessKeyId$
b~bInvalidAccessKeyId~b|AWS Access Key I[dD] you provided does not exist in our records
-*1
bprovided token is malformed or otherwise invalid
&2|2bdoes not match the signature you provided~. Check your key and signing method
&2|2|3MCode=^SignatureDoesNotMatch$
Mcode=^SignatureDoesNotMatch$
Mname=^SignatureDoesNotMatch$
B~bSignatureDoesNotMatch~b
|2*5
mStringToSignBytes
-*1
bAWS authentication requires a valid Date or x-amz-date header
|3bauthorization mechanism you have provided is not supported
bauthorization header is malformed; the region .{1,40}? is wrong
|3MCode=^AuthorizationHeaderMalformed$
Mcode=^AuthorizationHeaderMalformed$
Mname=^AuthorizationHeaderMalformed$
bOnly one auth mechanism allowed
|2bQuery-string authentication requires the Signature, Expires and AWSAccessKeyId
&2|6&2|2MMessage=^Access%Denied~.?$
Mmessage=^Access%Denied~.?$
*5
B~(AccessDenied~) when calling the @~w{0,30}@Object|Bucket|Upload|Part)~w{0,30}|ListBuckets) operation@ ~([^)]{1,60}~))?: Access Denied
&2BAccessDenied: Access Denied~b|Access Denied ~(Service: @Amazon )?S3
*5
&3#403
fserver=^AmazonS3
-|2%HEAD
B~S
B<li>Code: AccessDenied<~/li>|~bAmazon%S3,[^~n]{1,200}%Error%Code:%AccessDenied~b
BAccessDenied: Access Denied status code: 403, request id: [~w-]{1,60}, host id:
u^[^?]{1,2000}~?(?=.{0,2000}@X-Amz-@Algorithm|Credential|Date|Expires|SignedHeaders)|AWSAccessKeyId)=)(?!.{0,4000}Signature=)
b@BlockPublic~w{1,10}|RestrictPublicBuckets) setting in S3 Block Public Access|public @policies|ACLs|access@ control lists ~(ACLs~))?) @are|is) @prevented|blocked) by @the )?@S3|Block|Restrict)
|2|3MCode=^AccessControlListNotSupported$
Mcode=^AccessControlListNotSupported$
Mname=^AccessControlListNotSupported$
BAccessControlListNotSupported|The bucket does not allow ACLs
bAccess Denied because object protected by object lock
|2|3MCode=^AllAccessDisabled$
Mcode=^AllAccessDisabled$
Mname=^AllAccessDisabled$
b~bAllAccessDisabled~b|All access to this @object|bucket) has been disabled
|2|3MCode=^@AccountProblem|NotSignedUp)$
Mcode=^@AccountProblem|NotSignedUp)$
Mname=^@AccountProblem|NotSignedUp)$
bproblem with your AWS account that prevents the @operation|action)|account is not signed up for the Amazon S3 service
|2|3MCode=^InvalidObjectState$
Mcode=^InvalidObjectState$
Mname=^InvalidObjectState$
b~bInvalidObjectState~b|operation is not valid for the @source )?object.{1,6}s @storage class|access tier)
&4#403
%HEAD
*5
u[?&]@X-Amz-Signature|Signature)=
|2b~(403~) when calling the Head@Object|Bucket) operation|~bForbidden ~(Service: Amazon S3; Status Code: 403|~[?Forbidden:%null~b|~bAWS::S3::Errors::Forbidden~b
&3#403
%HEAD
|2fserver=^AmazonS3
fx-amz-id-2
&3*34
fvia=~(CloudFront~)
fserver=^AmazonS3
&4*34
%GET,HEAD
U^[^?]{1,2000}@~?(?!.{0,2000}@X-Amz-|Signature=|AWSAccessKeyId))|$)
-sauthorization
&2|2*34
B~bREST~.[A-Z]{3,7}~.~w{1,40}%[^~n]{1,2000}%403%AccessDenied~b
-*1
u~bemail@-smtp)?~.[~w-]{1,30}~.amazonaws~.com
bEmail address is not verified~. The following identities failed the check in region
|2B~bAccountSendingPausedException~b|~bConfigurationSetSendingPausedException~b
&2bAccount is paused|sending paused for this account
bamazonses|amazonaws|~bSES~b|MessageRejected|~b554~b
&2b@Maximum sending rate|Daily message quota) exceeded
b~bThrottling|~bSES~b|amazonaws
u~b@sqs~.[~w-]{1,30}|[~w-]{1,30}~.queue)~.amazonaws~.com
|2B~bKMS~.@AccessDeniedException|DisabledException|InvalidStateException)~b|~bKms@AccessDenied|Disabled|InvalidState)~b
MCode=^KMS~.~w{1,40}$
bAccess to the resource (?<queue>https:~/~/[~w.-]{1,80}~S{0,160}) is denied
|3fx-amzn-waf-action
c^aws-waf-token$
fserver=^awselb~/
|2fx-amzn-waf-action=^captcha
&2B~bgokuProps~b
bAwsWafCaptcha|captcha-sdk~.awswaf~.com|captcha~.js
|2fx-amzn-waf-action=^challenge
&2B~bgokuProps~b
bAwsWafIntegration|~.awswaf~.com~/[~s~S]{0,200}?challenge
&2&2mterminatingRuleId
Maction=^BLOCK$
MterminatingRuleType=^RATE_BASED$
&2Maction=^BLOCK$
MterminatingRuleId=^(?<rule>[~w.:/%-]{1,80})
|2&2B~bapp~/[~w-]{1,60}~/[0-9a-f]{16}~s[^~n]{1,120}?~s403~s-~s~d
B[^~w~s/.?=&-]waf[^~w~s/.?=&-]
B~bactions_executed~W{1,4}waf~b(?!,)
&2B~bapp~/[~w-]{1,60}~/[0-9a-f]{16}~s[^~n]{1,120}?~s403~s-~s~d
B[^~w~s/.?=&-]fixed-response[^~w~s/.?=&-]
&3fserver=^awselb~/
|2#403
b<h1>403 Forbidden<~/h1>
-b<hr>
.
Bmaximum number of ~d{1,7} hosts allowed for your
.
bprovide a custom subdomain for token authentication
|4fwww-authenticate=^AzureApiManagementKey~b
focp-apim-trace-location
focp-apim-apiid
u^https?:~/~/[~w-]{1,63}~.azure-api~.net~b
bAccess denied due to missing subscription key
&2bAccess denied due to invalid subscription key~. Make sure to provide a valid key for an active subscription
-bwrong API endpoint
bOut of @call volume|bandwidth) quota~. Quota will be replenished in (?<wait>[~d.:]{3,20}~d)
|2bRate limit is exceeded~. Try again in (?<wait>~d{1,6}) seconds
&3|2*0
socp-apim-subscription-key
#429
bRate limit is exceeded
bCaller IP address @(?<address>[~d.:a-f]{3,45}) )?is @not allowed|blocked)~. Access denied|Failed to establish IP address for the caller|~bCallerIp@NotAllowed|Blocked)~b
bHeader (?<header>[~w-]{2,60}) @was not found in the request|value of .{0,200}?is not allowed)~. Access denied|~bHeaderValueNotAllowed~b
|2&2|2Mreason=^TokenExpired$
MReason=^TokenExpired$
bvalidate-jwt|Access denied
ferrorreason=^TokenExpired$
bJWT token is missing the following claims|Claim (?<claim>[~w:/.-]{2,80}) value of .{0,200}?is not allowed~. Access denied|~bTokenClaim@NotFound|ValueNotAllowed)~b
|2&2B~bJWT not present~.
|2*2
mstatusCode
B~bToken@NotPresent|SignatureInvalid|AudienceNotAllowed|IssuerNotAllowed|SignatureKeyNotFound)~b
&3*2
|2Mmessage=^Forbidden$
MMessage=^Forbidden$
|2MstatusCode=^403$
MStatusCode=^403$
u^https:~/~/[~w-]{1,63}~.azconfig~.@io|azure~.cn|azure~.us)
|2Mtype=azconfig~.io~/errors~/ip-address-rejected$
bAccess to this resource is governed by a network access policy
fserver=^Microsoft-Azure-Application-Gateway~b
&2|2fserver=^Microsoft-Azure-Application-Gateway~b
b<center>~s*Microsoft-Azure-Application-Gateway
bNo required SSL certificate was sent|The SSL certificate error
|3&2b<h1>~s*403%Forbidden~s*<~/h1>
b<center>~s*Microsoft-Azure-Application-Gateway
&3fserver=^Microsoft-Azure-Application-Gateway~b
#403
bThe request is blocked~b|<center>~s*<h1>~s*403%Forbidden
&3fserver=^Microsoft-Azure-Application-Gateway~/v2
#403
-B~S
|3C^ARRAffinity@SameSite)?$
fx-ms-forbidden-ip
u^https?:~/~/[~w.-]{1,120}~.azurewebsites~.@net|us)[/:?]|^https?:~/~/[~w.-]{1,120}~.azurewebsites~.@net|us)$
|2bThis web app is stopped|web app you have attempted to reach is currently stopped|~b403~W{1,3}Site Disabled~b|~bSite Disabled ~(CODE: 403~)|Reason~s?Phrase: .?Site Disabled
r^Site Disabled$
|3fx-ms-forbidden-ip=(?<address>[~d.:a-f]{3,45})
bweb app you have attempted to reach has blocked your access|~b403~W{1,3}Ip Forbidden~b|~bIp Forbidden ~(CODE: 403~)
r^Ip Forbidden$
&3|2*0
fwww-authenticate=azurewebsites~.@net|us)
bYou do not have permission to view this directory or page~.
|2#401
fwww-authenticate=^Bearer~b
b<title>~s{0,10}Web App - Unavailable~s{0,10}<~/title>
&3*0
#403
bYou do not have permission to view this directory or page
|4fx-ms-routing-request-id
fx-ms-ratelimit-remaining-subscription-reads
fx-ms-ratelimit-remaining-subscription-writes
u^https:~/~/management~.@azure~.com|core~.windows~.net|usgovcloudapi~.net|chinacloudapi~.cn)~/
|2|3Mcode=^ExpiredAuthenticationToken$
MCode=^ExpiredAuthenticationToken$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})ExpiredAuthenticationToken~b|~bExpiredAuthenticationToken:~s
bThe access token expiry UTC time .{4,60}?is earlier than current UTC time
|2|3Mcode=^InvalidAuthenticationTokenTenant$
MCode=^InvalidAuthenticationTokenTenant$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})InvalidAuthenticationTokenTenant~b|~bInvalidAuthenticationTokenTenant:~s
bThe access token is from the wrong issuer~W{1,9}https:~/~/sts~.
|2|3Mcode=^DenyAssignmentAuthorizationFailed$
MCode=^DenyAssignmentAuthorizationFailed$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})DenyAssignmentAuthorizationFailed~b|~bDenyAssignmentAuthorizationFailed:~s
baccess is denied because of the deny assignment|is blocked by deny assignments on
|3|3Mcode=^RequestDisallowedByAzure$
MCode=^RequestDisallowedByAzure$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})RequestDisallowedByAzure~b|~bRequestDisallowedByAzure:~s
bwas disallowed by Azure:|set of best available regions where your subscription can deploy
|3Mcode=^RegionDoesNotAllowProvisioning$
MCode=^RegionDoesNotAllowProvisioning$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})RegionDoesNotAllowProvisioning~b|~bRegionDoesNotAllowProvisioning:~s
|2|3Mcode=^RequestDisallowedByPolicy$
MCode=^RequestDisallowedByPolicy$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})RequestDisallowedByPolicy~b|~bRequestDisallowedByPolicy:~s
&2bwas disallowed by policy|is disallowed by one or more policies
|2*0
B~/subscriptions~/[~w-]{4}|management~.azure~.com|~bMicrosoft~.[A-Z]~w{2,30}~/|~bazurerm~b|~bautorest~b|~bAzure~b
|2|3Mcode=^LinkedAuthorizationFailed$
MCode=^LinkedAuthorizationFailed$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})LinkedAuthorizationFailed~b|~bLinkedAuthorizationFailed:~s
bhas permission to perform action .{3,200}?however, it does not have permission to perform action
|4|3Mcode=^@Missing)?Subscription@Not)?Registration$
MCode=^@Missing)?Subscription@Not)?Registration$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})@Missing)?Subscription@Not)?Registration~b|~b@Missing)?Subscription@Not)?Registration:~s
|3Mcode=^SubscriptionNotRegistered$
MCode=^SubscriptionNotRegistered$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})SubscriptionNotRegistered~b|~bSubscriptionNotRegistered:~s
|3Mcode=^MissingRegistrationForLocation$
MCode=^MissingRegistrationForLocation$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})MissingRegistrationForLocation~b|~bMissingRegistrationForLocation:~s
bsubscription is not registered to use namespace .{0,3}?(?<namespace>[~w.]{3,80})
|3|3Mcode=^ReadOnlyDisabledSubscription$
MCode=^ReadOnlyDisabledSubscription$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})ReadOnlyDisabledSubscription~b|~bReadOnlyDisabledSubscription:~s
&2*11
|3Mcode=^SubscriptionDisabled$
MCode=^SubscriptionDisabled$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})SubscriptionDisabled~b|~bSubscriptionDisabled:~s
bsubscription .{0,60}?is disabled and therefore marked as read only
|2|3Mcode=^ScopeLocked$
MCode=^ScopeLocked$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})ScopeLocked~b|~bScopeLocked:~s
bbecause @the )?following scope~(s~) are locked
|2&2*11
|2|3Mcode=^SubscriptionNotFound$
MCode=^SubscriptionNotFound$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})SubscriptionNotFound~b|~bSubscriptionNotFound:~s
|3Mcode=^InvalidSubscriptionId$
MCode=^InvalidSubscriptionId$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})InvalidSubscriptionId~b|~bInvalidSubscriptionId:~s
bThe subscription .{8,60}?could not be found~.|subscription of .{8,60}?doesn.{1,6}t exist in cloud
|4|3Mcode=^SubscriptionRequestsThrottled$
MCode=^SubscriptionRequestsThrottled$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})SubscriptionRequestsThrottled~b|~bSubscriptionRequestsThrottled:~s
&2*0
|3Mcode=^TooManyRequests$
MCode=^TooManyRequests$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})TooManyRequests~b|~bTooManyRequests:~s
fx-ms-failure-cause=throttl
bNumber of @read|write|delete) requests for subscription .{8,60}?exceeded the limit
|3bdoes not have authorization to perform action .{0,3}?(?<action>[~w./*-]{3,200})['~u2019&]?.{0,8}?~s*over scope
&2*11
|3Mcode=^AuthorizationFailed$
MCode=^AuthorizationFailed$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})AuthorizationFailed~b|~bAuthorizationFailed:~s
|3Mcode=^RoleAssignmentScopeNotAllowed$
MCode=^RoleAssignmentScopeNotAllowed$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})RoleAssignmentScopeNotAllowed~b|~bRoleAssignmentScopeNotAllowed:~s
|2u^https:~/~/[~w.-]{1,100}~.azurecr~.@io|cn|us)
fwww-authenticate=azurecr~.@io|cn|us)
&2bclient with IP .{0,10}?[~d.:a-fx*%<>-]{2,60}.{0,10}?~s*is not allowed access
|3u^https:~/~/[~w.-]{1,100}~.azurecr~.@io|cn|us)
fwww-authenticate=azurecr~.@io|cn|us)
b~.azurecr~.@io|cn|us)|aka~.ms~/acr
&2*1
bunauthorized: @authentication required|Application not registered with AAD)|authentication required, visit
&2*1
|2b@denied: )?requested access to the resource is denied|insufficient_scope
&2#403
Mcode=^DENIED$
|2fx-ms-substatus
u^https:~/~/[~w-]{1,63}~.@documents|table~.cosmos|gremlin~.cosmos)~.azure~.@com|cn|us)
bblocked by your Cosmos~s*DB account firewall settings|Request originated from @client )?@IP (?<address>[~w.:]{3,45}) through public internet|VNET through @service|private) endpoint)
bauthorization token is not valid at the current time
bRequest is blocked~. Please check your authorization token and Cosmos~s*DB account firewall settings
|2brequested operation cannot be performed at this region|~(403~); Substatus: 3;|403, subStatusCode: 3~b
&2#403
Fx-ms-substatus=^3$
|2b~(403~); Substatus: 1008;|403, subStatusCode: 1008~b
&2#403
Fx-ms-substatus=^1008$
|2bPartition key reached maximum size of|~(403~); Substatus: 1014;
&2#403
Fx-ms-substatus=^1014$
b~b@Sql|Mongo~w{0,4}|Cassandra|Gremlin|Table)%api%is%not%supported%for%this%database%account
|2bcannot be authorized by AAD token in data plane|Operation .~w{2,10}. on resource .[~w/-]{2,40}. is not allowed through Azure Cosmos~s*DB endpoint|Substatus: 5300~b
&2#403
Fx-ms-substatus=^5300$
|2bdoes not have required RBAC permissions to perform @action|any action)@ ~[(?<action>[~w./*-]{5,200})~])?|Substatus: 530[12]~b
&2#403
Fx-ms-substatus=^530[12]$
bLocal Authorization is disabled~. Use an AAD token
|2&2|4fx-ms-activity-id
fx-ms-substatus
u^https:~/~/[~w-]{1,63}~.@documents|table~.cosmos|gremlin~.cosmos)~.azure~.@com|cn|us)
BActivityId|~bCosmosException~b|~bCosmosHttpResponseError~b|documents~.azure~.com
bThe MAC signature found in the HTTP request .{0,200}?is not the same
binput authorization token can.{1,6}t serve the request
&2*11
|3bRequest rate is large~. More Request Units may be needed
Mcode=^429$
&2#429
fx-ms-retry-after-ms
|3fx-vss-e2eid
fx-tfs-session
u^https:~/~/@dev~.azure~.com|[~w.-]{1,80}~.@visualstudio~.com|dev~.azure~.com))~/
bThe Personal Access Token used has expired
bVS403463|conditional access policy defined by your[~s~S]{0,80}administrator has failed
bTF401027|You need the Git .(?<right>~w{3,40}). permission
&2blacks permission to complete this action
bYou need to have .?@AddPackage|ReadPackages|AddUpstreamPackage|UpdatePackage|DeletePackage)|DevOps Activity ID
bTF400813[^~n]{0,200}not authorized|TF30063[^~n]{0,60}not authorized
bdoes not exist or you do not have permissions? for the operation you|VS800075|TF401019
fx-azure-ref
&3#429
fx-azure-ref
bThe request is blocked~.
&2|2&2fx-azure-ref
bThe request is blocked~.
bid=.{0,2}@errorref|azure_?ref).{0,2}>|The request is blocked~.[~s~S]{0,80}?~b~d{8}T~d{6}Z-[~w]{10,60}
bThe request is blocked~.
|2sx-functions-key
u^https?:~/~/[~w.-]{1,120}~.azurewebsites~.@net|us)~/@api|admin|runtime~/webhooks)~/
&3#401,403
e
*0
|2fx-ms-keyvault-service-version
u^https:~/~/[~w-]{1,63}~.@vault|managedhsm)~.@azure~.net|azure~.cn|usgovcloudapi~.net)~/
|2Mcode=^ForbiddenByConnection$
b~bForbiddenByConnection~b|Public network access is disabled and request is not from a trusted service|Connection is not an approved private link
|2Mcode=^ForbiddenByFirewall$
b~bForbiddenByFirewall~b|Client address @~([~d.:a-f]{3,45}~) )?is not authorized and caller|Request was not allowed by NSP rules
|2Mcode=^ForbiddenByRbac$
b~bForbiddenByRbac~b|Caller is not authorized to perform action on resource~.~W{1,9}@[rn]~~?){0,4}~s{0,4}If role assignments
|2&2|2Mcode=^@ForbiddenByPolicy|AccessDenied)$
B~bForbiddenByPolicy~b
|2b~bForbiddenByPolicy~b|key vault
*0
bdoes not have @~w+ ){1,2}(?<right>[~w%,]{2,40}?) permission on key vault|does not have permission to @get|list|set|sign|decrypt|unwrap)[~w%]{0,40} on key vault
|2bAKV1000~d|Request is missing a Bearer or PoP token
&2*0
fwww-authenticate=^Bearer authorization=
&2*0
|2Mcode=^Throttled$
brequest was not processed because too many requests were received
|2fx-ms-region
u^https:~/~/[~w-]{1,63}~.@openai|cognitiveservices|services~.ai)~.azure~.com~/|~.api~.cognitive~.microsoft~.com~/
bAccess denied due to Virtual Network~/Firewall rules|Public access is disabled~. Please configure private endpoint|Traffic is not from an approved private endpoint
bA Virtual Network is configured for this resource
bOut of call volume quota@~. Quota will be replenished in (?<wait>[~w.:]{1,20}))?
|2Mcode=^AuthenticationTypeDisabled$
bKey based authentication is disabled for this resource
|2blacks the required data action [~w\`'/.*]{1,160}
bPrincipal does not have access to API~/Operation
bAccess denied due to @invalid|missing) subscription key
&2b@resource|subscription) has been @temporarily )?@blocked|disabled)
bbehavior that may violate
u^https:~/~/[~w-]{1,63}~.servicebus~.@windows~.net|chinacloudapi~.cn|usgovcloudapi~.net)
bIp has been prevented to connect to the endpoint
b(?<claim>~b@Send|Listen|Manage)[~w,]{0,30})@['~u2019]|&#39;|~~u0027)? claim@~(s~)|s)? @is|are) required to perform this operation
bThe maximum entity size has been reached or exceeded
&2|2u^https:~/~/[~w-]{1,63}~.servicebus~.@windows~.net|chinacloudapi~.cn|usgovcloudapi~.net)
b~.servicebus~.windows~.net|SystemTracker
bMessaging entity .{1,200}?is currently disabled|~bMessagingEntityDisabled@Exception)?~b
&2*0
bExpiredToken:|The token is expired~. Expiration time
&2*0
|2bInvalidSignature:|The token has an invalid signature|MissingToken|MalformedToken|claim is empty or token is invalid
&2MCode=^401$
#401
|2fserver=^Windows-Azure-@Blob|File|Queue|Table|HDFS|Web)
u^https?:~/~/[~w-]{1,63}~.@blob|file|queue|table|dfs|web)~.@core|storage)~.
|2|4fx-ms-error-code=^CorsPreflightFailure$
MCode=^CorsPreflightFailure$
Mcode=^CorsPreflightFailure$
b~b@Error%?Code|x-ms-error-code)~s{0,3}[:=]~s{0,3}CorsPreflightFailure~b
bCORS not enabled or no matching rule found for this request
bRequest date header @too old|is too old)|The Date header in the request is incorrect
bSignature not valid in the specified time frame|Signature not valid in the specified key time frame|Signed expiry time .{0,60}?@has to|must) be after signed start time
&2bLifetime validation failed~. The token is expired
|2|3fserver=^Windows-Azure-@Blob|File|Queue|Table|HDFS)
u^https?:~/~/[~w-]{1,63}~.@blob|file|queue|table|dfs|web)~.@core|storage)~.
bRequestId:[~w-]{36}~s{0,4}@~~n~s{0,4})?Time:~d{4}|~.@blob|file|queue|table|dfs)~.core~.windows~.net|~.@blob|file|queue|table|dfs)~.storage~.azure~.net
mAuthenticationErrorDetail
|2|4fx-ms-error-code=^KeyBasedAuthenticationNotPermitted$
MCode=^KeyBasedAuthenticationNotPermitted$
Mcode=^KeyBasedAuthenticationNotPermitted$
b~b@Error%?Code|x-ms-error-code)~s{0,3}[:=]~s{0,3}KeyBasedAuthenticationNotPermitted~b
bKey based authentication is not permitted on this storage account
|2|4fx-ms-error-code=^PublicAccessNotPermitted$
MCode=^PublicAccessNotPermitted$
Mcode=^PublicAccessNotPermitted$
b~b@Error%?Code|x-ms-error-code)~s{0,3}[:=]~s{0,3}PublicAccessNotPermitted~b
bPublic access is not permitted on this storage account
|2|4fx-ms-error-code=^AuthorizationSourceIPMismatch$
MCode=^AuthorizationSourceIPMismatch$
Mcode=^AuthorizationSourceIPMismatch$
b~b@Error%?Code|x-ms-error-code)~s{0,3}[:=]~s{0,3}AuthorizationSourceIPMismatch~b
bnot authorized to perform this operation using this source IP@ (?<address>[~w.:]{3,45}~w))?
|2|4fx-ms-error-code=^AuthorizationProtocolMismatch$
MCode=^AuthorizationProtocolMismatch$
Mcode=^AuthorizationProtocolMismatch$
b~b@Error%?Code|x-ms-error-code)~s{0,3}[:=]~s{0,3}AuthorizationProtocolMismatch~b
bnot authorized to perform this operation using this protocol
|3|4fx-ms-error-code=^AuthorizationServiceMismatch$
MCode=^AuthorizationServiceMismatch$
Mcode=^AuthorizationServiceMismatch$
b~b@Error%?Code|x-ms-error-code)~s{0,3}[:=]~s{0,3}AuthorizationServiceMismatch~b
|4fx-ms-error-code=^AuthorizationResourceTypeMismatch$
MCode=^AuthorizationResourceTypeMismatch$
Mcode=^AuthorizationResourceTypeMismatch$
b~b@Error%?Code|x-ms-error-code)~s{0,3}[:=]~s{0,3}AuthorizationResourceTypeMismatch~b
bnot authorized to perform this operation using this @service|resource type)|specified signed resource is not allowed for the this resource level
|2|4fx-ms-error-code=^AuthorizationPermissionMismatch$
MCode=^AuthorizationPermissionMismatch$
Mcode=^AuthorizationPermissionMismatch$
b~b@Error%?Code|x-ms-error-code)~s{0,3}[:=]~s{0,3}AuthorizationPermissionMismatch~b
bnot authorized to perform this operation using this permission
&2&2|3fserver=^Azurite-
U~/devstoreaccount1~b
bdevstoreaccount1|Azurite
|3|4fx-ms-error-code=^AuthorizationFailure$
MCode=^AuthorizationFailure$
Mcode=^AuthorizationFailure$
b~b@Error%?Code|x-ms-error-code)~s{0,3}[:=]~s{0,3}AuthorizationFailure~b
|4fx-ms-error-code=^AuthenticationFailed$
MCode=^AuthenticationFailed$
Mcode=^AuthenticationFailed$
b~b@Error%?Code|x-ms-error-code)~s{0,3}[:=]~s{0,3}AuthenticationFailed~b
bServer failed to authenticate the request|~bAuthorizationFailure~b
U[?&]sig=
*23
|3fx-ms-error-code=^AuthorizationFailure$
&2|2*20
B~bAuthorizationFailure~b
bThis request is not authorized to perform this operation
bThis request is not authorized to perform this operation~.@~s{0,4}@~~n)?RequestId:|,%ErrorMessage=)
|2|4fx-ms-error-code=^RequestForbiddenByContainerEncryptionPolicy$
MCode=^RequestForbiddenByContainerEncryptionPolicy$
Mcode=^RequestForbiddenByContainerEncryptionPolicy$
b~b@Error%?Code|x-ms-error-code)~s{0,3}[:=]~s{0,3}RequestForbiddenByContainerEncryptionPolicy~b
BRequestForbiddenByContainerEncryptionPolicy
|2|4fx-ms-error-code=^AccountIsDisabled$
MCode=^AccountIsDisabled$
Mcode=^AccountIsDisabled$
b~b@Error%?Code|x-ms-error-code)~s{0,3}[:=]~s{0,3}AccountIsDisabled~b
&2bThe specified account is disabled~.
*3
|2|4fx-ms-error-code=^AccountSizeOverQuota$
MCode=^AccountSizeOverQuota$
Mcode=^AccountSizeOverQuota$
b~b@Error%?Code|x-ms-error-code)~s{0,3}[:=]~s{0,3}AccountSizeOverQuota~b
B~bAccountSizeOverQuota~b
|2|4fx-ms-error-code=^InsufficientAccountPermissions$
MCode=^InsufficientAccountPermissions$
Mcode=^InsufficientAccountPermissions$
b~b@Error%?Code|x-ms-error-code)~s{0,3}[:=]~s{0,3}InsufficientAccountPermissions~b
baccount being accessed does not have sufficient permissions to execute this operation
bThe MAC signature found in the HTTP request|Signature did not match~. String to sign used was
&2*3
|2|4fx-ms-error-code=^NoAuthenticationInformation$
MCode=^NoAuthenticationInformation$
Mcode=^NoAuthenticationInformation$
b~b@Error%?Code|x-ms-error-code)~s{0,3}[:=]~s{0,3}NoAuthenticationInformation~b
|4fx-ms-error-code=^InvalidAuthenticationInfo$
MCode=^InvalidAuthenticationInfo$
Mcode=^InvalidAuthenticationInfo$
b~b@Error%?Code|x-ms-error-code)~s{0,3}[:=]~s{0,3}InvalidAuthenticationInfo~b
|2bServer failed to authenticate the request
&2*3
*21
|2u^https:~/~/[~w.-]{1,80}~.@backblaze|backblazeb2)~.com~/
fx-bz-file-id
|2Mcode=^@download_|storage_|transaction_)?cap_exceeded$
bSee the Caps @&|&amp;|and) Alerts page to increase your cap
&2Mcode=^expired_auth_token$
|3ubackblazeb?2?~.com
bbackblaze|~bb2_|~bb2sdk
&2mcode
Mstatus=^40[13]$
&2Mcode=^bad_auth_token$
*3
&2Mcode=^@unauthorized|access_denied)$
|2ubackblazeb?2?~.com
bbackblaze|~bb2_|~bb2sdk|Application key is restricted|capability|Class B
u^https:~/~/@aip|qianfan)~.@baidubce|baidu)~.com~/
|2&2Merror_code=^110$
bAccess token invalid or no longer valid
&2Merror_code=^111$
bAccess token expired
bOpen api @qps|daily|total) request limit reached
u^https:~/~/api~.map~.baidu~.com~/
BAPP%?IP%?校验失败
bAPP%?Referer%?校验失败
bAK有误|AK参数不存在|APP%?@SN|Mcode码)%?校验失败
BAPP%?服务被禁用
fserver=^yunjiasu
bDuEdge Event ID
&2b~.well-known~/yunjiasu-cgi~/|~byjs_use_ob=0
-#200,404,500,502,503,504,520,521,522,523,524,525
c^@barra_counter_session|BNI__BARRACUDA_LB_COOKIE|BNI_persistence|BN[IE]S_.{1,60})$
bBarracuda NextGen Firewall:
|2bevent ID found at the bottom of @the|this) page
&2c^@barra_counter_session|BNI__BARRACUDA_LB_COOKIE|BNI_persistence)$
bYou have been blocked
.
|2bplease add (?<origin>~S{4,200}) to .?trustedOrigins.? in your auth config|Current list of trustedOrigins
&2Mcode=^@INVALID_ORIGIN|MISSING_OR_NULL_ORIGIN)$
mmessage=^@Invalid%origin|Missing%or%null%Origin)$
Mcode=^INVALID_~w{0,20}@CALLBACK|REDIRECT)_URL$
Mcode=^SESSION_NOT_FRESH$
Mcode=^BANNED_USER$
u^https:~/~/api~.bigcommerce~.com~/
bYou don.{1,6}t have a required scope to access the endpoint
&1bYou are authorized but your scope does not include this resource
&2|2mtitle=^Authentication%Required$
bAuthentication Required
|2u^https:~/~/api~.bigcommerce~.com~/
bdeveloper~.bigcommerce~.com~/api|bigcommerce
fx-mbx-used-weight
bService unavailable from a restricted location
|2Mcode=^-2015$
bInvalid API-key, IP, or permissions for action
|3&2Mcode=^-@1003|1008|1015|1034)$
mmsg
BFilter failure: @EXCHANGE_)?MAX_NUM_
brequest weight used; @current limit|IP banned)
|2&2Mcode=^-@1022|2014)$
mmsg
b-@1022|2014)~b[^~n]{0,40}@Signature for this request is not valid|API-key format invalid)
|2&2Mcode=^-@1021)$
mmsg
bTimestamp for this request @was ~d{1,9}ms ahead|is outside of the recvWindow)
b-@1013|20~d~d)~b[^~n]{0,40}This @action is disabled on this account|account may not place or cancel orders|symbol is @not permitted|restricted) for this account)
|2b-@1013|2010)~b[^~n]{0,40}Market is closed~.|@Rest|WebSocket|FIX) API trading is not enabled
&2Mcode=^-@1161|1155|1020|2013|2016|2026)$
mmsg
&3|2u^https:~/~/[dfp]?api[~w-]{0,9}~.binance~.~w{2,3}~/
Berror%message%from%Binance
|2#403
B~b403~b
-|2mcode
byour%country
u~bbintray~.com~/
|2b~bbintray~.com~/[^~n]{0,300}~b403~b|~b403~b[^~n]{0,120}~bbintray~.com~/
&2u~bbintray~.com~/
#403
.
bYour credentials lack one or more required privilege scopes
bBitbucket Cloud recently stopped supporting account passwords|To make an API call, you need to use an app password
bTo access this repository, an admin must @white|allow)~s?list your IP
bworkspace is over the ~d{1,6}~s?[KMG]B size limit
&2u^https:~/~/api~.bitbucket~.org~/(?!2~.0~/)
Mmessage=^Forbidden$
&2bAccess denied~. You must have @write or )?admin access
|3bbitbucket
ubitbucket
Mtype=^error$
bEnable two-step verification to get access to this private repository
.
bSecurity check by BitNinja|Visitor anti-robot validation|your IP will be removed from BitNinja
u^https:~/~/[~w.-]{0,30}bitso~.com~/
&2|2u^https:~/~/[~w.-]{0,30}bitso~.com~/
bbitso
Mcode=^02@01|15)$
&2*0
Mcode=^0202$
&2*0
Mcode=^0203$
&2*0
Mcode=^0213$
u^https?:~/~/@www|download|data)~.bls~.gov~/
bbot activity that doesn.{1,6}t conform to BLS usage policy
&3|2u^https?:~/~/@www|download|data)~.bls~.gov~/
bhttps?:~/~/@www|download|data)~.bls~.gov~/
|2#403
B~b403~b
-bbot activity that doesn.{1,6}t conform to BLS usage policy
fx-bluecoat-via
bYour request was denied because of its content categori[sz]ation|~bcontent_filter_denied~b
|3bAccess Denied ~(policy_denied~)|Your system policy has denied access to the requested URL
flocation=notify~.bluecoat~.com
b:~/~/notify~.bluecoat~.com
u~/xrpc~/@com~.atproto|app~.bsky|chat~.bsky)~.
&2b~bBad token @scope|method)~b
|2Merror=^InvalidToken$
|2u~/xrpc~/@com~.atproto|app~.bsky|chat~.bsky)~.[~w.]{3,60}
b~bXRPC|atproto|bsky~.@social|app|network)
&2Merror=^ExpiredToken$
|2*0
mmessage
&2Mmessage=^Request%forbidden%by
*0
BOAuth credentials are not supported for
B~bbokeh~.server~b
bRefusing websocket connection from Origin ~W{0,3}[^'~s]{1,200}|use --allow-websocket-origin=
bToken is expired~. Configure the app with a larger value
|2bNo token received in subprotocol header|Subprotocol header is not .{0,2}bokeh
bToken for session .{1,80}? had invalid signature
|2bNo bokeh-session-id provided|session ID was provided as an argument and header|Both token and session ID were provided|Session id had invalid signature
rNo%bokeh-session-id%provided|session%ID%was%provided%as%an%argument%and%header|Both%token%and%session%ID%were%provided|Invalid%token%or%session%ID
.
bBotNotInConversationRoster|not%part%of%the%conversation%roster
bConversationBlockedByUser|User%blocked%the%conversation%with%the%bot|BotDisabledByAdmin
.
&2Bdo%not%have%permission%to%access%this%file~.
Bthe%requested%URL%[^~n]{1,400}~s{1,40}caused%an%error
&2B<pre>Access%denied~.
Bthe%requested%URL%[^~n]{1,400}~s{1,40}caused%an%error
|2fbox-request-id
u^https:~/~/@api|upload)~.box~.com~/
|2B~bcors_origin_not_whitelisted~b
bDid you forget to @safelist|whitelist|allowlist) your origin in the CORS config
|2B~baccess_denied_insufficient_permissions~b
&2bAccess denied - insufficient permission
|3fbox-request-id
bdevelopers?~.box~.com|BoxAPI|~bboxsdk~b|BoxrError
u^https:~/~/@api|upload|account)~.box~.com~/
|1B~baccess_from_location_blocked~b
|2bBlocked by Shield @Access Policy|Malware)
&2B~bforbidden_by_policy~b
*2
&2B~b@user_email_confirmation_required|password_reset_required|terms_of_service_required)~b
*2
&2B~b@operation_blocked_temporary|name_temporarily_reserved)~b
*2
&2B~baccess_denied_item_locked~b
*2
|3fwww-authenticate=realm=.{0,2}Service.{0,60}error=.{0,2}insufficient_scope
&2binsufficient_scope
*2
&2bBearer realm=~W{0,3}Service~b
brequires higher privileges than provided by the access token
&3Mcode=^forbidden$
Mtype=^error$
*2
u^https:~/~/api~.@brevo|sendinblue)~.com~/
|2byou are using an unrecogni[sz]ed IP address
bapp~.brevo~.com~/security~/authorised_ips
u^https:~/~/edge~.api~.brightcove~.com~/
Merror_subcode=^CLIENT_GEO$
Merror_subcode=^CLIENT_IP$
Merror_subcode=^DOMAIN$
Merror_subcode=^@ACCOUNT_ID|OFFERS|TAGS)$
|2Merror_subcode=^TOKEN_
Merror_code=^INVALID_POLICY_KEY$
|2Merror_subcode=_NOT_PLAYABLE$
Merror_code=_NOT_PLAYABLE$
.
bclient IP ~S{3,45} is @in country cache ~(@blacklisted|not whitelisted)|@blacklisted|not whitelisted) ~(country =)|Country of ~S{3,45} is blacklisted
b~bUA is @in cached blacklist|blacklisted) ~(info|User-Agent .{1,200}? is blacklisted ~(info
bdenied access from cors : origin ~S{1,200} is not allowed
bdenied access from mtls : client certificate required
bIP ~S{3,45} is banned with reason (?<reason>~w[~w%-]{0,60}?)~s~(~d+s remaining~)
b~bIP is in cached blacklist~b|denied access from @blacklist|dnsbl|bunkernet|greylist|reversescan|crowdsec) :
bThis website is protected with@&nbsp;|~s){1,4}@<a~b[^>]{0,200}>~s*)?BunkerWeb
fserver=^BunnyCDN~b
bDomain suspended or not configured
&3#403
|2fserver=^BunnyCDN
u~.b-cdn~.net~/
u[?&/]@bcdn_)?token=@~[redacted:|[~w\\s+.-]{6,400})
&2|2u^https?:~/~/vz-[~w-]{4,40}~.b-cdn~.net~/
bhttps?:~/~/vz-[~w-]{4,40}~.b-cdn~.net~/
|2#403
B~b403~b
|2fx-bapi-limit
u^https:~/~/api[~w-]{0,20}~.@bybit|bytick|bybick)[~w.-]{0,20}~/
b403, access too frequent
&2|2u^https:~/~/api[~w-]{0,20}~.@bybit|bytick|bybick)[~w.-]{0,20}~/
bbybit|bytick
bconfigured to block access from your country
MretCode=^10024$
MretCode=^10010$
MretCode=^10005$
MretCode=^10002$
MretCode=^1000[34]$
MretCode=^@10006|10018)$
&2|2u^~w{2,5}:~/~/@api|stream)[~w-]{0,20}~.@bybit|bytick|bybick)~b
b~b@api|stream)[~w-]{0,20}~.@bybit|bytick|bybick)~b|~bbybit-ws~b
|2#403
B~b403~b
|2fserver=^Caddy~b
fvia=~bCaddy~b
bclient is not allowed to access from origin ~W{0,4}(?<origin>[^~s'~~]{0,200})
&2b~bhost not allowed: ~S{1,255}
|2bcaddy|admin~.api|:2019~b
merror=^host%not%allowed
&3b~bpermission denied~b
bfileserver~.|~bhttp~.log~.@error|access)|~bfile_server~b|~bcaddyhttp~b
B~b403~b
&3#403
fserver=^Caddy$
e
.
BMissing%or%@incorrect|invalid)%CSRF%cookie|CSRF%token%from%either%the%request%body%or%request%headers%did%not%match|Cake~S{1,30}InvalidCsrfTokenException|_Token~S{1,12}%was%not%found%in%request%data
u^https:~/~/api~.calendly~.com~/
bPlease upgrade your Calendly account@ to (?<plan>~w{3,20}))?
&2Mtitle=^Permission%Denied$
|2u^https:~/~/api~.calendly~.com~/
bcalendly
|2u^https?:~/~/@ct~.)?soa-gw~.canadapost~.ca~/
bcanadapost~.ca~/ws~/
bRejected by SLM Monitor
&2*0
Mcode=^AA00[5-9]$
|2&2*0
Mcode=^@E002|AA00[1-4])$
bAAA Authentication Failure
.
b~b@403|429) Forbidden ~(Rate Limit Exceeded~)
.
|2#511
b~b511 Network Authentication Required
|2fx-ws-request-id
Fserver=^PWS~/
|2fws-action=^bot$
b~bws-action~W{1,4}bot~b
|4fx-amz-request-id=^tx0{4,}[~da-f]
fx-trans-id=^tx0{4,}[~da-f]
mRequestId=^tx0{4,}[~da-f]
b~btx0{8,}[~da-f]{4,}-00[~da-f]{6,}
&2B~bQuotaExceeded~b
*0
&2B~bUserSuspended~b
*0
&2B~bRequestTimeTooSkewed~b
*0
&2B~bInvalidAccessKeyId~b
*0
&2B~bSignatureDoesNotMatch~b
*0
&2B~bAccessDenied~b
*0
u^https?:~/~/api~.chess~.com~/
|3bCalls to api~.chess~.com require an updated .{0,3}User-Agent
BChessDotComClientError~(status_code=403
&2u^https?:~/~/api~.chess~.com~/
#403
.
bAPI key does not provide the authority to push packages
&2B~b403~b
|3b@retrieving packages from|connect to the) source~s.{0,3}https:~/~/@~w+~.)?chocolatey~.org
bnot found with the source~(s~) listed~. Source~(s~): .https:~/~/@~w+~.)?chocolatey~.org
bGetting Chocolatey from https:~/~/@~w+~.)?chocolatey~.org~/api
B~bCIDRAM~b
&2B~bCIDRAM~b
bWhy blocked: Rate limited
&2b~bCIDRAM~b
/iu/bNo access allowed from (?<country>[~p{L}%,.-]{2,60}?)@~s*~(|[.!~n]|$)
baccess to this page was denied due to legal obligations
|2baccess to this page was denied @because @your IP address|you attempted to access this page using an invalid IP)|due to @abnormal traffic|previous bad behaviou?r))
&2B~bCIDRAM~b
bWhy blocked: @Cloud service|Proxy|Bogon IP|Banned|Attacks|Generic|Spam|Malware|Invalid IP|Fake~s|Unverified~s)
|2u^https?:~/~/circleci~.com~/api~/
b~bcircleci~.com~/api~/
&2*0
bPermission denied
fvia=Cisco-@WSA|IronPort)|IronPort-WSA
&2fvia=Cisco-@WSA|IronPort)|IronPort-WSA
bBased on your @corporate|organi[sz]ation.{1,8}s) @Acceptable Use |access |security )polic@y|ies), @access to )?this web~s*site~b
fserver=^Cisco%Umbrella|^OpenDNS
|3bThis @site|domain) is blocked due to @content filtering|a @phishing|security) threat)
bblock~.opendns~.com~/~?url=
flocation=:~/~/@[~w-]{1,40}~.)?@block|phish|malware|hit-~w{2,20})~.opendns~.com~/
|4fvia=NS-CACHE
fcneonction
fnncoection
c^@ns_af|citrix_ns_id|NSC_.{1,80})$
bViolation Category:~s{0,4}@<[^>]{1,20}>~s{0,4})?(?<violation>APPFW_~w{1,60})
bApplication Firewall Block Page|AppFW Session ID|NS Transaction ID~b|please contact the site administrators quoting the following
.
b@Anti-Crawler|DDoS|SpamFireWall|Anti-Flood)@ protection)? is activated for your IP|@anti-?spam|protection) by CleanTalk|protection anti-crawler v.rifie|Anti-Crawler-Schutz ist f.r deine IP
|3fx-clerk-auth-status
fx-clerk-auth-reason
mclerk_trace_id
|3bRequest HTTP Origin header must be equal to or a subdomain of the requesting URL
bProduction Keys are only allowed for domain~b
&2Mcode=^origin_invalid$
|4mclerk_trace_id
fx-clerk-auth-status
u~bclerk~.|api~.clerk~.@com|dev)
b~bclerk~b
|2bprovided Clerk Secret Key is invalid
&2Mcode=^clerk_key_invalid@_code)?$
*1
&2Mcode=^authorization_header_format_invalid@_code)?$
*1
&2Mcode=^authentication_invalid@_code)?$
*1
&2|2Mcode=^authorization_invalid@_code)?$
bYou are not authorized to perform this request
*1
|3fx-clickhouse-server-display-name
fx-clickhouse-exception-code
fx-clickhouse-query-id
bFor queries over HTTP, method GET implies readonly
|2bCannot execute query in readonly mode
&1Fx-clickhouse-exception-code=^164$
|3bNot enough privileges~. @The required privileges|To execute this query,? it.{1,6}s necessary to have @the )?grant)
bDDL queries are prohibited for the user
Fx-clickhouse-exception-code=^497$
|2bAuthentication failed: password is incorrect,? or there is no user with such name
Fx-clickhouse-exception-code=^516$
|2mECODE
u^https:~/~/api~.clickup~.com~/
|2B~bECODE~W{1,10}OAUTH_0@23|26|27|29|3[0-9]|4[0-5])~b
&2bTeam~(?s?~)? not authorized
|2mECODE
uclickup~.com
B~bECODE~W{1,10}OAUTH_0@19|21|25|77)~b
B~bECODE~W{1,10}OAUTH_0@17)~b
|2fcf-ray
fserver=^cloudflare$
|4fcf-mitigated=^challenge$
fcf-chl-bypass
&2fserver=^cloudflare$
Fpermissions-policy=^accelerometer=~(~),autoplay=~(~),@browsing-topics=~(~),)?camera=~(~),clip
B_cf_chl_opt|<title>Just%a%moment~.~.~.|cf-mitigated.{1,6}?challenge~b|Cloudflare%detected
|2|6b~berror%@code|reference%number):~s{0,4}@1009)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1009)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1009)~b
b~bError~s{1,20}@1009)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1009)$
Fcf-error-type=~b@1009)~b
bhas banned the country or region your IP address is in
|2|6b~berror%@code|reference%number):~s{0,4}@1010)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1010)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1010)~b
b~bError~s{1,20}@1010)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1010)$
Fcf-error-type=~b@1010)~b
bbanned your access based on your browser.{0,8}s signature|Browser Integrity Check
|2|6b~berror%@code|reference%number):~s{0,4}@1011)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1011)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1011)~b
b~bError~s{1,20}@1011)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1011)$
Fcf-error-type=~b@1011)~b
bHotlinking Denied|does not allow hotlinking to that resource
|2|6b~berror%@code|reference%number):~s{0,4}@1003)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1003)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1003)~b
b~bError~s{1,20}@1003)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1003)$
Fcf-error-type=~b@1003)~b
bDirect IP access not allowed
|2|6b~berror%@code|reference%number):~s{0,4}@1013)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1013)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1013)~b
b~bError~s{1,20}@1013)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1013)$
Fcf-error-type=~b@1013)~b
bHTTP hostname and TLS SNI hostname mismatch
|3|6b~berror%@code|reference%number):~s{0,4}@1015)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1015)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1015)~b
b~bError~s{1,20}@1015)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1015)$
Fcf-error-type=~b@1015)~b
&2bYou are being rate limited
bCloudflare
bhas banned you temporarily from accessing this website
|2|6b~berror%@code|reference%number):~s{0,4}@1005|1006|1007|1008|1106|1012)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1005|1006|1007|1008|1106|1012)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1005|1006|1007|1008|1106|1012)~b
b~bError~s{1,20}@1005|1006|1007|1008|1106|1012)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1005|1006|1007|1008|1106|1012)$
Fcf-error-type=~b@1005|1006|1007|1008|1106|1012)~b
bowner of this website[^<~n]{0,120} has banned @your IP address|the autonomous system number)
|2|6b~berror%@code|reference%number):~s{0,4}@1020)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1020)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1020)~b
b~bError~s{1,20}@1020)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1020)$
Fcf-error-type=~b@1020)~b
&2b~bused Cloudflare to restrict access
-B~b1@0[01]~d|106)~b
&2mRayID
mSource=^country$
|2mSecurityAction=^@block|drop|~w*challenge)$
&3mRayID
mSource
mAction=^@block|connectionclose|~w*challenge)$
|2|6b~berror%@code|reference%number):~s{0,4}@1014)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1014)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1014)~b
b~bError~s{1,20}@1014)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1014)$
Fcf-error-type=~b@1014)~b
bCNAME Cross-User Banned
|2|6b~berror%@code|reference%number):~s{0,4}@1000|1001|1002|1004|1016|1034)~b
&2b~bused Cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1000|1001|1002|1004|1016|1034)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1000|1001|1002|1004|1016|1034)~b
b~bError~s{1,20}@1000|1001|1002|1004|1016|1034)~b[^~n]{0,10}~s{0,40}@Ray ID|@CNAME|Edge%IP|DNS|Origin%DNS|Direct%IP|HTTP%hostname|You%are%being|Access%denied)[^~n]{0,80}~s{0,40}What%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1000|1001|1002|1004|1016|1034)$
Fcf-error-type=~b@1000|1001|1002|1004|1016|1034)~b
bDNS points to prohibited IP|Edge IP Restricted
bSorry, you have been blocked[~s~S]{1,1000}?@You are unable to access|Cloudflare Ray ID)|Attention Required! ~| Cloudflare|The action you just performed triggered the security solution|~bblocked_why_headline~b
b403 Forbidden<~/h1>~s*<~/center>~s*<hr>~s*<center>cloudflare@-nginx)?<~/center>
&6#403
fserver=^cloudflare@-nginx)?$
fcontent-type=^text~/html
fx-frame-options=^SAMEORIGIN$
fcache-control=^@private,%)?max-age=@10|15)$|^private,%max-age=0,%no-store,%no-cache
-fcf-cache-status
|2|2fcf-access-domain
fcf-access-aud
flocation=^https:~/~/[~w-]{1,63}~.cloudflareaccess~.com~/
&2*0
%OPTIONS
&3|2*0
flocation=^https:~/~/[~w-]{1,63}~.cloudflareaccess~.com~/cdn-cgi~/access~/login
!fcf-mitigated
-%OPTIONS
|2b@^|[>~n])~s{0,9}That account does not have access
&2bForbidden~. You don.t have permission to view this
bCloudflare Access
u^https:~/~/api~.cloudflare~.com~/
bCannot use the access token from location:? (?<address>[~w.:]{0,45})
|3&2|2Mcode=^9109$
B~[code:%9109~]|~(9109~)
bInvalid access token
&2|2Mcode=^1000$
B~[code:%1000~]|~(1000~)
bInvalid API Token
&2|2Mcode=^9103$
B~[code:%9103~]|~(9103~)
bUnknown X-Auth-Key or X-Auth-Email
|2Mcode=^@6003|6103|6111)$
bInvalid format for X-Auth-Key header
|3&2*0
bUnauthorized to access requested resource
&2Mcode=^0$
Bcom~.cloudflare~.api~.account~.[~w.]{1,80}
brequires permission [~w'\`]{0,3}com~.cloudflare~.[~w.]{1,80}
Bworkers~.api~.error~.unauthorized
&2|2Mcode=^10000$
B~[code:%10000~]|~(10000~)
bAuthentication error
bCould not route to ~S{1,200}, perhaps your object identifier is invalid
bYou need to verify your email address to use Workers
u^https?:~/~/[~w.-]{1,140}~.r2~.@cloudflarestorage~.com|dev)~b
&2B~bSignatureDoesNotMatch~b
|2u^https?:~/~/[~w.-]{1,140}~.r2~.@cloudflarestorage~.com|dev)~b
b~.r2~.cloudflarestorage~.com
|2&2B~bUnauthorized~b
*0
&2B~bInvalidAccessKeyId~b
*0
&2B~bAccessDenied~b
*0
&3b~bwrangler~b
b~br2 @object|bucket)~b
b~b403~b|Authentication error|~bForbidden~b
|3fx-cld-error
fserver=^Cloudinary$
u^https:~/~/@res|api)[~w-]{0,10}~.cloudinary~.com~/
|2fx-cld-error=deny or ACL failure
b~bdeny or ACL failure
|2fx-cld-error=add-?on[^~n]{0,60}URL isn.{1,6}t signed
bgenerate images using add-?ons if URL isn.{1,6}t signed
bInvalid Signature [0-9a-f]{40,64}~. String to sign
|2B~bapi_secret mismatch~b|~bcloud_name mismatch~b
&2bInvalid @api_key|cloud_name)|unknown api_key
|2bcloudinary
ucloudinary~.com
.
breceived request from bad Origin:~s*(?<origin>~S{0,200})
B~/code-server~/@out|node_modules|lib)~/
|2&2BHttpError: Forbidden
B~bat ensureOrigin~b
b~bhost ~W{0,2}[~w.:[~]-]{1,200}~W{0,2} does not match origin~s
u^https:~/~/@api|ingest)~.codecov~.io~/
bToken required because branch is protected|Token required - not valid tokenless upload
.
&2bThe%action%you%@have%)?requested%is%not%allowed~.
bCodeIgniter|An%Error%Was%Encountered|ci_session
u^https:~/~/api~.cohere~.@com|ai)~/
|1&2b~b@invalid|no) api @token|key)@ supplied)?~b
|2u^https:~/~/api~.cohere~.@com|ai)~/
bcohere
u^https:~/~/api~.@exchange~.|cdp~.|developer~.)?coinbase~.com~/
|2merror_details=^Missing%required%scopes$
&2Mid=^invalid_scope$
|2u^https:~/~/api~.@exchange~.|cdp~.|developer~.)?coinbase~.com~/
bcoinbase
&2Merror=^PERMISSION_DENIED$
merror_details
&2Mid=^@two_factor_required|personal_details_required|identity_verification_required|jumio@_face_match)?_verification_required|unverified_email)$
|2*0
B~berrors~b
&2Mid=^revoked_token$
*4
u^https:~/~/api~.coinex~.com~/
&2Mcode=^4007$
|2u^https:~/~/api~.coinex~.com~/
b~bIP Prohibited
&2Mcode=^4005$
|2u^https:~/~/api~.coinex~.com~/
baccess[_%]id @does )?not exist
u^https:~/~/@pro-)?api~.coingecko~.com~/
&2Merror_code=^10002$
|2u^https:~/~/@pro-)?api~.coingecko~.com~/
bcoingecko|x[_-]cg[_-]|error_message
|2&2Merror_code=^10005$
*0
&2blimited to @PRO API|paid plan) subscribers|exceeds the allowed time range
|2u^https:~/~/@pro-)?api~.coingecko~.com~/
bcoingecko
&2Merror_code=^1001[01]$
*0
&2|2Merror_code=^429$
bexceeded the Rate Limit
*3
&2Merror_code=^1020$
*0
u^https:~/~/@pro|sandbox)-api~.coinmarketcap~.com~/
&2Merror_code=^@1001|1002|1005)$
|3u^https:~/~/@pro|sandbox)-api~.coinmarketcap~.com~/
mcredit_count
bcoinmarketcap|CMC_PRO
&2Merror_code=^@1003|1004)$
*0
&2Merror_code=^@1006)$
*0
&2Merror_code=^@1007)$
*0
&2Merror_code=^@1008|1009|1010|1011)$
*0
BComposer~~Downloader~~TransportException
&1b@Invalid credentials@ ~(HTTP 403~))? for|The) ~W{0,2}https?:~/~/@repo~.)?packagist~.org~/[^~n]{0,300}?@aborting|could not be @accessed|downloaded)|HTTP 403)
&2|2bInvalid credentials@ ~(HTTP 40[13]~))? for ~W{0,2}https?:~/~/[^~n]{3,400}?aborting
bURL @required authentication|could not be accessed) ~(HTTP 403~)
b~bcomposer~b|packagist|Failed to download~s[^~n]{1,200}?~sfrom dist
|4fx-consul-index
fx-consul-knownleader
sx-consul-token
u^https?:~/~/[^/]{1,200}:850[01]~/v1~/
&2b~bACL not found~b
|2u~/v1~/acl~/@policy|role|auth-method|binding-rule)~/[~w-]
b~/v1~/acl~/@policy|role|auth-method|binding-rule)~/[~w-]
&3b~bACL not found~b|token does not exist: ACL
|2|6fx-consul-index
fx-consul-knownleader
fx-consul-default-acl-policy
sx-consul-token
u^https?:~/~/[^/]{1,200}:850[01]~/v1~/
b~bconsul~b|X-Consul-|:850[01]~/v1~/
b^~s{0,9}ACL%not%found|rpc%error|token%does%not%exist:%ACL|~(ACL%not%found~)
-*1
banonymous token lacks permission ~W{0,2}(?<right>[~w:-]{3,60})?
btoken with AccessorID ~S{3,60} lacks permission ~W{0,2}(?<right>[~w:-]{3,60})
&2bACL support disabled
*3
bACL bootstrap no longer allowed
|4&2B~bPermission denied~b
|3fx-consul-index
fx-consul-knownleader
u^https?:~/~/[^/]{1,200}:850[01]~/v1~/
&3#403
b^~s{0,9}@rpc error making call: )?Permission denied~s{0,9}$
*3
B~brpc error making call: Permission denied
&2bUnexpected response code: 403 ~(@rpc error[^)~n]{0,40}: )?Permission denied
b~bconsul~b
|2fx-contentful-request-id
u^https:~/~/[~w.-]{1,60}~.contentful~.com~/
|2&2B~bAccessTokenInvalid~b
|3fx-contentful-request-id
u^https:~/~/@api|cdn|preview|graphql|upload|images)~.@eu~.)?contentful~.com~/
bcontentful
baccess token you sent could not be found or is invalid
|2&2Mid=^AccessDenied$
|2Mtype=^Error$
*1
&2B~bAccessDenied~b
*1
|2&2B~bRateLimitExceeded~b
*1
Fx-contentful-ratelimit-reset=^[1-9]
.
&3B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@91310[0-2]|913110)~b
&3B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@911100)~b
&3B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@920@1[678]~d|190|210|2[89]0|3[0-5]0|311|420|45[01]|4[789]0|5[123]0|521|600|620|640|660))~b
bCoraza: Access @denied|dropped) ~(phase ~d~)
u^https?:~/~/cors-anywhere~.herokuapp~.com~/
bwas not whitelisted by the operator of this proxy
bwas blacklisted by the operator of this proxy
bSee ~/corsdemo for more info|cors-anywhere~.herokuapp~.com~/corsdemo
bMissing required request header~. Must specify one of: (?<names>[~w,-]{3,80})
|2/im/b^The origin~s[^~n]{1,300}?~shas sent too many requests
bPlease self-host CORS Anywhere if you need more quota
|2fserver=^CouchDB~b
fx-couch-request-id
mreason=^Account%is%temporarily%locked%due%to%multiple%authentication%failures
bYou are not allowed to access this db
&2Merror=^@unauthorized|forbidden)$
bYou are not a @db or server|server or db|server|db) admin|Only admin@s|istrators) can @access|view) design doc
Mreason=^@Server%cannot%hash%passwords|Iteration%count%is|PRF%is%invalid)
Mreason=^@You%can't%edit%the%security|Usernames%can|doc~.~w{4,5}%)
&2*0
Merror=^forbidden$
|2fserver=^cpsrvd
B~bcpanelresult~b
b~bcpanelresult~b[^~n]{0,80}~bAccess%denied~b|403%Forbidden%Access%denied
u^https:~/~/@[~w-]{1,20}~.)?crates~.io~/
/is/bWe require that all requests include a .{0,12}User-Agent|crates~.io~/data-access|unable to process your request at this time.{0,200}user[-%]agent
&2bThis account is @indefinitely )?locked@ until~b|~. Reason:)
|2u^https:~/~/@[~w-]{1,20}~.)?crates~.io~/
bcrates~.io|~bcrate~b
bthis crate exists but you don.{1,6}t seem to be an owner|only owners have permission to @delete crates|modify owners)|team members don.{1,6}t have permission to @delete crates|modify owners)
bhas restricted OAuth access~. A .{1,60}administrator must approve the .{0,6}crates~.io
bcan only be published using Trusted Publishing|Trusted Publishing tokens do not support creating new crates|provided access token is not valid for crate~b
&2bthis token does not have the required permissions to perform this action|this action can only be performed on the crates~.io website
*0
&2bmust be logged in to perform that action
*0
bYou have @published too many @new crates|updates to existing crates|versions of this crate)|yanked or unyanked too many versions)
.
&2U~/v1~/@decisions|usage-metrics)
Mmessage=^access%forbidden$
b~[Crowdsec~] denied '(?<address>[~da-f.:]{3,45})' with '(?<remedy>~w{2,20})'
bCrowdSec Captcha
bCrowdSec @Access Forbidden|Ban)~b
.
BReturning HTTP Forbidden for [A-Z][~w-]{2,40} ~(
u^https:~/~/api~.curseforge~.com~/
baddons-ecs~.forgesvc~.net[^~n]{0,200}~b403~b|~b403~b[^~n]{0,120}addons-ecs~.forgesvc~.net
bcursemaven~.com~/curse~/maven[^~n]{0,300}~b403~b|~b403~b[^~n]{0,120}cursemaven~.com~/curse
|3&2u^https:~/~/api~.curseforge~.com
#403
bAccess to https:~/~/api~.curseforge~.com is forbidden
bapi~.curseforge~.com[^~n]{0,200}~b403~b|~b403~b[^~n]{0,120}api~.curseforge~.com
|2fx-databricks-org-id
u^https:~/~/[~w.-]{1,120}@databricks~.com|azuredatabricks~.net)~/
bSource IP address:? (?<address>[~w.:]{1,45}) is blocked by Databricks IP ACL|Unauthorized network access to workspace|Public access is not allowed for workspace
|2B~bPRIVATE_LINK_VALIDATION_ERROR~b|private-link-validation-error
brequested workspace has [~w%]{5,40} enabled and is not accessible from the current network
&2|2bInvalid access token
fx-databricks-reason-phrase=Invalid%access%token
|4fx-databricks-org-id
fx-databricks-reason-phrase
u^https:~/~/[~w.-]{1,120}@databricks~.com|azuredatabricks~.net)~/
bdatabricks
&2bUnauthorized access to @workspace|Org)
*3
|3&2Merror_code=^PERMISSION_DENIED$
*3
bPERMISSION_DENIED:[^~n]{0,120}@User|principal|does not have)[^~n]{0,120}
bUser does not have @USE @CATALOG|SCHEMA)|SELECT|MODIFY|EXECUTE|MANAGE) on
.
bFailed permission authorization checks
&2bAPI key @is )?@invalid|missing|required)|Invalid API key|~[?~~*["~x27]Forbidden~~*["~x27]~]?
|2bdatadog|ddog|API%error%403%Forbidden:%~{.errors
fx-ratelimit-name
|3fx-datadome
fx-datadome-cid
C^datadome$
|4b~b@geo|ct|c)~.captcha-delivery~.com|~bct?~.datado~.me~b
bDataAccess(?:datadome~.co
bPlease enable JS and disable any ad blocker
Fx-dd-b=^[12]$
u^https:~/~/@api|sandbox)~.dataforseo~.com~/
|2Mstatus_code=^40207$
bYour IP is not whitelisted~. You can modify your IP whitelist
u^https:~/~/[~w.-]{1,80}~.dbt~.com~/|^https:~/~/cloud~.getdbt~.com~/
&2baccount_access_denied.{0,4}:~s{0,4}true
bis_service_token.{0,4}:~s{0,4}true
baccount_access_denied.{0,4}:~s{0,4}true
|2fserver=^ddos-guard$
C^__ddg@~d|id|mark)
b<title>~s{0,8}DDOS-GUARD~s{0,8}<~/title>|~bcheck~.ddos-guard~.net~b
.
bpackages~.sury~.org~/[~w.-]{1,40}~/? (?<release>[a-z]{3,12}) ~w{0,10}Release~s{1,20}403 Forbidden|packages~.sury~.org~/[~w.-]{1,40}~/dists~/[a-z]{3,12}~/~w{0,10}Release~s{1,20}403 Forbidden
|2fdg-request-id
u^https:~/~/api~.deepgram~.com~/
|1&2Merr_code=^INSUFFICIENT_PERMISSIONS$
bmodel
&2|2Merr_code=^INSUFFICIENT_PERMISSIONS$
Mcategory=^INSUFFICIENT_PERMISSIONS$
mrequest_id
Merr_code=^INVALID_AUTH$
u^https:~/~/api@-free)?~.deepl~.com~/
bWrong endpoint~. Use https?:~/~/(?<host>api@-free)?~.deepl~.com)
bLegacy authentication method
&2u^https:~/~/api@-free)?~.deepl~.com~/
|2sorigin
bblocked by CORS policy
|2&2#456
|2u^https:~/~/api@-free)?~.deepl~.com~/
bQuota
&2bQuota @for this billing period has been )?exceeded
bdeepl
|2bAuthorization failure, check auth_?key
&3|3#403
B~b403~b
bAuthorization failed
|2u^https:~/~/api@-free)?~.deepl~.com~/
bdeepl~.com|DeepL-Auth-Key
-BCORS
u^https:~/~/api~.digitalocean~.com~/
|2&3|4u^https:~/~/api~.digitalocean~.com~/
fratelimit-limit
mrequest_id
bdigitalocean|doctl|godo
mid=^forbidden$
bYou @are not authorized to perform this operation|do not have access for the attempted action)
&2bapi~.digitalocean~.com~/v2~/[~w/.-]{1,160}: 403
bYou @are not authorized to perform this operation|do not have access for the attempted action)
&2Mid=^conflict$
bcould not be completed due to a conflict
u^https:~/~/o?api~.dingtalk~.com~/
BAccessDenied~.AccessTokenPermissionDenied|dingtalk~.com~/document~/[~w/-]{1,40}add-api-permission
fx-powered-by=^Directus$
|2&2Mcode=^FORBIDDEN$
bYou%don.{1,6}t%have%permission%to%@access|perform)
&2Mcode=^FORBIDDEN$
fx-powered-by=Directus
&3Mcode=^TOKEN_EXPIRED$
B~bextensions~b
B~berrors~b
&3Mcode=^INVALID_@TOKEN|CREDENTIALS|OTP)$
B~bextensions~b
B~berrors~b
&2Mcode=^INVALID_IP$
B~bextensions~b
.
|2Mcode=^40333$
b~b40333~W{1,4}internal%network%error
|3&3Mcode=^@50001)$
mmessage
-|3mmore_info
mrequest_id
mdata
B~b@error%code:?%|DiscordAPIError~[)@50001)~b
&2B~bcode:%@50001),
bDiscordAPIError|discord
|3&3Mcode=^@50013|50600|160002|160014|340015|40066|90002|400001|520000|530000)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@50013|50600|160002|160014|340015|40066|90002|400001|520000|530000)~b
&2B~bcode:%@50013|50600|160002|160014|340015|40066|90002|400001|520000|530000),
bDiscordAPIError|discord
|2|3&3Mcode=^@50007|50278)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@50007|50278)~b
&2B~bcode:%@50007|50278),
bDiscordAPIError|discord
b~b50007~W{1,4}Cannot send messages to this user
|2|3&3Mcode=^@30031|40004|40006|40032|40041|40060|40074|50004|50028|50132|50162|50163|50002|50003|50008|50021|50024|50068|50083|160005|40058|40033|50019|50073|50074|50041|50054|160004|180000|52000[1-6])$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@30031|40004|40006|40032|40041|40060|40074|50004|50028|50132|50162|50163|50002|50003|50008|50021|50024|50068|50083|160005|40058|40033|50019|50073|50074|50041|50054|160004|180000|52000[1-6])~b
&2B~bcode:%@30031|40004|40006|40032|40041|40060|40074|50004|50028|50132|50162|50163|50002|50003|50008|50021|50024|50068|50083|160005|40058|40033|50019|50073|50074|50041|50054|160004|180000|52000[1-6]),
bDiscordAPIError|discord
b@~b5~d{4}~W{1,4}|discord[~s~S]{1,80})Cannot execute action on @a DM|this) channel
|3&3Mcode=^@50005|20018|20012)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@50005|20018|20012)~b
&2B~bcode:%@50005|20018|20012),
bDiscordAPIError|discord
|3&3Mcode=^@20001|20002|40012|50010|50012|50014|40001|50025|50027|53000[237])$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@20001|20002|40012|50010|50012|50014|40001|50025|50027|53000[237])~b
&2B~bcode:%@20001|20002|40012|50010|50012|50014|40001|50025|50027|53000[237]),
bDiscordAPIError|discord
|3&3Mcode=^@530001|530004)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@530001|530004)~b
&2B~bcode:%@530001|530004),
bDiscordAPIError|discord
|3&3Mcode=^@50026)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@50026)~b
&2B~bcode:%@50026),
bDiscordAPIError|discord
|3&3Mcode=^@60003|40002|50009|50178|50017)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@60003|40002|50009|50178|50017)~b
&2B~bcode:%@60003|40002|50009|50178|50017),
bDiscordAPIError|discord
&2|3&3Mcode=^@20000[01]|240000|20009|20031)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@20000[01]|240000|20009|20031)~b
&2B~bcode:%@20000[01]|240000|20009|20031),
bDiscordAPIError|discord
bmoderat|block|explicit|words
&2|3&3Mcode=^@10~d{3})$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@10~d{3})~b
&2B~bcode:%@10~d{3}),
bDiscordAPIError|discord
B~bUnknown [A-Z]
&2|3&3Mcode=^@300[0-3]~d|3004[5-8]|3005[68]|30060|50011|40094)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@300[0-3]~d|3004[5-8]|3005[68]|30060|50011|40094)~b
&2B~bcode:%@300[0-3]~d|3004[5-8]|3005[68]|30060|50011|40094),
bDiscordAPIError|discord
bmaximum @number|~w{3,30})|limit reached|too large
&2|3&3Mcode=^@20015|20035|50097|50070|50101)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@20015|20035|50097|50070|50101)~b
&2B~bcode:%@20015|20035|50097|50070|50101),
bDiscordAPIError|discord
bsubscription|premium|monetization|payment|boost
&2|3&3Mcode=^@40007|90001|50167|50173|20024)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@40007|90001|50167|50173|20024)~b
&2B~bcode:%@40007|90001|50167|50173|20024),
bDiscordAPIError|discord
bbanned|blocked|voice|minimum age
|3&3Mcode=^@50095)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@50095)~b
&2B~bcode:%@50095),
bDiscordAPIError|discord
|3&3Mcode=^@50067)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@50067)~b
&2B~bcode:%@50067),
bDiscordAPIError|discord
bblocked from accessing our API temporarily due to exceeding
|3&3Mcode=^@40003|40062|20016|20022|20028|20029|130000)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@40003|40062|20016|20022|20028|20029|130000)~b
&2B~bcode:%@40003|40062|20016|20022|20028|20029|130000),
bDiscordAPIError|discord
|2fx-discourse-route
fx-discourse-username
B^~s*~[~s{0,4}.{1,3}BAD CSRF.{1,3}~s{0,4}~]~s*$|~[.{0,3}BAD CSRF.{0,3}~]
b@permitted|permission) to view the requested resource~. The API username or key is invalid|The API username or key is invalid
|2Merror_type=^invalid_access$
&2fx-discourse-route
bnot permitted to view the requested resource
Merror_type=^not_logged_in$
.
bOrigin%checking%failed%-%
bReferer checking failed%-%
|3bCSRF verification failed~. Request aborted
bForbidden ~(CSRF @cookie|token)~b
bCSRF cookie not set|CSRF token from @POST|the~s).{1,60}?~s@incorrect|has incorrect length)
BPermissionDenied~(?~W{1,3}Forbidden user agent
&2Bdjango~.core~.exceptions~.PermissionDenied|Forbidden ~(Permission denied~): ~/
-BRatelimited|SignatureExpired|BadSignature
B~bdjango~.request~b[^~n~w]{1,8}Forbidden:~s~/|~bForbidden:~s~/[^~n]{0,300}~n[^~n]{0,80}~bdjango~.
.
bCSRF Failed: Origin%checking%failed
bCSRF Failed: Referer checking failed
bCSRF Failed:
bAuthentication credentials were not provided
|2mdetail=^@Token%is%@invalid%or%)?expired|Signature%has%expired)
b~btoken_not_valid~b
Mdetail=^User%@inactive%or%deleted~.|is%inactive$)
mdetail=^@Invalid%token~.|Invalid%username~/password~.|Invalid%@basic|token)%header~.)
mdetail=^You%do%not%have%permission%to%perform%this%action
u^https:~/~/@api|sandbox)~.dlocal~.com~/
&2Mcode=^3001$
bInvalid Credentials
|2&2Mcode=^3002$
bIP address
b~b3002~W{1,4}Unregistered IP
&2Mcode=^3003$
bno authori[sz]ation
.
bStatus code: 403 for https:~/~/cdn~.redhat~.com~/|~/~/cdn~.redhat~.com~/[^~s]{1,300}: ~[Errno 14~] HTTPS Error 403
&2bStatus code: 403 for https?:~/~/[^~s]{4,300}|https?:~/~/[^~s]{4,300}: ~[Errno 14~] HTTPS? Error 403
-bcdn~.redhat~.com|~b@pkgs|packages)~.k8s~.io|bintray~.com|Invalid response from proxy
bwhether%your%registration%is%valid
&2bPermission to access .{0,6}https?:~/~/[^~s]{4,300} denied
-bbintray~.com
u^https?:~/~/api~.@sandbox~.)?dnsmadeeasy~.com~/
bRequest sent with date header too far out of sync
bInvalid request date header:
fdocker-distribution-api-version
bDocker is a US company|docker[~s~S]{0,200}?export control regulations
btoomanyrequests:|You have reached your @unauthenticated )?pull rate limit
bAccess to [~w.:-]{3,80} has been restricted by your administrators
bdocker@~.io| login|~s?hub)[~s~S]{0,300}requested access to the resource is denied
fdocker-distribution-api-version
|3fwww-authenticate=scope=.{0,3}@repository|registry):.{1,300}?error=.{0,2}insufficient_scope
berror authorizing context: insufficient scope
bserver message: insufficient_scope: authorization failed
|2bdenied: requested access to the resource is denied
&2Mcode=^DENIED$
mmessage=^requested%access%to%the%resource%is%denied$
bRequesting bear@er)? token: @invalid status code from registry 403|received unexpected HTTP status: 403)|failed to fetch anonymous token:[^~n]{0,300}?~b403~b
&2bhttps:~/~/ghcr~.io~/token~b[^~n]{0,300}?~b403~b
-banonymous token
bfailed to fetch oauth token: unexpected status(?!.{0,100}@pkg~.dev|gcr~.io)~/)[^~n]{0,300}?~b403~b
|2&2Mcode=^UNAUTHORIZED$
mmessage=^authentication%required$
bunauthorized: authentication required|no basic auth credentials
&2Mcode=^UNSUPPORTED$
mmessage=^The%operation%is%unsupported
bdocker-?socket-?proxy|~bdockerproxy~b
|2&2bRequest forbidden by administrative rules
U:237[56]~b|~/@v1~.~d{2}~/)?@containers|images|volumes|networks|services|swarm|tasks|secrets|configs|plugins|exec)@~/@json|create|prune)|~?|$)
b@Error response from daemon: |docker[^~n]{0,120}?)<html><body><h1>403 Forbidden<~/h1>~s*@~~n)?~s*Request forbidden by administrative rules
|2u^https:~/~/[~w.-]{1,60}~.docusign~.@net|com)~/
fx-docusign-tracetoken
|2MerrorCode=^@USER_LACKS_PERMISSIONS|@USER|ACCOUNT)_NOT_AUTHORIZED_FOR_ENVELOPE|USER_LACKS_MEMBERSHIP)$
&2B~b@USER_LACKS_PERMISSIONS|@USER|ACCOUNT)_NOT_AUTHORIZED_FOR_ENVELOPE|USER_LACKS_MEMBERSHIP)~b
|3u^https:~/~/[~w.-]{1,60}~.docusign~.@net|com)~/
fx-docusign-tracetoken
bdocusign
|2MerrorCode=^@ACCOUNT_LACKS_PERMISSIONS)$
&2B~b@ACCOUNT_LACKS_PERMISSIONS)~b
*1
&2|2Merror=^consent_required$
B~bconsent_required~b
*1
|2MerrorCode=^@AUTHORIZATION_INVALID_TOKEN)$
&2B~b@AUTHORIZATION_INVALID_TOKEN)~b
*1
|2MerrorCode=^@@HOURLY|BURST)_APIINVOCATION_LIMIT_EXCEEDED)$
&2B~b@@HOURLY|BURST)_APIINVOCATION_LIMIT_EXCEEDED)~b
*1
C^@DokuWiki|DW[~da-f]{32})$
&5C^@DokuWiki|DW[~da-f]{32})$
#403
bForbidden|Permission Denied
!sauthorization
!scookie
&3C^@DokuWiki|DW[~da-f]{32})$
#403
bForbidden|Permission Denied
|2u^https:~/~/@api|content|notify)~.dropboxapi~.com~/
fx-dropbox-request-id
&2|2|3Merror_summary=^@missing_scope)@~/|$)
M.tag=^@missing_scope)$
&2B~b@missing_scope)~b
|4u^https:~/~/@api|content|notify)~.dropboxapi~.com~/
fx-dropbox-request-id
merror_summary
bdropbox
bis not permitted to access this endpoint because it does not have the required scope~W{1,6}(?<scope>[~w.]{3,60})
*1
&2|3Merror_summary=^@expired_access_token)@~/|$)
M.tag=^@expired_access_token)$
&2B~b@expired_access_token)~b
*1
*1
&2|3Merror_summary=^@user_suspended)@~/|$)
M.tag=^@user_suspended)$
&2B~b@user_suspended)~b
*1
*1
&2|3Merror_summary=^@invalid_account_type|paper_access_denied|team_access_denied|paper_disabled|not_paper_user)@~/|$)
M.tag=^@invalid_account_type|paper_access_denied|team_access_denied|paper_disabled|not_paper_user)$
&2B~b@invalid_account_type|paper_access_denied|team_access_denied|paper_disabled|not_paper_user)~b
*1
*1
&2|3Merror_summary=^@no_permission|no_write_permission|access_error)@~/|$)
M.tag=^@no_permission|no_write_permission|access_error)$
&2B~b@no_permission|no_write_permission|access_error)~b
*1
*1
&2|3Merror_summary=^@invalid_select_user|invalid_select_admin)@~/|$)
M.tag=^@invalid_select_user|invalid_select_admin)$
&2B~b@invalid_select_user|invalid_select_admin)~b
*1
*1
&2|3Merror_summary=^@route_access_denied)@~/|$)
M.tag=^@route_access_denied)$
&2B~b@route_access_denied)~b
*1
*1
&2|3Merror_summary=^@restricted_content|@path|from_lookup|from_write|to)~/@restricted_content|team_folder|operation_suppressed)|team_folder|operation_suppressed)@~/|$)
M.tag=^@restricted_content|@path|from_lookup|from_write|to)~/@restricted_content|team_folder|operation_suppressed)|team_folder|operation_suppressed)$
&2B~b@restricted_content|@path|from_lookup|from_write|to)~/@restricted_content|team_folder|operation_suppressed)|team_folder|operation_suppressed)~b
*1
*1
&2|3Merror_summary=^@email_unverified)@~/|$)
M.tag=^@email_unverified)$
&2B~b@email_unverified)~b
*1
*1
&2|3Merror_summary=^@insufficient_space|insufficient_quota|@path|to|reason)~/insufficient_space)@~/|$)
M.tag=^@insufficient_space|insufficient_quota|@path|to|reason)~/insufficient_space)$
&2B~b@insufficient_space|insufficient_quota|@path|to|reason)~/insufficient_space)~b
*1
*1
&2|3Merror_summary=^@invalid_access_token)@~/|$)
M.tag=^@invalid_access_token)$
&2B~b@invalid_access_token)~b
*1
*1
&2|3Merror_summary=^@too_many_requests|too_many_write_operations)@~/|$)
M.tag=^@too_many_requests|too_many_write_operations)$
&2B~b@too_many_requests|too_many_write_operations)~b
*1
*1
|3fx-generator=Drupal
fx-drupal-cache
fx-drupal-dynamic-cache
bX-CSRF-Token%request%header%is%@missing|invalid)
|3bThe%.{1,10}restful%@get|post|patch|delete)%[~w:.-]{1,120}.{1,10}%permission%is%required
&2bThe%.{1,120}%permission%is%required~.|The%following%permissions%are%required:
|2fx-generator=Drupal
bjsonapi
bThe%current%user%is%not%allowed%to%~w{3,7}%the%selected%@resource|field|entity)
bThe%used%authentication%method%is%not%allowed%on%this%route
bmore%than%~d{1,4}%failed%login%attempts%for%this%account|blocked%because%of%IP%based%flood%prevention|Too%many%failed%login%attempts%from%your%IP%address~.%This%IP|no%longer%allowed%to%log%in.{0,40}too%many%failed
bThe%user%has%not%been%activated%or%is%blocked|The%username%.{1,80}%has%not%been%activated%or%is%blocked
|3fx-ms-service-request-id
fx-ms-dop-hint
u^https:~/~/[~w-]{1,63}~.@api~.)?crm~d{0,2}~.@dynamics~.@com|cn)|microsoftdynamics~.us)
|3b@Principal user|user) .{0,200}?is missing (?<privilege>prv~w{3,80}) privilege|is missing @~w{3,80} )?privilege .{0,80}?on OTC
mcode=^0x80040220$
b~b0x80040220~b|(?<!~d)-2147220960~b
|2bdoes not have (?<right>~w{3,20}Access) right~(s~) for record with ID
B(?<!~d)-2147187962~b
|2mcode=^0x80072560$
&2bThe user is not a member of the organization
|2*0
bdynamics|0x8
|2mcode=^0x8007232[126]$
bNumber of @concurrent )?requests exceeded the limit of ~d{1,7}@ over time window)?|Combined execution time of incoming requests exceeded limit
|2mcode=^0x8005F101$
&2*0
fwww-authenticate=error_description=.{0,3}The token expired
.
&2b~b@E2~s?guardian|DansGuardian)~b
b~bAccess @has been )?denied~b
u^https:~/~/@api|apiz|svcs|open~.api)~.@sandbox~.)?ebay~.com~/
|2&2MerrorId=^@1100)$
|2Mcategory=^@REQUEST|APPLICATION|BUSINESS)$
u^https:~/~/@api|apiz|svcs|open~.api)~.@sandbox~.)?ebay~.com~/
&2bInsufficient permissions to fulfill the request
|3merrorId
u^https:~/~/@api|apiz|svcs|open~.api)~.@sandbox~.)?ebay~.com~/
bebay
&2&2MerrorId=^@1001|1002)$
*0
|2mdomain=^OAuth$
baccess token
&2&2MerrorId=^@2001)$
*0
brequest limit|too many requests
|2&2MerrorId=^@160002|180009|195011|195028|100017|75015|32400)$
*0
&2merrorId
bnot eligible to @bid|use)|blocked due to @a seller restriction|unpaid)|restricted to users
.
b~b@cross|same)-site%request%blocked%by%CSRF~b
&2|2Mmessage=^invalid%csrf%token$
Bcode=403,%message=invalid%csrf%token
-BEBADCSRFTOKEN
Fserver=^EC@D|S|Acc)~b
bEdgeCast Web Application Firewall
|2fx-elastic-product=^Elasticsearch$
B~b@security_exception|cluster_block_exception)~b
&2b@FORBIDDEN|TOO_MANY_REQUESTS)~/12~/index read-only ~/ allow delete|disk usage exceeded flood-stage watermark
-bopensearch
bFORBIDDEN~/@5|7|8|9|13|6)~/@index|cluster) (?<block>read-only|read|write|metadata)
bFORBIDDEN~/4~/index @closed|preparing to close)|index_closed_exception
&3Mok=^false$
mmessage=^Forbidden$
|4fx-found-handling-cluster
fx-cloud-request-id
u~.@elastic-cloud~.com|found~.io|cloud~.es~.io|elastic~.cloud)~b
belastic
&4#403
Fcontent-length=^0$
sorigin
|2U:9200@~/|$)
Shost=:9200$
bcurrent license is non-compliant for ~[(?<feature>[^~]]{1,60})~]
bmissing authentication credentials for REST request
&2bapi key is expired|token expired|API key with id ~[[^~]]{1,60}~] has been expired
|2Mtype=^security_exception$
bsecurity_exception|elasticsearch
|2bunable to authenticate @user ~[|with provided credentials)
bfailed to authenticate user ~[
baction ~[[^~]]{1,120}~] is unauthorized for user ~[_?@anonymous|es_anonymous_user)~]
|2baction ~[(?<action>[^~]~s]{1,120}~]?)~] @towards remote cluster )?is unauthorized for @user|API key id|service account|run as)
&2Mtype=^security_exception$
bis unauthorized for
u^https:~/~/api@~.[a-z]{2})?@~.residency)?~.elevenlabs~.io~/
&2Mstatus=^@invalid_api_key|needs_authorization)$
|3uelevenlabs~.io
beleven_?labs|xi-api-key
Bdetail~W{1,6}~{~s{0,8}~W{0,4}status~W
|2&2Mstatus=^missing_permissions$
*0
bThe API key you used is missing the permission (?<permission>[~w]{3,40})
&2Mstatus=^quota_exceeded$
*0
u^https:~/~/api~.elsevier~.com~/
bRequestor configuration settings insufficient for access to this resource
bClient IP Address~b.{0,80}?~bdoes not resolve to an account
brequestor is not authorized to access the requested view or fields of the resource
U^https:~/~/api~.emailjs~.com~/
b~bAPI @calls|access)~s[^.~n]{0,40}~bnon-browser~b
|3fserver=^@istio-)?envoy$
fx-envoy-upstream-service-time
fx-envoy-decorator-operation
Bdue-to-bad-CUSTOM-action
brbac_access_denied_matched_policy~[(?<policy>[^~s,;}]{1,200})~]
bRBAC: access denied|closed%due%to%policy%rejection
&5#403
fserver=^@istio-)?envoy$
Fcontent-length=^19$
fcontent-type=^text~/plain
|2e
-B~S
b~bext_authz_error~b
b~bext_authz_denied~b|~s403~sUAEX~s
B~bJwt%is%missing~b
B~bJwt%@is%expired|not%yet%valid)~b
BAudiences%in%Jwt%are%not%allowed
BJwks%remote%fetch%is%failed
BJwt%@verification%fails|issuer%is%not%configured|is%not%in%the%form%of%Header|header%@~[~w{1,10}~]|is%an%invalid)|payload%is%an%invalid|signature%is%an%invalid)|Jwks%doesn.{1,6}t%have%key%to%match%kid%or%alg%from%Jwt
|2B~bcsrf_origin_mismatch~b
&2B^~s{0,10}Invalid%origin~s{0,10}$
*0
|2B~blocal_rate_limited~b
fx-envoy-ratelimited
|2fx-epic-error-name
u~.epicgames~.@com|dev)~/
berrors~.com~.epicgames~.common~.missing_permission|login does not poss?ess the permissions
berrors~.com~.epicgames~.common~.missing_action|Login is banned or does not poss?ess the action
berrors~.com~.epicgames~.common~.oauth~.unauthorized_client
.
B~betcdserver: permission denied
Bcannot process message @from|to) ~w{7,8} member
u^https:~/~/@openapi|api)~.etsy~.com~/
bShared secret is required in x-api-key header|should be in the format ~W{0,6}keystring:shared_secret
|2bincorrect shared secret for API key|No ApiKeyIndex for keystring
&2bInvalid API key|API key not found or not active
|2u^https:~/~/@openapi|api)~.etsy~.com~/
betsy
bNo user was provided as part of the bearer token
&2|2Merror=^insufficient_scope$
B~binsufficient_scope~b
*0
u^https?:~/~/esi~.@evetech~.net|tech~.ccp~.is)~/
&2merror=^token%@is%expired|expired|expiry%is%too%far%in%the%future|not%yet%valid)
|2u^https?:~/~/esi~.@evetech~.net|tech~.ccp~.is)~/
msso_status
Msso_status=^@40[134]|5~d~d)$
u^https:~/~/start~.exactonline~.
|3Freason=^@BlockedUser|InactiveUser|BlockedCustomer|LicenseExpired|DivisionBlocked|NoDivisionAccess)$
B~(Reason:%@BlockedUser|InactiveUser|BlockedCustomer|LicenseExpired|DivisionBlocked|NoDivisionAccess)~)
bApplication Scope Violated
u^https:~/~/api~.expo~.dev~/
|2bEntity not authorized: (?<entity>~w{3,40})Entity~[
bApiV2Error: @Entity )?Not Authorized
.
bEBADCSRFTOKEN|ForbiddenError: @invalid|misconfigured)%csrf
B~bCSRF%token%@missing|mismatch)(?=[~s<]|$)(?! or~b)
B~bat%@SendStream~.@error|pipe)|serveIndex|resolvePath)%~(
Buser%object%.{1,60}%not%found~.%Check
&2b~bNot%allowed%by%CORS~b
|2fx-powered-by=^Express
Bnode_modules|~.[cm]?[jt]s:~d|<pre>
|2c^@TS[~da-f]{6,8}|BIGipServer.{1,80}|MRHSession|LastMRH_Session|F5_.{1,40})$
fserver=^big-?ip
bThe requested URL was rejected~. Please consult with your administrator
bAccess was denied by the access policy~. This may
|2&2#403
fserver=^big-?ip$
b~bHTTP~/~d@~.~d)?~s403~b[^~n]{0,40}~n@[<>*~s]{0,4}[~w-]{1,40}:[^~n]{0,200}~n){0,8}[<~s]{0,4}Server:~s?BIG-?IP~b
|3fx-fb-trace-id
ffacebook-api-version
u^https:~/~/graph~.@facebook|instagram)~.com~/
|2&2mfbtrace_id
Mcode=^@4|17|32|613|8000[0-9]|8001[0-4])$
&2B~(#@4|17|32|613|8000[0-9]|8001[0-4])~)
bOAuthException|Facebook|Graph~s?API
bThis IP can.t make requests for that application
|2&2mfbtrace_id
Merror_subcode=^@463)$
&2|2&2mfbtrace_id
Mcode=^@190)$
&2B~(#@190)~)
bOAuthException|Facebook|Graph~s?API
b@Session|token) has expired
&2mfbtrace_id
Merror_subcode=^@458|459|464|490)$
|2*7
bAPI calls from the server require an appsecret_proof|Invalid appsecret_proof
|2&2mfbtrace_id
Mcode=^@368)$
&2B~(#@368)~)
bOAuthException|Facebook|Graph~s?API
|2&2mfbtrace_id
Mcode=^@3|10|2[0-9][0-9]|131005)$
&2B~(#@3|10|2[0-9][0-9]|131005)~)
bOAuthException|Facebook|Graph~s?API
fserver=^uvicorn$
|2Mdetail=^Not%authenticated$
MerrorMessage=^Not%authenticated$
&2Mdetail=^Invalid%authentication%credentials$
sauthorization=^(?!Bearer|~[)~S{1,40}%~S
Mdetail=^Invalid%authentication%credentials$
Mdetail=^Could%not%validate%credentials~.?$
Mdetail=^Not%enough%permissions~.?$
B.WebSocket ~/~S{0,300}. 403~b|~bconnection rejected ~(403 Forbidden~)
.
BFST_CSRF_MISSING_SECRET|~bMissing%csrf%secret~b
|2BFST_CSRF_INVALID_TOKEN
&2Mmessage=^Invalid%csrf%token$
MstatusCode=^403$
|2fx-served-by=~bcache-[a-z]{3}
fx-fastly-request-id
bRequested host does not match any Subject Alternative Names
&2#406
*0
|2mmsg=^Provided%credentials%are%missing%or%invalid
&2bProvided credentials are missing or invalid
|2u~bapi~.fastly~.com
bfastly
|1&2bYou are not authorized to perform this action|Read only tokens are not allowed to access
|2u~b@api|rt)~.fastly~.com
b@api|rt)~.fastly~.com|Fastly-Key|fastly @error|api)
&9#403
fserver=^Varnish$
Fretry-after=^0$
fx-served-by=~bcache-[a-z]{3}
-Fage=^[1-9]
-Fvia=,
-fx-powered-by
-bSSL is required
-!fx-cache=^MISS$
u^https:~/~/open~.@feishu~.cn|larksuite~.com|larkoffice~.com)~/
|2B~bcode~W{1,4}99991@67[269])~b
B应用尚未开通所需的@应用|用户)身份权限
B~bcode~W{1,4}99991@662|673)~b
B~bcode~W{1,4}99991@677)~b
B~bcode~W{1,4}99991@66[138]|671)~b
B~bcode~W{1,4}99991@400)~b
&2Mcode=^91403$
mmsg=^Forbidden$
.
Bcsrf:%@origin%@header%invalid|does%not%match%host)|sec-fetch-site%header%invalid)
Bcsrf:%@token%@not%found|invalid)|referer%@header%@missing|invalid)|does%not%match%host))
Bhostauthorization:%forbidden%host
u^https:~/~/api~.figma~.com~/
&2Mstatus=^403$
|2merr=^Token%expired
&2Merror=^true$
mmessage=^Token%expired
&2Mstatus=^403$
|2merr=^Invalid%token
&2Merror=^true$
mmessage=^Invalid%token
|2&2Mstatus=^403$
|2merr=^Invalid%scope
&2Merror=^true$
mmessage=^Invalid%scope
bInvalid scope~(s~):[^~n]{1,300}This endpoint requires
&2Mstatus=^403$
|2merr=Limited%by%Figma%plan|Incorrect%account%type
&2Merror=^true$
mmessage=Limited%by%Figma%plan|Incorrect%account%type
&2Mstatus=^403$
|2merr=^File%not%exportable
&2Merror=^true$
mmessage=^File%not%exportable
u^https:~/~/@site~.)?financialmodelingprep~.com~/
bLegacy Endpoint~s{0,3}:~s{0,3}@Due to|This endpoint)
|1b@Exclusive|Premium|Special) @Endpoint|Query Parameter)~s{0,3}:~s{0,3}[^~n]{0,60}?@not available under your current subscription|subscription)
u^https:~/~/@api~.)?finnhub~.io~/
&2bYou don.{1,6}t have access to this resource
|2u^https:~/~/@api~.)?finnhub~.io~/
bfinnhub
u^https:~/~/@firestore|firebasestorage|fcm)~.googleapis~.com~/|firebaseio~.com~/|firebasedatabase~.app~/
|2bstorage~/unauthorized|Firebase Storage: User does not have permission to access
&3Mmessage=^Permission%denied~.$
B~b403~b
|2bfirebase|firestore|fcm~.googleapis
u^https:~/~/@firestore|firebasestorage|fcm|identitytoolkit)~.googleapis~.com~/|firebaseio~.com~/|firebasedatabase~.app~/
bApp Check token is invalid|App attestation failed|appCheck~/@fetch-status-error|throttled|token-error|recaptcha-error)
|2MerrorCode=^SENDER_ID_MISMATCH$
bSenderId mismatch|MismatchSenderId|messaging~/mismatched-credential
bthe @VAPID credentials|key) in the authorization header do~w{0,2} not correspond
Merror=^Auth%token%is%expired$
|2&2Merror=^Permission%denied$
|2*0
B^~s{0,4}~{~s{0,4}.error.~s?:~s?.Permission%denied.~s{0,4}~}~s{0,4}$
bPERMISSION_DENIED: Permission denied[~s~S]{0,200}@firebase|database)|Client doesn.t have permission to access the desired data
Bauth~/@id-token-@expired|revoked)|session-cookie-@expired|revoked)|auth-blocking-token-expired)~b
Bauth~/@operation-not-allowed|admin-restricted-operation|user-disabled|billing-not-enabled|unverified-email|insufficient-permission|unsupported-first-factor|recaptcha-not-enabled)~b
Bauth~/@unauthorized-continue-uri|unauthorized-domain|invalid-dynamic-link-domain)~b
Bauth~/@project-not-found|mismatching-tenant-id|tenant-not-found|configuration-not-found)~b
Bmessaging~/@third-party-auth-error|authentication-error)~b
&2bMissing or insufficient permissions
|2*0
bpermission[-_]denied
|2u^https:~/~/api~.fitbit~.com~/
ffitbit-rate-limit-limit
|2bThis application does not have permission to access (?<kind>[~w%]{3,40}?) data
&2MerrorType=^insufficient_scope$
|3u^https:~/~/api~.fitbit~.com~/
ffitbit-rate-limit-limit
bfitbit
|2&2MerrorType=^insufficient_permissions$
*1
bAPI client is not authorized by Fitbit to access the resource
&2MerrorType=^expired_token$
*1
&2MerrorType=^@invalid_token|invalid_client|invalid_grant|authorization)$
*1
.
&2BThe%CSRF%token%has%expired~.
|2Fserver=^Werkzeug
b<p>The%|400%Bad%Request:|flask|CSRFError
&2BThe%referrer%@does%not%match%the%host|header%is%missing)~.
*0
&2BThe%CSRF%@session%)?token%is%@missing|invalid)~.(?! Please)|The%CSRF%tokens%do%not%match~.
*0
u^https?:~/~/@~w+~.)?football-data~.org~/
|2bresource you are looking for is restricted and apparently not within your permissions
&2|2u^https?:~/~/api~.football-data~.org~/
b~bapi~.football-data~.org~/
|3#403
MerrorCode=^403$
b~b403~b.{0,20}Forbidden
.
|2flocation=:15871~/cgi-bin~/@blockpage|block_message|moreBlockInfo)~.cgi
b:15871~/cgi-bin~/@blockpage|block_message|moreBlockInfo)~.cgi
bglobalurl~.fortinet~.net|url~.fortinet~.net:8008
bYou have attempted to use an application @which|that) is in violation|FortiGate Application Control|Application Control Violation
bYou have tried to access a web~s*page @which|that) is in violation of your internet usage policy|FortiGuard Intrusion Prevention - Access Blocked|The page you have requested has been blocked, because the URL is banned
&3|2bglobalurl~.fortinet~.net
bfgd_icon
bWeb Application Firewall
bEvent ID
c^@FORTIWAFSID|cookiesession1)$
|2&2b~bAttack ID~b
b~bMessage ID~b
&2bfgd_icon
bServer Unavailable!
|2%CONNECT
fproxy-agent
|13&2%CONNECT
#403
bReceived HTTP code 403 from proxy after CONNECT|CONNECT tunnel failed, response 403
bTunnel connection failed: 403~b|failed CONNECT via proxy status: 403~b
bUnable to tunnel through proxy~. Proxy returns ~W{0,4}HTTP~/[~d.]{1,3} 403~b
bTunnel failed, got: 403~b|CONNECT refused by proxy: HTTP~/[~d.]{1,3} 403~b
bUnexpected response code for CONNECT: 403~b
bHttpProxyConnectException:.{1,200}?status: 403~b
btunneling socket could not be established, @statusCode|cause)=403~b
bProxy response ~(403~) !== 200
bproxy tunnel request to proxy~s.{1,200}?failed with status code ~W?403~b
bInvalid response from proxy:? HTTP~/[~d.]{1,3} 403~b|Proxy tunneling failed: Forbidden
BClientHttpProxyError: 403~b|httpx~.ProxyError: 403~b|httpcore~.ProxyError: 403~b
bfailed to do connect handshake, response: ~W{0,4}HTTP~/[~d.]{1,3} 403~b
B~b@Get|Post|Put|Head|Patch|Delete)~s~W{0,3}https:~/~/~S{1,300}?: Forbidden~b
|6&2#407
-fx-smokescreen-error
b@Received HTTP code|CONNECT tunnel failed, response) 407~b
bTunnel connection failed: 407~b|@statusCode|cause)=407~b|Tunnel failed, got: 407~b
b@Proxy returns|refused by proxy:|response from proxy:?) ~W{0,4}HTTP~/[~d.]{1,3} 407~b
bUnexpected response code for CONNECT: 407~b|Proxy response ~(407~) !== 200
bProxy tunneling failed: Proxy Authentication Required|tunnel error: proxy authorization required
btunnel error: unsuccessful|~bunsuccessful tunnel~b|ERR_TUNNEL_CONNECTION_FAILED
|2B~bfrappe~.@exceptions|auth|api)~b|frappe-session-status
C^@system_user|full_name)$
|2Mexc_type=^CSRFTokenError$
Bfrappe~.exceptions~.CSRFTokenError
bFunction .{0,20}?(?<method>[a-z_][~w.]{3,120})[^~n]{0,20}? is not whitelisted|PermissionError: Not Allowed, <function ~w
bUser @<~w+>)?Guest@<[/~~]{1,3}~w+>)? does~b|frappe-session-status=.{1,3}logged-out
|3Mexc_type=^PermissionError$
Bfrappe~.exceptions~.PermissionError
&1bdoes not have doctype access via role permission
.
bForbidden: Operation is not allowed for this key~b(?! alias)
u^https:~/~/@sso|connect|connectapi)~.garmin~.com~/
&2|2u^https:~/~/connect~.garmin~.com~/@modern~/)?proxy~/
b~b403~b[^~n]{0,60}connect~.garmin~.com~/@modern~/)?proxy~/
-b<html|<!doctype
&2|2u^https:~/~/@sso|connect|connectapi)~.garmin~.com~/
b~bsso~.garmin~.com~b|Garmin%SSO%returned
|2#403
b~b403~b|Forbidden%url|error-1020
u^https:~/~/@api|fx-api)[~w-]{0,20}~.gate@io)?~.~w{2,4}~/
|2&2Mlabel=^IP_FORBIDDEN$
b~bRequest IP~b
bIP_FORBIDDEN~b.{1,40}Request IP not in whitelist
Mlabel=^INVALID_SIGNATURE$
u^https:~/~/generativelanguage~.googleapis~.com~/
bUser location is not supported for the API use
bYour API key was reported as leaked
bAPI key expired~. Please renew the API key
&2|2bgenerativelanguage~.googleapis~.com|Generative Language API|google~.ai~.generativelanguage|gemini
u^https:~/~/generativelanguage~.googleapis~.com~/
|2Mreason=^API_KEY_INVALID$
bAPI key not valid
&2*0
bMethod doesn.t allow unregistered callers
&2bYour project has been denied access
bPERMISSION_DENIED|gemini|generativelanguage
&2*0
|2Mreason=^SERVICE_DISABLED$
bhas not been used in project
&2*0
|2Mreason=^API_KEY_SERVICE_BLOCKED$
bRequests to this API [~w.~s]{1,160}are blocked
&2*0
|2Mreason=^ACCESS_TOKEN_SCOPE_INSUFFICIENT$
binsufficient authentication scopes
bYou do not have permission to access @the )?@File|tuned model|Corpus) ~S{1,80} or it|CachedContent not found ~(or permission denied~)
u^https:~/~/@api~.)?genius~.com~/
&2u^https:~/~/genius~.com~/
|2#403
B~b403~b
u~/ghost~/api~/
bUnable to determine the authenticated @user or integration|member|user)
&2|2Mtype=^NoPermissionError$
B~bNoPermissionError~b
|2bYou do not have permission to|Permission error, cannot|~/ghost~/api~/|ghost
u~/ghost~/api~/
u^https:~/~/@api|upload)~.giphy~.com~/
&2u^https:~/~/@api|upload)~.giphy~.com~/
|2#401,403
B~b@401|403)~b
B~bgitweb~/~d
bFATAL: [RWCD+]{1,2} ~S{1,120} (?<repo>~S{1,120}) ~S{1,60} DENIED by~s
b~bService not enabled: .@receive|upload)-
b~b403 - @@Blame|Patch) view|Snapshots?@ format)?) not allowed
|3C^i_like_@gitea|forgejo)$
fx-gitea-version
B~/api~/swagger~b
btoken does not have at least one of required scope~(s~)@:? ~[?(?<scope>[~w:,%]{3,80})~]?)?
bOnly signed in user is allowed to call APIs|token is required.{1,60}?~/api~/swagger
Brouter: completed~s[^~n]{1,300}~s403~s[^~n]{1,80}~(~w{1,12}~.(?<handler>tokenRequires~w{1,20}|req[A-Z]~w{2,40})~)
&2buser should @be|have)~s.{0,30}?@owner|admin|collaborator|permission|write)|Must be @an organization @owner|member)|a team member|the owner)
bapi~/swagger|gitea|forgejo
b@Gitea|Forgejo|Gogs): @Not allowed to push|User permission denied|branch ~S{1,100} is protected)
B[Mm]irror repository is read-?only
|3fx-github-request-id
fserver=^github~.com$
u^https?:~/~/api~.github~.com~/
bPlease make sure your request has a User-Agent header
|4bResource protected by organization SAML enforcement
bhas enabled or enforced SAML SSO
Msaml_failure=^true$
fx-github-sso=^required
bhas an IP allow list enabled
bhas enabled OAuth App access restrictions
bforbids access via a (?<kind>@fine-grained )?personal access tokens?)
&2bMax@imum)? number of login attempts? exceeded
|4fx-github-request-id
fx-github-media-type
bgithub
ugithub
bSorry~. Your account was suspended|This installation has been suspended
|2bYou have exceeded a secondary rate limit|You have triggered an abuse detection mechanism
&3fx-github-request-id
Fretry-after=^~d+$
#403
|3bAPI%rate%limit%exceeded%for%@user|installation|site)@%ID)?%~d|Authenticated%requests%get%a%higher%rate%limit
&2bAPI%rate%limit%exceeded%for
|4fx-github-request-id
fserver=^github~.com$
u^https?:~/~/api~.github~.com~/
b~bgithub~b
&2fx-github-request-id
Fx-ratelimit-remaining=^0$
|2mmessage=^Resource%not%accessible%by%(?<kind>integration|personal%access%token)
b@HTTP%403|HttpError|GraphQL):%Resource%not%accessible%by%(?<kind>integration|personal%access%token)
|2binstallation not allowed to @create|write|read|delete) organization package
bpermission_denied: @~w{4,12}_package~b|The requested installation does not exist)
&2|2bghcr~.io~/v2~/[~w./(?::\\s+-]{1,200}: 403 Forbidden
bghcr~.io[^~n]{0,200}@failed to read from destination repository[^~n]{0,120}403|denied: denied~b)
-bghcr~.io~/token~b
brequest could not be authenticated by the GitHub Packages service
|2bYour token has not been granted the required scopes
bpermission_denied: The token provided does not match expected scopes
bGitHub Actions is not permitted to create or approve pull requests
bPermission to (?<repo>[~w./-]{1,200}?) denied to [~w[~]-]+|Write access to repository not granted
bUpgrade to GitHub @Pro|Team|Enterprise) or make this repository public
b@Advanced|Code) Security must be enabled for this repository|@Code scanning|Advanced Security|Code Security) is not enabled for this repository|@Dependabot|Vulnerability) alerts are disabled
bRepository access blocked|Repository was archived so is read-only|This repository was archived
bThis repository @exceeded its LFS budget|is over its data quota)
bThis API returns blobs up to ~d+ MB in size
&2bUnable to @disable|enable|re-?run|retry|cancel) @a|this|the) workflow|This workflow run cannot be re@run|tried)|The workflow run containing this job is already running
*2
&2mmessage=^@@You%)?@Must|need%to)%@have|be)%@an?%)?@admin|push|write|repository|org|owner|member|maintainer|team)|You%need%admin%access%to|Only%the%user%can|You%do%not%have%permission|User%does%not%have|Must%be%an?%)
*2
&2BBad%credentials
|2fx-github-request-id
B@docs|developer)~.github~.com
u^https:~/~/@[~w-]{1,30}~.){0,2}githubcopilot~.com~/|~/copilot_internal~/
b~bno_copilot_access~b|No access to GitHub Copilot found|not licensed to use Copilot
bToken does not have Copilot Requests permission
bnot authorized to use this Copilot feature|requires an enterprise or organization policy to be enabled
&2bAccess to this endpoint is forbidden
|2ucopilot
bcopilot
|2fx-gitlab-meta
fratelimit-name
&2bThe request requires higher privileges than provided by the access token
|2|3fx-gitlab-meta
ugitlab
bgitlab
Mscope=~b@api|user|repository|registry)~b|^read_
b~bRack_Attack~b[^~n]{0,60}~b@block|black)list~b|temporarily banned from Git auth
&2b^~s*Retry%later~s*$
fratelimit-name
b@Registering%runner|Checking%for%jobs)~.~.~.~s{0,3}forbidden
bmust accept the Terms of Service in order to perform this action
baccount is pending approval from your @GitLab administrator|administrator and hence)
bYour primary email address is not confirmed
bYour password expired~. Please access GitLab
&2bYour account has been @blocked|deactivated)|This action cannot be performed by internal users
|2*1
b403 Forbidden - @Your account|This action)
bYou can.{1,6}t push code to an archived project
b@push @code )?to a read-only GitLab instance|The repository is temporarily read-only~. Please try again later)
bGit access over @HTTPS?|SSH) is not allowed|@Pulling|Pushing) over HTTP is not allowed
bAuthentication by CI~/CD job token not allowed from|Insufficient permissions to pull from the repository of project
bYou are not allowed to @@force )?push code to @a )?protected branch@es)?|deleted? protected branches|change existing tags)~b
bYou are not allowed to @@push|download|upload) code~b(?! to protected)|access @master|main)~b)|Deploy keys are not allowed to push code|This deploy key does not have write access
bHTTP Basic: Access denied
&2|2Mmessage=^403%Forbidden$
BGitlabHttpError:%403:%403%Forbidden
*1
.
bcross-origin%request%detected@%from%Sec-Fetch-Site%header|,%and~/or%browser%is%out%of%date)
.
&3fx-content-type-options=^nosniff$
fcontent-type=^text~/plain;%charset=utf-8$
B^403%Forbidden~s{0,4}$
u^https:~/~/@proxy|sum)~.golang~.org~/
|2breading https:~/~/proxy~.golang~.org~/[^~s]{1,300}: 403 Forbidden
&2#403
u^https:~/~/@proxy|sum)~.golang~.org~/
.
BThe%CSRF%token%in%the%cookie%doesn.{1,6}t%match%the%one|A%secure%request.{1,6}s%Referer%comes%from%a%different|A%secure%request%contained%no%Referer%or%its%value%was%malformed
.
bAccess Denied~s{0,3}[-–]~s{0,3}GoDaddy Website Firewall|GoDaddy Security~s{0,3}[-–]~s{0,3}Access Denied
u^https:~/~/googleads~.googleapis~.com~/
B~b@DEVELOPER_TOKEN_NOT_APPROVED|CLOUD_PROJECT_NOT_APPROVED_FOR_PRODUCTION)~b
B~b@DEVELOPER_TOKEN_PROHIBITED|DEVELOPER_TOKEN_NOT_ON_ALLOWLIST|DEVELOPER_TOKEN_NOT_WHITELISTED|CLOUD_PROJECT_NOT_UNDER_ORGANIZATION|MISSING_TOS|INCOMPLETE_SIGNUP)~b
b~bDEVELOPER_TOKEN_@INVALID|PARAMETER_MISSING)~b|The developer token is not valid
|2B~bUSER_PERMISSION_DENIED~b
bUser doesn.{1,6}t have permission to access customer
|2B~bCUSTOMER_NOT_ENABLED~b|~bACTION_NOT_PERMITTED_FOR_SUSPENDED_ACCOUNT~b
bcustomer account can.{1,6}t be accessed because it is not yet enabled
B~bNOT_ADS_USER~b
&2B~b@OAUTH_TOKEN_@EXPIRED|REVOKED|INVALID|DISABLED)|GOOGLE_ACCOUNT_COOKIE_INVALID)~b
|2bgoogleads|GoogleAdsFailure|authorizationError|authorization_error|authenticationError|authentication_error|quotaError
u^https:~/~/googleads~.googleapis~.com~/
&2B~b@ACTION_NOT_PERMITTED|ACCESS_DENIED_FOR_ACCOUNT_TYPE|PROJECT_DISABLED)~b
*2
u^https:~/~/analytics~w{0,20}~.googleapis~.com~/
bUser does not have sufficient permissions for this property
bUser does not have @sufficient permissions for this @profile|view)[~s~S]{1,200}@global|insufficientP)|any Google Analytics account)
|2bExhausted @property|project|concurrent|server|potentially)~w{0,3}~s.{0,60}?@tokens|requests|quota)
&2bQuota Error: @User|Number|profile|The)
|2banalytics
u^https:~/~/@analytics~w{0,20}|www)~.googleapis~.com~/@v1|analytics)
|2u^https?:~/~/@[~w.-]{1,80}~.)?googleapis~.com~/
Fserver=^@ESF|GSE)$
bRequests from referer @<|&lt;|~~{0,6}u003c)empty|The request did not specify any refer
|2bRequests from referer ~S{1,300} are blocked|~bAPI_KEY_HTTP_REFERRER_BLOCKED~b
bThe referr?er ~S{1,300} does not match the referr?er restrictions
|2bAccessDeniedException: 403 This service is not available|This service is not available @from|in)~s.{1,60}?~. If you believe the country of origin
&2bThis service is not available @from|in) your country
|4bgoogleapi|google~.@rpc|api|cloud|auth)~b|gserviceaccount|console~.@cloud|developers)~.google|usageLimits
Mdomain=^@global|usageLimits|googleapis~.com|youtube~.~w{1,30}|calendar|androidpublisher)$
u^https?:~/~/@[~w.-]{1,80}~.)?@googleapis~.com|google~.com)~/
Fserver=^@ESF|GSE)$
|2B~bAPI_KEY_IP_ADDRESS_BLOCKED~b
bThe provided API key has an IP address restriction|originating IP address of the call~s.{1,80}?violates
b~bipRefererBlocked~b|There is a per-IP or per-Referer restriction
bRequests from this @Android|iOS) client application @<|&lt;|~~{0,6}u003c)empty
bRequests from this @Android|iOS) client application ~S{1,200} are blocked|~bAPI_KEY_@ANDROID|IOS)_APP_BLOCKED~b
b~bAPI_KEY_SERVICE_BLOCKED~b|Requests to this API [~w.-]{1,120} @method [~w./-]{1,200} )?are blocked
bAPI key expired~. Please renew the API key
|2b~bAPI_KEY_INVALID~b|API key not @valid|found)~. Please pass a valid API key
&2B~bkeyInvalid~b
*2
bAPI keys are not supported by this API~. Expected
|2&2*2
brequest is missing a valid API key
bMethod doesn.{1,6}t allow unregistered callers|PERMISSION_DENIED: The request is missing a valid API key|~b~w{1,20}ExceededUnreg~b|Daily Limit for Unauthenticated Use Exceeded
|2bRequest is missing required authentication credential|~bCREDENTIALS_MISSING~b
&2Mreason=^required$
mmessage=^Login%Required
B~bACCESS_TOKEN_EXPIRED~b
B~bACCESS_TOKEN_TYPE_UNSUPPORTED~b|~bSESSION_COOKIE_INVALID~b
|3bRequest had invalid authentication credentials~. Expected
&2bRequest had invalid authentication credentials
*2
&2Mreason=^authError$
bInvalid Credentials
|3b~bACCESS_TOKEN_SCOPE_INSUFFICIENT~b|Request had insufficient authentication scopes
&2B~binsufficientPermissions~b
mmessage=^Insufficient%Permission~b
fwww-authenticate=googleapis~.com~/auth.{0,400}insufficient_scope|insufficient_scope.{0,400}googleapis~.com~/auth
&2B~bSERVICE_DISABLED~b
brequires a quota project|end user credentials|local Application Default Credentials
brequires a quota project,? which is not set|authenticat@ed|ing) using end user credentials from @the )?Google Cloud SDK
|2b~bSERVICE_DISABLED~b|has not been used in project~s.{1,80}?before or it is disabled
&2b~baccessNotConfigured~b|~bAccess Not Configured~b
*2
b~bAPI (?<api>[~w.-]{3,120}) is not enabled for the project~b
b~bBILLING_DISABLED~b|~bbillingNotEnabled~b|This API method requires billing to be enabled|has billing disabled~. Please enable
|2B~b@CONSUMER_SUSPENDED|GCP_SUSPENDED|USER_BLOCKED_BY_ADMIN|ACCOUNT_STATE_INVALID)~b|Consumer%.{4,80}%has%been%suspended
&2Mreason=^account@Deleted|Disabled|Unverified)$
*2
|2B~b@CONSUMER_INVALID|RESOURCE_PROJECT_INVALID)~b
bPermission denied on resource project ~S{1,80}
b~bUSER_PROJECT_DENIED~b|Caller does not have required permission to use project
b~bORG_RESTRICTION_@VIOLATION|HEADER_INVALID)~b|Access denied by organization restriction
B~bLOCATION_@TAX_)?POLICY_VIOLATED~b
|2bThe domain @administrators? have|policy has) disabled~s
&2B~bdomainPolicy~b
*2
|2bQuota exceeded for quota @metric|group)
&3b~b@userRateLimitExceeded|rateLimitExceeded|RATE_LIMIT_EXCEEDED)~b|User Rate Limit Exceeded
*2
-|3BGoogleAdsFailure|~bauthenticationError~b|~bauthorizationError~b
Mdomain=^@youtube|androidpublisher)
b~bbigquery~b|User-rate limit exceeded~. Retry
|2B~bRESOURCE_QUOTA_EXCEEDED~b
&2B~b@dailyLimitExceeded|quotaExceeded|variableTerm~w{1,20}Exceeded|Daily Limit Exceeded)~b
*2
|2&3bThe caller does not have permission
|2*2
Mstatus=^PERMISSION_DENIED$
-BGoogleAdsFailure|~bauthenticationError~b|~bauthorizationError~b
&3Mreason=^forbidden$
*2
-*25
&4|2Mstatus=^PERMISSION_DENIED$
B~b@PermissionDenied: 403|code~s?=~s?PermissionDenied)~b
*2
-BSECURITY_POLICY_VIOLATED|vpcServiceControls|IAM_PERMISSION_DENIED
-*25
u^https?:~/~/@[~w-]{2,30}~.pkg~.dev|@[a-z]{2,20}~.)?gcr~.io)~/
bUnauthenticated requests? do@es)? not have permission~s.{0,4}?artifactregistry
bcreateOnPush~b|gcr~.io repo does not exist
bContainer Registry is @deprecated and )?shut@ting)? down
|2bPermission~s.{0,4}?(?<permission>artifactregistry~.[~w.]{5,60})~W{1,8}denied on resource
&2bcaller does not have permission~s.{0,4}?(?<permission>storage~.[~w.]{5,40})
|2b~b@[a-z]{2,20}~.)?gcr~.io~b|[~w-]{2,30}~.pkg~.dev~b|~bartifactregistry~b
u~b@[a-z]{2,20}~.)?gcr~.io~b|[~w-]{2,30}~.pkg~.dev~b|~bartifactregistry~b
bfetch oauth token:.{0,60}?https:~/~/[~w.-]{0,60}@pkg~.dev|gcr~.io)~/.{0,300}?~b403~b
|2bYou don.{1,6}t have the needed permissions to perform this operation, and you may have invalid credentials
&2bCaller does not have permission or the resource may not exist
*0
bUnable to retrieve the repository metadata for~s
u^https:~/~/bigquery~w{0,20}~.googleapis~.com~/
bdoes not have bigquery~.jobs~.create permission
bPermission denied while @getting Drive credentials|globbing file pattern)
bneither fine-grained reader nor masked get permission|Access Denied: BigQuery BigQuery: User has neither
|2bdoes not have (?<permission>bigquery~.~w{3,30}~.~w{3,30}) permission
bPermission [^~w~s]{0,4}(?<permission>bigquery~.~w{3,30}~.~w{3,30})[^~w~s]{0,4} denied
|2bAccess Denied: @Table|Dataset|View|Routine|Connection|Row Access)~s~S{1,200}
&2Mreason=^accessDenied$
|2bbigquery
u^https:~/~/@bigquery~w{0,20}|www)~.googleapis~.com~/@upload~/)?bigquery~/
|2&2b~bbillingNotEnabled~b|not @allowed in the free tier|supported in the @BigQuery )?sandbox)
*1
bBilling has not been enabled for this project
|2bexceeded quota for free query bytes scanned|Exceeded rate limits: too many
&2|2Mreason=^@quotaExceeded|rateLimitExceeded)$
bCustom quota exceeded
*1
&2Mreason=^blocked$
*1
.
bgiven credential is rejected by the attribute condition
|2bissuer in ID Token ~S{1,200} does not match the expected
bFailed to generate Google Cloud federated token
|3bPermission~s.{0,8}?iam~.serviceAccounts~.@getAccessToken|getOpenIdToken|implicitDelegation|signBlob|signJwt).{0,8}? denied
bUnable to acquire impersonated credentials|Failed to generate OAuth 2~.0 Access Token
&2Mpermission=^iam~.serviceAccounts~.@get|sign|implicit)~w{1,30}$
BIAM_PERMISSION_DENIED
b~biam~.serviceAccounts~.actAs~b
|2bdo not belong to a permitted customer|is not in permitted organization
b~bconstraints~/[~w.]{3,80}.{0,8}? violated~b|violates? constraint ~S{0,4}constraints~/[~w.]{3,80}
&2|3b~bPermission [^~w~s]{0,4}(?<permission>[a-z][~w-]{1,60}@~.googleapis~.com~/|~.)[~w.-]{3,100}?)[^~w~s]{0,4} denied @on|for)~b
b~bRequired [^~w~s]{1,4}(?<permission>[a-z]~w{1,40}~.~w{1,60}~.~w{1,60})[^~w~s]{1,4} permission for~b
&2B~bIAM_PERMISSION_DENIED~b
Mpermission=^(?<permission>[a-z]~w{1,40}~.~w{1,60}~.~w{1,60})$
-bdoes not have storage~.[~w.]{1,60} access|~b@artifactregistry~.repositories|run~.routes|cloudfunctions~.functions|bigquery~.(?!googleapis)~w{1,40})~.
&2b~bIAM_PERMISSION_DENIED~b|Request denied by Cloud IAM|Missing necessary permission ~w{2,40}~.~w
-bdoes not have storage~.[~w.]{1,60} access|~b@artifactregistry~.repositories|run~.routes|cloudfunctions~.functions|bigquery~.(?!googleapis)~w{1,40})~.
|2u~.run~.app~b|~.cloudfunctions~.net~b
ffunction-execution-id
brequest was not authenticated~. Either allow unauthenticated invocations
brequest was not authorized to invoke this service
b@run~.routes~.invoke|cloudfunctions~.functions~.invoke)~b.{0,12}? denied
&2bAccess is forbidden
|3u~.run~.app~b|~.cloudfunctions~.net~b
b~.run~.app~b|~.cloudfunctions~.net~b
BError: Forbidden|Error 403 ~(Forbidden~)!!1|That.{1,8}s all we know
|2&2bYour client does not have permission @to get URL|to the requested URL)
bError: Unauthorized
&2bYour client does not have permission @to get URL|to the requested URL)
#401
&2bYour client does not have permission @to get URL|to the requested URL)
|2uregistry~.k8s~.io
bregistry~.k8s~.io|get URL @<code>)?~/@v2~/[~w./-]{1,80}~/@manifests|blobs)~/|@[~w.-]{1,60}~/){0,3}dists~/[~w.-]{1,80}~/@In)?Release)
&3bYour client does not have permission @to get URL|to the requested URL)
|2u~.run~.app~b|~.cloudfunctions~.net~b
b~.run~.app~b|~.cloudfunctions~.net~b
-*6
&4bYour client does not have permission @to get URL|to the requested URL)
bError: Forbidden
U^https?:
-*6
&3bYour client does not have permission @to get URL|to the requested URL)
bError: Forbidden
-*6
|3fx-guploader-uploadid
Fserver=^UploadServer$
u^https?:~/~/@[~w.-]{1,80}~.)?storage~.googleapis~.com~/
bAnonymous caller does not have storage~.[~w.]{3,60} access
|3bbilling account for the owning project is disabled|project to be billed @is associated with an? @absent|closed|delinquent|disabled)|has not configured)
&2Mreason=^accountDisabled$
Mdomain=^global$
MCode=^UserProjectAccountProblem$
brequester pays bucket but no @user|billing) project|~bUserProjectMissing~b
bCheck your Google secret key and signing method
|2&2MCode=^ExpiredToken$
|2|4fx-guploader-uploadid
Fserver=^UploadServer$
bstorage~.googleapis~.com|storage~.cloud~.google~.com|~bgs:~/~/
u^https?:~/~/@[~w.-]{1,80}~.)?storage~.@googleapis|cloud~.google)~.com~/|~/storage~/v1~/b~/
bRequest @signature|has) expired
bRequest signature expired at:
bdoes not have (?<permission>storage~.[~w.]{3,60}) access
b~bretentionPolicyNotMet~b|~bobjectUnderActiveHold~b|subject to @the )?bucket.{1,6}s retention policy
bpublic access prevention is enforced
bexceeded the rate limit for object mutation
&2MCode=^AccessDenied$
*3
u^https?:~/~/@www~.googleapis~.com~/@upload~/)?drive~/|drive~.google~.com~/|drive~.usercontent~.google~.com~/)
b~bappNotAuthorizedToFile~b|user has not granted the app ~S{1,80} @~w{1,20} )?access to the file
|2B~binsufficientFilePermissions~b
&2|2Mreason=^insufficientParentPermissions$
buser does not have sufficient permissions for @this )?file
|3bgoogleapis~.com~/@upload~/)?drive~/|drive~.google~.com|drive~.usercontent~.google|google~s?drive|googleapi
Mdomain=^@global|usageLimits)$
u^https?:~/~/@www~.googleapis~.com~/@upload~/)?drive|drive~.google|drive~.usercontent)
|2b~bdownloadQuotaExceeded~b|The download quota for this file has been exceeded
bToo many users have viewed or downloaded this file recently
b~bcannotDownloadAbusiveFile~b|file has been identified as malware or spam
b~bsharingRateLimitExceeded~b|Rate limit exceeded~. User message:.{0,60}?sharing quota
bService Accounts do not have storage quota
|3b~bstorageQuotaExceeded~b
buser.{1,6}s Drive storage quota has been exceeded
&2Mreason=^@teamDriveFileLimitExceeded|activeItemCreationLimitExceeded|numChildrenInNonRootLimitExceeded|myDriveHierarchyDepthLimitExceeded)$
*1
&2Mreason=^@@teamDrive|sharedDrive|cannotShare|organizerOnNonTeamDrive|fileOwnerNotMemberOf)~w{0,40}|@share|publish)@Out|In)NotPermitted)$
*1
|2bOnly files with binary content can be @directly )?downloaded
&2B~b@fileNotDownloadable|exportSizeLimitExceeded|fileNotExportable)~b
*1
&2B~b@cannotDownloadFile|cannotCopyFile|copyRequiresWriterPermission|fileNotCopyable)~b
*1
bCannot retrieve the public link of the file
|2fvia=~b1~.1 google~b
fserver=^@gws|ESF|GSE|sffe|Google%Frontend)$
B~b@body_)?denied_by_security_policy~b
b<meta name=viewport~s[^>]{1,80}>~s*<title>403<~/title>~s*403 Forbidden
bOur systems have detected unusual traffic from your computer network|your computer or network may be sending automated queries
|2&2|2BError 403 ~(Forbidden~)!!1
bYour client does not have permission to get URL~s[~s~S]{1,600}?That.{1,8}s all we know
|2u^https?:~/~/@[~w.-]{1,80}~.googleapis~.com|dl~.google~.com|[~w.-]{0,40}maven~.google~.com|proxy~.golang~.org)~/
bpermission to get URL @<code>)?~/@identitytoolkit|v~d|token|accounts:|upload|android|dl~/|maven)
&2bpermission to get URL @<code>)?~/@v~d{1,2}@beta~d)?~/projects~/|identitytoolkit~/|v~d{1,2}~/accounts:)
-bError: Forbidden
&3*1
-bError: Forbidden|Access is forbidden
-u~.@run~.app|cloudfunctions~.net)~b
fx-goog-iap-generated-response=^true$
bInvalid IAP credentials: JWT audience doesn.{1,6}t match this application
bInvalid IAP credentials: JWT ~S{0,3}email~S{0,3} claim
|2bInvalid IAP credentials:
&2fx-goog-iap-generated-response=^true$
#401
bThere was a problem with your request~. Error code @7|9|11|13)~b
&2fx-goog-iap-generated-response=^true$
#403
u^https?:~/~/@maps|places|routes|roads|geocode|addressvalidation)~.googleapis~.com~/
B~b@RefererNotAllowedMapError|UnauthorizedURLForClientIdMapError)~b
bAPI keys with referr?er restrictions cannot be used with this API
bThis IP, site or mobile application is not authori[sz]ed to use this API key
b~b@Client)?BillingNotEnabledMapError~b|You must enable Billing on the Google Cloud Project
|2b~b@Legacy)?ApiNotActivatedMapError~b|This API project is not authori[sz]ed to use this API
bcalling a legacy API, which is not enabled|This API is not activated on your API project
B~bApiTargetBlockedMapError~b
|2&2bprovided API key is expired
|2bREQUEST_DENIED|Google Maps|maps~.google@apis)?~.com|Maps Platform
u^https?:~/~/@maps|places|routes|roads|geocode|addressvalidation)~.googleapis~.com~/
B~bExpiredKeyMapError~b
|2B~b@InvalidKeyMapError|MissingKeyMapError|InvalidClientIdMapError)~b
&2bprovided API key is invalid|You must use an API key to authenticate each request
*1
B~b@ProjectDeniedMapError|DeletedApiProjectMapError|RefererDeniedMapError|TOSViolationMapError)~b
|2B~bOverQuotaMapError~b
&2|2Mstatus=^OVER_@QUERY|DAILY)_LIMIT$
B~bOVER_@QUERY|DAILY)_LIMIT~b
|2*1
bdaily request quota|error_message
|2Mstatus=^REQUEST_DENIED$
b~b@geocod~w{1,5}|directions|places|distance~s?matrix)~b.{0,60}?~bREQUEST_DENIED~b
|2fserver=^@GKE%)?Metadata%Server~b
fmetadata-flavor=^Google$
bMissing required header~W{1,4}Metadata-Flavor~b
&3#403
|2fserver=^@GKE%)?Metadata%Server~b
u^http:~/~/@metadata@~.google~.internal)?|169~.254~.169~.254)@:80)?~/computeMetadata~/
!smetadata-flavor
u^https?:~/~/@accounts~.google~.com|oauth2~.googleapis~.com)~/
bhas not completed the Google verification process|can only be accessed by developer-approved testers
B~borg_internal~b
|2B~badmin_policy_enforced~b
&2B~baccess_not_configured~b
|2bgoogle|~bflowName~b|GeneralOAuthFlow
u^https?:~/~/@accounts~.google|oauth2~.googleapis|www~.googleapis)~.com~/
b~bdisallowed_useragent~b|comply with Google.{1,8}s .{0,8}?@secure browsers|use secure browsers).{0,8}? policy
|3bgiven origin is not allowed for the given client ID
bNot a valid origin for the client
&2B~borigin_mismatch~b
*0
|2b~[GSI_LOGGER~]: The given client ID is not found|The OAuth client was @not found|deleted)
&2B~bdeleted_client~b
*0
|2bSign in with Google temporarily disabled for this app
&2B~bdisabled_client~b
*0
|2bThis app is not @yet )?configured to make OAuth requests
&2B~brestricted_client~b
*0
|2bToken has been expired or revoked|~binvalid_rapt~b|Reauthentication is needed~. Please run
&2Merror=^invalid_grant$
|2*0
B^~s{0,4}~{~s{0,8}.error.~s{0,4}:~s{0,4}.invalid_grant.,~s{0,8}.error_description.~s{0,4}:~s{0,4}.Bad%Request
b~bError 403: access_denied~b
u^https:~/~/lh~d~.googleusercontent~.com~/(?!a[-/])
|2&2#403
u^https:~/~/lh~d~.googleusercontent~.com~/(?!a[-/])
&2u^https:~/~/lh~d~.googleusercontent~.com~/(?!a[-/])
B~b403~b
u^https:~/~/@androidpublisher|www)~.googleapis~.com~/androidpublisher~/
b~bprojectNotLinked~b|project id used to call the Google Play Developer API has not been linked
&2|2bThe current user has insufficient permissions to perform the requested operation
Mreason=^permissionDenied$
|2|2bandroidpublisher|Google Play @Android )?Developer|AndroidPublisher|play~s?publisher
u^https:~/~/@androidpublisher|www)~.googleapis~.com~/androidpublisher~/
Bgoogleapi
&2bThe caller does not have permission
*1
.
B~bRESOURCES_NOT_IN_SAME_SERVICE_PERIMETER~b
B~b@NO_MATCHING_ACCESS_LEVEL|NETWORK_NOT_IN_SAME_SERVICE_PERIMETER|SERVICE_NOT_ALLOWED_FROM_VPC)~b
|3BvpcServiceControlsUniqueI@dentifier|d)~b|~bSECURITY_POLICY_VIOLATED~b|~bVPC_SERVICE_CONTROLS~b
bVPC Service Controls: Request is prohibited
&2bRequest is prohibited by organization.{1,6}s policy
bPERMISSION_DENIED|google
u^https?:~/~/@gmail|sheets|docs|slides|admin|people|chat|meet|forms|tasks|classroom)~.googleapis~.com~/|www~.googleapis~.com~/@calendar|gmail|admin)~/
bClient is unauthorized to retrieve access tokens using this method|Unauthorized client or scope in request
bDelegation denied for ~S{1,120}
bMetadata scope @does not @support|allow)|doesn.{1,6}t allow)
bNot Authori[sz]ed to access this resource~/api
b~bforbiddenForServiceAccounts~b|Service accounts cannot invite attendees
b~bnotACalendarUser~b|user must be signed up for Google Calendar
|2bCalendar usage limits exceeded
&2Mreason=^quotaExceeded$
|2Mdomain=^calendar$
b~/calendar~/v3~/|calendar-json~.googleapis|google.{0,3}calendar
|3bYou need to have @~w{1,20} ){1,3}access to this calendar|~brequiredAccessLevel~b
&2Mreason=^forbiddenForNonOrganizer$
*0
bcan only be changed by the organi[sz]er of the event
bYou are trying to edit a protected cell or object
&2bThe caller does not have permission
|2bsheets~.googleapis~.com|spreadsheet|gspread|google-?~s?sheets
u^https:~/~/sheets~.googleapis~.com~/
bUser-rate limit exceeded~. Retry after|Daily user sending @limit|quota) exceeded
|2u^https?:~/~/[~w.-]{1,100}~.googlevideo~.com~/@videoplayback|initplayback)
fserver=^gvs~s
&4bunable to download video data: HTTP Error 403|fragment ~d+ not found, unable to continue|Got error: HTTP Error 403
B~b403~b
byoutube|yt-dlp|youtube-dl|pytube|googlevideo
-b~[(?!youtube|generic|debug|download)[~w:.]{2,30}~]%[~w-]{3,40}:%Downloading
|2&2#403
u^https?:~/~/[~w.-]{1,100}~.googlevideo~.com~/@videoplayback|initplayback)
bgooglevideo~.com~/videoplayback~S{20,3000}?[~s~S]{0,200}?~b403~b|~b403~b[~s~S]{0,200}?googlevideo~.com~/videoplayback
.
BForbidden%-%origin%invalid~b
BForbidden%-%referer%@not%supplied|invalid)~b
BForbidden%-%CSRF%token%@invalid|not%found%in%request)
u^https?:~/~/services~.gradle~.org~/
|2u^http:~/~/services~.gradle~.org~/
b~bhttp:~/~/services~.gradle~.org~/
|3C^grafana_session
fx-grafana-id
B~bACE~d{10}~b
|2B^~s*Sorry,%the%provided%token%is%not%valid~s*$
&2#403
u^https:~/~/@apt|rpm|packages)~.grafana~.com
|3bYou.{1,6}ll need additional permissions to perform this action~. Permissions needed
&2maccessErrorId
mtitle=^Access%denied$
bmsg=.{0,2}Access denied.{0,200}?accessErrorID=
|2b^~s*origin not allowed~s*$
&2borigin not allowed
bgrafana
bURL is not a valid whitelisted URL|Data proxy hostname and ip are not included in whitelist|non allow-listed @host|URL)
&3Mmessage=^Permission%denied$
|3fx-grafana-org-id
C^grafana_
&2fx-frame-options=^deny$
fcache-control=no-@store|cache)
#403
u^https:~/~/[~w.-]{1,80}~.grafana~.net~/
blegacy auth cannot be upgraded because the host is not found
bauthentication error: invalid scope requested
&2bno credentials provided|authentication error: invalid @token|authentication credentials)
|2bgrafana|loki
u~.grafana~.net
|2fx-gravitee-transaction-id
fx-gravitee-request-id
|2&2B~bAPI_KEY_@MISSING|INVALID)~b
|3merrorKey
merror-key
bgravitee
B~b@GATEWAY_PLAN_UNRESOLVABLE|JWT_@MISSING|INVALID)_TOKEN|OAUTH2_@MISSING_ACCESS_TOKEN|MISSING_HEADER|INVALID_ACCESS_TOKEN)|GATEWAY_OAUTH2_INVALID_CLIENT|HTTP_SIGNATURE_INVALID_SIGNATURE)~b
B~b@GATEWAY_OAUTH2_ACCESS_DENIED|OAUTH2_INSUFFICIENT_SCOPE|RBAC_@FORBIDDEN|INVALID_USER_ROLES|NO_USER_ROLE))~b
B~bRESOURCE_FILTERING_@FORBIDDEN|METHOD_NOT_ALLOWED)~b
B~b@QUOTA|RATE_LIMIT|SPIKE_ARREST)_TOO_MANY_REQUESTS~b
|2fx-groq-region
u^https:~/~/api~.groq~.com~/
&2bAccess denied~. Please check your network settings
|3fx-groq-region
ugroq
bgroq
|2Mcode=^model_permission_blocked_@org|project)$
bmodel~s~S{1,80} is blocked at the @organization|project) level
|2Mcode=^model_terms_required$
bmodel~s~S{1,80} requires terms acceptance
Mcode=^organization_restricted$
&2Bcapacity_exceeded
|2*1
bflex%tier
fcontent-type=^application~/grpc
b@Received%http2%header%with%status:%403|unexpected%HTTP%status%code%received%from%server:%403|PERMISSION_DENIED:%HTTP%status%code%403|Bad%gRPC%response~.%HTTP%status%code:%403)
|3Fgrpc-status=^7$
B~bcode%=%PermissionDenied~b|~b7%PERMISSION_DENIED:|StatusCode~.PERMISSION_DENIED~b|StatusCode=~W{0,2}PermissionDenied~b|io~.grpc~.Status~w{0,20}Exception:%PERMISSION_DENIED
&2Mcode=^permission_denied$
mmessage
&2|3Fgrpc-status=^16$
B~bcode%=%Unauthenticated~b|~b16%UNAUTHENTICATED:|StatusCode~.UNAUTHENTICATED~b|io~.grpc~.Status~w{0,20}Exception:%UNAUTHENTICATED
&2Mcode=^unauthenticated$
mmessage
b~b@desc|details)~b[^~n]{0,160}~bexpired~b
*3
fserver=^h2o~/
&2fserver=^h2o~/
|2R^Access%Forbidden$
B^~s*access%forbidden~s*$
|2U~/webhdfs~/v1~/
Borg~.apache~.hadoop~.~w
|2Mexception=^StandbyException$
bOperation category [A-Z]{4,12} is not supported in state ~w{4,12}
|2Mexception=^SafeModeException$
b~bName~s?node is in safe mode
BPermission denied: user=dr~.who~b
BPermission denied: user=(?<user>[~w.(?:/-]{1,80}), access=(?<access>[A-Z_]{4,20}), inode=.{1,300}?:(?<owner>[~w.-]{1,60}):(?<group>[~w.-]{1,60}):[d-][rwxtTs-]{9}
BUser: (?<user>~S{1,120}) is not allowed to impersonate (?<other>[~w.(?:/-]{1,120})
&2BClient cannot authenticate via:~s?~[[A-Z,%]{4,40}~]
bhadoop|webhdfs|RemoteException
.
|2&3#403
%POST
u~/hangfire@[/?#]|$)
bUnable to refresh the statistics: the server responded with 403
&2#403
u~/hangfire@[/?#]|$)
.
&2Mmessage=^Insufficient%scope$
MstatusCode=^403$
.
|2bRequest forbidden by administrative rules~b(?!~.? Please make sure)
&6#403
Fcache-control=^no-cache$
Fcontent-type=^text~/html$
!fdate
!fserver
-B~S
B<NOSRV> ~S{1,60} 403 ~d{1,9}~s.{1,80}?~b[PL]R--~s
bYou need a valid user and password to access this content
b429%Too%Many%Requests@<~/h1>)?~s{1,9}You have sent too many requests in a given amount of time
|4fx-harbor-csrf-token
fharbor-version
C^@_gorilla_csrf|harbor-lang)$
b~bharbor~b
&2|2Mcode=^FORBIDDEN$
fx-harbor-csrf-token
bCSRF token @not found in request|invalid)|referer @not supplied|invalid)
bcurrent image @with|without)~s.{1,160}?cannot be pulled due to configured policy|The image is not signed @by @cosign|notation)|in Notary)
bThe system is in read only mode~. Any modification is prohibited
bunauthorized to access repository: (?<repository>[~w./-]{1,200}), action: (?<action>~w{2,20})
bOnly system @admin|level robot) can create|permission scope is invalid~. It must be equal to or more restrictive|only admins~(system and project~) can access permissions
&2Mcode=^FORBIDDEN$
|2*0
Mmessage=^forbidden$
u^https:~/~/@registry|app|archivist)~.terraform~.io~/|^https:~/~/@releases|apt|rpm)~.@releases~.)?hashicorp~.com~/
&2bcontent is not @currently )?available in your region
|2bhashicorp|trade controls|terraform
uhashicorp~.com~/|terraform~.io~/
|2b@registry~.terraform~.io|releases~.hashicorp~.com)~b[~s~S]{1,200}?~b405[~s│-]{1,8}Method[~s│]+Not[~s│]+Allowed
&3u^https:~/~/@registry~.terraform~.io|@rpm~.|apt~.)?releases~.hashicorp~.com)~/
#405
-%POST,PUT,PATCH,DELETE
bhost[~s│]+.{0,8}?registry~.terraform~.io.{0,8}?[~s│]+given[~s│]+in[~s~S]{1,200}?does[~s│]+not[~s│]+offer[~s│]+a[~s│]+Terraform[~s│]+provider[~s│]+registry
|3b~bx-hasura-[a-z-]{2,40}~b
sx-hasura-admin-secret
u~.hasura~.app~/
bCould not verify JWT: JWT@Expired|NotYetValid|IssuedAtFuture)
|3bCould not verify JWT: ~w
&1Mcode=^@invalid-jwt|jwt-invalid-claims|jwt-missing-role-claims|invalid-jwt-key)$
bMissing Authorization header in JWT authentication mode|claims key: .{1,60}?not found
binvalid [~~"]{0,2}x-hasura-admin-secret[~~"]{0,2}~/[~~"]{0,2}x-hasura-access-key|x-hasura-admin-secret~/x-hasura-access-key required, but not found
bYour @requested|current) role is not in allowed roles
|2brestricted access~s*: admin only
&2Mcode=^access-denied$
bYou have to be an admin to access
&2Mcode=^access-denied$
bAuthentication hook unauthorized
&2Mcode=^permission-error$
bcheck constraint of an? @insert|update)[~w/]{0,20} permission has failed
uhaveibeenpwned~.com|pwnedpasswords~.com
bAccess denied due to @improperly formed|missing|invalid) hibp-api-key
&4|2#403
b~b403~b[^~n]{0,60}Forbidden|status code~W{0,3}403
|2u^https:~/~/@haveibeenpwned~.com~/api~/|api~.pwnedpasswords~.com~/)
bhaveibeenpwned~.com~/api|api~.pwnedpasswords~.com|hibp-api-key
-fcf-mitigated
-suser-agent=^(?!curl~/|python|Java~/|Go-http|axios|node)
|2ftfp-api-version
u^https:~/~/app~.terraform~.io~/
bCreation of organizations has been disabled for non-admins
|2bfailed to read organization entitlements: unauthorized|unexpected error while reading the organization settings: unauthorized|Error retrieving workspaces: unauthorized
&3mtitle=^unauthorized$
Mstatus=^401$
|3ftfp-api-version
uapp~.terraform~.io
bapp~.terraform~.io|~btfe_~w|terraform cloud|hcp terraform
|2&3mtitle=^not found$
Mstatus=^404$
*1
bError creating workspace [~w-]{1,90} for organization [~w-]{1,90}: resource not found
.
|2b@@kubernetes|svc-catalog)-charts@-incubator)?~.storage~.googleapis~.com|storage~.googleapis~.com~/kubernetes-charts)[^~n]{0,60}%403~b
&2u@kubernetes|svc-catalog)-charts@-incubator)?@~.storage~.googleapis~.com)?~/
#403
u^https:~/~/[~w.-]{1,100}~.@hereapi|here)~.com~/
|2&2merror_description=^These%credentials%do%not%authorize%access
|2merror=^Forbidden$
B~b403~b
&2bThese credentials do not authorize access
|2u^https:~/~/[~w.-]{1,100}~.@hereapi|here)~.com~/
Bhereapi|~bHERE~b|here_@travel|transit|routing)
&2bapiKey invalid~.|apiKey not found|No credentials found
|2u^https:~/~/[~w.-]{1,100}~.@hereapi|here)~.com~/
bhereapi|apiKey invalid~.
u^https:~/~/api~.heroku~.com~/
|2&2Mid=^two_factor$
bsecond authentication factor
bA second authentication factor or pre-authorization is required
&2Mid=^suspended$
|3u^https:~/~/api~.heroku~.com~/
fvia=heroku
bheroku
|2&2Mid=^verification_required$
*2
bError ID: verification_required~b|Verify now at https:~/~/heroku~.com~/verify
|2&2Mid=^forbidden$
bYou do not have access to the @app|team|organization|space|addon|pipeline)
&2bYou do not have access to the @app|team|organization|space|addon|pipeline)
*2
&2Mid=^delinquen@t|cy)$
|2*2
mmessage
u^https:~/~/@api|dns)~.hetzner~.@cloud|com)~/
|2Mcode=^token_readonly$
&2|2Mcode=^forbidden$
b~(@forbidden|token_readonly)[,)]
|2u~.hetzner~.@cloud|com)
bhetzner|hcloud
&2|2Mcode=^resource_limit_exceeded$
b~(resource_limit_exceeded[,)]
*1
&2|2Mcode=^rate_limit_exceeded$
b~(rate_limit_exceeded[,)]
*1
&2|2Mcode=^protected$
b~(protected[,)]
*1
U~/hex~.pm~/
&2U~/hex~.pm~/
Mmessage=^Blocked$
u^https:~/~/@test-)?api~.service~.hmrc~.gov~.uk~/
Mcode=^CLIENT_OR_AGENT_NOT_AUTHORISED$
Mcode=^RULE_INSOLVENT_TRADER$
&2Mcode=^@DUPLICATE_SUBMISSION|TAX_PERIOD_NOT_ENDED|NOT_FINALISED|DATE_RANGE_TOO_LARGE)$
bhmrc|~bVAT~b|~btax
|2U:8123~/
b~bhomeassistant~b
brequest from a reverse proxy was received from (?<proxy>[~da-f.:]{3,45})|Received X-Forwarded-For header from @an )?untrusted proxy (?<untrusted>[~da-f.:]{3,45})
|3bBanned IP ~S{3,45} for too many login attempts
&3#403
U:8123~/
b^~s*403: Forbidden~s*$
&3#403
U:8123~/api~/(?!~w{1,40}_proxy)
-fserver
bLogin attempt or request with invalid authentication from~s
u^https:~/~/[~w.-]{1,80}~.myhuaweicloud~.com~/
|2Merror_code=^APIGW?~.@0301|0305)$
B~bAPIGW?~.@0301|0305)~b
|2Merror_code=^APIGW?~.@0302|0304|0306|0310|0802)$
B~bAPIGW?~.@0302|0304|0306|0310|0802)~b
B~bAPIGW?~.0307~b
|2Merror_code=^APIGW?~.@0303|0311)$
B~bAPIGW?~.@0303|0311)~b
|2Merror_code=^APIGW?~.@0308)$
B~bAPIGW?~.@0308)~b
|2Merror_code=^APIGW?~.@0101)$
B~bAPIGW?~.@0101)~b
|2fserver=^@Huawei)?CloudWAF
C^HWWAFSES@ID|TIME)$
|3&2#418
*0
&2B访问被拦截
*0
b~bhws_security(?:|account~.hwclouds~.com~/static~/error~/
|2fx-obs-request-id
Fserver=^OBS$
|2MCode=^InArrearOrInsufficientBalance$
B~bInArrearOrInsufficientBalance~b
|2MCode=^@DeregisterUserId|FrozenUserId)$
&2MCode=^@AccountProblem|UserRestricted)$
|4fx-obs-request-id
Fserver=^OBS$
b~bobs~.[a-z]{2}-[a-z]{2,12}-~d{1,3}~.myhuaweicloud~.|~bx-obs-
u~bobs~.[a-z]{2}-[a-z]{2,12}-~d{1,3}~.myhuaweicloud~.
&2MCode=^InvalidAccessKeyId$
*2
&2|2MCode=^SignatureDoesNotMatch$
B~bSignatureDoesNotMatch~b
*2
&2B~bRequestTimeTooSkewed~b
*2
&2|2MCode=^InvalidObjectState$
B~bInvalidObjectState~b
*2
&2MCode=^@AccessDenied|AllAccessDisabled)$
*2
|2fx-hubspot-correlation-id
u^https:~/~/api~.@hubapi|hubspot)~.com~/
|3&2|2mcorrelationId
fx-hubspot-correlation-id
Mcategory=^MISSING_SCOPES$
bapp hasn.t been granted all required scopes
bdoes not have proper permissions! ~(requires @any|all) of
&2*1
Mcategory=^@USER_DOES_NOT_HAVE_PERMISSIONS|FORBIDDEN)$
&2*1
|2Mcategory=^EXPIRED_AUTHENTICATION$
btoken used to make this call expired
&2*1
|2MerrorType=^RATE_LIMIT$
Mcategory=^RATE_LIMITS?$
.
bYour request to access @model|dataset) ~S{3,160} is awaiting a review
|2Fx-error-code=^GatedRepo$
bAccess to @model|dataset) [^~s/]{1,60}~/~S{1,100} is restricted|gated repo
|3fx-error-message=^Access%to%this%resource%is%disabled
bDisabledRepoError|Cannot access repository for url https:~/~/huggingface~.co~/
&2bAccess to this resource is disabled
|3fx-error-code
Uhuggingface~.co
bhuggingface
borganization token policy, your token needs to be approved|token has been revoked by the organization administrator
|2uhuggingface~.co~/@datasets~/)?[~w.-]{1,60}~/[~w.-]{1,100}~/resolve~/
bhuggingface~.co~/@datasets~/)?[~w.-]{1,60}~/[~w.-]{1,100}~/resolve~/
bpass .{0,2}create_pr=1.{0,2} as a query parameter
bstorage patterns tripped|private repository storage limit @has been )?reached
bThis authentication method does not have sufficient permissions to call Inference
u^https:~/~/api~.hypixel~.net~/
|2&2mcause=^Invalid%API%key$
|2u^https:~/~/api~.hypixel~.net~/
Msuccess=^false$
b~[hypixel-api-reborn~] Invalid API Key
|2fx-global-transaction-id
fx-backside-transport
&2MhttpCode=^401$
mmoreInformation=client%id|client%secret|registered
u^https:~/~/[~w.-]{1,80}~.cloud~.ibm~.com~/
B~bBXNIM0415E~b
&2bUnauthorized: The user does not have access to the specified resource
|2merrorMsg
bibm
fserver=^Icecast~b
&2fserver=^Icecast~b
bMountpoint in use
bIcecast connection limit reached|^~s*too many sources connected
&2fserver=^Icecast~b
bNo Content-type given|Content-type not supported
fserver=^Microsoft-IIS~/
|2|3b~b403~.@14)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP@ Error)?|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@14)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@14)%~d{1,10}@%|~r?$)
bThe Web server is configured to not list the contents of this directory
|3|3b~b403~.@6|8|503|504)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP@ Error)?|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@6|8|503|504)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@6|8|503|504)%~d{1,10}@%|~r?$)
|3b~b401~.@503|504)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP@ Error)?|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@503|504)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@503|504)%~d{1,10}@%|~r?$)
bThe IP address from which you are browsing is not permitted|the @IP address|host name) is included in the Deny list of IP Restriction
|3|3b~b403~.@501|502)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP@ Error)?|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@501|502)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@501|502)%~d{1,10}@%|~r?$)
|3b~b401~.@501|502)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP@ Error)?|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@501|502)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@501|502)%~d{1,10}@%|~r?$)
bDynamic IP Restriction @Concurrent|Maximum) request rate limit
|2|3b~b403~.@9|15)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP@ Error)?|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@9|15)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@9|15)%~d{1,10}@%|~r?$)
b403~.9~b[^~n]{0,40}too many @users|clients)
|2|3b~b403~.@4|5)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP@ Error)?|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@4|5)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@4|5)%~d{1,10}@%|~r?$)
bThe page you are trying to access is secured with Secure Sockets Layer
|2|3b~b403~.@17)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP@ Error)?|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@17)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@17)%~d{1,10}@%|~r?$)
bclient certificate has expired or is not yet valid
|2|3b~b403~.@7|12|13|16)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP@ Error)?|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@7|12|13|16)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@7|12|13|16)%~d{1,10}@%|~r?$)
brequires your @browser|client) to have a Secure Sockets Layer ~(SSL~) client certificate|client certificate is @either )?@not trusted|untrusted) or @is )?invalid|client certificate was revoked, or the revocation status
|2|3b~b403~.@18|19)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP@ Error)?|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@18|19)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@18|19)%~d{1,10}@%|~r?$)
bspecified request cannot be executed from current application pool
|3b~b403~.@1|2|3|10|21|22)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP@ Error)?|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@1|2|3|10|21|22)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@1|2|3|10|21|22)%~d{1,10}@%|~r?$)
|3|3b~b401~.@3)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP@ Error)?|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@3)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@3)%~d{1,10}@%|~r?$)
b401~.3~b[^~n]{0,40}@ACL on resource|access control list)
bdo not have permission to view this directory or page because of the access control list
|2|3b~b404~.@5|6|7|8|10|11|12|14|15|18|19)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP@ Error)?|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}404~.@5|6|7|8|10|11|12|14|15|18|19)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%404%@5|6|7|8|10|11|12|14|15|18|19)%~d{1,10}@%|~r?$)
bThe request filtering module is configured to @deny|block)|request filtering @module )?@is configured to )?den@y|ied)
|2|3b~b401~.@1)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP@ Error)?|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@1)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@1)%~d{1,10}@%|~r?$)
|3b~b401~.@2)~s{0,3}[-–:]~s{0,3}@Forbidden|Unauthorized|Not Found|Client cert|SSL~b|IP addr|Directory|Execute|Read access|Write access|Site access|Mapper|Cannot execute|Too many|Web server|Logon|Access is denied|Unlisted)
b~b@HTTP@ Error)?|@HTTP )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@2)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@2)%~d{1,10}@%|~r?$)
|2&2b403 - @Forbidden: Access is denied~.|@禁止访问|Verboten):%)
-r^forbidden~W+~w
&2fserver=^Microsoft-IIS~/
bYou do not have permission to view this directory or page
u^https:~/~/@api|i)~.imgur~.com~/
|2b~bImgur is temporarily over capacity
&2merror=over capacity
uimgur~.com~/
|3fx-iinfo
fx-cdn=^@Incapsula|Imperva)
C^@visid_incap_|incap_ses_|nlbi_|reese84)
bPardon Our Interruption|isImpervaSpaSupport|distilCaptchaForm|distilCallbackGuard
b~bError@ code)?~s{1,4}1[56]~b[~s~S]{1,300}?request was blocked by @the|our) security @rules|service)
bIncapsula incident ID|_Incapsula_Resource~?[^<>~s]{0,600}?incident_id=
.
bContact support for additional information~.?@~s|<br~s?~/?>){0,8}@The )?incident ID is
fserver=imunify360
bAccess denied by Imunify360 bot-protection|IPs used for automation should be whitelisted
|2b@protected|powered) by~s{1,4}@<[^>]{1,200}>~s*){0,3}Imunify360
bimunify360 preloader
fserver=^IF_WAF
bwebsite is secured against online attacks~.? Your request was blocked
|3fx-influxdb-version
fx-influxdb-build
U:8086~/@api~/v2~/)?@query|write)~b
bFlux query service disabled
bcreate admin user first or disable authentication
|3bnot authori[sz]ed to execute statement .{1,300}?~brequires (?<right>admin privil[ea]ge|~w+ on ~S{1,80}?)(?=[~~'&},.~s]|$)
berror authori[sz]ing query: ~S{1,80} not authori[sz]ed
merror=not authori[sz]ed to @write to database|@delete|create|modify|read)~s.{3,99}:)
|2merror=^unable%to%parse%authentication%credentials$|~buser%is%required~b
&2fx-influxdb-version
merror=^authorization%failed$
u^@https?|wss?):~/~/[~w-]{1,60}~.infura~.io~b
brejected due to project ID settings
&2bnot allowed - invalid origin
|2binfura
u~.infura~.io~b
bproject ID does not have access to (?<what>this network|archive state|[~w~s-]{3,40})
&2b~binvalid project id~b|~bproject id @@is )?required|not provided)~b
|3*0
mjsonrpc
B^~s{0,9}project%id%required
.
b^~s{0,5}client%certificate%unauthorized~s{0,5}$
bannotation%cannot%be%used~. Snippet%directives%are%disabled%by%the%Ingress%administrator
bannotation%group%~S{1,80}%contains%risky%annotation%based%on%ingress%configuration
u@^|[/.])instagram~.com
&2|2u@^|[/.])instagram~.com
b~binstagram~.com~b|~binstaloader~b|~binstagrapi~b
bwait a few minutes before you try again
B~bfeedback_required~b
u^https:~/~/api~.@eu~.|au~.)?intercom~.io~/
&2Mcode=^@api_plan_restricted)$
|3u^https:~/~/api~.@eu~.|au~.)?intercom~.io~/
Mtype=^error~.list$
bintercom
&2Mcode=^@token_expired)$
*0
&2Mcode=^@unauthorized|missing_authorization|token_@not_found|revoked|blocked|suspended))$
*0
&2Mcode=^@rate_limit_exceeded|retry_after)$
*0
|2&2Mcode=^@unsupported|not_restorable|job_closed|team_unavailable|@admin|team|conversation|company|user|contact)_not_found)$
*0
&2&2Mcode=^@forbidden)$
*0
b~bis closed for new task
&2Mcode=^@forbidden|action_forbidden|token_unauthorized)$
*0
.
|2MerrorMessage=^IP_ADDRESS_NOT_ALLOWED$
&2B~b2S290~/8~b
BIP_ADDRESS_NOT_ALLOWED
.
bSSL unavailable for this endpoint, order a key
.
bConnection denied by IP2Location Country Blocker
.
B~bIPX_FORBIDDEN_@HOST|IP|PROTOCOL)~b
B~bIPX_FORBIDDEN_@PATH|FILE|SYMLINK)~b
.
b@ISA Server|Forefront TMG|The server) denie[ds] the specified Uniform Resource Locator ~(URL~)
B~bJellyfin~.@Api|Server)~b|~bEmby~.Server~.Implementations~b|~bMediaBrowser~.Controller~b
|2B@AuthenticationException|SecurityException): Access token is invalid or expired
BCustomAuthentication.{1,6}? was not authenticated
BCustomAuthentication.{1,6}? was forbidden
fx-jenkins
bNo%valid%crumb%was%included%in%@the%)?request
|3b~banonymous%is%missing%the%[~w%]{1,40}~/[~w%]{1,40}%permission
fx-you-are-authenticated-as=^anonymous$
bX-You-Are-Authenticated-As:%anonymous|You%are%authenticated%as:%anonymous
|2b~bis%missing%the%(?<permission>[~w%]{1,40}~/[~w%]{1,40})%permission
&2fx-required-permission
-fx-you-are-authenticated-as=^anonymous$
bUnexpected%request%origin%~(check%your%reverse%proxy%settings~)|Jenkins%URL%is%not%configured%~(set%Jenkins%URL%in%the%configuration~)|WebSocket%support%for%CLI%disabled%for%this%controller
b@jsonp|primitive%XPath%result%sets)%forbidden;%implement%jenkins~.security~.SecureRequester
|2fserver=^Jetty~b
bPowered by Jetty:~/~/
|2bHTTP ERROR 403 !role~b|<title>~s{0,5}Error 403 !role|Reason:~s{0,9}@<pre>)?~s{0,9}!role~b|<td>!role<~/td>
R^!role$
|2bHTTP ERROR 403 !Secure~b|<title>~s{0,5}Error 403 !Secure|<td>!Secure<~/td>
r^!Secure$
&3#403
|2fserver=^Jetty~b
bPowered by Jetty:~/~/|<h2>HTTP ERROR 403
bHTTP ERROR 403 Forbidden|HTTP ERROR:? 403[~s~S]{0,200}?@Reason:|MESSAGE:)[~s~S]{0,60}?Forbidden
|2fserver=^jiasule-WAF
C^@__jsluid|jsl_tracking)
b~bnotice-jiasule~b|static~.jiasule~.com~/static~/js~/http_error|ks[-_]waf[-_]error~.png|help~.365cyd~.com~/cyd-error-help|当前访问疑似黑客攻击，已被网站管理员设置为拦截
U^https:~/~/api~.jikan~.moe~/
&2Mtype=^BadResponseException$
B~b403%on%https?:
u^https:~/~/@www~.)?jitpack~.io~/
bjitpack~.io~/@com|org|io)~/[^~n]{0,300}~b401~b|~b401~b[^~n]{0,120}jitpack~.io~/@com|org|io)~/
bjitpack~.io~/@com|org|io)~/[^~n]{0,300}~b403~b|~b403~b[^~n]{0,120}jitpack~.io~/@com|org|io)~/
u^https?:~/~/@cdn|data)~.jsdelivr~.@net|com)~/
bPackage size exceeded the configured limit of (?<limit>~d{1,5} MB)
|2fserver=^TornadoServer
C^@username-[~w.-]{1,80}|_xsrf)$
bBlocking @Cross Origin @API )?@request|WebSocket Attempt)|request from unknown origin|request with no referer)
bBlocking request with non-local .{1,8}?Host
&3b_xsrf.{1,8}?argument @missing|has invalid format|invalid)|XSRF cookie does not match
|3C^username-
b~b@ServerApp|NotebookApp|LabApp)~b|jupyter|~.ipynb|~/api~/@kernels|contents|sessions|terminals)~b
&2mmessage
Mreason=^null$
-bjupyterhub|~/hub~/
bHTTP 403.{0,60}?Permission denied: ~S|Permission denied: ~S{1,200}~.@ipynb|py|csv|txt|md)~b
bUser is not authorized to (?<action>read|write|execute) on resource: (?<resource>~w{1,40})
&3B~bget_login_url~b
BHTTPError@~(|: HTTP )403
*2
bCouldn.{1,6}t authenticate @WebSocket|~w{1,60}@Handler|Websocket)?) connection
|3fx-jupyterhub-version
C^jupyterhub-
bjupyterhub|~/hub~/
B~[ConfigProxy~] warn: 403~b
&2BXSRF cookie does not match @POST|PUT|DELETE|PATCH|GET) argument
|2*0
b403 : Forbidden~s{1,20}XSRF
bAction is not authorized with current scopes;? requires any of ~[(?<scopes>[^~]]{1,200})~]
&2*0
BMissing or invalid credentials~.
&2*0
B~b@user|service|User) .{1,80}? @is )?not allowed~.|not in allowed_users
u^https:~/~/@www|api)~.kaggle~.com~/api~/
|2bmust accept this competition.{1,6}s rules
bPermission ~W{0,8}competitions~.participate~W{0,8} was denied
b@Required permission ~W{0,4}@u0027)?|Permission ~W{0,4}@u0027)?)(?<permission>@competitions|kernels|datasets|models|benchmarks)~.[~w.]{3,40}?)~W{0,4}@u0027)? was @not satisfied|denied)
&2b~b403 - Forbidden~b|403 Client Error: Forbidden for url: https:~/~/@www|api)~.kaggle~.com
bkaggle
u^https:~/~/@dapi|kapi|kauth|apis-navi)~.kakao~.com~/
bip mismatched!? callerIp=
bdomain mismatched!? caller=
|3bApp~([^)~n]{1,80}~) disabled [A-Z_]{3,60} service
&1Bdisabled OPEN_MAP_AND_LOCAL service
&2Mcode=^-@3)$
|3u^https:~/~/@dapi|kapi|kauth|apis-navi)~.kakao~.com~/
mmsg
bkakao
&2Mcode=^-@4)$
*1
&2Mcode=^-@5|402|6)$
*1
&2Mcode=^-@10)$
*1
&2Mcode=^-@9)$
*1
&2Mcode=^-@401)$
*1
.
|2&2fx-kpsdk-ct
#429,403
bwindow~.KPSDK~b|__kasada~b
fserver=^keycdn
&3#403
|2fserver=^keycdn
u~.kxcdn~.com~/
u[?&]token=@~[redacted:|[~w-]{8,64}~b)
&3#410
*0
u[?&]token=@~[redacted:|[~w-]{8,64}~b)
|3u~/realms~/[^/?#]{1,100}~/@protocol|account|broker|login-actions|authz)~b|~/admin~/realms~b
b[/]realms[/][~w.-]{1,100}[/]protocol[/]openid-connect
Fset-cookie=^@KC_RESTART|KC_AUTH_SESSION_HASH|KEYCLOAK_@IDENTITY|SESSION))=
|2merror_description=^HTTPS%required$
bWe are sorry[^a-z]{0,12}HTTPS required
&2merror=^Invalid%origin$
|3U~/realms~/
faccess-control-allow-origin
b^~s*~{[^}]{0,40}Invalid%origin[^}]{0,12}~}
|2merror=^No%realm%access$
bToken issued for an application that is not the admin console
|2&2Merror=^@HTTP%403%Forbidden|unknown_error|Forbidden)$
|2U~/admin~/realms~b
B~/admin~/realms~/|keycloak
bHTTP 403 Forbidden.{0,400}?org~.keycloak|keycloak.{0,200}?ForbiddenException: HTTP 403|keycloak~.exceptions~.~w{1,40}: 403:.{0,24}?unknown_error
&2Merror=^access_denied$
Merror_description=^@not_authorized|request_submitted)$
BPolicy~s.{0,2}@Trusted%Hosts|Allowed%[~w%]{1,40}|Max%Clients%Limit|Consent%Required)~S{0,2} rejected
merror_description=^Client%@is%)?not%@allowed|enabled)%@to|for)%|^Client%is%not%allowed%to%initiate|^Public%client%not%allowed|^Client%does%not%have%any%service%account
|2fkbn-name
fkbn-license-sig
bRequest must contain an? @kbn-xsrf|osd-xsrf|kbn-version) header
|3bAPI ~[@GET|POST|PUT|PATCH|DELETE) ~S{1,200}~] is unauthorized for user, this action is granted by the Kibana privileges
mmessage=^Unable%to%@bulk_)?@create|get|find|update|delete)%[~w,-]{0,120}?@dashboard|visualization|index-pattern|lens|canvas-workpad|search-session|ingest-agent-policies|config)~b
bUnauthorized to @get|find|create|update|delete) @[~w.-]{1,60} space|spaces|actions|rules?|alerts?)~b
u^https:~/~/api~.@kimi~.com|moonshot~.@cn|ai))~/
|2fserver=Kimi For Coding is currently only
bKimi For Coding is currently only available for Coding Agents
Mtype=^access_terminated_error$
u^https:~/~/a~.klaviyo~.com~/
&2|2Mcode=^permission_denied$
B~bpermission_denied~b
|2u^https:~/~/a~.klaviyo~.com~/
bklaviyo
&2*1
|2bcf-mitigated~W{1,6}challenge
b<title>~s{0,5}Just a moment
|5fvia=kong~/
fserver=^kong~/
fx-kong-request-id
fx-kong-proxy-latency
fx-kong-response-latency
bNo%API%key%found%in%request
bDuplicate%API%key%found
bYou%cannot%consume%this%service
|2bIP%address%not%allowed:%(?<address>[0-9a-f.:]{3,45})
&2mmessage=^Your%IP%address%is%not%allowed~.?$
|6fvia=kong~/
fserver=^kong~/
fx-kong-request-id
fx-kong-response-latency
fx-kong-proxy-latency
Mrequest_id=^[0-9a-f]{32}$
|2Mexp=^token%expired$
Mnbf=^token%not%valid%yet$
bNo%credentials%found%for%given%.{1,6}~w{1,40}|No%mandatory%.{1,6}~w{1,40}.{1,6}%in%claims|Unrecognizable%token|Bad%token;%
&2bHMAC%signature%cannot%be%verified,%a%valid%date%or x-date%header%is%required
|2sdate
sx-date
bHMAC%signature%cannot%be%verified,%a%valid%date%or x-date%header%is%required
&2bHMAC%signature%@cannot%be%verified|does%not%match)
*0
&2bThe%access%token%is%@invalid%or%has%expired|missing)
|2Merror=^invalid_@token|request)$
fwww-authenticate=^Bearer
&2mmessage=^API%rate%limit%exceeded@%for%'.{1,60}')?$
*0
&2mmessage=^Invalid%authentication%credentials$
*1
&2Mmessage=^Unauthorized$
|3fserver=^kong~/
fx-kong-request-id
fx-kong-response-latency
&3#403
Mmessage=^Forbidden$
|2fserver=^kong~/
fx-kong-response-latency
u^https:~/~/@api|futures)~.kraken~.com~/
bEAccount:Invalid permissions:[^~n]{0,40}trading restricted for (?<place>[~w-]{2,20})
|2bEGeneral:Permission denied
bEAccount:Invalid permissions
bEGeneral:Temporary lockout
bEAPI:Rate limit exceeded|EOrder:Rate limit exceeded|EService:Throttled
bEAPI:Invalid nonce
bEAPI:Invalid @key|signature)
|2fx-krakend
fx-krakend-completed
&3#403
fx-krakend
e
|2fx-kubernetes-pf-flowschema-uid
MapiVersion=^v1$
BFilter rejecting [A-Z]+ ~S+ @localhost|127~.0~.0~.1|~[::1~])
BFilter rejecting [A-Z]+ ~S+ ~w
bHTTP probe failed with statuscode: 40[13]
bUser ~~*["']system:anonymous~~*["'] cannot|Forbidden%~(user=system:anonymous,
bis%forbidden: exceeded quota:
bis%forbidden: failed quota:
bunable to create new content in namespace (?<namespace>~S{1,80}) because it is being terminated
bis%forbidden: @violates%PodSecurity|unable%to%validate%against%any)
bis%forbidden:[^~n]{0,200}~b@maximum|minimum) (?<what>[~w./-]{2,40})@ usage)? per @Container|Pod|PersistentVolumeClaim) is~b
bis%forbidden: error looking up service account (?<account>[^~s:]{1,160}):|is%forbidden: service account ~S{1,160} was not found
battempting to grant RBAC permissions not currently held
bis forbidden: @node ~S{1,160} )?@cannot|is not allowed to) modify @node|labels|taints)~b
badmission webhook ~S{1,160} denied the request|ValidatingAdmissionPolicy ~S{1,160} with binding ~S{1,160} denied request
bUser ~~*["'](?<user>[^"'~~]{1,120})~~*["'] cannot (?<verb>~w+) resource
BForbidden%~(user=(?<user>[^,~s]{1,160}),%verb=(?<verb>~w+),%resource=(?<what>~w+)
U:5001~/api~/v0~/
bKubo RPC Access Denied
|2bAPI blocked request to ~S{1,300} ~(possible CSRF~)
&3#403
U:5001~/api~/v0~/
|3sorigin
sreferer
B^~s{0,4}403%-%Forbidden
u^https:~/~/@api|openapi|api-futures)[~w-]{0,12}~.kucoin~.com~/
&3Mcode=^4@00006)$
mmsg
|2u^https:~/~/@api|openapi|api-futures)[~w-]{0,12}~.kucoin~.com~/
bKC-API|kucoin|request%ip|Access%denied|Signature%error|local%laws|located%country
&3Mcode=^4@00@301|500))$
mmsg
*0
|2&3Mcode=^4@00002)$
mmsg
*0
bKC-API-TIMESTAMP Invalid
|2&3Mcode=^4@0000[1345])$
mmsg
*0
bKC-API-KEY not exists|KC-API-PASSPHRASE error
&3Mcode=^4@000@07|10))$
mmsg
*0
B~bkumactl~b
&2&3Mtype=^~/std-errors$
mtitle=^Access%Denied$
|2Mstatus=^403$
mdetail=not%allowed
!sauthorization
*1
u~bapi~.smith~.langchain~.com~/
borg_scoped_key_requires_workspace|API%key%is%org-scoped%and%requires%workspace
&3|2#403
B~b403~b
|2u~bapi~.smith~.langchain~.com~/
BLangSmithError
B@error|detail)~W{1,9}Forbidden~b
C^laravel_session$
bUser%does%not%have%@the%right%(?<what>roles|permissions)|any%of%the%necessary%access%rights)~b
bInvalid%ability%provided~.|Invalid%scope~(s~)%provided~.
|3bCSRF%token%mismatch~.|TokenMismatchException|~b419~W{1,5}Page%Expired
&2#419
bPage Expired
b@<title>~s{0,20}|~b419~b~W{1,9})Page%Expired~b
|2BIlluminate~S{1,60}OriginMismatchException
Mmessage=^Origin%mismatch~.$
|2BInvalidSignatureException
&2BInvalid%signature~.~s{0,20}<
B~b403~b
Mmessage=^Your%email%address%is%not%verified~.$
|2bThis%action%is%unauthorized~.
BIlluminate~S{1,10}Auth~S{1,10}Access~S{1,10}AuthorizationException
BThrottleRequestsException|~bToo%Many%Attempts~.
u^https?:~/~/ws~.audioscrobbler~.com~/
bAPI Key Suspended - This application is not allowed
bInvalid API key - You must be granted a valid key
&2bInvalid method signature supplied
|2baudioscrobbler~.com|last~.?fm|<lfm~s
uaudioscrobbler~.com|last~.?fm|<lfm~s
bInvalid session key - Please re-?authenticate
u^https?:~/~/app~.@eu~.)?launchdarkly~.@com|us)~/
&2bAccess to the requested resource was denied
|3u^https?:~/~/app~.@eu~.)?launchdarkly~.@com|us)~/
Mcode=^forbidden$
blaunchdarkly|~bproj~/[~w*.-]{1,60}
.
baccount has been temporarily banned due to violations of our service
fserver=^lighttpd~b
burl%denied%as%@we%match%access_deny|failed%to%match%any%from%access_allow)
b--%access%denied%due%to%symlink%restriction
&2b<h1>403%@-%)?Forbidden<~/h1>
fserver=^lighttpd~b
u^https:~/~/api~.linear~.app~/
btrying to use an API key as a Bearer token
&2mcode=^RATELIMITED$
|3|3u^https:~/~/api~.linear~.app~/
muserPresentableMessage
Blinear~.app|LinearError|(?:linear~/sdk
mextensions
mtype=^ratelimited$
&2|3Mcode=^AUTHENTICATION_ERROR$
mtype=^authentication%error$
BAuthenticationLinearError
*0
&2|2mtype=^feature%not%accessible$
BFeatureNotAccessible
*0
&2|3Mcode=^FORBIDDEN$
mtype=^forbidden$
BForbiddenLinearError
*0
|3fx-li-fabric
fx-li-uuid
u^https:~/~/api~.linkedin~.com~/
&2|2MserviceErrorCode=^100$
Mcode=^ACCESS_DENIED$
bNot enough permissions to access:? (?<call>[~w.~-/%]{1,80})
b@Unpermitted fields present in|Field Value validation failed in) @PARAMETER|REQUEST_BODY|RESPONSE_BODY)
|2MserviceErrorCode=^65602$
&2Mcode=^EXPIRED_ACCESS_TOKEN$
mserviceErrorCode
|2MserviceErrorCode=^6560[01]$
&2Mcode=^@INVALID|REVOKED)_ACCESS_TOKEN$
mserviceErrorCode
&2#999
|3fx-li-pop
fx-li-uuid
u^https?:~/~/@~w{2,3}~.)?linkedin~.com~/
|2fl5d-proxy-error
fl5d-proxy-connection
|2fl5d-proxy-error=unauthorized|not%authorized
bunauthorized%@request%on%route|connection%on%~S{1,120})|client%~d{1,3}~.[~d.:]{5,20}%is%not%authorized
|2fx-oauth-scopes=~blinodes:|domains:
u^https:~/~/api~.linode~.com~/
&2bYour OAuth token is not authorized to use this endpoint
|3mreason
blinode
ulinode
&2bInvalid OAuth token|You must be authenticated to find your StackScripts
|2blinode
uapi~.linode~.com
&2b"reason":~s?"Not%found"
*3
B~bLinode%busy~.?@"|~s|$)
.
b~b~w{3,12}_model_access_denied~b|@key|team|user)%not%allowed%to%access%model
b~bbudget_exceeded~b|Budget%has%been%exceeded!%Current
fserver=^LiteSpeed
|2bAccess to @this )?resource on @the|this) server is denied
&2bProudly powered by LiteSpeed Web Server|litespeedtech~.com~/error-page
B~b403~b
|2u^https:~/~/@[~w-]+~.)?locationiq~.@com|org)~/
b~blocationiq~.@com|org)~b
&2*0
|2merror=~bAccess restricted~b
b~bAccess restricted~b
&2*0
|2merror=~bService not enabled~b
b~bService not enabled~b
&2*0
|2merror=~b@Invalid key|Key not active)~b
b~b@Invalid key|Key not active)~b
&2*0
|2merror=~bRate Limited @Second|Minute|Day)~b
b~bRate Limited @Second|Minute|Day)~b
u^https:~/~/openapi[~w-]{0,20}~.@longportapp|longbridgeapp|longbridge)~.@com|cn)~/
&2Mcode=^403201$
|2u^https:~/~/openapi[~w-]{0,20}~.@longportapp|longbridgeapp|longbridge)~.@com|cn)~/
bsignature invalid
&2Mcode=^403202$
|2u^https:~/~/openapi[~w-]{0,20}~.@longportapp|longbridgeapp|longbridge)~.@com|cn)~/
bduplicate request
&2Mcode=^403203$
|2u^https:~/~/openapi[~w-]{0,20}~.@longportapp|longbridgeapp|longbridge)~.@com|cn)~/
bapikey illegal
&2Mcode=^403205$
|2u^https:~/~/openapi[~w-]{0,20}~.@longportapp|longbridgeapp|longbridge)~.@com|cn)~/
b~bip is not allowed
&2Mcode=^401003$
|2u^https:~/~/openapi[~w-]{0,20}~.@longportapp|longbridgeapp|longbridge)~.@com|cn)~/
btoken expired
&2Mcode=^42900[12]$
|2u^https:~/~/openapi[~w-]{0,20}~.@longportapp|longbridgeapp|longbridge)~.@com|cn)~/
bratelimit|request is limited
.
b@The%)?consumer%is@n.{1,6}t|%not)%authorized%to%access%\\s+?resources
|2u^https?:~/~/~w{2,5}~.api~.mailchimp~.com~/
bmailchimp~.com~/developer
|2&2mtitle=^User%Disabled$
|2*0
mdetail=^This%account%has%been%deactivated
bUser Disabled[^~n]{1,80}This account has been deactivated
&2mtitle=^@Forbidden|Forbidden%Plan|Compliance%Related)$
*0
u^https:~/~/api~.@eu~.)?mailgun~.net~/
|2b@Free|Sandbox) @accounts|subdomains) are for test purposes only
badd the address to authorized recipients
bDomain [~w.-]{1,120} is not allowed to send:
&3|2#403
B~b403~b
|2u^https:~/~/api~.@eu~.)?mailgun~.net~/
bmailgun
bForbidden|access denied
.
bBlocked because of Malicious Activities|Firewall~s{0,4}@<[^>]{1,200}>~s*){0,4}powered by~s{0,4}@<[^>]{1,200}>~s*){0,4}MalCare
u^https:~/~/@api|events|[a-d]~.tiles)~.mapbox~.@com|cn)~/
&2brequires a token with ~S{3,40} scope
|2u^https:~/~/@api|events|[a-d]~.tiles)~.mapbox~.@com|cn)~/
bapi~.mapbox~.com|mapbox
&1bNot Authorized - @Invalid Token|No Token)
|2&3u^https:~/~/@api|events|[a-d]~.tiles)~.mapbox~.@com|cn)~/
#403
|2sorigin
sreferer
&3u^https:~/~/@api|events|[a-d]~.tiles)~.mapbox~.@com|cn)~/
u^https:~/~/[^/]{1,40}~/@v4|styles|geocoding|search|directions|fonts)~/
Mmessage=^Forbidden$
&3|2#403
B~b403~b
*0
bForbidden|~b403~b
u^https:~/~/api~.maptiler~.com~/
|2bInvalid key - Get your FREE key at https:~/~/cloud~.maptiler~.com
&2b~bInvalid key~b
|2u^https:~/~/api~.maptiler~.com~/
b~bapi~.maptiler~.com~/
|4fx-mashery-error-code
fx-error-detail-header
fx-mashery-responder
fserver=^Mashery
|4fx-mashery-error-code=OVER_@QPS|RATE)|RATE_LIMIT_EXCEEDED
fx-error-detail-header=Over%@Queries|Rate)|Rate%Limit
b@Developer|Account) Over @Qps|Rate|Queries Per Second Limit|Rate Limit)~b
&2bRate Limit Exceeded
*0
|4fx-mashery-error-code=@DEVELOPER|ACCOUNT)_INACTIVE
fx-error-detail-header=Inactive
b<h1>~s*@403 )?@Developer|Account) Inactive
&2b@Developer|Account) Inactive
*0
|2fx-mashery-error-code=NOT_AUTHORIZED
&2bNot Authorized
*0
fx-mashery-error-code=FORBIDDEN
|2fserver=^Mastodon$
C^_mastodon_session$
bThis action is outside the authorized scopes
bYour login is @currently disabled|currently pending approval|missing a confirmed e-mail address)
Merror=^This%@method|API)%requires%an%authenticated%user
merror=^@Request%not%signed$|Verification%failed%for%~S{1,100}%~S{1,200}%using%|Public%key%not%found%for%key)
&2merror=^This%action%is%not%allowed~.?$
|2fserver=^Mastodon$
bmastodon
|2U~/_@matrix|synapse)~/
Merrcode=^M_
BFederation denied with~s|FederationDeniedError
Merrcode=^M_UNKNOWN_TOKEN$
Merrcode=^M_MISSING_TOKEN$
Merrcode=^@M_USER_DEACTIVATED|M_USER_LOCKED|M_USER_SUSPENDED|ORG_MATRIX_EXPIRED_ACCOUNT)$
Merrcode=^M_CONSENT_NOT_GIVEN$
Merrcode=^M_GUEST_ACCESS_FORBIDDEN$
Merrcode=^M_RESOURCE_LIMIT_EXCEEDED$
&2Merrcode=^M_FORBIDDEN$
Merror=^Bad%token%supplied
&2Merrcode=^M_FORBIDDEN$
bHMAC incorrect|Invalid @username or password|password|login token)|access token .{0,20}?invalid
&2Merrcode=^M_FORBIDDEN$
bRegistration has been disabled
&2Merrcode=^M_
bYou are not a server admin
Merrcode=^M_EXCLUSIVE$
&2|2Merrcode=^M_FORBIDDEN$
B~b@SynapseError|MatrixError): .{0,2}403~b
b~bis already in the room~b
*5
|2Fx-version-id=^~d+~.~d+~.~d+~.~d+~.
Mid=^api~.[~w.]{3,80}~.app_error$
Mid=^api~.context~.@session_expired|invalid_token)~.
|2Mid=^api~.context~.permissions~.app_error$
&2bYou do not have the appropriate permissions
b~buserId=~w{26}~b|~bpermission=~w{3,60}|api~/v4~/
.
bYou.{0,8}ve been blocked from this operation due to violation of the Central terms|central~.sonatype~.org~/blacklisted
b403 Use https:~/~/repo1~.maven~.org
bdoes not allow updating artifact
&3bhttps?:~/~/@www~.)?@mvnrepository~.com|search~.maven~.org|central~.sonatype~.com)~/artifact~/
b~b403~b|ReasonPhrase:~s?Forbidden|Forbidden ~(403~)
bCould not @transfer|GET|HEAD|resolve)|Failed to @transfer|read|collect)
&3b@oss~.sonatype~.org|s01~.oss~.sonatype~.org|central~.sonatype~.com|ossrh-staging-api~.central~.sonatype~.com)
b~b403~b|ReasonPhrase:~s?Forbidden|Forbidden ~(403~)
bFailed to @deploy|publish)|Could not @transfer|PUT|write)|Received status code 403|Upload failed
&3b@repo1?~.maven@~.apache)?~.org|repo~.maven~.apache~.org|central ~(https:)
b~b403~b|ReasonPhrase:~s?Forbidden|Forbidden ~(403~)
bCould not @transfer|GET|HEAD|resolve)|Failed to @transfer|read|collect)
B~/mwg-internal~/
|4b@McAfee|Skyhigh Secure|Skyhigh) Web Gateway - Notification
B~b403%URLBlocked
R^URLBlocked
bThe content you requested is blocked by your organization.{1,8}s security policy
.
|2&2mjsonrpc
Mmessage=^@Invalid%Host@%header)?:%|Missing%Host%header)
B^~s{0,5}Invalid%Host%header:%~S{1,260}~s{0,5}$|Forbidden:%@invalid%Host%header|Host%header%is%not)
|3Mmessage=^Invalid%Origin%header:%
Merror=^Forbidden%-%invalid%origin$
B^~s{0,5}Invalid%Origin%header@:%~S{1,260})?~s{0,5}$
|2&2Fwww-authenticate=insufficient_scope
Fwww-authenticate=resource_metadata
bServer%returned%403%@insufficient_scope%)?after%@step-up|trying%upscoping)
fmediawiki-api-error
|2Fmediawiki-api-error=^@badtoken|notoken|mustposttoken)~b
&2Mcode=^@badtoken|notoken|mustposttoken)$
|3minfo
mdocref
fmediawiki-api-error
|3Fmediawiki-api-error=^@readapidenied|assert@named)?userfailed|notloggedin)~b
B~b@readapidenied|rest-@read-denied|permission-denied-anon))~b|~brest-@read-denied|permission-denied-anon)~b
&2Mcode=^@readapidenied|assert@named)?userfailed|notloggedin)$
*0
|2Fmediawiki-api-error=^@blocked|autoblocked|systemblocked|globalblocking-~w{1,40})~b
&2Mcode=^@blocked|autoblocked|systemblocked|globalblocking-~w{1,40})$
*0
|2Fmediawiki-api-error=^@ratelimited|maxlag)~b
&2Mcode=^@ratelimited|maxlag)$
*0
|3B~brest-@write|@compare-)?permission)-denied~b
Fmediawiki-api-error=^@permissiondenied|protectedpage|cant[a-z-]{2,40}|noedit|writeapidenied|specialpage-cantexecute|assertbotfailed)~b
&2Mcode=^@permissiondenied|protectedpage|cant[a-z-]{2,40}|noedit|writeapidenied|specialpage-cantexecute|assertbotfailed)$
*0
|2Fmediawiki-api-error=^@noapiwrite|moduledisabled|mustbeposted|mustpostparams|invalidmethod|copyuploadbad@domain|url)|pagelang-disabled|pagedeleted|missingtitle|searchdisabled|readonly)~b
&2Mcode=^@noapiwrite|moduledisabled|mustbeposted|mustpostparams|invalidmethod|copyuploadbad@domain|url)|pagelang-disabled|pagedeleted|missingtitle|searchdisabled|readonly)$
|2minfo
mdocref
bYour edit was refused because it contained a spam fragment
bdocs~.meilisearch~.com|www~.meilisearch~.com~/docs
bTenant token expired~. Was valid up to
b@API key|tenant token)@ used to generate this tenant token)? cannot acces{1,2} the index
|3&2Mcode=^invalid_api_key$
|2Mtype=^auth$
bmeilisearch
bMeiliSearch[^~n]{0,60}@The provided API key is invalid|invalid_api_key)
bError code: invalid_api_key~.~s
u^https:~/~/api~.@mercadolibre|mercadopago|mercadolivre)~.com
|2BPA_UNAUTHORIZED_RESULT_FROM_POLICIES
&2bAt least one policy returned UNAUTHORIZED
bPolicyAgent|mercado
&2merror=^Invalid%scopes$
|2mcode=^FORBIDDEN$
|2u^https:~/~/api~.@mercadolibre|mercadopago|mercadolivre)~.com
bmercado~W?@libre|livre|pago)
&2baccess to the requested resource is forbidden
|3mcode=^FORBIDDEN$
merror=^access_denied$
*2
&3merror=^forbidden$
mmessage=^@forbidden|Invalid%caller~.id|caller~.id)
*2
u^https?:~/~/api~.met~.no~/
&2|2u^https?:~/~/@api|aa~d{1,3})~.met~.no~/
bapi~.met~.no
|2#403
B~b403~b
u^https?:~/~/[~w.-]{1,120}~.@fbcdn~.net|cdninstagram~.com)~/
|2B^~s{0,9}URL signature expired~b
&2B~bURL signature expired~b
|3u^https?:~/~/[~w.-]{1,120}~.@fbcdn~.net|cdninstagram~.com)~/
fserver=^proxygen
bfbcdn~.net|cdninstagram~.com|instagram|facebook
|3b^~s{0,9}URL signature mismatch~b
&2b~bURL signature mismatch~b|~bInvalid URL signature~b
*0
&1b~bBad URL @hash|timestamp|date param)~b
&3#403
u^https?:~/~/[~w.-]{1,120}~.@fbcdn~.net|cdninstagram~.com)~/
*0
|2c^metabase~.
fx-metabase-client
&2bYou don.{1,6}t have permissions to do that
|3c^metabase~.
bmetabase|middleware~.log ::
u~/api~/@card|dashboard|collection|dataset|database|field|table)~b
.
bTo prevent drive-by-localhost attacks
|3C^@fpc|esctx|x-ms-gateway-slice|stsservicecookie)$
fx-ms-ests-server
u^https:~/~/login~.@microsoftonline~.@com|us)|partner~.microsoftonline~.cn|windows~.net)~/
|2BAADSTS(?<code>9002326|9002327)(?!~d)
bCross-origin token redemption is permitted only for the
BAADSTS(?<code>500021|500022|50002)(?!~d)
BAADSTS(?<code>500212|500213|1000104)(?!~d)
|2BAADSTS(?<code>7000222)(?!~d)
bThe provided client secret keys for app .{3,60}?are expired
BAADSTS(?<code>700082|70008|700084|70043|50173|50132|50133|50089|54005|70000|700024|70019|50078|500133|76026|90086)(?!~d)
BAADSTS(?<code>53000|53001|53002|53003|53004|53009|53010|53011|530034|530035|50127|50005|50097|50129|50131|50155|50187)(?!~d)
BAADSTS(?<code>50076|50074|50079|50072|50158|50161)(?!~d)
BAADSTS(?<code>50105)(?!~d)
BAADSTS(?<code>65001|65002|65004|65005|650052|650056|650057|90008|90093|90094|90095)(?!~d)
BAADSTS(?<code>7000215|7000218|70002|700025|700027|700030|50012|50013|50006|50027|50192|900384|70021|700213|7002137|7002138)(?!~d)
BAADSTS(?<code>700016|70001|700011|7000112|7000229)(?!~d)
BAADSTS(?<code>500011|50001|650054)(?!~d)
BAADSTS(?<code>90002|50059|50128)(?!~d)
BAADSTS(?<code>50020|50034|51004|50014|16003|500208|50194|50197|90072)(?!~d)
&2BAADSTS(?<code>50053)(?!~d)
bmalicious%activity
BAADSTS(?<code>50053)(?!~d)
BAADSTS(?<code>50057)(?!~d)
BAADSTS(?<code>50126|50055|50056|50064|50144|50135)(?!~d)
BAADSTS(?<code>50196|50088|90055)(?!~d)
|2BAADSTS(?<code>900561)(?!~d)
bThe endpoint only accepts POST requests~. Received a ~w{3,8} request
|2fx-ms-ags-diagnostic
u^https:~/~/@graph~.microsoft~.@com|us)|dod-graph~.microsoft~.us|microsoftgraph~.chinacloudapi~.cn)~/
|2&2Mcode=^InvalidAuthenticationToken$
bAccess token has expired
&2Mcode=^InvalidAuthenticationToken$
bLifetime validation failed, the token is expired
|3fwww-authenticate=error=.{0,3}insufficient_claims
berror=.{0,4}insufficient_claims|Continuous access evaluation resulted in @challenge|claims)
&2|2*0
binner_?error[~s~S]{0,40}?@date|request-id)|graph~.microsoft~.com|GraphServiceException|ODataError
BTokenIssuedBeforeRevocationTimestamp|TokenCreatedWithOutdatedPolicies
|2&2Mcode=^InvalidAuthenticationToken$
|2*4
bAccess token validation failure
bCompactToken @parsing|validation) failed|~bAuthorization_IdentityNotFound~b|Authentication_MissingOrMalformed
bEither scp or roles claim need to be present in the token
bMissing @scope|role) permissions on the request~. API requires one of|Application @is not authorized to perform this operation~. Application )?must have one of the following scopes|Missing application scopes:
bBlocked by tenant configured AppOnly AccessPolicy settings|~[RAOP~]
bAccess to OData is disabled
|2Mcode=^ErrorAccessDenied$
B~bErrorAccessDenied~b
|1bTenant does not have a SPO license|Neither tenant is B2C or tenant doesn.{1,6}t have premium license|Authentication_RequestFromNonPremiumTenant
|2Mcode=^S2SUnauthorized$
B~bS2SUnauthorized~b
|2Mcode=^Mailbox@NotEnabled|NotSupported)ForRESTAPI$
bREST API is not yet supported for this mailbox|mailbox is either inactive, soft-deleted, or is hosted on-premise
|3&2*4
Mcode=^malwareDetected$
B.malwareDetected.
Fx-clienterrorcode=^VirusError$
&2*4
Mcode=^quotaLimitReached$
|3bApplication is over its MailboxConcurrency limit|~bApplicationThrottled~b
&2*0
#429
&2*4
|1Mcode=^@TooManyRequests|activityLimitReached)$
|2Mcode=^Authorization_RequestDenied$
b~bAuthorization_RequestDenied~b|Insufficient privileges to complete the operation
&2*4
|2Mcode=^@accessDenied|AccessDenied|notAllowed|ErrorAccessDenied|UnauthorizedAccess)$
&2Mcode=^@Forbidden|forbidden)$
*0
|2fx-minecraft-request-id
u^https:~/~/@api~.minecraftservices~.com|sessionserver~.mojang~.com|xsts~.auth~.xboxlive~.com)~/
|2uamazonaws~.com~/Minecraft~.Download~/
bamazonaws~.com~/Minecraft~.Download~/
bInvalid app registration, see https:~/~/aka~.ms~/AppRegInfo|aka~.ms~/AppRegInfo
&2|2#403
B~b403~b
|2Ulogin_with_xbox
Blogin_with_xbox
B~bXErr~W{1,8}@2148916235)~b
B~bXErr~W{1,8}@2148916233|2148916234|2148916236|2148916237|2148916238|2148916227|2148916229)~b
|2B~bInsufficientPrivilegesException~b
&2Mpath=^~/session~/minecraft~/join$
bInsufficient privileges
&3B~bForbiddenOperationException~b
bInvalid @token|credentials|username or password)|forbidden
|2fx-minecraft-request-id
b~b@mojang|minecraft|yggdrasil|errorMessage)~b
u^https:~/~/api~.minimaxi?~.@io|com|chat)~/
&2Mstatus_code=^@1004|2049)$
|2mstatus_msg
Bbase_resp
&2Mstatus_code=^1008$
*0
&2Mstatus_code=^@1002|1039|1041)$
*0
|4fserver=^MinIO
fx-minio-error-code
Bdd9025bab4ad464b049177c95eb6ebf374d3b3fd1af9251148b658df7ac2e3e8
B~bmc: <ERROR>|~bio~.minio~.errors~b|detailedMessage.{1,5}Access%Denied~.
&2*0
bRequest has expired|Request is not valid yet|RequestTimeTooSkewed
&2*0
|2MCode=^SignatureDoesNotMatch$
bSignatureDoesNotMatch|request signature we calculated does not match
&2*0
|2MCode=^@InvalidAccessKeyId|InvalidTokenId)$
bThe Access Key Id you provided does not exist in our records|Your account is disabled; please contact
|2MCode=^XMinio@IAMActionNotAllowed|InvalidIAMCredentials|SpeedtestInsufficientPermissions)$
bSpecified IAM action is not allowed|XMinioIAMActionNotAllowed
|2MCode=^PostPolicyInvalidKeyName$
&2*0
bInvalid according to Policy: Policy Condition failed
&2*0
|3MCode=^@AccessDenied|AllAccessDisabled)$
b~bAccess Denied~b
Fx-minio-error-code=^AccessDenied$
u^https:~/~/@api|codestral)~.mistral~.ai~/
|2&2u^https:~/~/@api|codestral)~.mistral~.ai~/
|3Mdetail=^Unauthorized$
Mmessage=^Unauthorized$
#401
&3b@api|codestral)~.mistral~.ai|~bmistral
|3Mdetail=^Unauthorized$
Mmessage=^Unauthorized$
bStatus 401
BUnauthorized
bService tier capacity exceeded for this model
&2Mtype=^invalid_model$
bInvalid model:
Fserver=^mitmproxy
Bmitmweb%can%only%be%accessed%by%IP
|2&3#403
Fserver=^mitmproxy
e
Bkilled%by%block_
b~bmlflow~b
|2bInvalid Host header - possible DNS rebinding attack detected
bmlflow~.server~.security: Rejected request with invalid Host header
u^https:~/~/@api|~w-~d{1,6}~.modapi)~.@mod~.io|test~.mod~.io)~/
bYou must possess administra~w{3,5} privileges to apply the ~((?<filter>[~w-]{1,40})~) filter
fserver=mod_security|NOYB
|2&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@91310[0-2]|913110)~b
&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
bFound User-Agent associated with|@~bat|variable)~s.?REQUEST_HEADERS:User-Agent~b
|2&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@910100)~b
&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
bfrom a HIGH Risk Country
&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@910000|9101[1-9]0)~b
&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@9121[2-7]~d)~b
&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@911100)~b
&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@920@1[678]~d|190|210|2[89]0|3[0-5]0|311|420|45[01]|4[789]0|5[123]0|521|600|620|640|660))~b
&2-B~bCoraza:
bModSecurity: Access denied @with|using)|~[id~W{1,4}9@49110|49111|80130)~b|Inbound Anomaly Score Exceeded
&3-B~bCoraza:
B~[id~W{1,4}9[1-4]~d{4}~b
BModSecurity: Warning~.
bgenerated by Mod.?Security|rules of the mod.?security module|mod.?security rules triggered|Protected by Mod.?Security|~/modsecurity[-_]errorpage~/|One or more things in your request were suspicious|40~d@~.0)?~s{1,3}@-~s)?ModSecurity Action
u^https:~/~/api~.monday~.com~/
|2B~bUserUnauthorizedException~b
&2bUser unauthorized to perform action
|5u^https:~/~/api~.monday~.com~/
maccount_id
merror_code
bmonday~.com
mstatus_code
|2B~b@ComplexityException|COMPLEXITY_BUDGET_EXHAUSTED)~b
&2B~bDAILY_LIMIT_EXCEEDED~b|IP_RATE_LIMIT_EXCEEDED|maxConcurrencyExceeded
*0
.
|2MerrorCode=^@IP_ADDRESS_NOT_ON_ACCESS_LIST|@ORG|RESOURCE)_REQUIRES_ACCESS_LIST|@ORG|RESOURCE)_REQUIRES_WHITELIST)$
bIP_ADDRESS_NOT_ON_ACCESS_LIST|requires access through an? @access list|whitelist) of ip ranges
|2&2MerrorCode=^@ACCOUNT_SUSPENDED|NO_PAYMENT_INFORMATION_FOUND|PAYMENT_METHOD_MISSING|TENANT_~w{1,60}_UNSUPPORTED)$
mdetail
B~bNO_PAYMENT_INFORMATION_FOUND~b
&2MerrorCode=^@USER_UNAUTHORIZED|NOT_ORG_GROUP_CREATOR|API_KEY_CANNOT_CREATE_@GROUP|ORG)|API_KEY_ACCESS_LIST_ACCESS_DENIED|USER_CANNOT_ACCESS_ORG|USER_CANNOT_ACCESS_GROUP)$
mdetail
u~b@fastdl~.mongodb~.org|downloads~.mongodb~.@org|com))~/
|2b403%~(MongoDB.s%404~)
&2|2u~b@fastdl~.mongodb~.org|downloads~.mongodb~.@org|com))~/
b~b@fastdl~.mongodb~.org|downloads~.mongodb~.@org|com))~/
|2#403
B~b403~b
|2u~/webservice~/@rest|xmlrpc|soap)~/server~.php
B~b@webservice_access|moodle)_exception~b
&2B~b@webservice_access|moodle)_exception~b
bWeb services are not enabled|Web service is not available
&2B~b@webservice_access|moodle)_exception~b
bInvalid @token - token|service - service) expired|session not found or expired|~binvalidtimedtoken~b
&2B~b@webservice_access|moodle)_exception~b
bInvalid @token|service) - IP~b
&2B~b@webservice_access|moodle)_exception~b
Merrorcode=^invalidtoken$
bRefused web service access for (?<state>suspended|unconfirmed|nologin)~b
bmissing capability: @moodle~/|webservice.{1,3}?)(?<protocol>~w+):use~b
bAccess to the function (?<function>~w{3,80})~(~) is not allowed
B~bwebservice_access_exception~b
fx-mopidy-version
|2bHTTP request denied for @Origin~b|missing Origin header)
rAccess%denied%for%origin
u^https?:~/~/@[~w-]{1,20}~.)?musicbrainz~.org~/
&2|2u^https?:~/~/@[~w-]{1,20}~.)?musicbrainz~.org~/
bMusicBrainz[^~n]{0,80}~b403~b
|2#403
B~b403~b
u~bn8n~b|~.app~.n8n~.cloud~/
|2bAuthorization data is wrong!
&2bProvided authentication data is wrong
|2u~/webhook@-test|-waiting)?~/|~/form@-test)?~/
bn8n
&2*0
|1bIP is not @whitelisted|allowed) to access the webhook|~bIP~b[^~n]{0,40}is not whitelisted
&2brequested webhook ~W{0,3}[^~n]{0,200}?is not registered
|3u~/webhook@-test|-waiting)?~/|~/form@-test)?~/
#404
bn8n|workflow must be active|Test @workflow|step)|Execute workflow
|2fx-data-origin=^naxsi
fserver=naxsi
bNAXSI_FMT:.{1,1500}?@config=@block|drop|learning-drop)|learning=0)
bBlocked By NAXSI|Naxsi Blocked Information
u^https?:~/~/[~w.-]{1,80}~.ncbi~.nlm~.nih~.gov~/
&2|2Bncbi~.nlm~.nih~.gov|NCBI
u^https?:~/~/[~w.-]{1,80}~.ncbi~.nlm~.nih~.gov~/
bblocked due to a possible misuse~/abuse situation
&2*0
bAPI rate limit exceeded
.
|2&2Mmessage=^Forbidden%resource$
MstatusCode=^403$
BForbiddenException: Forbidden%resource
b~bpy?netbox~b
bSource IP (?<address>[~da-f.:]{3,45}) is not permitted to authenticate using this token
bClient IP address could not be determined for validation
bInvalid authorization header: @Must be in the form .{0,3}Bearer <key>|Token contains invalid characters|Could not parse key from v2 token)
&2|3b~bpy?netbox~b|netbox_community|The%request%failed%with%code%403%Forbidden
Fapi-version=^[2-9]~.~d{1,2}$
U~/api~/@dcim|ipam|circuits|tenancy|virtualization|wireless|extras)~/
mdetail=^Token%expired$
&2*0
mdetail=^@Invalid%@v[12]%)?token|Token%disabled|User%inactive)~.?$
&2*0
bThis @token does not permit write operations|user does not have permission to @create tokens|run this script|synchronize))|Missing permission:
fserver=^Netdata
&3fserver=^Netdata
#403,451
BYou @are not allowed|need to be authorized)
&2fserver=^Netdata
b^Auth Error
fserver=^Netlify~b
bThis @site|project) was paused as it reached its usage limits
bAccount credit usage exceeded - new deploys are blocked
.
B~b@insufficient_user_quota|pre_consume_token_quota_failed)~b|preConsumedQuota|用户额度不足|令牌.{0,40}额度@已用尽|不足)
B无权@访问%?~S{0,40}%?@分组|模型)|使用模型)|This%token%has%no%access%to%model
B无权进行此操作，@请刷新页面|未提供|New-Api-User)
B该令牌只能在指定网段使用
u^https?:~/~/[~w.-]{0,80}@newrelic~.com|nr-data~.net)~/
&2&2mtitle=^No%API%key%specified
|3u^https?:~/~/[~w.-]{0,80}@newrelic~.com|nr-data~.net)~/
fcontent-security-policy=newrelic~.com
bnewrelic
sapi-key
*1
bBad API Key or no API Key provided
&2bAccount is not valid in this region
*0
&2bYou do not have permission to create this key
|2*0
mingestErrorType
|2&2b~b403 response returned
bnewrelic
&2#403
u~b@log|metric|trace|event|insights|infra|otlp)~S{0,20}~.@newrelic~.com|nr-data~.net)
u^https:~/~/newsapi~.org~/
&2|2B~bcorsNotAllowed~b
bRequests from the browser are not allowed
|3u^https:~/~/newsapi~.org~/
Mstatus=^error$
bnewsapi|Developer plan
&2Mcode=^@apiKeyExhausted|rateLimited)$
|2Mstatus=^error$
u^https:~/~/newsapi~.org~/
&2Mcode=^@apiKeyDisabled)$
*3
&2Mcode=^@apiKeyInvalid|apiKeyMissing)$
*3
.
bAccess%through%untrusted%domain|Trusted%domain%error~.
bStrict%Cookie%has%not%been%found%in%request|Request%does%not%pass%strict%cookie%check
&2b~bCSRF%check%failed~b
|3bnextcloud|owncloud|~bocs~b|<h2>Access%forbidden
C^@nc_|oc_sessionP)
U~/ocs~/|~/remote~.php|~/index~.php~/apps~/
bSabre~W{1,4}Exception~W{1,4}PasswordLoginForbidden|hint[^~n]{0,40}>password%login%forbidden
bSabre~W{1,4}DAV~W{1,4}Exception~W{1,4}NotAuthenticated|No%public%access%to%this%resource~.,%
.
BNEXT_HTTP_ERROR_FALLBACK;403~b
bInvalid%Server%Actions%request|does%not%match%.{1,3}origin.{1,3}%header%@with%value%.{1,260}?%)?from%a%forwarded%Server%Actions%request
bBlocked%cross-origin%request%@to%Next~.js%dev%resource|from%~S{1,260}%to%~/_next~/)|Cross-origin%access%to%Next~.js%dev%resources%is%blocked
fserver=^Nexus~/
bmust accept the End User License Agreement ~(EULA~) through the onboarding wizard
bNot authorized for requested path|Unable to authorize user ~[[^~]]{1,80}~] for~s
bREQUESTED ITEM IS QUARANTINED|Requested item is quarantined
&3|3fserver=^Nexus~/
u~/repository~/[~w.-]{1,80}~/|~/service~/rest~/|:8081~/
b~bsonatype~b|~/repository~/[~w.-]{1,80}~/
fserver=^Nexus~/
b~bforbidden~b|~b403~b
b403 Forbidden - @GET|PUT) ~S{1,200}~/repository~/[~w.-]{1,80}~/
u^https?:~/~/api~.nexusmods~.com~/
bpermission to get download links from the API without vis~w{2,8} nexusmods
fserver=^nginx~b
bdirectory index of~s.{1,300}?~sis forbidden
bopen~(~)~s.~S{0,200}@passw|htp)[^~n]{0,60}failed ~(2:
b~b@open|stat|opendir)~(~).{1,400}?failed ~(13: Permission denied~)
bconnect~(~) to~s.{1,300}?failed ~(13: Permission denied~)
&2baccess forbidden by rule~b[^~n]{0,200}request:~s.@PUT|DELETE|PATCH|MKCOL|PROPFIND|POST)~s
B.@GET|HEAD)~s~S{1,300}~sHTTP~/[~d.]{1,3}.~s2~d~d~s
baccess forbidden by rule,
blimiting @requests|connections)[^~n]{0,30}~sby zone
&5#403
fserver=^nginx~b
fcontent-type=^text~/html
sreferer=^https?:
u~.@avif|bmp|flv|gif|ico|jpe?g|m3u8|m4a|mkv|mov|mp3|mp4|pdf|png|rar|svg|swf|ts|webm|webp|zip)@[?#]|$)
b<center>~s*<h1>~s*403%Forbidden~s*<~/h1>~s*<~/center>~s*@<p>[^<]{0,200}<~/p>~s*)?<hr>~s*<center>~s*nginx
&5#403
fserver=^nginx~b
fcontent-type=^text~/html$
Fcontent-length=^@1[4-7]|5[4-8])~d$
-B~S
|2fngrok-error-code
fngrok-trace-id
|2Fngrok-error-code=_@320[35]|115|220|1212)$
B~bERR_NGROK_@320[35]|115|220|1212)~b
|2Fngrok-error-code=_@3204)$
B~bERR_NGROK_@3204)~b
|2Fngrok-error-code=_@3211)$
B~bERR_NGROK_@3211)~b
|2Fngrok-error-code=_@3213)$
B~bERR_NGROK_@3213)~b
|2Fngrok-error-code=_@3208)$
B~bERR_NGROK_@3208)~b
|2Fngrok-error-code=_@310[1-5]|311[0168]|3403)$
B~bERR_NGROK_@310[1-5]|311[0168]|3403)~b
.
|2b<title>~s*NinjaFirewall:? ~d{3}~b
&2bFor security reasons?,? it was blocked and logged
byour request cannot be @processed|proceeded)|NinjaFirewall
|4fx-nomad-index
fx-nomad-knownleader
sx-nomad-token
u^https?:~/~/[^/]{1,200}:4646~/v1~/
&2b~bACL token not found~b|acl token lookup failed: index error|UUID must be 36 characters
|2|5fx-nomad-index
fx-nomad-knownleader
sx-nomad-token
u^https?:~/~/[^/]{1,200}:4646~/v1~/
b~bnomad~b|:4646~/v1~/
bACL token not found|acl token lookup failed
&1b~bACL token expired~b
&3b~bPermission denied~b|Your ACL token does not grant permission
|2*1
bYour ACL token does not grant permission
-blacks permission
u^https:~/~/api~.notion~.com~/
|2&2Mobject=^error$
Mcode=^restricted_resource$
&2B~bcode:%.restricted_resource~b
b(?:notionhq|APIResponseError|notion
|2|2&2Mobject=^error$
Mcode=^object_not_found$
&2B~bcode:%.object_not_found~b
b(?:notionhq|APIResponseError|notion
bMake sure the relevant pages and databases are shared with your integration
|2|2&2Mobject=^error$
Mcode=^unauthorized$
&2B~bcode:%.unauthorized~b
b(?:notionhq|APIResponseError|notion
&2bAPI token is invalid
bnotion
|2&2Mobject=^error$
Mcode=^rate_limited$
&2B~bcode:%.rate_limited~b
b(?:notionhq|APIResponseError|notion
|2&2Mobject=^error$
Mcode=^invalid_grant$
&2B~bcode:%.invalid_grant~b
b(?:notionhq|APIResponseError|notion
|2&2Mobject=^error$
Mcode=^conflict_error$
&2B~bcode:%.conflict_error~b
b(?:notionhq|APIResponseError|notion
|2&2Mobject=^error$
Mcode=^invalid_request_url$
&2B~bcode:%.invalid_request_url~b
b(?:notionhq|APIResponseError|notion
.
bYou cannot publish over the previously published versions|cannot be republished until
bPackage name @too similar to existing|triggered spam)
&2bYou @do not have permission to publish|may not perform that action with these cred)
bnpm|E40[13]|these%cred|correct%user
byou must verify your email before publishing a new
B~b403 Forbidden - GET https:~/~/registry~.@npmjs~.org|yarnpkg~.com)~/(?!-~/)
&2bTwo-factor authentication @or granular access token with bypass 2fa enabled )?is required
bnpm|E40[13]|bypass%2fa
.
&2Mcode=^40301$
Merror=^forbidden$
|2fx-nuget-warning
u^https:~/~/@www|api)~.nuget~.org~/
&2Mmessage=^Quota%exceeded~.$
MstatusCode=^403$
&2bpackage [~w.'\`-]{1,140} @is|has) ~w+ locked
bnuget
bspecified API key is invalid, has expired,? or does not have permission to access the specified package
u^https?:~/~/@~w+~.)?nvd~.nist~.gov~/
|2fmessage=^Invalid%apiKey
&2|2u^https?:~/~/services~.nvd~.nist~.gov~/
b~bservices~.nvd~.nist~.gov~/
b~bInvalid apiKey~b
|2BInvalid search criteria syntax: <Response ~[403~]>
&2*0
|3bRequest forbidden by administrative rules
#403
b~b403~b.{0,20}Forbidden|status code~W{0,3}403
&2|2u~bnvd~.nist~.gov~/feeds~/@xml|json~/@cve|cpematch)~/1)
b~bnvd~.nist~.gov~/feeds~/@xml|json~/@cve|cpematch)~/1)
|2#403,404
B~b403~b
&2bNVD returned a 403 or 404 error
bNVD API Key was not provided
bNVD returned a 403 or 404 error
|2fnvcf-reqid
u^https:~/~/@integrate|ai)~.api~.nvidia~.com~/
&2|2Mtitle=^Forbidden$
bnvidia|~bNIM~b
mdetail=^Authorization failed$
bFunction ~W{0,3}[0-9a-f-]{36}~W{0,3}: Not found for account
u^https?:~/~/api~.weather~.gov~/
&3|2u^https?:~/~/api~.weather~.gov~/
bapi~.weather~.gov
|2#403
bAccess Denied|~b403~b
|2bAccess Denied|Forbidden|~b403~b
#403
|4bSecured with~s.{0,160}?OAuth2[%_]Proxy
C^_oauth2_proxy
fgap-auth
fx-auth-request-user
|5bUnable to find a valid CSRF token
bunable too? obtain CSRF cookie
bCSRF token mismatch,? potential attack
b~bhttp: named cookie not present
&2bSecured with~s.{0,160}?OAuth2[%_]Proxy
bcsrf failed
bLogin Failed: The upstream identity provider returned an error: (?<error>[~w.-]{1,60})
|4bInvalid @session:|authorization via session) ~(?unauthorized
bInvalid authentication via OAuth2: unauthorized
bThe session failed authorization checks
&2bSecured with~s.{0,160}?OAuth2[%_]Proxy
bInvalid Account|Permission Denied|You do not have permission to access this resource
&3bSecured with~s.{0,160}?OAuth2[%_]Proxy
baction=.{1,8}[/]oauth2[/]start|Sign in with
-#200
C^session_P~d{2,5}@_|$)
&3C^session_P~d{2,5}@_|$)
#403
-bpermission
|2B~bodoo~.@exceptions|http|addons)~b|Odoo%Server%Error
C^frontend_lang$
bSession expired ~(invalid CSRF token~)
bodoo~.http~.SessionExpiredException|Odoo Session Expired
|2bodoo~.exceptions~.AccessDenied|Wrong login~/password
&2b~bodoo~b|xmlrpc~.client~.Fault
BAccessDenied|~bAccess Denied~b(?! by~s)(?!%by)
bDue to security restrictions, you are not allowed to (?<operation>read|write|create|unlink|access|modify|delete)|stumbled upon some top-secret records|operation cannot be completed due to security restrictions
|2bYou are not allowed to (?<operation>access|modify|create|delete) .{1,120}?~((?<model>[~w.]{2,80})~) records|documents of type .{1,80}?~([~w.]{2,80}~)|Access Denied by ACLs|This operation is allowed for the @following )?groups|No group currently allows this operation|Access Denied by @ACLs|record rules) for
Bodoo~.exceptions~.AccessError
|2fx-okta-request-id
u^https:~/~/[~w-]{1,63}~.okta@preview|-emea)?~.com~/
&2fwww-authenticate=insufficient_scope
|2fx-okta-request-id
MerrorCode=^E0000@006)$
MerrorCode=^E0000@006)$
MerrorCode=^E0000@005)$
MerrorCode=^E0000@015|043|044|228|233|247|267)$
MerrorCode=^E0000@057|072|084|085|259|260)$
MerrorCode=^E0000@058|092)$
MerrorCode=^E0000@068|073|082|087)$
MerrorCode=^E0000@083|105|110)$
MerrorCode=^E0000@212)$
MerrorCode=^E0000@023|039|042|046|056|075|076|077|078|081|086|102|103|104|111|142|143|148|161|165|168|174|190|213|219|246|248|25[0-25]|262)$
&2MerrorCode=^E0000@014)$
bcredentials provided were incorrect
MerrorCode=^E0000@014|016|017|032|034|035|036|038|069|079|080|095|097|107|117|119|152)$
MerrorCode=^E0000@099)$
MerrorCode=^E0000@064)$
MerrorCode=^E0000@007|008|022|026|048|163|187|188|195|198|257|258|26[89])$
MerrorCode=^E0000@122|149|012)$
MerrorCode=^E0000@047|109|118|133|146|147|150|151|186|204|205)$
MerrorCode=^E0000@162|166|220|221)$
MerrorCode=^E0000@004|011|013|207)$
u^https:~/~/@www|my|us|eea|app|aws)~.okx~.com~/
|2&2Mcode=^@50110)$
mmsg
bYour IP [~w.:]{1,45} is not included in your API key
|2&2Mcode=^@51155|51726)$
mmsg
&2bdue to local @compliance|laws)
bokx|5~d{4}
&2Mcode=^@50120|50030)$
mmsg
&2Mcode=^@50102|50112)$
mmsg
&2Mcode=^@50011|50061)$
mmsg
&2Mcode=^@50101)$
mmsg
&2Mcode=^@50105|50111|50113|50119)$
mmsg
|2U:11434@~/|$)
B~bOLLAMA_[A-Z_]{3,30}~b|Ollama%is%running
bollama cloud is disabled
|4&4#403
U:11434@~/|$)
e
sorigin
&4#403
e
sorigin=@chrome|moz|safari-web)-extension:~/~/
U~/api~/@chat|generate|tags|embed|show|pull|ps|version)~b|~/v1~/@chat~/completions|models)~b
&3U:11434@~/|$)
B~b403~b
sorigin=@chrome|moz|safari-web)-extension:~/~/
&3b@chrome|moz|safari-web)-extension:~/~/
b:11434~b|~bollama~b
B~b403~b
|4&3#403
U:11434@~/|$)
e
&3B~/~/@localhost|127~.0~.0~.1|ollama):11434~/
B~b403~b
-b~bcloud~b|subscription
B~[GIN~][^~n]{10,60}?~|~s{0,4}403~s{0,4}~|[^~n]{5,120}?@GET|POST|OPTIONS|HEAD|DELETE)~s{1,9}~W{0,3}~/@api~/@chat|generate|tags|embed~w{0,5}|show|pull|ps|version|create)|v1~/@chat~/)?@completions|models|embeddings|messages))~b
bollama.{0,200}?@403|Forbidden).{0,200}?@chrome-extension|moz-extension|app):~/~/
u^https?:~/~/@api~.)?onesignal~.com~/
bAccess denied~. Please include an .{0,6}Authorization: ~.~.~..{0,6} header with a valid API key
.
b@open-?appsec|Check Point).{0,8}s @<b>)?Application Security@<~/b>)? has detected an attack|Attack blocked by web application protection
.
|2Mcode=^unsupported_country_region_territory$
bunsupported_country_region_territory|Country, region, or territory not supported
|2&2Mcode=^model_not_found$
bopenai|gpt-|~bo~d~b|dall-e|embedding-|proj_
b@Project|Organization) ~S{1,60} does not have access to @the )?model|not allowed to @sample|generate embeddings) from this model
|2Mcode=^ip_not_authorized$
&2bIP @address )?@is )?not authorized
bopenai
|2&3#403
U^https:~/~/chatgpt~.com~/backend-api~/
B~bcf-ray~b
B~.scale-appear~{animation
|2Mcode=^account_deactivated$
bOpenAI account @associated with this API key )?has been deactivated|This key is associated with a deactivated account
fserver=^openresty~b
b403%Forbidden~s*<~/h1>~s*<~/center>~s*@<p>[^<]{0,200}<~/p>~s*)?<hr>~s*<center>~s*openresty
.
bKey limit exceeded
&2bProvider returned error
mprovider_name
bNo endpoints~s.{0,60}data policy|No allowed providers are available
/is/brequires moderation.{0,80}flagged
bno available model provider that meets your routing requirements
b~bopensearch~b|backend_roles=
&2bFORBIDDEN~/12~/index read-only ~/ allow delete
bopensearch
bno permissions for ~[[^~]]{0,200}~] and User ~[name=@opendistro_security_anonymous|_?anonymous)~b
bno permissions for ~[(?<action>[~w:/*,%[~]-]{0,200}?)~] and @User ~[|associated roles)
B~b@GET|PUT|POST|PATCH|DELETE|HEAD) ~/~S{0,200} API not @allowlisted|whitelisted)
|2bNo permission to access REST API:
&2Mstatus=^FORBIDDEN$
mmessage=^Resource .{1,100}? is @reserved|static|read-only)~.
bCannot authenticate user because admin user is not permitted to login via HTTP
|4fx-openstack-request-id
fx-compute-request-id
fopenstack-api-version
fx-openstack-nova-api-version
&3bQuota exceeded for (?!quota~b)@instances|cores|ram|resources|server_groups|key_pairs|~w{3,30}):?
|1bbut already used ~d+ of ~d+|~bRequested ~d+|Maximum number of|openstack|~bnova~b|OverQuota|~bforbidden~b
|2Mcode=^@403|413)$
bHTTP 40[39]|~bforbidden~b|OverQuota|but already used
bPolicy does@n.{1,6}t| not) allow (?<action>[~w:.-]{3,120}) to be performed
b~(?rule:[~w:.-]{3,120}[^~n]{0,300}?is disallowed by policy|[~w:.-]{3,120} is disallowed by policy
brequested image has been deactivated
bYou are not authorized to perform the requested action:? (?<action>[~w:.-]{3,120})?|You are not authorized to complete ~w{3,60} action
&2bThe request you have made requires authentication
|2bkeystone|openstack|HTTP 401|~bUnauthorized~b
fx-openstack-request-id
&2bAccess was denied to this resourc
|3fx-trans-id
fx-openstack-request-id
bswift|<h1>~s{0,3}Forbidden
u^https?:~/~/@@[abc]~.)?tile|nominatim|api)~.openstreetmap~.org~/
bRefer@r)?er is required by @the )?@tile )?usage policy
|3bYou have been blocked because you have violated the@~s|~~n){1,4}@<a~b|usage policy)[~s~S]{0,200}Nominatim
&2BGeocoderInsufficientPrivileges
bnominatim|geocoders[/.~~]osm~b
&2u^https?:~/~/nominatim~.openstreetmap~.org~/
#403
B~bgeopy~.exc~.GeocoderInsufficientPrivileges~b[^~n]{0,60}?~b403~b
|3b~bosm~.wiki~/blocked~b|does not follow the tile @usage )?policy|not following the tile usage policy
b~b403~b[^~n]{0,120}?~btile~.openstreetmap~.org~/|~btile~.openstreetmap~.org~/~d[^~n]{0,120}?~b403~b
&2u^https?:~/~/@[abc]~.)?tile~.openstreetmap~.org~/
#403
baccess to the API @has been blocked|is temporarily suspended)~. Please log in|urgent message on the OpenStreetMap|make your edits public to upload|not permitted the application access to this facility
u^https:~/~/registry~.opentofu~.org~/
|2bregistry~.opentofu~.org:[~s│]{1,6}failed[~s│]+to[~s│]+request[~s│]+discovery[~s│]+document:[~s│]+403~b
&2u^https:~/~/registry~.opentofu~.org~/
|2#403
B^~s{0,4}Forbidden~s{0,4}$
.
bInvalid API key~. Please see https?:~/~/openweathermap~.org
brequires a separate subscription to the One Call|openweathermap~.org[^~n]{0,80}?separate subscription
baccount is temporar@y|ily) blocked due to exceeding of requests
.
|2&1b~bHTTP_REFERER~s[^~n]{0,300}?does not match the predefined settings
&1b~bHTTP_REFERER was detected other than what is defined
|2b~b@A )?potential DNS Rebind attack @has been )?detected
&2bDNS Rebind@ing)? attack
bopnsense|pfsense|netgate|System: Settings: Administration|System @&gt;|>) Advanced
|2fopc-request-id
u^https:~/~/[~w.-]{1,80}~.oraclecloud~.com~/
b~bNotAuthorizedOrNotFound~b|Authorization failed or requested resource not found
&2|2&2B~b@NotAllowed)~b
|3fopc-request-id
bopc[-_%]request[-_%]id|oraclecloud~.com|~bocid1~.|~boci~.exceptions
u~.oraclecloud~.com
b~bhome region~b
*1
B~bSignUpRequired~b
|2&2B~b@NotAuthenticated)~b
*1
brequired information to complete authentication was not provided
&2B~b@TooManyRequests|QuotaExceeded|LimitExceeded)~b
*1
&2B~b@NotAuthorized)~b
*1
|2C^@ory_kratos_session|ory_session_|csrf_token_[0-9a-f]{16})
B~bory_@st|at|ac)_
|2Mid=^security_csrf_violation$
bNo CSRF value available in the session|CSRF @session cookie could|value from the token does) not
Mid=^session_aal2_required$
Mid=^session_refresh_required$
|2Mid=^security_identity_mismatch$
b@initiated by another person|made for another identity) and has been
bThe provided Ory Session Token could not be found
&2Mstatus=^Forbidden$
mmessage=^@Access%credentials%are%not%sufficient%to%access%this%resource|The%request%is%forbidden)
|2fx-ovh-queryid
u^https:~/~/@[a-z]{2}~.)?api~.@us~.)?@ovh|ovhcloud|kimsufi|soyoustart)~.com~/
&2bUser not granted for this request
|3BunauthorizedActionsByIAM~W{1,8}(?<action>[~w:/.-]{3,80})
Bmissing IAM permissions: (?<action>[~w:/.-]{3,80})
bClient::Forbidden|OVHcloud
b~bNOT_GRANTED_CALL~b|This call has not been granted|~bNotGrantedCall~b
|2MerrorCode=^@INVALID_CREDENTIAL|NOT_CREDENTIAL|INVALID_KEY)$
&2|2mhttpCode
B@NOT|INVALID)_CREDENTIAL
BThis%@credential%@is%not%valid|does%not%exist)|application%key%is%invalid)
u^https:~/~/api@~.eu)?~.pagerduty~.com~/
&2b~b(?<scope>[a-z_]{3,40}~.@read|write)) API scope is required
|2bpagerduty
upagerduty~.com
|3&2bCaller is not authorized to view the requested resource
bpagerduty|~b2010~b
&2#403
u^https:~/~/api@~.eu)?~.pagerduty~.com~/
bapi@~.eu)?~.pagerduty~.com[^~n]{0,200}~b403~b|~b403~b[^~n]{0,120}api@~.eu)?~.pagerduty~.com
.
|2b@Access to the web page you were trying to visit|The web page you are trying to visit) has been blocked in accordance with
flocation=~/php~/urlblock~.php~?
bAccess to the application you were trying to use has been blocked in accordance with
bDownload of @the )?virus~/spyware @has been )?blocked|Virus~/Spyware Download Blocked
|2sx-parse-application-id
fx-parse-job-status-id
Bis not set in Parse Server option
&2Merror=^unauthorized$
|2|3sx-parse-application-id
U~/parse~/
b~bparse~b|X-Parse-
&2#403
B^~{.error.:~s?.unauthorized.~}$
|3BPermission denied for action ~w{1,20} on class
BThis user is not allowed to @access|perform)[^~n]{1,60}~sclass
Bunauthorized: master key is required
.
bUnauthorized,%you%must%be%logged%in%to%make%this%request~.
&3BYou%are%not%allowed%to%perform%this%action~.
B~berrors~b
-byii|Forbidden%~(#403~)
|2fpaypal-debug-id
u^https:~/~/api@-m)?@~.sandbox)?~.paypal~.com~/
&2|2mdebug_id
fpaypal-debug-id
|2Missue=^@CONSENT_NEEDED|PERMISSION_NOT_GRANTED)$
bconsent by the payee|User must grant consent
&2*1
Mname=^REQUIRED_SCOPE_MISSING$
&2*1
Missue=^@NOT_ENABLED_FOR_CARD_PROCESSING|NOT_ELIGIBLE_FOR_TOKEN_PROCESSING|PAYEE_ACCOUNT_NOT_VERIFIED|PERMISSION_DENIED_FOR_DONATION_ITEMS|INVALID_ACCOUNT_STATUS)$
&2*1
|2Mname=^@NOT_AUTHORIZED|PERMISSION_DENIED|AUTHORIZATION_ERROR)$
Missue=^PERMISSION_DENIED$
|2&2*1
Mname=^AUTHENTICATION_FAILURE$
&3Merror=^invalid_client$
bClient Authentication failed
*1
C^_px@hd|vid|2|3)$
&2MappId=^PX~w{4,16}$
|2mblockScript
mjsClientSrc
|3bpx-captcha|_pxUuid|perimeterx~.@com|net)~/whywasiblocked|captcha~.px-cloud~.net
b@^|[>~n])~s{0,9}Access to this page has been denied
bdenied because we believe you are using automation tools
.
|2&2maddress
Mdescription=^unauthorized%user$
B@api|bridge)%error%1:%unauthorized%user
.
BCould%not%check%origin%for%Phoenix~.Socket%transport
BPlug~.CSRFProtection~.InvalidCrossOriginRequestError|security%warning:%an%embedded%.{1,20}script.{1,10}%tag%on%another%site%requested protected%JavaScript%~(if
BPlug~.CSRFProtection~.InvalidCSRFTokenError|invalid%CSRF%~(Cross%Site%Request%Forgery~)%token
.
bAccess to the script ~W{0,2}(?<script>[^~n']{1,300}?)~W{0,2} has been denied
bPrimary script unknown|Unable to open primary script:[^~n]{0,300}?Permission denied
&2B^~s{0,9}Access%denied~.~s{0,9}$
|2fx-powered-by=^PHP~/
bFastCGI|php-fpm
bpi-?hole|webserver~.api~.
bwebserver~.api~.app_sudo is false|The current @app|CLI) session is not allowed to modify Pi-hole config
bCheck setting webserver~.api~.allow_destructive
&2Mkey=^forbidden$
Mmessage=^The%config%is%currently%in%read-only%mode
u^https:~/~/[~w-]{1,60}~.@mypinata|pinata)~.cloud~/
bERR_ID:00023|HTML content cannot be served through the pinata public gateway
bERR_ID:00024|content cannot be requested through the gateway you are using
|2fx-pinecone-api-version
u~.pinecone~.io~/
bindex exceeds the project quota of ~d{1,6} pods?
&3B~bForbiddenException~b|~b403~b
bpinecone
!b~b@limit|quota|protection)~b
|2u^https:~/~/api@-sandbox)?~.pinterest~.com~/
fx-pinterest-rid
bApps with Trial access may not
|2btoken does not have sufficient permissions to perform this operation[^~n]{0,40}? Please ensure your token
&2mmessage=not permitted to access that resource
|3u^https:~/~/api@-sandbox)?~.pinterest~.com~/
fx-pinterest-rid
bpinterest
|2byour account has been disapproved|We are reviewing your account~. Please see business hub
&2Mcode=^@2625|2626)$
*1
|2&2Mcode=^@403|7)$
bNot authorized to @access|create|update|delete) @the user|boards?|Pins?)~b
bmust have a business account to operate as merchant|This account is not a brand account
&2Mcode=^@30|40|50|404|2031|4161|4180|4517|4842|678)$
mmessage=^@Board|Pin|Board%or%section|Board%section|User|Lead%form|Lead)%@is%)?not%found|^Sorry!%We%could%?n.t%find%@this%board%section|your%@catalogs|integration)|that%catalog)
&3Mcode=^2$
mmessage=^Authentication%failed
|2*1
Mstatus=^failure$
u^https:~/~/[~w-]{1,60}~.pipedrive~.com~/
b~bScope and URL mismatch~b
&3|2u^https:~/~/[~w-]{1,60}~.pipedrive~.com~/
bpipedrive
Msuccess=^false$
|2MerrorCode=^403$
b~bForbidden~b|permission
u^https?:~/~/@i~d{0,3}~.pximg~.net|i~d{0,3}~.pixiv~.net)~/
|2u^https?:~/~/@i~d{0,3}~.pximg~.net|i~d{0,3}~.pixiv~.net)~/
b~b403~b[^~n]{0,200}https?:~/~/i~d{0,3}~.@pximg|pixiv)~.net~/|https?:~/~/i~d{0,3}~.@pximg|pixiv)~.net~/[^~n]{0,300}~b403~b
u^https:~/~/@sandbox|production|development)~.plaid~.com~/
|2&2b~bUNAUTHORIZED_ENVIRONMENT~b|~bunauthorized environment~b|Development environment is no longer
|3u^https:~/~/@sandbox|production|development)~.plaid~.com~/
merror_type
bplaid
bfor the wrong Plaid environment
|3bclient is not authorized to access the following products
byour client ID is only authorized to use Plaid Link
&2b~bunauthorized product~b
*0
&2b~bINVALID_API_KEYS~b|invalid client_id or secret provided|invalid public_key provided
*0
&2B~b@UNAUTHORIZED_ROUTE_ACCESS|PRODUCT_NOT_ENABLED|INSIGHTS_@PREVIOUSLY_)?NOT_ENABLED|DIRECT_INTEGRATION_NOT_ENABLED)~b
*0
&2B~b@ACCESS_NOT_GRANTED|USER_PERMISSION_REVOKED|USER_ACCOUNT_REVOKED)~b
*0
&2B~b@ITEM_LOGIN_REQUIRED)~b
*0
&2B~b@ITEM_LOCKED)~b
*0
&2B~b@ITEM_NOT_FOUND|INSTITUTION_NO_LONGER_SUPPORTED|PRODUCTS?_NOT_SUPPORTED|ITEM_NOT_SUPPORTED|SANDBOX_ONLY|NO_LONGER_AVAILABLE)~b
*0
&2B~b@RECAPTCHA_@REQUIRED|BAD))~b
*0
|2BClientResponseError ~d{3}
U:8090~/api~/
|2bOnly superusers can @perform this action|filter by)
&2bOnly admins can perform this action
|2b~W{1,2}data~W{1,4}~s{0,3}~{~s{0,3}~}|ClientResponseError|pocketbase
u~/api~/@collections|admins|backups|settings|logs|files|batch|realtime)~b|:8090~/
bauthorized record @model )?is not allowed to perform this action|request requires auth record from ~S{1,80} collection
|2bcollection is not configured to allow @password|OAuth2|OTP|username|email) authentication
&2bBatch requests are not allowed
*1
brequest doesn.{1,6}t satisfy the collection requirements to authenticate
bcurrent and the previous request authorization don.{1,6}t match
&3|2bYou are not allowed to perform this request~.
bInsufficient permissions to access the resource~.
|4#403
Mstatus=^403$
Mcode=^403$
B~b403~b
*1
u^https:~/~/api~.@polygon~.io|massive~.com)~/
|1&2|2bYou are not entitled to this data
Mstatus=^NOT_AUTHORIZED$
|2u^https:~/~/api~.@polygon~.io|massive~.com)~/
bpolygon~.io|massive~.com
|2u^https:~/~/@[~w-]{1,30}~.)?polymarket~.com~b
BPolyApiException|py_clob_client
&2bTrading restricted in your region
|2u^https:~/~/@clob|gamma-api|data-api)~.polymarket~.com~b
bpolymarket|PolyApiException|py_clob_client
&2*1
|2bSorry, you have been blocked|Attention Required! ~| Cloudflare
&3#403
fserver=^cloudflare$
fcontent-type=^text~/html
bUnauthorized~/Invalid api key|Invalid L1 Request headers
|3C^_pomerium
fx-pomerium-intercepted-response
b~bpomerium~b
|2byour device fails to meet the requirements necessary to access this page
&2bdevice not authorized
*0
&2ba valid client certificate is required to access this page
|2*0
#495
|2&2*0
#403
B@allow-why-false|deny-why-true)[^~]]{1,90}-unauthorized
|3C^portainer_api_key$
u:9443~/|~/api~/@endpoints|stacks)~b|portainer
b~bportainer~b
&2*0
bForbidden - @origin|referer) invalid|Failed to validate Origin or Referer
&2*0
bForbidden - CSRF token @invalid|not found in request)
|2&2mmessage=^@Permission%denied%to%@access|remove|update|configure|create|delete|list|force)|Access%denied%to%resource|User%is%not%authorized)
mdetails
&2bPermission denied to access environment
*0
bAccount not created beforehand in Portainer and automatic user provisioning not enabled
|2fserver=^postgrest~/
B~bPGRST~d{3}~b
bnew row violates row-level security policy@ for table ~~?.{0,8}?(?<table>~w{1,63}))?
|4&2Mcode=^42501$
bpermission denied @for|to)
bpermission denied for (?<kind>table|schema|function|view|sequence|relation|materialized view) (?<name>~w{1,63})
bpermission denied to set role
&2Mcode=^42501$
mhint
|2&2Mcode=^PGRST30[13]$
bJWT @expired|not yet valid|issued at future)
fwww-authenticate=error_description=.{0,3}JWT%@expired|not%yet%valid|issued%at%future)
Mcode=^PGRST302$
|2Mcode=^PGRST30[13]$
fwww-authenticate=error_description=.{0,3}@JWSError|No%suitable%key%or%wrong%key%type|JWT%not%in%audience)
&2Mcode=^@0P000|28000|22023)$
brole .{1,80}?does not exist
u^https?:~/~/@us|eu|app)~.@i~.)?posthog~.com~/
bThis action does not support Personal API Key access
u^https:~/~/api~.postmarkapp~.com~/
|2&2MErrorCode=^10$
mMessage
bRequest does not contain a valid @Server|Account) token|do not include Account API Token
|2&2MErrorCode=^41[23]$
mMessage
&2baccount is @still )?pending approval
|3u^https:~/~/api~.postmarkapp~.com~/
bpostmark
fx-pm-uuid
|2&2MErrorCode=^40[01]$
mMessage
&2bsender signature @was not found|not found|not confirmed|has not been confirmed)
*3
&2MErrorCode=^405$
mMessage
|3fx-powerbi-error-info
fhome-cluster-uri
u^https:~/~/@api~.@powerbi|fabric~.microsoft)~.@com|us|cn)|[~w-]{1,80}~.analysis~.windows~.net)~/
|2&2*0
|2Mcode=^TokenExpired$
Fx-powerbi-error-info=^TokenExpired$
bAccess token has expired, resubmit with a new access token
|2Mcode=^ServicePrincipalIsNotAllowedByTenantAdminSwitch$
B~bServicePrincipalIsNotAllowedByTenantAdminSwitch~b
bAPI is not accessible for application
|3Mcode=^PowerBINotAuthorizedException$
Fx-powerbi-error-info=^PowerBINotAuthorizedException$
B~bPowerBINotAuthorizedException~b
&3*0
#403
e
.
bis not allowed @for the resource~s[^~n]{1,60}~s)?with this authentication key
.
|2r~bblocked by Privoxy
bRequest blocked @by Privoxy|~(Privoxy(?:)|Request for blocked URL
b~bprometheus~b
bLifecycle APIs? @is|are) not enabled
|2&2MerrorType=^unavailable$
badmin APIs disabled
badmin APIs? @are )?disabled
|3fserver=^pve-api-daemon
C^PVEAuthCookie$
BPVEAPIToken=
bPermission check failed ~(user != root(?:pam~)|only root can @set|use|change|do) ~W{0,4}~w{1,30}~W{0,4} @config|option)
bPermission check failed ~((?<path>~/[~w./-]{0,120}), (?<privilege>[~w.|,%]{2,120})~)
bpermission denied - invalid csrf token
bpermission denied - invalid @PVE )?ticket|invalid PVE ticket
.
BThis IP address ~(~S{2,45}~) does not have permission
Bthat requires a client API key
BThis account does not have permission to access the API~.
Bcurrent installation state
u^https:~/~/pub~.dev~/api~/
bcalling GitHub Action is not allowed to publish, because
|3binsufficient permissions to upload new versions @of|to existing) package
bUnsufficient permissions to change uploaders
bInsufficient permissions to the resource at the https:~/~/pub~.dev
.
b~[403~] <?http~S{4,300} ~||✖~] http|~(~s*@index: )?line ~d{1,6}~) broken~s|broken link: http|~bExternal link http~S{4,300} failed
&2|2bIndexerHttpClient|connect to indexer[^~n]{0,200}403|returned error: 403 ~[http|unsupported status code .{0,3}403|~b@fetch|refresh|pars)~w{0,4} @the |this )?@rss )?feed~b[^~n]{0,200}~b403~b
b~b403~b[^~n]{0,40}https?:~/~/~S{4,200}~/@feed|rss|atom)s?~b
-bnuget|_packaging|graph~.facebook
bcannot open URL 'http~S{4,300}'~s?: HTTP status was '403|Download request status is not success[^~d]{0,9}0x80190193|While downloading http~S{4,300}: Server returned status 403|failed retrieving file '~S{1,200}' from ~S{1,100}~s: The requested URL returned error: 403
u^https?:~/~/[~w.-]{1,80}~.@pndsn|pubnub)~.com~/
&2bSignature Does Not Match
|3bPubNub
Mservice=^Access%Manager$
u^https?:~/~/[~w.-]{1,80}~.@pndsn|pubnub)~.com~/
&2Mservice=^Access%Manager$
Mmessage=^Forbidden$
.
B~(method :~w{1,10}~)~. RBAC Message
|2b~(authenticated: false~) denied by rule
&3bForbidden request: ~/~S{1,200} ~(method :~w{1,10}~)
!|2sx-authentication
sx-client-verify
-suser-agent=^Puppet
|2bdenied by rule .{0,6}puppetlabs deny all
bglobal deny all - no rules matched
|2bForbidden request:~s[^~n]{1,300}denied by rule .{0,2}~S
bForbidden request: ~/~S{1,200} ~(method :~w{1,10}~)
.
bInvalid signature: you should have sent HmacSHA256Hex
|2bApp key ~S{1,60} @does )?not @exist )?in this cluster
bCould not find app by key~s.{1,60}connecting to the wrong cluster
&2bAccount over quota
|2Mcode=^4004$
bpusher
&2Btoken_validation_response
Mdescription=^Unauthorized$
.
&2|2b~bSSL is required~b
r^SSL is required
|4fserver=^Varnish$
fx-served-by=~bcache-
b~bpypi~b|easy_install|setuptools|distribute_setup|HTTP Error 403: SSL is required
u^http:~/~/@[~w-]{1,20}~.)?pypi~.@python~.)?org~/
bInvalid or non-existent authentication information
bUsername~/Password authentication is no longer supported
bInvalid API Token:[^~n]{0,160}~btoken is expired
bInvalid API Token:[^~n]{0,160}@@project|OIDC)[-~s]scoped token|OIDC publisher does not match)|API tokens are not valid for permission
&2bInvalid API Token~b
bpypi|twine|legacy|~bscoped~b|macaroon
bassociated with the API token used, does not have @a verified primary email|two-factor authentication)
bRead-only mode: Uploads are temporarily disabled|New @uploads are|project registration) temporarily disabled
bToo many new projects created
bThe user [^~n]{1,80} isn.t allowed to upload to project
|3u~/api~/v2~/@torrents|app|auth|sync|transfer|log|rss|search)~/|~/command~/@download|upload)$
C^@SID|QBT_SID_~d+)$
bqBittorrent
b@^|[>~n])~s{0,9}Your IP address has been banned after too many failed authentication attempts|身份认证失败次数过多|Reason: IP has been banned, IP:
bWebUI: Invalid Host header
bWebUI: @Cross-site request blocked|@Origin|Referer) header & Target origin mismatch)
|2&2#403
u~/api~/v2~/@torrents|app|auth|sync|transfer|log|rss|search)~/|~/command~/@download|upload)$
Bqbittorrentapi~.exceptions~.Forbidden403Error
u~.cloud~.qdrant~.io|:6333~/
bMust provide an API key or an Authorization bearer token
merror=^key%doesn.{1,6}t%exist$
&3BApiError:%Forbidden
Bqdrant-client~.js
B~.@scroll|search|query|retrieve|count)~b
&2b~b403~b[^~n]{0,20}Forbidden
bqdrant
.
|2r^CORS%Rejected
b~bCORS Rejected~b
|3u^https?:~/~/quay~.io~/
fwww-authenticate=quay~.io
b~bquay~.io~b
&2|2u^https?:~/~/quay~.io~/
b~bquay@~.io)?~b
bCSRF token was invalid or missing
&2bUnauthorized access for: ~S{3,80}
|2*1
b~bforbidden~b
bunauthorized: access to the requested resource is not authorized
|2fintuit_tid
u^https:~/~/@sandbox-)?quickbooks~.api~.intuit~.com~/
&2baccess token does not have sufficient scope
|3bintuit|quickbooks|~bfault~b|errorCode=00~d{4}
fintuit_tid
u~.intuit~.com~/
b@Application)?AuthorizationFailed; errorCode=003100|~berrorCode=003100; statusCode=403
bAccessing Wrong Cluster|WrongClusterError
bAuthenticationFailed; errorCode=00320[0-9]
|2Merror=^not_authorised$
b~brabbitmq~b
bUser can only log in via localhost|user .{1,20}? can only connect via localhost
bNot @a )?@management|administrator|monitor|policymaker) user|Not_Authorized.{0,40}?management
bUser not authorised to access @virtual host|object)|~bno access to this vhost~b
|2baccess to (?<kind>queue|exchange|topic|vhost) .{1,120}? refused for user
bACCESS_REFUSED - access to
bRESOURCE_LOCKED - cannot obtain exclusive access|ACCESS_REFUSED - queue .{1,120}? in exclusive use
|2bACCESS_REFUSED - Login was refused|Exception ~(403~) Reason: .{0,4}username or password not allowed
&2Merror=^not_authori[sz]ed$
bLogin failed
.
&3Fcontent-type=^text~/plain$
Fcontent-length=^10$
B^~s{0,4}Forbidden~s{0,4}$
B^~s{0,4}Retry%later~s{0,4}$
fx-sl-compstate
|3bUnauthorized Request Blocked
bbecause we have detected unauthorized activity
bCloudWebSec@(?:|&#64;)radware~.com
.
bBlocked%hosts?:%(?<host>[^~s<,]{1,255})
|2bHTTP%Origin%header%~((?<origin>[^)]{1,260})~)%didn.{1,6}t%match%request~.base_url
breturned%a%.{1,6}(?<origin>null).{1,6}%origin%for%a%request%with%origin-based%forgery%protection
BSecurity%warning:%an%embedded%.{1,20}script.{1,10}%tag%on%another%site%requested%protected%JavaScript~.
BActionController::@InvalidAuthenticityToken|InvalidCrossOriginRequest)|Can.{1,6}t%verify%CSRF%token%authenticity
BRequest%origin%not%allowed:%(?<origin>~S{1,260})
BPundit::NotAuthorizedError|~bnot%allowed%to%~w{0,60}Policy#?~w{0,60}
BCanCan::AccessDenied
|8fx-rapidapi-request-id
fx-rapidapi-version
fx-rapidapi-proxy-response
fserver=^RapidAPI
sx-rapidapi-key
sx-rapidapi-host
u^https?:~/~/[~w-]{1,63}~.p~.rapidapi~.com
b~.p~.rapidapi~.com|x-rapidapi|rapidapi~.com
|2bYou are not subscribed to this API
&2bnot subscribed to this API
*0
|2bYou have exceeded the (?<window>~w{3,12}) quota for [~w%-]{2,60} on your current plan
&2#429
Fx-ratelimit-requests-remaining=^-?0$
u^https:~/~/api~.razorpay~.com~/
&2Mcode=^BAD_REQUEST_ERROR$
mdescription=^Access%Denied~.?$
&2Mcode=^BAD_REQUEST_ERROR$
mdescription=^The%api%key%provided%is%invalid
&2Mcode=^BAD_REQUEST_ERROR$
mdescription=^The%requested%URL%was%not%found%on%the%server
|2fserver=^Reblaze
C^rbz@id|sessionid)$
bsession has been terminated[~s~S]{0,300}?further information,? do not hesitate to contact
u^https?:~/~/@[~w-]+~.)?reddit~.com~/
&2Mreason=^private$
|2u^https?:~/~/@[~w-]+~.)?reddit~.com~/
&2Mmessage=^Forbidden$
Merror=^403$
&2Mreason=^@gated|quarantined)$
|2u^https?:~/~/@[~w-]+~.)?reddit~.com~/
breddit|interstitial_warning|quarantine_message
bLooks like you.{1,6}ve been doing that a lot|you are doing that too much~W{1,3}try
|2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~[~s{0,8}.{1,2}@SUBREDDIT_NOTALLOWED|SUBREDDIT_NO_ACCESS|MOD_REQUIRED|ADMIN_REQUIRED|USER_MUTED|MUTED_FROM_SUBREDDIT|BANNED_FROM_SUBREDDIT|USER_BLOCKED@_MESSAGE)?|NOT_AUTHOR|NOT_FRIEND|CANT_RESTRICT_MODERATOR|MULTI_CANNOT_EDIT|NO_SELFS|NO_LINKS|DOMAIN_BANNED|GOLD_REQUIRED|GOLD_ONLY_SR_REQUIRED|GILDING_NOT_ALLOWED)~b
B~bRedditAPIException~b[^~n]{0,60}?~b@SUBREDDIT_NOTALLOWED|SUBREDDIT_NO_ACCESS|MOD_REQUIRED|ADMIN_REQUIRED|USER_MUTED|MUTED_FROM_SUBREDDIT|BANNED_FROM_SUBREDDIT|USER_BLOCKED@_MESSAGE)?|NOT_AUTHOR|NOT_FRIEND|CANT_RESTRICT_MODERATOR|MULTI_CANNOT_EDIT|NO_SELFS|NO_LINKS|DOMAIN_BANNED|GOLD_REQUIRED|GOLD_ONLY_SR_REQUIRED|GILDING_NOT_ALLOWED)~b
|2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~[~s{0,8}.{1,2}@IN_TIMEOUT|CANT_CREATE_SR|VERIFIED_USER_REQUIRED|NO_VERIFIED_EMAIL|DRACONIAN|NO_OTP_SECRET)~b
B~bRedditAPIException~b[^~n]{0,60}?~b@IN_TIMEOUT|CANT_CREATE_SR|VERIFIED_USER_REQUIRED|NO_VERIFIED_EMAIL|DRACONIAN|NO_OTP_SECRET)~b
|2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~[~s{0,8}.{1,2}@THREAD_LOCKED|TOO_OLD|DELETED_COMMENT|DELETED_THING|SUBREDDIT_NOEXIST|USER_DOESNT_EXIST|POST_NOT_ACCESSIBLE|COMMENT_NOT_ACCESSIBLE|MULTI_NOT_FOUND|SUBREDDIT_DISABLED_ADS|NO_API|COLLECTION_NOEXIST)~b
B~bRedditAPIException~b[^~n]{0,60}?~b@THREAD_LOCKED|TOO_OLD|DELETED_COMMENT|DELETED_THING|SUBREDDIT_NOEXIST|USER_DOESNT_EXIST|POST_NOT_ACCESSIBLE|COMMENT_NOT_ACCESSIBLE|MULTI_NOT_FOUND|SUBREDDIT_DISABLED_ADS|NO_API|COLLECTION_NOEXIST)~b
|2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~[~s{0,8}.{1,2}@INVALID_MODHASH)~b
B~bRedditAPIException~b[^~n]{0,60}?~b@INVALID_MODHASH)~b
|2&2bMake sure your User-Agent is not empty, is something unique and descriptive
-bnetwork @policy|security)|too many requests
&2b~breddit
B~b403~b[^~n]{0,20}:%Blocked~b
|2bYour request has been blocked @due to a network policy|by network security)|You.{1,6}ve been blocked by network security
&3bwhoa there, pardner
|2u^https?:~/~/@[~w-]+~.)?reddit~.com~/
breddit
-btoo many requests
&2bPlease wait for verification
*12
u^https:~/~/api~.resend~.com~/
bYou can only send testing emails to your own email address
&2b~bThe [~w.-]{3,120} domain is not verified
|3u^https:~/~/api~.resend~.com~/
bresend~.com|~bresend~b
mstatusCode
|2Mname=^restricted_api_key$
bThis API key is restricted to only send emails
&2|2Mname=^@missing|invalid)_api_key$
&2Mname=^validation_error$
bAPI key is invalid
*0
.
|2b~bblob not removed, server response: 403~b
B~bRemove~(<(?!lock)~w{3,9}~/[^~n]{0,120}~bunexpected HTTP response ~(403~b
|4fx-riot-edge-trace-id
u^https:~/~/[~w-]{2,20}~.api~.riotgames~.com~/
sx-riot-token
bapi~.riotgames~.com|~bRGAPI-|riotwatcher|cassiopeia
|2fx-rate-limit-type=^@application|method|service)$
&2*0
#429
|2bUnknown apikey
&3Mstatus_code=^401$
mmessage=^Unauthorized$
*0
&3|3Mstatus_code=^403$
#403
b~b403~b[^~n]{0,40}Forbidden
|2mmessage=^Forbidden$
bForbidden
|2*0
B.status.:~s{0,8}~{~s{0,12}.message.:~s{0,4}.Forbidden.,~s{0,12}.status_code.:
bBad Request - Exception decrypting ~S
|4froblox-machine-id
fx-roblox-edge
fx-roblox-region
u^https:~/~/[~w.-]{1,60}~.roblox~.com~/
|1&2B~bToken Validation Failed~b|XSRF token invalid
|5froblox-machine-id
fx-roblox-edge
uroblox~.com
broblox
Mcode=^0$
|2frblx-challenge-id
bChallenge @is required|failed) to authorize @the )?request
u^https?:~/~/api~.rollbar~.com~/
binsufficient privileges: (?<scope>~w{3,30}) scope is required
|2binsufficient privileges: The access token is disabled
&2baccess token not found
|3u^https?:~/~/api~.rollbar~.com~/
Merr=^1$
brollbar
u^https:~/~/@index~.)?rubygems~.org~/
bYou do not have permission to @push to|delete|yank) this gem
bThis API key cannot perform the specified action
benabled multi-?factor authentication but no OTP code provided
|2brequires owners to enable MFA
&2brequired to @set up multi-?factor authentication|change your MFA)
bgem
|2bsabnzbd
u~/sabnzbd~/
bAccess denied - Hostname verification failed
bExternal internet access denied
bAccess denied - Configuration locked
b^~s*@error:~s*)?API Key @Required|Incorrect)~s*$|API Key @missing|incorrect),.{0,60}?Config->General
|2fserver=safedog
C^safedog-flow-item$
b~b404~.safedog~.cn~/|safedogsite~/broswer_logo
.
|3bblocked by Chaitin SafeLine
b<!--~s{0,4}event[_%]id:~s{0,4}[0-9a-z]{32}~s{0,4}-->
fx-apisix-chaitin-waf-action=^reject
u^https:~/~/[~w.-]{1,120}~.@salesforce|force)~.com~/
|3MerrorCode=^@REQUEST_LIMIT_EXCEEDED|TOO_MANY_APEX_REQUESTS|EXCEEDED_QUOTA)$
MexceptionCode=^@REQUEST_LIMIT_EXCEEDED|TOO_MANY_APEX_REQUESTS|EXCEEDED_QUOTA)$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@REQUEST_LIMIT_EXCEEDED|TOO_MANY_APEX_REQUESTS|EXCEEDED_QUOTA)~b
bsalesforce|force~.com|sf:|errorCode
|3MerrorCode=^@API_DISABLED_FOR_ORG|API_CURRENTLY_DISABLED|FUNCTIONALITY_NOT_ENABLED|APEX_REST_SERVICES_DISABLED|CLIENT_NOT_ACCESSIBLE_FOR_USER|DATACLOUD_API_DISABLED_EXCEPTION|FEED_NOT_ENABLED_FOR_OBJECT)$
MexceptionCode=^@API_DISABLED_FOR_ORG|API_CURRENTLY_DISABLED|FUNCTIONALITY_NOT_ENABLED|APEX_REST_SERVICES_DISABLED|CLIENT_NOT_ACCESSIBLE_FOR_USER|DATACLOUD_API_DISABLED_EXCEPTION|FEED_NOT_ENABLED_FOR_OBJECT)$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@API_DISABLED_FOR_ORG|API_CURRENTLY_DISABLED|FUNCTIONALITY_NOT_ENABLED|APEX_REST_SERVICES_DISABLED|CLIENT_NOT_ACCESSIBLE_FOR_USER|DATACLOUD_API_DISABLED_EXCEPTION|FEED_NOT_ENABLED_FOR_OBJECT)~b
bsalesforce|force~.com|sf:|errorCode
|3MerrorCode=^@LOGIN_DURING_RESTRICTED_DOMAIN)$
MexceptionCode=^@LOGIN_DURING_RESTRICTED_DOMAIN)$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@LOGIN_DURING_RESTRICTED_DOMAIN)~b
bsalesforce|force~.com|sf:|errorCode
|2b~bBad_OAuth_Token~b
&3#403
u^https:~/~/[~w.-]{1,120}~.salesforce~.com~/services~/oauth2~/userinfo~b
-b~b@Missing_OAuth_Token|Wrong_Org|Bad_Id)~b
b^~s{0,8}@Missing_OAuth_Token|Wrong_Org|Bad_Id)~s{0,8}$|~bMissing_OAuth_Token~b
|3MerrorCode=^@INVALID_SESSION_ID)$
MexceptionCode=^@INVALID_SESSION_ID)$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@INVALID_SESSION_ID)~b
bsalesforce|force~.com|sf:|errorCode
|3MerrorCode=^@INSUFFICIENT_ACCESS@_OR_READONLY|_ON_CROSS_REFERENCE_ENTITY)?)$
MexceptionCode=^@INSUFFICIENT_ACCESS@_OR_READONLY|_ON_CROSS_REFERENCE_ENTITY)?)$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@INSUFFICIENT_ACCESS@_OR_READONLY|_ON_CROSS_REFERENCE_ENTITY)?)~b
bsalesforce|force~.com|sf:|errorCode
|3MerrorCode=^@INACTIVE_OWNER_OR_USER|PASSWORD_LOCKOUT|LOGIN_DURING_RESTRICTED_TIME|PORTAL_NO_ACCESS|INACTIVE_PORTAL|TXN_SECURITY_@NO_ACCESS|TWO_FA_REQUIRED|END_A_SESSION|FAIL_CLOSE)|LOGIN_CHALLENGE_@ISSUED|PENDING))$
MexceptionCode=^@INACTIVE_OWNER_OR_USER|PASSWORD_LOCKOUT|LOGIN_DURING_RESTRICTED_TIME|PORTAL_NO_ACCESS|INACTIVE_PORTAL|TXN_SECURITY_@NO_ACCESS|TWO_FA_REQUIRED|END_A_SESSION|FAIL_CLOSE)|LOGIN_CHALLENGE_@ISSUED|PENDING))$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@INACTIVE_OWNER_OR_USER|PASSWORD_LOCKOUT|LOGIN_DURING_RESTRICTED_TIME|PORTAL_NO_ACCESS|INACTIVE_PORTAL|TXN_SECURITY_@NO_ACCESS|TWO_FA_REQUIRED|END_A_SESSION|FAIL_CLOSE)|LOGIN_CHALLENGE_@ISSUED|PENDING))~b
bsalesforce|force~.com|sf:|errorCode
|3MerrorCode=^@INVALID_OPERATION_WITH_EXPIRED_PASSWORD)$
MexceptionCode=^@INVALID_OPERATION_WITH_EXPIRED_PASSWORD)$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@INVALID_OPERATION_WITH_EXPIRED_PASSWORD)~b
bsalesforce|force~.com|sf:|errorCode
|3MerrorCode=^@TRIAL_EXPIRED|ORG_LOCKED)$
MexceptionCode=^@TRIAL_EXPIRED|ORG_LOCKED)$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@TRIAL_EXPIRED|ORG_LOCKED)~b
bsalesforce|force~.com|sf:|errorCode
|2|3MerrorCode=^@UNSUPPORTED_API_VERSION|ORG_IN_MAINTENANCE|ENTITY_IS_DELETED|STATE_TRANSITION_NOT_ALLOWED|ENTITY_NOT_QUERYABLE|INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE)$
MexceptionCode=^@UNSUPPORTED_API_VERSION|ORG_IN_MAINTENANCE|ENTITY_IS_DELETED|STATE_TRANSITION_NOT_ALLOWED|ENTITY_NOT_QUERYABLE|INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE)$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@UNSUPPORTED_API_VERSION|ORG_IN_MAINTENANCE|ENTITY_IS_DELETED|STATE_TRANSITION_NOT_ALLOWED|ENTITY_NOT_QUERYABLE|INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE)~b
bsalesforce|force~.com|sf:|errorCode
B^~s{0,9}~[~{[^~n]{0,200}errorCode.{1,4}@METHOD_NOT_ALLOWED|INVALID_TYPE)~b
|2fx-deny-reason
fx-proxy-error
|2Fx-deny-reason=(?<reason>[~w-]{3,60})
b~bx-deny-reason~W{1,6}(?<reason>[~w-]{3,60})
|2fx-proxy-error=^blocked-by-
bConnection blocked by network allowlist|x-proxy-error~W{1,6}blocked-by-~w+
&2Merror=^policy_denied$
|2mdetail=not permitted by policy
&2Mlayer=^l[47]$
mrule
u^https:~/~/@[~w-]{1,40}~.)?api@cdn)?~.sanity~.io~/
|1&1bInsufficient permissions; permission ~W{1,6}(?<action>~w{3,20})~W{1,6}~s*required
&2bUser is missing @required grant|one of the follow@ing)? grants) (?<grant>[~w./-]{3,60})
|2u^https:~/~/@[~w-]{1,40}~.)?api@cdn)?~.sanity~.io~/
bsanity
|5fserver=^SAP~b
fsap-server
fsap-perf-fesrec
fsap-processing-info
c^@SAP_SESSIONID_|sap-usercontext|sap-XSRF_)
|2fx-csrf-token=^required$
&2bCSRF token validation failed
|2*0
b^~s{0,9}CSRF|~bSAP~b|odata|~/iwfnd
|2BNo%service%found%for%namespace~b
Mcode=^~/IWFND~/MED~/170$
|2BNo authori[sz]ation to access [Ss]ervice .{0,3}?(?<service>[~w/.]{3,80})
Mcode=^~/IWFND~/@CM_CONSUMER~/101|CM_MGW~/~d{3})$
b~[?COE0020~]?~s{0,2}No permission|COE_GENERAL_FORBIDDEN
|2&3*0
b@Service cannot be reached|403 Forbidden)
BSAP|ICF
BICF-[A-Z]{2}-http-c:?~d{3}|Error Code~s*:~s*ICF-
u^https:~/~/[~w.-]{1,60}~.scaleway~.@com|ai)~/
|3&2Mtype=^@invalid_auth|denied_authentication|invalid_request_error~.auth)$
|2u~.scaleway~.@com|ai)
bscaleway|~bscw~b
bType: invalid_auth, APIMessage
bscaleway-sdk-go: denied authentication
|3&2Mtype=^@permissions_denied|authorization_required)$
*0
bType: authorization_required, APIMessage|scaleway-sdk-go: @insufficient permissions|http error 403)
&2bInsufficient permissions to access the resource
*0
.
&3#403
u~/@search)?~?[^#]{0,2000}~bformat=@json|csv|rss)~b
|3usearx
u[?&]@pageno|categories|engines|time_range|safesearch)=
bsearx
u^https?:~/~/@www|data|efts)~.sec~.gov~/
bUndeclared Automated Tool|part of a network of automated tools outside of the acceptable policy
bRequest Rate Threshold Exceeded|Exceeded the SEC.{1,6}s Traffic Limit
&2u^https?:~/~/~w+~.sec~.gov~/
B~b403~b
u^https?:~/~/api~.semanticscholar~.org~/
|3&2u^https?:~/~/api~.semanticscholar~.org~/
|2#403
Mmessage=^Forbidden$
b403[^~n]{0,80}?Forbidden for url: https?:~/~/api~.semanticscholar~.org~/
&2bapi~.semanticscholar~.org|semanticscholar
|2Mmessage=^Forbidden$
b~bHTTP status 403 Forbidden
bPlease wait and try again or apply for a key for higher rate limits
|3fx-no-cors-reason=sendgrid
faccess-control-allow-origin=sendgrid
u^https:~/~/api~.@eu~.)?sendgrid~.com~/
bfrom address does not match a verified Sender Identity
brequestor.{0,8}s IP Address is not @whitelisted|allowlisted|allowed)
bAuthenticated user is not authorized to send mail
&2bMaximum credits exceeded
mhelp
&2bprovided authorization grant is invalid, expired,? or revoked
|2bsendgrid|~bfield~b
usendgrid
&2Mmessage=^access%forbidden$
u^https:~/~/api~.@eu~.)?sendgrid~.com~/v3~/@senders|campaigns|contactdb)~b
&2Mmessage=^access%forbidden$
Mfield=^null$
&3bpython_http_client~b|(?:sendgrid~/|~bsendgrid~b
BForbiddenError|HTTP%Error%403|Error:%Forbidden|status%code%403
-Berrors['~x22]?~s?:~s?~[~s{0,20}~{~s{0,20}['~x22]?message['~x22]?~s?:~s?['~x22]
u^https:~/~/[~w.-]{1,60}~.sentry~.io~/api~/
bevent submission rejected with_reason:~s*Cors~b
bevent submission rejected with_reason:~s*@Multi)?ProjectId
bevent submission rejected with_reason:~s*ProjectState
bevent submission rejected with_reason:~s*~w{3,40}
|2&2Mcode=^sso-required$
mmessage=^Must%login%via%SSO
mdetail=^Must%login%via%SSO
&2Mcode=^sudo-required$
bAccount verification required
&2Mcode=^2fa-required$
brequires two-factor authentication
&2Mcode=^superuser-required$
bre-authenticate for superuser
|2fx-is-logged-in
u^https:~/~/[~w-]{1,63}~.service-now~.com~/
brecords? constrained due to ACL restrictions
|2bUser is unauthorized to access table:? (?<table>~w{1,80})
bUser not authorized to access table:? (?<table>~w{1,80})
|3bACL Exception @Insert|Update|Delete) Failed due to security constraints
&2bOperation Failed
bdue to security constraints
bFailed API level ACL Validation
&2bUser @is )?Not Authenticated
|2bRequired to provide Auth information
u^https:~/~/[~w-]{1,63}~.service-now~.com~/
&2mmessage=^User%Not%Authorized$
|2mdetail
u^https:~/~/[~w-]{1,63}~.service-now~.com~/
|4fsprequestguid
fmicrosoftsharepointteamservices
C^@FedAuth|rtFa)$
u^https:~/~/[~w-]{1,80}~.sharepoint~.@com|us|cn|de)~b
|2bsecurity validation for this page is invalid|form digest .{0,60}?@expired|invalid)|X-RequestDigest .{0,60}?@expired|invalid|missing)
b-213057525[12],~s*Microsoft~.SharePoint~.SPException
|2Merror_description=^Token%type%is%not%allowed
fx-ms-diagnostics=Token type is not allowed
|2bUnsupported app only token
fx-ms-diagnostics=Unsupported app only token
|2Fx-msdavext_error=^917656~b
bX-MSDAVEXT_Error~s{0,3}[=:]~s{0,3}917656|Before opening files in this location, you must first browse to the web site
|2&2*0
#429
&3*0
#503
fretry-after
|2b-2147024891@,~s*|.{0,40})System~.UnauthorizedAccessException
&2|2*0
b-2147024891|odata~.error|SPException|sharepoint
bAttempted to perform an unauthorized operation|Access denied~. You do not have permission to perform this action or access this resource
&3*0
#403
|2bAccessDenied~.aspx|403 FORBIDDEN
Mcode=^-2147024891
.
bIn collaboration with CrowdSec and their crowd-sourced IP reputation data
bremaining @transgression|offense)~(s~) against this site
bYou were blocked by the~s{1,4}@<[^>]{1,200}>~s*)?@WordPress )?@Simple Firewall|Shield)|Something in the @URL|request), Form or Cookie data wasn.{1,8}t appropriate
|3fx-shopid
fx-shopify-stage
u^https:~/~/[~w-]{1,63}~.myshopify~.com~/
b@app|application) is not approved to @access|use) the ~w{1,40} @object|field)|protected-customer-data
|2bThis action requires merchant approval for (?<scope>~w{1,60}) scope
bAccess denied for ~w{1,60} field~. Required access: \`?(?<scope>~w{1,60})
b~[API~] Invalid API key or access token
|2bExceeded ~d+ calls per second for api client
&2Mcode=^THROTTLED$
BThrottled
|2merrors=^Unavailable%Shop$
b"errors":~s?"Unavailable%Shop"
fx-shopify-api-request-failure-reauthorize
.
BCAPTCHA%proof%required|~bRATE_LIMIT_FAILURE~b
u^https:~/~/api~.siliconflow~.@cn|com)~/
|2bselected model requires paid balance
&2Mcode=^3@0001|0011)$
bbalance
.
b^~s{0,5}Host%not%permitted~s{0,5}$|attack%prevented%by%Rack::Protection::HostAuthorization
Battack%prevented%by%Rack::Protection::@HttpOrigin|RemoteReferrer|JsonCsrf)
Battack%prevented%by%Rack::Protection::~w{1,40}
.
|2fsg-captcha=^challenge
b~/~.well-known~/@sg)?captcha~/|Our system thinks you might be a robot|sg-captcha~W{1,6}challenge
bThe page you are trying to access is restricted due to a security rule
|3fx-slack-req-id
fx-slack-backend
u^https:~/~/@hooks~.)?slack~.com~/
|2&2B~bok~b.{0,3}:~s{0,8}[Ff]alse
Merror=^@missing_scope|no_permission|not_allowed_token_type)$
B~bAn%API%error%occurred:%@missing_scope|no_permission|not_allowed_token_type)~b
|2&2B~bok~b.{0,3}:~s{0,8}[Ff]alse
Merror=^@token_expired)$
B~bAn%API%error%occurred:%@token_expired)~b
|2&2B~bok~b.{0,3}:~s{0,8}[Ff]alse
Merror=^@not_authed|invalid_auth|token_revoked|invalid_code|code_already_used|bad_client_secret|invalid_client_id|bad_redirect_uri|invalid_refresh_token)$
B~bAn%API%error%occurred:%@not_authed|invalid_auth|token_revoked|invalid_code|code_already_used|bad_client_secret|invalid_client_id|bad_redirect_uri|invalid_refresh_token)~b
|2&2B~bok~b.{0,3}:~s{0,8}[Ff]alse
Merror=^@accesslimited)$
B~bAn%API%error%occurred:%@accesslimited)~b
|2&2B~bok~b.{0,3}:~s{0,8}[Ff]alse
Merror=^@account_inactive|access_denied|team_access_not_granted|org_login_required|ekm_access_denied|enterprise_is_restricted|restricted_action@_~w{1,40})?|team_added_to_org|user_is_@ultra_)?restricted|two_factor_setup_required)$
B~bAn%API%error%occurred:%@account_inactive|access_denied|team_access_not_granted|org_login_required|ekm_access_denied|enterprise_is_restricted|restricted_action@_~w{1,40})?|team_added_to_org|user_is_@ultra_)?restricted|two_factor_setup_required)~b
|2|2&2B~bok~b.{0,3}:~s{0,8}[Ff]alse
Merror=^@not_an_admin|not_an_enterprise|admin_unauthorized|invalid_permissions|cant_delete_message|cant_update_message|no_external_invite_permission|failed_to_validate_caller|cannot_modify_@primary_owner|role_admin)|bot_user_required|user_not_visible|channel_is_limited_access|app_management_app_not_installed_on_org|app_not_owned_by_manager_app|metadata_must_be_sent_from_app)$
B~bAn%API%error%occurred:%@not_an_admin|not_an_enterprise|admin_unauthorized|invalid_permissions|cant_delete_message|cant_update_message|no_external_invite_permission|failed_to_validate_caller|cannot_modify_@primary_owner|role_admin)|bot_user_required|user_not_visible|channel_is_limited_access|app_management_app_not_installed_on_org|app_not_owned_by_manager_app|metadata_must_be_sent_from_app)~b
&2|2&2B~bok~b.{0,3}:~s{0,8}[Ff]alse
Merror=^@not_allowed|not_authorized|no_access|not_visible)$
B~bAn%API%error%occurred:%@not_allowed|not_authorized|no_access|not_visible)~b
|3fx-slack-req-id
u^https:~/~/slack~.com~/
bslack|An%API%error%occurred
|2&2B~bok~b.{0,3}:~s{0,8}[Ff]alse
Merror=^@not_in_channel|user_not_in_channel)$
B~bAn%API%error%occurred:%@not_in_channel|user_not_in_channel)~b
|2&2B~bok~b.{0,3}:~s{0,8}[Ff]alse
Merror=^@restricted_plan_level|free_team_not_allowed|plan_upgrade_required|not_paid|paid_teams_only|paid_only)$
B~bAn%API%error%occurred:%@restricted_plan_level|free_team_not_allowed|plan_upgrade_required|not_paid|paid_teams_only|paid_only)~b
|2&2B~bok~b.{0,3}:~s{0,8}[Ff]alse
Merror=^@slack_connect_~w{3,40}|posting_to_~w{7,15}_denied|@canvas|lists|file_uploads)_~w{0,14}disabled~w{0,30}|blocked_file_type|messages_tab_disabled|@connected_@org|team|user)|shared_channel)_denied|feature_not_enabled|not_enabled|edit_window_closed)$
B~bAn%API%error%occurred:%@slack_connect_~w{3,40}|posting_to_~w{7,15}_denied|@canvas|lists|file_uploads)_~w{0,14}disabled~w{0,30}|blocked_file_type|messages_tab_disabled|@connected_@org|team|user)|shared_channel)_denied|feature_not_enabled|not_enabled|edit_window_closed)~b
|2|2&2B~bok~b.{0,3}:~s{0,8}[Ff]alse
Merror=^@[a-z]{3,9}_not_found|@is|already)_archived|is_inactive|file_deleted|method_deprecated|method_not_supported@_for_channel_type)?|user_disabled|cannot_dm_bot)$
B~bAn%API%error%occurred:%@[a-z]{3,9}_not_found|@is|already)_archived|is_inactive|file_deleted|method_deprecated|method_not_supported@_for_channel_type)?|user_disabled|cannot_dm_bot)~b
&2|2&2B~bok~b.{0,3}:~s{0,8}[Ff]alse
Merror=^@not_found|not_supported|not_implemented|feature_disabled)$
B~bAn%API%error%occurred:%@not_found|not_supported|not_implemented|feature_disabled)~b
*15
|2&2B~bok~b.{0,3}:~s{0,8}[Ff]alse
Merror=^@ratelimited|rate_limited|message_limit_exceeded)$
B~bAn%API%error%occurred:%@ratelimited|rate_limited|message_limit_exceeded)~b
|2B^~s{0,8}@action_prohibited|posting_to_general_channel_denied)~s{0,8}$
&2B(?<![~w/])@action_prohibited|posting_to_general_channel_denied)(?![~w/])
Bhooks~.slack~.com~/
&2|2B^~s{0,8}@invalid_token)~s{0,8}$
&2B(?<![~w/])@invalid_token)(?![~w/])
Bhooks~.slack~.com~/
|3fx-slack-backend
u^https:~/~/hooks~.slack~.com~/
Bhooks~.slack~.com~/
&4#403
fx-slack-backend
fcontent-type=^text~/html
Fcontent-length=^13$
|2B^~s{0,8}@no_service|no_active_hooks|no_service_id|no_team|channel_is_archived)~s{0,8}$
&2B(?<![~w/])@no_service|no_active_hooks|no_service_id|no_team|channel_is_archived)(?![~w/])
Bhooks~.slack~.com~/
fx-smokescreen-error
|2fx-smokescreen-error=Client role cannot be determined
bEgress proxying is denied to host~s.{1,300}?Client role cannot be determined
|2fx-smokescreen-error=Egress proxying is denied
bEgress proxying is denied to host~s
u^https:~/~/@dashboard|api)~.snapcraft~.io~/
|2Mcode=^macaroon-@authorization-required|permission-required|needs-refresh)$
bAuthorization header field containing a valid macaroon
u^https:~/~/[~w.-]{1,120}~.snowflakecomputing~.@com|cn)~/
|2Mcode=^39042[02]$
bIncoming request with IP~/Token (?<address>[~w.:]{1,45}) is not allowed to access Snowflake
|2Mcode=^@39011[0-5]|390318|39430[123])$
&2bAuthentication token has expired|OAuth access token expired
bsnowflake|39~d{4}
|2Mcode=^@390100|390144|390195|390303|394300|39430[456])$
&2bJWT token is invalid
bsnowflake|39~d{4}
bSQL access control error|is not granted to this user[~s~S]{0,80}role|Role [~w'\`~~]{1,140} specified in the connect string
baccount name is correct:[^~n]{0,160}HTTP 403|~b2?90403~b[^~n]{0,60}HTTP 403:? Forbidden|HTTP 403:? Forbidden[^~n]{0,160}snowflakecomputing|403 Forbidden[^~n]{0,160}snowflakecomputing~.com[^~n]{0,20}~/session~/v1~/login-request
|2fsnyk-request-id
u^https:~/~/api@~.[a-z]{2})?~.snyk~.io~/
bis not entitled for api access
.
&2Mcode=^4$
Mmessage=^@Forbidden|Origin%not%allowed)$
u^https?:~/~/api~.@mainnet-beta|mainnet|devnet|testnet)~.solana~.com~b
bAccess forbidden, contact your app developer or support(?:rpcpool
bYour IP or provider is blocked from this endpoint
|1bexcluded from account secondary indexes; this RPC method unavailable
.
|2Mcode=^itsec_rest_api_access_restricted$
bitsec_rest_api_access_restricted|Access to REST API requests is restricted by @iThemes|Solid|Kadence) Security
bYour IP address has been flagged as a threat by the ~w{4,20} Security network
&2bYou have been locked out due to too many @invalid )?login attempts
b^~s{0,9}You%have%been|<h1|wp-|ithemes|solid
fsonar-version
bYou.{1,6}re @only authorized to execute a local|not authorized to @run analysis|analyze this))|not authorized to run analysis
|2B^~s{0,9}~{.errors.:~s?~[~{.msg.:~s?.Insufficient%privileges.~}~]
&2|3fsonar-version
u~/api~/@ce|measures|issues|qualitygates|projects|settings|rules|components|webservices)~/
b~bsonar
bInsufficient privileges
bcheck the @@user token in the )?property .?sonar~.token|properties .?sonar~.login)
&2bsonar
b@GET|POST) ~S{1,200}~/@batch|api)~/~S{1,200} failed with HTTP 403|Error 403 on ~S{1,200}~/api~/ce~/submit
fserver=^SonicWALL
|2bThis @request|site|web~s*site) is blocked by @the )?SonicWALL|SonicWALL - Web Site Blocked|Web Site blocked by SonicWALL|cfssupport~.sonicwall~.com
&2bWeb Site Blocked
|2bnsa_banner
fserver=^SonicWALL
U^https?:~/~/[~w.-]{1,80}:1400~/
&2|2U:1400~/@Media@Renderer|Server)~/)?[A-Z]~w{4,24}~/@Control|Event)~b
B:1400~/@Media@Renderer|Server)~/)?[A-Z]~w{4,24}~/@Control|Event)~b
B~b403~b|Forbidden
.
bPowered by UTM Web Protection
|3U:8090~/ips~/block~/webcat~?cat=
Flocation=:8090~/ips~/block~/webcat~?cat=
B:8090~/ips~/block~/webcat~?cat=
|2fserver=^Splunkd$
u~/services~/collector~b
&2mtext=^Token @is )?disabled$
|2Mcode=^1$
|3fserver=^Splunkd$
u~/services~/collector~b
bsplunk|~bHEC~b|services~/collector
&2mtext=^Token is required$
|2Mcode=^2$
*1
&2mtext=^Invalid authorization$
|2Mcode=^3$
*1
&2mtext=^Invalid token$
|2Mcode=^4$
*1
&2mtext=^Incorrect index$
|2Mcode=^7$
*1
u^https:~/~/@api|accounts)~.spotify~.com~/
bInsufficient client scope
|2bUser not registered in the Developer Dashboard
&2buser may not be registered|User not approved for app
bspotify
|1bPlayer command failed: Premium required|premium subscription required for the owner
bPlayer command failed: Restriction violated
|2&2|2uapi~.spotify~.com~/v1~/@audio-features|audio-analysis|recommendations|artists~/~w{1,40}~/related-artists|browse~/@featured-playlists|categories))
bapi~.spotify~.com~/v1~/@audio-features|audio-analysis|recommendations|artists~/~w{1,40}~/related-artists|browse~/@featured-playlists|categories))
B~{~s{0,12}.error.~s?:~s?~{~s{0,12}.status.~s?:~s?403~s{0,12}~}~s{0,12}~}
&2bapi~.spotify~.com~/v1~/@audio-features|audio-analysis|recommendations|artists~/~w{1,40}~/related-artists|browse~/@featured-playlists|categories))
bhttp%status:%403|returned%403|~b403~b[^~n]{0,20}Forbidden
bBad OAuth request ~(wrong consumer key, bad nonce
.
bInvalid%CORS%request(?!~s*;)
&4#403
Fcontent-length=^20$
|2fvary=access-control-request-method
Fallow=OPTIONS
-B~S
bInvalid%CSRF%Token%.{1,200}?%was%found%on%the%request%parameter|Could%not%verify%the%provided%CSRF%token%because|Invalid%CSRF%token%found%for|An%expected%CSRF%token%cannot%be%found|web~.@server~.)?csrf~.~w{0,20}CsrfTokenException
|2fwww-authenticate=insufficient_scope.{0,260}rfc6750#section-3~.1
binsufficient_scope[^~n]{0,260}?rfc6750#section-3~.1
|2fwww-authenticate=Jwt%@expired%at|used%before)
B~bJwt%@expired%at|used%before)~s
|2fwww-authenticate=attempting%to%decode%the%Jwt
bAn%error%occurred%while%attempting%to%decode%the%Jwt
bThe%request%was%rejected%because%the%@domain~s.{1,260}?%is%untrusted|header@%name)?:?~s|parameter@%name)?:?~s)
bThe%request%was%rejected%because%the%@URL~s|HTTP%method~s)
&3Merror=^Forbidden$
Mmessage=^Access%Denied$
mpath
bHttp403ForbiddenEntryPoint|Pre-authenticated%entry%point%called~.~s{0,2}Rejecting%access
|2bspringframework~.security~.~S{0,60}@AccessDeniedException|AuthorizationDeniedException)|~b@AccessDeniedException|AuthorizationDeniedException):%Access%@is%)?denied|to access denied handler since access is denied
&2Merror=^Forbidden$
mmessage=^Access%is%denied$
&3#403
bServlet~.service~(~)%for%servlet%[^~n]{1,200}?threw%exception
-BAccessDenied|AuthorizationDenied|RequestRejected|threw%exception[~s~S]{0,2000}?~b40[13]~b
&2&5#403
fcache-control=^no-cache,%no-store,%max-age=0,%must-revalidate$
Fexpires=^0$
fx-content-type-options
|2e
Fcontent-length=^0$
%POST,PUT,PATCH,DELETE
*10
|2bWhitelabel%Error%Page[~s~S]{0,400}?type=Forbidden, status=403
&4Mstatus=^403$
Merror=^Forbidden$
mpath
mtimestamp
|2fsquare-version
u^https:~/~/connect~.squareup@sandbox)?~.com~/
|2bmerchant @has not given your application sufficient permissions|must authorize your application for the following scopes)
&2B~b@INSUFFICIENT_SCOPES)~b
|3Mcategory=^@AUTHENTICATION_ERROR|INVALID_REQUEST_ERROR|PAYMENT_METHOD_ERROR|API_ERROR)$
B~bAUTHENTICATION_ERROR~b|squareup|SquareApiException
u^https:~/~/connect~.squareup@sandbox)?~.com~/
&2B~b@ACCESS_TOKEN_EXPIRED)~b
*1
&2B~b@APPLICATION_DISABLED|CLIENT_DISABLED)~b
*1
&2B~b@CARD_PROCESSING_NOT_ENABLED|MERCHANT_SUBSCRIPTION_NOT_FOUND)~b
*1
&2B~b@V1_APPLICATION|V1_ACCESS_TOKEN)~b
*1
&2B~b@INVALID_LOCATION|UNSUPPORTED_COUNTRY|CARD_NOT_SUPPORTED)~b
*1
&2B~b@@CARDHOLDER_)?INSUFFICIENT_PERMISSIONS)~b
*1
|3&2B~b@ACCESS_TOKEN_REVOKED)~b
*1
&2Mcategory=^AUTHENTICATION_ERROR$
Mcode=^UNAUTHORIZED$
&2bThis request could not be authorized
&2B~b@UNAUTHORIZED)~b
*1
&2Mcategory=^AUTHENTICATION_ERROR$
Mcode=^FORBIDDEN$
|3fserver=^squid
fvia=~(squid
fx-squid-error
|2Fx-squid-error=^ERR_CACHE_ACCESS_DENIED
bERR_CACHE_ACCESS_DENIED|not currently allowed to request~s.{1,300}?~sfrom this cache until you have authenticated|TCP_DENIED~/407~b
&2-B~bBLOCK_[A-Z]{3,20}[-_]
BTCP_DENIED~/403 ~d{1,9} CONNECT ~[?[~w.:-]{1,255}?~]?:(?!443~b)(?<port>~d{1,5})~s
|2Fx-squid-error=^ERR_FORWARDING_DENIED
bThis cache will not forward your request because it is trying to enforce a sibling
|2Fx-squid-error=^ERR_ACL_TIME_QUOTA_EXCEEDED
bThis proxy limits your time online with a quota
|2Fx-squid-error=^ERR_TOO_BIG
&2bThe request or reply is too large
bthen the item you are trying to @up|down)load is too large
&2-B~bBLOCK_[A-Z]{3,20}[-_]
|2Fx-squid-error=^ERR_ACCESS_DENIED|Access%Denied$
bAccess control configuration prevents your request from being allowed|~bERR_ACCESS_DENIED~b|TCP_DENIED@_ABORTED|_REPLY)?~/403~b|~b403~b[^~n]{0,400}?~bTCP_DENIED@_ABORTED)?:HIER_
u^https:~/~/api~.stackexchange~.com~/
|2&2Merror_name=^@throttle_violation)$
|2merror_id
u^https:~/~/api~.stackexchange~.com~/
btoo many requests from this IP, more requests available in (?<seconds>~d{1,6}) seconds
&2Merror_name=^@access_token_required|invalid_access_token|access_token_compromised|key_required)$
*0
&2Merror_name=^@access_denied)$
*0
.
|2btriggered the service and blocked your request
bProtected by <a href=.https?:~/~/@www~.)?stackpath~.com
&2#403
fx-hw=~bwafbe~d{1,3}~b|~.stackpath~.systems~b
u^https?:~/~/@api|partner)~.steam@powered|-api)~.com~/
|3bSteam profile? is @private|not public)|@steam|playerstats)[~s~S]{0,200}Profile is not public
&2u^https?:~/~/steamcommunity~.com~/@inventory~/|@id|profiles)~/[^/]{1,40}~/inventory)
B^~s{0,8}null~s{0,8}$
B~bISteamUserStats~/GetPlayerAchievements~b[~s~S]{0,1000}~b403~b
|2&2bRetrying will not help
bPlease verify your @<pre>)?~s*key=
&2u^https?:~/~/api~.steampowered~.com~/
B~b403%Client%Error
&2#403
u^https?:~/~/api~.steampowered~.com~/I
.
&2bstatic~.stormwall~.pro~/error_pages~/
-b<title>~s{0,8}Error @5~d~d|404)
fx-powered-by=^Strapi~b
&2Mname=^ForbiddenError$
Mstatus=^403$
|2u^https:~/~/www~.strava~.com~/@api|oauth)~/
fx-readratelimit-limit
&2bRate Limit Exceeded
|4u^https:~/~/www~.strava~.com~/@api|oauth)~/
fx-readratelimit-limit
bstrava
&2mresource
mfield
&1bLimit of connected athletes exceeded|Athlete limit exceeded
|2&2Mfield=_permission$
Mcode=^missing$
B:~w{4,20}_permission~W{2,60}code~W{2,8}missing
&3mmessage=^Authorization%Error$
Mfield=^access_token$
Mcode=^@invalid|missing)$
|2&3Mresource=^Application$
mfield=^Status$
mcode=^Inactive$
B.resource.:~s?.Application.,~s?.field.:~s?.Status.,~s?.code.:~s?.Inactive.
.
bNo signatures found matching the expected signature|Unable to extract timestamp and signatures
/is/bThe provided key .{0,80} does not have the
bOnly Stripe Connect platforms can work with other accounts
|2Mcode=^more_permissions_required@_for_application)?$
&2bThis application does not have the required permissions
|3Mtype=^@invalid_request|api|card|idempotency)_error$
Mdoc_url=stripe~.com
b~bstripe~b
|2Mcode=^secret_key_required$
bcannot be made with a publishable API key
|2Mcode=^account_invalid$
bdoes not have access to account~s~W{0,4}acct_
|2&2Mcode=^@livemode_mismatch)$
*0
ba similar object exists in @live|test) mode, but|Test and live mode API keys, requests, and objects
&2Mcode=^@testmode_charges_only|payouts_not_allowed|transfers_not_allowed|not_allowed_on_standard_account|payment_method_unactivated|platform_account_required|financial_account_capability_@not_enabled|restricted)|storer_capability_@missing|not_active))$
*0
&2Mcode=^@resource_missing)$
*0
&2Mcode=^@lock_timeout)$
*0
&2Mcode=^@tls_version_unsupported)$
*0
.
B~bAccess denied: - [A-Z]{3,12} [~w.-]{1,80}:
B~bAccess denied: '[^'~n]{1,80}' [A-Z]{3,12} [~w.-]{1,80}:
B~bE175013:
|3fx-sucuri-id
fx-sucuri-cache
fserver=^Sucuri
&2|2bSucuri
fx-sucuri-block
|2fx-sucuri-block=^GEO
bBlock ID:?~s{0,4}@<[^>]{1,60}>~s{0,4}){0,4}GEO~d|Access from your Country was disabled
&2|3bAccess Denied.{0,6}?Sucuri Website Firewall|Sucuri WebSite Firewall.{0,24}?Access Denied
bsucuri[-_]firewall[-_]block~.css|cloudproxy(?:sucuri~.net
fx-sucuri-block
-bGoDaddy @Security|Website)
&3#403
fx-sucuri-id
-fx-sucuri-cache
|3fsb-project-ref
fsb-gateway-version
u^https:~/~/[a-z]{20}~.supabase~.@co|in)~/
bService for this project is restricted due to the following violations
bnew row violates row-level security policy
|2&2Mcode=^42501$
bpermission denied for
bpermission denied for @table|schema|function|view|sequence|relation) ~w{1,63}
|5&2|2&2Merror_code=^bad_jwt$
mmsg
Fx-sb-error-code=^bad_jwt$
bexpired
&2Merror_code=^@otp_expired|session_expired)$
mmsg
&2MstatusCode=^@400|401|403)$
bjwt expired|.exp. claim timestamp check failed
Mcode=^PGRST303$
&2Mcode=^PGRST301$
bexpired
|2&2Merror_code=^@session_not_found|refresh_token_not_found|refresh_token_already_used|flow_state_@expired|not_found|already_used)|@mfa|webauthn)_challenge_expired|@oauth_client_state|saml_relay_state)_expired)$
mmsg
Fx-sb-error-code=^@session_not_found|refresh_token_not_found|refresh_token_already_used|flow_state_@expired|not_found|already_used)|@mfa|webauthn)_challenge_expired|@oauth_client_state|saml_relay_state)_expired)$
|2&2Merror_code=^user_not_found$
Bclaim%in%JWT
|2&2Merror_code=^@bad_jwt|no_authorization|unexpected_audience|invalid_credentials|bad_code_verifier|mfa_verification_failed|mfa_ip_address_mismatch|reauthentication_@needed|not_valid)|current_password_@invalid|required)|webauthn_verification_failed)$
mmsg
Fx-sb-error-code=^@bad_jwt|no_authorization|unexpected_audience|invalid_credentials|bad_code_verifier|mfa_verification_failed|mfa_ip_address_mismatch|reauthentication_@needed|not_valid)|current_password_@invalid|required)|webauthn_verification_failed)$
|2&2Merror_code=^@not_admin|insufficient_aal|user_banned|email_not_confirmed|phone_not_confirmed|provider_email_needs_verification|mfa_verification_rejected|user_sso_managed|email_address_not_authorized)$
mmsg
Fx-sb-error-code=^@not_admin|insufficient_aal|user_banned|email_not_confirmed|phone_not_confirmed|provider_email_needs_verification|mfa_verification_rejected|user_sso_managed|email_address_not_authorized)$
Merror_code=^over_@request|email_send|sms_send)_rate_limit$
Merror_code=^@@signup|otp|feature|passkey|~w{0,10}provider|manual_linking|oauth_dynamic_~w{6,20})_disabled|oauth_provider_not_supported|mfa_~w{3,9}_@enroll|verify)_not_enabled)$
Merror_code=^captcha_failed$
u^https?:~/~/@api~.@clashofclans|clashroyale|brawlstars)~.com|~w+proxy~.royaleapi~.dev)~/
|3mreason=^accessDenied~.invalidIp$
bAPI key does not allow access from IP (?<address>[~d.]{7,15})
bInvalid authorization: API key does not allow access from IP
&2mreason=^accessDenied$
|2u^https?:~/~/@api~.@clashofclans|clashroyale|brawlstars)~.com|~w+proxy~.royaleapi~.dev)~/
mmessage=^Invalid%authorization~.?$
.
bCross-site%~w{3,10}%form%submissions%are%forbidden
bCross-site%remote%requests%are%forbidden
.
|2BInvalidCsrfTokenException(?![~s~S]{0,60}Cake)[~s~S]{0,80}Invalid%CSRF%token~.
bThe%CSRF%token%is%invalid~.%Please%try%to%resubmit%the%form
&2bFull%authentication%is%required%to%access%this%resource
bsymfony
bYou are not allowed to access this file~. Check ~w{1,40}~.php for more
BAccessDeniedHttpException[^~n]{0,200}FragmentListener~.php
|3bSymfony~S{1,60}@AccessDeniedException|AccessDeniedHttpException)|Access%Denied%by%@#~[IsGranted|controller%annotation)
Mhydra:description=^Access%Denied~.$
&2Mdetail=^Access%Denied~.$
|2Mstatus=^403$
Mtitle=^An%error%occurred$
|3fx-syncthing-id
fx-syncthing-version
C^CSRF-Token-[A-Z0-9]{5,7}$
|2b^~s*CSRF Error~s*$
&2fx-syncthing-version
bCSRF Error
b^~s*Host check error~s*$
&2|2fx-syncthing-version
fx-syncthing-id
B^~s*Forbidden~s*$
|2u~/webapi~/@entry|auth|query)~.cgi|~/webapi~/
B~bSYNO~.[A-Z]~w
|2bThe logged in session does not have permission
&3*0
Msuccess=^false$
Mcode=^105$
&2*0
b.code.{1,3}:~s?40[346]~b[^~n]{0,80}~btypes~b|2-@step|factor)%authentication%code
&3*0
Msuccess=^false$
Mcode=^@106|107|119)$
|2fserver=^Tableau$
fx-tableau
&2|3b<error code=.@401000|401001|401002)
MerrorCode=^@401000|401001|401002)$
B~b@401000|401001|401002)@:|~s)
|2btsResponse|tableau
u~/api~/@~d~.~d{1,3}|exp|v1~/vizql)
&2|3b<error code=.@403157)
MerrorCode=^@403157)$
B~b@403157)@:|~s)
*2
&2|3b<error code=.@403800)
MerrorCode=^@403800)$
B~b@403800)@:|~s)
*2
&2|3b<error code=.@403~d{3})
MerrorCode=^@403~d{3})$
B~b@403~d{3})@:|~s)
*2
.
bForbidden: bot was blocked by the user
bForbidden: bot @is not a member|was kicked|can.t initiate conversation|can.t send messages(?! to bots))
bForbidden: bot can.t send messages to @the )?bots?~b
bForbidden: @the group chat was deleted|user is deactivated)
bConflict: @terminated by @other|setWebhook)|can.t use getUpdates method while webhook is active)
|2bBad Request: @chat not found|group chat was upgraded to a supergroup|query is too old)
&2bNot Found: method not found
|2&2Mok=^false$
merror_code
btelegram|aiogram|telebot
bBad Request: @not enough rights|need administrator rights|user is @an|not an) administrator|message can.t be @deleted|edited)|there are no administrators)
|2&2bUnauthorized: invalid @token specified|api-id)
*1
&3Mok=^false$
Merror_code=^401$
Mdescription=^Unauthorized
u^https:~/~/[~w.-]{1,80}~.tencentcloudapi~.com
B~bAuthFailure~.SignatureExpire~b
B~bAuthFailure~.@SecretIdNotFound|InvalidSecretId)~b
B~bAuthFailure~.TokenFailure~b
B~bAuthFailure~.MFAFailure~b
B~bAuthFailure~.@SignatureFailure|InvalidAuthorization)~b
|3B~bAuthFailure~.UnauthorizedOperation~b
&2|2MCode=^UnauthorizedOperation
Bcode:UnauthorizedOperation
|2bResponse~W{1,12}Error~W|tencent|~bqcloud~b|~bqcs:[a-z]{0,20}:
utencentcloudapi~.com|~.myqcloud~.com
&2byou are not authorized to perform operation
*1
&2|2MCode=^RequestLimitExceeded
Bcode:RequestLimitExceeded
*1
&2|2MCode=^@ActionOffline|NoSuchVersion)$
Bcode:@ActionOffline|NoSuchVersion)~b
*1
.
b~bwaf~.tencent@-?cloud)?~.com~/|imgcache~.qq~.com~/qcloud~/security|腾讯云Web应用防火墙|已被腾讯云安全拦截
u^https?:~/~/@fleet-api~.prd~.~w+~.vn~.cloud~.tesla~.c@om|n)|owner-api~.teslamotors~.com)~/
|2bEndpoint is only available on fleet.?api
b~bforbidden, see https:~/~/developer~.tesla~.com~/docs~/fleet-api
bVehicle Command Protocol required
bUnauthorized missing scopes
bmust be registered in the current region https:~/~/fleet-api
|2u^https:~/~/@open~.tiktokapis~.com|open-api~.tiktok~.com|business-api~.tiktok~.com)~/
fx-tt-logid
|2B~bunaudited_client_can_only_post_to_private_accounts~b
&2bunaudited client
|5u^https:~/~/@open~.tiktokapis~.com|open-api~.tiktok~.com|business-api~.tiktok~.com)~/
fx-tt-logid
mlog_id
mlogid
btiktok
|1B~bscope_@not_authorized|permission_missed)~b
&2Mcode=^@spam_risk_too_many_posts|reached_active_user_cap|spam_risk_too_many_pending_share)$
*1
|1&2Mcode=^@access_token_invalid)$
*1
&2Mcode=^@rate_limit_exceeded)$
*1
|3fserver=^tinyproxy
fvia=~(tinyproxy
bGenerated by~s{1,4}@<[^>]{1,200}>~s*)?tinyproxy
bThe administrator of this proxy has not configured it to service requests from your host
|2bThe request you made has been filtered
&2fserver=^tinyproxy
b403 Filtered
bThe CONNECT method not allowed with the port you tried to use
u^https:~/~/api~.@themoviedb|tmdb)~.org~/
&3Mstatus_code=^@10|31|45)$
mstatus_message
|3u^https:~/~/api~.@themoviedb|tmdb)~.org~/
Msuccess=^false$
btmdb|themoviedb
&3Mstatus_code=^@33)$
mstatus_message
*0
&3Mstatus_code=^@25)$
mstatus_message
*0
&3Mstatus_code=^@36|38|39)$
mstatus_message
*0
&3Mstatus_code=^@3|7|14|16|17|30|35)$
mstatus_message
*0
&3Mstatus_code=^@8)$
mstatus_message
*0
|2Fserver=^Apache-Coyote~/
B<h3>Apache%Tomcat~/~d
&3bBy%default%the%@Host%)?Manager%is%only%accessible%from%a%browser%running%on%the same%machine%as%Tomcat
U^https?:~/~/@localhost|127~.|~[::1).{1,40}~/@text|jmxproxy)~b
sauthorization
bBy%default%the%@Host%)?Manager%is%only%accessible%from%a%browser%running%on%the same%machine%as%Tomcat
BInvalid%CORS%request; Origin%~[(?<origin>[^~]]{0,260})~]
bRejecting%request%for%~[[^~]]{1,300}~]%with%session%~[[^~]]{0,120}~]%@because%no%CSRF%nonce|due%to%@invalid%nonce|empty%or%missing%nonce))|CSRF%nonce%validation%failed
bDenied%request%for%~[[^~]]{1,300}~]%based%on%property%~[[^~]]{1,260}~]
&2bAccess%to%the%requested%resource%has%been%denied
bHTTP%Status%40[13]|<b>|tomcat
bHTTP%Status%403~s.{1,10}~sForbidden[~s~S]{0,4000}?The%server%understood%the%request%but%refuses%to%authorize%it
u^https:~/~/@[~w-]+~.)?api~.tomtom~.com~/
&2|4u^https:~/~/@[~w-]+~.)?api~.tomtom~.com~/
b~bapi~.tomtom~.com~/
mdetailedError
BdetailedError
mcode=^InvalidReferer$
&2*0
mcode=^Forbidden$
Fserver=^TornadoServer~/
B_xsrf.{1,6}%argument%@missing%from|has%invalid%format)|XSRF%cookie%does%not%match%POST%argument
BCross%origin%websockets%not%allowed
B403%@GET|HEAD)%[^~n]{1,400}:%@~S{1,200}%is%not%@a%file|in%root)|cannot%redirect)
&4Fserver=^TornadoServer~/
%POST,PUT,PATCH,DELETE
B<title>403:%Forbidden<
-sauthorization
.
bRejecting%IP%(?<address>[0-9a-f.:]{3,45}):%|matched none of the @white~s?list|trusted IPs)
fwww-authenticate=^Basic%realm=.{0,2}traefik
|2bError%calling%~S{1,300}?~.%Cause:?%
&2bError%calling%https?:~S{1,300}
bForwardAuth
bRemote%error%~S{1,300}?~.%StatusCode:%40[13]
bNo%bursty%traffic%allowed
|2Fserver=^ATS~/
Fvia=ApacheTrafficServer
B~burl_sig~b[^~n]{0,2000}~bInvalid expiration, or expired
B~bClient IP doesn't match signature
B~burl_sig~b[^~n]{0,2000}@~bSignature check failed|~bquery string not found|~bHas no signing)
BDescription: You are not allowed to access the document~b
Brequest for a secure SSL connection to a forbidden port
u^https:~/~/api@-staging)?~.trakt~.tv~/
|2binvalid API key or unapproved app
&4u^https:~/~/api@-staging)?~.trakt~.tv~/
#403
-fcf-mitigated
-bchallenge-|cf-error|Just a moment
|3fserver=^Transmission$
fx-transmission-session-id
fx-transmission-rpc-version
bTransmission received your request, but the hostname was unrecognized|Rejected request from ~S{1,60} ~(Host not whitelisted~)
|2&2#409
fx-transmission-session-id
bYour request had an invalid session-id header
bRejected request from ~S{1,60} ~(@brute force protection active)~)|Too many unsuccessful login attempts~. Please restart transmission-daemon
|2bUnauthorized IP Address~.[~s~S]{1,60}whitelist|Rejected request from ~S{1,60} ~(IP not whitelisted~)
&3*0
#403
b<h1>403: Forbidden<~/h1>
u^https:~/~/api~.trello~.com~/
b~bunauthorized @~w{3,20} )?permission requested~b
&2b~b@invalid|expired) token~b|~bunauthorized token~b
|2u^https:~/~/@api~.)?trello~.com~/
btrello
&2b~binvalid @app )?key~b
*0
&2Merror=^API_@TOKEN|KEY)_LIMIT_EXCEEDED$
bRate limit exceeded
|2u^https?:~/~/api~.tumblr~.com~/
fp3p=Tumblr
&2|2uapi~.tumblr~.com~/v2~/blog~/[^/~s]{1,80}~/likes~b
bapi~.tumblr~.com~/v2~/blog~/[^/~s]{1,80}~/likes~b
|3#403
B~b403~b
Mmsg=^Forbidden$
&2mmsg=^Limit%Exceeded$
|3uapi~.tumblr~.com
fp3p=Tumblr
B~bmeta~b
b@Hit a snag|Tumblr went thud)~. Try again
.
b客户端存在大量下载|带有非常用软件的特征|enormous traffic from your network or client|software that you are using is with uncommon
&2#403
u^https?:~/~/~w+~.@tuna~.tsinghua|bfsu|ustc)~.edu~.cn~/
|2ftwilio-request-id
u^https:~/~/[~w.-]{1,80}~.twilio~.com~/
B~bTwilio%Request%Validation%Failed~b
|2Mmore_info=twilio~.com~/docs~/@api~/)?errors~/@20008)~b
Btwilio~.com~/docs~/@api~/)?errors~/@20008)~b
|2Mmore_info=twilio~.com~/docs~/@api~/)?errors~/@20005|10001|10002|21472|90010)~b
Btwilio~.com~/docs~/@api~/)?errors~/@20005|10001|10002|21472|90010)~b
|2Mmore_info=twilio~.com~/docs~/@api~/)?errors~/@21408|21215|13227)~b
Btwilio~.com~/docs~/@api~/)?errors~/@21408|21215|13227)~b
|2Mmore_info=twilio~.com~/docs~/@api~/)?errors~/@21608|57[23]005|572002)~b
Btwilio~.com~/docs~/@api~/)?errors~/@21608|57[23]005|572002)~b
|2Mmore_info=twilio~.com~/docs~/@api~/)?errors~/@21610)~b
Btwilio~.com~/docs~/@api~/)?errors~/@21610)~b
|2Mmore_info=twilio~.com~/docs~/@api~/)?errors~/@30034|30007|63016)~b
Btwilio~.com~/docs~/@api~/)?errors~/@30034|30007|63016)~b
|2Mmore_info=twilio~.com~/docs~/@api~/)?errors~/@70051)~b
Btwilio~.com~/docs~/@api~/)?errors~/@70051)~b
|2Mmore_info=twilio~.com~/docs~/@api~/)?errors~/@20429)~b
Btwilio~.com~/docs~/@api~/)?errors~/@20429)~b
|2Mmore_info=twilio~.com~/docs~/@api~/)?errors~/@20104)~b
Btwilio~.com~/docs~/@api~/)?errors~/@20104)~b
|2Mmore_info=twilio~.com~/docs~/@api~/)?errors~/@20003)~b
Btwilio~.com~/docs~/@api~/)?errors~/@20003)~b
|2Mmore_info=twilio~.com~/docs~/@api~/)?errors~/@20403|20006)~b
Btwilio~.com~/docs~/@api~/)?errors~/@20403|20006)~b
.
BSorry, resource is forbidden~.
u^https:~/~/@api|id)~.twitch~.tv~/
&2mmessage=^invalid%client%secret$
Mstatus=^403$
B~bvod_manifest_restricted~b
bsubscription missing proper authorization
bMissing scope: (?<scope>@user|channel|moderator|bits|chat|clips|analytics|moderation|whispers):[~w:]{1,60})
|7bbroadcaster @must have|doesn.t have) partner or affiliate status
bsender is not permitted to send chat messages
buser in ~w{4,20}_id is not one of the broadcaster.s moderators
bbroadcaster is not a partner or affiliate|channel points are not available for the broadcaster|Only partners and affiliates may
bbanned or timed out from the broadcaster|Suspended users may not send whisper
bnot an editor for the specified broadcaster|may not send the specified broadcaster a Shoutout
bbroadcaster has @restricted the ability to capture|not enabled) clips
bClient ID and OAuth token do not match
fx-generator=^tyk
&2b~bAuthorization%field%missing~b
fx-generator=^tyk
&2b~bBearer%token%malformed~b
fx-generator=^tyk
b~bAccess%to%this%API%has%been%disallowed~b
Merror=^Access%to%this%resource%has%been%disallowed$
|2Merror=^@Requested%endpoint%is%forbidden|This%API%version%does%not%seem%to%exist|Version%information%not%found)$
B~bA@pi%Version|PI)%has%expired,%please%check%documentation
b~baccess%from%this%IP%has%been%disallowed~b
b~bKey%has%expired,%please%renew~b
b~bKey%is%inactive,%please%renew~b
b~bkey%not%authorized:%@no%matching%policy|could%not%apply|no%scope%or%policy)
&2b~bKey%not%authori[sz]ed~b
fx-generator=^tyk
&2B~b@Client%certificate%required|Certificate%has%expired|Certificate%with%SHA256%~w{4,80}%not%allowed)~b
|2fx-generator=tyk
merror
&2b~brate%limit%exceeded|Quota%exceeded|organi[sz]ation%@quota|rate%limit)%has%been%exceeded
fx-generator=^tyk
&3#403
fx-generator=^tyk
-B~w
.
bForbidden - a valid .{0,6}x-typesense-api-key.{0,6} header must be sent
.
&3#403
U~/api~/send~/?$
Mcode=^forbidden$
|3C^unifises$
u~/proxy~/@network|protect|access)~/|:8443~/api~/s~/
B~bapi~.err~.~w
|1&2BInvalid CSRF Token
|2U~/proxy~/|~/api~/s~/
bunifi|~/proxy~/network
|2Mmsg=^api~.err~.@LoginRequired|Invalid|InvalidAccessToken)$
Bapi~.err~.@LoginRequired|InvalidAccessToken)
|2Mmsg=^api~.err~.NoPermission$
Bapi~.err~.NoPermission
.
BTo perform this action, you need @the .{0,3}?(?<permission>[A-Z_]{3,60})|one of the following permissions)
u^https:~/~/api~.unsplash~.com~/
&2u^https:~/~/api~.unsplash~.com~/
|2bRate Limit Exceeded
&2#403,429
Fx-ratelimit-remaining=^0$
.
|2bRejected[-_]By[-_]UrlScan|A custom filter or module,? such as URLScan
uRejected-By-UrlScan
|2fx-varnish
fvia=~bvarnish~b
b<h1>Error%40[35]%[^<]{0,200}<~/h1>[~s~S]{0,400}?Guru%Meditation:[~s~S]{0,200}?XID:
&5#403,405
fserver=^Varnish$
-fx-served-by=~bcache-[a-z]{3}
-brepo1~.maven~.org|rate%limit%exceeded
-rrate%limit%exceeded
|2sx-vault-token
u^https?:~/~/[^/]{1,200}:8200~/v1~/|^https?:~/~/[^/]{0,100}vault[^/]{0,100}~/v1~/
&3b~b@invalid|bad) token~b
b~bpermission denied~b
|2|4u^https?:~/~/[^/]{1,200}:8200~/v1~/|^https?:~/~/[^/]{0,100}vault[^/]{0,100}~/v1~/
sx-vault-token
sx-vault-request
bhashicorp~W{1,3}vault|~bhvac~.|~bvault @read|write|kv|login|token|list|secrets|policy|delete)~b|~bin vault~b|~bURL: @GET|PUT|POST|LIST|DELETE) ~S{1,300}~/v1~/|~/v1~/@secret|auth|sys|kv)~/|X-Vault-|VAULT_@ADDR|TOKEN)
B~W{1,2}errors~W{1,4}~s{0,4}~[|~bErrors:~s
b~bmissing client token~b
&2b.auth.{1,2}:~s{0,2}~{.client_token.{1,2}:~s{0,2}..,~s{0,2}.accessor.{1,2}:~s{0,2}..,~s{0,2}.display_name.{1,2}:~s{0,2}..,~s{0,2}.policies.{1,2}:~s{0,2}null
b~bpermission denied~b
&3|2b~/auth~/[~w./-]{1,60}~/login~b
u~/auth~/[~w./-]{1,60}~/login~b
b~bpermission denied~b|name@space)? not authorized|claims?~s
*1
&2|2b~bauth~/token~/lookup-self~b
u~bauth~/token~/lookup-self~b
|2b~bpermission denied~b
bCode: 403
&3b~bpermission denied~b
|2*1
&2B~W{1,2}errors~W{1,4}~s{0,4}~[|~bErrors:~s
b1 error occurred:
berrors|Forbidden|~b403~b
&2bpreflight capability check returned 403
|2*1
binvalid path|namespace is not
|3fserver=^Vercel$
fx-vercel-id
u^https?:~/~/api~.vercel~.com~/
|3fx-vercel-mitigated=^challenge$
fx-vercel-challenge-token
bVercel Security Checkpoint|~.well-known~/vercel~/security~/
fx-vercel-mitigated=^@deny|denied|block)$
|3C^_vercel_sso_nonce$
bvercel~.com~/sso-api~b
&2b<title>Authentication Required<~/title>
|2fx-vercel-id
bvercel
|2Fx-vercel-error=^DEPLOYMENT_BLOCKED$
B~bDEPLOYMENT_BLOCKED~b
|2Fx-vercel-error=^DEPLOYMENT_@DISABLED|PAUSED)$
B~bDEPLOYMENT_@DISABLED|PAUSED)~b
|2&2MinvalidToken=^true$
Mcode=^forbidden$
bThe specified token is not valid~. Use .{0,3}@vc|vercel) login
bTrying to access resource under scope|must re-authenticate to @this|use [~w-]{1,60}) scope
&2Mcode=^forbidden$
mmessage=^You%don.{1,6}t%have%permission%to%(?<action>~w{2,20})%the%(?<thing>[~w%-]{2,40}?)~.?$
u^https:~/~/api~.vercel~.com~/
B~bnot_authorized_for_scope~b
&3Mcode=^forbidden$
|2u^https:~/~/api~.vercel~.com
b~bapi~.vercel~.com|(?:vercel~/sdk|~bvercel @deploy|pull|link)~b
-|2MinvalidToken=^true$
bunder scope|access to scope|to this scope|You don.{1,6}t have permission to|specified token is not valid
&2Mcode=^method_unknown$
bendpoint only responds to
.
|3Mdomain_status_code=^403$
b~/~/vimeo~.com~/~d{1,12}~S{1,8}%is%not%embeddable
&2#403
u^https:~/~/@player~.vimeo~.com~/video|vimeo~.com~/api~/oembed)
u^https:~/~/www~.virustotal~.com~/@api|vtapi)~/
|2|2Mcode=^@QuotaExceededError)$
&2B~b@QuotaExceededError)~b
|2u^https:~/~/www~.virustotal~.com~/@api|vtapi)~/
bvirustotal|~bvt~.error~b|APIError~(
&2|2Mcode=^@TooManyRequestsError)$
&2B~b@TooManyRequestsError)~b
*0
*0
|2|2Mcode=^@WrongCredentialsError)$
&2B~b@WrongCredentialsError)~b
*0
&2|2Mcode=^@AuthenticationRequiredError)$
&2B~b@AuthenticationRequiredError)~b
*0
|2*0
bX-Apikey
|2Mcode=^@UserNotActiveError)$
&2B~b@UserNotActiveError)~b
*0
|2&2Mcode=^ForbiddenError$
mmessage=^You%are%not%@allowed|authorized)
&2|2Mcode=^@ForbiddenError)$
&2B~b@ForbiddenError)~b
*0
*0
.
bBlocked%request~. This%host%~(.{0,6}?(?<host>[~w.:[~]-]{1,255}).{0,6}~)%is%not%allowed
bThe%request%@id|url)%.{1,300}?%is%outside%of%Vite%serving%allow%list
u^https:~/~/@api~.vk~.@com|ru)|api~.vk~.me)~/
baccess_token was given to another ip address
|3|2&3Merror_code=^@1114)$
merror_msg
|4mrequest_params
Brequest_params
u^https:~/~/@api~.vk~.@com|ru)|api~.vk~.me)~/
b~bvk~.@com|ru)~b
&2B~[@1114)~]
Bvk_api|ApiError
&2|2&3Merror_code=^@5)$
merror_msg
*0
&2B~[@5)~]
Bvk_api|ApiError
baccess_token @has )?expired
&1bUser authorization failed: access_token has expired
|2&3Merror_code=^@6|9|29)$
merror_msg
*0
&2B~[@6|9|29)~]
Bvk_api|ApiError
|2&3Merror_code=^@14|17)$
merror_msg
*0
&2B~[@14|17)~]
Bvk_api|ApiError
|2|2&3Merror_code=^@4|5|27|28)$
merror_msg
*0
&2B~[@4|5|27|28)~]
Bvk_api|ApiError
&2bUser authorization failed
|3u^https:~/~/@api~.vk~.@com|ru)|api~.vk~.me)~/
b~bvk[_.]
merror_code
|2&3Merror_code=^@2)$
merror_msg
*0
&2B~[@2)~]
Bvk_api|ApiError
|2&3Merror_code=^@7|15|20[0-4]|260|30)$
merror_msg
*0
&2B~[@7|15|20[0-4]|260|30)~]
Bvk_api|ApiError
|2&3Merror_code=^@18)$
merror_msg
*0
&2B~[@18)~]
Bvk_api|ApiError
.
|3b@ServerFaultCode|vim~.|vSphere|vCenter)[~s~S]{0,200}Permission to perform this operation|~bvim~.fault~.NoPermission~b|ServerFaultCode: NoPermission~b
Mtype=^com~.vmware~.vapi~.std~.errors~.unauthorized$
Bcom~.vmware~.vapi~.std~.errors~.unauthorized~b|~bvapi~.std~.errors[~w.]{0,10}~bUnauthorized~b
B~bACCESS_TO_RESOURCE_IS_FORBIDDEN~b
u^https:~/~/ark~.[~w-]{2,30}~.volces~.com~/
|2Mcode=^AccountOverdueError$
B~bAccountOverdueError~b
|2Mcode=^@ModelNotOpen|InvalidEndpointOrModel~.NotFound)$
b~bModelNotOpen~b|has not activated the model
&2Mcode=^@AccessDenied|OperationDenied@~.~w{1,40})?)$
bThe request failed because you do not have access to the requested resource|volces|volcengine|~bark~b
bThe API key or AK~/SK in the request is missing or invalid
u^https:~/~/api~.vultr~.com~/
|2bYour IP ~(?[0-9a-f.:x]{3,45}~)? is not authorized to use this API key
&2bUnauthorized IP address
|2bvultr
uapi~.vultr~.com
&2bInvalid API @key|token)
*0
fserver=nginx[-_]wallarm
bMalicious activity blocked~s*@<[^>]{0,80}>~s*){0,4}Your request is blocked|Your request is blocked since it was identified as a malicious one
u~.@walletconnect|web3modal)~.@com|org)~/
|2bnot found on Allowlist
&2bUnauthorized: origin not allowed
|2uwalletconnect|web3modal
bwalletconnect|web3modal|reown|core~/relayer
&2bInvalid~s?Project~s?Id|Project not found
*0
|2u^https:~/~/@[~w-]{1,40}~.){0,3}@walmartapis~.com|api-gateway~.walmart~.com)~/
B~bGMP_GATEWAY_API~b
|2B~bFORBIDDEN~.GMP_GATEWAY_API~b
&3u^https:~/~/@[~w-]{1,40}~.){0,3}@walmartapis~.com|api-gateway~.walmart~.com)~/
#403
mcode=^FORBIDDEN
|2B~bUNAUTHORIZED~.GMP_GATEWAY_API~b
bUnauthorized token or incorrect authorization header
B~bREQUEST_THRESHOLD_VIOLATED~b
u^https:~/~/api~.wandb~.ai~/
|3bError while calling W&@amp;)?B API: @permission denied|project not found)
&3bpermission denied
BupsertBucket|PERMISSION_ERROR
BupsertBucket|wandb|W&B
&2bPermission denied to access [~w-]{1,60}~/[^~n]{1,100}~/[~w-]{4,20}~b
Bwandb|W&B
fserver=^WatchGuard
b@Request|Response) denied by WatchGuard @HTTPS?[~s-]Proxy|Firewall)|Forbidden: @body|header) .{0,2}content-type.{0,2} denied
.
|2B~bTypekit: the domain~b
&2#403
|2u^https?:~/~/use~.typekit~.~w
b~/~/use~.typekit~.~w
&2#403
|2u^https:~/~/kit~.fontawesome~.com~/
b~/~/kit~.fontawesome~.com~/
.
bWebKnight Application Firewall Alert|AQTRONIX.{0,10}?WebKnight|999@~.0)?~s{1,3}@-~s)?@No Hacking|AW Special Error)|404 Hack Not Found
.
|2&2B^~s{0,5}Invalid%Host%header~s{0,5}$
-#400,421
b~[@webpack-dev-server|WDS)~] Invalid%Host~/Origin%header
B^~s{0,5}Cross-Origin%request%blocked~s{0,5}$
fserver=^WEBrick~b
bno access permission to .{0,5}~/
.
B~b@SECJ0129E|CWWKS9104A):
u^https:~/~/@[~w-]{1,20}~.)?api~.weixin~.qq~.com~/
|2&2B~berrcode~W{1,12}@int~()?@40164)~b
|2binvalid ip
u^https:~/~/@api|mp)~.weixin~.qq~.com~/
binvalid ip [~da-f.:]{7,45}[^~n]{0,60}not in whitelist
|2&2B~berrcode~W{1,12}@int~()?@48001|61007|48004)~b
|2bapi @is )?@unauthorized|forbidden)
u^https:~/~/@api|mp)~.weixin~.qq~.com~/
B~b48001,%message:%api%unauthorized
&2B~berrcode~W{1,12}@int~()?@45009|45011)~b
|2breach max api|api freq@uency)? @out of )?limit|api minute-quota
u^https:~/~/@api|mp)~.weixin~.qq~.com~/
&2B~berrcode~W{1,12}@int~()?@42001)~b
|2baccess_token expired
u^https:~/~/@api|mp)~.weixin~.qq~.com~/
Fserver=^Werkzeug~/
bYou%don.{1,6}t%have%the%permission%to%access%the%requested resource~.? It%is%either%read-protected%or%not readable%by%the%server
BHost%.{1,260}?%is%not%trusted~.
.
|2&2Mcode=^@130497)$
|4mfbtrace_id
Berror_data
Mmessaging_product=^whatsapp$
bwhatsapp
B~(#@130497)~)
|2&2Mcode=^@131031)$
*0
B~(#@131031)~)
|2&2Mcode=^@131042)$
*0
B~(#@131042)~)
|2&2Mcode=^@130429|131048|131056|133008|133009|133016)$
*0
B~(#@130429|131048|131056|133008|133009|133016)~)
|2&2Mcode=^@131047)$
*0
B~(#@131047)~)
|2|2&2Mcode=^@131030)$
*0
B~(#@131030)~)
bRecipient phone number not in allowed list
|2&2Mcode=^@131045|133010|133007|131021|131049|131026|132007)$
*0
B~(#@131045|133010|133007|131021|131049|131026|132007)~)
|2&2Mcode=^@133005)$
*0
B~(#@133005)~)
u^https:~/~/@[~w-]{1,20}~.)?whitebit~.@com|eu)~/
bThis action is unauthorized~. Enable your key in API settings
&2|2u^https:~/~/@[~w-]{1,20}~.)?whitebit~.@com|eu)~/
bwhitebit
bhave permission to use this endpoint
&2u^https:~/~/@[~w-]{1,20}~.)?whitebit~.@com|eu)~/
bToo many requests~.|nonce @is more than|not provided)
|2u^https?:~/~/@[~w.-]+~.)?@wikipedia|wikimedia|wikidata|wiktionary)~.org~/
Fx-cache=~bcp~d{4}~b
bPlease set a user-agent and respect our robot policy
|2bPlease respect our robot policy|comply with the User-Agent policy
&2u^https?:~/~/@[~w.-]+~.)?@wikipedia|wikimedia|wikidata|wiktionary)~.org~/
B~b403%Client%Error
|2u^https:~/~/api~.@wise|transferwise|sandbox~.transferwise|wise-sandbox)~.@com|tech)~/
fx-2fa-approval
|3&2#403
fx-2fa-approval
fx-2fa-approval-result=^REJECTED
bx-2fa-approval-result~W{1,6}REJECTED
|2B~bwoocommerce_rest_~w{3,60}
u~/wp-json~/wc~/v~d|~/wc-api~/v~d
&2bAPI key provided does not have (?<kind>read|write) permissions
|2bwoocommerce
u~/wp-json~/wc~/v~d
&2B~bwoocommerce_rest_authentication_error~b
bInvalid timestamp|nonce has already been used
&2B~bwoocommerce_rest_authentication_error~b|~bwoocommerce_api_authentication_error~b
bConsumer @key|secret) is @invalid|missing)|@Invalid signature|signature does not match)
&2B~bwoocommerce_rest_cannot_@view|create|edit|update|delete|batch|read)~w{0,40}
|3Mstatus=^401$
#401
b~bstatus~W{1,12}401~b
B~bwoocommerce_rest_cannot_@view|create|edit|update|delete|batch|read)~w{0,40}
fserver=wf[_-]?WAF
bAccess from your area has been temporarily limited for security reasons|blocked access via country blocking
bExceeded the maximum @global|number of) ~w[~w%]{2,40}?~sper minute for @crawlers|humans|a crawler|a known)
bPOST received with blank user-agent and referer
bExceeded the maximum number of @login failures|tries to recover)|Blocked by login security setting|You have been temporarily locked out of this system
bUA~/@Hostname~/)?Referrer~/IP Range not allowed|Advanced blocking in effect|broke one of @the )?Wordfence @advanced )?blocking rules
bA potentially unsafe operation has been detected in your request to this site
|3bYour access to this site has been limited by the site owner
b@This response was )?Generated by Wordfence~b
bBlocked by Wordfence Security Network
Flink=api~.w~.org
|3Mcode=^rest_cookie_invalid_nonce$
b@Are%you%sure%you%want%to%do%this~?|The%link%you%followed%has%expired~.)[~s~S]{0,60}Please%try%again
&2bCookie%check%failed|The link you followed has expired~.
bwp-|wordpress|rest_cookie
bYour .{1,8}?nonce.{1,8}? value was incorrect~. Use the .{1,8}?get_nonce
&4Mcode=^rest_@cannot|forbidden|not_logged_in)
Scookie=~bwordpress_logged_in_
-sx-wp-nonce
-U[?&]_wpnonce=
&2&2Mcode=^@rest_@cannot|forbidden)~w{0,40}|rest_not_logged_in|woocommerce_rest_cannot_~w{1,40})$
|2Mstatus=^401$
#401
sauthorization=^@Basic|Bearer)%~S
*4
bSorry, you are not allowed to access @the )?REST API|Only authenticated users can access the REST|rest_~w{1,40}[~s~S]{0,60}restricted to authenticated users
Mcode=^@rest_cannot_[a-z_]+|rest_forbidden_[a-z_]+|woocommerce_rest_cannot_[a-z_]+)$
|2Mcode=^rest_forbidden$
bSorry,%you%are%not%allowed%to%@do%that|access%this%page)
&3#403
B^-1~s{0,4}$
-fcontent-type=json
bXML-RPC%services%are%disabled%on%this%site
&2#403
u~/wp-@content|includes)~/[^?#]{1,300}~.@css|js|woff2?|svg|png|jpg)@[?#]|$)
u^https:~/~/[~w-]{1,60}~.@workday|myworkday)~.com~/
|2b~[S22~] permission denied
&2Mcode=^S22$
|2|2u^https:~/~/[~w-]{1,60}~.@workday|myworkday)~.com~/
bworkday
bpermission denied
.
bWe.{1,8}re sorry,? @but )?you are not allowed to proceed|similar to automated requests from spam posting software
.
&2Mcode=jwt_auth_invalid_token$
bExpired token
|1Mcode=jwt_auth_@invalid_token|bad_iss|bad_request|user_not_found)$
&2Mcode=jwt_auth_no_auth_header$
sauthorization
Mcode=jwt_auth_no_auth_header$
Mcode=jwt_auth_bad_auth_header$
|2Mcode=jwt_auth_@bad_config|bad_secret|unsupported_algorithm)$
bJWT is not configur@at)?ed properly
.
&2bYou have been blocked from accessing this website~.
b~bDefender~b
&2bThe administrator has blocked your IP from accessing this website
b~bDefender~b
bYou have been locked out due to too many attempts to access a file that doesn.{1,6}t exist
.
bSandbox Key Provided for Production Gateway
|2Mcode=^@900902)$
B<@~w{1,5}:)?code>@900902)<
|2Mcode=^@900903|900904)$
B<@~w{1,5}:)?code>@900903|900904)<
|2Mcode=^@900900|900901|900905)$
B<@~w{1,5}:)?code>@900900|900901|900905)<
|2Mcode=^@900906|700700)$
B<@~w{1,5}:)?code>@900906|700700)<
|2Mcode=^90090[789]$
B<@~w{1,5}:)?code>90090[789]<
|2Mcode=^@900910)$
B<@~w{1,5}:)?code>@900910)<
|2Mcode=^@90080[0-9])$
B<@~w{1,5}:)?code>@90080[0-9])<
.
|2Mreason=^client-not-enrolled$
bclient-forbidden|client-not-enrolled|must use keys and tokens from a .{0,20}developer App|You currently have @Essential access|access to a subset of)~b
bunsupported-authentication|Authenticating with .{0,60} is forbidden for this endpoint
bnot configured with the appropriate oauth1 app permissions
|2&2b~b@tweets?|twitter|statuse?s?|favorited|follow@ing)?|mute|direct%messages?|send@ing)?%messages|write%actions|spam%reports|Timestamp%out%of%bounds|User%has%been%suspended|suspended%application|credentials%do%not%allow)~b
|2&2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~{
Mcode=^@187)$
&2btwitter|tweepy|~btweet|~btwit~b
B~bcode~b.{0,4}[:=~-–]%?@187)~b
bYou are not allowed to create a Tweet with duplicate content|Status is a duplicate
|2&2b~b@tweets?|twitter|statuse?s?|favorited|follow@ing)?|mute|direct%messages?|send@ing)?%messages|write%actions|spam%reports|Timestamp%out%of%bounds|User%has%been%suspended|suspended%application|credentials%do%not%allow)~b
|2&2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~{
Mcode=^@261|93|416|220|87)$
&2btwitter|tweepy|~btweet|~btwit~b
B~bcode~b.{0,4}[:=~-–]%?@261|93|416|220|87)~b
bApplication cannot perform write actions
|2&2b~b@tweets?|twitter|statuse?s?|favorited|follow@ing)?|mute|direct%messages?|send@ing)?%messages|write%actions|spam%reports|Timestamp%out%of%bounds|User%has%been%suspended|suspended%application|credentials%do%not%allow)~b
|2&2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~{
Mcode=^@185|161|344|205|88)$
&2btwitter|tweepy|~btweet|~btwit~b
B~bcode~b.{0,4}[:=~-–]%?@185|161|344|205|88)~b
bUsageCapExceeded|over daily status update limit
|2&2b~b@tweets?|twitter|statuse?s?|favorited|follow@ing)?|mute|direct%messages?|send@ing)?%messages|write%actions|spam%reports|Timestamp%out%of%bounds|User%has%been%suspended|suspended%application|credentials%do%not%allow)~b
|2&2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~{
Mcode=^@226)$
&2btwitter|tweepy|~btweet|~btwit~b
B~bcode~b.{0,4}[:=~-–]%?@226)~b
bThis request looks like it might be automated
&2b~b@tweets?|twitter|statuse?s?|favorited|follow@ing)?|mute|direct%messages?|send@ing)?%messages|write%actions|spam%reports|Timestamp%out%of%bounds|User%has%been%suspended|suspended%application|credentials%do%not%allow)~b
|2&2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~{
Mcode=^@150|162|179|349|433)$
&2btwitter|tweepy|~btweet|~btwit~b
B~bcode~b.{0,4}[:=~-–]%?@150|162|179|349|433)~b
&2b~b@tweets?|twitter|statuse?s?|favorited|follow@ing)?|mute|direct%messages?|send@ing)?%messages|write%actions|spam%reports|Timestamp%out%of%bounds|User%has%been%suspended|suspended%application|credentials%do%not%allow)~b
|2&2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~{
Mcode=^@63|139|160|271|385|425)$
&2btwitter|tweepy|~btweet|~btwit~b
B~bcode~b.{0,4}[:=~-–]%?@63|139|160|271|385|425)~b
&2b~b@tweets?|twitter|statuse?s?|favorited|follow@ing)?|mute|direct%messages?|send@ing)?%messages|write%actions|spam%reports|Timestamp%out%of%bounds|User%has%been%suspended|suspended%application|credentials%do%not%allow)~b
|2&2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~{
Mcode=^@135)$
&2btwitter|tweepy|~btweet|~btwit~b
B~bcode~b.{0,4}[:=~-–]%?@135)~b
|2&2Mcode=^@326|64)$
baccount
bTo protect our users from spam
&2Mcode=^@ACCOUNT_LOCKED_OUT|ACCOUNT_NOT_FOUND|ACTION_NOT_ALLOWED|CURRENT_USER_SUSPENDED|FUNDING_INSTRUMENT_ACCESS_NOT_ALLOWED|READONLY_CLIENT_APPLICATION|UNAUTHORIZED_CLIENT_APPLICATION|USER_NOT_FOUND)$
b~bparams~b|twitter|ads-api
&2Mcode=^@UNAUTHORIZED_ACCESS)$
b~bparams~b|twitter|ads-api
&2Mcode=^@TWEET_IS_SPAM|MALWARE_STATUS|GENERIC_TWEET_ERROR)$
b~bparams~b|twitter|ads-api
|2Bproblems~/resource-not-found
&2Mcode=^@[A-Z]~w{3,22}_NOT_FOUND)$
b~bparams~b|twitter|ads-api
|2Bproblems~/@streaming-connection|rule-cap)
Mconnection_issue=^TooManyConnections$
u^https:~/~/api~.x~.ai~/
&2bContent violates usage guidelines
|2bSAFETY_CHECK|x~.ai|xai|grok
u~/api~.x~.ai~/
bnewly created teams? doesn.{1,6}t have any credits
bhas either used all available credits or reached its monthly spending limit
|2u^https:~/~/@api|identity)~.xero~.com~/
fxero-correlation-id
|3&2MDetail=^AuthenticationUnsuccessful$
MTitle=^Forbidden$
&2Mdetail=^AuthenticationUnsuccessful$
Mtitle=^Forbidden$
&2B~bAuthenticationUnsuccessful~b
b~bForbidden~b|~b403~b|tenant
&2|3B~binsufficient_scope~b
&2MDetail=^AuthorizationUnsuccessful$
|2MStatus=^401$
B~b401~b
&2B~bAuthorizationUnsuccessful~b
bxero
|3bxero|AuthorizationUnsuccessful
u~.xero~.com~/
fxero-correlation-id
&2B~bTokenExpired~b
|4bxero
u~.xero~.com~/
Fwww-authenticate=TokenExpired
MDetail=^TokenExpired
|2u^https:~/~/query~d~.finance~.yahoo~.com~/
fy-rid
&2|2U~/v7~/finance~/download~/
B~/v7~/finance~/download~/
bunable to access this feature
b~bInvalid @Crumb|Cookie)~b|yahoo-finance-api-feedback
&2|2u^https:~/~/query~d~.finance~.yahoo~.com~/
b~bquery~d~.finance~.yahoo~.com~b
|2#403
B~b403~b|Forbidden
u@@geocode|api|search|suggest|static)-maps~.yandex~.@ru|com)|~bapi~.weather~.yandex~.ru)
|2&2|2u@@geocode|api|search|suggest|static)-maps~.yandex~.@ru|com)|~bapi~.weather~.yandex~.ru)
b@@geocode|api|search|suggest|static)-maps~.yandex~.@ru|com)|~bapi~.weather~.yandex~.ru)
|2#403
B~b403~b
bForbidden~.? Body~s?:~s?Invalid client information
.
BUnable%to%verify%your%data%submission~.
&2Mmessage=^Login%Required$
Mname=^Forbidden$
|2byii~S{1,4}web~S{1,4}ForbiddenHttpException
&2BYou%are%not%allowed%to%perform%this%action~.
|2Mname=^Forbidden$
BForbidden%~(#403~)
u^https?:~/~/@youtube~.googleapis~.com|www~.googleapis~.com~/@upload~/)?youtube)~/
|3bcannot be completed because you have exceeded your~s
Mdomain=^youtube~.quota$
&2B~b@quotaExceeded|dailyLimitExceeded|Daily Limit Exceeded)~b
|2byoutube
u^https?:~/~/@youtube@analytics|reporting)?|www)~.googleapis~.com~/@upload~/)?youtube~/
|2Mreason=~b@upload@Rate)?LimitExceeded|userRequestsExceedRateLimit)~b
&2B~b@upload@Rate)?LimitExceeded|userRequestsExceedRateLimit)~b
*0
|2Mreason=~b@commentsDisabled|liveChat@Disabled|Ended))~b
&2B~b@commentsDisabled|liveChat@Disabled|Ended))~b
*0
|2Mreason=~byoutubeSignupRequired~b
&2B~byoutubeSignupRequired~b
*0
|2Mreason=~bauthenticatedUserAccount@Closed|Suspended)~b|~bauthenticatedUserNotChannel~b
&2B~bauthenticatedUserAccount@Closed|Suspended)~b|~bauthenticatedUserNotChannel~b
*0
|2Mreason=~bchannel@Closed|Suspended|Forbidden)~b
&2B~bchannel@Closed|Suspended|Forbidden)~b
*0
|2Mreason=~baccountDelegationForbidden~b|~bcmsUserAccountNotFound~b
&2B~baccountDelegationForbidden~b|~bcmsUserAccountNotFound~b
*0
|2Mreason=~b@playlistItemsNotAccessible|playlistForbidden|subscriptionForbidden|watchHistoryNotAccessible|watchLaterNotAccessible)~b
&2B~b@playlistItemsNotAccessible|playlistForbidden|subscriptionForbidden|watchHistoryNotAccessible|watchLaterNotAccessible)~b
*0
|2Mreason=~b@liveStreamingNotEnabled|livePermissionBlocked)~b
&2B~b@liveStreamingNotEnabled|livePermissionBlocked)~b
*0
|2&2Mreason=^@forbidden|insufficientPermissions)$
Mdomain=^youtube@~.~w{1,30})?$
&2Mreason=^@~w{1,20}Forbidden|forbidden[A-Z]~w{1,20}|ineligibleAccount)$
*0
|3fserver=^YUNDUN
fx-cache=~bYUNDUN~b
C^yd_cookie$
bBlocked by YUNDUN Cloud WAF|yundun~.com~/yd[-_]http[-_]error~/
|2u~/api_jsonrpc~.php~b
b~bzabbix~b
bSession terminated, re-login, please
bNo permissions to call .{0,8}?~b(?<method>~w{3,40}~.~w{3,40})
bNo permissions to referred object or it does not exist
|2&2mdata=^Not%authori[sz]ed~.?$
mmessage=^Invalid%params~.?$
bInvalid params~. .{0,3}?Not authori[sz]ed~b
|2fx-zendesk-origin-server
u^https:~/~/[~w-]{1,63}~.zendesk~.com~/
|2&2bYou are missing the following required scopes
|2|4fx-zendesk-origin-server
fx-zendesk-api-version
u^https:~/~/[~w-]{1,63}~.zendesk~.com~/
bzendesk
mdescription
&2bMissing the following required scopes
*1
bYou do not have access to this page~. Please contact the account owner of this help desk
|2&2bCouldn.{1,6}t authenticate you
*1
merror=^Couldn.t%authenticate%you$
&2Merror=^RecordNotFound$
mdescription
u^https:~/~/@[~w.-]{1,60}~.)?zohoapis~.[a-z.]{2,8}~/
b~bOAUTH_SCOPE_MISMATCH~b|invalid oauth scope to access this URL
&2Mcode=^NO_PERMISSION$
|2|2u^https:~/~/@[~w.-]{1,60}~.)?@zohoapis|zoho)~.@com|eu|in|com~.au|jp|sa|ca|com~.cn)@~.cn)?~/
bzoho
Mstatus=^error$
&2|2Mcode=^@INVALID_TOKEN|AUTHENTICATION_FAILURE)$
binvalid oauth token
|2*0
&2Mcode=^@INVALID_TOKEN|AUTHENTICATION_FAILURE)$
Mstatus=^error$
|2fx-zm-trackingid
u^https:~/~/api~.zoom~.us~/
bInvalid access token, does not contain scopes
&2&2Mcode=^@124)$
|3fx-zm-trackingid
u^https:~/~/api~.zoom~.us~/
b~bzoom~b|api~.zoom~.us
btoken @is|has) expired
&2Mcode=^124$
bonly supports OAuth2 authorization
&2&2Mcode=^@200)$
*1
bNo permission|do not have the right permissions|Only available for Paid|plan is missing
|1&2Mcode=^@3001|3038|3043|3035|3000|300|12702)$
b@Meeting|Webinar) @does not exist|is over|has reached maximum|ID does not exist|~S{1,40} @is )?not found or @has )?expired|occurrence does not)|access a @webinar|meeting) a year ago
|2&2Mcode=^4400$
b~bdisabled~. To enable this feature
&2Mcode=^@3161|3000|2305|2024)$
bhosting and scheduling capabilities|To @enable|use) this feature|has not been enabled|Not allowed to|cannot schedule a meeting for|Cannot access @meeting|webinar) info
&2Mcode=^@1010|1001|1120)$
bUser does not @belong to this account|exist)|User not found on this account|not @exist|belong) @or|to)
.
|2bcaused by the @region limit setting of this site|site admin has blacklisted)
B~[router:@white|black)list~]
.
|2MerrorID=^IZUG846W$
B~bIZUG846W~b
|2fserver=^zscaler
fvia=zscaler|zscloud
|3bNot@~s|~+|\\s+20)allowed@~s|~+|\\s+20)to@~s|~+|\\s+20)browse@~s|~+|\\s+20)(?<category>[~w/&,+%-]{3,60}?)@~s|~+|\\s+20)category
breasoncode=CATEGORY_DENIED
flocation=reasoncode=CATEGORY_DENIED
|3bInternet Security by Zscaler|Zscaler to protect you from internet threats
flocation=:~/~/@gateway|login)~.@zscaler~w{0,8}|zscloud)~.net
&2fserver=^zscaler
#403`,
} as PackedVendors;
