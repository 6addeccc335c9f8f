// Written by `npm run tables` from the files of this folder. Do not edit.
import { refusals as _apache } from "./apache";
import { refusals as _django } from "./django";
import { refusals as _django_rest_framework } from "./django-rest-framework";
import { refusals as _github } from "./github";
import { refusals as _jenkins } from "./jenkins";
import { refusals as _nginx } from "./nginx";
import { refusals as _wordpress } from "./wordpress";

export type VendorId =
  | "apache"
  | "django"
  | "django-rest-framework"
  | "github"
  | "jenkins"
  | "nginx"
  | "wordpress";

export const vendors = {
  "apache": _apache,
  "django": _django,
  "django-rest-framework": _django_rest_framework,
  "github": _github,
  "jenkins": _jenkins,
  "nginx": _nginx,
  "wordpress": _wordpress,
};
