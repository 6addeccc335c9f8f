// Written by `npm run tables` from the files of this folder. Do not edit.
import { refusals as _apache } from "./apache";
import { refusals as _cloudflare } from "./cloudflare";
import { refusals as _django } from "./django";
import { refusals as _django_rest_framework } from "./django-rest-framework";
import { refusals as _github } from "./github";
import { refusals as _jenkins } from "./jenkins";
import { refusals as _kubernetes } from "./kubernetes";
import { refusals as _nginx } from "./nginx";
import { refusals as _wordpress } from "./wordpress";

export type VendorId =
  | "apache"
  | "cloudflare"
  | "django"
  | "django-rest-framework"
  | "github"
  | "jenkins"
  | "kubernetes"
  | "nginx"
  | "wordpress";

export const vendors = {
  "apache": _apache,
  "cloudflare": _cloudflare,
  "django": _django,
  "django-rest-framework": _django_rest_framework,
  "github": _github,
  "jenkins": _jenkins,
  "kubernetes": _kubernetes,
  "nginx": _nginx,
  "wordpress": _wordpress,
};
