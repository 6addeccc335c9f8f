// Written by `npm run tables` from the files of this folder. Do not edit.
import { refusals as _airtable } from "./airtable";
import { refusals as _anthropic } from "./anthropic";
import { refusals as _apache } from "./apache";
import { refusals as _atlassian } from "./atlassian";
import { refusals as _auth0 } from "./auth0";
import { refusals as _azure_devops } from "./azure-devops";
import { refusals as _azure_openai } from "./azure-openai";
import { refusals as _binance } from "./binance";
import { refusals as _bitbucket } from "./bitbucket";
import { refusals as _bybit } from "./bybit";
import { refusals as _cloudflare } from "./cloudflare";
import { refusals as _cloudflare_access } from "./cloudflare-access";
import { refusals as _cloudflare_api } from "./cloudflare-api";
import { refusals as _coinbase } from "./coinbase";
import { refusals as _crates_io } from "./crates-io";
import { refusals as _databricks } from "./databricks";
import { refusals as _datadog } from "./datadog";
import { refusals as _dbt_cloud } from "./dbt-cloud";
import { refusals as _deb_sury_org } from "./deb-sury-org";
import { refusals as _digitalocean } from "./digitalocean";
import { refusals as _discord } from "./discord";
import { refusals as _django } from "./django";
import { refusals as _django_rest_framework } from "./django-rest-framework";
import { refusals as _docker_hub } from "./docker-hub";
import { refusals as _facebook_graph } from "./facebook-graph";
import { refusals as _figma } from "./figma";
import { refusals as _firebase } from "./firebase";
import { refusals as _gemini } from "./gemini";
import { refusals as _github } from "./github";
import { refusals as _gitlab } from "./gitlab";
import { refusals as _groq } from "./groq";
import { refusals as _hashicorp } from "./hashicorp";
import { refusals as _heroku } from "./heroku";
import { refusals as _hubspot } from "./hubspot";
import { refusals as _huggingface } from "./huggingface";
import { refusals as _jenkins } from "./jenkins";
import { refusals as _kubernetes } from "./kubernetes";
import { refusals as _linkedin } from "./linkedin";
import { refusals as _mailgun } from "./mailgun";
import { refusals as _maven_central } from "./maven-central";
import { refusals as _mongodb_atlas } from "./mongodb-atlas";
import { refusals as _ncbi } from "./ncbi";
import { refusals as _nginx } from "./nginx";
import { refusals as _notion } from "./notion";
import { refusals as _npm } from "./npm";
import { refusals as _nuget } from "./nuget";
import { refusals as _okta } from "./okta";
import { refusals as _okx } from "./okx";
import { refusals as _openai } from "./openai";
import { refusals as _openrouter } from "./openrouter";
import { refusals as _paypal } from "./paypal";
import { refusals as _pypi } from "./pypi";
import { refusals as _rubygems } from "./rubygems";
import { refusals as _salesforce } from "./salesforce";
import { refusals as _sendgrid } from "./sendgrid";
import { refusals as _shopify } from "./shopify";
import { refusals as _slack } from "./slack";
import { refusals as _snowflake } from "./snowflake";
import { refusals as _spotify } from "./spotify";
import { refusals as _steam } from "./steam";
import { refusals as _stripe } from "./stripe";
import { refusals as _supabase } from "./supabase";
import { refusals as _telegram } from "./telegram";
import { refusals as _twilio } from "./twilio";
import { refusals as _twitch } from "./twitch";
import { refusals as _wordpress } from "./wordpress";
import { refusals as _x_twitter } from "./x-twitter";
import { refusals as _zoom } from "./zoom";

export type VendorId =
  | "airtable"
  | "anthropic"
  | "apache"
  | "atlassian"
  | "auth0"
  | "azure-devops"
  | "azure-openai"
  | "binance"
  | "bitbucket"
  | "bybit"
  | "cloudflare"
  | "cloudflare-access"
  | "cloudflare-api"
  | "coinbase"
  | "crates-io"
  | "databricks"
  | "datadog"
  | "dbt-cloud"
  | "deb-sury-org"
  | "digitalocean"
  | "discord"
  | "django"
  | "django-rest-framework"
  | "docker-hub"
  | "facebook-graph"
  | "figma"
  | "firebase"
  | "gemini"
  | "github"
  | "gitlab"
  | "groq"
  | "hashicorp"
  | "heroku"
  | "hubspot"
  | "huggingface"
  | "jenkins"
  | "kubernetes"
  | "linkedin"
  | "mailgun"
  | "maven-central"
  | "mongodb-atlas"
  | "ncbi"
  | "nginx"
  | "notion"
  | "npm"
  | "nuget"
  | "okta"
  | "okx"
  | "openai"
  | "openrouter"
  | "paypal"
  | "pypi"
  | "rubygems"
  | "salesforce"
  | "sendgrid"
  | "shopify"
  | "slack"
  | "snowflake"
  | "spotify"
  | "steam"
  | "stripe"
  | "supabase"
  | "telegram"
  | "twilio"
  | "twitch"
  | "wordpress"
  | "x-twitter"
  | "zoom";

export const vendors = {
  "airtable": _airtable,
  "anthropic": _anthropic,
  "apache": _apache,
  "atlassian": _atlassian,
  "auth0": _auth0,
  "azure-devops": _azure_devops,
  "azure-openai": _azure_openai,
  "binance": _binance,
  "bitbucket": _bitbucket,
  "bybit": _bybit,
  "cloudflare": _cloudflare,
  "cloudflare-access": _cloudflare_access,
  "cloudflare-api": _cloudflare_api,
  "coinbase": _coinbase,
  "crates-io": _crates_io,
  "databricks": _databricks,
  "datadog": _datadog,
  "dbt-cloud": _dbt_cloud,
  "deb-sury-org": _deb_sury_org,
  "digitalocean": _digitalocean,
  "discord": _discord,
  "django": _django,
  "django-rest-framework": _django_rest_framework,
  "docker-hub": _docker_hub,
  "facebook-graph": _facebook_graph,
  "figma": _figma,
  "firebase": _firebase,
  "gemini": _gemini,
  "github": _github,
  "gitlab": _gitlab,
  "groq": _groq,
  "hashicorp": _hashicorp,
  "heroku": _heroku,
  "hubspot": _hubspot,
  "huggingface": _huggingface,
  "jenkins": _jenkins,
  "kubernetes": _kubernetes,
  "linkedin": _linkedin,
  "mailgun": _mailgun,
  "maven-central": _maven_central,
  "mongodb-atlas": _mongodb_atlas,
  "ncbi": _ncbi,
  "nginx": _nginx,
  "notion": _notion,
  "npm": _npm,
  "nuget": _nuget,
  "okta": _okta,
  "okx": _okx,
  "openai": _openai,
  "openrouter": _openrouter,
  "paypal": _paypal,
  "pypi": _pypi,
  "rubygems": _rubygems,
  "salesforce": _salesforce,
  "sendgrid": _sendgrid,
  "shopify": _shopify,
  "slack": _slack,
  "snowflake": _snowflake,
  "spotify": _spotify,
  "steam": _steam,
  "stripe": _stripe,
  "supabase": _supabase,
  "telegram": _telegram,
  "twilio": _twilio,
  "twitch": _twitch,
  "wordpress": _wordpress,
  "x-twitter": _x_twitter,
  "zoom": _zoom,
};
