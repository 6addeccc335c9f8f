// Written by `npm run tables` from the files of this folder. Do not edit.
import type { PackedVendors } from "../pack";

export default {
  about: `matrix
bottle
auth-js
home-assistant
ipx
airflow
go-file-server
twisted
h2o
airplay
grpc
pusher
qdrant
asana
bitso
twitch
coinmarketcap
pubnub
haveibeenpwned
dlocal
vault
contentful
nomad
algolia
coingecko
postmark
payload-cms
fastapi
kubo
ghost
onesignal
aws-opensearch-service
codecov
hypixel
philips-hue
minimax
jupyterhub
twilio
stripe
nvidia-nim
typesense
solid-security
circleci
mistral
giphy
subversion
openweather
dokuwiki
octoprint
trakt
cpanel
wise
jellyfin
tableau
snapcraft
puppet-server
kuma
n8n
heroku
elevenlabs
yandex-maps
whitebit
semantic-scholar
jitpack
maptiler
cohere
ntfy
clickup
synology
alpaca
datadog
hcp-terraform
mailgun
servicenow
dynamics-365
github-copilot
postgrest
laravel
aws-ses
aws-sqs
docusign
rubygems
shopify
paypal
tiktok
google-play-developer
bot-framework
pub-dev
google-ads
kaggle
google-analytics
linkedin
notion
vmware-vcenter
calendly
mailchimp
intercom
woocommerce
x-twitter
monday
hetzner
sendgrid
pihole
workday
litellm
prestashop
sanity
hmrc
sonarqube
ip-api
chocolatey
siliconflow
pipedrive
git
app-store-connect
google-workspace
volcengine
dingtalk
snyk
huggingface
gitea
mapbox
bitbucket
rollbar
ebay
linode
mastodon
zoho
hubspot
spotify
resend
pinterest
fitbit
zendesk
vercel-api
coinbase
feishu
quickbooks
pagerduty
bigcommerce
slack
square
dropbox
zoom
gitlab
digitalocean
hapi
exact-online
finnhub
launchdarkly
metabase
mod-io
nexusmods
polygon-io
unleash
proxmox
tmdb
nextjs
pocketbase
magento
splunk
klaviyo
expo
wandb
cloudinary
dnf
werkzeug
last-fm
mercado-libre
football-data
nestjs
strapi
kimi
cups
deepgram
adyen
pinata
argocd
airtable
posthog
directus
telegram
emailjs
bluesky
trello
infura
binance
aws-bedrock
whatsapp-cloud-api
openai
docker-hub
wordfence
polymarket
brightcove
ip2location-country-blocker
kraken
anthropic
apns
azure-arm
amazon-sp-api
wp-jwt-auth
hasura
figma
meilisearch
power-bi
microsoft-graph
azure-devops
ably
eve-esi
dnsmadeeasy
zabbix
mattermost
baidu-cloud
flask-wtf
jenkins
yii
symfony
unifi
new-relic
frappe
github
amazon-ads
drupal
apollo
kibana
nextcloud
fastify
express
google-metadata-server
linear
roblox
sap
tornado
mcp-sdk
sinatra
transmission
sabnzbd
mediawiki
langsmith
adonisjs
sharepoint
atlassian
opnsense
go-nosurf
vite
rails
webpack-dev-server
cakephp
mlflow
discourse
quay
syncthing
aspnet-core
etsy
garmin
xero
codeigniter
odoo
wordpress
musicbrainz
wpmu-defender
chess-com
crates-io
discord
met-no
zosmf
hangfire
canada-post
signal
librechat
stack-exchange
instagram
virustotal
riot-games
salesforce
strava
youtube
facebook-graph
unsplash
canvas-lms
awx
new-api
pinecone
alibaba-model-studio
cidram
imgur
apple-itunes
nuget
openstack
all-in-one-security
shield-security
elsevier
netdata
grafana
tuna
cleantalk
netbox
azure-container-registry
vultr
azure-service-bus
wechat
mongodb-atlas
snowflake
azure-key-vault
databricks
kakao
azure-app-configuration
brevo
invision-community
parse-server
pterodactyl
coinex
gate-io
supercell
kucoin
baidu-maps
amap
dataforseo
qbittorrent
hex
rabbitmq
vk
razorpay
go-module-proxy
dbt-cloud
wp-cerber
groq
public-fetchers
ninjafirewall
nws
genius
jikan
locationiq
umami
malcare
composer
rack-attack
curseforge
prometheus
tesla
npm
xai
financial-modeling-prep
icecast
moodle
acme
ollama
adguard-home
bintray
searxng
kubernetes
consul
deepl
tumblr
yahoo-finance
steam
sonos
pypi
apt
plaid
appwrite
sentry
walletconnect
bokeh
fiber
gorilla-csrf
echo
django-rest-framework
django
newsapi
phoenix
spring-security
sveltekit
cockpit
google-maps
code-server
better-auth
box
go-cross-origin-protection
micronaut
mopidy
quarkus
portainer
jupyter
vimeo
alchemy
web-fonts
socket-io
ansible client
bunny-net edge
nvd edge
keycdn edge
crowdsec edge
akamai edge
anaconda edge
hashicorp edge
bunkerweb edge
aws-cloudfront edge
sucuri edge
opentofu edge
alibaba-cloud-waf edge
meta-cdn edge
traffic-server edge
openstreetmap edge
wikimedia edge
fastly edge
sec-gov edge
modsecurity edge
coraza edge
bls-gov edge
pixiv edge
azure-front-door edge
naxsi edge
perimeterx edge
imperva edge
baidu-yunjiasu edge
siteground-captcha edge
citrix-netscaler edge
imunify360 edge
stackpath edge
google-front-end edge
360-waf edge
reblaze edge
cdnetworks edge
vercel edge
kasada edge
cloudflare edge
aws-waf edge
bitninja edge
datadome edge
ddos-guard edge
edgecast edge
huawei-cloud-waf edge
imperva-securesphere edge
indusface edge
jiasule edge
open-appsec edge
tencent-cloud-waf edge
yundun edge
radware-appwall edge
godaddy-firewall edge
fortiweb edge
wallarm edge
stormwall edge
f5-bigip edge
aesecure edge
webknight edge
ncbi edge
solana-rpc edge
barracuda edge
varnish edge
googlevideo edge
netlify edge
jsdelivr edge
reddit edge
mongodb-downloads edge
php-fpm gateway
envoy gateway
iis gateway
azure-app-service gateway
nginx gateway
webrick gateway
openresty gateway
litespeed gateway
wso2 gateway
longport gateway
google-cloud-run gateway
azure-app-gateway gateway
ingress-nginx gateway
azure-api-management gateway
api-data-gov gateway
apisix gateway
apigee gateway
tyk gateway
kong gateway
gravitee gateway
ibm-api-connect gateway
huawei-cloud gateway
azure-functions gateway
jetty gateway
websphere gateway
walmart gateway
docker-socket-proxy gateway
autodesk gateway
aws-lambda gateway
rapidapi gateway
here-maps gateway
linkerd gateway
tomcat gateway
google-vpc-sc gateway
krakend gateway
lighttpd gateway
gemini gateway
zoraxy gateway
aws-appsync gateway
google-apis gateway
grafana-cloud gateway
adobe gateway
azure-ai-services gateway
3scale gateway
mashery gateway
bybit gateway
openrouter gateway
traefik gateway
ngrok gateway
anubis gateway
safeline gateway
cloudflare-api gateway
azure-openai gateway
okx gateway
safedog gateway
apache gateway
urlscan gateway
haproxy gateway
cors-anywhere gateway
tomtom gateway
caddy gateway
aws-api-gateway gateway
keycloak identity
google-iap identity
ibm-cloud identity
scaleway identity
pomerium identity
aws-eks identity
ovhcloud identity
okta identity
alibaba-cloud identity
authelia identity
epic-games identity
google-cloud-iam identity
aws-iam identity
google-oauth identity
oracle-cloud identity
tencent-cloud identity
ory identity
oauth2-proxy identity
aws-imds identity
authentik identity
aws-cognito identity
minecraft identity
clerk identity
cloudflare-access identity
auth0 identity
microsoft-entra identity
squid proxy
smokescreen proxy
mitmproxy proxy
isa-server proxy
sandbox-egress proxy
forward-proxy proxy
palo-alto proxy
tinyproxy proxy
fortigate proxy
bluecoat proxy
zscaler proxy
cisco-secure-web-appliance proxy
cisco-umbrella proxy
forcepoint proxy
privoxy proxy
watchguard proxy
mcafee-web-gateway proxy
captive-portal proxy
e2guardian proxy
sophos proxy
sonicwall proxy
nexus storage
hadoop storage
elasticsearch storage
opensearch storage
artifactory storage
google-artifact-registry storage
cloudflare-r2 storage
google-cloud-storage storage
etcd storage
google-bigquery storage
archive-org storage
huawei-obs storage
google-drive storage
garage storage
restic storage
firebase storage
docker-registry storage
aws-ecr storage
minio storage
aws-codecommit storage
google-photos storage
harbor storage
alibaba-oss storage
supabase storage
backblaze-b2 storage
couchdb storage
ceph-rgw storage
maven-central storage
azure-cosmos-db storage
influxdb storage
helm storage
gradle storage
clickhouse storage
deb-sury-org storage
azure-storage storage
aws-s3 storage`,
  refusals: `0! 2+ 1<
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

0! 2<
8+ 0.

0! 5: =api-owner
5!
2+ 0.

0! 7.
7+ 1:
1! 4:

0! 8:
8+ 0+

0+ 1+ 4:
1+ 2.
2+ 1:

0+ 2. 8.

0+ 2. 8.

0+ 8. 2.

0+ 8: =you

0: 7: 2: 5# @gateway
2: 1. 8.
4+ 1:
1+ 4:

1!
1!
6!
1+ 2.

1!
1+ 0. 8<
1+ 5: 2.
1: 2+

1!
2!
2+

1!
2!
4+ 1:
7! =you

1!
2! 1: 3.
2! =you
2! =you
2!
5+ 1:

1!
2+
2!
2+ 1.
6! ?after

1!
2+ 1: 4.

1!
5+ 7:

1!
7! =you
2!

1! 4+
1! 5:
1! 4:
1+ 2: 0:
1+ 4+ 2.
2+ 1: 8: 4.
2+ 8: 1:

1! 4.
2!
6! ?after

1! 4.
4!
2: 1+ 4.

1! 4.
9! 5:
2!
2!

1! 5:
2!
1+ 8.
6! ?after
7!

1! 5:
2!
2+
6: 2+ ?no

1! 5:
2+ 1+ 9.

1! 5:
5+ 1:
5: 1+
1+ 4:
2+ =you
8: 1: 5. 9.

1! 5:
9+ 5:

1! 5: 0.
2+ 1.

1! 5:

1! 7:
2!
2!
6! =api-owner
0! =api-owner
0! =api-owner
2+ 7: 1.

1!

1!

1!

1+
2! 6: =account-admin
6!

1+
5+ 0+
2!
1+
2:

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

1+ 2+ 5.
2+ 8+

1+ 2+ 5. 4.

1+ 2+ 7< =account-admin
7!
6+ 1: 7: ?after

1+ 2+

1+ 2.
6+ 2. 8. ?maybe
8+ 2.

1+ 2.

1+ 2:
2!
2+ 1: 0.

1+ 2:
2!
6! 2. ?after

1+ 2:
2: 1:

1+ 2: 5.

1+ 2: 5.

1+ 2: 7.

1+ 2: ?maybe

1+ 4+
2+ 7:

1+ 4+
8+ 2:
2!
2+ 4.

1+ 4+ 2:

1+ 4:
1+ 2:
0+ 2: 1<
2+ 0+

1+ 5+ 2:
2: 1: 5.

1+ 5+ 7:
7! =api-owner
8! =api-owner

1+ 5:
2!
2+ =account-admin
2!
2+ 8. =account-admin

1+ 5:
2!
6! =account-admin

1+ 5: 9: 6.

1+ 7:
2!
1: 6: ?maybe

1+ 7: 3: 8.
6! ?after

1+ 8+ 2:
2+ 1:

1+ 9. 2.

1+

1: 2:

2!
1!
1+ 5:

2!
1!
4+ 1+

2!
1+ 2: 5:

2!
1+ 2: 7.

2!
1+ 4: 2.
2+ 8+

2!
2!
1: 2:

2!
2!
2!
1!
2+

2!
2!
2! 1.
6! ?after
4+ 1:

2!
2!
2! =account-admin
2: 4. 5. 6.

2!
2!
4!
1!
1+ 5. 4.
2: 0+

2!
2!
5! 4.
9!
4: 1: 0:
2:
2! 1.
6! ?after

2!
2!
6!

2!
2! 8.

2!
2! =account-admin
2! =you
1+ 4+
6! ?after

2!
2! =you
1!
2+ 1:

2!
2! =you
1!
6! ?after
2+ 8: =account-admin
1+ 4:

2!
2! =you
2+ =account-admin
2+ 1.
1!

2!
2! =you
6+
1+ 4+
6! ?after

2!
2! ?after
2!

2!
2!

2!
2!

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
2+ 1: 8:

2!
2+ 8+
6! ?after

2!
2+ 8.
4!
1!
7+ 5:

2!
2+ 8:
1!
6! ?after
4: 1:
8+ 6: ?maybe
8+ =you

2!
2+ 8:

2!
2+

2!
2+

2!
4!
1+
6! ?after
8+ 2.
2+

2!
4+ 1.
1!
1+ 5: 2.
2+ 1.

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

2!
6! ?after

2!
6+ 2: =account-admin ?no
6!
2!

2!
7! =account-admin
2!
6+
1+ 4. 5.
8+ 2:
2+ 7. =you
2+ 8. 7.

2!
8!
0!

2! 0< =account-admin

2! 1# =account-admin
6! =account-admin ?no

2! 1#

2! 1.
2!

2! 1.
8+ 2:
8!

2! 1. 8.
2! 1.
1+ 2: 7.
2+ 1. 7.

2! 1. 8.

2! 1:
7+ 6: ?after

2! 6: =account-admin

2! 8. =you
2: 1. 8.

2! 8: 1.
8+ 1: 0:
8! 0:

2! =account-admin
1+ 4:
8! 2<
2+

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

2! =account-admin
8+ 2+
2!
1!

2! =account-admin

2! =account-admin

2! =api-owner
2! 1:
8! 2<
2! 1<
2: 1.
2!
6+ 2: ?no
2!

2! =you
1!
2+ 1.
2+
2+
8!

2! =you
1!
9+ 2: =you
2: 9: 5.

2! =you
1! 8< 2<
7! =account-admin
6+ 2: 8. =account-admin ?no
8+ 2:
2!
2! 1.

2! =you
1!

2! =you
1+ 4+
6! ?after
2+

2! =you
1+ 4:
8+ 2.
8+ 6. ?maybe

2! =you
2!
1!
1! 5.
2+

2! =you
2!
1+ 4+ 5:

2! =you
2!
4!
6! ?after

2! =you
2! =account-admin
2!
8+ ?maybe
8+
2+ 8: 5< 4<

2! =you
2! =you
2!
1!

2! =you
2! =you
2! =account-admin
2!
8+ 2.
1+ 4:

2! =you
2! =you
4!
1+ 4: 2.

2! =you
2+ 1.
1!
8+ 2.

2! =you
2+ 1: 4:
8! =you

2! =you
2+ 7.
2+ 1:
1+ 4+

2! =you
2+ 8:
4!
1+ 4:
6! ?after
2!

2! =you
2+ 8: 1:
8+ 1: =you
1+ 4+ 5:

2! =you
2+

2! =you
2: 8+
1: 8: 5:

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

2! =you
4!
2!
2+ 8. =account-admin
1: 8:
3+ 2.
2+
1!
2+

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

2! =you
4!
5+ 1+
2+
8!
2+ 8. =account-admin
8+ 2:

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

2! =you
8+ ?maybe

2! =you

2!

2!

2!

2!

2!

2!

2!

2!

2+
2!
5+ 4:
1+ 4+

2+
4+ 1:
6! ?after
2!
1!
8+ =you

2+
9! 0:
9!

2+ 1+ 4.
2!
8! =api-owner
2+ 1.
1! 5.
2: 1: 7:

2+ 1+ 4:

2+ 1+ =account-admin
1!
5!
1!
2!

2+ 1. =you
7! @edge ?maybe

2+ 1.

2+ 1.

2+ 1: 4.
1+
1!
1!

2+ 1: 4. 8. =account-admin
7: 3: 8: 0.
2+ 4: 1: =account-admin
8: 7: 3. 2.

2+ 1: 5.
5+

2+ 1: 6:
1!
1!
1+ 4+

2+ 1: 7.
2! =you
2+ 7.
2: 1: 7:

2+ 1: 8.

2+ 1:

2+ 1:

2+ 5+
2:

2+ 7.

2+ 8+
2+ =you
1+ 5:

2+ 8.
2!
1+ 2.

2+ 8:
1+ 8:

2+ 8:
2! 8.
2!
2!
1+ 4+

2+ 8:
2!

2+ 8: 1. =you

2+ 8: 1:
4!
1!
7! =account-admin

2+ 8: 7< =you
2! 7<
2+ 8+ 7<
8!
8+ 6: =you
8+ 2.
2! 8.
1!

2+ 8: 9.

2+ =you
4!
1+ 7:
1+ 2+

2: 1+ 8.
1! 4:
1!
6! ?after

2: 9+ 5: 1: 7. =account-admin ?no
9+ 5:
2! =account-admin
1!

3!
1: 7: 2:
6! 7. ?after
1! 5.
4! 5: 1.
2! 3. =account-admin
8+
7+ 6+ 3: @edge ?maybe

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
2!
2+ =account-admin
6! ?after
2: 8: =you
2! =you
2: 8: 1. =you
1!

3!
2+ 8:
7! =account-admin
7+ 5: 2. @edge
2! 1: =account-admin

3!
6! ?after
2! @client
2+ 1: 8.

3!
6! ?after
5! 7.
6+ 1: 7: ?after
7+ 5:
7+ 2<
7+ 6: 3.

3!
7+ 3+ 5. @edge
1!

3! 7.
7!
9!
2+ 1:
1! 4.
8!

3! 7.

3+ 2:
2!
6+ 1+ ?after
6! ?after
1+ 4. ?maybe
1!

3+ 7:
4! 1: 2<
2! =you
2!
9! 5: 1<
2+ 6. =account-admin
8+ 2.
6+ 8: ?maybe

4!
1!
1! 5:
1+ 8.
6!
1+ 4:
2+

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

4!
1! 4.
1! 5:
2!
6!
2+ 1.

4!
1+ 4.
0+ 5:
5+ 1+
5!
0! 1< =api-owner

4!
1+ 5.
1!
2!
2!
1! 2.
2!

4!
1+ 5. 4.
2! =you
2!
2+

4!
2!
1+ 2:

4!
2! =account-admin
2!
2+ 1.
2: 4: 6. 5. 1:

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

4!
2+ 7: =account-admin
2!
2!
2: 1:
2: 8:

4!
4!
4!
2!
1!
6!
3! 2.
2+

4! 1.
1: 4: 0.

4! 5.
5! 4.

4+ 1+
2!
2+ 8+
1+ 0: 2.

4+ 1+
2!

4+ 1+
6!

4+ 5:
5! 9: 0.
5!

5!
1!
2!
0! 9:
2! 0:

5!
1!
2!

5!
1! 5.
7!
1+ 8:
2+ 1.

5!
1+ 4:
2!

5!
1+ 5+
1!
1+ 8:
2! =account-admin
1+ 2: 8.

5!
1: 4: 2: 8:
1+
2+ 1:

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

5!
2!
8! 2:
1+ 2: 4.
2+

5!
2! 1:
5! 1: 0.
6! 1. 7: ?after
2! 1:

5!
2+ 1.
1+ 4:

5!
2+

5!
5!
5! 4.
1!
1!

5!
5!

5!
5+
0+ 8:
1: 0:
9!

5!
5+ 2.

5!
6! ?after
1!
2+
2+

5!
7+ 1+

5!
8! 2. =api-owner
2+
2!
8+ 0+ 1: 2. =api-owner

5!
9!
0+ 8:
5: 2. 1.

5!
9!
2! =you

5!
9!
5+ 9. 7.

5! 0:
5!
1+ 6+ ?no
7+ 6.

5! 0:
7!
2! 0:
1+

5! 1:
1+ 2:
7: 2+
6! ?after
2+ 1:
8+ 0. 9<
2+ 8.

5! 2:
1+ 2: 8.

5! 4.
2! 1.

5! 4:
1+ 2: 8. =account-admin
1!
1! 2:
6! ?after
2!
2: 1: 5.

5! 9:
1! 7.
1! 4.
1! 5.
2! =you

5! 9: 0.
5! 0.

5! 9:

5! =api-owner
0!

5! =api-owner
9! 0:
9!
5! 9.
9!
2!
2!

5! =api-owner
9!

5!

5+ 0+

5+ 1+
1+ 2:
2+ 1:
1!

5+ 1+
2+ 1.
2+ 1: 8.

5+ 1+
5! 0:
1+

5+ 1:
0+ 5: 4.
0+
5! 1.
1+ 4.
2+
2: 1.

5+ 1:
1! 2.
1! 5:
2! =you

5+ 1: 8: 7.
7+ 5. 1. 6. ?maybe

5+ 2+ 1:
2: 1: =you
4!

5+ 4.

5+ 4:
4! 1:
1+ 2.
2!
2!

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

5+ 6: 7.

5+ 7+ =you
7!
6+ 7:

5+ 7+

5+ 7:
2!
2! 8<
2! =account-admin
2!
2! =you
1!
6!

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

5+ 7:

5+ 9:

5: 0: 2. =api-owner
2: 7+ =api-owner

6!
2+
1+

6! 7# ?after

6! 7+ 2:

6! 7. ?after
1!
2+ =you

6! 7: 1< ?after
6+ 2+ ?after

6! ?after
1!
2+ 1. =you
2!

6! ?after
1!
4: 1: 2: 8:
8+ 1. =you

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

6! ?after
6! 2: =api-owner ?no
2! =you
1+ 4+
2! 8. =api-owner

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

6! ?after
7! =account-admin
4!
2+
1+ 4:
2+ 6: ?maybe
2!

6! ?after

6! ?maybe

6+ 2+ =account-admin ?no

6+ 2+ ?no
2!
5+ 1:
7! =you

6+ 2: =account-admin ?no
1: 2+

6+ 2: =account-admin ?no
2! =account-admin
5+ 2.
4!
2+
1!

6+ 7.
3! 7:
3: 7:
7!

6+ 7: 1<

6+ 7: ?after

6+ ?after
8+ 2:
1+ 2: 4:

6: 2: 8. =account-admin ?no
2!
2+
8! 2. =account-admin
2+ 1.
1! 4:
2+ 1: 4. @storage

6: 7+ 1. ?after

7!
7!
7+

7! 2: =you
7! =you
2+ 7: 1#

7! 2< =api-owner
1!

7! 3+ 1< @edge
2!
9+ 0: 5.
0+ 7.
2+

7! 5+ 6+
7: 5+ 8.

7! 6.

7! =account-admin
0! 5: 7<
5!
4!
1!
2!

7! =account-admin
1+ 2: 4:
2+ 8. 1.

7! =account-admin
1+ 7+

7! =account-admin
2!
8! 6.
8! =account-admin
4!
1+ 5.

7! =account-admin
2+ 1:
6! ?after
4!

7! =account-admin
2+ 8.
2!

7! =account-admin
4!
1+ 4.
2!
8: 7:

7! =account-admin
7! =account-admin
2!
2!
1+ 4:
6! ?after

7! =account-admin
7! =network-owner
1+ 4:
2+ 7.
2+ 7.

7! =account-admin
9! =you
8+ 2: =you
2+
2! =you
6!
8!
1+ 4:

7! =account-admin

7! =account-admin

7! =account-admin

7! =api-owner
1+ 5. 7.
2+ 1.

7! =you
1!
2!
8+ 2:

7! =you
1! 4.

7! =you
1!

7! =you
1: 7+

7! =you
3! 2.
4! 5.
1! 5.
2!

7! =you
9! 5+ =you
1!
8+ 2: =you

7! =you
9! =you
1!
6!

7! =you

7! ?after
5!
9!
1+ 4: 7.

7!

7+ 1+ =you
2!
2!
2!
8!
1!

7+ 1: =you
4!
6! ?after
6: 7:
1+ 4.
8+ 2: =you
2!
8!

7+ 2. =account-admin
1!
8+ 2:

7+ 2: 3:

7+ 2: =account-admin
2: 7:

7+ 2<

7+ 3:
2!
2!
2!
6+ 8. ?maybe

7+ 5+ 6.
7+ 5:
7: 5: 3: 8:

7+ 5.

7+ 5: @edge =you ?maybe

7+ 5:

7+ 6: =api-owner ?maybe

7+ 9+ =account-admin
8+ 2+
1!
6! ?after

7+ 9. ?no

7+

7: 0. 5. =network-owner
1: 2+ 8. 7.

7: 6: 2. ?after
6+ ?after

8!
2+
1+ 6:

8!
8!

8!
8+ 2. =you
2! =you
2+ 8.

8! 2.
8! 2.
2! 8.
2! 1<
7: 2. 8.
2+ 1:

8! 2: 1< =you
2! =account-admin
6+ 2+ =account-admin ?no

8! 2: =you
2!

8! 6.
6! 0.
5!

8! =api-owner
4!
7! =account-admin
1+ 4:
2!
2!
2!
2+ 7. 4.

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

8! =you
9+ 5:
9+ 5+

8!

8!

8+ 0: 7. =api-owner

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

8+ 1:
1! 4.
1! 2: 5.
2!
8+ 0:
8!
2: 1:

8+ 1:
5! 1: 8.
9+
6!
1+ 5:

8+ 2+ =account-admin
6! ?after
2: 8: ?no

8+ 2:
5+ 1: 8.
5: 7:

8+ 2: 1.
1+ 2:
1: 8. 2.

8+ 2< 1. =you

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

8+ 7. 0.
7+ 0: 3. 2.
7: 0: 8: 2.

8: 2+ 1: =you
2!
1!
2+
2!
4+ 1+
1+ 2+ 6.
8+
7+ 6.

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

9!
1+ 8+
0+ 1.
2: 1:
1+ 2:
1! 2.
2+ 1+
1+ 2:

9!
1+ 9.

9!
4!
1+ 5+ 0:
5: 1:

9!
5! 9.
5!

9!
5! 9:
5!

9!
5!

9!
5+ 9:
5+
1! 5:
4: 1:
2+ 1:
1+
2+

9!
5+ 9:
5+ 9:
5! 7:
2+ 6.
2: 1. 5.

9!
6!
2+ 1:
1!

9!
9!
5!

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

9! 0:
9!

9! 0:

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

9! 5+ 0:

9! =api-owner
0+ 5: 9:
4!
2!

9! =you
2!
7+ 3+ =account-admin
2! =account-admin
2+ 1.
8! 7< ?maybe
8+ 2:
2!
2+

9!

9!

9!

9!

9+ 0+ 5.
5!
2!
2! 1:

9+ 1: 5:
5+ 0+
5! 1.
0+
2!
1+ 5. 9.
1!

9+ 2: 5: =account-admin

9+ 5+ 2. =account-admin ?no
2! 1.

9+ =account-admin
6: 2: 9: =account-admin

9: 2: 1.

7+ 3: 6.

0+ 8: 2.
1+ 4+ 3. 7.
5+ 1: 7.

1! @application
6+ 7: 1.
8+ 6. 7. @application
6+
6: 1:

1+ 8. 5.
4!

1+ @application
7!
7!
7! ?maybe

2! @application
2! @application
1! @application
1! @application
1+ 4+ @application
7+ 5: 3. 6. 2<
7+ 5: 3. 6.
7+ 5: 3. 2<
7: 5. 3.

2+ 7+
2: 7: 0: 8.

3!
3+ 7: 8<
3+ 7:

3!
5!
9! =api-owner
1+
7! 6. ?after
7+
7: 3. 5. 6. ?maybe

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

3! 7<
7+ 3. 5.
7: 5.

3+ 7: 2< 1<

4!
1!
1!
5!
7!
5!
7!

4!
1+ 4:
4: 1: 7. 9.

4!
7!
1!
7+ 0: 5: 2<
7+ @proxy

5!
5+ 6: 7:
5+ 2< 7: 1. 6.
5+ 6: 7:
2! @application =you

5!
5+ 7. 6.

5!
7+ 5.
1! 4. @application
2+ 1: 8. @application
7: 3: 5. 2. =api-owner

5! 6:
6! 5. ?maybe
5+ 6:

5! 7.
3!
7!
6! ?after
8! 0: =api-owner
5+ 7.
7+ 5.
7+ 0.
7+ 5.

5! 7.
8! 0: =api-owner
5+ 7.
7+ 5.

5+ 7+ 2<
5+ 7: 2< 1<

5+ 9. 1<

6+ 7.
7+ 3: 5. 6. =api-owner

7!
7!

7!
7!

7!
7+ 3. 5.
7+ 3. 5.

7!
7+ 3. 5.

7!
7+ 5.

7!
7+

7!
7+

7!
7+

7! 3. 6. =api-owner
7+ 3. 6. =api-owner ?maybe
7+ 6+ ?after
3+ 2: 7:
2: 3: 7. 8.

7!

7! 4<

7! 5.

7! 6<
7! 3. 5. 6. 1< ?maybe
1! @identity
8! =api-owner
8! =api-owner
1! 4: @application
2! @application =you
2! @application

7! 6<

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

7! ?no
7! ?no
6!
7+ 3. 5.
7+ 6.
0+ 8. 7.
7+ 6: 0. ?maybe

7!

7!

7!

7!

7!

7!

7!

7!

7!

7!

7!

7+ 1<

7+ 3. 5.

7+ 3.

7+ 3.

7+ 3:

7+ 5. 3.
2+ 1: @identity =account-admin
7: 8. 5. 0.

7+ 5. 3.

7+ 5.

7+ 6:
6! ?after

7+ 9+ 6: 1. =you ?no
7! 8. 6. =you ?no
8! =you

7+ @proxy ?no
7+

7: 0: 5.
7: 0: 5: =api-owner

7: 4+ 1: 5: ?maybe
4: 7+ 1: 5. =you

8! 6: =api-owner ?no
6! 2. =account-admin ?maybe

8!

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

8+ 7: 3.

0!
0!
0+ 2.

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

0! 6. =api-owner
7! =api-owner
1+ @identity
0: 7: =api-owner
7: 0: 1:

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

0+

0: 7+ 2.

0: 7: 5. 2.

1!
1! 5:
4!
1+ 4:
8+
2!
2! =you
6! ?after

1!
1! ?maybe
1!
7!
4!
6! ?after

1!
2!
2!
7+ 2.
1! 4:
7+ 3+
1+ 2: 3: 7. 9.
3: 1: 7:
1: 3: 2. 7. 9.

1!
7+ 5: 3. 6. =api-owner

1! 2.
2!
2!

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

1! 5.
1!
2+ 1:
2+ 1: =you
2!
6! ?after
8+ =you

1! 5.
2!
1! 4:
7+
5! 9:
5!
2! 1. =you
5+

1! 5:
2!
2+
4!
2! =you
1!
7!
6! ?after
7+

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

1+
2+
8+ 2:
6! ?after

1+ 2: 5.

1+ 4:
2+ 7:
4+ 1.
1+ 4:
6!
8!

1: 5:

2! 0.
0+ 8: 5.
0: 2: 1. 7.

2!

2+
1! 4: 5.
6! ?after

2+ 0: 8: 7#

2+ 1+
2! =you

2+ 1: 0. =api-owner
2! =api-owner
2!

2+ 1: 5. =you
6!

2+ 1: 8.
1! 4.

2+ 1:

2+ 7:
7+ 2: 5.
9!
5!
7+
2+ 1.
2: 5: 7.

2+ 7: =account-admin
7! =account-admin
2+ 7: =account-admin

2: 7. 5. 1.

2: 7: 0:
0!
0: 2. 7.

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

3! 7! =api-owner

4!
2+ 1:
2!
1+ 4. 2.

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

5+ 1+
2! 1:
1+ 2. 4.

5+ 1+
2: 1+ 8.
1+ 4+ 2.

5+ 1: 8:

6! 1# 2<

6! ?after
1+ 2:
1+
2+

6! ?after
3! @edge
3: 2:
7! =you
2!
4!
1!
6! ?after
3: 6: 7: @edge

6+ ?maybe
2. 3.
2+ 8:
8: 2:
8+ 2: =you

7!
1! 5.
0+
2: 1:
6! ?after

7!
1+ 5:
5!
9!
8+
2+ 1.

7!
7+ 5:
7!

7! 5.

7! =account-admin
1!
5+ 1.
2! =you
2+ 1:
2+ 1:
8! 1. =you
2! 1.

7! =account-admin
7+ 8: 0. =account-admin
6! ?after
1! 2.
2!
1+
2+

7! =you
3+ 2:
2!
4!
6+ ?after
1!
1!

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

7+ 8: 5.

7: 0. 5. 6. 8. ?maybe
7: 0. 5. 6. 8.
1!
6! ?after

9!
9!
2+ 9:
5!
6!

9! 5:
2+ 1: 8:

9! 5:
5! 9:
0!
0: 7: 2.

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

0+ 5: =api-owner
9+
2!
2+
2!
2+ 7+ 1:
2+ 1.

1!
1!
1! 4:
1+ 0:
2+ 7.

1!
2!

1+ 4:
2+ 1: 8.

2!
1!
2+

2!
1+ 2: 4.
1+ 2: 4.

2!
2!
1+ 4:

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

2!
2+ 7.
2! =account-admin
4!
4!
1!
1!
6!

2! 7.
1! 2.

2! 8.
2!
2+ 1:

2! =account-admin
1+ 2: =account-admin
2! 8.
2!
2!
2! 8.
2! 8.

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

2+ 8:
8+ 2:
2! =account-admin
1+ 4.
6+
2!

4!
1!
4+ 1:
1!
1! 5.
2!
6!
8!

5!
2! 1: 4:
4! 2: 1:
2! 1: 5.
1! 4:
2+ @gateway

5!
2: 1: 0.
2+
1+ 5.

5+ 0: 8: =you ?no

5+ 9+ 0+

7! ?maybe
4!
1!
2! =you
1!
0!
2+ 0: =api-owner

8! @storage
2!
2+ 1. 7.
3!
2!
2!
1+ 4:

9!
1!
5!
1+ 4:
2!

9!
1+ 2. 9.
2+ =account-admin

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

1! 7< =you
7+ ?no
0! =network-owner
6! =network-owner ?after
7: 8: ?no
7! 2< 0. ?no

1+ 2. 7.
7! 1< ?no

5! 0:
7+

7! 2. ?no

7! 2< 1< =account-admin ?no
7! 2< 1< =you ?no
7! 2< 1< =you ?no

7! 2< 1< ?no
7+ 2. ?no
1! 7< =you
7: 1. 0.

7! ?no
7! ?no
7! ?no

7! ?no
7! ?no
7! ?no

7! ?no
7! ?no
7+ @edge

7! ?no
7! ?no

7! ?no
7+ ?no

7! ?no

7! ?no

7! ?no

7! ?no

7! ?no

7+ 1. ?no

7+ 1: =you ?after

7+ 2. =network-owner ?no

7+ ?no
7+ ?no

7+ ?no

0! 2< =api-owner
2!
2! 8+ =account-admin
2+ 1: 8.
2: 1: 8.

0! 8+ 2# 1# =you ?maybe
0! 8: 2#
1! 2:
2!
2! 0:
1!

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

0! =api-owner
1+ 2:
2!
2! 8: =api-owner
2+
1!

0+ =api-owner ?maybe
2! 8+ =account-admin
2!
2+ 8.
4+ 7: 6. ?maybe
2: 1: 7.

1!
2+ 8+
8! =account-admin
2! 8:
2+ 1: 8.
1+ 2+ 8:
2!

1! 5:
1+ 2.
2+ 8.
2: 1: @application

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

2!
0!

2!
2! =you
2!
2! 8.
2+ 8:
2!
6! ?after
2+ 6:

2!
8!
1+ 2+ 4.

2! 8. =account-admin
2! =account-admin
1!
1!
4!
8! 2#
2: 1.

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

2!

2+ 0+ 8: =api-owner

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

2+ 1: 8:
2+ 1+ 8:
8: 2: 1:
1+ 4+ 8: 2.
1+ 4: 2.
1+ 2.
8+

4!
1! 4.
6!
4+ 1: 2.
2+ 1: 4.
2+ 4: 1:

4!
1+ 5: 0.
1! 2.
2!
2!
2+ 1: 8.

4+ 1+ 2:

4: 6. 2. =you

5!
2! 8:
0! 8: ?maybe
2+ 1+ 8.
2!
2+

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

6! =account-admin
4!
1!
2+ 1:

6+ 1+ ?after
2+ 1:
2+ 1+
0!
8+ 2:
2+

6: 2: 8. =account-admin ?no
2!
4!
1!
1! 5.
2: 1: 8. 4.

7! 6: ?after
5: 8:
8! 2.
8+ 7. =you
2: 1: 8.
7: 6:

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

8! 0: =api-owner
0! 1. =api-owner
2!
1+

8! =you

8+ 0.

8+ 2: =you
2+
2!
1+ 7:

8: 3:

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
2+ 8:`,
  matchers: `|2U~/_@matrix|synapse)~/
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
bhmac incorrect|invalid @username or password|password|login token)|access token .{0,20}?invalid
&2Merrcode=^M_FORBIDDEN$
bregistration has been disabled
&2Merrcode=^M_
byou are not a server admin
Merrcode=^M_EXCLUSIVE$
&2|2Merrcode=^M_FORBIDDEN$
B~b@SynapseError|MatrixError): .{0,2}403~b
b~bis already in the room~b
*5
.
&2Bdo%not%have%permission%to%access%this%file~.
Bthe%requested%URL%[^~n]{1,400}~s{1,40}caused%an%error
&2B<pre>Access%denied~.
Bthe%requested%URL%[^~n]{1,400}~s{1,40}caused%an%error
B~[@next-)?auth~]~[error~]
B~bUntrustedHost~b
B~bMissingCSRF:
B~[auth~]~[error~]%AccessDenied~b|~/api~/auth~/error~?error=AccessDenied~b
|2U:8123~/
b~bhomeassistant~b
brequest from a reverse proxy was received from (?<proxy>[~da-f.:]{3,45})|received x-forwarded-for header from @an )?untrusted proxy (?<untrusted>[~da-f.:]{3,45})
|3bbanned ip ~S{3,45} for too many login attempts
&3#403
U:8123~/
b^~s*403: forbidden~s*$
&3#403
U:8123~/api~/(?!~w{1,40}_proxy)
-fserver
blogin attempt or request with invalid authentication from~s
.
B~bIPX_FORBIDDEN_@HOST|IP|PROTOCOL)~b
B~bIPX_FORBIDDEN_@PATH|FILE|SYMLINK)~b
.
|3bmake sure that all your airflow components ~(e~.g~. schedulers, webservers@, workers and triggerer| and workers)?
bfailed to fetch log file from worker~. @403 client error|client error ~W{0,2}403)|could not read served logs: ~W{0,2}@client error ~W{0,2})?403
&2#403
U:8793~/
&4Mtitle=^Forbidden$
bairflow~.apache~.org|stable-rest-api-ref|~bpermissiondenied~b
!sauthorization
!scookie
&3|2Mtitle=^Forbidden$
Mdetail=^Forbidden$
|2bairflow~.apache~.org|stable-rest-api-ref|~bpermissiondenied~b
u~/api~/v[12]~/@dags|pools|variables|connections|config|dagruns|eventlogs|assets)~b
-baccess denied
.
&3fx-content-type-options=^nosniff$
fcontent-type=^text~/plain;%charset=utf-8$
B^403%Forbidden~s{0,4}$
.
BSorry, resource is forbidden~.
fserver=^h2o~/
&2fserver=^h2o~/
|2R^Access%Forbidden$
B^~s*access%forbidden~s*$
.
Fserver=^AirTunes~/
fcontent-type=^application~/grpc
b@received%http2%header%with%status:%403|unexpected%http%status%code%received%from%server:%403|permission_denied:%http%status%code%403|bad%grpc%response~.%http%status%code:%403)
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
.
binvalid signature: you should have sent hmacsha256hex
|2bapp key ~S{1,60} @does )?not @exist )?in this cluster
bcould not find app by key~s.{1,60}connecting to the wrong cluster
&2baccount over quota
|2Mcode=^4004$
bpusher
&2Btoken_validation_response
Mdescription=^Unauthorized$
u~.cloud~.qdrant~.io|:6333~/
bmust provide an api key or an authorization bearer token
merror=^key%doesn.{1,6}t%exist$
&3BApiError:%Forbidden
Bqdrant-client~.js
B~.@scroll|search|query|retrieve|count)~b
&2b~b403~b[^~n]{0,20}forbidden
bqdrant
|2u^https:~/~/app~.asana~.com~/api~/
fx-asana-api-version
&3|2#401
b~b401~b|developers~.asana~.com
|2mmessage=^not%authorized$
bnot authorized
|3u^https:~/~/app~.asana~.com~/api~/
fx-asana-api-version
basana
&2|2#402
B~b402~b
*3
&3|3#403
B~b403~b
mmessage=^forbidden~b
*3
|2mmessage
bforbidden
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
u^https:~/~/@api|id)~.twitch~.tv~/
&2mmessage=^invalid%client%secret$
Mstatus=^403$
B~bvod_manifest_restricted~b
bsubscription missing proper authorization
bmissing scope: (?<scope>@user|channel|moderator|bits|chat|clips|analytics|moderation|whispers):[~w:]{1,60})
|7bbroadcaster @must have|doesn.t have) partner or affiliate status
bsender is not permitted to send chat messages
buser in ~w{4,20}_id is not one of the broadcaster.s moderators
bbroadcaster is not a partner or affiliate|channel points are not available for the broadcaster|only partners and affiliates may
bbanned or timed out from the broadcaster|suspended users may not send whisper
bnot an editor for the specified broadcaster|may not send the specified broadcaster a shoutout
bbroadcaster has @restricted the ability to capture|not enabled) clips
bclient id and oauth token do not match
u^https:~/~/@pro|sandbox)-api~.coinmarketcap~.com~/
&2Merror_code=^@1001|1002|1005)$
|3u^https:~/~/@pro|sandbox)-api~.coinmarketcap~.com~/
mcredit_count
bcoinmarketcap|cmc_pro
&2Merror_code=^@1003|1004)$
*0
&2Merror_code=^@1006)$
*0
&2Merror_code=^@1007)$
*0
&2Merror_code=^@1008|1009|1010|1011)$
*0
u^https?:~/~/[~w.-]{1,80}~.@pndsn|pubnub)~.com~/
&2bsignature does not match
|3bpubnub
Mservice=^Access%Manager$
u^https?:~/~/[~w.-]{1,80}~.@pndsn|pubnub)~.com~/
&2Mservice=^Access%Manager$
Mmessage=^Forbidden$
uhaveibeenpwned~.com|pwnedpasswords~.com
baccess denied due to @improperly formed|missing|invalid) hibp-api-key
&4|2#403
b~b403~b[^~n]{0,60}forbidden|status code~W{0,3}403
|2u^https:~/~/@haveibeenpwned~.com~/api~/|api~.pwnedpasswords~.com~/)
bhaveibeenpwned~.com~/api|api~.pwnedpasswords~.com|hibp-api-key
-fcf-mitigated
-suser-agent=^(?!curl~/|python|java~/|go-http|axios|node)
u^https:~/~/@api|sandbox)~.dlocal~.com~/
&2Mcode=^3001$
binvalid credentials
|2&2Mcode=^3002$
bip address
b~b3002~W{1,4}unregistered ip
&2Mcode=^3003$
bno authori[sz]ation
|2sx-vault-token
u^https?:~/~/[^/]{1,200}:8200~/v1~/|^https?:~/~/[^/]{0,100}vault[^/]{0,100}~/v1~/
&3b~b@invalid|bad) token~b
b~bpermission denied~b
|2|4u^https?:~/~/[^/]{1,200}:8200~/v1~/|^https?:~/~/[^/]{0,100}vault[^/]{0,100}~/v1~/
sx-vault-token
sx-vault-request
bhashicorp~W{1,3}vault|~bhvac~.|~bvault @read|write|kv|login|token|list|secrets|policy|delete)~b|~bin vault~b|~burl: @get|put|post|list|delete) ~S{1,300}~/v1~/|~/v1~/@secret|auth|sys|kv)~/|x-vault-|vault_@addr|token)
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
bcode: 403
&3b~bpermission denied~b
|2*1
&2B~W{1,2}errors~W{1,4}~s{0,4}~[|~bErrors:~s
b1 error occurred:
berrors|forbidden|~b403~b
&2bpreflight capability check returned 403
|2*1
binvalid path|namespace is not
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
|4fx-nomad-index
fx-nomad-knownleader
sx-nomad-token
u^https?:~/~/[^/]{1,200}:4646~/v1~/
&2b~bacl token not found~b|acl token lookup failed: index error|uuid must be 36 characters
|2|5fx-nomad-index
fx-nomad-knownleader
sx-nomad-token
u^https?:~/~/[^/]{1,200}:4646~/v1~/
b~bnomad~b|:4646~/v1~/
bacl token not found|acl token lookup failed
&1b~bacl token expired~b
&3b~bpermission denied~b|your acl token does not grant permission
|2*1
byour acl token does not grant permission
-blacks permission
|2fx-alg-pt
u^https:~/~/[~w-]{2,40}~.@algolia~.net|algolianet~.com|algolia~.@io|com))~/
binvalid application-id or api key
bnot allowed with this referr?er
bindex not allowed with this api key
|2bmethod not allowed with this api key
&2bnot enough rights to ~w{3,30} an? object
balgolia
u^https:~/~/@pro-)?api~.coingecko~.com~/
&2Merror_code=^10002$
|2u^https:~/~/@pro-)?api~.coingecko~.com~/
bcoingecko|x[_-]cg[_-]|error_message
|2&2Merror_code=^10005$
*0
&2blimited to @pro api|paid plan) subscribers|exceeds the allowed time range
|2u^https:~/~/@pro-)?api~.coingecko~.com~/
bcoingecko
&2Merror_code=^1001[01]$
*0
&2|2Merror_code=^429$
bexceeded the rate limit
*3
&2Merror_code=^1020$
*0
u^https:~/~/api~.postmarkapp~.com~/
|2&2MErrorCode=^10$
mMessage
brequest does not contain a valid @server|account) token|do not include account api token
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
.
bunauthorized,%you%must%be%logged%in%to%make%this%request~.
&3BYou%are%not%allowed%to%perform%this%action~.
B~berrors~b
-byii|forbidden%~(#403~)
fserver=^uvicorn$
|2Mdetail=^Not%authenticated$
MerrorMessage=^Not%authenticated$
&2Mdetail=^Invalid%authentication%credentials$
sauthorization=^(?!bearer|~[)~S{1,40}%~S
Mdetail=^Invalid%authentication%credentials$
Mdetail=^Could%not%validate%credentials~.?$
Mdetail=^Not%enough%permissions~.?$
B.WebSocket ~/~S{0,300}. 403~b|~bconnection rejected ~(403 Forbidden~)
U:5001~/api~/v0~/
bkubo rpc access denied
|2bapi blocked request to ~S{1,300} ~(possible csrf~)
&3#403
U:5001~/api~/v0~/
|3sorigin
sreferer
B^~s{0,4}403%-%Forbidden
u~/ghost~/api~/
bunable to determine the authenticated @user or integration|member|user)
&2|2Mtype=^NoPermissionError$
B~bNoPermissionError~b
|2byou do not have permission to|permission error, cannot|~/ghost~/api~/|ghost
u~/ghost~/api~/
u^https?:~/~/@api~.)?onesignal~.com~/
baccess denied~. please include an .{0,6}authorization: ~.~.~..{0,6} header with a valid api key
|2u~.@es|aoss)~.amazonaws~.com|~.es~.[~w-]{1,30}~.amazonaws~.com
b[~w-]{1,80}~.[~w-]{1,30}~.@es|aoss)~.amazonaws~.com
buser: anonymous is not authorized to perform: @es|aoss):
buser: (?<user>arn:[~w:*+=,.(?:/-]{1,200}) is not authorized to perform: (?<action>@es:eshttp~w{1,10}|aoss:~w{1,40}))
&2bno permissions for ~[(?<action>[~w:/*,.%-]{1,200})~] and user ~[name=(?!opendistro_security_anonymous)(?<user>[^,~]]{1,200})
|2u~.@es|aoss)~.amazonaws~.com|~.es~.[~w-]{1,30}~.amazonaws~.com
barn:aws[~w-]{0,10}:iam|~.es~.amazonaws~.com
b403 request throttled due to too many requests
bblocked by: ~[forbidden~/10~/cluster create-index blocked
&2Bblocked by: ~[@FORBIDDEN|TOO_MANY_REQUESTS)~/@5|8|12)~/|~bClusterBlockException~b
|2u~.@es|aoss)~.amazonaws~.com|~.es~.[~w-]{1,30}~.amazonaws~.com
b~.@es|aoss)~.amazonaws~.com
|2&2Mreason=^403%Forbidden$
Mtype=^Forbidden$
b~.aoss~.amazonaws~.com[^~n]{0,300}?~b403~b|~b403~b[^~n]{0,300}?~.aoss~.amazonaws~.com
u^https:~/~/@api|ingest)~.codecov~.io~/
btoken required because branch is protected|token required - not valid tokenless upload
u^https:~/~/api~.hypixel~.net~/
|2&2mcause=^invalid%api%key$
|2u^https:~/~/api~.hypixel~.net~/
Msuccess=^false$
b~[hypixel-api-reborn~] invalid api key
.
|2&2maddress
Mdescription=^unauthorized%user$
B@api|bridge)%error%1:%unauthorized%user
u^https:~/~/api~.minimaxi?~.@io|com|chat)~/
&2Mstatus_code=^@1004|2049)$
|2mstatus_msg
Bbase_resp
&2Mstatus_code=^1008$
*0
&2Mstatus_code=^@1002|1039|1041)$
*0
|3fx-jupyterhub-version
C^jupyterhub-
bjupyterhub|~/hub~/
B~[ConfigProxy~] warn: 403~b
&2BXSRF cookie does not match @POST|PUT|DELETE|PATCH|GET) argument
|2*0
b403 : forbidden~s{1,20}xsrf
baction is not authorized with current scopes;? requires any of ~[(?<scopes>[^~]]{1,200})~]
&2*0
BMissing or invalid credentials~.
&2*0
B~b@user|service|User) .{1,80}? @is )?not allowed~.|not in allowed_users
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
bno signatures found matching the expected signature|unable to extract timestamp and signatures
/is/bThe provided key .{0,80} does not have the
bonly stripe connect platforms can work with other accounts
|2Mcode=^more_permissions_required@_for_application)?$
&2bthis application does not have the required permissions
|3Mtype=^@invalid_request|api|card|idempotency)_error$
Mdoc_url=stripe~.com
b~bstripe~b
|2Mcode=^secret_key_required$
bcannot be made with a publishable api key
|2Mcode=^account_invalid$
bdoes not have access to account~s~W{0,4}acct_
|2&2Mcode=^@livemode_mismatch)$
*0
ba similar object exists in @live|test) mode, but|test and live mode api keys, requests, and objects
&2Mcode=^@testmode_charges_only|payouts_not_allowed|transfers_not_allowed|not_allowed_on_standard_account|payment_method_unactivated|platform_account_required|financial_account_capability_@not_enabled|restricted)|storer_capability_@missing|not_active))$
*0
&2Mcode=^@resource_missing)$
*0
&2Mcode=^@lock_timeout)$
*0
&2Mcode=^@tls_version_unsupported)$
*0
|2fnvcf-reqid
u^https:~/~/@integrate|ai)~.api~.nvidia~.com~/
&2|2Mtitle=^Forbidden$
bnvidia|~bnim~b
mdetail=^authorization failed$
bfunction ~W{0,3}[0-9a-f-]{36}~W{0,3}: not found for account
.
bforbidden - a valid .{0,6}x-typesense-api-key.{0,6} header must be sent
.
|2Mcode=^itsec_rest_api_access_restricted$
bitsec_rest_api_access_restricted|access to rest api requests is restricted by @ithemes|solid|kadence) security
byour ip address has been flagged as a threat by the ~w{4,20} security network
&2byou have been locked out due to too many @invalid )?login attempts
b^~s{0,9}you%have%been|<h1|wp-|ithemes|solid
|2u^https?:~/~/circleci~.com~/api~/
b~bcircleci~.com~/api~/
&2*0
bpermission denied
u^https:~/~/@api|codestral)~.mistral~.ai~/
|2&2u^https:~/~/@api|codestral)~.mistral~.ai~/
|3Mdetail=^Unauthorized$
Mmessage=^Unauthorized$
#401
&3b@api|codestral)~.mistral~.ai|~bmistral
|3Mdetail=^Unauthorized$
Mmessage=^Unauthorized$
bstatus 401
BUnauthorized
bservice tier capacity exceeded for this model
&2Mtype=^invalid_model$
binvalid model:
u^https:~/~/@api|upload)~.giphy~.com~/
&2u^https:~/~/@api|upload)~.giphy~.com~/
|2#401,403
B~b@401|403)~b
.
B~bAccess denied: - [A-Z]{3,12} [~w.-]{1,80}:
B~bAccess denied: '[^'~n]{1,80}' [A-Z]{3,12} [~w.-]{1,80}:
B~bE175013:
.
binvalid api key~. please see https?:~/~/openweathermap~.org
brequires a separate subscription to the one call|openweathermap~.org[^~n]{0,80}?separate subscription
baccount is temporar@y|ily) blocked due to exceeding of requests
C^@DokuWiki|DW[~da-f]{32})$
&5C^@DokuWiki|DW[~da-f]{32})$
#403
bforbidden|permission denied
!sauthorization
!scookie
&3C^@DokuWiki|DW[~da-f]{32})$
#403
bforbidden|permission denied
C^session_P~d{2,5}@_|$)
&3C^session_P~d{2,5}@_|$)
#403
-bpermission
u^https:~/~/api@-staging)?~.trakt~.tv~/
|2binvalid api key or unapproved app
&4u^https:~/~/api@-staging)?~.trakt~.tv~/
#403
-fcf-mitigated
-bchallenge-|cf-error|just a moment
|2fserver=^cpsrvd
B~bcpanelresult~b
b~bcpanelresult~b[^~n]{0,80}~baccess%denied~b|403%forbidden%access%denied
|2u^https:~/~/api~.@wise|transferwise|sandbox~.transferwise|wise-sandbox)~.@com|tech)~/
fx-2fa-approval
|3&2#403
fx-2fa-approval
fx-2fa-approval-result=^rejected
bx-2fa-approval-result~W{1,6}rejected
B~bJellyfin~.@Api|Server)~b|~bEmby~.Server~.Implementations~b|~bMediaBrowser~.Controller~b
|2B@AuthenticationException|SecurityException): Access token is invalid or expired
BCustomAuthentication.{1,6}? was not authenticated
BCustomAuthentication.{1,6}? was forbidden
|2fserver=^tableau$
fx-tableau
&2|3b<error code=.@401000|401001|401002)
MerrorCode=^@401000|401001|401002)$
B~b@401000|401001|401002)@:|~s)
|2btsresponse|tableau
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
u^https:~/~/@dashboard|api)~.snapcraft~.io~/
|2Mcode=^macaroon-@authorization-required|permission-required|needs-refresh)$
bauthorization header field containing a valid macaroon
.
B~(method :~w{1,10}~)~. RBAC Message
|2b~(authenticated: false~) denied by rule
&3bforbidden request: ~/~S{1,200} ~(method :~w{1,10}~)
!|2sx-authentication
sx-client-verify
-suser-agent=^puppet
|2bdenied by rule .{0,6}puppetlabs deny all
bglobal deny all - no rules matched
|2bforbidden request:~s[^~n]{1,300}denied by rule .{0,2}~S
bforbidden request: ~/~S{1,200} ~(method :~w{1,10}~)
B~bkumactl~b
&2&3Mtype=^~/std-errors$
mtitle=^access%denied$
|2Mstatus=^403$
mdetail=not%allowed
!sauthorization
*1
u~bn8n~b|~.app~.n8n~.cloud~/
|2bauthorization data is wrong!
&2bprovided authentication data is wrong
|2u~/webhook@-test|-waiting)?~/|~/form@-test)?~/
bn8n
&2*0
|1bip is not @whitelisted|allowed) to access the webhook|~bip~b[^~n]{0,40}is not whitelisted
&2brequested webhook ~W{0,3}[^~n]{0,200}?is not registered
|3u~/webhook@-test|-waiting)?~/|~/form@-test)?~/
#404
bn8n|workflow must be active|test @workflow|step)|execute workflow
u^https:~/~/api~.heroku~.com~/
|2&2Mid=^two_factor$
bsecond authentication factor
ba second authentication factor or pre-authorization is required
&2Mid=^suspended$
|3u^https:~/~/api~.heroku~.com~/
fvia=heroku
bheroku
|2&2Mid=^verification_required$
*2
berror id: verification_required~b|verify now at https:~/~/heroku~.com~/verify
|2&2Mid=^forbidden$
byou do not have access to the @app|team|organization|space|addon|pipeline)
&2byou do not have access to the @app|team|organization|space|addon|pipeline)
*2
&2Mid=^delinquen@t|cy)$
|2*2
mmessage
u^https:~/~/api@~.[a-z]{2})?@~.residency)?~.elevenlabs~.io~/
&2Mstatus=^@invalid_api_key|needs_authorization)$
|3uelevenlabs~.io
beleven_?labs|xi-api-key
Bdetail~W{1,6}~{~s{0,8}~W{0,4}status~W
|2&2Mstatus=^missing_permissions$
*0
bthe api key you used is missing the permission (?<permission>[~w]{3,40})
&2Mstatus=^quota_exceeded$
*0
u@@geocode|api|search|suggest|static)-maps~.yandex~.@ru|com)|~bapi~.weather~.yandex~.ru)
|2&2|2u@@geocode|api|search|suggest|static)-maps~.yandex~.@ru|com)|~bapi~.weather~.yandex~.ru)
b@@geocode|api|search|suggest|static)-maps~.yandex~.@ru|com)|~bapi~.weather~.yandex~.ru)
|2#403
B~b403~b
bforbidden~.? body~s?:~s?invalid client information
u^https:~/~/@[~w-]{1,20}~.)?whitebit~.@com|eu)~/
bthis action is unauthorized~. enable your key in api settings
&2|2u^https:~/~/@[~w-]{1,20}~.)?whitebit~.@com|eu)~/
bwhitebit
bhave permission to use this endpoint
&2u^https:~/~/@[~w-]{1,20}~.)?whitebit~.@com|eu)~/
btoo many requests~.|nonce @is more than|not provided)
u^https?:~/~/api~.semanticscholar~.org~/
|3&2u^https?:~/~/api~.semanticscholar~.org~/
|2#403
Mmessage=^Forbidden$
b403[^~n]{0,80}?forbidden for url: https?:~/~/api~.semanticscholar~.org~/
&2bapi~.semanticscholar~.org|semanticscholar
|2Mmessage=^Forbidden$
b~bhttp status 403 forbidden
bplease wait and try again or apply for a key for higher rate limits
u^https:~/~/@www~.)?jitpack~.io~/
bjitpack~.io~/@com|org|io)~/[^~n]{0,300}~b401~b|~b401~b[^~n]{0,120}jitpack~.io~/@com|org|io)~/
bjitpack~.io~/@com|org|io)~/[^~n]{0,300}~b403~b|~b403~b[^~n]{0,120}jitpack~.io~/@com|org|io)~/
u^https:~/~/api~.maptiler~.com~/
|2binvalid key - get your free key at https:~/~/cloud~.maptiler~.com
&2b~binvalid key~b
|2u^https:~/~/api~.maptiler~.com~/
b~bapi~.maptiler~.com~/
u^https:~/~/api~.cohere~.@com|ai)~/
|1&2b~b@invalid|no) api @token|key)@ supplied)?~b
|2u^https:~/~/api~.cohere~.@com|ai)~/
bcohere
.
&2Mcode=^40301$
Merror=^forbidden$
|2mECODE
u^https:~/~/api~.clickup~.com~/
|2B~bECODE~W{1,10}OAUTH_0@23|26|27|29|3[0-9]|4[0-5])~b
&2bteam~(?s?~)? not authorized
|2mECODE
uclickup~.com
B~bECODE~W{1,10}OAUTH_0@19|21|25|77)~b
B~bECODE~W{1,10}OAUTH_0@17)~b
|2u~/webapi~/@entry|auth|query)~.cgi|~/webapi~/
B~bSYNO~.[A-Z]~w
|2bthe logged in session does not have permission
&3*0
Msuccess=^false$
Mcode=^105$
&2*0
b.code.{1,3}:~s?40[346]~b[^~n]{0,80}~btypes~b|2-@step|factor)%authentication%code
&3*0
Msuccess=^false$
Mcode=^@106|107|119)$
u^https:~/~/@data|api|paper-api|broker-api|stream~.data)~.@sandbox~.)?alpaca~.markets~/
bsubscription does not permit querying recent ~w{2,10} data
&2|2mmessage=^@forbidden|request%is%not%authorized|access%key%verification%failed)~b
&2u^https:~/~/@data|api|paper-api|broker-api|stream~.data)~.@sandbox~.)?alpaca~.markets~/
B~b403%Client%Error
|3u^https:~/~/@data|api|paper-api|broker-api|stream~.data)~.@sandbox~.)?alpaca~.markets~/
sapca-api-key-id
balpaca
.
bfailed permission authorization checks
&2bapi key @is )?@invalid|missing|required)|invalid api key|~[?~~*["~x27]forbidden~~*["~x27]~]?
|2bdatadog|ddog|api%error%403%forbidden:%~{.errors
fx-ratelimit-name
|2ftfp-api-version
u^https:~/~/app~.terraform~.io~/
bcreation of organizations has been disabled for non-admins
|2bfailed to read organization entitlements: unauthorized|unexpected error while reading the organization settings: unauthorized|error retrieving workspaces: unauthorized
&3mtitle=^unauthorized$
Mstatus=^401$
|3ftfp-api-version
uapp~.terraform~.io
bapp~.terraform~.io|~btfe_~w|terraform cloud|hcp terraform
|2&3mtitle=^not found$
Mstatus=^404$
*1
berror creating workspace [~w-]{1,90} for organization [~w-]{1,90}: resource not found
u^https:~/~/api~.@eu~.)?mailgun~.net~/
|2b@free|sandbox) @accounts|subdomains) are for test purposes only
badd the address to authorized recipients
bdomain [~w.-]{1,120} is not allowed to send:
&3|2#403
B~b403~b
|2u^https:~/~/api~.@eu~.)?mailgun~.net~/
bmailgun
bforbidden|access denied
|2fx-is-logged-in
u^https:~/~/[~w-]{1,63}~.service-now~.com~/
brecords? constrained due to acl restrictions
|2buser is unauthorized to access table:? (?<table>~w{1,80})
buser not authorized to access table:? (?<table>~w{1,80})
|3bacl exception @insert|update|delete) failed due to security constraints
&2boperation failed
bdue to security constraints
bfailed api level acl validation
&2buser @is )?not authenticated
|2brequired to provide auth information
u^https:~/~/[~w-]{1,63}~.service-now~.com~/
&2mmessage=^user%not%authorized$
|2mdetail
u^https:~/~/[~w-]{1,63}~.service-now~.com~/
|3fx-ms-service-request-id
fx-ms-dop-hint
u^https:~/~/[~w-]{1,63}~.@api~.)?crm~d{0,2}~.@dynamics~.@com|cn)|microsoftdynamics~.us)
|3b@principal user|user) .{0,200}?is missing (?<privilege>prv~w{3,80}) privilege|is missing @~w{3,80} )?privilege .{0,80}?on otc
mcode=^0x80040220$
b~b0x80040220~b|(?<!~d)-2147220960~b
|2bdoes not have (?<right>~w{3,20}access) right~(s~) for record with id
B(?<!~d)-2147187962~b
|2mcode=^0x80072560$
&2bthe user is not a member of the organization
|2*0
bdynamics|0x8
|2mcode=^0x8007232[126]$
bnumber of @concurrent )?requests exceeded the limit of ~d{1,7}@ over time window)?|combined execution time of incoming requests exceeded limit
|2mcode=^0x8005f101$
&2*0
fwww-authenticate=error_description=.{0,3}the token expired
u^https:~/~/@[~w-]{1,30}~.){0,2}githubcopilot~.com~/|~/copilot_internal~/
b~bno_copilot_access~b|no access to github copilot found|not licensed to use copilot
btoken does not have copilot requests permission
bnot authorized to use this copilot feature|requires an enterprise or organization policy to be enabled
&2baccess to this endpoint is forbidden
|2ucopilot
bcopilot
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
bjwt @expired|not yet valid|issued at future)
fwww-authenticate=error_description=.{0,3}jwt%@expired|not%yet%valid|issued%at%future)
Mcode=^PGRST302$
|2Mcode=^PGRST30[13]$
fwww-authenticate=error_description=.{0,3}@jwserror|no%suitable%key%or%wrong%key%type|jwt%not%in%audience)
&2Mcode=^@0P000|28000|22023)$
brole .{1,80}?does not exist
C^laravel_session$
buser%does%not%have%@the%right%(?<what>roles|permissions)|any%of%the%necessary%access%rights)~b
binvalid%ability%provided~.|invalid%scope~(s~)%provided~.
|3bcsrf%token%mismatch~.|tokenmismatchexception|~b419~W{1,5}page%expired
&2#419
bpage expired
b@<title>~s{0,20}|~b419~b~W{1,9})page%expired~b
|2BIlluminate~S{1,60}OriginMismatchException
Mmessage=^Origin%mismatch~.$
|2BInvalidSignatureException
&2BInvalid%signature~.~s{0,20}<
B~b403~b
Mmessage=^Your%email%address%is%not%verified~.$
|2bthis%action%is%unauthorized~.
BIlluminate~S{1,10}Auth~S{1,10}Access~S{1,10}AuthorizationException
BThrottleRequestsException|~bToo%Many%Attempts~.
u~bemail@-smtp)?~.[~w-]{1,30}~.amazonaws~.com
bemail address is not verified~. the following identities failed the check in region
|2B~bAccountSendingPausedException~b|~bConfigurationSetSendingPausedException~b
&2baccount is paused|sending paused for this account
bamazonses|amazonaws|~bses~b|messagerejected|~b554~b
&2b@maximum sending rate|daily message quota) exceeded
b~bthrottling|~bses~b|amazonaws
u~b@sqs~.[~w-]{1,30}|[~w-]{1,30}~.queue)~.amazonaws~.com
|2B~bKMS~.@AccessDeniedException|DisabledException|InvalidStateException)~b|~bKms@AccessDenied|Disabled|InvalidState)~b
MCode=^KMS~.~w{1,40}$
baccess to the resource (?<queue>https:~/~/[~w.-]{1,80}~S{0,160}) is denied
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
u^https:~/~/@index~.)?rubygems~.org~/
byou do not have permission to @push to|delete|yank) this gem
bthis api key cannot perform the specified action
benabled multi-?factor authentication but no otp code provided
|2brequires owners to enable mfa
&2brequired to @set up multi-?factor authentication|change your mfa)
bgem
|3fx-shopid
fx-shopify-stage
u^https:~/~/[~w-]{1,63}~.myshopify~.com~/
b@app|application) is not approved to @access|use) the ~w{1,40} @object|field)|protected-customer-data
|2bthis action requires merchant approval for (?<scope>~w{1,60}) scope
baccess denied for ~w{1,60} field~. required access: \`?(?<scope>~w{1,60})
b~[api~] invalid api key or access token
|2bexceeded ~d+ calls per second for api client
&2Mcode=^THROTTLED$
BThrottled
|2merrors=^unavailable%shop$
b"errors":~s?"unavailable%shop"
fx-shopify-api-request-failure-reauthorize
|2fpaypal-debug-id
u^https:~/~/api@-m)?@~.sandbox)?~.paypal~.com~/
&2|2mdebug_id
fpaypal-debug-id
|2Missue=^@CONSENT_NEEDED|PERMISSION_NOT_GRANTED)$
bconsent by the payee|user must grant consent
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
bclient authentication failed
*1
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
u^https:~/~/@androidpublisher|www)~.googleapis~.com~/androidpublisher~/
b~bprojectnotlinked~b|project id used to call the google play developer api has not been linked
&2|2bthe current user has insufficient permissions to perform the requested operation
Mreason=^permissionDenied$
|2|2bandroidpublisher|google play @android )?developer|androidpublisher|play~s?publisher
u^https:~/~/@androidpublisher|www)~.googleapis~.com~/androidpublisher~/
Bgoogleapi
&2bthe caller does not have permission
*1
.
bbotnotinconversationroster|not%part%of%the%conversation%roster
bconversationblockedbyuser|user%blocked%the%conversation%with%the%bot|botdisabledbyadmin
u^https:~/~/pub~.dev~/api~/
bcalling github action is not allowed to publish, because
|3binsufficient permissions to upload new versions @of|to existing) package
bunsufficient permissions to change uploaders
binsufficient permissions to the resource at the https:~/~/pub~.dev
u^https:~/~/googleads~.googleapis~.com~/
B~b@DEVELOPER_TOKEN_NOT_APPROVED|CLOUD_PROJECT_NOT_APPROVED_FOR_PRODUCTION)~b
B~b@DEVELOPER_TOKEN_PROHIBITED|DEVELOPER_TOKEN_NOT_ON_ALLOWLIST|DEVELOPER_TOKEN_NOT_WHITELISTED|CLOUD_PROJECT_NOT_UNDER_ORGANIZATION|MISSING_TOS|INCOMPLETE_SIGNUP)~b
b~bdeveloper_token_@invalid|parameter_missing)~b|the developer token is not valid
|2B~bUSER_PERMISSION_DENIED~b
buser doesn.{1,6}t have permission to access customer
|2B~bCUSTOMER_NOT_ENABLED~b|~bACTION_NOT_PERMITTED_FOR_SUSPENDED_ACCOUNT~b
bcustomer account can.{1,6}t be accessed because it is not yet enabled
B~bNOT_ADS_USER~b
&2B~b@OAUTH_TOKEN_@EXPIRED|REVOKED|INVALID|DISABLED)|GOOGLE_ACCOUNT_COOKIE_INVALID)~b
|2bgoogleads|googleadsfailure|authorizationerror|authorization_error|authenticationerror|authentication_error|quotaerror
u^https:~/~/googleads~.googleapis~.com~/
&2B~b@ACTION_NOT_PERMITTED|ACCESS_DENIED_FOR_ACCOUNT_TYPE|PROJECT_DISABLED)~b
*2
u^https:~/~/@www|api)~.kaggle~.com~/api~/
|2bmust accept this competition.{1,6}s rules
bpermission ~W{0,8}competitions~.participate~W{0,8} was denied
b@required permission ~W{0,4}@u0027)?|permission ~W{0,4}@u0027)?)(?<permission>@competitions|kernels|datasets|models|benchmarks)~.[~w.]{3,40}?)~W{0,4}@u0027)? was @not satisfied|denied)
&2b~b403 - forbidden~b|403 client error: forbidden for url: https:~/~/@www|api)~.kaggle~.com
bkaggle
u^https:~/~/analytics~w{0,20}~.googleapis~.com~/
buser does not have sufficient permissions for this property
buser does not have @sufficient permissions for this @profile|view)[~s~S]{1,200}@global|insufficientp)|any google analytics account)
|2bexhausted @property|project|concurrent|server|potentially)~w{0,3}~s.{0,60}?@tokens|requests|quota)
&2bquota error: @user|number|profile|the)
|2banalytics
u^https:~/~/@analytics~w{0,20}|www)~.googleapis~.com~/@v1|analytics)
|3fx-li-fabric
fx-li-uuid
u^https:~/~/api~.linkedin~.com~/
&2|2MserviceErrorCode=^100$
Mcode=^ACCESS_DENIED$
bnot enough permissions to access:? (?<call>[~w.~-/%]{1,80})
b@unpermitted fields present in|field value validation failed in) @parameter|request_body|response_body)
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
u^https:~/~/api~.notion~.com~/
|2&2Mobject=^error$
Mcode=^restricted_resource$
&2B~bcode:%.restricted_resource~b
b(?:notionhq|apiresponseerror|notion
|2|2&2Mobject=^error$
Mcode=^object_not_found$
&2B~bcode:%.object_not_found~b
b(?:notionhq|apiresponseerror|notion
bmake sure the relevant pages and databases are shared with your integration
|2|2&2Mobject=^error$
Mcode=^unauthorized$
&2B~bcode:%.unauthorized~b
b(?:notionhq|apiresponseerror|notion
&2bapi token is invalid
bnotion
|2&2Mobject=^error$
Mcode=^rate_limited$
&2B~bcode:%.rate_limited~b
b(?:notionhq|apiresponseerror|notion
|2&2Mobject=^error$
Mcode=^invalid_grant$
&2B~bcode:%.invalid_grant~b
b(?:notionhq|apiresponseerror|notion
|2&2Mobject=^error$
Mcode=^conflict_error$
&2B~bcode:%.conflict_error~b
b(?:notionhq|apiresponseerror|notion
|2&2Mobject=^error$
Mcode=^invalid_request_url$
&2B~bcode:%.invalid_request_url~b
b(?:notionhq|apiresponseerror|notion
.
|3b@serverfaultcode|vim~.|vsphere|vcenter)[~s~S]{0,200}permission to perform this operation|~bvim~.fault~.nopermission~b|serverfaultcode: nopermission~b
Mtype=^com~.vmware~.vapi~.std~.errors~.unauthorized$
Bcom~.vmware~.vapi~.std~.errors~.unauthorized~b|~bvapi~.std~.errors[~w.]{0,10}~bUnauthorized~b
B~bACCESS_TO_RESOURCE_IS_FORBIDDEN~b
u^https:~/~/api~.calendly~.com~/
bplease upgrade your calendly account@ to (?<plan>~w{3,20}))?
&2Mtitle=^Permission%Denied$
|2u^https:~/~/api~.calendly~.com~/
bcalendly
|2u^https?:~/~/~w{2,5}~.api~.mailchimp~.com~/
bmailchimp~.com~/developer
|2&2mtitle=^user%disabled$
|2*0
mdetail=^this%account%has%been%deactivated
buser disabled[^~n]{1,80}this account has been deactivated
&2mtitle=^@forbidden|forbidden%plan|compliance%related)$
*0
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
|2B~bwoocommerce_rest_~w{3,60}
u~/wp-json~/wc~/v~d|~/wc-api~/v~d
&2bapi key provided does not have (?<kind>read|write) permissions
|2bwoocommerce
u~/wp-json~/wc~/v~d
&2B~bwoocommerce_rest_authentication_error~b
binvalid timestamp|nonce has already been used
&2B~bwoocommerce_rest_authentication_error~b|~bwoocommerce_api_authentication_error~b
bconsumer @key|secret) is @invalid|missing)|@invalid signature|signature does not match)
&2B~bwoocommerce_rest_cannot_@view|create|edit|update|delete|batch|read)~w{0,40}
|3Mstatus=^401$
#401
b~bstatus~W{1,12}401~b
B~bwoocommerce_rest_cannot_@view|create|edit|update|delete|batch|read)~w{0,40}
.
|2Mreason=^client-not-enrolled$
bclient-forbidden|client-not-enrolled|must use keys and tokens from a .{0,20}developer app|you currently have @essential access|access to a subset of)~b
bunsupported-authentication|authenticating with .{0,60} is forbidden for this endpoint
bnot configured with the appropriate oauth1 app permissions
|2&2b~b@tweets?|twitter|statuse?s?|favorited|follow@ing)?|mute|direct%messages?|send@ing)?%messages|write%actions|spam%reports|timestamp%out%of%bounds|user%has%been%suspended|suspended%application|credentials%do%not%allow)~b
|2&2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~{
Mcode=^@187)$
&2btwitter|tweepy|~btweet|~btwit~b
B~bcode~b.{0,4}[:=~-–]%?@187)~b
byou are not allowed to create a tweet with duplicate content|status is a duplicate
|2&2b~b@tweets?|twitter|statuse?s?|favorited|follow@ing)?|mute|direct%messages?|send@ing)?%messages|write%actions|spam%reports|timestamp%out%of%bounds|user%has%been%suspended|suspended%application|credentials%do%not%allow)~b
|2&2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~{
Mcode=^@261|93|416|220|87)$
&2btwitter|tweepy|~btweet|~btwit~b
B~bcode~b.{0,4}[:=~-–]%?@261|93|416|220|87)~b
bapplication cannot perform write actions
|2&2b~b@tweets?|twitter|statuse?s?|favorited|follow@ing)?|mute|direct%messages?|send@ing)?%messages|write%actions|spam%reports|timestamp%out%of%bounds|user%has%been%suspended|suspended%application|credentials%do%not%allow)~b
|2&2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~{
Mcode=^@185|161|344|205|88)$
&2btwitter|tweepy|~btweet|~btwit~b
B~bcode~b.{0,4}[:=~-–]%?@185|161|344|205|88)~b
busagecapexceeded|over daily status update limit
|2&2b~b@tweets?|twitter|statuse?s?|favorited|follow@ing)?|mute|direct%messages?|send@ing)?%messages|write%actions|spam%reports|timestamp%out%of%bounds|user%has%been%suspended|suspended%application|credentials%do%not%allow)~b
|2&2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~{
Mcode=^@226)$
&2btwitter|tweepy|~btweet|~btwit~b
B~bcode~b.{0,4}[:=~-–]%?@226)~b
bthis request looks like it might be automated
&2b~b@tweets?|twitter|statuse?s?|favorited|follow@ing)?|mute|direct%messages?|send@ing)?%messages|write%actions|spam%reports|timestamp%out%of%bounds|user%has%been%suspended|suspended%application|credentials%do%not%allow)~b
|2&2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~{
Mcode=^@150|162|179|349|433)$
&2btwitter|tweepy|~btweet|~btwit~b
B~bcode~b.{0,4}[:=~-–]%?@150|162|179|349|433)~b
&2b~b@tweets?|twitter|statuse?s?|favorited|follow@ing)?|mute|direct%messages?|send@ing)?%messages|write%actions|spam%reports|timestamp%out%of%bounds|user%has%been%suspended|suspended%application|credentials%do%not%allow)~b
|2&2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~{
Mcode=^@63|139|160|271|385|425)$
&2btwitter|tweepy|~btweet|~btwit~b
B~bcode~b.{0,4}[:=~-–]%?@63|139|160|271|385|425)~b
&2b~b@tweets?|twitter|statuse?s?|favorited|follow@ing)?|mute|direct%messages?|send@ing)?%messages|write%actions|spam%reports|timestamp%out%of%bounds|user%has%been%suspended|suspended%application|credentials%do%not%allow)~b
|2&2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~{
Mcode=^@135)$
&2btwitter|tweepy|~btweet|~btwit~b
B~bcode~b.{0,4}[:=~-–]%?@135)~b
|2&2Mcode=^@326|64)$
baccount
bto protect our users from spam
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
u^https:~/~/api~.monday~.com~/
|2B~bUserUnauthorizedException~b
&2buser unauthorized to perform action
|5u^https:~/~/api~.monday~.com~/
maccount_id
merror_code
bmonday~.com
mstatus_code
|2B~b@ComplexityException|COMPLEXITY_BUDGET_EXHAUSTED)~b
&2B~bDAILY_LIMIT_EXCEEDED~b|IP_RATE_LIMIT_EXCEEDED|maxConcurrencyExceeded
*0
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
|3fx-no-cors-reason=sendgrid
faccess-control-allow-origin=sendgrid
u^https:~/~/api~.@eu~.)?sendgrid~.com~/
bfrom address does not match a verified sender identity
brequestor.{0,8}s ip address is not @whitelisted|allowlisted|allowed)
bauthenticated user is not authorized to send mail
&2bmaximum credits exceeded
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
bpi-?hole|webserver~.api~.
bwebserver~.api~.app_sudo is false|the current @app|cli) session is not allowed to modify pi-hole config
bcheck setting webserver~.api~.allow_destructive
&2Mkey=^forbidden$
Mmessage=^The%config%is%currently%in%read-only%mode
u^https:~/~/[~w-]{1,60}~.@workday|myworkday)~.com~/
|2b~[s22~] permission denied
&2Mcode=^S22$
|2|2u^https:~/~/[~w-]{1,60}~.@workday|myworkday)~.com~/
bworkday
bpermission denied
.
b~b~w{3,12}_model_access_denied~b|@key|team|user)%not%allowed%to%access%model
b~bbudget_exceeded~b|budget%has%been%exceeded!%current
.
bis not allowed @for the resource~s[^~n]{1,60}~s)?with this authentication key
u^https:~/~/@[~w-]{1,40}~.)?api@cdn)?~.sanity~.io~/
|1&1binsufficient permissions; permission ~W{1,6}(?<action>~w{3,20})~W{1,6}~s*required
&2buser is missing @required grant|one of the follow@ing)? grants) (?<grant>[~w./-]{3,60})
|2u^https:~/~/@[~w-]{1,40}~.)?api@cdn)?~.sanity~.io~/
bsanity
u^https:~/~/@test-)?api~.service~.hmrc~.gov~.uk~/
Mcode=^CLIENT_OR_AGENT_NOT_AUTHORISED$
Mcode=^RULE_INSOLVENT_TRADER$
&2Mcode=^@DUPLICATE_SUBMISSION|TAX_PERIOD_NOT_ENDED|NOT_FINALISED|DATE_RANGE_TOO_LARGE)$
bhmrc|~bvat~b|~btax
fsonar-version
byou.{1,6}re @only authorized to execute a local|not authorized to @run analysis|analyze this))|not authorized to run analysis
|2B^~s{0,9}~{.errors.:~s?~[~{.msg.:~s?.Insufficient%privileges.~}~]
&2|3fsonar-version
u~/api~/@ce|measures|issues|qualitygates|projects|settings|rules|components|webservices)~/
b~bsonar
binsufficient privileges
bcheck the @@user token in the )?property .?sonar~.token|properties .?sonar~.login)
&2bsonar
b@get|post) ~S{1,200}~/@batch|api)~/~S{1,200} failed with http 403|error 403 on ~S{1,200}~/api~/ce~/submit
.
bssl unavailable for this endpoint, order a key
.
bapi key does not provide the authority to push packages
&2B~b403~b
|3b@retrieving packages from|connect to the) source~s.{0,3}https:~/~/@~w+~.)?chocolatey~.org
bnot found with the source~(s~) listed~. source~(s~): .https:~/~/@~w+~.)?chocolatey~.org
bgetting chocolatey from https:~/~/@~w+~.)?chocolatey~.org~/api
u^https:~/~/api~.siliconflow~.@cn|com)~/
|2bselected model requires paid balance
&2Mcode=^3@0001|0011)$
bbalance
u^https:~/~/[~w-]{1,60}~.pipedrive~.com~/
b~bscope and url mismatch~b
&3|2u^https:~/~/[~w-]{1,60}~.pipedrive~.com~/
bpipedrive
Msuccess=^false$
|2MerrorCode=^403$
b~bforbidden~b|permission
B~bgitweb~/~d
bfatal: [rwcd+]{1,2} ~S{1,120} (?<repo>~S{1,120}) ~S{1,60} denied by~s
b~bservice not enabled: .@receive|upload)-
b~b403 - @@blame|patch) view|snapshots?@ format)?) not allowed
u^https:~/~/api~.appstoreconnect~.apple~.com~/
brequired_agreements_missing_or_expired|a required agreement is missing or has expired|account holder must agree to the latest program license agreement
|2bprovide a properly configured and signed bearer token
&2Mcode=^NOT_AUTHORIZED$
|2bappstoreconnect|developer~.apple~.com|~bapple~b|~bspaceship~b|fastlane
uappstoreconnect~.apple~.com
B~bThe resource .{1,60}? does not allow .{0,3}?(?<operation>[A-Z]{3,12}_?[A-Z]{0,12})~b.{0,3}?~. Allowed operations? @are|is)
|3bthis request is forbidden for security reasons~W{1,5}the api key
&2Mcode=^FORBIDDEN@_ERROR)?@~.|$)
*0
&3mtitle
mdetail
Mcode=^FORBIDDEN_ERROR@~.|$)
u^https?:~/~/@gmail|sheets|docs|slides|admin|people|chat|meet|forms|tasks|classroom)~.googleapis~.com~/|www~.googleapis~.com~/@calendar|gmail|admin)~/
bclient is unauthorized to retrieve access tokens using this method|unauthorized client or scope in request
bdelegation denied for ~S{1,120}
bmetadata scope @does not @support|allow)|doesn.{1,6}t allow)
bnot authori[sz]ed to access this resource~/api
b~bforbiddenforserviceaccounts~b|service accounts cannot invite attendees
b~bnotacalendaruser~b|user must be signed up for google calendar
|2bcalendar usage limits exceeded
&2Mreason=^quotaExceeded$
|2Mdomain=^calendar$
b~/calendar~/v3~/|calendar-json~.googleapis|google.{0,3}calendar
|3byou need to have @~w{1,20} ){1,3}access to this calendar|~brequiredaccesslevel~b
&2Mreason=^forbiddenForNonOrganizer$
*0
bcan only be changed by the organi[sz]er of the event
byou are trying to edit a protected cell or object
&2bthe caller does not have permission
|2bsheets~.googleapis~.com|spreadsheet|gspread|google-?~s?sheets
u^https:~/~/sheets~.googleapis~.com~/
buser-rate limit exceeded~. retry after|daily user sending @limit|quota) exceeded
u^https:~/~/ark~.[~w-]{2,30}~.volces~.com~/
|2Mcode=^AccountOverdueError$
B~bAccountOverdueError~b
|2Mcode=^@ModelNotOpen|InvalidEndpointOrModel~.NotFound)$
b~bmodelnotopen~b|has not activated the model
&2Mcode=^@AccessDenied|OperationDenied@~.~w{1,40})?)$
bthe request failed because you do not have access to the requested resource|volces|volcengine|~bark~b
bthe api key or ak~/sk in the request is missing or invalid
u^https:~/~/o?api~.dingtalk~.com~/
BAccessDenied~.AccessTokenPermissionDenied|dingtalk~.com~/document~/[~w/-]{1,40}add-api-permission
|2fsnyk-request-id
u^https:~/~/api@~.[a-z]{2})?~.snyk~.io~/
bis not entitled for api access
.
byour request to access @model|dataset) ~S{3,160} is awaiting a review
|2Fx-error-code=^GatedRepo$
baccess to @model|dataset) [^~s/]{1,60}~/~S{1,100} is restricted|gated repo
|3fx-error-message=^access%to%this%resource%is%disabled
bdisabledrepoerror|cannot access repository for url https:~/~/huggingface~.co~/
&2baccess to this resource is disabled
|3fx-error-code
Uhuggingface~.co
bhuggingface
borganization token policy, your token needs to be approved|token has been revoked by the organization administrator
|2uhuggingface~.co~/@datasets~/)?[~w.-]{1,60}~/[~w.-]{1,100}~/resolve~/
bhuggingface~.co~/@datasets~/)?[~w.-]{1,60}~/[~w.-]{1,100}~/resolve~/
bpass .{0,2}create_pr=1.{0,2} as a query parameter
bstorage patterns tripped|private repository storage limit @has been )?reached
bthis authentication method does not have sufficient permissions to call inference
|3C^i_like_@gitea|forgejo)$
fx-gitea-version
B~/api~/swagger~b
btoken does not have at least one of required scope~(s~)@:? ~[?(?<scope>[~w:,%]{3,80})~]?)?
bonly signed in user is allowed to call apis|token is required.{1,60}?~/api~/swagger
Brouter: completed~s[^~n]{1,300}~s403~s[^~n]{1,80}~(~w{1,12}~.(?<handler>tokenRequires~w{1,20}|req[A-Z]~w{2,40})~)
&2buser should @be|have)~s.{0,30}?@owner|admin|collaborator|permission|write)|must be @an organization @owner|member)|a team member|the owner)
bapi~/swagger|gitea|forgejo
b@gitea|forgejo|gogs): @not allowed to push|user permission denied|branch ~S{1,100} is protected)
B[Mm]irror repository is read-?only
u^https:~/~/@api|events|[a-d]~.tiles)~.mapbox~.@com|cn)~/
&2brequires a token with ~S{3,40} scope
|2u^https:~/~/@api|events|[a-d]~.tiles)~.mapbox~.@com|cn)~/
bapi~.mapbox~.com|mapbox
&1bnot authorized - @invalid token|no token)
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
bforbidden|~b403~b
.
byour credentials lack one or more required privilege scopes
bbitbucket cloud recently stopped supporting account passwords|to make an api call, you need to use an app password
bto access this repository, an admin must @white|allow)~s?list your ip
bworkspace is over the ~d{1,6}~s?[kmg]b size limit
&2u^https:~/~/api~.bitbucket~.org~/(?!2~.0~/)
Mmessage=^Forbidden$
&2baccess denied~. you must have @write or )?admin access
|3bbitbucket
ubitbucket
Mtype=^error$
benable two-step verification to get access to this private repository
u^https?:~/~/api~.rollbar~.com~/
binsufficient privileges: (?<scope>~w{3,30}) scope is required
|2binsufficient privileges: the access token is disabled
&2baccess token not found
|3u^https?:~/~/api~.rollbar~.com~/
Merr=^1$
brollbar
u^https:~/~/@api|apiz|svcs|open~.api)~.@sandbox~.)?ebay~.com~/
|2&2MerrorId=^@1100)$
|2Mcategory=^@REQUEST|APPLICATION|BUSINESS)$
u^https:~/~/@api|apiz|svcs|open~.api)~.@sandbox~.)?ebay~.com~/
&2binsufficient permissions to fulfill the request
|3merrorId
u^https:~/~/@api|apiz|svcs|open~.api)~.@sandbox~.)?ebay~.com~/
bebay
&2&2MerrorId=^@1001|1002)$
*0
|2mdomain=^oauth$
baccess token
&2&2MerrorId=^@2001)$
*0
brequest limit|too many requests
|2&2MerrorId=^@160002|180009|195011|195028|100017|75015|32400)$
*0
&2merrorId
bnot eligible to @bid|use)|blocked due to @a seller restriction|unpaid)|restricted to users
|2fx-oauth-scopes=~blinodes:|domains:
u^https:~/~/api~.linode~.com~/
&2byour oauth token is not authorized to use this endpoint
|3mreason
blinode
ulinode
&2binvalid oauth token|you must be authenticated to find your stackscripts
|2blinode
uapi~.linode~.com
&2b"reason":~s?"not%found"
*3
B~bLinode%busy~.?@"|~s|$)
|2fserver=^mastodon$
C^_mastodon_session$
bthis action is outside the authorized scopes
byour login is @currently disabled|currently pending approval|missing a confirmed e-mail address)
Merror=^This%@method|API)%requires%an%authenticated%user
merror=^@request%not%signed$|verification%failed%for%~S{1,100}%~S{1,200}%using%|public%key%not%found%for%key)
&2merror=^this%action%is%not%allowed~.?$
|2fserver=^mastodon$
bmastodon
u^https:~/~/@[~w.-]{1,60}~.)?zohoapis~.[a-z.]{2,8}~/
b~boauth_scope_mismatch~b|invalid oauth scope to access this url
&2Mcode=^NO_PERMISSION$
|2|2u^https:~/~/@[~w.-]{1,60}~.)?@zohoapis|zoho)~.@com|eu|in|com~.au|jp|sa|ca|com~.cn)@~.cn)?~/
bzoho
Mstatus=^error$
&2|2Mcode=^@INVALID_TOKEN|AUTHENTICATION_FAILURE)$
binvalid oauth token
|2*0
&2Mcode=^@INVALID_TOKEN|AUTHENTICATION_FAILURE)$
Mstatus=^error$
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
u^https:~/~/@api|accounts)~.spotify~.com~/
binsufficient client scope
|2buser not registered in the developer dashboard
&2buser may not be registered|user not approved for app
bspotify
|1bplayer command failed: premium required|premium subscription required for the owner
bplayer command failed: restriction violated
|2&2|2uapi~.spotify~.com~/v1~/@audio-features|audio-analysis|recommendations|artists~/~w{1,40}~/related-artists|browse~/@featured-playlists|categories))
bapi~.spotify~.com~/v1~/@audio-features|audio-analysis|recommendations|artists~/~w{1,40}~/related-artists|browse~/@featured-playlists|categories))
B~{~s{0,12}.error.~s?:~s?~{~s{0,12}.status.~s?:~s?403~s{0,12}~}~s{0,12}~}
&2bapi~.spotify~.com~/v1~/@audio-features|audio-analysis|recommendations|artists~/~w{1,40}~/related-artists|browse~/@featured-playlists|categories))
bhttp%status:%403|returned%403|~b403~b[^~n]{0,20}forbidden
bbad oauth request ~(wrong consumer key, bad nonce
u^https:~/~/api~.resend~.com~/
byou can only send testing emails to your own email address
&2b~bthe [~w.-]{3,120} domain is not verified
|3u^https:~/~/api~.resend~.com~/
bresend~.com|~bresend~b
mstatusCode
|2Mname=^restricted_api_key$
bthis api key is restricted to only send emails
&2|2Mname=^@missing|invalid)_api_key$
&2Mname=^validation_error$
bapi key is invalid
*0
|2u^https:~/~/api@-sandbox)?~.pinterest~.com~/
fx-pinterest-rid
bapps with trial access may not
|2btoken does not have sufficient permissions to perform this operation[^~n]{0,40}? please ensure your token
&2mmessage=not permitted to access that resource
|3u^https:~/~/api@-sandbox)?~.pinterest~.com~/
fx-pinterest-rid
bpinterest
|2byour account has been disapproved|we are reviewing your account~. please see business hub
&2Mcode=^@2625|2626)$
*1
|2&2Mcode=^@403|7)$
bnot authorized to @access|create|update|delete) @the user|boards?|pins?)~b
bmust have a business account to operate as merchant|this account is not a brand account
&2Mcode=^@30|40|50|404|2031|4161|4180|4517|4842|678)$
mmessage=^@board|pin|board%or%section|board%section|user|lead%form|lead)%@is%)?not%found|^sorry!%we%could%?n.t%find%@this%board%section|your%@catalogs|integration)|that%catalog)
&3Mcode=^2$
mmessage=^authentication%failed
|2*1
Mstatus=^failure$
|2u^https:~/~/api~.fitbit~.com~/
ffitbit-rate-limit-limit
|2bthis application does not have permission to access (?<kind>[~w%]{3,40}?) data
&2MerrorType=^insufficient_scope$
|3u^https:~/~/api~.fitbit~.com~/
ffitbit-rate-limit-limit
bfitbit
|2&2MerrorType=^insufficient_permissions$
*1
bapi client is not authorized by fitbit to access the resource
&2MerrorType=^expired_token$
*1
&2MerrorType=^@invalid_token|invalid_client|invalid_grant|authorization)$
*1
|2fx-zendesk-origin-server
u^https:~/~/[~w-]{1,63}~.zendesk~.com~/
|2&2byou are missing the following required scopes
|2|4fx-zendesk-origin-server
fx-zendesk-api-version
u^https:~/~/[~w-]{1,63}~.zendesk~.com~/
bzendesk
mdescription
&2bmissing the following required scopes
*1
byou do not have access to this page~. please contact the account owner of this help desk
|2&2bcouldn.{1,6}t authenticate you
*1
merror=^couldn.t%authenticate%you$
&2Merror=^RecordNotFound$
mdescription
u^https:~/~/api~.vercel~.com~/
B~bnot_authorized_for_scope~b
&3Mcode=^forbidden$
|2u^https:~/~/api~.vercel~.com
b~bapi~.vercel~.com|(?:vercel~/sdk|~bvercel @deploy|pull|link)~b
-|2MinvalidToken=^true$
bunder scope|access to scope|to this scope|you don.{1,6}t have permission to|specified token is not valid
&2Mcode=^method_unknown$
bendpoint only responds to
u^https:~/~/api~.@exchange~.|cdp~.|developer~.)?coinbase~.com~/
|2merror_details=^missing%required%scopes$
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
u^https:~/~/open~.@feishu~.cn|larksuite~.com|larkoffice~.com)~/
|2B~bcode~W{1,4}99991@67[269])~b
B应用尚未开通所需的@应用|用户)身份权限
B~bcode~W{1,4}99991@662|673)~b
B~bcode~W{1,4}99991@677)~b
B~bcode~W{1,4}99991@66[138]|671)~b
B~bcode~W{1,4}99991@400)~b
&2Mcode=^91403$
mmsg=^forbidden$
|2fintuit_tid
u^https:~/~/@sandbox-)?quickbooks~.api~.intuit~.com~/
&2baccess token does not have sufficient scope
|3bintuit|quickbooks|~bfault~b|errorcode=00~d{4}
fintuit_tid
u~.intuit~.com~/
b@application)?authorizationfailed; errorcode=003100|~berrorcode=003100; statuscode=403
baccessing wrong cluster|wrongclustererror
bauthenticationfailed; errorcode=00320[0-9]
u^https:~/~/api@~.eu)?~.pagerduty~.com~/
&2b~b(?<scope>[a-z_]{3,40}~.@read|write)) api scope is required
|2bpagerduty
upagerduty~.com
|3&2bcaller is not authorized to view the requested resource
bpagerduty|~b2010~b
&2#403
u^https:~/~/api@~.eu)?~.pagerduty~.com~/
bapi@~.eu)?~.pagerduty~.com[^~n]{0,200}~b403~b|~b403~b[^~n]{0,120}api@~.eu)?~.pagerduty~.com
u^https:~/~/api~.bigcommerce~.com~/
byou don.{1,6}t have a required scope to access the endpoint
&1byou are authorized but your scope does not include this resource
&2|2mtitle=^authentication%required$
bauthentication required
|2u^https:~/~/api~.bigcommerce~.com~/
bdeveloper~.bigcommerce~.com~/api|bigcommerce
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
bslack|an%api%error%occurred
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
&2bthis request could not be authorized
&2B~b@UNAUTHORIZED)~b
*1
&2Mcategory=^AUTHENTICATION_ERROR$
Mcode=^FORBIDDEN$
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
|2fx-zm-trackingid
u^https:~/~/api~.zoom~.us~/
binvalid access token, does not contain scopes
&2&2Mcode=^@124)$
|3fx-zm-trackingid
u^https:~/~/api~.zoom~.us~/
b~bzoom~b|api~.zoom~.us
btoken @is|has) expired
&2Mcode=^124$
bonly supports oauth2 authorization
&2&2Mcode=^@200)$
*1
bno permission|do not have the right permissions|only available for paid|plan is missing
|1&2Mcode=^@3001|3038|3043|3035|3000|300|12702)$
b@meeting|webinar) @does not exist|is over|has reached maximum|id does not exist|~S{1,40} @is )?not found or @has )?expired|occurrence does not)|access a @webinar|meeting) a year ago
|2&2Mcode=^4400$
b~bdisabled~. to enable this feature
&2Mcode=^@3161|3000|2305|2024)$
bhosting and scheduling capabilities|to @enable|use) this feature|has not been enabled|not allowed to|cannot schedule a meeting for|cannot access @meeting|webinar) info
&2Mcode=^@1010|1001|1120)$
buser does not @belong to this account|exist)|user not found on this account|not @exist|belong) @or|to)
|2fx-gitlab-meta
fratelimit-name
&2bthe request requires higher privileges than provided by the access token
|2|3fx-gitlab-meta
ugitlab
bgitlab
Mscope=~b@api|user|repository|registry)~b|^read_
b~brack_attack~b[^~n]{0,60}~b@block|black)list~b|temporarily banned from git auth
&2b^~s*retry%later~s*$
fratelimit-name
b@registering%runner|checking%for%jobs)~.~.~.~s{0,3}forbidden
bmust accept the terms of service in order to perform this action
baccount is pending approval from your @gitlab administrator|administrator and hence)
byour primary email address is not confirmed
byour password expired~. please access gitlab
&2byour account has been @blocked|deactivated)|this action cannot be performed by internal users
|2*1
b403 forbidden - @your account|this action)
byou can.{1,6}t push code to an archived project
b@push @code )?to a read-only gitlab instance|the repository is temporarily read-only~. please try again later)
bgit access over @https?|ssh) is not allowed|@pulling|pushing) over http is not allowed
bauthentication by ci~/cd job token not allowed from|insufficient permissions to pull from the repository of project
byou are not allowed to @@force )?push code to @a )?protected branch@es)?|deleted? protected branches|change existing tags)~b
byou are not allowed to @@push|download|upload) code~b(?! to protected)|access @master|main)~b)|deploy keys are not allowed to push code|this deploy key does not have write access
bhttp basic: access denied
&2|2Mmessage=^403%Forbidden$
BGitlabHttpError:%403:%403%Forbidden
*1
u^https:~/~/api~.digitalocean~.com~/
|2&3|4u^https:~/~/api~.digitalocean~.com~/
fratelimit-limit
mrequest_id
bdigitalocean|doctl|godo
mid=^forbidden$
byou @are not authorized to perform this operation|do not have access for the attempted action)
&2bapi~.digitalocean~.com~/v2~/[~w/.-]{1,160}: 403
byou @are not authorized to perform this operation|do not have access for the attempted action)
&2Mid=^conflict$
bcould not be completed due to a conflict
.
&2Mmessage=^Insufficient%scope$
MstatusCode=^403$
u^https:~/~/start~.exactonline~.
|3Freason=^@BlockedUser|InactiveUser|BlockedCustomer|LicenseExpired|DivisionBlocked|NoDivisionAccess)$
B~(Reason:%@BlockedUser|InactiveUser|BlockedCustomer|LicenseExpired|DivisionBlocked|NoDivisionAccess)~)
bapplication scope violated
u^https:~/~/@api~.)?finnhub~.io~/
&2byou don.{1,6}t have access to this resource
|2u^https:~/~/@api~.)?finnhub~.io~/
bfinnhub
u^https?:~/~/app~.@eu~.)?launchdarkly~.@com|us)~/
&2baccess to the requested resource was denied
|3u^https?:~/~/app~.@eu~.)?launchdarkly~.@com|us)~/
Mcode=^forbidden$
blaunchdarkly|~bproj~/[~w*.-]{1,60}
|2c^metabase~.
fx-metabase-client
&2byou don.{1,6}t have permissions to do that
|3c^metabase~.
bmetabase|middleware~.log ::
u~/api~/@card|dashboard|collection|dataset|database|field|table)~b
u^https:~/~/@api|~w-~d{1,6}~.modapi)~.@mod~.io|test~.mod~.io)~/
byou must possess administra~w{3,5} privileges to apply the ~((?<filter>[~w-]{1,40})~) filter
u^https?:~/~/api~.nexusmods~.com~/
bpermission to get download links from the api without vis~w{2,8} nexusmods
u^https:~/~/api~.@polygon~.io|massive~.com)~/
|1&2|2byou are not entitled to this data
Mstatus=^NOT_AUTHORIZED$
|2u^https:~/~/api~.@polygon~.io|massive~.com)~/
bpolygon~.io|massive~.com
.
BTo perform this action, you need @the .{0,3}?(?<permission>[A-Z_]{3,60})|one of the following permissions)
|3fserver=^pve-api-daemon
C^PVEAuthCookie$
BPVEAPIToken=
bpermission check failed ~(user != root(?:pam~)|only root can @set|use|change|do) ~W{0,4}~w{1,30}~W{0,4} @config|option)
bpermission check failed ~((?<path>~/[~w./-]{0,120}), (?<privilege>[~w.|,%]{2,120})~)
bpermission denied - invalid csrf token
bpermission denied - invalid @pve )?ticket|invalid pve ticket
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
.
BNEXT_HTTP_ERROR_FALLBACK;403~b
binvalid%server%actions%request|does%not%match%.{1,3}origin.{1,3}%header%@with%value%.{1,260}?%)?from%a%forwarded%server%actions%request
bblocked%cross-origin%request%@to%next~.js%dev%resource|from%~S{1,260}%to%~/_next~/)|cross-origin%access%to%next~.js%dev%resources%is%blocked
|2BClientResponseError ~d{3}
U:8090~/api~/
|2bonly superusers can @perform this action|filter by)
&2bonly admins can perform this action
|2b~W{1,2}data~W{1,4}~s{0,3}~{~s{0,3}~}|clientresponseerror|pocketbase
u~/api~/@collections|admins|backups|settings|logs|files|batch|realtime)~b|:8090~/
bauthorized record @model )?is not allowed to perform this action|request requires auth record from ~S{1,80} collection
|2bcollection is not configured to allow @password|oauth2|otp|username|email) authentication
&2bbatch requests are not allowed
*1
brequest doesn.{1,6}t satisfy the collection requirements to authenticate
bcurrent and the previous request authorization don.{1,6}t match
&3|2byou are not allowed to perform this request~.
binsufficient permissions to access the resource~.
|4#403
Mstatus=^403$
Mcode=^403$
B~b403~b
*1
.
b@the%)?consumer%is@n.{1,6}t|%not)%authorized%to%access%\\s+?resources
|2fserver=^splunkd$
u~/services~/collector~b
&2mtext=^token @is )?disabled$
|2Mcode=^1$
|3fserver=^splunkd$
u~/services~/collector~b
bsplunk|~bhec~b|services~/collector
&2mtext=^token is required$
|2Mcode=^2$
*1
&2mtext=^invalid authorization$
|2Mcode=^3$
*1
&2mtext=^invalid token$
|2Mcode=^4$
*1
&2mtext=^incorrect index$
|2Mcode=^7$
*1
u^https:~/~/a~.klaviyo~.com~/
&2|2Mcode=^permission_denied$
B~bpermission_denied~b
|2u^https:~/~/a~.klaviyo~.com~/
bklaviyo
&2*1
|2bcf-mitigated~W{1,6}challenge
b<title>~s{0,5}just a moment
u^https:~/~/api~.expo~.dev~/
|2bentity not authorized: (?<entity>~w{3,40})entity~[
bapiv2error: @entity )?not authorized
u^https:~/~/api~.wandb~.ai~/
|3berror while calling w&@amp;)?b api: @permission denied|project not found)
&3bpermission denied
BupsertBucket|PERMISSION_ERROR
BupsertBucket|wandb|W&B
&2bpermission denied to access [~w-]{1,60}~/[^~n]{1,100}~/[~w-]{4,20}~b
Bwandb|W&B
|3fx-cld-error
fserver=^cloudinary$
u^https:~/~/@res|api)[~w-]{0,10}~.cloudinary~.com~/
|2fx-cld-error=deny or acl failure
b~bdeny or acl failure
|2fx-cld-error=add-?on[^~n]{0,60}url isn.{1,6}t signed
bgenerate images using add-?ons if url isn.{1,6}t signed
binvalid signature [0-9a-f]{40,64}~. string to sign
|2B~bapi_secret mismatch~b|~bcloud_name mismatch~b
&2binvalid @api_key|cloud_name)|unknown api_key
|2bcloudinary
ucloudinary~.com
.
bstatus code: 403 for https:~/~/cdn~.redhat~.com~/|~/~/cdn~.redhat~.com~/[^~s]{1,300}: ~[errno 14~] https error 403
&2bstatus code: 403 for https?:~/~/[^~s]{4,300}|https?:~/~/[^~s]{4,300}: ~[errno 14~] https? error 403
-bcdn~.redhat~.com|~b@pkgs|packages)~.k8s~.io|bintray~.com|invalid response from proxy
bwhether%your%registration%is%valid
&2bpermission to access .{0,6}https?:~/~/[^~s]{4,300} denied
-bbintray~.com
Fserver=^Werkzeug~/
byou%don.{1,6}t%have%the%permission%to%access%the%requested resource~.? it%is%either%read-protected%or%not readable%by%the%server
BHost%.{1,260}?%is%not%trusted~.
u^https?:~/~/ws~.audioscrobbler~.com~/
bapi key suspended - this application is not allowed
binvalid api key - you must be granted a valid key
&2binvalid method signature supplied
|2baudioscrobbler~.com|last~.?fm|<lfm~s
uaudioscrobbler~.com|last~.?fm|<lfm~s
binvalid session key - please re-?authenticate
u^https:~/~/api~.@mercadolibre|mercadopago|mercadolivre)~.com
|2BPA_UNAUTHORIZED_RESULT_FROM_POLICIES
&2bat least one policy returned unauthorized
bpolicyagent|mercado
&2merror=^invalid%scopes$
|2mcode=^forbidden$
|2u^https:~/~/api~.@mercadolibre|mercadopago|mercadolivre)~.com
bmercado~W?@libre|livre|pago)
&2baccess to the requested resource is forbidden
|3mcode=^forbidden$
merror=^access_denied$
*2
&3merror=^forbidden$
mmessage=^@forbidden|invalid%caller~.id|caller~.id)
*2
u^https?:~/~/@~w+~.)?football-data~.org~/
|2bresource you are looking for is restricted and apparently not within your permissions
&2|2u^https?:~/~/api~.football-data~.org~/
b~bapi~.football-data~.org~/
|3#403
MerrorCode=^403$
b~b403~b.{0,20}forbidden
.
|2&2Mmessage=^Forbidden%resource$
MstatusCode=^403$
BForbiddenException: Forbidden%resource
fx-powered-by=^strapi~b
&2Mname=^ForbiddenError$
Mstatus=^403$
u^https:~/~/api~.@kimi~.com|moonshot~.@cn|ai))~/
|2fserver=kimi for coding is currently only
bkimi for coding is currently only available for coding agents
Mtype=^access_terminated_error$
.
BReturning HTTP Forbidden for [A-Z][~w-]{2,40} ~(
|2fdg-request-id
u^https:~/~/api~.deepgram~.com~/
|1&2Merr_code=^INSUFFICIENT_PERMISSIONS$
bmodel
&2|2Merr_code=^INSUFFICIENT_PERMISSIONS$
Mcategory=^INSUFFICIENT_PERMISSIONS$
mrequest_id
Merr_code=^INVALID_AUTH$
|2u^https:~/~/[~w.-]{1,80}~.adyen@payments)?~.com~/
fpspreference
|2&2MerrorCode=^901$
|5u^https:~/~/[~w.-]{1,80}~.adyen@payments)?~.com~/
fpspreference
mpspReference
merrorType
badyen
&2binvalid merchant account
*1
|3&2MerrorCode=^@010|00_403)$
*1
&2b~b010~W{1,8}not allowed
*1
&2mmessage=^not%allowed$
MerrorType=^security$
|2&2MerrorCode=^@000|00_401)$
|2MerrorType=^security$
*1
&2#401
bhttp status response - unauthorized
u^https:~/~/[~w-]{1,60}~.@mypinata|pinata)~.cloud~/
berr_id:00023|html content cannot be served through the pinata public gateway
berr_id:00024|content cannot be requested through the gateway you are using
|2C^argocd~.token$
b~bargocd~b
bcannot sync: @blocked by|invalid) sync window
|3bpermission denied: (?<resource>applications|applicationsets|clusters|projects|repositories|write-repositories|accounts|certificates|gpgkeys|logs|exec|extensions), (?<action>[~w/*.-]{2,60}),
bpermissiondenied desc = permission denied(?=[~s~S]{0,200}?argo)
&2Mcode=^7$
Mmessage=^permission%denied$
b@repo@sitory)?|repos|resource|namespace) .{1,200}?~s@is|are)?~s{0,3}not permitted in project~s
|2baccount (?!creation)~S{1,80} does not have (?<capability>apikey|login) capability
&2baccount (?!creation)~S{1,80} is disabled
bargo
|2binvalid session: @token @has invalid claims: token is expired|is expired)|failed to verify)
&2bno session information
|2Mcode=^16$
bargo
u^https:~/~/api~.airtable~.com~/
|2Mtype=^INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND$
binvalid permissions, or the requested model was not found
|2Mtype=^INVALID_PERMISSIONS$
B.type.:%.INVALID_PERMISSIONS~b
u^https?:~/~/@us|eu|app)~.@i~.)?posthog~.com~/
bthis action does not support personal api key access
fx-powered-by=^directus$
|2&2Mcode=^FORBIDDEN$
byou%don.{1,6}t%have%permission%to%@access|perform)
&2Mcode=^FORBIDDEN$
fx-powered-by=directus
&3Mcode=^TOKEN_EXPIRED$
B~bextensions~b
B~berrors~b
&3Mcode=^INVALID_@TOKEN|CREDENTIALS|OTP)$
B~bextensions~b
B~berrors~b
&2Mcode=^INVALID_IP$
B~bextensions~b
.
bforbidden: bot was blocked by the user
bforbidden: bot @is not a member|was kicked|can.t initiate conversation|can.t send messages(?! to bots))
bforbidden: bot can.t send messages to @the )?bots?~b
bforbidden: @the group chat was deleted|user is deactivated)
bconflict: @terminated by @other|setwebhook)|can.t use getupdates method while webhook is active)
|2bbad request: @chat not found|group chat was upgraded to a supergroup|query is too old)
&2bnot found: method not found
|2&2Mok=^false$
merror_code
btelegram|aiogram|telebot
bbad request: @not enough rights|need administrator rights|user is @an|not an) administrator|message can.t be @deleted|edited)|there are no administrators)
|2&2bunauthorized: invalid @token specified|api-id)
*1
&3Mok=^false$
Merror_code=^401$
Mdescription=^Unauthorized
U^https:~/~/api~.emailjs~.com~/
b~bapi @calls|access)~s[^.~n]{0,40}~bnon-browser~b
u~/xrpc~/@com~.atproto|app~.bsky|chat~.bsky)~.
&2b~bbad token @scope|method)~b
|2Merror=^InvalidToken$
|2u~/xrpc~/@com~.atproto|app~.bsky|chat~.bsky)~.[~w.]{3,60}
b~bxrpc|atproto|bsky~.@social|app|network)
&2Merror=^ExpiredToken$
|2*0
mmessage
&2Mmessage=^Request%forbidden%by
*0
BOAuth credentials are not supported for
u^https:~/~/api~.trello~.com~/
b~bunauthorized @~w{3,20} )?permission requested~b
&2b~b@invalid|expired) token~b|~bunauthorized token~b
|2u^https:~/~/@api~.)?trello~.com~/
btrello
&2b~binvalid @app )?key~b
*0
&2Merror=^API_@TOKEN|KEY)_LIMIT_EXCEEDED$
brate limit exceeded
u^@https?|wss?):~/~/[~w-]{1,60}~.infura~.io~b
brejected due to project id settings
&2bnot allowed - invalid origin
|2binfura
u~.infura~.io~b
bproject id does not have access to (?<what>this network|archive state|[~w~s-]{3,40})
&2b~binvalid project id~b|~bproject id @@is )?required|not provided)~b
|3*0
mjsonrpc
B^~s{0,9}project%id%required
fx-mbx-used-weight
bservice unavailable from a restricted location
|2Mcode=^-2015$
binvalid api-key, ip, or permissions for action
|3&2Mcode=^-@1003|1008|1015|1034)$
mmsg
BFilter failure: @EXCHANGE_)?MAX_NUM_
brequest weight used; @current limit|ip banned)
|2&2Mcode=^-@1022|2014)$
mmsg
b-@1022|2014)~b[^~n]{0,40}@signature for this request is not valid|api-key format invalid)
|2&2Mcode=^-@1021)$
mmsg
btimestamp for this request @was ~d{1,9}ms ahead|is outside of the recvwindow)
b-@1013|20~d~d)~b[^~n]{0,40}this @action is disabled on this account|account may not place or cancel orders|symbol is @not permitted|restricted) for this account)
|2b-@1013|2010)~b[^~n]{0,40}market is closed~.|@rest|websocket|fix) api trading is not enabled
&2Mcode=^-@1161|1155|1020|2013|2016|2026)$
mmsg
&3|2u^https:~/~/[dfp]?api[~w-]{0,9}~.binance~.~w{2,3}~/
Berror%message%from%Binance
|2#403
B~b403~b
-|2mcode
byour%country
|2u~bbedrock@-runtime|-agent|-agent-runtime|-mantle)?~.[~w-]{1,30}~.@amazonaws~.com|api~.aws)
fx-amzn-errortype=com~.amazon~.bedrock
baccess to anthropic models is not allowed from unsupported countries
|2bmodel use case details have not been submitted for this account
Mcode=^FTUFormNotFilled$
B~bINVALID_PAYMENT_INSTRUMENT~b
|2bmodel access is denied due to iam user or service role is not authorized
byour aws marketplace subscription for this model cannot be completed
byou don.{1,6}t have access to the model with the specified model id
bmodel is marked by provider as legacy
&2byour account is not authorized to @invoke this api operation|access this model)
|3u~bbedrock@-runtime|-agent|-agent-runtime|-mantle)?~.[~w-]{1,30}~.@amazonaws~.com|api~.aws)
fx-amzn-errortype=com~.amazon~.bedrock
b~bbedrock|@invokemodel|converse)~w{0,30} operation|com~.amazon~.bedrock
&2BValidationException[~s~S]{0,120}?~bOperation not allowed~b
*3
&2bauthentication failed: please make sure your api key is valid
|2*3
fx-amzn-requestid
&2btoo many @requests|tokens)@ per day)?, please wait before trying again
*3
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
brecipient phone number not in allowed list
|2&2Mcode=^@131045|133010|133007|131021|131049|131026|132007)$
*0
B~(#@131045|133010|133007|131021|131049|131026|132007)~)
|2&2Mcode=^@133005)$
*0
B~(#@133005)~)
.
|2Mcode=^unsupported_country_region_territory$
bunsupported_country_region_territory|country, region, or territory not supported
|2&2Mcode=^model_not_found$
bopenai|gpt-|~bo~d~b|dall-e|embedding-|proj_
b@project|organization) ~S{1,60} does not have access to @the )?model|not allowed to @sample|generate embeddings) from this model
|2Mcode=^ip_not_authorized$
&2bip @address )?@is )?not authorized
bopenai
|2&3#403
U^https:~/~/chatgpt~.com~/backend-api~/
B~bcf-ray~b
B~.scale-appear~{animation
|2Mcode=^account_deactivated$
bopenai account @associated with this api key )?has been deactivated|this key is associated with a deactivated account
fdocker-distribution-api-version
bdocker is a us company|docker[~s~S]{0,200}?export control regulations
btoomanyrequests:|you have reached your @unauthenticated )?pull rate limit
baccess to [~w.:-]{3,80} has been restricted by your administrators
bdocker@~.io| login|~s?hub)[~s~S]{0,300}requested access to the resource is denied
fserver=wf[_-]?waf
baccess from your area has been temporarily limited for security reasons|blocked access via country blocking
bexceeded the maximum @global|number of) ~w[~w%]{2,40}?~sper minute for @crawlers|humans|a crawler|a known)
bpost received with blank user-agent and referer
bexceeded the maximum number of @login failures|tries to recover)|blocked by login security setting|you have been temporarily locked out of this system
bua~/@hostname~/)?referrer~/ip range not allowed|advanced blocking in effect|broke one of @the )?wordfence @advanced )?blocking rules
ba potentially unsafe operation has been detected in your request to this site
|3byour access to this site has been limited by the site owner
b@this response was )?generated by wordfence~b
bblocked by wordfence security network
|2u^https:~/~/@[~w-]{1,30}~.)?polymarket~.com~b
BPolyApiException|py_clob_client
&2btrading restricted in your region
|2u^https:~/~/@clob|gamma-api|data-api)~.polymarket~.com~b
bpolymarket|polyapiexception|py_clob_client
&2*1
|2bsorry, you have been blocked|attention required! ~| cloudflare
&3#403
fserver=^cloudflare$
fcontent-type=^text~/html
bunauthorized~/invalid api key|invalid l1 request headers
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
bconnection denied by ip2location country blocker
u^https:~/~/@api|futures)~.kraken~.com~/
beaccount:invalid permissions:[^~n]{0,40}trading restricted for (?<place>[~w-]{2,20})
|2begeneral:permission denied
beaccount:invalid permissions
begeneral:temporary lockout
beapi:rate limit exceeded|eorder:rate limit exceeded|eservice:throttled
beapi:invalid nonce
beapi:invalid @key|signature)
.
&2brequest not allowed
Mtype=^forbidden$
&2boauth token @has been )?revoked
|2Mtype=^@authentication|permission)_error$
banthropic|claude|~/login
boauth token does not meet scope requirement (?<scope>[~w:.-]{1,60})
Mtype=^permission_error$
bcors requests must set .{1,3}anthropic-dangerous-direct-browser-access
&2Mtype=^billing_error$
|2mrequest_id
banthropic|claude
&2Mtype=^not_found_error$
*3
&2Mtype=^overloaded_error$
|2mrequest_id
banthropic|claude|overloaded
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
|4fx-ms-routing-request-id
fx-ms-ratelimit-remaining-subscription-reads
fx-ms-ratelimit-remaining-subscription-writes
u^https:~/~/management~.@azure~.com|core~.windows~.net|usgovcloudapi~.net|chinacloudapi~.cn)~/
|2|3Mcode=^ExpiredAuthenticationToken$
MCode=^ExpiredAuthenticationToken$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})ExpiredAuthenticationToken~b|~bExpiredAuthenticationToken:~s
bthe access token expiry utc time .{4,60}?is earlier than current utc time
|2|3Mcode=^InvalidAuthenticationTokenTenant$
MCode=^InvalidAuthenticationTokenTenant$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})InvalidAuthenticationTokenTenant~b|~bInvalidAuthenticationTokenTenant:~s
bthe access token is from the wrong issuer~W{1,9}https:~/~/sts~.
|2|3Mcode=^DenyAssignmentAuthorizationFailed$
MCode=^DenyAssignmentAuthorizationFailed$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})DenyAssignmentAuthorizationFailed~b|~bDenyAssignmentAuthorizationFailed:~s
baccess is denied because of the deny assignment|is blocked by deny assignments on
|3|3Mcode=^RequestDisallowedByAzure$
MCode=^RequestDisallowedByAzure$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})RequestDisallowedByAzure~b|~bRequestDisallowedByAzure:~s
bwas disallowed by azure:|set of best available regions where your subscription can deploy
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
bthe subscription .{8,60}?could not be found~.|subscription of .{8,60}?doesn.{1,6}t exist in cloud
|4|3Mcode=^SubscriptionRequestsThrottled$
MCode=^SubscriptionRequestsThrottled$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})SubscriptionRequestsThrottled~b|~bSubscriptionRequestsThrottled:~s
&2*0
|3Mcode=^TooManyRequests$
MCode=^TooManyRequests$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})TooManyRequests~b|~bTooManyRequests:~s
fx-ms-failure-cause=throttl
bnumber of @read|write|delete) requests for subscription .{8,60}?exceeded the limit
|3bdoes not have authorization to perform action .{0,3}?(?<action>[~w./*-]{3,200})['~u2019&]?.{0,8}?~s*over scope
&2*11
|3Mcode=^AuthorizationFailed$
MCode=^AuthorizationFailed$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})AuthorizationFailed~b|~bAuthorizationFailed:~s
|3Mcode=^RoleAssignmentScopeNotAllowed$
MCode=^RoleAssignmentScopeNotAllowed$
B@~(|~bCode:?%{0,3}[=:]?%{0,3}.{0,2})RoleAssignmentScopeNotAllowed~b|~bRoleAssignmentScopeNotAllowed:~s
|3u~bsellingpartnerapi@-~w{2})?~.amazon~.com
fx-amzn-ratelimit-limit
b~bsellingpartnerapi@-~w{2})?~.amazon~.com
mdetails=^the%access%token%you%provided%has%expired
baccess token you provided is revoked, malformed or invalid
|2mdetails=^access%token%is%missing%in%the%request%header
&2Mcode=^MissingAuthenticationToken$
BAccess to requested
bapplication does not have access to one or more requested data elements
|1&2Mcode=^QuotaExceeded$
|2u~bsellingpartnerapi@-~w{2})?~.amazon~.com
byou exceeded your quota for the requested resource
&2baccess to @requested resource is denied|the resource is forbidden)
|3u~bsellingpartnerapi@-~w{2})?~.amazon~.com
mdetails
bselling.?partner|~bsp.?api
.
&2Mcode=jwt_auth_invalid_token$
bexpired token
|1Mcode=jwt_auth_@invalid_token|bad_iss|bad_request|user_not_found)$
&2Mcode=jwt_auth_no_auth_header$
sauthorization
Mcode=jwt_auth_no_auth_header$
Mcode=jwt_auth_bad_auth_header$
|2Mcode=jwt_auth_@bad_config|bad_secret|unsupported_algorithm)$
bjwt is not configur@at)?ed properly
|3b~bx-hasura-[a-z-]{2,40}~b
sx-hasura-admin-secret
u~.hasura~.app~/
bcould not verify jwt: jwt@expired|notyetvalid|issuedatfuture)
|3bcould not verify jwt: ~w
&1Mcode=^@invalid-jwt|jwt-invalid-claims|jwt-missing-role-claims|invalid-jwt-key)$
bmissing authorization header in jwt authentication mode|claims key: .{1,60}?not found
binvalid [~~"]{0,2}x-hasura-admin-secret[~~"]{0,2}~/[~~"]{0,2}x-hasura-access-key|x-hasura-admin-secret~/x-hasura-access-key required, but not found
byour @requested|current) role is not in allowed roles
|2brestricted access~s*: admin only
&2Mcode=^access-denied$
byou have to be an admin to access
&2Mcode=^access-denied$
bauthentication hook unauthorized
&2Mcode=^permission-error$
bcheck constraint of an? @insert|update)[~w/]{0,20} permission has failed
u^https:~/~/api~.figma~.com~/
&2Mstatus=^403$
|2merr=^token%expired
&2Merror=^true$
mmessage=^token%expired
&2Mstatus=^403$
|2merr=^invalid%token
&2Merror=^true$
mmessage=^invalid%token
|2&2Mstatus=^403$
|2merr=^invalid%scope
&2Merror=^true$
mmessage=^invalid%scope
binvalid scope~(s~):[^~n]{1,300}this endpoint requires
&2Mstatus=^403$
|2merr=limited%by%figma%plan|incorrect%account%type
&2Merror=^true$
mmessage=limited%by%figma%plan|incorrect%account%type
&2Mstatus=^403$
|2merr=^file%not%exportable
&2Merror=^true$
mmessage=^file%not%exportable
bdocs~.meilisearch~.com|www~.meilisearch~.com~/docs
btenant token expired~. was valid up to
b@api key|tenant token)@ used to generate this tenant token)? cannot acces{1,2} the index
|3&2Mcode=^invalid_api_key$
|2Mtype=^auth$
bmeilisearch
bmeilisearch[^~n]{0,60}@the provided api key is invalid|invalid_api_key)
berror code: invalid_api_key~.~s
|3fx-powerbi-error-info
fhome-cluster-uri
u^https:~/~/@api~.@powerbi|fabric~.microsoft)~.@com|us|cn)|[~w-]{1,80}~.analysis~.windows~.net)~/
|2&2*0
|2Mcode=^TokenExpired$
Fx-powerbi-error-info=^TokenExpired$
baccess token has expired, resubmit with a new access token
|2Mcode=^ServicePrincipalIsNotAllowedByTenantAdminSwitch$
B~bServicePrincipalIsNotAllowedByTenantAdminSwitch~b
bapi is not accessible for application
|3Mcode=^PowerBINotAuthorizedException$
Fx-powerbi-error-info=^PowerBINotAuthorizedException$
B~bPowerBINotAuthorizedException~b
&3*0
#403
e
|2fx-ms-ags-diagnostic
u^https:~/~/@graph~.microsoft~.@com|us)|dod-graph~.microsoft~.us|microsoftgraph~.chinacloudapi~.cn)~/
|2&2Mcode=^InvalidAuthenticationToken$
baccess token has expired
&2Mcode=^InvalidAuthenticationToken$
blifetime validation failed, the token is expired
|3fwww-authenticate=error=.{0,3}insufficient_claims
berror=.{0,4}insufficient_claims|continuous access evaluation resulted in @challenge|claims)
&2|2*0
binner_?error[~s~S]{0,40}?@date|request-id)|graph~.microsoft~.com|graphserviceexception|odataerror
BTokenIssuedBeforeRevocationTimestamp|TokenCreatedWithOutdatedPolicies
|2&2Mcode=^InvalidAuthenticationToken$
|2*4
baccess token validation failure
bcompacttoken @parsing|validation) failed|~bauthorization_identitynotfound~b|authentication_missingormalformed
beither scp or roles claim need to be present in the token
bmissing @scope|role) permissions on the request~. api requires one of|application @is not authorized to perform this operation~. application )?must have one of the following scopes|missing application scopes:
bblocked by tenant configured apponly accesspolicy settings|~[raop~]
baccess to odata is disabled
|2Mcode=^ErrorAccessDenied$
B~bErrorAccessDenied~b
|1btenant does not have a spo license|neither tenant is b2c or tenant doesn.{1,6}t have premium license|authentication_requestfromnonpremiumtenant
|2Mcode=^S2SUnauthorized$
B~bS2SUnauthorized~b
|2Mcode=^Mailbox@NotEnabled|NotSupported)ForRESTAPI$
brest api is not yet supported for this mailbox|mailbox is either inactive, soft-deleted, or is hosted on-premise
|3&2*4
Mcode=^malwareDetected$
B.malwareDetected.
Fx-clienterrorcode=^VirusError$
&2*4
Mcode=^quotaLimitReached$
|3bapplication is over its mailboxconcurrency limit|~bapplicationthrottled~b
&2*0
#429
&2*4
|1Mcode=^@TooManyRequests|activityLimitReached)$
|2Mcode=^Authorization_RequestDenied$
b~bauthorization_requestdenied~b|insufficient privileges to complete the operation
&2*4
|2Mcode=^@accessDenied|AccessDenied|notAllowed|ErrorAccessDenied|UnauthorizedAccess)$
&2Mcode=^@Forbidden|forbidden)$
*0
|3fx-vss-e2eid
fx-tfs-session
u^https:~/~/@dev~.azure~.com|[~w.-]{1,80}~.@visualstudio~.com|dev~.azure~.com))~/
bthe personal access token used has expired
bvs403463|conditional access policy defined by your[~s~S]{0,80}administrator has failed
btf401027|you need the git .(?<right>~w{3,40}). permission
&2blacks permission to complete this action
byou need to have .?@addpackage|readpackages|addupstreampackage|updatepackage|deletepackage)|devops activity id
btf400813[^~n]{0,200}not authorized|tf30063[^~n]{0,60}not authorized
bdoes not exist or you do not have permissions? for the operation you|vs800075|tf401019
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
u^https?:~/~/esi~.@evetech~.net|tech~.ccp~.is)~/
&2merror=^token%@is%expired|expired|expiry%is%too%far%in%the%future|not%yet%valid)
|2u^https?:~/~/esi~.@evetech~.net|tech~.ccp~.is)~/
msso_status
Msso_status=^@40[134]|5~d~d)$
u^https?:~/~/api~.@sandbox~.)?dnsmadeeasy~.com~/
brequest sent with date header too far out of sync
binvalid request date header:
|2u~/api_jsonrpc~.php~b
b~bzabbix~b
bsession terminated, re-login, please
bno permissions to call .{0,8}?~b(?<method>~w{3,40}~.~w{3,40})
bno permissions to referred object or it does not exist
|2&2mdata=^not%authori[sz]ed~.?$
mmessage=^invalid%params~.?$
binvalid params~. .{0,3}?not authori[sz]ed~b
|2Fx-version-id=^~d+~.~d+~.~d+~.~d+~.
Mid=^api~.[~w.]{3,80}~.app_error$
Mid=^api~.context~.@session_expired|invalid_token)~.
|2Mid=^api~.context~.permissions~.app_error$
&2byou do not have the appropriate permissions
b~buserid=~w{26}~b|~bpermission=~w{3,60}|api~/v4~/
u^https:~/~/@aip|qianfan)~.@baidubce|baidu)~.com~/
|2&2Merror_code=^110$
baccess token invalid or no longer valid
&2Merror_code=^111$
baccess token expired
bopen api @qps|daily|total) request limit reached
.
&2BThe%CSRF%token%has%expired~.
|2Fserver=^Werkzeug
b<p>the%|400%bad%request:|flask|csrferror
&2BThe%referrer%@does%not%match%the%host|header%is%missing)~.
*0
&2BThe%CSRF%@session%)?token%is%@missing|invalid)~.(?! Please)|The%CSRF%tokens%do%not%match~.
*0
fx-jenkins
bno%valid%crumb%was%included%in%@the%)?request
|3b~banonymous%is%missing%the%[~w%]{1,40}~/[~w%]{1,40}%permission
fx-you-are-authenticated-as=^anonymous$
bx-you-are-authenticated-as:%anonymous|you%are%authenticated%as:%anonymous
|2b~bis%missing%the%(?<permission>[~w%]{1,40}~/[~w%]{1,40})%permission
&2fx-required-permission
-fx-you-are-authenticated-as=^anonymous$
bunexpected%request%origin%~(check%your%reverse%proxy%settings~)|jenkins%url%is%not%configured%~(set%jenkins%url%in%the%configuration~)|websocket%support%for%cli%disabled%for%this%controller
b@jsonp|primitive%xpath%result%sets)%forbidden;%implement%jenkins~.security~.securerequester
.
BUnable%to%verify%your%data%submission~.
&2Mmessage=^Login%Required$
Mname=^Forbidden$
|2byii~S{1,4}web~S{1,4}forbiddenhttpexception
&2BYou%are%not%allowed%to%perform%this%action~.
|2Mname=^Forbidden$
BForbidden%~(#403~)
.
|2BInvalidCsrfTokenException(?![~s~S]{0,60}Cake)[~s~S]{0,80}Invalid%CSRF%token~.
bthe%csrf%token%is%invalid~.%please%try%to%resubmit%the%form
&2bfull%authentication%is%required%to%access%this%resource
bsymfony
byou are not allowed to access this file~. check ~w{1,40}~.php for more
BAccessDeniedHttpException[^~n]{0,200}FragmentListener~.php
|3bsymfony~S{1,60}@accessdeniedexception|accessdeniedhttpexception)|access%denied%by%@#~[isgranted|controller%annotation)
Mhydra:description=^Access%Denied~.$
&2Mdetail=^Access%Denied~.$
|2Mstatus=^403$
Mtitle=^An%error%occurred$
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
u^https?:~/~/[~w.-]{0,80}@newrelic~.com|nr-data~.net)~/
&2&2mtitle=^no%api%key%specified
|3u^https?:~/~/[~w.-]{0,80}@newrelic~.com|nr-data~.net)~/
fcontent-security-policy=newrelic~.com
bnewrelic
sapi-key
*1
bbad api key or no api key provided
&2baccount is not valid in this region
*0
&2byou do not have permission to create this key
|2*0
mingestErrorType
|2&2b~b403 response returned
bnewrelic
&2#403
u~b@log|metric|trace|event|insights|infra|otlp)~S{0,20}~.@newrelic~.com|nr-data~.net)
|2B~bfrappe~.@exceptions|auth|api)~b|frappe-session-status
C^@system_user|full_name)$
|2Mexc_type=^CSRFTokenError$
Bfrappe~.exceptions~.CSRFTokenError
bfunction .{0,20}?(?<method>[a-z_][~w.]{3,120})[^~n]{0,20}? is not whitelisted|permissionerror: not allowed, <function ~w
buser @<~w+>)?guest@<[/~~]{1,3}~w+>)? does~b|frappe-session-status=.{1,3}logged-out
|3Mexc_type=^PermissionError$
Bfrappe~.exceptions~.PermissionError
&1bdoes not have doctype access via role permission
|3fx-github-request-id
fserver=^github~.com$
u^https?:~/~/api~.github~.com~/
bplease make sure your request has a user-agent header
|4bresource protected by organization saml enforcement
bhas enabled or enforced saml sso
Msaml_failure=^true$
fx-github-sso=^required
bhas an ip allow list enabled
bhas enabled oauth app access restrictions
bforbids access via a (?<kind>@fine-grained )?personal access tokens?)
&2bmax@imum)? number of login attempts? exceeded
|4fx-github-request-id
fx-github-media-type
bgithub
ugithub
bsorry~. your account was suspended|this installation has been suspended
|2byou have exceeded a secondary rate limit|you have triggered an abuse detection mechanism
&3fx-github-request-id
Fretry-after=^~d+$
#403
|3bapi%rate%limit%exceeded%for%@user|installation|site)@%id)?%~d|authenticated%requests%get%a%higher%rate%limit
&2bapi%rate%limit%exceeded%for
|4fx-github-request-id
fserver=^github~.com$
u^https?:~/~/api~.github~.com~/
b~bgithub~b
&2fx-github-request-id
Fx-ratelimit-remaining=^0$
|2mmessage=^resource%not%accessible%by%(?<kind>integration|personal%access%token)
b@http%403|httperror|graphql):%resource%not%accessible%by%(?<kind>integration|personal%access%token)
|2binstallation not allowed to @create|write|read|delete) organization package
bpermission_denied: @~w{4,12}_package~b|the requested installation does not exist)
&2|2bghcr~.io~/v2~/[~w./(?::\\s+-]{1,200}: 403 forbidden
bghcr~.io[^~n]{0,200}@failed to read from destination repository[^~n]{0,120}403|denied: denied~b)
-bghcr~.io~/token~b
brequest could not be authenticated by the github packages service
|2byour token has not been granted the required scopes
bpermission_denied: the token provided does not match expected scopes
bgithub actions is not permitted to create or approve pull requests
bpermission to (?<repo>[~w./-]{1,200}?) denied to [~w[~]-]+|write access to repository not granted
bupgrade to github @pro|team|enterprise) or make this repository public
b@advanced|code) security must be enabled for this repository|@code scanning|advanced security|code security) is not enabled for this repository|@dependabot|vulnerability) alerts are disabled
brepository access blocked|repository was archived so is read-only|this repository was archived
bthis repository @exceeded its lfs budget|is over its data quota)
bthis api returns blobs up to ~d+ mb in size
&2bunable to @disable|enable|re-?run|retry|cancel) @a|this|the) workflow|this workflow run cannot be re@run|tried)|the workflow run containing this job is already running
*2
&2mmessage=^@@you%)?@must|need%to)%@have|be)%@an?%)?@admin|push|write|repository|org|owner|member|maintainer|team)|you%need%admin%access%to|only%the%user%can|you%do%not%have%permission|user%does%not%have|must%be%an?%)
*2
&2BBad%credentials
|2fx-github-request-id
B@docs|developer)~.github~.com
|2|2u~badvertising-api@-~w{2})?~.amazon~.com
b~badvertising-api@-~w{2})?~.amazon~.com|amazon-advertising-api-
fx-amz-rid
&2b~bscope header is missing~b
|2*0
mdetails
&2bnot authorized to @access scope|manage this profile)~b
*2
bno matching advertiser found for scope
|2&2Mcode=^401$
mdetails=^authentication%failed
&2Mcode=^UNAUTHORIZED$
mdetails=^http%401%unauthorized
&2*0
#403
|3fx-generator=drupal
fx-drupal-cache
fx-drupal-dynamic-cache
bx-csrf-token%request%header%is%@missing|invalid)
|3bthe%.{1,10}restful%@get|post|patch|delete)%[~w:.-]{1,120}.{1,10}%permission%is%required
&2bthe%.{1,120}%permission%is%required~.|the%following%permissions%are%required:
|2fx-generator=drupal
bjsonapi
bthe%current%user%is%not%allowed%to%~w{3,7}%the%selected%@resource|field|entity)
bthe%used%authentication%method%is%not%allowed%on%this%route
bmore%than%~d{1,4}%failed%login%attempts%for%this%account|blocked%because%of%ip%based%flood%prevention|too%many%failed%login%attempts%from%your%ip%address~.%this%ip|no%longer%allowed%to%log%in.{0,40}too%many%failed
bthe%user%has%not%been%activated%or%is%blocked|the%username%.{1,80}%has%not%been%activated%or%is%blocked
.
bthis%operation%has%been%blocked%as%a%potential%cross-site%request%forgery
&4Mcode=^FORBIDDEN$
B~berrors~b
B~bextensions~b
-byou%don.{1,6}t%have%permission%to%access%this
&3Mcode=^UNAUTHENTICATED$
B~berrors~b
B~bextensions~b
|2fkbn-name
fkbn-license-sig
brequest must contain an? @kbn-xsrf|osd-xsrf|kbn-version) header
|3bapi ~[@get|post|put|patch|delete) ~S{1,200}~] is unauthorized for user, this action is granted by the kibana privileges
mmessage=^unable%to%@bulk_)?@create|get|find|update|delete)%[~w,-]{0,120}?@dashboard|visualization|index-pattern|lens|canvas-workpad|search-session|ingest-agent-policies|config)~b
bunauthorized to @get|find|create|update|delete) @[~w.-]{1,60} space|spaces|actions|rules?|alerts?)~b
.
baccess%through%untrusted%domain|trusted%domain%error~.
bstrict%cookie%has%not%been%found%in%request|request%does%not%pass%strict%cookie%check
&2b~bcsrf%check%failed~b
|3bnextcloud|owncloud|~bocs~b|<h2>access%forbidden
C^@nc_|oc_sessionP)
U~/ocs~/|~/remote~.php|~/index~.php~/apps~/
bsabre~W{1,4}exception~W{1,4}passwordloginforbidden|hint[^~n]{0,40}>password%login%forbidden
bsabre~W{1,4}dav~W{1,4}exception~W{1,4}notauthenticated|no%public%access%to%this%resource~.,%
.
BFST_CSRF_MISSING_SECRET|~bMissing%csrf%secret~b
|2BFST_CSRF_INVALID_TOKEN
&2Mmessage=^Invalid%csrf%token$
MstatusCode=^403$
.
bebadcsrftoken|forbiddenerror: @invalid|misconfigured)%csrf
B~bCSRF%token%@missing|mismatch)(?=[~s<]|$)(?! or~b)
B~bat%@SendStream~.@error|pipe)|serveIndex|resolvePath)%~(
Buser%object%.{1,60}%not%found~.%Check
&2b~bnot%allowed%by%cors~b
|2fx-powered-by=^express
Bnode_modules|~.[cm]?[jt]s:~d|<pre>
|2fserver=^@gke%)?metadata%server~b
fmetadata-flavor=^google$
bmissing required header~W{1,4}metadata-flavor~b
&3#403
|2fserver=^@gke%)?metadata%server~b
u^http:~/~/@metadata@~.google~.internal)?|169~.254~.169~.254)@:80)?~/computemetadata~/
!smetadata-flavor
u^https:~/~/api~.linear~.app~/
btrying to use an api key as a bearer token
&2mcode=^ratelimited$
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
bchallenge @is required|failed) to authorize @the )?request
|5fserver=^sap~b
fsap-server
fsap-perf-fesrec
fsap-processing-info
c^@sap_sessionid_|sap-usercontext|sap-xsrf_)
|2fx-csrf-token=^required$
&2bcsrf token validation failed
|2*0
b^~s{0,9}csrf|~bsap~b|odata|~/iwfnd
|2BNo%service%found%for%namespace~b
Mcode=^~/IWFND~/MED~/170$
|2BNo authori[sz]ation to access [Ss]ervice .{0,3}?(?<service>[~w/.]{3,80})
Mcode=^~/IWFND~/@CM_CONSUMER~/101|CM_MGW~/~d{3})$
b~[?coe0020~]?~s{0,2}no permission|coe_general_forbidden
|2&3*0
b@service cannot be reached|403 forbidden)
BSAP|ICF
BICF-[A-Z]{2}-http-c:?~d{3}|Error Code~s*:~s*ICF-
Fserver=^TornadoServer~/
B_xsrf.{1,6}%argument%@missing%from|has%invalid%format)|XSRF%cookie%does%not%match%POST%argument
BCross%origin%websockets%not%allowed
B403%@GET|HEAD)%[^~n]{1,400}:%@~S{1,200}%is%not%@a%file|in%root)|cannot%redirect)
&4Fserver=^TornadoServer~/
%POST,PUT,PATCH,DELETE
B<title>403:%Forbidden<
-sauthorization
.
|2&2mjsonrpc
Mmessage=^@Invalid%Host@%header)?:%|Missing%Host%header)
B^~s{0,5}Invalid%Host%header:%~S{1,260}~s{0,5}$|Forbidden:%@invalid%Host%header|Host%header%is%not)
|3Mmessage=^Invalid%Origin%header:%
Merror=^Forbidden%-%invalid%origin$
B^~s{0,5}Invalid%Origin%header@:%~S{1,260})?~s{0,5}$
|2&2Fwww-authenticate=insufficient_scope
Fwww-authenticate=resource_metadata
bserver%returned%403%@insufficient_scope%)?after%@step-up|trying%upscoping)
.
b^~s{0,5}host%not%permitted~s{0,5}$|attack%prevented%by%rack::protection::hostauthorization
Battack%prevented%by%Rack::Protection::@HttpOrigin|RemoteReferrer|JsonCsrf)
Battack%prevented%by%Rack::Protection::~w{1,40}
|3fserver=^transmission$
fx-transmission-session-id
fx-transmission-rpc-version
btransmission received your request, but the hostname was unrecognized|rejected request from ~S{1,60} ~(host not whitelisted~)
|2&2#409
fx-transmission-session-id
byour request had an invalid session-id header
brejected request from ~S{1,60} ~(@brute force protection active)~)|too many unsuccessful login attempts~. please restart transmission-daemon
|2bunauthorized ip address~.[~s~S]{1,60}whitelist|rejected request from ~S{1,60} ~(ip not whitelisted~)
&3*0
#403
b<h1>403: forbidden<~/h1>
|2bsabnzbd
u~/sabnzbd~/
baccess denied - hostname verification failed
bexternal internet access denied
baccess denied - configuration locked
b^~s*@error:~s*)?api key @required|incorrect)~s*$|api key @missing|incorrect),.{0,60}?config->general
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
byour edit was refused because it contained a spam fragment
u~bapi~.smith~.langchain~.com~/
borg_scoped_key_requires_workspace|api%key%is%org-scoped%and%requires%workspace
&3|2#403
B~b403~b
|2u~bapi~.smith~.langchain~.com~/
BLangSmithError
B@error|detail)~W{1,9}Forbidden~b
.
BE_BAD_CSRF_TOKEN
BE_AUTHORIZATION_FAILURE
|4fsprequestguid
fmicrosoftsharepointteamservices
C^@FedAuth|rtFa)$
u^https:~/~/[~w-]{1,80}~.sharepoint~.@com|us|cn|de)~b
|2bsecurity validation for this page is invalid|form digest .{0,60}?@expired|invalid)|x-requestdigest .{0,60}?@expired|invalid|missing)
b-213057525[12],~s*microsoft~.sharepoint~.spexception
|2Merror_description=^Token%type%is%not%allowed
fx-ms-diagnostics=token type is not allowed
|2bunsupported app only token
fx-ms-diagnostics=unsupported app only token
|2Fx-msdavext_error=^917656~b
bx-msdavext_error~s{0,3}[=:]~s{0,3}917656|before opening files in this location, you must first browse to the web site
|2&2*0
#429
&3*0
#503
fretry-after
|2b-2147024891@,~s*|.{0,40})system~.unauthorizedaccessexception
&2|2*0
b-2147024891|odata~.error|spexception|sharepoint
battempted to perform an unauthorized operation|access denied~. you do not have permission to perform this action or access this resource
&3*0
#403
|2baccessdenied~.aspx|403 forbidden
Mcode=^-2147024891
.
|2b@^|~n|403~W{1,9})~s{0,9}xsrf%check%failed
fx-atlassian-token=no-check
|3Fx-authentication-denied-reason=CAPTCHA_CHALLENGE
Fx-seraph-loginreason=AUTHENTICATION_DENIED
bbasic authentication failure - reason~s{0,3}:~s{0,3}authentication_denied|~bcaptcha_challenge;~s{0,3}login-url|~bcaptcharequiredauthentication|captcha required[.~s]{1,3}your bitbucket account
|2Fx-seraph-loginreason=AUTHENTICATED_FAILED
bbasic authentication failure - reason~s{0,3}:~s{0,3}authenticated_failed
bbasic auth@entication)? with passwords? is @deprecated|not allowed on this instance)
bunauthorized; scope does not match
.
|2&1b~bhttp_referer~s[^~n]{0,300}?does not match the predefined settings
&1b~bhttp_referer was detected other than what is defined
|2b~b@a )?potential dns rebind attack @has been )?detected
&2bdns rebind@ing)? attack
bopnsense|pfsense|netgate|system: settings: administration|system @&gt;|>) advanced
.
BThe%CSRF%token%in%the%cookie%doesn.{1,6}t%match%the%one|A%secure%request.{1,6}s%Referer%comes%from%a%different|A%secure%request%contained%no%Referer%or%its%value%was%malformed
.
bblocked%request~. this%host%~(.{0,6}?(?<host>[~w.:[~]-]{1,255}).{0,6}~)%is%not%allowed
bthe%request%@id|url)%.{1,300}?%is%outside%of%vite%serving%allow%list
.
bblocked%hosts?:%(?<host>[^~s<,]{1,255})
|2bhttp%origin%header%~((?<origin>[^)]{1,260})~)%didn.{1,6}t%match%request~.base_url
breturned%a%.{1,6}(?<origin>null).{1,6}%origin%for%a%request%with%origin-based%forgery%protection
BSecurity%warning:%an%embedded%.{1,20}script.{1,10}%tag%on%another%site%requested%protected%JavaScript~.
BActionController::@InvalidAuthenticityToken|InvalidCrossOriginRequest)|Can.{1,6}t%verify%CSRF%token%authenticity
BRequest%origin%not%allowed:%(?<origin>~S{1,260})
BPundit::NotAuthorizedError|~bnot%allowed%to%~w{0,60}Policy#?~w{0,60}
BCanCan::AccessDenied
.
|2&2B^~s{0,5}Invalid%Host%header~s{0,5}$
-#400,421
b~[@webpack-dev-server|wds)~] invalid%host~/origin%header
B^~s{0,5}Cross-Origin%request%blocked~s{0,5}$
.
BMissing%or%@incorrect|invalid)%CSRF%cookie|CSRF%token%from%either%the%request%body%or%request%headers%did%not%match|Cake~S{1,30}InvalidCsrfTokenException|_Token~S{1,12}%was%not%found%in%request%data
b~bmlflow~b
|2binvalid host header - possible dns rebinding attack detected
bmlflow~.server~.security: rejected request with invalid host header
|2fx-discourse-route
fx-discourse-username
B^~s*~[~s{0,4}.{1,3}BAD CSRF.{1,3}~s{0,4}~]~s*$|~[.{0,3}BAD CSRF.{0,3}~]
b@permitted|permission) to view the requested resource~. the api username or key is invalid|the api username or key is invalid
|2Merror_type=^invalid_access$
&2fx-discourse-route
bnot permitted to view the requested resource
Merror_type=^not_logged_in$
|3u^https?:~/~/quay~.io~/
fwww-authenticate=quay~.io
b~bquay~.io~b
&2|2u^https?:~/~/quay~.io~/
b~bquay@~.io)?~b
bcsrf token was invalid or missing
&2bunauthorized access for: ~S{3,80}
|2*1
b~bforbidden~b
bunauthorized: access to the requested resource is not authorized
|3fx-syncthing-id
fx-syncthing-version
C^CSRF-Token-[A-Z0-9]{5,7}$
|2b^~s*csrf error~s*$
&2fx-syncthing-version
bcsrf error
b^~s*host check error~s*$
&2|2fx-syncthing-version
fx-syncthing-id
B^~s*Forbidden~s*$
|3fserver=^kestrel$
fx-powered-by=^asp~.net$
C^~.AspNetCore~.
banti-?forgery token was meant for @user~s|a different claims-based user|an authenticated user)
banti-?forgery token could not be decrypted
bantiforgery system has the configuration value .{3,80}?but the current request is not an ssl request
brequired anti-?forgery @cookie|form field|header value|request token|cookie token|token)|anti-?forgery cookie token @and @form field|request) token do not match|is invalid)|validation of the provided anti-?forgery token failed|unable to read the antiforgery request token|~bantiforgeryvalidationexception~b|~bhttpantiforgeryexception~b
bauthenticationscheme:%[~w.-]{1,60}%was%challenged|~bdenyanonymousauthorizationrequirement:
bauthenticationscheme:%[~w.-]{1,60}%was%forbidden|authorization failed~. these requirements were not met:
&3#403
fserver=^kestrel$
e
u^https:~/~/@openapi|api)~.etsy~.com~/
bshared secret is required in x-api-key header|should be in the format ~W{0,6}keystring:shared_secret
|2bincorrect shared secret for api key|no apikeyindex for keystring
&2binvalid api key|api key not found or not active
|2u^https:~/~/@openapi|api)~.etsy~.com~/
betsy
bno user was provided as part of the bearer token
&2|2Merror=^insufficient_scope$
B~binsufficient_scope~b
*0
u^https:~/~/@sso|connect|connectapi)~.garmin~.com~/
&2|2u^https:~/~/connect~.garmin~.com~/@modern~/)?proxy~/
b~b403~b[^~n]{0,60}connect~.garmin~.com~/@modern~/)?proxy~/
-b<html|<!doctype
&2|2u^https:~/~/@sso|connect|connectapi)~.garmin~.com~/
b~bsso~.garmin~.com~b|garmin%sso%returned
|2#403
b~b403~b|forbidden%url|error-1020
|2u^https:~/~/@api|identity)~.xero~.com~/
fxero-correlation-id
|3&2MDetail=^AuthenticationUnsuccessful$
MTitle=^Forbidden$
&2Mdetail=^AuthenticationUnsuccessful$
Mtitle=^Forbidden$
&2B~bAuthenticationUnsuccessful~b
b~bforbidden~b|~b403~b|tenant
&2|3B~binsufficient_scope~b
&2MDetail=^AuthorizationUnsuccessful$
|2MStatus=^401$
B~b401~b
&2B~bAuthorizationUnsuccessful~b
bxero
|3bxero|authorizationunsuccessful
u~.xero~.com~/
fxero-correlation-id
&2B~bTokenExpired~b
|4bxero
u~.xero~.com~/
Fwww-authenticate=TokenExpired
MDetail=^TokenExpired
.
&2bthe%action%you%@have%)?requested%is%not%allowed~.
bcodeigniter|an%error%was%encountered|ci_session
|2B~bodoo~.@exceptions|http|addons)~b|Odoo%Server%Error
C^frontend_lang$
bsession expired ~(invalid csrf token~)
bodoo~.http~.sessionexpiredexception|odoo session expired
|2bodoo~.exceptions~.accessdenied|wrong login~/password
&2b~bodoo~b|xmlrpc~.client~.fault
BAccessDenied|~bAccess Denied~b(?! by~s)(?!%by)
bdue to security restrictions, you are not allowed to (?<operation>read|write|create|unlink|access|modify|delete)|stumbled upon some top-secret records|operation cannot be completed due to security restrictions
|2byou are not allowed to (?<operation>access|modify|create|delete) .{1,120}?~((?<model>[~w.]{2,80})~) records|documents of type .{1,80}?~([~w.]{2,80}~)|access denied by acls|this operation is allowed for the @following )?groups|no group currently allows this operation|access denied by @acls|record rules) for
Bodoo~.exceptions~.AccessError
Flink=api~.w~.org
|3Mcode=^rest_cookie_invalid_nonce$
b@are%you%sure%you%want%to%do%this~?|the%link%you%followed%has%expired~.)[~s~S]{0,60}please%try%again
&2bcookie%check%failed|the link you followed has expired~.
bwp-|wordpress|rest_cookie
byour .{1,8}?nonce.{1,8}? value was incorrect~. use the .{1,8}?get_nonce
&4Mcode=^rest_@cannot|forbidden|not_logged_in)
Scookie=~bwordpress_logged_in_
-sx-wp-nonce
-U[?&]_wpnonce=
&2&2Mcode=^@rest_@cannot|forbidden)~w{0,40}|rest_not_logged_in|woocommerce_rest_cannot_~w{1,40})$
|2Mstatus=^401$
#401
sauthorization=^@basic|bearer)%~S
*4
bsorry, you are not allowed to access @the )?rest api|only authenticated users can access the rest|rest_~w{1,40}[~s~S]{0,60}restricted to authenticated users
Mcode=^@rest_cannot_[a-z_]+|rest_forbidden_[a-z_]+|woocommerce_rest_cannot_[a-z_]+)$
|2Mcode=^rest_forbidden$
bsorry,%you%are%not%allowed%to%@do%that|access%this%page)
&3#403
B^-1~s{0,4}$
-fcontent-type=json
bxml-rpc%services%are%disabled%on%this%site
&2#403
u~/wp-@content|includes)~/[^?#]{1,300}~.@css|js|woff2?|svg|png|jpg)@[?#]|$)
u^https?:~/~/@[~w-]{1,20}~.)?musicbrainz~.org~/
&2|2u^https?:~/~/@[~w-]{1,20}~.)?musicbrainz~.org~/
bmusicbrainz[^~n]{0,80}~b403~b
|2#403
B~b403~b
.
&2byou have been blocked from accessing this website~.
b~bdefender~b
&2bthe administrator has blocked your ip from accessing this website
b~bdefender~b
byou have been locked out due to too many attempts to access a file that doesn.{1,6}t exist
u^https?:~/~/api~.chess~.com~/
|3bcalls to api~.chess~.com require an updated .{0,3}user-agent
BChessDotComClientError~(status_code=403
&2u^https?:~/~/api~.chess~.com~/
#403
u^https:~/~/@[~w-]{1,20}~.)?crates~.io~/
/is/bWe require that all requests include a .{0,12}User-Agent|crates~.io~/data-access|unable to process your request at this time.{0,200}user[-%]agent
&2bthis account is @indefinitely )?locked@ until~b|~. reason:)
|2u^https:~/~/@[~w-]{1,20}~.)?crates~.io~/
bcrates~.io|~bcrate~b
bthis crate exists but you don.{1,6}t seem to be an owner|only owners have permission to @delete crates|modify owners)|team members don.{1,6}t have permission to @delete crates|modify owners)
bhas restricted oauth access~. a .{1,60}administrator must approve the .{0,6}crates~.io
bcan only be published using trusted publishing|trusted publishing tokens do not support creating new crates|provided access token is not valid for crate~b
&2bthis token does not have the required permissions to perform this action|this action can only be performed on the crates~.io website
*0
&2bmust be logged in to perform that action
*0
byou have @published too many @new crates|updates to existing crates|versions of this crate)|yanked or unyanked too many versions)
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
bdiscordapierror|discord
|3&3Mcode=^@50013|50600|160002|160014|340015|40066|90002|400001|520000|530000)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@50013|50600|160002|160014|340015|40066|90002|400001|520000|530000)~b
&2B~bcode:%@50013|50600|160002|160014|340015|40066|90002|400001|520000|530000),
bdiscordapierror|discord
|2|3&3Mcode=^@50007|50278)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@50007|50278)~b
&2B~bcode:%@50007|50278),
bdiscordapierror|discord
b~b50007~W{1,4}cannot send messages to this user
|2|3&3Mcode=^@30031|40004|40006|40032|40041|40060|40074|50004|50028|50132|50162|50163|50002|50003|50008|50021|50024|50068|50083|160005|40058|40033|50019|50073|50074|50041|50054|160004|180000|52000[1-6])$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@30031|40004|40006|40032|40041|40060|40074|50004|50028|50132|50162|50163|50002|50003|50008|50021|50024|50068|50083|160005|40058|40033|50019|50073|50074|50041|50054|160004|180000|52000[1-6])~b
&2B~bcode:%@30031|40004|40006|40032|40041|40060|40074|50004|50028|50132|50162|50163|50002|50003|50008|50021|50024|50068|50083|160005|40058|40033|50019|50073|50074|50041|50054|160004|180000|52000[1-6]),
bdiscordapierror|discord
b@~b5~d{4}~W{1,4}|discord[~s~S]{1,80})cannot execute action on @a dm|this) channel
|3&3Mcode=^@50005|20018|20012)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@50005|20018|20012)~b
&2B~bcode:%@50005|20018|20012),
bdiscordapierror|discord
|3&3Mcode=^@20001|20002|40012|50010|50012|50014|40001|50025|50027|53000[237])$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@20001|20002|40012|50010|50012|50014|40001|50025|50027|53000[237])~b
&2B~bcode:%@20001|20002|40012|50010|50012|50014|40001|50025|50027|53000[237]),
bdiscordapierror|discord
|3&3Mcode=^@530001|530004)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@530001|530004)~b
&2B~bcode:%@530001|530004),
bdiscordapierror|discord
|3&3Mcode=^@50026)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@50026)~b
&2B~bcode:%@50026),
bdiscordapierror|discord
|3&3Mcode=^@60003|40002|50009|50178|50017)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@60003|40002|50009|50178|50017)~b
&2B~bcode:%@60003|40002|50009|50178|50017),
bdiscordapierror|discord
&2|3&3Mcode=^@20000[01]|240000|20009|20031)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@20000[01]|240000|20009|20031)~b
&2B~bcode:%@20000[01]|240000|20009|20031),
bdiscordapierror|discord
bmoderat|block|explicit|words
&2|3&3Mcode=^@10~d{3})$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@10~d{3})~b
&2B~bcode:%@10~d{3}),
bdiscordapierror|discord
B~bUnknown [A-Z]
&2|3&3Mcode=^@300[0-3]~d|3004[5-8]|3005[68]|30060|50011|40094)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@300[0-3]~d|3004[5-8]|3005[68]|30060|50011|40094)~b
&2B~bcode:%@300[0-3]~d|3004[5-8]|3005[68]|30060|50011|40094),
bdiscordapierror|discord
bmaximum @number|~w{3,30})|limit reached|too large
&2|3&3Mcode=^@20015|20035|50097|50070|50101)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@20015|20035|50097|50070|50101)~b
&2B~bcode:%@20015|20035|50097|50070|50101),
bdiscordapierror|discord
bsubscription|premium|monetization|payment|boost
&2|3&3Mcode=^@40007|90001|50167|50173|20024)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@40007|90001|50167|50173|20024)~b
&2B~bcode:%@40007|90001|50167|50173|20024),
bdiscordapierror|discord
bbanned|blocked|voice|minimum age
|3&3Mcode=^@50095)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@50095)~b
&2B~bcode:%@50095),
bdiscordapierror|discord
|3&3Mcode=^@50067)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@50067)~b
&2B~bcode:%@50067),
bdiscordapierror|discord
bblocked from accessing our api temporarily due to exceeding
|3&3Mcode=^@40003|40062|20016|20022|20028|20029|130000)$
mmessage
-*1
B~b@error%code:?%|DiscordAPIError~[)@40003|40062|20016|20022|20028|20029|130000)~b
&2B~bcode:%@40003|40062|20016|20022|20028|20029|130000),
bdiscordapierror|discord
u^https?:~/~/api~.met~.no~/
&2|2u^https?:~/~/@api|aa~d{1,3})~.met~.no~/
bapi~.met~.no
|2#403
B~b403~b
.
|2MerrorID=^IZUG846W$
B~bIZUG846W~b
.
|2&3#403
%POST
u~/hangfire@[/?#]|$)
bunable to refresh the statistics: the server responded with 403
&2#403
u~/hangfire@[/?#]|$)
|2u^https?:~/~/@ct~.)?soa-gw~.canadapost~.ca~/
bcanadapost~.ca~/ws~/
brejected by slm monitor
&2*0
Mcode=^AA00[5-9]$
|2&2*0
Mcode=^@E002|AA00[1-4])$
baaa authentication failure
.
BCAPTCHA%proof%required|~bRATE_LIMIT_FAILURE~b
.
baccount has been temporarily banned due to violations of our service
u^https:~/~/api~.stackexchange~.com~/
|2&2Merror_name=^@throttle_violation)$
|2merror_id
u^https:~/~/api~.stackexchange~.com~/
btoo many requests from this ip, more requests available in (?<seconds>~d{1,6}) seconds
&2Merror_name=^@access_token_required|invalid_access_token|access_token_compromised|key_required)$
*0
&2Merror_name=^@access_denied)$
*0
u@^|[/.])instagram~.com
&2|2u@^|[/.])instagram~.com
b~binstagram~.com~b|~binstaloader~b|~binstagrapi~b
bwait a few minutes before you try again
B~bfeedback_required~b
u^https:~/~/www~.virustotal~.com~/@api|vtapi)~/
|2|2Mcode=^@QuotaExceededError)$
&2B~b@QuotaExceededError)~b
|2u^https:~/~/www~.virustotal~.com~/@api|vtapi)~/
bvirustotal|~bvt~.error~b|apierror~(
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
bx-apikey
|2Mcode=^@UserNotActiveError)$
&2B~b@UserNotActiveError)~b
*0
|2&2Mcode=^ForbiddenError$
mmessage=^you%are%not%@allowed|authorized)
&2|2Mcode=^@ForbiddenError)$
&2B~b@ForbiddenError)~b
*0
*0
|4fx-riot-edge-trace-id
u^https:~/~/[~w-]{2,20}~.api~.riotgames~.com~/
sx-riot-token
bapi~.riotgames~.com|~brgapi-|riotwatcher|cassiopeia
|2fx-rate-limit-type=^@application|method|service)$
&2*0
#429
|2bunknown apikey
&3Mstatus_code=^401$
mmessage=^unauthorized$
*0
&3|3Mstatus_code=^403$
#403
b~b403~b[^~n]{0,40}forbidden
|2mmessage=^forbidden$
bforbidden
|2*0
B.status.:~s{0,8}~{~s{0,12}.message.:~s{0,4}.Forbidden.,~s{0,12}.status_code.:
bbad request - exception decrypting ~S
u^https:~/~/[~w.-]{1,120}~.@salesforce|force)~.com~/
|3MerrorCode=^@REQUEST_LIMIT_EXCEEDED|TOO_MANY_APEX_REQUESTS|EXCEEDED_QUOTA)$
MexceptionCode=^@REQUEST_LIMIT_EXCEEDED|TOO_MANY_APEX_REQUESTS|EXCEEDED_QUOTA)$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@REQUEST_LIMIT_EXCEEDED|TOO_MANY_APEX_REQUESTS|EXCEEDED_QUOTA)~b
bsalesforce|force~.com|sf:|errorcode
|3MerrorCode=^@API_DISABLED_FOR_ORG|API_CURRENTLY_DISABLED|FUNCTIONALITY_NOT_ENABLED|APEX_REST_SERVICES_DISABLED|CLIENT_NOT_ACCESSIBLE_FOR_USER|DATACLOUD_API_DISABLED_EXCEPTION|FEED_NOT_ENABLED_FOR_OBJECT)$
MexceptionCode=^@API_DISABLED_FOR_ORG|API_CURRENTLY_DISABLED|FUNCTIONALITY_NOT_ENABLED|APEX_REST_SERVICES_DISABLED|CLIENT_NOT_ACCESSIBLE_FOR_USER|DATACLOUD_API_DISABLED_EXCEPTION|FEED_NOT_ENABLED_FOR_OBJECT)$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@API_DISABLED_FOR_ORG|API_CURRENTLY_DISABLED|FUNCTIONALITY_NOT_ENABLED|APEX_REST_SERVICES_DISABLED|CLIENT_NOT_ACCESSIBLE_FOR_USER|DATACLOUD_API_DISABLED_EXCEPTION|FEED_NOT_ENABLED_FOR_OBJECT)~b
bsalesforce|force~.com|sf:|errorcode
|3MerrorCode=^@LOGIN_DURING_RESTRICTED_DOMAIN)$
MexceptionCode=^@LOGIN_DURING_RESTRICTED_DOMAIN)$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@LOGIN_DURING_RESTRICTED_DOMAIN)~b
bsalesforce|force~.com|sf:|errorcode
|2b~bbad_oauth_token~b
&3#403
u^https:~/~/[~w.-]{1,120}~.salesforce~.com~/services~/oauth2~/userinfo~b
-b~b@missing_oauth_token|wrong_org|bad_id)~b
b^~s{0,8}@missing_oauth_token|wrong_org|bad_id)~s{0,8}$|~bmissing_oauth_token~b
|3MerrorCode=^@INVALID_SESSION_ID)$
MexceptionCode=^@INVALID_SESSION_ID)$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@INVALID_SESSION_ID)~b
bsalesforce|force~.com|sf:|errorcode
|3MerrorCode=^@INSUFFICIENT_ACCESS@_OR_READONLY|_ON_CROSS_REFERENCE_ENTITY)?)$
MexceptionCode=^@INSUFFICIENT_ACCESS@_OR_READONLY|_ON_CROSS_REFERENCE_ENTITY)?)$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@INSUFFICIENT_ACCESS@_OR_READONLY|_ON_CROSS_REFERENCE_ENTITY)?)~b
bsalesforce|force~.com|sf:|errorcode
|3MerrorCode=^@INACTIVE_OWNER_OR_USER|PASSWORD_LOCKOUT|LOGIN_DURING_RESTRICTED_TIME|PORTAL_NO_ACCESS|INACTIVE_PORTAL|TXN_SECURITY_@NO_ACCESS|TWO_FA_REQUIRED|END_A_SESSION|FAIL_CLOSE)|LOGIN_CHALLENGE_@ISSUED|PENDING))$
MexceptionCode=^@INACTIVE_OWNER_OR_USER|PASSWORD_LOCKOUT|LOGIN_DURING_RESTRICTED_TIME|PORTAL_NO_ACCESS|INACTIVE_PORTAL|TXN_SECURITY_@NO_ACCESS|TWO_FA_REQUIRED|END_A_SESSION|FAIL_CLOSE)|LOGIN_CHALLENGE_@ISSUED|PENDING))$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@INACTIVE_OWNER_OR_USER|PASSWORD_LOCKOUT|LOGIN_DURING_RESTRICTED_TIME|PORTAL_NO_ACCESS|INACTIVE_PORTAL|TXN_SECURITY_@NO_ACCESS|TWO_FA_REQUIRED|END_A_SESSION|FAIL_CLOSE)|LOGIN_CHALLENGE_@ISSUED|PENDING))~b
bsalesforce|force~.com|sf:|errorcode
|3MerrorCode=^@INVALID_OPERATION_WITH_EXPIRED_PASSWORD)$
MexceptionCode=^@INVALID_OPERATION_WITH_EXPIRED_PASSWORD)$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@INVALID_OPERATION_WITH_EXPIRED_PASSWORD)~b
bsalesforce|force~.com|sf:|errorcode
|3MerrorCode=^@TRIAL_EXPIRED|ORG_LOCKED)$
MexceptionCode=^@TRIAL_EXPIRED|ORG_LOCKED)$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@TRIAL_EXPIRED|ORG_LOCKED)~b
bsalesforce|force~.com|sf:|errorcode
|2|3MerrorCode=^@UNSUPPORTED_API_VERSION|ORG_IN_MAINTENANCE|ENTITY_IS_DELETED|STATE_TRANSITION_NOT_ALLOWED|ENTITY_NOT_QUERYABLE|INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE)$
MexceptionCode=^@UNSUPPORTED_API_VERSION|ORG_IN_MAINTENANCE|ENTITY_IS_DELETED|STATE_TRANSITION_NOT_ALLOWED|ENTITY_NOT_QUERYABLE|INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE)$
&2B@sf:|errorCode.{1,6}|code:%|AuthenticationFailed:%)@UNSUPPORTED_API_VERSION|ORG_IN_MAINTENANCE|ENTITY_IS_DELETED|STATE_TRANSITION_NOT_ALLOWED|ENTITY_NOT_QUERYABLE|INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE)~b
bsalesforce|force~.com|sf:|errorcode
B^~s{0,9}~[~{[^~n]{0,200}errorCode.{1,4}@METHOD_NOT_ALLOWED|INVALID_TYPE)~b
|2u^https:~/~/www~.strava~.com~/@api|oauth)~/
fx-readratelimit-limit
&2brate limit exceeded
|4u^https:~/~/www~.strava~.com~/@api|oauth)~/
fx-readratelimit-limit
bstrava
&2mresource
mfield
&1blimit of connected athletes exceeded|athlete limit exceeded
|2&2Mfield=_permission$
Mcode=^missing$
B:~w{4,20}_permission~W{2,60}code~W{2,8}missing
&3mmessage=^authorization%error$
Mfield=^access_token$
Mcode=^@invalid|missing)$
|2&3Mresource=^Application$
mfield=^status$
mcode=^inactive$
B.resource.:~s?.Application.,~s?.field.:~s?.Status.,~s?.code.:~s?.Inactive.
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
|3fx-fb-trace-id
ffacebook-api-version
u^https:~/~/graph~.@facebook|instagram)~.com~/
|2&2mfbtrace_id
Mcode=^@4|17|32|613|8000[0-9]|8001[0-4])$
&2B~(#@4|17|32|613|8000[0-9]|8001[0-4])~)
boauthexception|facebook|graph~s?api
bthis ip can.t make requests for that application
|2&2mfbtrace_id
Merror_subcode=^@463)$
&2|2&2mfbtrace_id
Mcode=^@190)$
&2B~(#@190)~)
boauthexception|facebook|graph~s?api
b@session|token) has expired
&2mfbtrace_id
Merror_subcode=^@458|459|464|490)$
|2*7
bapi calls from the server require an appsecret_proof|invalid appsecret_proof
|2&2mfbtrace_id
Mcode=^@368)$
&2B~(#@368)~)
boauthexception|facebook|graph~s?api
|2&2mfbtrace_id
Mcode=^@3|10|2[0-9][0-9]|131005)$
&2B~(#@3|10|2[0-9][0-9]|131005)~)
boauthexception|facebook|graph~s?api
u^https:~/~/api~.unsplash~.com~/
&2u^https:~/~/api~.unsplash~.com~/
|2brate limit exceeded
&2#403,429
Fx-ratelimit-remaining=^0$
.
b~b@403|429) forbidden ~(rate limit exceeded~)
.
Bmaximum number of ~d{1,7} hosts allowed for your
.
B~b@insufficient_user_quota|pre_consume_token_quota_failed)~b|preConsumedQuota|用户额度不足|令牌.{0,40}额度@已用尽|不足)
B无权@访问%?~S{0,40}%?@分组|模型)|使用模型)|This%token%has%no%access%to%model
B无权进行此操作，@请刷新页面|未提供|New-Api-User)
B该令牌只能在指定网段使用
|2fx-pinecone-api-version
u~.pinecone~.io~/
bindex exceeds the project quota of ~d{1,6} pods?
&3B~bForbiddenException~b|~b403~b
bpinecone
!b~b@limit|quota|protection)~b
|2fx-dashscope-call-gateway
u^https:~/~/dashscope[~w-]{0,20}~.aliyuncs~.com~/
b~ballocationquota~.freetieronly~b|free tier of the model has been exhausted
|2Mcode=^Arrearage$
bmake sure your account is in good standing
bcurrent user api does not support @a?synchronous|http) calls?
&2binvalid according to policy: policy expired
|3fx-dashscope-call-gateway
bdashscope|model-?studio|~bqwen
u^https:~/~/dashscope[~w-]{0,20}~.aliyuncs~.com
|2b~b@model|app|workspace)~.accessdenied~b|~baccessdenied~.unpurchased~b
&2|2Mcode=^@AccessDenied|access_denied)$
b@model|workspace|app) access denied|access to model denied
*2
&2Mcode=^InvalidApiKey$
|2binvalid api-key provided
*2
B~bCIDRAM~b
&2B~bCIDRAM~b
bwhy blocked: rate limited
&2b~bcidram~b
/iu/bNo access allowed from (?<country>[~p{L}%,.-]{2,60}?)@~s*~(|[.!~n]|$)
baccess to this page was denied due to legal obligations
|2baccess to this page was denied @because @your ip address|you attempted to access this page using an invalid ip)|due to @abnormal traffic|previous bad behaviou?r))
&2B~bCIDRAM~b
bwhy blocked: @cloud service|proxy|bogon ip|banned|attacks|generic|spam|malware|invalid ip|fake~s|unverified~s)
u^https:~/~/@api|i)~.imgur~.com~/
|2b~bimgur is temporarily over capacity
&2merror=over capacity
uimgur~.com~/
|2u^https?:~/~/itunes~.apple~.com~/@~w{2}~/)?@lookup|search|rss)~b
fapple-timing-app
&3#403
e
|2u^https?:~/~/itunes~.apple~.com~/@~w{2}~/)?@lookup|search|rss)~b
Fx-responding-instance=^MZStoreServices
|2fx-nuget-warning
u^https:~/~/@www|api)~.nuget~.org~/
&2Mmessage=^Quota%exceeded~.$
MstatusCode=^403$
&2bpackage [~w.'\`-]{1,140} @is|has) ~w+ locked
bnuget
bspecified api key is invalid, has expired,? or does not have permission to access the specified package
|4fx-openstack-request-id
fx-compute-request-id
fopenstack-api-version
fx-openstack-nova-api-version
&3bquota exceeded for (?!quota~b)@instances|cores|ram|resources|server_groups|key_pairs|~w{3,30}):?
|1bbut already used ~d+ of ~d+|~brequested ~d+|maximum number of|openstack|~bnova~b|overquota|~bforbidden~b
|2Mcode=^@403|413)$
bhttp 40[39]|~bforbidden~b|overquota|but already used
bpolicy does@n.{1,6}t| not) allow (?<action>[~w:.-]{3,120}) to be performed
b~(?rule:[~w:.-]{3,120}[^~n]{0,300}?is disallowed by policy|[~w:.-]{3,120} is disallowed by policy
brequested image has been deactivated
byou are not authorized to perform the requested action:? (?<action>[~w:.-]{3,120})?|you are not authorized to complete ~w{3,60} action
&2bthe request you have made requires authentication
|2bkeystone|openstack|http 401|~bunauthorized~b
fx-openstack-request-id
&2baccess was denied to this resourc
|3fx-trans-id
fx-openstack-request-id
bswift|<h1>~s{0,3}forbidden
.
baccess from your ip address has been blocked for security reasons~. please contact the administrator
.
bin collaboration with crowdsec and their crowd-sourced ip reputation data
bremaining @transgression|offense)~(s~) against this site
byou were blocked by the~s{1,4}@<[^>]{1,200}>~s*)?@wordpress )?@simple firewall|shield)|something in the @url|request), form or cookie data wasn.{1,8}t appropriate
u^https:~/~/api~.elsevier~.com~/
brequestor configuration settings insufficient for access to this resource
bclient ip address~b.{0,80}?~bdoes not resolve to an account
brequestor is not authorized to access the requested view or fields of the resource
fserver=^netdata
&3fserver=^netdata
#403,451
BYou @are not allowed|need to be authorized)
&2fserver=^netdata
b^auth error
|3C^grafana_session
fx-grafana-id
B~bACE~d{10}~b
|2B^~s*Sorry,%the%provided%token%is%not%valid~s*$
&2#403
u^https:~/~/@apt|rpm|packages)~.grafana~.com
|3byou.{1,6}ll need additional permissions to perform this action~. permissions needed
&2maccessErrorId
mtitle=^access%denied$
bmsg=.{0,2}access denied.{0,200}?accesserrorid=
|2b^~s*origin not allowed~s*$
&2borigin not allowed
bgrafana
burl is not a valid whitelisted url|data proxy hostname and ip are not included in whitelist|non allow-listed @host|url)
&3Mmessage=^Permission%denied$
|3fx-grafana-org-id
C^grafana_
&2fx-frame-options=^deny$
fcache-control=no-@store|cache)
#403
.
b客户端存在大量下载|带有非常用软件的特征|enormous traffic from your network or client|software that you are using is with uncommon
&2#403
u^https?:~/~/~w+~.@tuna~.tsinghua|bfsu|ustc)~.edu~.cn~/
.
b@anti-crawler|ddos|spamfirewall|anti-flood)@ protection)? is activated for your ip|@anti-?spam|protection) by cleantalk|protection anti-crawler v.rifie|anti-crawler-schutz ist f.r deine ip
b~bpy?netbox~b
bsource ip (?<address>[~da-f.:]{3,45}) is not permitted to authenticate using this token
bclient ip address could not be determined for validation
binvalid authorization header: @must be in the form .{0,3}bearer <key>|token contains invalid characters|could not parse key from v2 token)
&2|3b~bpy?netbox~b|netbox_community|the%request%failed%with%code%403%forbidden
Fapi-version=^[2-9]~.~d{1,2}$
U~/api~/@dcim|ipam|circuits|tenancy|virtualization|wireless|extras)~/
mdetail=^token%expired$
&2*0
mdetail=^@invalid%@v[12]%)?token|token%disabled|user%inactive)~.?$
&2*0
bthis @token does not permit write operations|user does not have permission to @create tokens|run this script|synchronize))|missing permission:
|2u^https:~/~/[~w.-]{1,100}~.azurecr~.@io|cn|us)
fwww-authenticate=azurecr~.@io|cn|us)
&2bclient with ip .{0,10}?[~d.:a-fx*%<>-]{2,60}.{0,10}?~s*is not allowed access
|3u^https:~/~/[~w.-]{1,100}~.azurecr~.@io|cn|us)
fwww-authenticate=azurecr~.@io|cn|us)
b~.azurecr~.@io|cn|us)|aka~.ms~/acr
&2*1
bunauthorized: @authentication required|application not registered with aad)|authentication required, visit
&2*1
|2b@denied: )?requested access to the resource is denied|insufficient_scope
&2#403
Mcode=^DENIED$
u^https:~/~/api~.vultr~.com~/
|2byour ip ~(?[0-9a-f.:x]{3,45}~)? is not authorized to use this api key
&2bunauthorized ip address
|2bvultr
uapi~.vultr~.com
&2binvalid api @key|token)
*0
u^https:~/~/[~w-]{1,63}~.servicebus~.@windows~.net|chinacloudapi~.cn|usgovcloudapi~.net)
bip has been prevented to connect to the endpoint
b(?<claim>~b@send|listen|manage)[~w,]{0,30})@['~u2019]|&#39;|~~u0027)? claim@~(s~)|s)? @is|are) required to perform this operation
bthe maximum entity size has been reached or exceeded
&2|2u^https:~/~/[~w-]{1,63}~.servicebus~.@windows~.net|chinacloudapi~.cn|usgovcloudapi~.net)
b~.servicebus~.windows~.net|systemtracker
bmessaging entity .{1,200}?is currently disabled|~bmessagingentitydisabled@exception)?~b
&2*0
bexpiredtoken:|the token is expired~. expiration time
&2*0
|2binvalidsignature:|the token has an invalid signature|missingtoken|malformedtoken|claim is empty or token is invalid
&2MCode=^401$
#401
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
.
|2MerrorCode=^@IP_ADDRESS_NOT_ON_ACCESS_LIST|@ORG|RESOURCE)_REQUIRES_ACCESS_LIST|@ORG|RESOURCE)_REQUIRES_WHITELIST)$
bip_address_not_on_access_list|requires access through an? @access list|whitelist) of ip ranges
|2&2MerrorCode=^@ACCOUNT_SUSPENDED|NO_PAYMENT_INFORMATION_FOUND|PAYMENT_METHOD_MISSING|TENANT_~w{1,60}_UNSUPPORTED)$
mdetail
B~bNO_PAYMENT_INFORMATION_FOUND~b
&2MerrorCode=^@USER_UNAUTHORIZED|NOT_ORG_GROUP_CREATOR|API_KEY_CANNOT_CREATE_@GROUP|ORG)|API_KEY_ACCESS_LIST_ACCESS_DENIED|USER_CANNOT_ACCESS_ORG|USER_CANNOT_ACCESS_GROUP)$
mdetail
u^https:~/~/[~w.-]{1,120}~.snowflakecomputing~.@com|cn)~/
|2Mcode=^39042[02]$
bincoming request with ip~/token (?<address>[~w.:]{1,45}) is not allowed to access snowflake
|2Mcode=^@39011[0-5]|390318|39430[123])$
&2bauthentication token has expired|oauth access token expired
bsnowflake|39~d{4}
|2Mcode=^@390100|390144|390195|390303|394300|39430[456])$
&2bjwt token is invalid
bsnowflake|39~d{4}
bsql access control error|is not granted to this user[~s~S]{0,80}role|role [~w'\`~~]{1,140} specified in the connect string
baccount name is correct:[^~n]{0,160}http 403|~b2?90403~b[^~n]{0,60}http 403:? forbidden|http 403:? forbidden[^~n]{0,160}snowflakecomputing|403 forbidden[^~n]{0,160}snowflakecomputing~.com[^~n]{0,20}~/session~/v1~/login-request
|2fx-ms-keyvault-service-version
u^https:~/~/[~w-]{1,63}~.@vault|managedhsm)~.@azure~.net|azure~.cn|usgovcloudapi~.net)~/
|2Mcode=^ForbiddenByConnection$
b~bforbiddenbyconnection~b|public network access is disabled and request is not from a trusted service|connection is not an approved private link
|2Mcode=^ForbiddenByFirewall$
b~bforbiddenbyfirewall~b|client address @~([~d.:a-f]{3,45}~) )?is not authorized and caller|request was not allowed by nsp rules
|2Mcode=^ForbiddenByRbac$
b~bforbiddenbyrbac~b|caller is not authorized to perform action on resource~.~W{1,9}@[rn]~~?){0,4}~s{0,4}if role assignments
|2&2|2Mcode=^@ForbiddenByPolicy|AccessDenied)$
B~bForbiddenByPolicy~b
|2b~bforbiddenbypolicy~b|key vault
*0
bdoes not have @~w+ ){1,2}(?<right>[~w%,]{2,40}?) permission on key vault|does not have permission to @get|list|set|sign|decrypt|unwrap)[~w%]{0,40} on key vault
|2bakv1000~d|request is missing a bearer or pop token
&2*0
fwww-authenticate=^bearer authorization=
&2*0
|2Mcode=^Throttled$
brequest was not processed because too many requests were received
|2fx-databricks-org-id
u^https:~/~/[~w.-]{1,120}@databricks~.com|azuredatabricks~.net)~/
bsource ip address:? (?<address>[~w.:]{1,45}) is blocked by databricks ip acl|unauthorized network access to workspace|public access is not allowed for workspace
|2B~bPRIVATE_LINK_VALIDATION_ERROR~b|private-link-validation-error
brequested workspace has [~w%]{5,40} enabled and is not accessible from the current network
&2|2binvalid access token
fx-databricks-reason-phrase=invalid%access%token
|4fx-databricks-org-id
fx-databricks-reason-phrase
u^https:~/~/[~w.-]{1,120}@databricks~.com|azuredatabricks~.net)~/
bdatabricks
&2bunauthorized access to @workspace|org)
*3
|3&2Merror_code=^PERMISSION_DENIED$
*3
bpermission_denied:[^~n]{0,120}@user|principal|does not have)[^~n]{0,120}
buser does not have @use @catalog|schema)|select|modify|execute|manage) on
u^https:~/~/@dapi|kapi|kauth|apis-navi)~.kakao~.com~/
bip mismatched!? callerip=
bdomain mismatched!? caller=
|3bapp~([^)~n]{1,80}~) disabled [a-z_]{3,60} service
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
u^https:~/~/[~w-]{1,63}~.azconfig~.@io|azure~.cn|azure~.us)
|2Mtype=azconfig~.io~/errors~/ip-address-rejected$
baccess to this resource is governed by a network access policy
u^https:~/~/api~.@brevo|sendinblue)~.com~/
|2byou are using an unrecogni[sz]ed ip address
bapp~.brevo~.com~/security~/authorised_ips
.
|2MerrorMessage=^IP_ADDRESS_NOT_ALLOWED$
&2B~b2S290~/8~b
BIP_ADDRESS_NOT_ALLOWED
|2sx-parse-application-id
fx-parse-job-status-id
Bis not set in Parse Server option
&2Merror=^unauthorized$
|2|3sx-parse-application-id
U~/parse~/
b~bparse~b|x-parse-
&2#403
B^~{.error.:~s?.unauthorized.~}$
|3BPermission denied for action ~w{1,20} on class
BThis user is not allowed to @access|perform)[^~n]{1,60}~sclass
Bunauthorized: master key is required
.
BThis IP address ~(~S{2,45}~) does not have permission
Bthat requires a client API key
BThis account does not have permission to access the API~.
Bcurrent installation state
u^https:~/~/api~.coinex~.com~/
&2Mcode=^4007$
|2u^https:~/~/api~.coinex~.com~/
b~bip prohibited
&2Mcode=^4005$
|2u^https:~/~/api~.coinex~.com~/
baccess[_%]id @does )?not exist
u^https:~/~/@api|fx-api)[~w-]{0,20}~.gate@io)?~.~w{2,4}~/
|2&2Mlabel=^IP_FORBIDDEN$
b~brequest ip~b
bip_forbidden~b.{1,40}request ip not in whitelist
Mlabel=^INVALID_SIGNATURE$
u^https?:~/~/@api~.@clashofclans|clashroyale|brawlstars)~.com|~w+proxy~.royaleapi~.dev)~/
|3mreason=^accessdenied~.invalidip$
bapi key does not allow access from ip (?<address>[~d.]{7,15})
binvalid authorization: api key does not allow access from ip
&2mreason=^accessdenied$
|2u^https?:~/~/@api~.@clashofclans|clashroyale|brawlstars)~.com|~w+proxy~.royaleapi~.dev)~/
mmessage=^invalid%authorization~.?$
u^https:~/~/@api|openapi|api-futures)[~w-]{0,12}~.kucoin~.com~/
&3Mcode=^4@00006)$
mmsg
|2u^https:~/~/@api|openapi|api-futures)[~w-]{0,12}~.kucoin~.com~/
bkc-api|kucoin|request%ip|access%denied|signature%error|local%laws|located%country
&3Mcode=^4@00@301|500))$
mmsg
*0
|2&3Mcode=^4@00002)$
mmsg
*0
bkc-api-timestamp invalid
|2&3Mcode=^4@0000[1345])$
mmsg
*0
bkc-api-key not exists|kc-api-passphrase error
&3Mcode=^4@000@07|10))$
mmsg
*0
u^https:~/~/api~.map~.baidu~.com~/
BAPP%?IP%?校验失败
bapp%?referer%?校验失败
bak有误|ak参数不存在|app%?@sn|mcode码)%?校验失败
BAPP%?服务被禁用
.
B(?<![A-Z_])@INVALID_USER_IP)(?![A-Z_])
B(?<![A-Z_])@INVALID_USER_DOMAIN)(?![A-Z_])
B(?<![A-Z_])@USERKEY_PLAT_NOMATCH|INVALID_USER_@KEY|SIGNATURE|SCODE)|USER_KEY_RECYCLED)(?![A-Z_])
B(?<![A-Z_])@@DAILY|IP)_QUERY_OVER_LIMIT|ACCESS_TOO_FREQUENT|QPS_HAS_EXCEEDED_THE_LIMIT)(?![A-Z_])
u^https:~/~/@api|sandbox)~.dataforseo~.com~/
|2Mstatus_code=^40207$
byour ip is not whitelisted~. you can modify your ip whitelist
|3u~/api~/v2~/@torrents|app|auth|sync|transfer|log|rss|search)~/|~/command~/@download|upload)$
C^@SID|QBT_SID_~d+)$
bqbittorrent
b@^|[>~n])~s{0,9}your ip address has been banned after too many failed authentication attempts|身份认证失败次数过多|reason: ip has been banned, ip:
bwebui: invalid host header
bwebui: @cross-site request blocked|@origin|referer) header & target origin mismatch)
|2&2#403
u~/api~/v2~/@torrents|app|auth|sync|transfer|log|rss|search)~/|~/command~/@download|upload)$
Bqbittorrentapi~.exceptions~.Forbidden403Error
U~/hex~.pm~/
&2U~/hex~.pm~/
Mmessage=^Blocked$
|2Merror=^not_authorised$
b~brabbitmq~b
buser can only log in via localhost|user .{1,20}? can only connect via localhost
bnot @a )?@management|administrator|monitor|policymaker) user|not_authorized.{0,40}?management
buser not authorised to access @virtual host|object)|~bno access to this vhost~b
|2baccess to (?<kind>queue|exchange|topic|vhost) .{1,120}? refused for user
baccess_refused - access to
bresource_locked - cannot obtain exclusive access|access_refused - queue .{1,120}? in exclusive use
|2baccess_refused - login was refused|exception ~(403~) reason: .{0,4}username or password not allowed
&2Merror=^not_authori[sz]ed$
blogin failed
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
&1buser authorization failed: access_token has expired
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
&2buser authorization failed
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
u^https:~/~/api~.razorpay~.com~/
&2Mcode=^BAD_REQUEST_ERROR$
mdescription=^access%denied~.?$
&2Mcode=^BAD_REQUEST_ERROR$
mdescription=^the%api%key%provided%is%invalid
&2Mcode=^BAD_REQUEST_ERROR$
mdescription=^the%requested%url%was%not%found%on%the%server
u^https:~/~/@proxy|sum)~.golang~.org~/
|2breading https:~/~/proxy~.golang~.org~/[^~s]{1,300}: 403 forbidden
&2#403
u^https:~/~/@proxy|sum)~.golang~.org~/
u^https:~/~/[~w.-]{1,80}~.dbt~.com~/|^https:~/~/cloud~.getdbt~.com~/
&2baccount_access_denied.{0,4}:~s{0,4}true
bis_service_token.{0,4}:~s{0,4}true
baccount_access_denied.{0,4}:~s{0,4}true
.
bwe.{1,8}re sorry,? @but )?you are not allowed to proceed|similar to automated requests from spam posting software
|2fx-groq-region
u^https:~/~/api~.groq~.com~/
&2baccess denied~. please check your network settings
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
.
b~[403~] <?http~S{4,300} ~||✖~] http|~(~s*@index: )?line ~d{1,6}~) broken~s|broken link: http|~bexternal link http~S{4,300} failed
&2|2bindexerhttpclient|connect to indexer[^~n]{0,200}403|returned error: 403 ~[http|unsupported status code .{0,3}403|~b@fetch|refresh|pars)~w{0,4} @the |this )?@rss )?feed~b[^~n]{0,200}~b403~b
b~b403~b[^~n]{0,40}https?:~/~/~S{4,200}~/@feed|rss|atom)s?~b
-bnuget|_packaging|graph~.facebook
bcannot open url 'http~S{4,300}'~s?: http status was '403|download request status is not success[^~d]{0,9}0x80190193|while downloading http~S{4,300}: server returned status 403|failed retrieving file '~S{1,200}' from ~S{1,100}~s: the requested url returned error: 403
.
|2b<title>~s*ninjafirewall:? ~d{3}~b
&2bfor security reasons?,? it was blocked and logged
byour request cannot be @processed|proceeded)|ninjafirewall
u^https?:~/~/api~.weather~.gov~/
&3|2u^https?:~/~/api~.weather~.gov~/
bapi~.weather~.gov
|2#403
baccess denied|~b403~b
|2baccess denied|forbidden|~b403~b
#403
u^https:~/~/@api~.)?genius~.com~/
&2u^https:~/~/genius~.com~/
|2#403
B~b403~b
U^https:~/~/api~.jikan~.moe~/
&2Mtype=^BadResponseException$
B~b403%on%https?:
|2u^https:~/~/@[~w-]+~.)?locationiq~.@com|org)~/
b~blocationiq~.@com|org)~b
&2*0
|2merror=~baccess restricted~b
b~baccess restricted~b
&2*0
|2merror=~bservice not enabled~b
b~bservice not enabled~b
&2*0
|2merror=~b@invalid key|key not active)~b
b~b@invalid key|key not active)~b
&2*0
|2merror=~brate limited @second|minute|day)~b
b~brate limited @second|minute|day)~b
.
&3#403
U~/api~/send~/?$
Mcode=^forbidden$
.
bblocked because of malicious activities|firewall~s{0,4}@<[^>]{1,200}>~s*){0,4}powered by~s{0,4}@<[^>]{1,200}>~s*){0,4}malcare
BComposer~~Downloader~~TransportException
&1b@invalid credentials@ ~(http 403~))? for|the) ~W{0,2}https?:~/~/@repo~.)?packagist~.org~/[^~n]{0,300}?@aborting|could not be @accessed|downloaded)|http 403)
&2|2binvalid credentials@ ~(http 40[13]~))? for ~W{0,2}https?:~/~/[^~n]{3,400}?aborting
burl @required authentication|could not be accessed) ~(http 403~)
b~bcomposer~b|packagist|failed to download~s[^~n]{1,200}?~sfrom dist
.
&3Fcontent-type=^text~/plain$
Fcontent-length=^10$
B^~s{0,4}Forbidden~s{0,4}$
B^~s{0,4}Retry%later~s{0,4}$
u^https:~/~/api~.curseforge~.com~/
baddons-ecs~.forgesvc~.net[^~n]{0,200}~b403~b|~b403~b[^~n]{0,120}addons-ecs~.forgesvc~.net
bcursemaven~.com~/curse~/maven[^~n]{0,300}~b403~b|~b403~b[^~n]{0,120}cursemaven~.com~/curse
|3&2u^https:~/~/api~.curseforge~.com
#403
baccess to https:~/~/api~.curseforge~.com is forbidden
bapi~.curseforge~.com[^~n]{0,200}~b403~b|~b403~b[^~n]{0,120}api~.curseforge~.com
b~bprometheus~b
blifecycle apis? @is|are) not enabled
|2&2MerrorType=^unavailable$
badmin apis disabled
badmin apis? @are )?disabled
u^https?:~/~/@fleet-api~.prd~.~w+~.vn~.cloud~.tesla~.c@om|n)|owner-api~.teslamotors~.com)~/
|2bendpoint is only available on fleet.?api
b~bforbidden, see https:~/~/developer~.tesla~.com~/docs~/fleet-api
bvehicle command protocol required
bunauthorized missing scopes
bmust be registered in the current region https:~/~/fleet-api
.
byou cannot publish over the previously published versions|cannot be republished until
bpackage name @too similar to existing|triggered spam)
&2byou @do not have permission to publish|may not perform that action with these cred)
bnpm|e40[13]|these%cred|correct%user
byou must verify your email before publishing a new
B~b403 Forbidden - GET https:~/~/registry~.@npmjs~.org|yarnpkg~.com)~/(?!-~/)
&2btwo-factor authentication @or granular access token with bypass 2fa enabled )?is required
bnpm|e40[13]|bypass%2fa
u^https:~/~/api~.x~.ai~/
&2bcontent violates usage guidelines
|2bsafety_check|x~.ai|xai|grok
u~/api~.x~.ai~/
bnewly created teams? doesn.{1,6}t have any credits
bhas either used all available credits or reached its monthly spending limit
u^https:~/~/@site~.)?financialmodelingprep~.com~/
blegacy endpoint~s{0,3}:~s{0,3}@due to|this endpoint)
|1b@exclusive|premium|special) @endpoint|query parameter)~s{0,3}:~s{0,3}[^~n]{0,60}?@not available under your current subscription|subscription)
fserver=^icecast~b
&2fserver=^icecast~b
bmountpoint in use
bicecast connection limit reached|^~s*too many sources connected
&2fserver=^icecast~b
bno content-type given|content-type not supported
|2u~/webservice~/@rest|xmlrpc|soap)~/server~.php
B~b@webservice_access|moodle)_exception~b
&2B~b@webservice_access|moodle)_exception~b
bweb services are not enabled|web service is not available
&2B~b@webservice_access|moodle)_exception~b
binvalid @token - token|service - service) expired|session not found or expired|~binvalidtimedtoken~b
&2B~b@webservice_access|moodle)_exception~b
binvalid @token|service) - ip~b
&2B~b@webservice_access|moodle)_exception~b
Merrorcode=^invalidtoken$
brefused web service access for (?<state>suspended|unconfirmed|nologin)~b
bmissing capability: @moodle~/|webservice.{1,3}?)(?<protocol>~w+):use~b
baccess to the function (?<function>~w{3,80})~(~) is not allowed
B~bwebservice_access_exception~b
|1b~burn:@ietf:params:)?acme:error:
baccount creation on acmev1 is disabled|acmev1 @api )?@is )?@deprecated|disabled)
baccount is temporarily prevented from requesting certificates
|2b~burn:@ietf:params:)?acme:error:ratelimited~b
btoo many @certificates @~(~d+~) )?already issued|failed authorizations @~(~d+~) for|recently)|new orders @~(~d+~)|recently)|new registrations ~(~d+~)|registrations for this ip)
|2b~burn:@ietf:params:)?acme:error:caa~b
bcaa record for ~S{1,255} prevents issuance|~brechecking caa~b
|2b~burn:@ietf:params:)?acme:error:externalaccountrequired~b
bmust include a value for the ~W{0,2}externalaccountbinding
&2bduring secondary validation
|1bacme-challenge|urn:@ietf:params:)?acme:error:
binvalid response from https?:~/~/(?<host>[^/~s]{1,255})~/~S{0,300}?acme-challenge~/[~s~S]{0,200}?@:~s{0,3}40[13]~b|~b40[13] forbidden|<title>~s{0,3}@40[13]|forbidden|access denied|attention required|just a moment))
binvalid response from https?:~/~/(?<host>[^/~s]{1,255})~/~S{0,300}?acme-challenge|key authorization file from the server did not match this challenge
b@incorrect|no@ valid)?) txt record~s[^~n]{0,300}?@_acme-challenge|dns-persist-01)
|3b~burn:@ietf:params:)?acme:error:rejectedidentifier~b
b~burn:@ietf:params:)?acme:error:unsupportedidentifier~b
bacme server refuses to issue a certificate for this domain name|acme server has disabled this identifier type|domain name does not end with a valid public suffix
|3baccount is not valid, has status ~W{0,2}~w{3,20}
b~burn:@ietf:params:)?acme:error:accountdoesnotexist~b
&2|2b~burn:@ietf:params:)?acme:error:
b~bacme-challenge~b|~bcertbot~b|letsencrypt|let.{1,6}s encrypt
bno registration exists matching provided key
b~burn:@ietf:params:)?acme:error:ordernotready~b
b~bis too new for get api~b
&2*7
baccount @in use )?did not @issue|request) @the |specified )?certificate|does not control all identifiers in cert|account id doesn.{1,6}t match|csr does not specify same identifiers|not permitted to use certificate profile
b~burn:@ietf:params:)?acme:error:useractionrequired~b
b~burn:@ietf:params:)?acme:error:badnonce~b
bno authorization provided for name~b
|2b~burn:@ietf:params:)?acme:error:unauthorized~b
&1mtype=acme:error:unauthorized$
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
bollama.{0,200}?@403|forbidden).{0,200}?@chrome-extension|moz-extension|app):~/~/
Fserver=^AdGuardHome~/
&3Fserver=^AdGuardHome~/
#403
U~/install[/.]
u~bbintray~.com~/
|2b~bbintray~.com~/[^~n]{0,300}~b403~b|~b403~b[^~n]{0,120}~bbintray~.com~/
&2u~bbintray~.com~/
#403
.
&3#403
u~/@search)?~?[^#]{0,2000}~bformat=@json|csv|rss)~b
|3usearx
u[?&]@pageno|categories|engines|time_range|safesearch)=
bsearx
|2fx-kubernetes-pf-flowschema-uid
MapiVersion=^v1$
BFilter rejecting [A-Z]+ ~S+ @localhost|127~.0~.0~.1|~[::1~])
BFilter rejecting [A-Z]+ ~S+ ~w
bhttp probe failed with statuscode: 40[13]
buser ~~*["']system:anonymous~~*["'] cannot|forbidden%~(user=system:anonymous,
bis%forbidden: exceeded quota:
bis%forbidden: failed quota:
bunable to create new content in namespace (?<namespace>~S{1,80}) because it is being terminated
bis%forbidden: @violates%podsecurity|unable%to%validate%against%any)
bis%forbidden:[^~n]{0,200}~b@maximum|minimum) (?<what>[~w./-]{2,40})@ usage)? per @container|pod|persistentvolumeclaim) is~b
bis%forbidden: error looking up service account (?<account>[^~s:]{1,160}):|is%forbidden: service account ~S{1,160} was not found
battempting to grant rbac permissions not currently held
bis forbidden: @node ~S{1,160} )?@cannot|is not allowed to) modify @node|labels|taints)~b
badmission webhook ~S{1,160} denied the request|validatingadmissionpolicy ~S{1,160} with binding ~S{1,160} denied request
buser ~~*["'](?<user>[^"'~~]{1,120})~~*["'] cannot (?<verb>~w+) resource
BForbidden%~(user=(?<user>[^,~s]{1,160}),%verb=(?<verb>~w+),%resource=(?<what>~w+)
|4fx-consul-index
fx-consul-knownleader
sx-consul-token
u^https?:~/~/[^/]{1,200}:850[01]~/v1~/
&2b~bacl not found~b
|2u~/v1~/acl~/@policy|role|auth-method|binding-rule)~/[~w-]
b~/v1~/acl~/@policy|role|auth-method|binding-rule)~/[~w-]
&3b~bacl not found~b|token does not exist: acl
|2|6fx-consul-index
fx-consul-knownleader
fx-consul-default-acl-policy
sx-consul-token
u^https?:~/~/[^/]{1,200}:850[01]~/v1~/
b~bconsul~b|x-consul-|:850[01]~/v1~/
b^~s{0,9}acl%not%found|rpc%error|token%does%not%exist:%acl|~(acl%not%found~)
-*1
banonymous token lacks permission ~W{0,2}(?<right>[~w:-]{3,60})?
btoken with accessorid ~S{3,60} lacks permission ~W{0,2}(?<right>[~w:-]{3,60})
&2bacl support disabled
*3
bacl bootstrap no longer allowed
|4&2B~bPermission denied~b
|3fx-consul-index
fx-consul-knownleader
u^https?:~/~/[^/]{1,200}:850[01]~/v1~/
&3#403
b^~s{0,9}@rpc error making call: )?permission denied~s{0,9}$
*3
B~brpc error making call: Permission denied
&2bunexpected response code: 403 ~(@rpc error[^)~n]{0,40}: )?permission denied
b~bconsul~b
u^https:~/~/api@-free)?~.deepl~.com~/
bwrong endpoint~. use https?:~/~/(?<host>api@-free)?~.deepl~.com)
blegacy authentication method
&2u^https:~/~/api@-free)?~.deepl~.com~/
|2sorigin
bblocked by cors policy
|2&2#456
|2u^https:~/~/api@-free)?~.deepl~.com~/
bquota
&2bquota @for this billing period has been )?exceeded
bdeepl
|2bauthorization failure, check auth_?key
&3|3#403
B~b403~b
bauthorization failed
|2u^https:~/~/api@-free)?~.deepl~.com~/
bdeepl~.com|deepl-auth-key
-BCORS
|2u^https?:~/~/api~.tumblr~.com~/
fp3p=tumblr
&2|2uapi~.tumblr~.com~/v2~/blog~/[^/~s]{1,80}~/likes~b
bapi~.tumblr~.com~/v2~/blog~/[^/~s]{1,80}~/likes~b
|3#403
B~b403~b
Mmsg=^Forbidden$
&2mmsg=^limit%exceeded$
|3uapi~.tumblr~.com
fp3p=tumblr
B~bmeta~b
b@hit a snag|tumblr went thud)~. try again
|2u^https:~/~/query~d~.finance~.yahoo~.com~/
fy-rid
&2|2U~/v7~/finance~/download~/
B~/v7~/finance~/download~/
bunable to access this feature
b~binvalid @crumb|cookie)~b|yahoo-finance-api-feedback
&2|2u^https:~/~/query~d~.finance~.yahoo~.com~/
b~bquery~d~.finance~.yahoo~.com~b
|2#403
B~b403~b|Forbidden
u^https?:~/~/@api|partner)~.steam@powered|-api)~.com~/
|3bsteam profile? is @private|not public)|@steam|playerstats)[~s~S]{0,200}profile is not public
&2u^https?:~/~/steamcommunity~.com~/@inventory~/|@id|profiles)~/[^/]{1,40}~/inventory)
B^~s{0,8}null~s{0,8}$
B~bISteamUserStats~/GetPlayerAchievements~b[~s~S]{0,1000}~b403~b
|2&2bretrying will not help
bplease verify your @<pre>)?~s*key=
&2u^https?:~/~/api~.steampowered~.com~/
B~b403%Client%Error
&2#403
u^https?:~/~/api~.steampowered~.com~/i
U^https?:~/~/[~w.-]{1,80}:1400~/
&2|2U:1400~/@Media@Renderer|Server)~/)?[A-Z]~w{4,24}~/@Control|Event)~b
B:1400~/@Media@Renderer|Server)~/)?[A-Z]~w{4,24}~/@Control|Event)~b
B~b403~b|Forbidden
.
&2|2b~bssl is required~b
r^ssl is required
|4fserver=^varnish$
fx-served-by=~bcache-
b~bpypi~b|easy_install|setuptools|distribute_setup|http error 403: ssl is required
u^http:~/~/@[~w-]{1,20}~.)?pypi~.@python~.)?org~/
binvalid or non-existent authentication information
busername~/password authentication is no longer supported
binvalid api token:[^~n]{0,160}~btoken is expired
binvalid api token:[^~n]{0,160}@@project|oidc)[-~s]scoped token|oidc publisher does not match)|api tokens are not valid for permission
&2binvalid api token~b
bpypi|twine|legacy|~bscoped~b|macaroon
bassociated with the api token used, does not have @a verified primary email|two-factor authentication)
bread-only mode: uploads are temporarily disabled|new @uploads are|project registration) temporarily disabled
btoo many new projects created
bthe user [^~n]{1,80} isn.t allowed to upload to project
.
&2b~b@pkgs|packages)~.k8s~.io~/(?<path>[~w:./-]{0,120})
b~b403 @forbidden|client error)|error: 403|status code: 403
&2b~b403 forbidden ~[ip: [0-9a-f.:]{3,45} ~d{1,5}~]
-bsury~.org|bintray~.com|invalid response from proxy
&2bfailed to fetch https?:~/~/[^~s]{4,200} 403 forbidden
-bsury~.org|bintray~.com|invalid response from proxy
u^https:~/~/@sandbox|production|development)~.plaid~.com~/
|2&2b~bunauthorized_environment~b|~bunauthorized environment~b|development environment is no longer
|3u^https:~/~/@sandbox|production|development)~.plaid~.com~/
merror_type
bplaid
bfor the wrong plaid environment
|3bclient is not authorized to access the following products
byour client id is only authorized to use plaid link
&2b~bunauthorized product~b
*0
&2b~binvalid_api_keys~b|invalid client_id or secret provided|invalid public_key provided
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
|4fx-appwrite-project
sx-appwrite-project
sx-appwrite-key
u^https?:~/~/@[~w-]{1,40}~.)?cloud~.appwrite~.io~/
|2&2B~btype~W{1,5}@general_unknown_origin)~b
|3Mversion=^~d
bappwrite
sx-appwrite-project
binvalid origin~. register your new client ~(?(?<host>[^~s)]{0,200})
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
u^https:~/~/[~w.-]{1,60}~.sentry~.io~/api~/
bevent submission rejected with_reason:~s*cors~b
bevent submission rejected with_reason:~s*@multi)?projectid
bevent submission rejected with_reason:~s*projectstate
bevent submission rejected with_reason:~s*~w{3,40}
|2&2Mcode=^sso-required$
mmessage=^must%login%via%sso
mdetail=^must%login%via%sso
&2Mcode=^sudo-required$
baccount verification required
&2Mcode=^2fa-required$
brequires two-factor authentication
&2Mcode=^superuser-required$
bre-authenticate for superuser
u~.@walletconnect|web3modal)~.@com|org)~/
|2bnot found on allowlist
&2bunauthorized: origin not allowed
|2uwalletconnect|web3modal
bwalletconnect|web3modal|reown|core~/relayer
&2binvalid~s?project~s?id|project not found
*0
B~bbokeh~.server~b
brefusing websocket connection from origin ~W{0,3}[^'~s]{1,200}|use --allow-websocket-origin=
btoken is expired~. configure the app with a larger value
|2bno token received in subprotocol header|subprotocol header is not .{0,2}bokeh
btoken for session .{1,80}? had invalid signature
|2bno bokeh-session-id provided|session id was provided as an argument and header|both token and session id were provided|session id had invalid signature
rno%bokeh-session-id%provided|session%id%was%provided%as%an%argument%and%header|both%token%and%session%id%were%provided|invalid%token%or%session%id
.
Bcsrf:%@origin%@header%invalid|does%not%match%host)|sec-fetch-site%header%invalid)
Bcsrf:%@token%@not%found|invalid)|referer%@header%@missing|invalid)|does%not%match%host))
Bhostauthorization:%forbidden%host
.
BForbidden%-%origin%invalid~b
BForbidden%-%referer%@not%supplied|invalid)~b
BForbidden%-%CSRF%token%@invalid|not%found%in%request)
.
b~b@cross|same)-site%request%blocked%by%csrf~b
&2|2Mmessage=^invalid%csrf%token$
Bcode=403,%message=invalid%csrf%token
-BEBADCSRFTOKEN
.
bcsrf failed: origin%checking%failed
bcsrf failed: referer checking failed
bcsrf failed:
bauthentication credentials were not provided
|2mdetail=^@token%is%@invalid%or%)?expired|signature%has%expired)
b~btoken_not_valid~b
Mdetail=^User%@inactive%or%deleted~.|is%inactive$)
mdetail=^@invalid%token~.|invalid%username~/password~.|invalid%@basic|token)%header~.)
mdetail=^you%do%not%have%permission%to%perform%this%action
.
borigin%checking%failed%-%
breferer checking failed%-%
|3bcsrf verification failed~. request aborted
bforbidden ~(csrf @cookie|token)~b
bcsrf cookie not set|csrf token from @post|the~s).{1,60}?~s@incorrect|has incorrect length)
BPermissionDenied~(?~W{1,3}Forbidden user agent
&2Bdjango~.core~.exceptions~.PermissionDenied|Forbidden ~(Permission denied~): ~/
-BRatelimited|SignatureExpired|BadSignature
B~bdjango~.request~b[^~n~w]{1,8}Forbidden:~s~/|~bForbidden:~s~/[^~n]{0,300}~n[^~n]{0,80}~bdjango~.
u^https:~/~/newsapi~.org~/
&2|2B~bcorsNotAllowed~b
brequests from the browser are not allowed
|3u^https:~/~/newsapi~.org~/
Mstatus=^error$
bnewsapi|developer plan
&2Mcode=^@apiKeyExhausted|rateLimited)$
|2Mstatus=^error$
u^https:~/~/newsapi~.org~/
&2Mcode=^@apiKeyDisabled)$
*3
&2Mcode=^@apiKeyInvalid|apiKeyMissing)$
*3
.
BCould%not%check%origin%for%Phoenix~.Socket%transport
BPlug~.CSRFProtection~.InvalidCrossOriginRequestError|security%warning:%an%embedded%.{1,20}script.{1,10}%tag%on%another%site%requested protected%JavaScript%~(if
BPlug~.CSRFProtection~.InvalidCSRFTokenError|invalid%CSRF%~(Cross%Site%Request%Forgery~)%token
.
binvalid%cors%request(?!~s*;)
&4#403
Fcontent-length=^20$
|2fvary=access-control-request-method
Fallow=OPTIONS
-B~S
binvalid%csrf%token%.{1,200}?%was%found%on%the%request%parameter|could%not%verify%the%provided%csrf%token%because|invalid%csrf%token%found%for|an%expected%csrf%token%cannot%be%found|web~.@server~.)?csrf~.~w{0,20}csrftokenexception
|2fwww-authenticate=insufficient_scope.{0,260}rfc6750#section-3~.1
binsufficient_scope[^~n]{0,260}?rfc6750#section-3~.1
|2fwww-authenticate=jwt%@expired%at|used%before)
B~bJwt%@expired%at|used%before)~s
|2fwww-authenticate=attempting%to%decode%the%jwt
ban%error%occurred%while%attempting%to%decode%the%jwt
bthe%request%was%rejected%because%the%@domain~s.{1,260}?%is%untrusted|header@%name)?:?~s|parameter@%name)?:?~s)
bthe%request%was%rejected%because%the%@url~s|http%method~s)
&3Merror=^Forbidden$
Mmessage=^Access%Denied$
mpath
bhttp403forbiddenentrypoint|pre-authenticated%entry%point%called~.~s{0,2}rejecting%access
|2bspringframework~.security~.~S{0,60}@accessdeniedexception|authorizationdeniedexception)|~b@accessdeniedexception|authorizationdeniedexception):%access%@is%)?denied|to access denied handler since access is denied
&2Merror=^Forbidden$
mmessage=^access%is%denied$
&3#403
bservlet~.service~(~)%for%servlet%[^~n]{1,200}?threw%exception
-BAccessDenied|AuthorizationDenied|RequestRejected|threw%exception[~s~S]{0,2000}?~b40[13]~b
&2&5#403
fcache-control=^no-cache,%no-store,%max-age=0,%must-revalidate$
Fexpires=^0$
fx-content-type-options
|2e
Fcontent-length=^0$
%POST,PUT,PATCH,DELETE
*10
|2bwhitelabel%error%page[~s~S]{0,400}?type=forbidden, status=403
&4Mstatus=^403$
Merror=^Forbidden$
mpath
mtimestamp
.
bcross-site%~w{3,10}%form%submissions%are%forbidden
bcross-site%remote%requests%are%forbidden
.
breceived request from bad origin:~s*(?<origin>~S{0,200})
u^https?:~/~/@maps|places|routes|roads|geocode|addressvalidation)~.googleapis~.com~/
B~b@RefererNotAllowedMapError|UnauthorizedURLForClientIdMapError)~b
bapi keys with referr?er restrictions cannot be used with this api
bthis ip, site or mobile application is not authori[sz]ed to use this api key
b~b@client)?billingnotenabledmaperror~b|you must enable billing on the google cloud project
|2b~b@legacy)?apinotactivatedmaperror~b|this api project is not authori[sz]ed to use this api
bcalling a legacy api, which is not enabled|this api is not activated on your api project
B~bApiTargetBlockedMapError~b
|2&2bprovided api key is expired
|2brequest_denied|google maps|maps~.google@apis)?~.com|maps platform
u^https?:~/~/@maps|places|routes|roads|geocode|addressvalidation)~.googleapis~.com~/
B~bExpiredKeyMapError~b
|2B~b@InvalidKeyMapError|MissingKeyMapError|InvalidClientIdMapError)~b
&2bprovided api key is invalid|you must use an api key to authenticate each request
*1
B~b@ProjectDeniedMapError|DeletedApiProjectMapError|RefererDeniedMapError|TOSViolationMapError)~b
|2B~bOverQuotaMapError~b
&2|2Mstatus=^OVER_@QUERY|DAILY)_LIMIT$
B~bOVER_@QUERY|DAILY)_LIMIT~b
|2*1
bdaily request quota|error_message
|2Mstatus=^REQUEST_DENIED$
b~b@geocod~w{1,5}|directions|places|distance~s?matrix)~b.{0,60}?~brequest_denied~b
B~/code-server~/@out|node_modules|lib)~/
|2&2BHttpError: Forbidden
B~bat ensureOrigin~b
b~bhost ~W{0,2}[~w.:[~]-]{1,200}~W{0,2} does not match origin~s
.
|2bplease add (?<origin>~S{4,200}) to .?trustedorigins.? in your auth config|current list of trustedorigins
&2Mcode=^@INVALID_ORIGIN|MISSING_OR_NULL_ORIGIN)$
mmessage=^@invalid%origin|missing%or%null%origin)$
Mcode=^INVALID_~w{0,20}@CALLBACK|REDIRECT)_URL$
Mcode=^SESSION_NOT_FRESH$
Mcode=^BANNED_USER$
|2fbox-request-id
u^https:~/~/@api|upload)~.box~.com~/
|2B~bcors_origin_not_whitelisted~b
bdid you forget to @safelist|whitelist|allowlist) your origin in the cors config
|2B~baccess_denied_insufficient_permissions~b
&2baccess denied - insufficient permission
|3fbox-request-id
bdevelopers?~.box~.com|boxapi|~bboxsdk~b|boxrerror
u^https:~/~/@api|upload|account)~.box~.com~/
|1B~baccess_from_location_blocked~b
|2bblocked by shield @access policy|malware)
&2B~bforbidden_by_policy~b
*2
&2B~b@user_email_confirmation_required|password_reset_required|terms_of_service_required)~b
*2
&2B~b@operation_blocked_temporary|name_temporarily_reserved)~b
*2
&2B~baccess_denied_item_locked~b
*2
|3fwww-authenticate=realm=.{0,2}service.{0,60}error=.{0,2}insufficient_scope
&2binsufficient_scope
*2
&2bbearer realm=~W{0,3}service~b
brequires higher privileges than provided by the access token
&3Mcode=^forbidden$
Mtype=^error$
*2
.
bcross-origin%request%detected@%from%sec-fetch-site%header|,%and~/or%browser%is%out%of%date)
.
bto prevent drive-by-localhost attacks
fx-mopidy-version
|2bhttp request denied for @origin~b|missing origin header)
raccess%denied%for%origin
.
|2r^cors%rejected
b~bcors rejected~b
|3C^portainer_api_key$
u:9443~/|~/api~/@endpoints|stacks)~b|portainer
b~bportainer~b
&2*0
bforbidden - @origin|referer) invalid|failed to validate origin or referer
&2*0
bforbidden - csrf token @invalid|not found in request)
|2&2mmessage=^@permission%denied%to%@access|remove|update|configure|create|delete|list|force)|access%denied%to%resource|user%is%not%authorized)
mdetails
&2bpermission denied to access environment
*0
baccount not created beforehand in portainer and automatic user provisioning not enabled
|2fserver=^tornadoserver
C^@username-[~w.-]{1,80}|_xsrf)$
bblocking @cross origin @api )?@request|websocket attempt)|request from unknown origin|request with no referer)
bblocking request with non-local .{1,8}?host
&3b_xsrf.{1,8}?argument @missing|has invalid format|invalid)|xsrf cookie does not match
|3C^username-
b~b@serverapp|notebookapp|labapp)~b|jupyter|~.ipynb|~/api~/@kernels|contents|sessions|terminals)~b
&2mmessage
Mreason=^null$
-bjupyterhub|~/hub~/
bhttp 403.{0,60}?permission denied: ~S|permission denied: ~S{1,200}~.@ipynb|py|csv|txt|md)~b
buser is not authorized to (?<action>read|write|execute) on resource: (?<resource>~w{1,40})
&3B~bget_login_url~b
BHTTPError@~(|: HTTP )403
*2
bcouldn.{1,6}t authenticate @websocket|~w{1,60}@handler|websocket)?) connection
.
|3Mdomain_status_code=^403$
b~/~/vimeo~.com~/~d{1,12}~S{1,8}%is%not%embeddable
&2#403
u^https:~/~/@player~.vimeo~.com~/video|vimeo~.com~/api~/oembed)
u^@https?|wss?):~/~/[~w.-]{1,80}~.@alchemy~.com|alchemyapi~.io)~b
b~borigin not on whitelist
&2b~bapp is inactive~b
|2u^@https?|wss?):~/~/[~w.-]{1,80}~.@alchemy~.com|alchemyapi~.io)~b
balchemy
.
|2B~bTypekit: the domain~b
&2#403
|2u^https?:~/~/use~.typekit~.~w
b~/~/use~.typekit~.~w
&2#403
|2u^https:~/~/kit~.fontawesome~.com~/
b~/~/kit~.fontawesome~.com~/
.
&2Mcode=^4$
Mmessage=^@Forbidden|Origin%not%allowed)$
.
B~b@ok|changed):%~[[^~]~n]{1,80}~]@(?!~nTASK%)[~s~S]){0,600}?~nfatal:%~[[^~]~n]{1,80}~]:%FAILED!%=>%~{[^}]{0,1500}?~bHTTP%Error%403
fserver=^bunnycdn~b
bdomain suspended or not configured
&3#403
|2fserver=^bunnycdn
u~.b-cdn~.net~/
u[?&/]@bcdn_)?token=@~[redacted:|[~w\\s+.-]{6,400})
&2|2u^https?:~/~/vz-[~w-]{4,40}~.b-cdn~.net~/
bhttps?:~/~/vz-[~w-]{4,40}~.b-cdn~.net~/
|2#403
B~b403~b
u^https?:~/~/@~w+~.)?nvd~.nist~.gov~/
|2fmessage=^invalid%apikey
&2|2u^https?:~/~/services~.nvd~.nist~.gov~/
b~bservices~.nvd~.nist~.gov~/
b~binvalid apikey~b
|2BInvalid search criteria syntax: <Response ~[403~]>
&2*0
|3brequest forbidden by administrative rules
#403
b~b403~b.{0,20}forbidden|status code~W{0,3}403
&2|2u~bnvd~.nist~.gov~/feeds~/@xml|json~/@cve|cpematch)~/1)
b~bnvd~.nist~.gov~/feeds~/@xml|json~/@cve|cpematch)~/1)
|2#403,404
B~b403~b
&2bnvd returned a 403 or 404 error
bnvd api key was not provided
bnvd returned a 403 or 404 error
fserver=^keycdn
&3#403
|2fserver=^keycdn
u~.kxcdn~.com~/
u[?&]token=@~[redacted:|[~w-]{8,64}~b)
&3#410
*0
u[?&]token=@~[redacted:|[~w-]{8,64}~b)
.
&2U~/v1~/@decisions|usage-metrics)
Mmessage=^access%forbidden$
b~[crowdsec~] denied '(?<address>[~da-f.:]{3,45})' with '(?<remedy>~w{2,20})'
bcrowdsec captcha
bcrowdsec @access forbidden|ban)~b
|5fakamai-grn
fakamai-cache-status
fx-akamai-transformed
Fserver-timing=~bak_p~b
C^@_abck|ak_bmsc|bm_sz|bm_sv)$
|2bclient does not have the grant needed for the request
Mtype=problems~.luna~.akamaiapis~.net~/-~/pep-authz~/deny
|2bauthorization token you provided does not allow access to this resource
Mtype=akamaiapis~.net~/[~w-]{1,60}~/v~d{1,3}~/forbidden$
|2b~binactive client token~b
&2b~binactive access token~b
bakamai
|2&2mdetail=^the%signature%does%not%match
mtitle=^not%authorized
&2bthe signature does not match
bakamaiapis|edgegrid
Mtype=problems~.luna~.akamaiapis~.net~/-~/pep-authn~/deny
b~breference@~s|&#32;|#|&#35;|:|number|id){1,12}0~.[0-9a-f]{6,8}~.1~d{9}~.[0-9a-f]{5,9}~b
|3breference@~s|&#32;){1,8}@#|&#35;)18@~.|&#46;)[0-9a-f]{6,10}@~.|&#46;)~d{9,11}@~.|&#46;)[0-9a-f]{5,10}
berrors@~.|&#46;)edgesuite@~.|&#46;)net@~/|&#47;)18@~.|&#46;)
fx-reference-error=^18~.[0-9a-f]
&2bpermissions? to access @["'“]|&quot;|&#34;)@https?@:|&#58;)@~/|&#47;){2}[^"'“”~s]{1,300}@["'”]|&quot;|&#34;) on this server|ht[^"'“”~s]{0,60}%~(truncated)
-breference@~s|&#32;){1,8}@#|&#35;)
&4|3fserver=^akamaighost$
fakamai-grn
Fserver-timing=~bak_p~b
-fserver=^(?!akamaighost$)
fcontent-type=^text~/html
-B~S
u^https:~/~/@repo~.anaconda~.com|conda~.anaconda~.org)~/
|3bhttp 403 forbidden for url <?https:~/~/repo~.anaconda~.com~/pkgs~/
b403 forbidden[^~n]{0,20} for url ~(?<?https:~/~/repo~.anaconda~.com~/pkgs~/
&2#403
u^https:~/~/repo~.anaconda~.com~/pkgs~/
|2bhttp 403 forbidden for url <?https:~/~/conda~.anaconda~.org~/
&2#403
u^https:~/~/conda~.anaconda~.org~/
u^https:~/~/@registry|app|archivist)~.terraform~.io~/|^https:~/~/@releases|apt|rpm)~.@releases~.)?hashicorp~.com~/
&2bcontent is not @currently )?available in your region
|2bhashicorp|trade controls|terraform
uhashicorp~.com~/|terraform~.io~/
|2b@registry~.terraform~.io|releases~.hashicorp~.com)~b[~s~S]{1,200}?~b405[~s│-]{1,8}method[~s│]+not[~s│]+allowed
&3u^https:~/~/@registry~.terraform~.io|@rpm~.|apt~.)?releases~.hashicorp~.com)~/
#405
-%POST,PUT,PATCH,DELETE
bhost[~s│]+.{0,8}?registry~.terraform~.io.{0,8}?[~s│]+given[~s│]+in[~s~S]{1,200}?does[~s│]+not[~s│]+offer[~s│]+a[~s│]+terraform[~s│]+provider[~s│]+registry
.
bclient ip ~S{3,45} is @in country cache ~(@blacklisted|not whitelisted)|@blacklisted|not whitelisted) ~(country =)|country of ~S{3,45} is blacklisted
b~bua is @in cached blacklist|blacklisted) ~(info|user-agent .{1,200}? is blacklisted ~(info
bdenied access from cors : origin ~S{1,200} is not allowed
bdenied access from mtls : client certificate required
bip ~S{3,45} is banned with reason (?<reason>~w[~w%-]{0,60}?)~s~(~d+s remaining~)
b~bip is in cached blacklist~b|denied access from @blacklist|dnsbl|bunkernet|greylist|reversescan|crowdsec) :
bthis website is protected with@&nbsp;|~s){1,4}@<a~b[^>]{0,200}>~s*)?bunkerweb
|4fx-amz-cf-id
fx-amz-cf-pop
fserver=^cloudfront$
fvia=~(cloudfront~)
bdistribution is configured to block access from your country
&2bdistribution is not configured to allow the http request method
%OPTIONS
bdistribution @is not configured to allow the http request method|supports only cachable requests)
&5fserver=^amazons3$
flast-modified
fcontent-type=^text~/html
|3fx-amz-cf-id
fx-amz-cf-pop
fvia=~(cloudfront~)
|2#403
Fstatus=^403
&2B~bRequest blocked~.@~s|<|$|~~)
|2fserver=^cloudfront$
bthe request could not be satisfied|generated by cloudfront
bmissing key-pair-id query parameter or cookie value
|2b<code>invalidkey<~/code>~s*<message>unknown key
&2MMessage=^Unknown%Key~.?$
*5
&2MMessage=^Access%denied~.?$
fserver=^cloudfront$
&2b~bbad request~.@~s|<|$|~~)
bthe request could not be satisfied|generated by cloudfront
&3bthe request could not be satisfied|generated by cloudfront
-b~b50[234]~b error|origin
B~b403~b
&3fserver=^cloudfront$
#403
|2-B~S
Fcontent-length=^0$
&5u^https?:~/~/[a-z0-9]{8,20}~.cloudfront~.net~/
fcontent-type=^application~/xml~b
-fserver=^cloudfront$
#403
-B~S
|3fx-sucuri-id
fx-sucuri-cache
fserver=^sucuri
&2|2bsucuri
fx-sucuri-block
|2fx-sucuri-block=^geo
bblock id:?~s{0,4}@<[^>]{1,60}>~s{0,4}){0,4}geo~d|access from your country was disabled
&2|3baccess denied.{0,6}?sucuri website firewall|sucuri website firewall.{0,24}?access denied
bsucuri[-_]firewall[-_]block~.css|cloudproxy(?:sucuri~.net
fx-sucuri-block
-bgodaddy @security|website)
&3#403
fx-sucuri-id
-fx-sucuri-cache
u^https:~/~/registry~.opentofu~.org~/
|2bregistry~.opentofu~.org:[~s│]{1,6}failed[~s│]+to[~s│]+request[~s│]+discovery[~s│]+document:[~s│]+403~b
&2u^https:~/~/registry~.opentofu~.org~/
|2#403
B^~s{0,4}Forbidden~s{0,4}$
|2fx-tengine-error
C^acw_@tc|sc__v[23])$
|2fx-tengine-error=^@denied%by%req%auth:%expired)
bx-tengine-error~W{1,6}@denied%by%req%auth:%expired)
|2fx-tengine-error=^@denied%by%req%auth:%no%)
bx-tengine-error~W{1,6}@denied%by%req%auth:%no%)
|2fx-tengine-error=^@denied%by%req%auth)
bx-tengine-error~W{1,6}@denied%by%req%auth)
|2fx-tengine-error=^@denied%by%refer@er)?%acl)
bx-tengine-error~W{1,6}@denied%by%refer@er)?%acl)
|2fx-tengine-error=^@denied%by%ip%acl)
bx-tengine-error~W{1,6}@denied%by%ip%acl)
|2fx-tengine-error=^@black%ua|not%in%white%ua)
bx-tengine-error~W{1,6}@black%ua|not%in%white%ua)
|2brequest has been blocked as it may cause potential threats
b~berrors~.aliyun~.com~b|您的访问被阻断
u^https?:~/~/[~w.-]{1,120}~.@fbcdn~.net|cdninstagram~.com)~/
|2B^~s{0,9}URL signature expired~b
&2B~bURL signature expired~b
|3u^https?:~/~/[~w.-]{1,120}~.@fbcdn~.net|cdninstagram~.com)~/
fserver=^proxygen
bfbcdn~.net|cdninstagram~.com|instagram|facebook
|3b^~s{0,9}url signature mismatch~b
&2b~burl signature mismatch~b|~binvalid url signature~b
*0
&1b~bbad url @hash|timestamp|date param)~b
&3#403
u^https?:~/~/[~w.-]{1,120}~.@fbcdn~.net|cdninstagram~.com)~/
*0
|2Fserver=^ATS~/
Fvia=ApacheTrafficServer
B~burl_sig~b[^~n]{0,2000}~bInvalid expiration, or expired
B~bClient IP doesn't match signature
B~burl_sig~b[^~n]{0,2000}@~bSignature check failed|~bquery string not found|~bHas no signing)
BDescription: You are not allowed to access the document~b
Brequest for a secure SSL connection to a forbidden port
u^https?:~/~/@@[abc]~.)?tile|nominatim|api)~.openstreetmap~.org~/
brefer@r)?er is required by @the )?@tile )?usage policy
|3byou have been blocked because you have violated the@~s|~~n){1,4}@<a~b|usage policy)[~s~S]{0,200}nominatim
&2BGeocoderInsufficientPrivileges
bnominatim|geocoders[/.~~]osm~b
&2u^https?:~/~/nominatim~.openstreetmap~.org~/
#403
B~bgeopy~.exc~.GeocoderInsufficientPrivileges~b[^~n]{0,60}?~b403~b
|3b~bosm~.wiki~/blocked~b|does not follow the tile @usage )?policy|not following the tile usage policy
b~b403~b[^~n]{0,120}?~btile~.openstreetmap~.org~/|~btile~.openstreetmap~.org~/~d[^~n]{0,120}?~b403~b
&2u^https?:~/~/@[abc]~.)?tile~.openstreetmap~.org~/
#403
baccess to the api @has been blocked|is temporarily suspended)~. please log in|urgent message on the openstreetmap|make your edits public to upload|not permitted the application access to this facility
|2u^https?:~/~/@[~w.-]+~.)?@wikipedia|wikimedia|wikidata|wiktionary)~.org~/
Fx-cache=~bcp~d{4}~b
bplease set a user-agent and respect our robot policy
|2bplease respect our robot policy|comply with the user-agent policy
&2u^https?:~/~/@[~w.-]+~.)?@wikipedia|wikimedia|wikidata|wiktionary)~.org~/
B~b403%Client%Error
|2fx-served-by=~bcache-[a-z]{3}
fx-fastly-request-id
brequested host does not match any subject alternative names
&2#406
*0
|2mmsg=^provided%credentials%are%missing%or%invalid
&2bprovided credentials are missing or invalid
|2u~bapi~.fastly~.com
bfastly
|1&2byou are not authorized to perform this action|read only tokens are not allowed to access
|2u~b@api|rt)~.fastly~.com
b@api|rt)~.fastly~.com|fastly-key|fastly @error|api)
&9#403
fserver=^varnish$
Fretry-after=^0$
fx-served-by=~bcache-[a-z]{3}
-Fage=^[1-9]
-Fvia=,
-fx-powered-by
-bssl is required
-!fx-cache=^miss$
u^https?:~/~/@www|data|efts)~.sec~.gov~/
bundeclared automated tool|part of a network of automated tools outside of the acceptable policy
brequest rate threshold exceeded|exceeded the sec.{1,6}s traffic limit
&2u^https?:~/~/~w+~.sec~.gov~/
B~b403~b
fserver=mod_security|noyb
|2&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@91310[0-2]|913110)~b
&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
bfound user-agent associated with|@~bat|variable)~s.?request_headers:user-agent~b
|2&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
B~[id~W{1,4}@910100)~b
&3-B~bCoraza:
-B~[id~W{1,4}9@2[12]|3[0-4]|4[1-4])~d{3}~b
bfrom a high risk country
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
bmodsecurity: access denied @with|using)|~[id~W{1,4}9@49110|49111|80130)~b|inbound anomaly score exceeded
&3-B~bCoraza:
B~[id~W{1,4}9[1-4]~d{4}~b
BModSecurity: Warning~.
bgenerated by mod.?security|rules of the mod.?security module|mod.?security rules triggered|protected by mod.?security|~/modsecurity[-_]errorpage~/|one or more things in your request were suspicious|40~d@~.0)?~s{1,3}@-~s)?modsecurity action
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
bcoraza: access @denied|dropped) ~(phase ~d~)
u^https?:~/~/@www|download|data)~.bls~.gov~/
bbot activity that doesn.{1,6}t conform to bls usage policy
&3|2u^https?:~/~/@www|download|data)~.bls~.gov~/
bhttps?:~/~/@www|download|data)~.bls~.gov~/
|2#403
B~b403~b
-bbot activity that doesn.{1,6}t conform to bls usage policy
u^https?:~/~/@i~d{0,3}~.pximg~.net|i~d{0,3}~.pixiv~.net)~/
|2u^https?:~/~/@i~d{0,3}~.pximg~.net|i~d{0,3}~.pixiv~.net)~/
b~b403~b[^~n]{0,200}https?:~/~/i~d{0,3}~.@pximg|pixiv)~.net~/|https?:~/~/i~d{0,3}~.@pximg|pixiv)~.net~/[^~n]{0,300}~b403~b
fx-azure-ref
&3#429
fx-azure-ref
bthe request is blocked~.
&2|2&2fx-azure-ref
bthe request is blocked~.
bid=.{0,2}@errorref|azure_?ref).{0,2}>|the request is blocked~.[~s~S]{0,80}?~b~d{8}t~d{6}z-[~w]{10,60}
bthe request is blocked~.
|2fx-data-origin=^naxsi
fserver=naxsi
bnaxsi_fmt:.{1,1500}?@config=@block|drop|learning-drop)|learning=0)
bblocked by naxsi|naxsi blocked information
C^_px@hd|vid|2|3)$
&2MappId=^PX~w{4,16}$
|2mblockScript
mjsClientSrc
|3bpx-captcha|_pxuuid|perimeterx~.@com|net)~/whywasiblocked|captcha~.px-cloud~.net
b@^|[>~n])~s{0,9}access to this page has been denied
bdenied because we believe you are using automation tools
|3fx-iinfo
fx-cdn=^@incapsula|imperva)
C^@visid_incap_|incap_ses_|nlbi_|reese84)
bpardon our interruption|isimpervaspasupport|distilcaptchaform|distilcallbackguard
b~berror@ code)?~s{1,4}1[56]~b[~s~S]{1,300}?request was blocked by @the|our) security @rules|service)
bincapsula incident id|_incapsula_resource~?[^<>~s]{0,600}?incident_id=
fserver=^yunjiasu
bduedge event id
&2b~.well-known~/yunjiasu-cgi~/|~byjs_use_ob=0
-#200,404,500,502,503,504,520,521,522,523,524,525
.
|2fsg-captcha=^challenge
b~/~.well-known~/@sg)?captcha~/|our system thinks you might be a robot|sg-captcha~W{1,6}challenge
bthe page you are trying to access is restricted due to a security rule
|4fvia=ns-cache
fcneonction
fnncoection
c^@ns_af|citrix_ns_id|nsc_.{1,80})$
bviolation category:~s{0,4}@<[^>]{1,20}>~s{0,4})?(?<violation>appfw_~w{1,60})
bapplication firewall block page|appfw session id|ns transaction id~b|please contact the site administrators quoting the following
fserver=imunify360
baccess denied by imunify360 bot-protection|ips used for automation should be whitelisted
|2b@protected|powered) by~s{1,4}@<[^>]{1,200}>~s*){0,3}imunify360
bimunify360 preloader
.
|2btriggered the service and blocked your request
bprotected by <a href=.https?:~/~/@www~.)?stackpath~.com
&2#403
fx-hw=~bwafbe~d{1,3}~b|~.stackpath~.systems~b
|2fvia=~b1~.1 google~b
fserver=^@gws|esf|gse|sffe|google%frontend)$
B~b@body_)?denied_by_security_policy~b
b<meta name=viewport~s[^>]{1,80}>~s*<title>403<~/title>~s*403 forbidden
bour systems have detected unusual traffic from your computer network|your computer or network may be sending automated queries
|2&2|2BError 403 ~(Forbidden~)!!1
byour client does not have permission to get url~s[~s~S]{1,600}?that.{1,8}s all we know
|2u^https?:~/~/@[~w.-]{1,80}~.googleapis~.com|dl~.google~.com|[~w.-]{0,40}maven~.google~.com|proxy~.golang~.org)~/
bpermission to get url @<code>)?~/@identitytoolkit|v~d|token|accounts:|upload|android|dl~/|maven)
&2bpermission to get url @<code>)?~/@v~d{1,2}@beta~d)?~/projects~/|identitytoolkit~/|v~d{1,2}~/accounts:)
-berror: forbidden
&3*1
-berror: forbidden|access is forbidden
-u~.@run~.app|cloudfunctions~.net)~b
|2fserver=^@qianxin-waf|panyun)
fx-powered-by-360wzb
|3bwzws-waf-cgi~/|wangshan~.360~.cn|because your links may threaten website security
fx-panyun-error-reason
#493
|2fserver=^reblaze
C^rbz@id|sessionid)$
bsession has been terminated[~s~S]{0,300}?further information,? do not hesitate to contact
|2fx-ws-request-id
Fserver=^PWS~/
|2fws-action=^bot$
b~bws-action~W{1,4}bot~b
|3fserver=^vercel$
fx-vercel-id
u^https?:~/~/api~.vercel~.com~/
|3fx-vercel-mitigated=^challenge$
fx-vercel-challenge-token
bvercel security checkpoint|~.well-known~/vercel~/security~/
fx-vercel-mitigated=^@deny|denied|block)$
|3C^_vercel_sso_nonce$
bvercel~.com~/sso-api~b
&2b<title>authentication required<~/title>
|2fx-vercel-id
bvercel
|2Fx-vercel-error=^DEPLOYMENT_BLOCKED$
B~bDEPLOYMENT_BLOCKED~b
|2Fx-vercel-error=^DEPLOYMENT_@DISABLED|PAUSED)$
B~bDEPLOYMENT_@DISABLED|PAUSED)~b
|2&2MinvalidToken=^true$
Mcode=^forbidden$
bthe specified token is not valid~. use .{0,3}@vc|vercel) login
btrying to access resource under scope|must re-authenticate to @this|use [~w-]{1,60}) scope
&2Mcode=^forbidden$
mmessage=^you%don.{1,6}t%have%permission%to%(?<action>~w{2,20})%the%(?<thing>[~w%-]{2,40}?)~.?$
.
|2&2fx-kpsdk-ct
#429,403
bwindow~.kpsdk~b|__kasada~b
|2fcf-ray
fserver=^cloudflare$
|4fcf-mitigated=^challenge$
fcf-chl-bypass
&2fserver=^cloudflare$
Fpermissions-policy=^accelerometer=~(~),autoplay=~(~),@browsing-topics=~(~),)?camera=~(~),clip
B_cf_chl_opt|<title>Just%a%moment~.~.~.|cf-mitigated.{1,6}?challenge~b|Cloudflare%detected
|2|6b~berror%@code|reference%number):~s{0,4}@1009)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1009)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1009)~b
b~berror~s{1,20}@1009)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1009)$
Fcf-error-type=~b@1009)~b
bhas banned the country or region your ip address is in
|2|6b~berror%@code|reference%number):~s{0,4}@1010)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1010)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1010)~b
b~berror~s{1,20}@1010)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1010)$
Fcf-error-type=~b@1010)~b
bbanned your access based on your browser.{0,8}s signature|browser integrity check
|2|6b~berror%@code|reference%number):~s{0,4}@1011)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1011)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1011)~b
b~berror~s{1,20}@1011)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1011)$
Fcf-error-type=~b@1011)~b
bhotlinking denied|does not allow hotlinking to that resource
|2|6b~berror%@code|reference%number):~s{0,4}@1003)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1003)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1003)~b
b~berror~s{1,20}@1003)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1003)$
Fcf-error-type=~b@1003)~b
bdirect ip access not allowed
|2|6b~berror%@code|reference%number):~s{0,4}@1013)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1013)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1013)~b
b~berror~s{1,20}@1013)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1013)$
Fcf-error-type=~b@1013)~b
bhttp hostname and tls sni hostname mismatch
|3|6b~berror%@code|reference%number):~s{0,4}@1015)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1015)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1015)~b
b~berror~s{1,20}@1015)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1015)$
Fcf-error-type=~b@1015)~b
&2byou are being rate limited
bcloudflare
bhas banned you temporarily from accessing this website
|2|6b~berror%@code|reference%number):~s{0,4}@1005|1006|1007|1008|1106|1012)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1005|1006|1007|1008|1106|1012)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1005|1006|1007|1008|1106|1012)~b
b~berror~s{1,20}@1005|1006|1007|1008|1106|1012)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1005|1006|1007|1008|1106|1012)$
Fcf-error-type=~b@1005|1006|1007|1008|1106|1012)~b
bowner of this website[^<~n]{0,120} has banned @your ip address|the autonomous system number)
|2|6b~berror%@code|reference%number):~s{0,4}@1020)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1020)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1020)~b
b~berror~s{1,20}@1020)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1020)$
Fcf-error-type=~b@1020)~b
&2b~bused cloudflare to restrict access
-B~b1@0[01]~d|106)~b
&2mRayID
mSource=^country$
|2mSecurityAction=^@block|drop|~w*challenge)$
&3mRayID
mSource
mAction=^@block|connectionclose|~w*challenge)$
|2|6b~berror%@code|reference%number):~s{0,4}@1014)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1014)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1014)~b
b~berror~s{1,20}@1014)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1014)$
Fcf-error-type=~b@1014)~b
bcname cross-user banned
|2|6b~berror%@code|reference%number):~s{0,4}@1000|1001|1002|1004|1016|1034)~b
&2b~bused cloudflare to restrict access
b~berror@%code)?:?~s{1,4}@1000|1001|1002|1004|1016|1034)~b
Bcf-error-code[^>]{0,12}>~s{0,20}@1000|1001|1002|1004|1016|1034)~b
b~berror~s{1,20}@1000|1001|1002|1004|1016|1034)~b[^~n]{0,10}~s{0,40}@ray id|@cname|edge%ip|dns|origin%dns|direct%ip|http%hostname|you%are%being|access%denied)[^~n]{0,80}~s{0,40}what%happened)
&2Mcloudflare_error=^true$
Merror_code=^@1000|1001|1002|1004|1016|1034)$
Fcf-error-type=~b@1000|1001|1002|1004|1016|1034)~b
bdns points to prohibited ip|edge ip restricted
bsorry, you have been blocked[~s~S]{1,1000}?@you are unable to access|cloudflare ray id)|attention required! ~| cloudflare|the action you just performed triggered the security solution|~bblocked_why_headline~b
b403 forbidden<~/h1>~s*<~/center>~s*<hr>~s*<center>cloudflare@-nginx)?<~/center>
&6#403
fserver=^cloudflare@-nginx)?$
fcontent-type=^text~/html
fx-frame-options=^sameorigin$
fcache-control=^@private,%)?max-age=@10|15)$|^private,%max-age=0,%no-store,%no-cache
-fcf-cache-status
|3fx-amzn-waf-action
c^aws-waf-token$
fserver=^awselb~/
|2fx-amzn-waf-action=^captcha
&2B~bgokuProps~b
bawswafcaptcha|captcha-sdk~.awswaf~.com|captcha~.js
|2fx-amzn-waf-action=^challenge
&2B~bgokuProps~b
bawswafintegration|~.awswaf~.com~/[~s~S]{0,200}?challenge
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
b<h1>403 forbidden<~/h1>
-b<hr>
.
bsecurity check by bitninja|visitor anti-robot validation|your ip will be removed from bitninja
|3fx-datadome
fx-datadome-cid
C^datadome$
|4b~b@geo|ct|c)~.captcha-delivery~.com|~bct?~.datado~.me~b
bdataaccess(?:datadome~.co
bplease enable js and disable any ad blocker
Fx-dd-b=^[12]$
|2fserver=^ddos-guard$
C^__ddg@~d|id|mark)
b<title>~s{0,8}ddos-guard~s{0,8}<~/title>|~bcheck~.ddos-guard~.net~b
Fserver=^EC@D|S|Acc)~b
bedgecast web application firewall
|2fserver=^@huawei)?cloudwaf
C^HWWAFSES@ID|TIME)$
|3&2#418
*0
&2B访问被拦截
*0
b~bhws_security(?:|account~.hwclouds~.com~/static~/error~/
.
bcontact support for additional information~.?@~s|<br~s?~/?>){0,8}@the )?incident id is
fserver=^if_waf
bwebsite is secured against online attacks~.? your request was blocked
|2fserver=^jiasule-waf
C^@__jsluid|jsl_tracking)
b~bnotice-jiasule~b|static~.jiasule~.com~/static~/js~/http_error|ks[-_]waf[-_]error~.png|help~.365cyd~.com~/cyd-error-help|当前访问疑似黑客攻击，已被网站管理员设置为拦截
.
b@open-?appsec|check point).{0,8}s @<b>)?application security@<~/b>)? has detected an attack|attack blocked by web application protection
.
b~bwaf~.tencent@-?cloud)?~.com~/|imgcache~.qq~.com~/qcloud~/security|腾讯云web应用防火墙|已被腾讯云安全拦截
|3fserver=^yundun
fx-cache=~byundun~b
C^yd_cookie$
bblocked by yundun cloud waf|yundun~.com~/yd[-_]http[-_]error~/
fx-sl-compstate
|3bunauthorized request blocked
bbecause we have detected unauthorized activity
bcloudwebsec@(?:|&#64;)radware~.com
.
baccess denied~s{0,3}[-–]~s{0,3}godaddy website firewall|godaddy security~s{0,3}[-–]~s{0,3}access denied
c^@fortiwafsid|cookiesession1)$
|2&2b~battack id~b
b~bmessage id~b
&2bfgd_icon
bserver unavailable!
fserver=nginx[-_]wallarm
bmalicious activity blocked~s*@<[^>]{0,80}>~s*){0,4}your request is blocked|your request is blocked since it was identified as a malicious one
.
&2bstatic~.stormwall~.pro~/error_pages~/
-b<title>~s{0,8}error @5~d~d|404)
|2c^@ts[~da-f]{6,8}|bigipserver.{1,80}|mrhsession|lastmrh_session|f5_.{1,40})$
fserver=^big-?ip
bthe requested url was rejected~. please consult with your administrator
baccess was denied by the access policy~. this may
|2&2#403
fserver=^big-?ip$
b~bhttp~/~d@~.~d)?~s403~b[^~n]{0,40}~n@[<>*~s]{0,4}[~w-]{1,40}:[^~n]{0,200}~n){0,8}[<~s]{0,4}server:~s?big-?ip~b
.
|2faesecure-code
baesecure_denied~.png|aesecure-code:~s{0,4}~d
.
bwebknight application firewall alert|aqtronix.{0,10}?webknight|999@~.0)?~s{1,3}@-~s)?@no hacking|aw special error)|404 hack not found
u^https?:~/~/[~w.-]{1,80}~.ncbi~.nlm~.nih~.gov~/
&2|2Bncbi~.nlm~.nih~.gov|NCBI
u^https?:~/~/[~w.-]{1,80}~.ncbi~.nlm~.nih~.gov~/
bblocked due to a possible misuse~/abuse situation
&2*0
bapi rate limit exceeded
u^https?:~/~/api~.@mainnet-beta|mainnet|devnet|testnet)~.solana~.com~b
baccess forbidden, contact your app developer or support(?:rpcpool
byour ip or provider is blocked from this endpoint
|1bexcluded from account secondary indexes; this rpc method unavailable
c^@barra_counter_session|bni__barracuda_lb_cookie|bni_persistence|bn[ie]s_.{1,60})$
bbarracuda nextgen firewall:
|2bevent id found at the bottom of @the|this) page
&2c^@barra_counter_session|bni__barracuda_lb_cookie|bni_persistence)$
byou have been blocked
|2fx-varnish
fvia=~bvarnish~b
b<h1>error%40[35]%[^<]{0,200}<~/h1>[~s~S]{0,400}?guru%meditation:[~s~S]{0,200}?xid:
&5#403,405
fserver=^varnish$
-fx-served-by=~bcache-[a-z]{3}
-brepo1~.maven~.org|rate%limit%exceeded
-rrate%limit%exceeded
|2u^https?:~/~/[~w.-]{1,100}~.googlevideo~.com~/@videoplayback|initplayback)
fserver=^gvs~s
&4bunable to download video data: http error 403|fragment ~d+ not found, unable to continue|got error: http error 403
B~b403~b
byoutube|yt-dlp|youtube-dl|pytube|googlevideo
-b~[(?!youtube|generic|debug|download)[~w:.]{2,30}~]%[~w-]{3,40}:%downloading
|2&2#403
u^https?:~/~/[~w.-]{1,100}~.googlevideo~.com~/@videoplayback|initplayback)
bgooglevideo~.com~/videoplayback~S{20,3000}?[~s~S]{0,200}?~b403~b|~b403~b[~s~S]{0,200}?googlevideo~.com~/videoplayback
fserver=^netlify~b
bthis @site|project) was paused as it reached its usage limits
baccount credit usage exceeded - new deploys are blocked
u^https?:~/~/@cdn|data)~.jsdelivr~.@net|com)~/
bpackage size exceeded the configured limit of (?<limit>~d{1,5} mb)
u^https?:~/~/@[~w-]+~.)?reddit~.com~/
&2Mreason=^private$
|2u^https?:~/~/@[~w-]+~.)?reddit~.com~/
&2Mmessage=^Forbidden$
Merror=^403$
&2Mreason=^@gated|quarantined)$
|2u^https?:~/~/@[~w-]+~.)?reddit~.com~/
breddit|interstitial_warning|quarantine_message
blooks like you.{1,6}ve been doing that a lot|you are doing that too much~W{1,3}try
|2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~[~s{0,8}.{1,2}@SUBREDDIT_NOTALLOWED|SUBREDDIT_NO_ACCESS|MOD_REQUIRED|ADMIN_REQUIRED|USER_MUTED|MUTED_FROM_SUBREDDIT|BANNED_FROM_SUBREDDIT|USER_BLOCKED@_MESSAGE)?|NOT_AUTHOR|NOT_FRIEND|CANT_RESTRICT_MODERATOR|MULTI_CANNOT_EDIT|NO_SELFS|NO_LINKS|DOMAIN_BANNED|GOLD_REQUIRED|GOLD_ONLY_SR_REQUIRED|GILDING_NOT_ALLOWED)~b
B~bRedditAPIException~b[^~n]{0,60}?~b@SUBREDDIT_NOTALLOWED|SUBREDDIT_NO_ACCESS|MOD_REQUIRED|ADMIN_REQUIRED|USER_MUTED|MUTED_FROM_SUBREDDIT|BANNED_FROM_SUBREDDIT|USER_BLOCKED@_MESSAGE)?|NOT_AUTHOR|NOT_FRIEND|CANT_RESTRICT_MODERATOR|MULTI_CANNOT_EDIT|NO_SELFS|NO_LINKS|DOMAIN_BANNED|GOLD_REQUIRED|GOLD_ONLY_SR_REQUIRED|GILDING_NOT_ALLOWED)~b
|2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~[~s{0,8}.{1,2}@IN_TIMEOUT|CANT_CREATE_SR|VERIFIED_USER_REQUIRED|NO_VERIFIED_EMAIL|DRACONIAN|NO_OTP_SECRET)~b
B~bRedditAPIException~b[^~n]{0,60}?~b@IN_TIMEOUT|CANT_CREATE_SR|VERIFIED_USER_REQUIRED|NO_VERIFIED_EMAIL|DRACONIAN|NO_OTP_SECRET)~b
|2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~[~s{0,8}.{1,2}@THREAD_LOCKED|TOO_OLD|DELETED_COMMENT|DELETED_THING|SUBREDDIT_NOEXIST|USER_DOESNT_EXIST|POST_NOT_ACCESSIBLE|COMMENT_NOT_ACCESSIBLE|MULTI_NOT_FOUND|SUBREDDIT_DISABLED_ADS|NO_API|COLLECTION_NOEXIST)~b
B~bRedditAPIException~b[^~n]{0,60}?~b@THREAD_LOCKED|TOO_OLD|DELETED_COMMENT|DELETED_THING|SUBREDDIT_NOEXIST|USER_DOESNT_EXIST|POST_NOT_ACCESSIBLE|COMMENT_NOT_ACCESSIBLE|MULTI_NOT_FOUND|SUBREDDIT_DISABLED_ADS|NO_API|COLLECTION_NOEXIST)~b
|2B~berrors~b.{0,3}:~s{0,8}~[~s{0,8}~[~s{0,8}.{1,2}@INVALID_MODHASH)~b
B~bRedditAPIException~b[^~n]{0,60}?~b@INVALID_MODHASH)~b
|2&2bmake sure your user-agent is not empty, is something unique and descriptive
-bnetwork @policy|security)|too many requests
&2b~breddit
B~b403~b[^~n]{0,20}:%Blocked~b
|2byour request has been blocked @due to a network policy|by network security)|you.{1,6}ve been blocked by network security
&3bwhoa there, pardner
|2u^https?:~/~/@[~w-]+~.)?reddit~.com~/
breddit
-btoo many requests
&2bplease wait for verification
*12
u~b@fastdl~.mongodb~.org|downloads~.mongodb~.@org|com))~/
|2b403%~(mongodb.s%404~)
&2|2u~b@fastdl~.mongodb~.org|downloads~.mongodb~.@org|com))~/
b~b@fastdl~.mongodb~.org|downloads~.mongodb~.@org|com))~/
|2#403
B~b403~b
.
baccess to the script ~W{0,2}(?<script>[^~n']{1,300}?)~W{0,2} has been denied
bprimary script unknown|unable to open primary script:[^~n]{0,300}?permission denied
&2B^~s{0,9}Access%denied~.~s{0,9}$
|2fx-powered-by=^php~/
bfastcgi|php-fpm
|3fserver=^@istio-)?envoy$
fx-envoy-upstream-service-time
fx-envoy-decorator-operation
Bdue-to-bad-CUSTOM-action
brbac_access_denied_matched_policy~[(?<policy>[^~s,;}]{1,200})~]
brbac: access denied|closed%due%to%policy%rejection
&5#403
fserver=^@istio-)?envoy$
Fcontent-length=^19$
fcontent-type=^text~/plain
|2e
-B~S
b~bext_authz_error~b
b~bext_authz_denied~b|~s403~suaex~s
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
fserver=^microsoft-iis~/
|2|3b~b403~.@14)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@14)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@14)%~d{1,10}@%|~r?$)
bthe web server is configured to not list the contents of this directory
|3|3b~b403~.@6|8|503|504)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@6|8|503|504)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@6|8|503|504)%~d{1,10}@%|~r?$)
|3b~b401~.@503|504)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@503|504)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@503|504)%~d{1,10}@%|~r?$)
bthe ip address from which you are browsing is not permitted|the @ip address|host name) is included in the deny list of ip restriction
|3|3b~b403~.@501|502)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@501|502)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@501|502)%~d{1,10}@%|~r?$)
|3b~b401~.@501|502)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@501|502)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@501|502)%~d{1,10}@%|~r?$)
bdynamic ip restriction @concurrent|maximum) request rate limit
|2|3b~b403~.@9|15)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@9|15)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@9|15)%~d{1,10}@%|~r?$)
b403~.9~b[^~n]{0,40}too many @users|clients)
|2|3b~b403~.@4|5)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@4|5)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@4|5)%~d{1,10}@%|~r?$)
bthe page you are trying to access is secured with secure sockets layer
|2|3b~b403~.@17)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@17)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@17)%~d{1,10}@%|~r?$)
bclient certificate has expired or is not yet valid
|2|3b~b403~.@7|12|13|16)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@7|12|13|16)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@7|12|13|16)%~d{1,10}@%|~r?$)
brequires your @browser|client) to have a secure sockets layer ~(ssl~) client certificate|client certificate is @either )?@not trusted|untrusted) or @is )?invalid|client certificate was revoked, or the revocation status
|2|3b~b403~.@18|19)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@18|19)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@18|19)%~d{1,10}@%|~r?$)
bspecified request cannot be executed from current application pool
|3b~b403~.@1|2|3|10|21|22)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}403~.@1|2|3|10|21|22)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%403%@1|2|3|10|21|22)%~d{1,10}@%|~r?$)
|3|3b~b401~.@3)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@3)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@3)%~d{1,10}@%|~r?$)
b401~.3~b[^~n]{0,40}@acl on resource|access control list)
bdo not have permission to view this directory or page because of the access control list
|2|3b~b404~.@5|6|7|8|10|11|12|14|15|18|19)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}404~.@5|6|7|8|10|11|12|14|15|18|19)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%404%@5|6|7|8|10|11|12|14|15|18|19)%~d{1,10}@%|~r?$)
bthe request filtering module is configured to @deny|block)|request filtering @module )?@is configured to )?den@y|ied)
|2|3b~b401~.@1)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@1)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@1)%~d{1,10}@%|~r?$)
|3b~b401~.@2)~s{0,3}[-–:]~s{0,3}@forbidden|unauthorized|not found|client cert|ssl~b|ip addr|directory|execute|read access|write access|site access|mapper|cannot execute|too many|web server|logon|access is denied|unlisted)
b~b@http@ error)?|@http )?@sub-?)?status@~s?code)?)@ is)?~W{1,4}401~.@2)(?![.~d])
/m/b^~d{4}-~d~d-~d~d%~d~d:~d~d:~d~d%[^~n]{0,200}?%@GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)%[^~n]{5,2000}?%401%@2)%~d{1,10}@%|~r?$)
|2&2b403 - @forbidden: access is denied~.|@禁止访问|verboten):%)
-r^forbidden~W+~w
&2fserver=^microsoft-iis~/
byou do not have permission to view this directory or page
|3C^ARRAffinity@SameSite)?$
fx-ms-forbidden-ip
u^https?:~/~/[~w.-]{1,120}~.azurewebsites~.@net|us)[/:?]|^https?:~/~/[~w.-]{1,120}~.azurewebsites~.@net|us)$
|2bthis web app is stopped|web app you have attempted to reach is currently stopped|~b403~W{1,3}site disabled~b|~bsite disabled ~(code: 403~)|reason~s?phrase: .?site disabled
r^site disabled$
|3fx-ms-forbidden-ip=(?<address>[~d.:a-f]{3,45})
bweb app you have attempted to reach has blocked your access|~b403~W{1,3}ip forbidden~b|~bip forbidden ~(code: 403~)
r^ip forbidden$
&3|2*0
fwww-authenticate=azurewebsites~.@net|us)
byou do not have permission to view this directory or page~.
|2#401
fwww-authenticate=^bearer~b
b<title>~s{0,10}web app - unavailable~s{0,10}<~/title>
&3*0
#403
byou do not have permission to view this directory or page
fserver=^nginx~b
bdirectory index of~s.{1,300}?~sis forbidden
bopen~(~)~s.~S{0,200}@passw|htp)[^~n]{0,60}failed ~(2:
b~b@open|stat|opendir)~(~).{1,400}?failed ~(13: permission denied~)
bconnect~(~) to~s.{1,300}?failed ~(13: permission denied~)
&2baccess forbidden by rule~b[^~n]{0,200}request:~s.@put|delete|patch|mkcol|propfind|post)~s
B.@GET|HEAD)~s~S{1,300}~sHTTP~/[~d.]{1,3}.~s2~d~d~s
baccess forbidden by rule,
blimiting @requests|connections)[^~n]{0,30}~sby zone
&5#403
fserver=^nginx~b
fcontent-type=^text~/html
sreferer=^https?:
u~.@avif|bmp|flv|gif|ico|jpe?g|m3u8|m4a|mkv|mov|mp3|mp4|pdf|png|rar|svg|swf|ts|webm|webp|zip)@[?#]|$)
b<center>~s*<h1>~s*403%forbidden~s*<~/h1>~s*<~/center>~s*@<p>[^<]{0,200}<~/p>~s*)?<hr>~s*<center>~s*nginx
&5#403
fserver=^nginx~b
fcontent-type=^text~/html$
Fcontent-length=^@1[4-7]|5[4-8])~d$
-B~S
fserver=^webrick~b
bno access permission to .{0,5}~/
fserver=^openresty~b
b403%forbidden~s*<~/h1>~s*<~/center>~s*@<p>[^<]{0,200}<~/p>~s*)?<hr>~s*<center>~s*openresty
fserver=^litespeed
|2baccess to @this )?resource on @the|this) server is denied
&2bproudly powered by litespeed web server|litespeedtech~.com~/error-page
B~b403~b
.
bsandbox key provided for production gateway
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
|2u~.run~.app~b|~.cloudfunctions~.net~b
ffunction-execution-id
brequest was not authenticated~. either allow unauthenticated invocations
brequest was not authorized to invoke this service
b@run~.routes~.invoke|cloudfunctions~.functions~.invoke)~b.{0,12}? denied
&2baccess is forbidden
|3u~.run~.app~b|~.cloudfunctions~.net~b
b~.run~.app~b|~.cloudfunctions~.net~b
BError: Forbidden|Error 403 ~(Forbidden~)!!1|That.{1,8}s all we know
|2&2byour client does not have permission @to get url|to the requested url)
berror: unauthorized
&2byour client does not have permission @to get url|to the requested url)
#401
&2byour client does not have permission @to get url|to the requested url)
|2uregistry~.k8s~.io
bregistry~.k8s~.io|get url @<code>)?~/@v2~/[~w./-]{1,80}~/@manifests|blobs)~/|@[~w.-]{1,60}~/){0,3}dists~/[~w.-]{1,80}~/@in)?release)
&3byour client does not have permission @to get url|to the requested url)
|2u~.run~.app~b|~.cloudfunctions~.net~b
b~.run~.app~b|~.cloudfunctions~.net~b
-*6
&4byour client does not have permission @to get url|to the requested url)
berror: forbidden
U^https?:
-*6
&3byour client does not have permission @to get url|to the requested url)
berror: forbidden
-*6
fserver=^microsoft-azure-application-gateway~b
&2|2fserver=^microsoft-azure-application-gateway~b
b<center>~s*microsoft-azure-application-gateway
bno required ssl certificate was sent|the ssl certificate error
|3&2b<h1>~s*403%forbidden~s*<~/h1>
b<center>~s*microsoft-azure-application-gateway
&3fserver=^microsoft-azure-application-gateway~b
#403
bthe request is blocked~b|<center>~s*<h1>~s*403%forbidden
&3fserver=^microsoft-azure-application-gateway~/v2
#403
-B~S
.
b^~s{0,5}client%certificate%unauthorized~s{0,5}$
bannotation%cannot%be%used~. snippet%directives%are%disabled%by%the%ingress%administrator
bannotation%group%~S{1,80}%contains%risky%annotation%based%on%ingress%configuration
|4fwww-authenticate=^azureapimanagementkey~b
focp-apim-trace-location
focp-apim-apiid
u^https?:~/~/[~w-]{1,63}~.azure-api~.net~b
baccess denied due to missing subscription key
&2baccess denied due to invalid subscription key~. make sure to provide a valid key for an active subscription
-bwrong api endpoint
bout of @call volume|bandwidth) quota~. quota will be replenished in (?<wait>[~d.:]{3,20}~d)
|2brate limit is exceeded~. try again in (?<wait>~d{1,6}) seconds
&3|2*0
socp-apim-subscription-key
#429
brate limit is exceeded
bcaller ip address @(?<address>[~d.:a-f]{3,45}) )?is @not allowed|blocked)~. access denied|failed to establish ip address for the caller|~bcallerip@notallowed|blocked)~b
bheader (?<header>[~w-]{2,60}) @was not found in the request|value of .{0,200}?is not allowed)~. access denied|~bheadervaluenotallowed~b
|2&2|2Mreason=^TokenExpired$
MReason=^TokenExpired$
bvalidate-jwt|access denied
ferrorreason=^tokenexpired$
bjwt token is missing the following claims|claim (?<claim>[~w:/.-]{2,80}) value of .{0,200}?is not allowed~. access denied|~btokenclaim@notfound|valuenotallowed)~b
|2&2B~bJWT not present~.
|2*2
mstatusCode
B~bToken@NotPresent|SignatureInvalid|AudienceNotAllowed|IssuerNotAllowed|SignatureKeyNotFound)~b
&3*2
|2Mmessage=^Forbidden$
MMessage=^Forbidden$
|2MstatusCode=^403$
MStatusCode=^403$
|2fx-api-umbrella-request-id
u^https?:~/~/@api~.nasa~.gov|api~.data~.gov|developer~.@nrel|nlr)~.gov|api~.@congress|regulations|govinfo|gsa)~.gov)~/
|2&2B~bcode~W{1,8}API_KEY_MISSING~b
|3fx-api-umbrella-request-id
b~bapi_key~b|@api|developer)~.[~w.-]{1,60}~.gov~b|api~.data~.gov
u^https?:~/~/[~w.-]{1,80}~.gov@[/:]|$)
bno api_key was supplied
|2&2B~bcode~W{1,8}API_KEY_INVALID~b
*1
ban invalid api_key was supplied
&2B~bcode~W{1,8}API_KEY_DISABLED~b
*1
&2B~bcode~W{1,8}API_KEY_UNVERIFIED~b
*1
&2B~bcode~W{1,8}API_KEY_UNAUTHORIZED~b
*1
|2&2B~bcode~W{1,8}OVER_RATE_LIMIT~b
*1
&2byou have exceeded your rate limit
fx-api-umbrella-request-id
&2B~bcode~W{1,8}HTTPS_REQUIRED~b
*1
fserver=^apisix
|2bmissing%api%key%found%in%request
&2b@missing|invalid)%api%key%in%request
fserver=^apisix
b~bthe%@consumer@_name|_group_id)?|service_id|route_id)%is%forbidden~.
|2b~b@missing|invalid)%user%key%in%jwt%token~b
&2bmissing%jwt%token%in%request|jwt%token%invalid
fserver=^apisix
&2byour%ip%address%is%not%allowed
fserver=^apisix
b~byour%referer%host%is%not%allowed~b
merror_msg=csrf%@token|cookie)
|2merror=^@required%scopes%.{0,200}@not%present)|required%audience%claim%not%present|mismatched%audience)
brequired%scopes%[~w%,:.-]{0,200}%not%present
&2Mmessage=^Not%allowed$
fserver=^apisix
Merrorcode=^@steps|oauth|keymanagement|policies|messaging|protocol|accesscontrol)~.
Boauth~.v2~.FailedToResolveAPIKey
Boauth~.v2~.InvalidApiKeyForGivenResource|keymanagement~.service~.@InvalidAPICallAsNoApiProductMatchFound|apiresource_doesnot_exist)|InvalidApiProductForGivenResource
boauth~.v2~.@apikeynotapproved|developerstatusnotactive|companystatusnotactive)|app_not_approved|consumer_key_not_approved
B@service|v2)~.@access_token_expired|AccessTokenExpired|ApiKeyExpired)|steps~.jwt~.@Jwt)?TokenExpired
boauth~.v2~.insufficientscope
Boauth~.v2~.@InvalidApiKey~b|InvalidAccessToken|InvalidClientIdentifier|FailedToResolve@Access)?Token)|@service|v2)~.@invalid_access_token|access_token_not_approved|invalid_client-)|steps~.jwt~.@InvalidToken|FailedToDecode|NoMatchingPublicKey|InvalidSignature)
Baccesscontrol~.IPDeniedAccess
Bpolicies~.ratelimit~.@QuotaViolation|SpikeArrestViolation)
Bregexprotection~.ThreatDetected
fx-generator=^tyk
&2b~bauthorization%field%missing~b
fx-generator=^tyk
&2b~bbearer%token%malformed~b
fx-generator=^tyk
b~baccess%to%this%api%has%been%disallowed~b
Merror=^Access%to%this%resource%has%been%disallowed$
|2Merror=^@Requested%endpoint%is%forbidden|This%API%version%does%not%seem%to%exist|Version%information%not%found)$
B~bA@pi%Version|PI)%has%expired,%please%check%documentation
b~baccess%from%this%ip%has%been%disallowed~b
b~bkey%has%expired,%please%renew~b
b~bkey%is%inactive,%please%renew~b
b~bkey%not%authorized:%@no%matching%policy|could%not%apply|no%scope%or%policy)
&2b~bkey%not%authori[sz]ed~b
fx-generator=^tyk
&2B~b@Client%certificate%required|Certificate%has%expired|Certificate%with%SHA256%~w{4,80}%not%allowed)~b
|2fx-generator=tyk
merror
&2b~brate%limit%exceeded|quota%exceeded|organi[sz]ation%@quota|rate%limit)%has%been%exceeded
fx-generator=^tyk
&3#403
fx-generator=^tyk
-B~w
|5fvia=kong~/
fserver=^kong~/
fx-kong-request-id
fx-kong-proxy-latency
fx-kong-response-latency
bno%api%key%found%in%request
bduplicate%api%key%found
byou%cannot%consume%this%service
|2bip%address%not%allowed:%(?<address>[0-9a-f.:]{3,45})
&2mmessage=^your%ip%address%is%not%allowed~.?$
|6fvia=kong~/
fserver=^kong~/
fx-kong-request-id
fx-kong-response-latency
fx-kong-proxy-latency
Mrequest_id=^[0-9a-f]{32}$
|2Mexp=^token%expired$
Mnbf=^token%not%valid%yet$
bno%credentials%found%for%given%.{1,6}~w{1,40}|no%mandatory%.{1,6}~w{1,40}.{1,6}%in%claims|unrecognizable%token|bad%token;%
&2bhmac%signature%cannot%be%verified,%a%valid%date%or x-date%header%is%required
|2sdate
sx-date
bhmac%signature%cannot%be%verified,%a%valid%date%or x-date%header%is%required
&2bhmac%signature%@cannot%be%verified|does%not%match)
*0
&2bthe%access%token%is%@invalid%or%has%expired|missing)
|2Merror=^invalid_@token|request)$
fwww-authenticate=^bearer
&2mmessage=^api%rate%limit%exceeded@%for%'.{1,60}')?$
*0
&2mmessage=^invalid%authentication%credentials$
*1
&2Mmessage=^Unauthorized$
|3fserver=^kong~/
fx-kong-request-id
fx-kong-response-latency
&3#403
Mmessage=^Forbidden$
|2fserver=^kong~/
fx-kong-response-latency
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
|2fx-global-transaction-id
fx-backside-transport
&2MhttpCode=^401$
mmoreInformation=client%id|client%secret|registered
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
|2sx-functions-key
u^https?:~/~/[~w.-]{1,120}~.azurewebsites~.@net|us)~/@api|admin|runtime~/webhooks)~/
&3#401,403
e
*0
|2fserver=^jetty~b
bpowered by jetty:~/~/
|2bhttp error 403 !role~b|<title>~s{0,5}error 403 !role|reason:~s{0,9}@<pre>)?~s{0,9}!role~b|<td>!role<~/td>
R^!role$
|2bhttp error 403 !secure~b|<title>~s{0,5}error 403 !secure|<td>!secure<~/td>
r^!secure$
&3#403
|2fserver=^jetty~b
bpowered by jetty:~/~/|<h2>http error 403
bhttp error 403 forbidden|http error:? 403[~s~S]{0,200}?@reason:|message:)[~s~S]{0,60}?forbidden
.
B~b@SECJ0129E|CWWKS9104A):
|2u^https:~/~/@[~w-]{1,40}~.){0,3}@walmartapis~.com|api-gateway~.walmart~.com)~/
B~bGMP_GATEWAY_API~b
|2B~bFORBIDDEN~.GMP_GATEWAY_API~b
&3u^https:~/~/@[~w-]{1,40}~.){0,3}@walmartapis~.com|api-gateway~.walmart~.com)~/
#403
mcode=^forbidden
|2B~bUNAUTHORIZED~.GMP_GATEWAY_API~b
bunauthorized token or incorrect authorization header
B~bREQUEST_THRESHOLD_VIOLATED~b
bdocker-?socket-?proxy|~bdockerproxy~b
|2&2brequest forbidden by administrative rules
U:237[56]~b|~/@v1~.~d{2}~/)?@containers|images|volumes|networks|services|swarm|tasks|secrets|configs|plugins|exec)@~/@json|create|prune)|~?|$)
b@error response from daemon: |docker[^~n]{0,120}?)<html><body><h1>403 forbidden<~/h1>~s*@~~n)?~s*request forbidden by administrative rules
u^https:~/~/developer~.api~.autodesk~.com~/
|2bclient_id specified does not have access to the api product
&2MerrorCode=^AUTH-001$
|2u^https:~/~/developer~.api~.autodesk~.com~/
mdeveloperMessage
|2btoken does not have the privilege for this request
&2MerrorCode=^AUTH-010$
*0
|3u~.lambda-url~.[~w-]{1,30}~.on~.aws
fx-amzn-remapped-content-length
fx-amz-function-error
|2bfor troubleshooting function url authorization issues
&2MMessage=^Forbidden~.?$
|3u~.lambda-url~.[~w-]{1,30}~.on~.aws
Fx-amzn-errortype=^AccessDeniedException
b~.lambda-url~.[~w-]{1,30}~.on~.aws
blambda @was unable to|couldn.{1,6}t) decrypt the environment variables because kms access was denied
buser: (?<user>arn:[~w:*+=,.(?:/-]{1,200}) is not authorized to perform: lambda:invoke@function@url)?|async)~b
|8fx-rapidapi-request-id
fx-rapidapi-version
fx-rapidapi-proxy-response
fserver=^rapidapi
sx-rapidapi-key
sx-rapidapi-host
u^https?:~/~/[~w-]{1,63}~.p~.rapidapi~.com
b~.p~.rapidapi~.com|x-rapidapi|rapidapi~.com
|2byou are not subscribed to this api
&2bnot subscribed to this api
*0
|2byou have exceeded the (?<window>~w{3,12}) quota for [~w%-]{2,60} on your current plan
&2#429
Fx-ratelimit-requests-remaining=^-?0$
u^https:~/~/[~w.-]{1,100}~.@hereapi|here)~.com~/
|2&2merror_description=^these%credentials%do%not%authorize%access
|2merror=^forbidden$
B~b403~b
&2bthese credentials do not authorize access
|2u^https:~/~/[~w.-]{1,100}~.@hereapi|here)~.com~/
Bhereapi|~bHERE~b|here_@travel|transit|routing)
&2bapikey invalid~.|apikey not found|no credentials found
|2u^https:~/~/[~w.-]{1,100}~.@hereapi|here)~.com~/
bhereapi|apikey invalid~.
|2fl5d-proxy-error
fl5d-proxy-connection
|2fl5d-proxy-error=unauthorized|not%authorized
bunauthorized%@request%on%route|connection%on%~S{1,120})|client%~d{1,3}~.[~d.:]{5,20}%is%not%authorized
|2Fserver=^Apache-Coyote~/
B<h3>Apache%Tomcat~/~d
&3bby%default%the%@host%)?manager%is%only%accessible%from%a%browser%running%on%the same%machine%as%tomcat
U^https?:~/~/@localhost|127~.|~[::1).{1,40}~/@text|jmxproxy)~b
sauthorization
bby%default%the%@host%)?manager%is%only%accessible%from%a%browser%running%on%the same%machine%as%tomcat
BInvalid%CORS%request; Origin%~[(?<origin>[^~]]{0,260})~]
brejecting%request%for%~[[^~]]{1,300}~]%with%session%~[[^~]]{0,120}~]%@because%no%csrf%nonce|due%to%@invalid%nonce|empty%or%missing%nonce))|csrf%nonce%validation%failed
bdenied%request%for%~[[^~]]{1,300}~]%based%on%property%~[[^~]]{1,260}~]
&2baccess%to%the%requested%resource%has%been%denied
bhttp%status%40[13]|<b>|tomcat
bhttp%status%403~s.{1,10}~sforbidden[~s~S]{0,4000}?the%server%understood%the%request%but%refuses%to%authorize%it
.
B~bRESOURCES_NOT_IN_SAME_SERVICE_PERIMETER~b
B~b@NO_MATCHING_ACCESS_LEVEL|NETWORK_NOT_IN_SAME_SERVICE_PERIMETER|SERVICE_NOT_ALLOWED_FROM_VPC)~b
|3BvpcServiceControlsUniqueI@dentifier|d)~b|~bSECURITY_POLICY_VIOLATED~b|~bVPC_SERVICE_CONTROLS~b
bvpc service controls: request is prohibited
&2brequest is prohibited by organization.{1,6}s policy
bpermission_denied|google
|2fx-krakend
fx-krakend-completed
&3#403
fx-krakend
e
fserver=^lighttpd~b
burl%denied%as%@we%match%access_deny|failed%to%match%any%from%access_allow)
b--%access%denied%due%to%symlink%restriction
&2b<h1>403%@-%)?forbidden<~/h1>
fserver=^lighttpd~b
u^https:~/~/generativelanguage~.googleapis~.com~/
buser location is not supported for the api use
byour api key was reported as leaked
bapi key expired~. please renew the api key
&2|2bgenerativelanguage~.googleapis~.com|generative language api|google~.ai~.generativelanguage|gemini
u^https:~/~/generativelanguage~.googleapis~.com~/
|2Mreason=^API_KEY_INVALID$
bapi key not valid
&2*0
bmethod doesn.t allow unregistered callers
&2byour project has been denied access
bpermission_denied|gemini|generativelanguage
&2*0
|2Mreason=^SERVICE_DISABLED$
bhas not been used in project
&2*0
|2Mreason=^API_KEY_SERVICE_BLOCKED$
brequests to this api [~w.~s]{1,160}are blocked
&2*0
|2Mreason=^ACCESS_TOKEN_SCOPE_INSUFFICIENT$
binsufficient authentication scopes
byou do not have permission to access @the )?@file|tuned model|corpus) ~S{1,80} or it|cachedcontent not found ~(or permission denied~)
.
|2bcaused by the @region limit setting of this site|site admin has blacklisted)
B~[router:@white|black)list~]
|2u~.appsync-@realtime-)?api~.[~w-]+~.amazonaws~.com
B~bAppSync~b
&2|2MerrorType=^UnauthorizedException$
B~berrorType=UnauthorizedException~b
b~btoken has expired~b
&2*1
b~bpermission denied~b
bnot authorized to access (?<field>~w{1,80}) on type (?<type>~w{1,80})
*1
|2u^https?:~/~/@[~w.-]{1,80}~.)?googleapis~.com~/
Fserver=^@ESF|GSE)$
brequests from referer @<|&lt;|~~{0,6}u003c)empty|the request did not specify any refer
|2brequests from referer ~S{1,300} are blocked|~bapi_key_http_referrer_blocked~b
bthe referr?er ~S{1,300} does not match the referr?er restrictions
|2baccessdeniedexception: 403 this service is not available|this service is not available @from|in)~s.{1,60}?~. if you believe the country of origin
&2bthis service is not available @from|in) your country
|4bgoogleapi|google~.@rpc|api|cloud|auth)~b|gserviceaccount|console~.@cloud|developers)~.google|usagelimits
Mdomain=^@global|usageLimits|googleapis~.com|youtube~.~w{1,30}|calendar|androidpublisher)$
u^https?:~/~/@[~w.-]{1,80}~.)?@googleapis~.com|google~.com)~/
Fserver=^@ESF|GSE)$
|2B~bAPI_KEY_IP_ADDRESS_BLOCKED~b
bthe provided api key has an ip address restriction|originating ip address of the call~s.{1,80}?violates
b~biprefererblocked~b|there is a per-ip or per-referer restriction
brequests from this @android|ios) client application @<|&lt;|~~{0,6}u003c)empty
brequests from this @android|ios) client application ~S{1,200} are blocked|~bapi_key_@android|ios)_app_blocked~b
b~bapi_key_service_blocked~b|requests to this api [~w.-]{1,120} @method [~w./-]{1,200} )?are blocked
bapi key expired~. please renew the api key
|2b~bapi_key_invalid~b|api key not @valid|found)~. please pass a valid api key
&2B~bkeyInvalid~b
*2
bapi keys are not supported by this api~. expected
|2&2*2
brequest is missing a valid api key
bmethod doesn.{1,6}t allow unregistered callers|permission_denied: the request is missing a valid api key|~b~w{1,20}exceededunreg~b|daily limit for unauthenticated use exceeded
|2brequest is missing required authentication credential|~bcredentials_missing~b
&2Mreason=^required$
mmessage=^login%required
B~bACCESS_TOKEN_EXPIRED~b
B~bACCESS_TOKEN_TYPE_UNSUPPORTED~b|~bSESSION_COOKIE_INVALID~b
|3brequest had invalid authentication credentials~. expected
&2brequest had invalid authentication credentials
*2
&2Mreason=^authError$
binvalid credentials
|3b~baccess_token_scope_insufficient~b|request had insufficient authentication scopes
&2B~binsufficientPermissions~b
mmessage=^insufficient%permission~b
fwww-authenticate=googleapis~.com~/auth.{0,400}insufficient_scope|insufficient_scope.{0,400}googleapis~.com~/auth
&2B~bSERVICE_DISABLED~b
brequires a quota project|end user credentials|local application default credentials
brequires a quota project,? which is not set|authenticat@ed|ing) using end user credentials from @the )?google cloud sdk
|2b~bservice_disabled~b|has not been used in project~s.{1,80}?before or it is disabled
&2b~baccessnotconfigured~b|~baccess not configured~b
*2
b~bapi (?<api>[~w.-]{3,120}) is not enabled for the project~b
b~bbilling_disabled~b|~bbillingnotenabled~b|this api method requires billing to be enabled|has billing disabled~. please enable
|2B~b@CONSUMER_SUSPENDED|GCP_SUSPENDED|USER_BLOCKED_BY_ADMIN|ACCOUNT_STATE_INVALID)~b|Consumer%.{4,80}%has%been%suspended
&2Mreason=^account@Deleted|Disabled|Unverified)$
*2
|2B~b@CONSUMER_INVALID|RESOURCE_PROJECT_INVALID)~b
bpermission denied on resource project ~S{1,80}
b~buser_project_denied~b|caller does not have required permission to use project
b~borg_restriction_@violation|header_invalid)~b|access denied by organization restriction
B~bLOCATION_@TAX_)?POLICY_VIOLATED~b
|2bthe domain @administrators? have|policy has) disabled~s
&2B~bdomainPolicy~b
*2
|2bquota exceeded for quota @metric|group)
&3b~b@userratelimitexceeded|ratelimitexceeded|rate_limit_exceeded)~b|user rate limit exceeded
*2
-|3BGoogleAdsFailure|~bauthenticationError~b|~bauthorizationError~b
Mdomain=^@youtube|androidpublisher)
b~bbigquery~b|user-rate limit exceeded~. retry
|2B~bRESOURCE_QUOTA_EXCEEDED~b
&2B~b@dailyLimitExceeded|quotaExceeded|variableTerm~w{1,20}Exceeded|Daily Limit Exceeded)~b
*2
|2&3bthe caller does not have permission
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
u^https:~/~/[~w.-]{1,80}~.grafana~.net~/
blegacy auth cannot be upgraded because the host is not found
bauthentication error: invalid scope requested
&2bno credentials provided|authentication error: invalid @token|authentication credentials)
|2bgrafana|loki
u~.grafana~.net
u^https:~/~/[~w.-]{1,80}~.adobe~.io~/
|2B@~b|error_?)code~W{1,8}403000~b
&2bapi key is required
badobe|403000
|2B@~b|error_?)code~W{1,8}403003~b
&2bapi key is invalid
badobe|403003
|2B@~b|error_?)code~W{1,8}401013~b
&2boauth token is not valid
badobe|401013|sdk:error
.
bprovide a custom subdomain for token authentication
b<usage_reports?~b
&2Mauthorized=^false$
mreason=^usage%limits%are%exceeded$
|4fx-mashery-error-code
fx-error-detail-header
fx-mashery-responder
fserver=^mashery
|4fx-mashery-error-code=over_@qps|rate)|rate_limit_exceeded
fx-error-detail-header=over%@queries|rate)|rate%limit
b@developer|account) over @qps|rate|queries per second limit|rate limit)~b
&2brate limit exceeded
*0
|4fx-mashery-error-code=@developer|account)_inactive
fx-error-detail-header=inactive
b<h1>~s*@403 )?@developer|account) inactive
&2b@developer|account) inactive
*0
|2fx-mashery-error-code=not_authorized
&2bnot authorized
*0
fx-mashery-error-code=forbidden
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
.
bkey limit exceeded
&2bprovider returned error
mprovider_name
bno endpoints~s.{0,60}data policy|no allowed providers are available
/is/brequires moderation.{0,80}flagged
bno available model provider that meets your routing requirements
.
brejecting%ip%(?<address>[0-9a-f.:]{3,45}):%|matched none of the @white~s?list|trusted ips)
fwww-authenticate=^basic%realm=.{0,2}traefik
|2berror%calling%~S{1,300}?~.%cause:?%
&2berror%calling%https?:~S{1,300}
bforwardauth
bremote%error%~S{1,300}?~.%statuscode:%40[13]
bno%bursty%traffic%allowed
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
C-anubis-auth$
bdronebl reported an entry
baccess denied: error code [0-9a-f]{8,64}~b
b~banubis_challenge~b|making sure you.{1,6}re not a bot!|~.within~.website~/x~/cmd~/anubis~/|protected by~s{1,4}@<a~b[^>]{0,120}>)?anubis
.
|3bblocked by chaitin safeline
b<!--~s{0,4}event[_%]id:~s{0,4}[0-9a-z]{32}~s{0,4}-->
fx-apisix-chaitin-waf-action=^reject
u^https:~/~/api~.cloudflare~.com~/
bcannot use the access token from location:? (?<address>[~w.:]{0,45})
|3&2|2Mcode=^9109$
B~[code:%9109~]|~(9109~)
binvalid access token
&2|2Mcode=^1000$
B~[code:%1000~]|~(1000~)
binvalid api token
&2|2Mcode=^9103$
B~[code:%9103~]|~(9103~)
bunknown x-auth-key or x-auth-email
|2Mcode=^@6003|6103|6111)$
binvalid format for x-auth-key header
|3&2*0
bunauthorized to access requested resource
&2Mcode=^0$
Bcom~.cloudflare~.api~.account~.[~w.]{1,80}
brequires permission [~w'\`]{0,3}com~.cloudflare~.[~w.]{1,80}
Bworkers~.api~.error~.unauthorized
&2|2Mcode=^10000$
B~[code:%10000~]|~(10000~)
bauthentication error
bcould not route to ~S{1,200}, perhaps your object identifier is invalid
byou need to verify your email address to use workers
|2fx-ms-region
u^https:~/~/[~w-]{1,63}~.@openai|cognitiveservices|services~.ai)~.azure~.com~/|~.api~.cognitive~.microsoft~.com~/
baccess denied due to virtual network~/firewall rules|public access is disabled~. please configure private endpoint|traffic is not from an approved private endpoint
ba virtual network is configured for this resource
bout of call volume quota@~. quota will be replenished in (?<wait>[~w.:]{1,20}))?
|2Mcode=^AuthenticationTypeDisabled$
bkey based authentication is disabled for this resource
|2blacks the required data action [~w\`'/.*]{1,160}
bprincipal does not have access to api~/operation
baccess denied due to @invalid|missing) subscription key
&2b@resource|subscription) has been @temporarily )?@blocked|disabled)
bbehavior that may violate
u^https:~/~/@www|my|us|eea|app|aws)~.okx~.com~/
|2&2Mcode=^@50110)$
mmsg
byour ip [~w.:]{1,45} is not included in your api key
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
|2fserver=safedog
C^safedog-flow-item$
b~b404~.safedog~.cn~/|safedogsite~/broswer_logo
fserver=^apache@~/|$|%)
bah01630:%[^~n]{0,300}~/server-@status|info)~b
b~bmod_evasive~b[^~n]{0,80}~bblacklisting address~b
bah01630|ah01797|client%denied%by%server%configuration
bah00035|search%permissions%are%missing%on%a%component%of%the%path
bah0127[56]|cannot%serve%directory%.{1,300}?%no%matching%directoryindex
bah00529|server unable to read htaccess file
bah00037|ah00670|symbolic%link%not%allowed%or%link%target%not%accessible
boptions execcgi is off in this directory
bah10158|post-handshake%auth|client_post_handshake|cannot%find%peer%certificate%chain|ssl%library%error.{1,200}peer%did%not%return%a%certificate
Brequirement expression not fulfilled
bah0@1631|1666|1629|1665)~b|user ~S{1,200}: authorization failure for|authorization of user ~S{1,200} to access
bconnect%to%remote%@host|machine)%blocked
BAH01144|No%protocol%handler%was%valid%for
bah01265|attempt%to%invoke%directory%as%script
brequested object~. it is either read-protected|either no index document or|protected against reading|kein index-dokument vorhanden|vom server nicht gelesen|protegido contra le@c|i)tura|pas de document index|lu par le serveur|il documento indice|letto dal server|beveiligd tegen lezen|読み込みが許可されて
&2#403
|3b~bhttp server test page~b
Fetag=^.@1321-5058a1e728280|133f-5c6f23d09f000)
&2fserver=^apache~/~S{1,12}%~(@centos|red%hat|rocky|almalinux|fedora|oracle)
|2Fcontent-length=^@4897|4927)$
&2flast-modified
faccept-ranges
|2b<h1>~s*forbidden~s*<~/h1>~s*<p>~s*you don@'|’)t have permission to access @this resource|~S{1,300} on this server|~/~S{0,300}~s{0,4}$)
/im/b^~s{0,8}You don@'|’)t have permission to access @this resource|~/~S{0,300} on this server)
.
|2brejected[-_]by[-_]urlscan|a custom filter or module,? such as urlscan
urejected-by-urlscan
.
|2brequest forbidden by administrative rules~b(?!~.? please make sure)
&6#403
Fcache-control=^no-cache$
Fcontent-type=^text~/html$
!fdate
!fserver
-B~S
B<NOSRV> ~S{1,60} 403 ~d{1,9}~s.{1,80}?~b[PL]R--~s
byou need a valid user and password to access this content
b429%too%many%requests@<~/h1>)?~s{1,9}you have sent too many requests in a given amount of time
u^https?:~/~/cors-anywhere~.herokuapp~.com~/
bwas not whitelisted by the operator of this proxy
bwas blacklisted by the operator of this proxy
bsee ~/corsdemo for more info|cors-anywhere~.herokuapp~.com~/corsdemo
bmissing required request header~. must specify one of: (?<names>[~w,-]{3,80})
|2/im/b^The origin~s[^~n]{1,300}?~shas sent too many requests
bplease self-host cors anywhere if you need more quota
u^https:~/~/@[~w-]+~.)?api~.tomtom~.com~/
&2|4u^https:~/~/@[~w-]+~.)?api~.tomtom~.com~/
b~bapi~.tomtom~.com~/
mdetailedError
BdetailedError
mcode=^invalidreferer$
&2*0
mcode=^forbidden$
|2fserver=^caddy~b
fvia=~bcaddy~b
bclient is not allowed to access from origin ~W{0,4}(?<origin>[^~s'~~]{0,200})
&2b~bhost not allowed: ~S{1,255}
|2bcaddy|admin~.api|:2019~b
merror=^host%not%allowed
&3b~bpermission denied~b
bfileserver~.|~bhttp~.log~.@error|access)|~bfile_server~b|~bcaddyhttp~b
B~b403~b
&3#403
fserver=^caddy$
e
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
b@not a valid|invalid) key=value pair ~(missing equal-sign~) in authorization header
buser: anonymous is not authorized to perform: execute-api:~w{1,40}[~s~S]{0,500}?explicit deny
buser: anonymous is not authorized to perform: execute-api:
buser: (?<user>arn:[~w:*+=,.(?:/-]{1,200}) is not authorized to perform: execute-api:(?<action>~w{1,40})
buser is not authorized to access this resource with an explicit deny
|2Mmessage=^User%is%not%authorized%to%access%this%resource~.?$
MMessage=^User%is%not%authorized%to%access%this%resource~.?$
&2|2|2mmessage=^limit%exceeded@%exception)?$
mMessage=^limit%exceeded@%exception)?$
Fx-amzn-errortype=^LimitExceededException
|2|3|2fx-amz-apigw-id
fx-amzn-errortype
fapigw-requestid
*0
#429
&2|2|2mmessage=^too%many%requests$
mMessage=^too%many%requests$
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
|3u~/realms~/[^/?#]{1,100}~/@protocol|account|broker|login-actions|authz)~b|~/admin~/realms~b
b[/]realms[/][~w.-]{1,100}[/]protocol[/]openid-connect
Fset-cookie=^@KC_RESTART|KC_AUTH_SESSION_HASH|KEYCLOAK_@IDENTITY|SESSION))=
|2merror_description=^https%required$
bwe are sorry[^a-z]{0,12}https required
&2merror=^invalid%origin$
|3U~/realms~/
faccess-control-allow-origin
b^~s*~{[^}]{0,40}invalid%origin[^}]{0,12}~}
|2merror=^no%realm%access$
btoken issued for an application that is not the admin console
|2&2Merror=^@HTTP%403%Forbidden|unknown_error|Forbidden)$
|2U~/admin~/realms~b
B~/admin~/realms~/|keycloak
bhttp 403 forbidden.{0,400}?org~.keycloak|keycloak.{0,200}?forbiddenexception: http 403|keycloak~.exceptions~.~w{1,40}: 403:.{0,24}?unknown_error
&2Merror=^access_denied$
Merror_description=^@not_authorized|request_submitted)$
BPolicy~s.{0,2}@Trusted%Hosts|Allowed%[~w%]{1,40}|Max%Clients%Limit|Consent%Required)~S{0,2} rejected
merror_description=^client%@is%)?not%@allowed|enabled)%@to|for)%|^client%is%not%allowed%to%initiate|^public%client%not%allowed|^client%does%not%have%any%service%account
fx-goog-iap-generated-response=^true$
binvalid iap credentials: jwt audience doesn.{1,6}t match this application
binvalid iap credentials: jwt ~S{0,3}email~S{0,3} claim
|2binvalid iap credentials:
&2fx-goog-iap-generated-response=^true$
#401
bthere was a problem with your request~. error code @7|9|11|13)~b
&2fx-goog-iap-generated-response=^true$
#403
u^https:~/~/[~w.-]{1,80}~.cloud~.ibm~.com~/
B~bBXNIM0415E~b
&2bunauthorized: the user does not have access to the specified resource
|2merrorMsg
bibm
u^https:~/~/[~w.-]{1,60}~.scaleway~.@com|ai)~/
|3&2Mtype=^@invalid_auth|denied_authentication|invalid_request_error~.auth)$
|2u~.scaleway~.@com|ai)
bscaleway|~bscw~b
btype: invalid_auth, apimessage
bscaleway-sdk-go: denied authentication
|3&2Mtype=^@permissions_denied|authorization_required)$
*0
btype: authorization_required, apimessage|scaleway-sdk-go: @insufficient permissions|http error 403)
&2binsufficient permissions to access the resource
*0
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
|2u~.eks~.amazonaws~.com
b~.eks~.amazonaws~.com
bcurrent @user or role|iam principal) does@n.{1,6}t| not) have access to kubernetes objects
bcould not get token: @accessdenied|expired|invalidclienttokenid|nocredential)
&2byou must be logged in to the server|server has asked for the client to provide credentials|unable to register node[^~n]{0,200}?unauthorized
|2u~.eks~.amazonaws~.com
b~beks~b|aws-auth|aws-iam-authenticator|~.ec2~.internal|~.compute~.internal
|2fx-ovh-queryid
u^https:~/~/@[a-z]{2}~.)?api~.@us~.)?@ovh|ovhcloud|kimsufi|soyoustart)~.com~/
&2buser not granted for this request
|3BunauthorizedActionsByIAM~W{1,8}(?<action>[~w:/.-]{3,80})
Bmissing IAM permissions: (?<action>[~w:/.-]{3,80})
bclient::forbidden|ovhcloud
b~bnot_granted_call~b|this call has not been granted|~bnotgrantedcall~b
|2MerrorCode=^@INVALID_CREDENTIAL|NOT_CREDENTIAL|INVALID_KEY)$
&2|2mhttpCode
B@NOT|INVALID)_CREDENTIAL
BThis%@credential%@is%not%valid|does%not%exist)|application%key%is%invalid)
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
|2fx-acs-request-id
u^https:~/~/[~w.-]{1,80}~.aliyuncs~.com~/
|2b~bforbidden~.ram~b|~bforb[ie]dden~.notsupportram~b|user not authorized to operate on the specified resource, or this api doesn.{1,6}t support ram
|2&2MCode=^@NoPermission|Forbidden|Forbidden~.NoPermission|Forbidden~.Access|ActionUnauthorized)$
|3b~baliyun|alibabacloud|aliyuncs~.com|~bacs:[a-z]{2,20}:
fx-acs-request-id
u^https:~/~/[~w.-]{1,80}~.aliyuncs~.com
&2b~b@errorcode|error|code):~s{0,4}@nopermission|forbidden|forbidden~.nopermission|forbidden~.access|actionunauthorized)(?![~w.])
*1
|1b~bforbidden~.riskcontrol~b|forbidden by @aliyun|the alibaba cloud) risk @control|governance) system
b~bforbidden~.userverification~b|your user account is not verified by aliyun
&2B~bInvalidSecurityToken~.Expired~b|~bSecurityTokenExpired~b
-|3fx-oss-request-id
b~boss-[a-z]{2}-[a-z]{2,20}|x-oss-
u~boss-[a-z]{2}-
b~binvalidtimestamp~.expired~b|specified time stamp or date value is expired
|1b~binvalidaccesskeyid~.@notfound|inactive)~b|specified access key is @not found|disabled)
|2bspecified signature @is not matched with our calculation|nonce was used already)|~bsignaturenonceused~b|request signature does not conform to @aliyun|alibaba cloud) standards
&2|2&2MCode=^@SignatureDoesNotMatch|IncompleteSignature)$
*1
&2b~b@errorcode|error|code):~s{0,4}@signaturedoesnotmatch|incompletesignature)(?![~w.])
*1
-*7
|1b~bthrottling~.@user|api|resource)~b|request was denied due to @user flow control|request throttling|api flow control)
|2C^authelia_session$
b~bauthelia~b
baccess to .{1,300}?~sis forbidden to user~s
baccess to .{1,300}?~sis not authorized to user~s
|2fx-epic-error-name
u~.epicgames~.@com|dev)~/
berrors~.com~.epicgames~.common~.missing_permission|login does not poss?ess the permissions
berrors~.com~.epicgames~.common~.missing_action|login is banned or does not poss?ess the action
berrors~.com~.epicgames~.common~.oauth~.unauthorized_client
.
bgiven credential is rejected by the attribute condition
|2bissuer in id token ~S{1,200} does not match the expected
bfailed to generate google cloud federated token
|3bpermission~s.{0,8}?iam~.serviceaccounts~.@getaccesstoken|getopenidtoken|implicitdelegation|signblob|signjwt).{0,8}? denied
bunable to acquire impersonated credentials|failed to generate oauth 2~.0 access token
&2Mpermission=^iam~.serviceAccounts~.@get|sign|implicit)~w{1,30}$
BIAM_PERMISSION_DENIED
b~biam~.serviceaccounts~.actas~b
|2bdo not belong to a permitted customer|is not in permitted organization
b~bconstraints~/[~w.]{3,80}.{0,8}? violated~b|violates? constraint ~S{0,4}constraints~/[~w.]{3,80}
&2|3b~bpermission [^~w~s]{0,4}(?<permission>[a-z][~w-]{1,60}@~.googleapis~.com~/|~.)[~w.-]{3,100}?)[^~w~s]{0,4} denied @on|for)~b
b~brequired [^~w~s]{1,4}(?<permission>[a-z]~w{1,40}~.~w{1,60}~.~w{1,60})[^~w~s]{1,4} permission for~b
&2B~bIAM_PERMISSION_DENIED~b
Mpermission=^(?<permission>[a-z]~w{1,40}~.~w{1,60}~.~w{1,60})$
-bdoes not have storage~.[~w.]{1,60} access|~b@artifactregistry~.repositories|run~.routes|cloudfunctions~.functions|bigquery~.(?!googleapis)~w{1,40})~.
&2b~biam_permission_denied~b|request denied by cloud iam|missing necessary permission ~w{2,40}~.~w
-bdoes not have storage~.[~w.]{1,60} access|~b@artifactregistry~.repositories|run~.routes|cloudfunctions~.functions|bigquery~.(?!googleapis)~w{1,40})~.
|2fx-amzn-requestid
fx-amzn-errortype
bis not authorized to perform:? (?<action>(?!execute-api:|es:eshttp)[~w-]{1,40}:~w{1,80})@(?!is not authorized)[~s~S]){0,900}?explicit deny in an? @service|resource) control policy
bis not authorized to perform:? (?<action>(?!execute-api:|es:eshttp)[~w-]{1,40}:~w{1,80})@(?!is not authorized)[~s~S]){0,900}?@explicit deny in a|no) vpc endpoint policy
bis not authorized to perform:? (?<action>(?!execute-api:|es:eshttp)[~w-]{1,40}:~w{1,80})@(?!is not authorized)[~s~S]){0,900}?@explicit deny in a|no) permissions boundary
bis not authorized to perform:? (?<action>(?!execute-api:|es:eshttp)[~w-]{1,40}:~w{1,80})@(?!is not authorized)[~s~S]){0,900}?@explicit deny in a|no) sessions? policy
&2bnot authorized to perform:? sts:assumerolewith@webidentity|saml)
-bcognito
|2bis not authorized to perform:? (?<action>sts:@assumerole|tagsession|setsourceidentity)~b)@(?!is not authorized)[~s~S]){0,900}?
b~(accessdenied~) when calling the assumerole operation
bis not authorized to perform:? (?<action>iam:passrole~b)@(?!is not authorized)[~s~S]){0,900}?
|2bis not authorized to perform:? (?<action>kms:~w{1,60})@(?!is not authorized)[~s~S]){0,900}?
bciphertext refers to a customer master key that does not exist
bis not authorized to perform:? (?<action>(?!execute-api:|es:eshttp)[~w-]{1,40}:~w{1,80})@(?!is not authorized)[~s~S]){0,900}?@explicit deny in a|no) resource-based policy
&2bis not authorized to perform:? (?<action>(?!execute-api:|es:eshttp)[~w-]{1,40}:~w{1,80})@(?!is not authorized)[~s~S]){0,900}?explicit deny
-bbecause public @policies|acls|access)|s3 block public access
&2bis not authorized to perform:? [\`']?(?<action>(?!execute-api:|es:eshttp|sts:)[~w-]{1,40}:~w{1,80})
-buser: anonymous|because public @policies|acls|access)|s3 block public access
bencoded authorization failure message|~bunauthorizedoperation~b[~s~S]{0,120}?not authorized to perform this operation
bsignature @expired: ~d{8}t|not yet current)|is now earlier than ~d{8}t
&2|2bsecurity token included in the request @is|has) expired
|5b@error code:? |api error:? |errorcode:? |error occurred ~()@expiredtoken|expiredtokenexception|requestexpired|tokenrefreshrequired)~b
M__type=@^|#)@ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$
MCode=^@ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$
Mcode=^@ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$
Fx-amzn-errortype=^@ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)@:|$)
-b~bgoogle secret key|googleapis~.com|x-goog-|request signature expired at
|2bthe security token included in the request is invalid
|5b@error code:? |api error:? |errorcode:? |error occurred ~()@invalidclienttokenid|unrecognizedclientexception)~b
M__type=@^|#)@InvalidClientTokenId|UnrecognizedClientException)$
MCode=^@InvalidClientTokenId|UnrecognizedClientException)$
Mcode=^@InvalidClientTokenId|UnrecognizedClientException)$
Fx-amzn-errortype=^@InvalidClientTokenId|UnrecognizedClientException)@:|$)
&2|2brequest signature we calculated does not match the signature you provided
|5b@error code:? |api error:? |errorcode:? |error occurred ~()@signaturedoesnotmatch|invalidsignatureexception)~b
M__type=@^|#)@SignatureDoesNotMatch|InvalidSignatureException)$
MCode=^@SignatureDoesNotMatch|InvalidSignatureException)$
Mcode=^@SignatureDoesNotMatch|InvalidSignatureException)$
Fx-amzn-errortype=^@SignatureDoesNotMatch|InvalidSignatureException)@:|$)
-|2b<hostid>|stringtosignbytes|check your key and signing method
b~bgoogle secret key|googleapis~.com|x-goog-|request signature expired at
|2bauthorization header requires .{1,12}?@credential|signature|signedheaders)
|5b@error code:? |api error:? |errorcode:? |error occurred ~()@incompletesignature)~b
M__type=@^|#)@IncompleteSignature)$
MCode=^@IncompleteSignature)$
Mcode=^@IncompleteSignature)$
Fx-amzn-errortype=^@IncompleteSignature)@:|$)
|2brequest is missing authentication token
b~(missingauthenticationtoken@exception)?~) when calling
|2bsts is not activated in @this|the requested) region
|5b@error code:? |api error:? |errorcode:? |error occurred ~()@regiondisabledexception)~b
M__type=@^|#)@RegionDisabledException)$
MCode=^@RegionDisabledException)$
Mcode=^@RegionDisabledException)$
Fx-amzn-errortype=^@RegionDisabledException)@:|$)
|2&2|5b@error code:? |api error:? |errorcode:? |error occurred ~()@accessdeniedexception)~b
M__type=@^|#)@AccessDeniedException)$
MCode=^@AccessDeniedException)$
Mcode=^@AccessDeniedException)$
Fx-amzn-errortype=^@AccessDeniedException)@:|$)
b~bis not enabled~b|no longer available to new customers
b~baccount ~d{12} is not subscribed @for|to)~s
bunable to determine service~/operation name
|2baws access key i[dd] needs a subscription for the service
|5b@error code:? |api error:? |errorcode:? |error occurred ~()@optinrequired|subscriptionrequiredexception)~b
M__type=@^|#)@OptInRequired|SubscriptionRequiredException)$
MCode=^@OptInRequired|SubscriptionRequiredException)$
Mcode=^@OptInRequired|SubscriptionRequiredException)$
Fx-amzn-errortype=^@OptInRequired|SubscriptionRequiredException)@:|$)
&2|5b@error code:? |api error:? |errorcode:? |error occurred ~()@throttling|throttlingexception|throttledexception|requestlimitexceeded|toomanyrequestsexception|requestthrottled)~b
M__type=@^|#)@Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RequestThrottled)$
MCode=^@Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RequestThrottled)$
Mcode=^@Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RequestThrottled)$
Fx-amzn-errortype=^@Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RequestThrottled)@:|$)
-|2fx-amz-apigw-id
b@invokemodel|converse)~w{0,30} operation
&2b~(accessdeniedexception~) when calling the ~w{1,60} operation(?!:?~s*@~(reached|you don.{1,6}t have access to the model|your account))
-bbedrock|aoss|model access is denied
u^https?:~/~/@accounts~.google~.com|oauth2~.googleapis~.com)~/
bhas not completed the google verification process|can only be accessed by developer-approved testers
B~borg_internal~b
|2B~badmin_policy_enforced~b
&2B~baccess_not_configured~b
|2bgoogle|~bflowname~b|generaloauthflow
u^https?:~/~/@accounts~.google|oauth2~.googleapis|www~.googleapis)~.com~/
b~bdisallowed_useragent~b|comply with google.{1,8}s .{0,8}?@secure browsers|use secure browsers).{0,8}? policy
|3bgiven origin is not allowed for the given client id
bnot a valid origin for the client
&2B~borigin_mismatch~b
*0
|2b~[gsi_logger~]: the given client id is not found|the oauth client was @not found|deleted)
&2B~bdeleted_client~b
*0
|2bsign in with google temporarily disabled for this app
&2B~bdisabled_client~b
*0
|2bthis app is not @yet )?configured to make oauth requests
&2B~brestricted_client~b
*0
|2btoken has been expired or revoked|~binvalid_rapt~b|reauthentication is needed~. please run
&2Merror=^invalid_grant$
|2*0
B^~s{0,4}~{~s{0,8}.error.~s{0,4}:~s{0,4}.invalid_grant.,~s{0,8}.error_description.~s{0,4}:~s{0,4}.Bad%Request
b~berror 403: access_denied~b
|2fopc-request-id
u^https:~/~/[~w.-]{1,80}~.oraclecloud~.com~/
b~bnotauthorizedornotfound~b|authorization failed or requested resource not found
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
u^https:~/~/[~w.-]{1,80}~.tencentcloudapi~.com
B~bAuthFailure~.SignatureExpire~b
B~bAuthFailure~.@SecretIdNotFound|InvalidSecretId)~b
B~bAuthFailure~.TokenFailure~b
B~bAuthFailure~.MFAFailure~b
B~bAuthFailure~.@SignatureFailure|InvalidAuthorization)~b
|3B~bAuthFailure~.UnauthorizedOperation~b
&2|2MCode=^UnauthorizedOperation
Bcode:UnauthorizedOperation
|2bresponse~W{1,12}error~W|tencent|~bqcloud~b|~bqcs:[a-z]{0,20}:
utencentcloudapi~.com|~.myqcloud~.com
&2byou are not authorized to perform operation
*1
&2|2MCode=^RequestLimitExceeded
Bcode:RequestLimitExceeded
*1
&2|2MCode=^@ActionOffline|NoSuchVersion)$
Bcode:@ActionOffline|NoSuchVersion)~b
*1
|2C^@ory_kratos_session|ory_session_|csrf_token_[0-9a-f]{16})
B~bory_@st|at|ac)_
|2Mid=^security_csrf_violation$
bno csrf value available in the session|csrf @session cookie could|value from the token does) not
Mid=^session_aal2_required$
Mid=^session_refresh_required$
|2Mid=^security_identity_mismatch$
b@initiated by another person|made for another identity) and has been
bthe provided ory session token could not be found
&2Mstatus=^Forbidden$
mmessage=^@access%credentials%are%not%sufficient%to%access%this%resource|the%request%is%forbidden)
|4bsecured with~s.{0,160}?oauth2[%_]proxy
C^_oauth2_proxy
fgap-auth
fx-auth-request-user
|5bunable to find a valid csrf token
bunable too? obtain csrf cookie
bcsrf token mismatch,? potential attack
b~bhttp: named cookie not present
&2bsecured with~s.{0,160}?oauth2[%_]proxy
bcsrf failed
blogin failed: the upstream identity provider returned an error: (?<error>[~w.-]{1,60})
|4binvalid @session:|authorization via session) ~(?unauthorized
binvalid authentication via oauth2: unauthorized
bthe session failed authorization checks
&2bsecured with~s.{0,160}?oauth2[%_]proxy
binvalid account|permission denied|you do not have permission to access this resource
&3bsecured with~s.{0,160}?oauth2[%_]proxy
baction=.{1,8}[/]oauth2[/]start|sign in with
-#200
Fserver=^EC2ws$
|2&2|2Fserver=^EC2ws$
U169~.254~.169~.254~/latest~/
#403
B~b@PUT|PutToken)~b[^~n]{0,60}~/latest~/api~/token[^~n]{0,80}~b403~b
|4C^authentik_@session|csrf|proxy_)
fx-authentik-id
fx-powered-by=^@goauthentik~.io|authentik)$
b~bauthentik~b
&2*0
bcsrf @failed|verification failed|cookie not set|token missing)
|1u~bcognito-@idp|identity)~.[~w-]{1,30}~.amazonaws~.com|~.amazoncognito~.com
brequest not allowed due to waf block
&2b~b@access|refresh|id@entity)?) token has @expired|been revoked)|invalid login token~. token expired
|3M__type=NotAuthorizedException$
Fx-amzn-errortype=^NotAuthorizedException
b~bnotauthorizedexception~b|~bcognito~b
bunable to verify secret hash for client|is configured @for|with) secret but @secret|secret_hash) was not received
&2baccess token does not have required scopes
*1
&2bincorrect username or password~b
*1
binvalid identity pool configuration~. check assigned iam roles
&2bnot authorized to perform:? sts:assumerolewithwebidentity
bcognito
|2fx-minecraft-request-id
u^https:~/~/@api~.minecraftservices~.com|sessionserver~.mojang~.com|xsts~.auth~.xboxlive~.com)~/
|2uamazonaws~.com~/minecraft~.download~/
bamazonaws~.com~/minecraft~.download~/
binvalid app registration, see https:~/~/aka~.ms~/appreginfo|aka~.ms~/appreginfo
&2|2#403
B~b403~b
|2Ulogin_with_xbox
Blogin_with_xbox
B~bXErr~W{1,8}@2148916235)~b
B~bXErr~W{1,8}@2148916233|2148916234|2148916236|2148916237|2148916238|2148916227|2148916229)~b
|2B~bInsufficientPrivilegesException~b
&2Mpath=^~/session~/minecraft~/join$
binsufficient privileges
&3B~bForbiddenOperationException~b
binvalid @token|credentials|username or password)|forbidden
|2fx-minecraft-request-id
b~b@mojang|minecraft|yggdrasil|errormessage)~b
|3fx-clerk-auth-status
fx-clerk-auth-reason
mclerk_trace_id
|3brequest http origin header must be equal to or a subdomain of the requesting url
bproduction keys are only allowed for domain~b
&2Mcode=^origin_invalid$
|4mclerk_trace_id
fx-clerk-auth-status
u~bclerk~.|api~.clerk~.@com|dev)
b~bclerk~b
|2bprovided clerk secret key is invalid
&2Mcode=^clerk_key_invalid@_code)?$
*1
&2Mcode=^authorization_header_format_invalid@_code)?$
*1
&2Mcode=^authentication_invalid@_code)?$
*1
&2|2Mcode=^authorization_invalid@_code)?$
byou are not authorized to perform this request
*1
|2|2fcf-access-domain
fcf-access-aud
flocation=^https:~/~/[~w-]{1,63}~.cloudflareaccess~.com~/
&2*0
%OPTIONS
&3|2*0
flocation=^https:~/~/[~w-]{1,63}~.cloudflareaccess~.com~/cdn-cgi~/access~/login
!fcf-mitigated
-%OPTIONS
|2b@^|[>~n])~s{0,9}that account does not have access
&2bforbidden~. you don.t have permission to view this
bcloudflare access
.
|2bbehavior used for check: web origin
&2bfailed by cors
b~bfcoa~b|auth0
&2binsufficient scope[,;] expected any of
MerrorCode=^insufficient_scope$
|1baccount has been blocked after multiple consecutive login attempts|detected suspicious login behavior and further attempts
&2bwrong @email|phone number|username)@ or username)? or @password|verification code)
binvalid_user_password|invalid_grant|access_denied|auth0
|2Merror=^blocked_user$
&2Merror=^unauthorized$
buser is blocked
&2Merror=^mfa_required$
|2mmfa_token
bmultifactor authentication required
&2#403
Merror=^authorization_pending$
&2#403
Merror=^expired_token$
bgrant type .{1,80}? not allowed for the client
bservice@ |\\s+20)not@ |\\s+20)@enabled@ |\\s+20)within@ |\\s+20)domain|found)@:|\\s+3a)
MerrorCode=^@operation_not_supported|insufficient_entitlement)$
bclient is not authorized to access .{1,300}?you need to create a .{0,2}client-grant
|2Merror=^mfa_invalid_code$
Mcode=^mfa_invalid_code$
|2Merror=^mfa_registration_required$
Mcode=^mfa_registration_required$
|3C^@fpc|esctx|x-ms-gateway-slice|stsservicecookie)$
fx-ms-ests-server
u^https:~/~/login~.@microsoftonline~.@com|us)|partner~.microsoftonline~.cn|windows~.net)~/
|2BAADSTS(?<code>9002326|9002327)(?!~d)
bcross-origin token redemption is permitted only for the
BAADSTS(?<code>500021|500022|50002)(?!~d)
BAADSTS(?<code>500212|500213|1000104)(?!~d)
|2BAADSTS(?<code>7000222)(?!~d)
bthe provided client secret keys for app .{3,60}?are expired
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
bthe endpoint only accepts post requests~. received a ~w{3,8} request
|3fserver=^squid
fvia=~(squid
fx-squid-error
|2Fx-squid-error=^ERR_CACHE_ACCESS_DENIED
berr_cache_access_denied|not currently allowed to request~s.{1,300}?~sfrom this cache until you have authenticated|tcp_denied~/407~b
&2-B~bBLOCK_[A-Z]{3,20}[-_]
BTCP_DENIED~/403 ~d{1,9} CONNECT ~[?[~w.:-]{1,255}?~]?:(?!443~b)(?<port>~d{1,5})~s
|2Fx-squid-error=^ERR_FORWARDING_DENIED
bthis cache will not forward your request because it is trying to enforce a sibling
|2Fx-squid-error=^ERR_ACL_TIME_QUOTA_EXCEEDED
bthis proxy limits your time online with a quota
|2Fx-squid-error=^ERR_TOO_BIG
&2bthe request or reply is too large
bthen the item you are trying to @up|down)load is too large
&2-B~bBLOCK_[A-Z]{3,20}[-_]
|2Fx-squid-error=^ERR_ACCESS_DENIED|Access%Denied$
baccess control configuration prevents your request from being allowed|~berr_access_denied~b|tcp_denied@_aborted|_reply)?~/403~b|~b403~b[^~n]{0,400}?~btcp_denied@_aborted)?:hier_
fx-smokescreen-error
|2fx-smokescreen-error=client role cannot be determined
begress proxying is denied to host~s.{1,300}?client role cannot be determined
|2fx-smokescreen-error=egress proxying is denied
begress proxying is denied to host~s
Fserver=^mitmproxy
Bmitmweb%can%only%be%accessed%by%IP
|2&3#403
Fserver=^mitmproxy
e
Bkilled%by%block_
.
b@isa server|forefront tmg|the server) denie[ds] the specified uniform resource locator ~(url~)
|2fx-deny-reason
fx-proxy-error
|2Fx-deny-reason=(?<reason>[~w-]{3,60})
b~bx-deny-reason~W{1,6}(?<reason>[~w-]{3,60})
|2fx-proxy-error=^blocked-by-
bconnection blocked by network allowlist|x-proxy-error~W{1,6}blocked-by-~w+
&2Merror=^policy_denied$
|2mdetail=not permitted by policy
&2Mlayer=^l[47]$
mrule
|2%CONNECT
fproxy-agent
|13&2%CONNECT
#403
breceived http code 403 from proxy after connect|connect tunnel failed, response 403
btunnel connection failed: 403~b|failed connect via proxy status: 403~b
bunable to tunnel through proxy~. proxy returns ~W{0,4}http~/[~d.]{1,3} 403~b
btunnel failed, got: 403~b|connect refused by proxy: http~/[~d.]{1,3} 403~b
bunexpected response code for connect: 403~b
bhttpproxyconnectexception:.{1,200}?status: 403~b
btunneling socket could not be established, @statuscode|cause)=403~b
bproxy response ~(403~) !== 200
bproxy tunnel request to proxy~s.{1,200}?failed with status code ~W?403~b
binvalid response from proxy:? http~/[~d.]{1,3} 403~b|proxy tunneling failed: forbidden
BClientHttpProxyError: 403~b|httpx~.ProxyError: 403~b|httpcore~.ProxyError: 403~b
bfailed to do connect handshake, response: ~W{0,4}http~/[~d.]{1,3} 403~b
B~b@Get|Post|Put|Head|Patch|Delete)~s~W{0,3}https:~/~/~S{1,300}?: Forbidden~b
|6&2#407
-fx-smokescreen-error
b@received http code|connect tunnel failed, response) 407~b
btunnel connection failed: 407~b|@statuscode|cause)=407~b|tunnel failed, got: 407~b
b@proxy returns|refused by proxy:|response from proxy:?) ~W{0,4}http~/[~d.]{1,3} 407~b
bunexpected response code for connect: 407~b|proxy response ~(407~) !== 200
bproxy tunneling failed: proxy authentication required|tunnel error: proxy authorization required
btunnel error: unsuccessful|~bunsuccessful tunnel~b|err_tunnel_connection_failed
.
|2b@access to the web page you were trying to visit|the web page you are trying to visit) has been blocked in accordance with
flocation=~/php~/urlblock~.php~?
baccess to the application you were trying to use has been blocked in accordance with
bdownload of @the )?virus~/spyware @has been )?blocked|virus~/spyware download blocked
|3fserver=^tinyproxy
fvia=~(tinyproxy
bgenerated by~s{1,4}@<[^>]{1,200}>~s*)?tinyproxy
bthe administrator of this proxy has not configured it to service requests from your host
|2bthe request you made has been filtered
&2fserver=^tinyproxy
b403 filtered
bthe connect method not allowed with the port you tried to use
bglobalurl~.fortinet~.net|url~.fortinet~.net:8008
byou have attempted to use an application @which|that) is in violation|fortigate application control|application control violation
byou have tried to access a web~s*page @which|that) is in violation of your internet usage policy|fortiguard intrusion prevention - access blocked|the page you have requested has been blocked, because the url is banned
&3|2bglobalurl~.fortinet~.net
bfgd_icon
bweb application firewall
bevent id
fx-bluecoat-via
byour request was denied because of its content categori[sz]ation|~bcontent_filter_denied~b
|3baccess denied ~(policy_denied~)|your system policy has denied access to the requested url
flocation=notify~.bluecoat~.com
b:~/~/notify~.bluecoat~.com
|2fserver=^zscaler
fvia=zscaler|zscloud
|3bnot@~s|~+|\\s+20)allowed@~s|~+|\\s+20)to@~s|~+|\\s+20)browse@~s|~+|\\s+20)(?<category>[~w/&,+%-]{3,60}?)@~s|~+|\\s+20)category
breasoncode=category_denied
flocation=reasoncode=category_denied
|3binternet security by zscaler|zscaler to protect you from internet threats
flocation=:~/~/@gateway|login)~.@zscaler~w{0,8}|zscloud)~.net
&2fserver=^zscaler
#403
fvia=cisco-@wsa|ironport)|ironport-wsa
&2fvia=cisco-@wsa|ironport)|ironport-wsa
bbased on your @corporate|organi[sz]ation.{1,8}s) @acceptable use |access |security )polic@y|ies), @access to )?this web~s*site~b
fserver=^cisco%umbrella|^opendns
|3bthis @site|domain) is blocked due to @content filtering|a @phishing|security) threat)
bblock~.opendns~.com~/~?url=
flocation=:~/~/@[~w-]{1,40}~.)?@block|phish|malware|hit-~w{2,20})~.opendns~.com~/
.
|2flocation=:15871~/cgi-bin~/@blockpage|block_message|moreblockinfo)~.cgi
b:15871~/cgi-bin~/@blockpage|block_message|moreblockinfo)~.cgi
.
|2r~bblocked by privoxy
brequest blocked @by privoxy|~(privoxy(?:)|request for blocked url
fserver=^watchguard
b@request|response) denied by watchguard @https?[~s-]proxy|firewall)|forbidden: @body|header) .{0,2}content-type.{0,2} denied
B~/mwg-internal~/
|4b@mcafee|skyhigh secure|skyhigh) web gateway - notification
B~b403%URLBlocked
R^URLBlocked
bthe content you requested is blocked by your organization.{1,8}s security policy
.
|2#511
b~b511 network authentication required
.
&2b~b@e2~s?guardian|dansguardian)~b
b~baccess @has been )?denied~b
.
bpowered by utm web protection
|3U:8090~/ips~/block~/webcat~?cat=
Flocation=:8090~/ips~/block~/webcat~?cat=
B:8090~/ips~/block~/webcat~?cat=
fserver=^sonicwall
|2bthis @request|site|web~s*site) is blocked by @the )?sonicwall|sonicwall - web site blocked|web site blocked by sonicwall|cfssupport~.sonicwall~.com
&2bweb site blocked
|2bnsa_banner
fserver=^sonicwall
fserver=^nexus~/
bmust accept the end user license agreement ~(eula~) through the onboarding wizard
bnot authorized for requested path|unable to authorize user ~[[^~]]{1,80}~] for~s
brequested item is quarantined|requested item is quarantined
&3|3fserver=^nexus~/
u~/repository~/[~w.-]{1,80}~/|~/service~/rest~/|:8081~/
b~bsonatype~b|~/repository~/[~w.-]{1,80}~/
fserver=^nexus~/
b~bforbidden~b|~b403~b
b403 forbidden - @get|put) ~S{1,200}~/repository~/[~w.-]{1,80}~/
|2U~/webhdfs~/v1~/
Borg~.apache~.hadoop~.~w
|2Mexception=^StandbyException$
boperation category [a-z]{4,12} is not supported in state ~w{4,12}
|2Mexception=^SafeModeException$
b~bname~s?node is in safe mode
BPermission denied: user=dr~.who~b
BPermission denied: user=(?<user>[~w.(?:/-]{1,80}), access=(?<access>[A-Z_]{4,20}), inode=.{1,300}?:(?<owner>[~w.-]{1,60}):(?<group>[~w.-]{1,60}):[d-][rwxtTs-]{9}
BUser: (?<user>~S{1,120}) is not allowed to impersonate (?<other>[~w.(?:/-]{1,120})
&2BClient cannot authenticate via:~s?~[[A-Z,%]{4,40}~]
bhadoop|webhdfs|remoteexception
|2fx-elastic-product=^elasticsearch$
B~b@security_exception|cluster_block_exception)~b
&2b@forbidden|too_many_requests)~/12~/index read-only ~/ allow delete|disk usage exceeded flood-stage watermark
-bopensearch
bforbidden~/@5|7|8|9|13|6)~/@index|cluster) (?<block>read-only|read|write|metadata)
bforbidden~/4~/index @closed|preparing to close)|index_closed_exception
&3Mok=^false$
mmessage=^forbidden$
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
bmissing authentication credentials for rest request
&2bapi key is expired|token expired|api key with id ~[[^~]]{1,60}~] has been expired
|2Mtype=^security_exception$
bsecurity_exception|elasticsearch
|2bunable to authenticate @user ~[|with provided credentials)
bfailed to authenticate user ~[
baction ~[[^~]]{1,120}~] is unauthorized for user ~[_?@anonymous|es_anonymous_user)~]
|2baction ~[(?<action>[^~]~s]{1,120}~]?)~] @towards remote cluster )?is unauthorized for @user|api key id|service account|run as)
&2Mtype=^security_exception$
bis unauthorized for
b~bopensearch~b|backend_roles=
&2bforbidden~/12~/index read-only ~/ allow delete
bopensearch
bno permissions for ~[[^~]]{0,200}~] and user ~[name=@opendistro_security_anonymous|_?anonymous)~b
bno permissions for ~[(?<action>[~w:/*,%[~]-]{0,200}?)~] and @user ~[|associated roles)
B~b@GET|PUT|POST|PATCH|DELETE|HEAD) ~/~S{0,200} API not @allowlisted|whitelisted)
|2bno permission to access rest api:
&2Mstatus=^FORBIDDEN$
mmessage=^resource .{1,100}? is @reserved|static|read-only)~.
bcannot authenticate user because admin user is not permitted to login via http
|5fx-artifactory-id
fserver=^artifactory~/
fx-jfrog-version
u~.jfrog~.io~/|~/artifactory~/
b~bartifactory~b|~bjfrog~b
bnot downloaded due to the download blocking policy configured in xray.{1,200}?xray is unavailable
bartifact download request rejected: (?<artifact>~S{1,300}) was not downloaded due to|download blocking policy configured in xray
bnot enough permissions to @delete~/overwrite|overwrite|delete) artifact|is not authorized to delete build info|@user|user)~s.{1,80}?needs delete permission
&2*0
bis not permitted to deploy .{1,200}?@into|to)|not enough permissions to deploy|rejected the @artifact )?resolution of an artifact|due to conflict in the @snapshot|release)
&3*0
B[?&]X-Amz-Expires=~d{1,5}~b
b~b403 forbidden~b|status.{1,6}403~b
&2*0
bmessage.{1,6}@forbidden|forbidden~.|access denied|permission denied)~b|~b403 forbidden~b|status.{1,6}403~b
u^https?:~/~/@[~w-]{2,30}~.pkg~.dev|@[a-z]{2,20}~.)?gcr~.io)~/
bunauthenticated requests? do@es)? not have permission~s.{0,4}?artifactregistry
bcreateonpush~b|gcr~.io repo does not exist
bcontainer registry is @deprecated and )?shut@ting)? down
|2bpermission~s.{0,4}?(?<permission>artifactregistry~.[~w.]{5,60})~W{1,8}denied on resource
&2bcaller does not have permission~s.{0,4}?(?<permission>storage~.[~w.]{5,40})
|2b~b@[a-z]{2,20}~.)?gcr~.io~b|[~w-]{2,30}~.pkg~.dev~b|~bartifactregistry~b
u~b@[a-z]{2,20}~.)?gcr~.io~b|[~w-]{2,30}~.pkg~.dev~b|~bartifactregistry~b
bfetch oauth token:.{0,60}?https:~/~/[~w.-]{0,60}@pkg~.dev|gcr~.io)~/.{0,300}?~b403~b
|2byou don.{1,6}t have the needed permissions to perform this operation, and you may have invalid credentials
&2bcaller does not have permission or the resource may not exist
*0
bunable to retrieve the repository metadata for~s
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
b~b403~b|authentication error|~bforbidden~b
|3fx-guploader-uploadid
Fserver=^UploadServer$
u^https?:~/~/@[~w.-]{1,80}~.)?storage~.googleapis~.com~/
banonymous caller does not have storage~.[~w.]{3,60} access
|3bbilling account for the owning project is disabled|project to be billed @is associated with an? @absent|closed|delinquent|disabled)|has not configured)
&2Mreason=^accountDisabled$
Mdomain=^global$
MCode=^UserProjectAccountProblem$
brequester pays bucket but no @user|billing) project|~buserprojectmissing~b
bcheck your google secret key and signing method
|2&2MCode=^ExpiredToken$
|2|4fx-guploader-uploadid
Fserver=^UploadServer$
bstorage~.googleapis~.com|storage~.cloud~.google~.com|~bgs:~/~/
u^https?:~/~/@[~w.-]{1,80}~.)?storage~.@googleapis|cloud~.google)~.com~/|~/storage~/v1~/b~/
brequest @signature|has) expired
brequest signature expired at:
bdoes not have (?<permission>storage~.[~w.]{3,60}) access
b~bretentionpolicynotmet~b|~bobjectunderactivehold~b|subject to @the )?bucket.{1,6}s retention policy
bpublic access prevention is enforced
bexceeded the rate limit for object mutation
&2MCode=^AccessDenied$
*3
.
B~betcdserver: permission denied
Bcannot process message @from|to) ~w{7,8} member
u^https:~/~/bigquery~w{0,20}~.googleapis~.com~/
bdoes not have bigquery~.jobs~.create permission
bpermission denied while @getting drive credentials|globbing file pattern)
bneither fine-grained reader nor masked get permission|access denied: bigquery bigquery: user has neither
|2bdoes not have (?<permission>bigquery~.~w{3,30}~.~w{3,30}) permission
bpermission [^~w~s]{0,4}(?<permission>bigquery~.~w{3,30}~.~w{3,30})[^~w~s]{0,4} denied
|2baccess denied: @table|dataset|view|routine|connection|row access)~s~S{1,200}
&2Mreason=^accessDenied$
|2bbigquery
u^https:~/~/@bigquery~w{0,20}|www)~.googleapis~.com~/@upload~/)?bigquery~/
|2&2b~bbillingnotenabled~b|not @allowed in the free tier|supported in the @bigquery )?sandbox)
*1
bbilling has not been enabled for this project
|2bexceeded quota for free query bytes scanned|exceeded rate limits: too many
&2|2Mreason=^@quotaExceeded|rateLimitExceeded)$
bcustom quota exceeded
*1
&2Mreason=^blocked$
*1
u^https?:~/~/@[~w.-]+~.)?archive~.org~/
byou lack sufficient privileges to write to this item
|2brobotaccesscontrolexception: blocked by robots|administrativeaccesscontrolexception: blocked site error|~burl has been excluded from the wayback machine
fx-archive-wayback-runtime-error=accesscontrolexception
|2b403[^~n]{0,40}?~sforbidden for url: https?:~/~/@ia~d{3,8}~.us~.)?archive~.org~/@~d{1,3}~/items|download|view_archive)
&2u^https?:~/~/@ia~d{3,8}~.us~.archive~.org~/|archive~.org~/download~/)
#403
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
u^https?:~/~/@www~.googleapis~.com~/@upload~/)?drive~/|drive~.google~.com~/|drive~.usercontent~.google~.com~/)
b~bappnotauthorizedtofile~b|user has not granted the app ~S{1,80} @~w{1,20} )?access to the file
|2B~binsufficientFilePermissions~b
&2|2Mreason=^insufficientParentPermissions$
buser does not have sufficient permissions for @this )?file
|3bgoogleapis~.com~/@upload~/)?drive~/|drive~.google~.com|drive~.usercontent~.google|google~s?drive|googleapi
Mdomain=^@global|usageLimits)$
u^https?:~/~/@www~.googleapis~.com~/@upload~/)?drive|drive~.google|drive~.usercontent)
|2b~bdownloadquotaexceeded~b|the download quota for this file has been exceeded
btoo many users have viewed or downloaded this file recently
b~bcannotdownloadabusivefile~b|file has been identified as malware or spam
b~bsharingratelimitexceeded~b|rate limit exceeded~. user message:.{0,60}?sharing quota
bservice accounts do not have storage quota
|3b~bstoragequotaexceeded~b
buser.{1,6}s drive storage quota has been exceeded
&2Mreason=^@teamDriveFileLimitExceeded|activeItemCreationLimitExceeded|numChildrenInNonRootLimitExceeded|myDriveHierarchyDepthLimitExceeded)$
*1
&2Mreason=^@@teamDrive|sharedDrive|cannotShare|organizerOnNonTeamDrive|fileOwnerNotMemberOf)~w{0,40}|@share|publish)@Out|In)NotPermitted)$
*1
|2bonly files with binary content can be @directly )?downloaded
&2B~b@fileNotDownloadable|exportSizeLimitExceeded|fileNotExportable)~b
*1
&2B~b@cannotDownloadFile|cannotCopyFile|copyRequiresWriterPermission|fileNotCopyable)~b
*1
bcannot retrieve the public link of the file
.
bforbidden: operation is not allowed for this key~b(?! alias)
.
|2b~bblob not removed, server response: 403~b
B~bRemove~(<(?!lock)~w{3,9}~/[^~n]{0,120}~bunexpected HTTP response ~(403~b
u^https:~/~/@firestore|firebasestorage|fcm)~.googleapis~.com~/|firebaseio~.com~/|firebasedatabase~.app~/
|2bstorage~/unauthorized|firebase storage: user does not have permission to access
&3Mmessage=^Permission%denied~.$
B~b403~b
|2bfirebase|firestore|fcm~.googleapis
u^https:~/~/@firestore|firebasestorage|fcm|identitytoolkit)~.googleapis~.com~/|firebaseio~.com~/|firebasedatabase~.app~/
bapp check token is invalid|app attestation failed|appcheck~/@fetch-status-error|throttled|token-error|recaptcha-error)
|2MerrorCode=^SENDER_ID_MISMATCH$
bsenderid mismatch|mismatchsenderid|messaging~/mismatched-credential
bthe @vapid credentials|key) in the authorization header do~w{0,2} not correspond
Merror=^Auth%token%is%expired$
|2&2Merror=^Permission%denied$
|2*0
B^~s{0,4}~{~s{0,4}.error.~s?:~s?.Permission%denied.~s{0,4}~}~s{0,4}$
bpermission_denied: permission denied[~s~S]{0,200}@firebase|database)|client doesn.t have permission to access the desired data
Bauth~/@id-token-@expired|revoked)|session-cookie-@expired|revoked)|auth-blocking-token-expired)~b
Bauth~/@operation-not-allowed|admin-restricted-operation|user-disabled|billing-not-enabled|unverified-email|insufficient-permission|unsupported-first-factor|recaptcha-not-enabled)~b
Bauth~/@unauthorized-continue-uri|unauthorized-domain|invalid-dynamic-link-domain)~b
Bauth~/@project-not-found|mismatching-tenant-id|tenant-not-found|configuration-not-found)~b
Bmessaging~/@third-party-auth-error|authentication-error)~b
&2bmissing or insufficient permissions
|2*0
bpermission[-_]denied
fdocker-distribution-api-version
|3fwww-authenticate=scope=.{0,3}@repository|registry):.{1,300}?error=.{0,2}insufficient_scope
berror authorizing context: insufficient scope
bserver message: insufficient_scope: authorization failed
|2bdenied: requested access to the resource is denied
&2Mcode=^DENIED$
mmessage=^requested%access%to%the%resource%is%denied$
brequesting bear@er)? token: @invalid status code from registry 403|received unexpected http status: 403)|failed to fetch anonymous token:[^~n]{0,300}?~b403~b
&2bhttps:~/~/ghcr~.io~/token~b[^~n]{0,300}?~b403~b
-banonymous token
bfailed to fetch oauth token: unexpected status(?!.{0,100}@pkg~.dev|gcr~.io)~/)[^~n]{0,300}?~b403~b
|2&2Mcode=^UNAUTHORIZED$
mmessage=^authentication%required$
bunauthorized: authentication required|no basic auth credentials
&2Mcode=^UNSUPPORTED$
mmessage=^the%operation%is%unsupported
|2u~.dkr~.ecr[~w.-]{1,60}|public~.ecr~.aws|~becr~.[~w-]{1,30}~.amazonaws~.com
b~.dkr~.ecr[.-]|public~.ecr~.aws
byour authorization token has expired~. @reauthenticate and try again|please run .{0,3}aws ecr get-login)
&2bno basic auth credentials
|2u~.dkr~.ecr[~w.-]{1,60}|public~.ecr~.aws|~becr~.[~w-]{1,30}~.amazonaws~.com
b~.dkr~.ecr[.-]|public~.ecr~.aws|~becr~b
&2btoomanyrequests: @rate|data limit) exceeded|~bthrottleexception~b
*1
bpublic~.ecr~.aws[^~n]{0,120}~b403~b
&2bdenied: @not authorized|user: ~S{1,200} is not authorized to perform: ecr)
*1
b~.dkr~.ecr[~w.-]{1,60}~.amazonaws~.com@~.cn)?[^~n]{0,400}?@~b403~b forbidden|status code:? 403)|~b403 forbidden~b[^~n]{0,200}?~.dkr~.ecr[~w.-]{1,60}
|4fserver=^minio
fx-minio-error-code
Bdd9025bab4ad464b049177c95eb6ebf374d3b3fd1af9251148b658df7ac2e3e8
B~bmc: <ERROR>|~bio~.minio~.errors~b|detailedMessage.{1,5}Access%Denied~.
&2*0
brequest has expired|request is not valid yet|requesttimetooskewed
&2*0
|2MCode=^SignatureDoesNotMatch$
bsignaturedoesnotmatch|request signature we calculated does not match
&2*0
|2MCode=^@InvalidAccessKeyId|InvalidTokenId)$
bthe access key id you provided does not exist in our records|your account is disabled; please contact
|2MCode=^XMinio@IAMActionNotAllowed|InvalidIAMCredentials|SpeedtestInsufficientPermissions)$
bspecified iam action is not allowed|xminioiamactionnotallowed
|2MCode=^PostPolicyInvalidKeyName$
&2*0
binvalid according to policy: policy condition failed
&2*0
|3MCode=^@AccessDenied|AllAccessDisabled)$
b~baccess denied~b
Fx-minio-error-code=^AccessDenied$
b~bgit-codecommit~.[~w-]{1,30}~.amazonaws~.com
bunable to access .{0,3}https:~/~/git-codecommit[~w-]{0,6}~.[~w-]{1,30}~.amazonaws~.com[^~n]{0,200}returned error: 403
u^https:~/~/lh~d~.googleusercontent~.com~/(?!a[-/])
|2&2#403
u^https:~/~/lh~d~.googleusercontent~.com~/(?!a[-/])
&2u^https:~/~/lh~d~.googleusercontent~.com~/(?!a[-/])
B~b403~b
|4fx-harbor-csrf-token
fharbor-version
C^@_gorilla_csrf|harbor-lang)$
b~bharbor~b
&2|2Mcode=^FORBIDDEN$
fx-harbor-csrf-token
bcsrf token @not found in request|invalid)|referer @not supplied|invalid)
bcurrent image @with|without)~s.{1,160}?cannot be pulled due to configured policy|the image is not signed @by @cosign|notation)|in notary)
bthe system is in read only mode~. any modification is prohibited
bunauthorized to access repository: (?<repository>[~w./-]{1,200}), action: (?<action>~w{2,20})
bonly system @admin|level robot) can create|permission scope is invalid~. it must be equal to or more restrictive|only admins~(system and project~) can access permissions
&2Mcode=^FORBIDDEN$
|2*0
Mmessage=^forbidden$
|2fx-oss-request-id
fserver=^aliyunoss$
byou are denied by bucket referer policy
&2bcorsresponse: @cors is not enabled for this bucket|this cors request is not allowed)
|4fx-oss-request-id
fserver=^aliyunoss$
b~boss-[a-z]{2}-[a-z]{2,20}|~baliyun~s?oss|x-oss-|~boss2~.exceptions
u~boss-[a-z]{2}-[a-z0-9-]{2,40}~.aliyuncs~.com
&2|3b<message>request has expired~.?
b~bsecuritytokenexpired~b|security token you provided has expired
MCode=^SecurityTokenExpired$
*1
&2B~bRequestTimeTooSkewed~b
*1
|2bthe oss access key id you provided @does not exist|is disabled)
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
&2baccess denied by vpc endpoint policy
*1
&2|2MCode=^InvalidObjectState$
B~bInvalidObjectState~b
*1
&2baccess denied by @authorizer.{1,6}s|bucket) policy|you have no right to access this @bucket|object) because of @bucket|user) policy|this request is forbidden by kms
*1
|3banonymous user has no right to access this @bucket|object)
banonymous access is forbidden for this operation
&3byou have no right to access this object
!sauthorization
!u[?&]@x-oss-)?signature=
|2byou have no right to access this object@ because of bucket acl)?
bthe bucket you @access|visit) @does|is) not belong to you
|3fsb-project-ref
fsb-gateway-version
u^https:~/~/[a-z]{20}~.supabase~.@co|in)~/
bservice for this project is restricted due to the following violations
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
|2u^https:~/~/[~w.-]{1,80}~.@backblaze|backblazeb2)~.com~/
fx-bz-file-id
|2Mcode=^@download_|storage_|transaction_)?cap_exceeded$
bsee the caps @&|&amp;|and) alerts page to increase your cap
&2Mcode=^expired_auth_token$
|3ubackblazeb?2?~.com
bbackblaze|~bb2_|~bb2sdk
&2mcode
Mstatus=^40[13]$
&2Mcode=^bad_auth_token$
*3
&2Mcode=^@unauthorized|access_denied)$
|2ubackblazeb?2?~.com
bbackblaze|~bb2_|~bb2sdk|application key is restricted|capability|class b
|2fserver=^couchdb~b
fx-couch-request-id
mreason=^account%is%temporarily%locked%due%to%multiple%authentication%failures
byou are not allowed to access this db
&2Merror=^@unauthorized|forbidden)$
byou are not a @db or server|server or db|server|db) admin|only admin@s|istrators) can @access|view) design doc
Mreason=^@Server%cannot%hash%passwords|Iteration%count%is|PRF%is%invalid)
Mreason=^@You%can't%edit%the%security|Usernames%can|doc~.~w{4,5}%)
&2*0
Merror=^forbidden$
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
.
byou.{0,8}ve been blocked from this operation due to violation of the central terms|central~.sonatype~.org~/blacklisted
b403 use https:~/~/repo1~.maven~.org
bdoes not allow updating artifact
&3bhttps?:~/~/@www~.)?@mvnrepository~.com|search~.maven~.org|central~.sonatype~.com)~/artifact~/
b~b403~b|reasonphrase:~s?forbidden|forbidden ~(403~)
bcould not @transfer|get|head|resolve)|failed to @transfer|read|collect)
&3b@oss~.sonatype~.org|s01~.oss~.sonatype~.org|central~.sonatype~.com|ossrh-staging-api~.central~.sonatype~.com)
b~b403~b|reasonphrase:~s?forbidden|forbidden ~(403~)
bfailed to @deploy|publish)|could not @transfer|put|write)|received status code 403|upload failed
&3b@repo1?~.maven@~.apache)?~.org|repo~.maven~.apache~.org|central ~(https:)
b~b403~b|reasonphrase:~s?forbidden|forbidden ~(403~)
bcould not @transfer|get|head|resolve)|failed to @transfer|read|collect)
|2fx-ms-substatus
u^https:~/~/[~w-]{1,63}~.@documents|table~.cosmos|gremlin~.cosmos)~.azure~.@com|cn|us)
bblocked by your cosmos~s*db account firewall settings|request originated from @client )?@ip (?<address>[~w.:]{3,45}) through public internet|vnet through @service|private) endpoint)
bauthorization token is not valid at the current time
brequest is blocked~. please check your authorization token and cosmos~s*db account firewall settings
|2brequested operation cannot be performed at this region|~(403~); substatus: 3;|403, substatuscode: 3~b
&2#403
Fx-ms-substatus=^3$
|2b~(403~); substatus: 1008;|403, substatuscode: 1008~b
&2#403
Fx-ms-substatus=^1008$
|2bpartition key reached maximum size of|~(403~); substatus: 1014;
&2#403
Fx-ms-substatus=^1014$
b~b@sql|mongo~w{0,4}|cassandra|gremlin|table)%api%is%not%supported%for%this%database%account
|2bcannot be authorized by aad token in data plane|operation .~w{2,10}. on resource .[~w/-]{2,40}. is not allowed through azure cosmos~s*db endpoint|substatus: 5300~b
&2#403
Fx-ms-substatus=^5300$
|2bdoes not have required rbac permissions to perform @action|any action)@ ~[(?<action>[~w./*-]{5,200})~])?|substatus: 530[12]~b
&2#403
Fx-ms-substatus=^530[12]$
blocal authorization is disabled~. use an aad token
|2&2|4fx-ms-activity-id
fx-ms-substatus
u^https:~/~/[~w-]{1,63}~.@documents|table~.cosmos|gremlin~.cosmos)~.azure~.@com|cn|us)
BActivityId|~bCosmosException~b|~bCosmosHttpResponseError~b|documents~.azure~.com
bthe mac signature found in the http request .{0,200}?is not the same
binput authorization token can.{1,6}t serve the request
&2*11
|3brequest rate is large~. more request units may be needed
Mcode=^429$
&2#429
fx-ms-retry-after-ms
|3fx-influxdb-version
fx-influxdb-build
U:8086~/@api~/v2~/)?@query|write)~b
bflux query service disabled
bcreate admin user first or disable authentication
|3bnot authori[sz]ed to execute statement .{1,300}?~brequires (?<right>admin privil[ea]ge|~w+ on ~S{1,80}?)(?=[~~'&},.~s]|$)
berror authori[sz]ing query: ~S{1,80} not authori[sz]ed
merror=not authori[sz]ed to @write to database|@delete|create|modify|read)~s.{3,99}:)
|2merror=^unable%to%parse%authentication%credentials$|~buser%is%required~b
&2fx-influxdb-version
merror=^authorization%failed$
.
|2b@@kubernetes|svc-catalog)-charts@-incubator)?~.storage~.googleapis~.com|storage~.googleapis~.com~/kubernetes-charts)[^~n]{0,60}%403~b
&2u@kubernetes|svc-catalog)-charts@-incubator)?@~.storage~.googleapis~.com)?~/
#403
u^https?:~/~/services~.gradle~.org~/
|2u^http:~/~/services~.gradle~.org~/
b~bhttp:~/~/services~.gradle~.org~/
|3fx-clickhouse-server-display-name
fx-clickhouse-exception-code
fx-clickhouse-query-id
bfor queries over http, method get implies readonly
|2bcannot execute query in readonly mode
&1Fx-clickhouse-exception-code=^164$
|3bnot enough privileges~. @the required privileges|to execute this query,? it.{1,6}s necessary to have @the )?grant)
bddl queries are prohibited for the user
Fx-clickhouse-exception-code=^497$
|2bauthentication failed: password is incorrect,? or there is no user with such name
Fx-clickhouse-exception-code=^516$
.
bpackages~.sury~.org~/[~w.-]{1,40}~/? (?<release>[a-z]{3,12}) ~w{0,10}release~s{1,20}403 forbidden|packages~.sury~.org~/[~w.-]{1,40}~/dists~/[a-z]{3,12}~/~w{0,10}release~s{1,20}403 forbidden
|2fserver=^windows-azure-@blob|file|queue|table|hdfs|web)
u^https?:~/~/[~w-]{1,63}~.@blob|file|queue|table|dfs|web)~.@core|storage)~.
|2|4fx-ms-error-code=^corspreflightfailure$
MCode=^CorsPreflightFailure$
Mcode=^CorsPreflightFailure$
b~b@error%?code|x-ms-error-code)~s{0,3}[:=]~s{0,3}corspreflightfailure~b
bcors not enabled or no matching rule found for this request
brequest date header @too old|is too old)|the date header in the request is incorrect
bsignature not valid in the specified time frame|signature not valid in the specified key time frame|signed expiry time .{0,60}?@has to|must) be after signed start time
&2blifetime validation failed~. the token is expired
|2|3fserver=^windows-azure-@blob|file|queue|table|hdfs)
u^https?:~/~/[~w-]{1,63}~.@blob|file|queue|table|dfs|web)~.@core|storage)~.
brequestid:[~w-]{36}~s{0,4}@~~n~s{0,4})?time:~d{4}|~.@blob|file|queue|table|dfs)~.core~.windows~.net|~.@blob|file|queue|table|dfs)~.storage~.azure~.net
mAuthenticationErrorDetail
|2|4fx-ms-error-code=^keybasedauthenticationnotpermitted$
MCode=^KeyBasedAuthenticationNotPermitted$
Mcode=^KeyBasedAuthenticationNotPermitted$
b~b@error%?code|x-ms-error-code)~s{0,3}[:=]~s{0,3}keybasedauthenticationnotpermitted~b
bkey based authentication is not permitted on this storage account
|2|4fx-ms-error-code=^publicaccessnotpermitted$
MCode=^PublicAccessNotPermitted$
Mcode=^PublicAccessNotPermitted$
b~b@error%?code|x-ms-error-code)~s{0,3}[:=]~s{0,3}publicaccessnotpermitted~b
bpublic access is not permitted on this storage account
|2|4fx-ms-error-code=^authorizationsourceipmismatch$
MCode=^AuthorizationSourceIPMismatch$
Mcode=^AuthorizationSourceIPMismatch$
b~b@error%?code|x-ms-error-code)~s{0,3}[:=]~s{0,3}authorizationsourceipmismatch~b
bnot authorized to perform this operation using this source ip@ (?<address>[~w.:]{3,45}~w))?
|2|4fx-ms-error-code=^authorizationprotocolmismatch$
MCode=^AuthorizationProtocolMismatch$
Mcode=^AuthorizationProtocolMismatch$
b~b@error%?code|x-ms-error-code)~s{0,3}[:=]~s{0,3}authorizationprotocolmismatch~b
bnot authorized to perform this operation using this protocol
|3|4fx-ms-error-code=^authorizationservicemismatch$
MCode=^AuthorizationServiceMismatch$
Mcode=^AuthorizationServiceMismatch$
b~b@error%?code|x-ms-error-code)~s{0,3}[:=]~s{0,3}authorizationservicemismatch~b
|4fx-ms-error-code=^authorizationresourcetypemismatch$
MCode=^AuthorizationResourceTypeMismatch$
Mcode=^AuthorizationResourceTypeMismatch$
b~b@error%?code|x-ms-error-code)~s{0,3}[:=]~s{0,3}authorizationresourcetypemismatch~b
bnot authorized to perform this operation using this @service|resource type)|specified signed resource is not allowed for the this resource level
|2|4fx-ms-error-code=^authorizationpermissionmismatch$
MCode=^AuthorizationPermissionMismatch$
Mcode=^AuthorizationPermissionMismatch$
b~b@error%?code|x-ms-error-code)~s{0,3}[:=]~s{0,3}authorizationpermissionmismatch~b
bnot authorized to perform this operation using this permission
&2&2|3fserver=^azurite-
U~/devstoreaccount1~b
bdevstoreaccount1|azurite
|3|4fx-ms-error-code=^authorizationfailure$
MCode=^AuthorizationFailure$
Mcode=^AuthorizationFailure$
b~b@error%?code|x-ms-error-code)~s{0,3}[:=]~s{0,3}authorizationfailure~b
|4fx-ms-error-code=^authenticationfailed$
MCode=^AuthenticationFailed$
Mcode=^AuthenticationFailed$
b~b@error%?code|x-ms-error-code)~s{0,3}[:=]~s{0,3}authenticationfailed~b
bserver failed to authenticate the request|~bauthorizationfailure~b
U[?&]sig=
*23
|3fx-ms-error-code=^authorizationfailure$
&2|2*20
B~bAuthorizationFailure~b
bthis request is not authorized to perform this operation
bthis request is not authorized to perform this operation~.@~s{0,4}@~~n)?requestid:|,%errormessage=)
|2|4fx-ms-error-code=^requestforbiddenbycontainerencryptionpolicy$
MCode=^RequestForbiddenByContainerEncryptionPolicy$
Mcode=^RequestForbiddenByContainerEncryptionPolicy$
b~b@error%?code|x-ms-error-code)~s{0,3}[:=]~s{0,3}requestforbiddenbycontainerencryptionpolicy~b
BRequestForbiddenByContainerEncryptionPolicy
|2|4fx-ms-error-code=^accountisdisabled$
MCode=^AccountIsDisabled$
Mcode=^AccountIsDisabled$
b~b@error%?code|x-ms-error-code)~s{0,3}[:=]~s{0,3}accountisdisabled~b
&2bthe specified account is disabled~.
*3
|2|4fx-ms-error-code=^accountsizeoverquota$
MCode=^AccountSizeOverQuota$
Mcode=^AccountSizeOverQuota$
b~b@error%?code|x-ms-error-code)~s{0,3}[:=]~s{0,3}accountsizeoverquota~b
B~bAccountSizeOverQuota~b
|2|4fx-ms-error-code=^insufficientaccountpermissions$
MCode=^InsufficientAccountPermissions$
Mcode=^InsufficientAccountPermissions$
b~b@error%?code|x-ms-error-code)~s{0,3}[:=]~s{0,3}insufficientaccountpermissions~b
baccount being accessed does not have sufficient permissions to execute this operation
bthe mac signature found in the http request|signature did not match~. string to sign used was
&2*3
|2|4fx-ms-error-code=^noauthenticationinformation$
MCode=^NoAuthenticationInformation$
Mcode=^NoAuthenticationInformation$
b~b@error%?code|x-ms-error-code)~s{0,3}[:=]~s{0,3}noauthenticationinformation~b
|4fx-ms-error-code=^invalidauthenticationinfo$
MCode=^InvalidAuthenticationInfo$
Mcode=^InvalidAuthenticationInfo$
b~b@error%?code|x-ms-error-code)~s{0,3}[:=]~s{0,3}invalidauthenticationinfo~b
|2bserver failed to authenticate the request
&2*3
*21
|3fserver=^amazons3
fx-amz-id-2
u~bs3[~w.-]{0,40}~.amazonaws~.com
&2bcors~s?response: cors is not enabled for this bucket
-|5fx-oss-request-id
fserver=^minio
fx-minio-error-code
fx-guploader-uploadid
baliyuncs~.com|storage~.googleapis~.com|~bminio~b
&2bcors~s?response: this cors request is not allowed|this cors request is not allowed~. this is usually
-*1
&2|3&2|2MMessage=^Request%has%expired~.?$
B~bRequest has expired~b
|3|6fserver=^amazons3
fx-amz-id-2
fx-amz-bucket-region
mHostId
u~bs3[~w.-]{0,40}~.amazonaws~.com
b~bs3[~w.-]{0,40}~.amazonaws~.com|<~/hostid>|~bamazons3|service: @amazon )?s3~b|operation error s3~b|extendedrequestid
|3MCode=^AccessDenied$
Mcode=^AccessDenied$
Mname=^AccessDenied$
BX-Amz-Expires|AccessDenied
binvalid according to policy: policy expired
&2|3MCode=^ExpiredToken$
Mcode=^ExpiredToken$
Mname=^ExpiredToken$
u[?&]x-amz-signature=
-*1
&2|2|3MCode=^RequestTimeTooSkewed$
Mcode=^RequestTimeTooSkewed$
Mname=^RequestTimeTooSkewed$
brequesttimetooskewed|difference between the request time and the @current|server.{0,6}s?) time is too large
-*1
&2binvalid according to policy:
-*1
|2bheaders present in the request which were not signed
mHeadersNotSigned
&2|2|3MCode=^InvalidAccessKeyId$
Mcode=^InvalidAccessKeyId$
Mname=^InvalidAccessKeyId$
b~binvalidaccesskeyid~b|aws access key i[dd] you provided does not exist in our records
-*1
bprovided token is malformed or otherwise invalid
&2|2bdoes not match the signature you provided~. check your key and signing method
&2|2|3MCode=^SignatureDoesNotMatch$
Mcode=^SignatureDoesNotMatch$
Mname=^SignatureDoesNotMatch$
B~bSignatureDoesNotMatch~b
|2*5
mStringToSignBytes
-*1
baws authentication requires a valid date or x-amz-date header
|3bauthorization mechanism you have provided is not supported
bauthorization header is malformed; the region .{1,40}? is wrong
|3MCode=^AuthorizationHeaderMalformed$
Mcode=^AuthorizationHeaderMalformed$
Mname=^AuthorizationHeaderMalformed$
bonly one auth mechanism allowed
|2bquery-string authentication requires the signature, expires and awsaccesskeyid
&2|6&2|2MMessage=^Access%Denied~.?$
Mmessage=^Access%Denied~.?$
*5
B~(AccessDenied~) when calling the @~w{0,30}@Object|Bucket|Upload|Part)~w{0,30}|ListBuckets) operation@ ~([^)]{1,60}~))?: Access Denied
&2BAccessDenied: Access Denied~b|Access Denied ~(Service: @Amazon )?S3
*5
&3#403
fserver=^amazons3
-|2%HEAD
B~S
B<li>Code: AccessDenied<~/li>|~bAmazon%S3,[^~n]{1,200}%Error%Code:%AccessDenied~b
BAccessDenied: Access Denied status code: 403, request id: [~w-]{1,60}, host id:
u^[^?]{1,2000}~?(?=.{0,2000}@x-amz-@algorithm|credential|date|expires|signedheaders)|awsaccesskeyid)=)(?!.{0,4000}signature=)
b@blockpublic~w{1,10}|restrictpublicbuckets) setting in s3 block public access|public @policies|acls|access@ control lists ~(acls~))?) @are|is) @prevented|blocked) by @the )?@s3|block|restrict)
|2|3MCode=^AccessControlListNotSupported$
Mcode=^AccessControlListNotSupported$
Mname=^AccessControlListNotSupported$
BAccessControlListNotSupported|The bucket does not allow ACLs
baccess denied because object protected by object lock
|2|3MCode=^AllAccessDisabled$
Mcode=^AllAccessDisabled$
Mname=^AllAccessDisabled$
b~ballaccessdisabled~b|all access to this @object|bucket) has been disabled
|2|3MCode=^@AccountProblem|NotSignedUp)$
Mcode=^@AccountProblem|NotSignedUp)$
Mname=^@AccountProblem|NotSignedUp)$
bproblem with your aws account that prevents the @operation|action)|account is not signed up for the amazon s3 service
|2|3MCode=^InvalidObjectState$
Mcode=^InvalidObjectState$
Mname=^InvalidObjectState$
b~binvalidobjectstate~b|operation is not valid for the @source )?object.{1,6}s @storage class|access tier)
&4#403
%HEAD
*5
u[?&]@x-amz-signature|signature)=
|2b~(403~) when calling the head@object|bucket) operation|~bforbidden ~(service: amazon s3; status code: 403|~[?forbidden:%null~b|~baws::s3::errors::forbidden~b
&3#403
%HEAD
|2fserver=^amazons3
fx-amz-id-2
&3*34
fvia=~(cloudfront~)
fserver=^amazons3
&4*34
%GET,HEAD
U^[^?]{1,2000}@~?(?!.{0,2000}@X-Amz-|Signature=|AWSAccessKeyId))|$)
-sauthorization
&2|2*34
B~bREST~.[A-Z]{3,7}~.~w{1,40}%[^~n]{1,2000}%403%AccessDenied~b
-*1`,
} as PackedVendors;
