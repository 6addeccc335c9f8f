// Written by `npm run tables` from the files of this folder. Do not edit.
import { refusals as _anthropic } from "./anthropic";
import { refusals as _apache } from "./apache";
import { refusals as _atlassian } from "./atlassian";
import { refusals as _auth0 } from "./auth0";
import { refusals as _binance } from "./binance";
import { refusals as _bitbucket } from "./bitbucket";
import { refusals as _cloudflare } from "./cloudflare";
import { refusals as _crates_io } from "./crates-io";
import { refusals as _datadog } from "./datadog";
import { refusals as _discord } from "./discord";
import { refusals as _django } from "./django";
import { refusals as _django_rest_framework } from "./django-rest-framework";
import { refusals as _docker_hub } from "./docker-hub";
import { refusals as _github } from "./github";
import { refusals as _gitlab } from "./gitlab";
import { refusals as _huggingface } from "./huggingface";
import { refusals as _jenkins } from "./jenkins";
import { refusals as _kubernetes } from "./kubernetes";
import { refusals as _mongodb_atlas } from "./mongodb-atlas";
import { refusals as _nginx } from "./nginx";
import { refusals as _npm } from "./npm";
import { refusals as _openai } from "./openai";
import { refusals as _openrouter } from "./openrouter";
import { refusals as _pypi } from "./pypi";
import { refusals as _stripe } from "./stripe";
import { refusals as _telegram } from "./telegram";
import { refusals as _wordpress } from "./wordpress";
import { refusals as _x_twitter } from "./x-twitter";

export type VendorId =
  | "anthropic"
  | "apache"
  | "atlassian"
  | "auth0"
  | "binance"
  | "bitbucket"
  | "cloudflare"
  | "crates-io"
  | "datadog"
  | "discord"
  | "django"
  | "django-rest-framework"
  | "docker-hub"
  | "github"
  | "gitlab"
  | "huggingface"
  | "jenkins"
  | "kubernetes"
  | "mongodb-atlas"
  | "nginx"
  | "npm"
  | "openai"
  | "openrouter"
  | "pypi"
  | "stripe"
  | "telegram"
  | "wordpress"
  | "x-twitter";

export const vendors = {
  "anthropic": _anthropic,
  "apache": _apache,
  "atlassian": _atlassian,
  "auth0": _auth0,
  "binance": _binance,
  "bitbucket": _bitbucket,
  "cloudflare": _cloudflare,
  "crates-io": _crates_io,
  "datadog": _datadog,
  "discord": _discord,
  "django": _django,
  "django-rest-framework": _django_rest_framework,
  "docker-hub": _docker_hub,
  "github": _github,
  "gitlab": _gitlab,
  "huggingface": _huggingface,
  "jenkins": _jenkins,
  "kubernetes": _kubernetes,
  "mongodb-atlas": _mongodb_atlas,
  "nginx": _nginx,
  "npm": _npm,
  "openai": _openai,
  "openrouter": _openrouter,
  "pypi": _pypi,
  "stripe": _stripe,
  "telegram": _telegram,
  "wordpress": _wordpress,
  "x-twitter": _x_twitter,
};
