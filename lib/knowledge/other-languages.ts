import { anyOf } from "@/lib/evidence/patterns";
import type { CauseId } from "./causes/table.gen";
import { inARow, oneOf } from "./pattern";

/** What may stand between the word for an address and what is said of it: the address, whose dots end no sentence. */
const pastAddress = /(?:[^.\n]|\.(?=\d)){0,40}/;

/**
 * What refusals say in the other languages that APIs and their users' gateways are most often met in: German, French,
 * Spanish, Portuguese, Italian, Russian, Chinese, Japanese, Korean, Vietnamese, and what broadcasters of the north add.
 * Each entry is one language, in that order.
 */
const sentences = {
  authentication: [
    oneOf(
      /anmeldung (?:ist )?(?:erforderlich|fehlgeschlagen)|nicht (?:angemeldet|eingeloggt|authentifiziert)/,
      /(?:anmelde|zugangs)daten (?:sind )?(?:falsch|ungültig|fehlen)/,
      inARow(
        /(?:ungültige|falsche|fehlende)[rsn]? /,
        /(?:anmeldedaten|zugangsdaten|passwort|kennwort|token|api-schlüssel|schlüssel|signatur)/,
      ),
      /(?:passwort|kennwort|token|schlüssel|signatur) (?:ist )?(?:ungültig|falsch)/,
      /melden sie sich (?:bitte )?an|bitte (?:anmelden|einloggen)/,
    ),
    oneOf(
      /identifiants? (?:invalides?|incorrects?|manquants?)|(?:non|pas) (?:authentifié|connecté|identifié)/,
      /authentification (?:requise|nécessaire|(?:a )?échoué)/,
      /(?:jeton|clé|mot de passe)[^.\n]{0,30} (?:invalide|incorrect|manquant|non valide)/,
      /signature[^.\n]{0,20} (?:invalide|incorrecte)|veuillez vous (?:connecter|identifier|authentifier)/,
      /vous devez (?:être connecté|vous (?:connecter|identifier|authentifier))|erreur de login/,
      /vérifie[rz] (?:vos|votre) (?:identifiant|clé|jeton|mot de passe)/,
    ),
    oneOf(
      /credenciales? (?:inv[aá]lid[oa]|incorrect[oa]|no v[aá]lid[oa])|no (?:est[aá] )?autenticad/,
      /(?:inicie|iniciar|inicia) sesi[oó]n/,
      inARow(
        /(?:clave|token|contraseña|firma)[^.\n]{0,30} /,
        /(?:no (?:es )?v[aá]lid[oa]|inv[aá]lid[oa]|incorrect[oa])/,
      ),
      /autenticaci[oó]n (?:requerida|fallida)/,
    ),
    oneOf(
      /não (?:está )?autenticado|credenciais inválidas|faça (?:o )?login/,
      /(?:token|chave|senha|assinatura)[^.\n]{0,30} (?:inválid|incorret)|autenticação (?:necessária|falhou)/,
    ),
    oneOf(
      /credenziali non valide|non (?:è |sei )?autenticato/,
      /(?:token|chiave|password|firma)[^.\n]{0,30} non valid[oaie]|autenticazione (?:richiesta|fallita)/,
    ),
    oneOf(
      /неверн\S{1,4} (?:логин|пароль|токен|ключ|подпись)|требуется (?:авторизация|аутентификация|вход)/,
      /не (?:аутентифицирован|авторизован)|необходимо (?:авторизоваться|войти)/,
    ),
    oneOf(
      /未登[录錄]|请先?登[录陆]|請先?登入|尚未登[录錄入]|(?:身份验证|身份认证|鉴权|认证|验签)(?:失败|不通过|错误)(?!次数)/,
      /签名(?:错误|不匹配|无效|不正确|校验失败|验证失败)/,
      inARow(
        /(?:密钥|秘钥|令牌|token|access_?key|api_?key|app_?key|app_?id) ?/,
        /(?:无效|错误|不存在|缺失|不正确|不合法|非法|[校验][验证](?:失败|不通过))/,
      ),
      /AK有误|(?:用户名或密码|账号或密码)(?:错误|不正确)|无效的(?:令牌|密钥|凭证|签名|token)/,
    ),
    /ログインし(?:て|直)|ログインが必要|認証(?:に失敗|が必要|エラー|されて)|(?:トークン|APIキー|署名|パスワード)が(?:無効|正しく|間違)/,
    /로그인이 필요|로그인(?:해 주|하세요)|인증(?:에 실패|이 필요|되지)|유효하지 않은 (?:토큰|키|인증)/,
    oneOf(
      /chưa (?:đăng nhập|xác thực)|(?:vui lòng|cần|phải) đăng nhập/,
      /(?:token|api key|khóa|mật khẩu|chữ ký)[^.\n]{0,20} không (?:hợp lệ|đúng)/,
      /sai (?:mật khẩu|token|chữ ký)|xác thực (?:thất bại|không thành công)/,
    ),
  ],
  permissions: [
    oneOf(
      inARow(
        /kein(?:e|en)? (?:ausreichende[nr]? |nötigen |erforderlichen )?/,
        /(?:berechtigung|rechte|zugriffsrechte|zugriff auf)/,
      ),
      /nicht (?:berechtigt|befugt)|(?:fehlende|unzureichende)n? (?:berechtigung|rechte)/,
    ),
    oneOf(
      /(?:pas|aucun) (?:les |le |la |l.|de )?(?:droits?|permissions?|autorisation|accès)/,
      /(?:droits|permissions?|autorisations?|privilèges) insuffisant|n.êtes pas autorisé/,
    ),
    oneOf(
      /no tienes? (?:los |el |la )?(?:permisos?|acceso|autorizaci[oó]n|privilegios)/,
      /permisos? (?:insuficientes?|denegados?)|no est[aá]s? autorizado/,
    ),
    /(?:não (?:tem|possui)|sem) (?:a )?(?:permissão|autorização|acesso)|permiss(?:ão|ões) insuficiente/,
    oneOf(
      /non (?:hai|ha|disponi|dispone) (?:di |del |dei |delle |le |i )?(?:permess|autorizzazion)/,
      /permessi insufficienti|non sei autorizzato/,
    ),
    /недостаточно (?:прав|полномочий)|нет (?:прав|разрешения|доступа к)|не имеете (?:права|доступа)/,
    /权限不足|(?:没有|沒有|缺少|无|無)[^，。、\s]{0,9}(?:权限|權限)|无权(?:访问|操作|限|查看|调用|使用)|未授权|未授權/,
    /権限が(?:ありません|ない|不足)|アクセス権|許可(?:が|されて)(?:ありません|いません)/,
    /권한이 (?:없|부족)|접근 권한|허용되지 않은 (?:작업|사용자)/,
    /không (?:có|đủ) quyền|không được phép|chỉ [^.\n]{1,40} (?:được phép|mới (?:được|có quyền|có thể))/,
  ],
  geo: [
    /(?:in|aus) (?:ihrem|deinem|diesem) land\b|in (?:ihrer|deiner|dieser) region/,
    /(?:dans|depuis|de) (?:votre|ce) (?:pays|région)/,
    /(?:en|desde) (?:su|tu|este) (?:pa[ií]s|regi[oó]n)/,
    /(?:no|do|em) seu país|(?:na|da) sua região/,
    /(?:nel|dal) tuo paese|nella tua (?:regione|zona)/,
    oneOf(/(?:в|из|для) ваш(?:е|ей|ем|его) (?:стран|регион)/, /территории (?:этой|вашей|данной) стран/),
    oneOf(
      /(?:所在|您的|当前|该|此|你的|所处)(?:的)?(?:国家|國家|地区|地區|区域)|(?:地区|区域|国家)(?:限制|不支持|受限|暂不)/,
      /不支持(?:的|该|此|当前)?(?:国家|地区|区域)|海外(?:ip|用户|访问)/,
    ),
    /[海国]外から|お住まいの(?:国|地域)|(?:国|地域)(?:から|では|で)[^。\n]{0,20}(?:利用|アクセス|視聴|提供)/,
    /(?:국가|지역)에서[^.\n]{0,20}(?:사용|이용|제공|접근)/,
    /(?:tại|ở|từ) (?:quốc gia|khu vực|vùng) (?:này|của bạn|bạn)/,
    /utenfor norge|utanför sverige|uden ?for danmark|buiten nederland|in (?:uw|jouw) land\b/,
  ],
  "token-expired": [
    /abgelaufen|(?:sitzung|session)[^.\n]{0,20} beendet/,
    /\bexpirée?s?(?![a-zà-ÿ])/,
    /caducad[oa]|\bexpirad[oa]|ha (?:caducado|expirado|vencido)/,
    /\bexpirou\b/,
    /\bscadut[oai]\b/,
    /(?:срок действия|сессия|токен|ссылка)[^.\n]{0,30} (?:ист[её]к|закончил)|просрочен/,
    /(?:已|登录|登入|会话|令牌|token|签名|链接|身份|凭证|验证码)(?:信息|状态|时间)?(?:已经|已)?(?:过期|失效|超时|過期)|过期的(?:令牌|token|签名)/,
    /有効期限[^。\n]{0,8}(?:切れ|過ぎ)|期限切れ|セッション[^。\n]{0,10}(?:切れ|タイムアウト|終了)/,
    /만료(?:되|된)/,
    /(?:đã|bị) hết hạn/,
  ],
  headers: [
    /(?:kopfzeile|header|user-agent|referer)[^.\n]{0,20} (?:fehlt|ungültig|erforderlich)/,
    /(?:en-tête|user-agent|referer)[^.\n]{0,40} (?:manquante?|invalide|absente?|requise?|obligatoire)/,
    inARow(
      /(?:cabecera|encabezado|user-agent|referer)[^.\n]{0,40} /,
      /(?:faltante|inv[aá]lid[oa]|no v[aá]lid[oa]|requerid[oa]|obligatori[oa])/,
    ),
    /(?:cabeçalho|user-agent|referer)[^.\n]{0,40} (?:ausente|inválid|obrigatóri)/,
    oneOf(
      /(?:缺少|缺失|无效的?|错误的?|非法的?)[^。\n]{0,12}(?:请求头|header|user-agent|referer)|防盗链|来路不|表单(?:验证|校验|令牌)/,
      /请求头[^。\n]{0,12}(?:缺少|缺失|错误|无效|不能为空)/,
    ),
    /ヘッダー?(?:が|を)[^。\n]{0,12}(?:不正|必要|ありません|無効)/,
  ],
  "rate-limit": [
    oneOf(
      /zu viele (?:\S{1,20} )?(?:anfragen|anmeldeversuche|versuche|aufrufe|zugriffe)/,
      /(?:limit|kontingent)[^.\n]{0,20} (?:erreicht|überschritten|erschöpft|aufgebraucht)/,
    ),
    /trop de (?:requêtes|demandes|tentatives|connexions)|(?:limite|quota)[^.\n]{0,30} (?:atteinte?|dépassée?|épuisée?)/,
    oneOf(
      /demasiad[ao]s (?:solicitudes|peticiones|intentos|llamadas)/,
      /(?:l[ií]mite|cuota)[^.\n]{0,40} (?:superad|excedid|alcanzad|agotad)/,
    ),
    /muitas (?:solicitações|requisições|tentativas|chamadas)|(?:limite|cota)[^.\n]{0,30} (?:excedid|atingid)/,
    /troppe richieste|troppi tentativi|limite (?:superato|raggiunto)/,
    oneOf(
      /слишком (?:много (?:запросов|попыток)|част)|(?:превышен|исчерпан)[^.\n]{0,20} (?:лимит|предел|квот)/,
      /лимит[^.\n]{0,20} (?:исчерпан|превышен)/,
    ),
    oneOf(
      /(?:请求|訪問|访问|操作|调用|發送|发送|登录)[^。\n]{0,4}(?:频繁|頻繁|过多|过快|超限|太快)/,
      /(?:超出|超过|达到|超過|已超)[^。\n]{0,14}(?:限制|上限|配额|次数|频率|频次|限额)|限流|每(?:秒|分钟|小时|天|日)[^。\n]{0,8}(?:最多|\d)|(?:频率|速率)限制/,
      /(?:配额|额度)(?:不足|已用|超限)|次数(?:已用完|用尽|超限|不足)|流控/,
    ),
    /(?:リクエスト|アクセス|試行)(?:が|回数が|数が)?[^。\n]{0,10}(?:多すぎ|上限|超え|集中)|制限を超え/,
    /(?:요청|호출|시도)[^.\n]{0,10}(?:너무 많|초과)|한도를? 초과|(?:초|분|시간|일)당 ?\d+ ?[회번건]/,
    /quá nhiều (?:yêu cầu|lần|lượt)|vượt quá (?:giới hạn|hạn mức|số lần)/,
  ],
  "ip-block": [
    oneOf(
      inARow(
        /\bip(?:-adresse)?\b/,
        pastAddress,
        / (?:gesperrt|blockiert|nicht (?:erlaubt|zugelassen|freigegeben|berechtigt))/,
      ),
      /(?:anfrage|zugriff|aufruf|verbindung|seite)\b[^.\n]{0,40} (?:blockiert|gesperrt)/,
      /verdächtige[rns]? (?:anfrage|aktivität|zugriff)/,
      /angriff[^.\n]{0,30} (?:erkannt|blockiert|abgewehrt|verhindert)/,
    ),
    oneOf(
      /adresse ip (?:du client|source)[^.\n]{0,20} (?:invalide|inconnue)/,
      inARow(/adresse ip\b/, pastAddress, / (?:bloquée?|bannie|interdite|non autorisée|pas autorisée|refusée)/),
      /(?:requête|connexion|accès|page|site)\b[^.\n]{0,40} bloqué/,
      /(?:requête|activité|trafic)[^.\n]{0,20} suspecte?/,
    ),
    oneOf(
      inARow(/\bip\b/, pastAddress, / (?:bloquead|banead|no (?:est[aá] )?(?:permitid|autorizad))/),
      /(?:solicitud|petici[oó]n|acceso|conexi[oó]n|p[aá]gina)\b[^.\n]{0,40} bloquead/,
      /(?:solicitud|actividad|tr[aá]fico)[^.\n]{0,20} sospechos/,
    ),
    oneOf(
      inARow(/\bip\b/, pastAddress, / (?:não (?:está )?(?:permitid|autorizad)|banid)/),
      /(?:solicitação|requisição|acesso|conexão)[^.\n]{0,40} bloquead/,
      /(?:solicitação|atividade|tráfego)[^.\n]{0,20} suspeit/,
    ),
    oneOf(
      inARow(/indirizzo ip\b/, pastAddress, / (?:bloccato|non (?:autorizzato|consentito))/),
      /(?:richiesta|accesso|connessione|pagina)\b[^.\n]{0,40} bloccat/,
      /(?:attività|richiesta|traffico)[^.\n]{0,20} sospett/,
    ),
    oneOf(
      inARow(/\bip/, pastAddress, / (?:заблокирован|запрещ|не разреш)/),
      /(?:доступ|запрос)[^.\n]{0,30} (?:с|для) (?:вашего|этого) ip/,
      /(?:запрос|доступ|подключени|соединени|страниц)\S{0,3}[^.\n]{0,60} заблокирован/,
      /подозрительн\S{1,4} (?:запрос|активност|трафик|действи)|защит\S{1,3} от (?:бот|ddos|автоматическ)/,
      /что вы не робот/,
    ),
    oneOf(
      /拦截|攔截|防火墙|防火牆|恶意|机器人|人机|验证码|安全(?:策略|验证|检查|规则|防护)|风控|阻断|环境异常|存在(?:异常|风险)|异常(?:访问|流量|行为|请求)/,
      /限制(?:本次|您的|你的)访问|ip(?:地址)?[^。\n]{0,16}(?:封禁|被封|受限|禁止|(?<!速率)限制|未授权|不允许|不合法|非法|被拒|不在|[校验][验证]失败)|(?<!(?:镜像|模型|域名|来源)不在)[白黑]名[单單]/,
    ),
    oneOf(
      /ipアドレス[^。\n]{0,20}(?:ブロック|許可されて|制限|拒否)|アクセスを(?:ブロック|遮断)|(?:不正な|許可されていない)(?:アクセス|パラメーター?|リクエスト|ip)/,
      /不正アクセス|ロボット|(?:環境|ネットワーク|接続元)から[^。\n]{0,24}(?:アクセス|利用)/,
    ),
    /ip[^.\n]{0,20}차단|차단(?:되|된)|비정상적인 (?:접근|접속)/,
    oneOf(inARow(/\bip\b/, pastAddress, / bị (?:chặn|cấm|khóa)/), /(?:truy cập|yêu cầu|kết nối)[^.\n]{0,30} bị chặn/),
  ],
  resource: [
    oneOf(
      /(?:wurde|ist|sind) (?:\S{1,20} )?(?:gelöscht|entfernt|archiviert|deaktiviert|abgeschaltet)/,
      /nicht mehr (?:verfügbar|vorhanden|unterstützt|erreichbar)|existiert nicht|nicht gefunden/,
    ),
    oneOf(
      /(?:a été|est) (?:supprimée?|désactivée?|archivée?|retirée?)|n.existe (?:pas|plus)/,
      /n.est plus (?:disponible|pris en charge|accessible)|introuvable/,
    ),
    oneOf(
      /(?:ha sido|fue|est[aá]) (?:eliminad|borrad|desactivad|deshabilitad|archivad)|no existe/,
      /ya no (?:est[aá] disponible|existe)/,
    ),
    /(?:foi|está) (?:removid|excluíd|desativad|arquivad)|não existe|não está mais disponível/,
    /(?:è stat[oa] )(?:rimoss|eliminat|disattivat)|non (?:esiste|è più disponibile)/,
    /(?:удал[её]н|отключ[её]н|архивирован)(?!и)|не (?:существует|найден)|больше не (?:доступ|поддерж)/,
    /(?:已|被)(?:删除|下架|停用|关闭|下线|归档|禁用|废弃)|不存在|未(?:开通|开启|启用|公开|发布|上线)|(?:服务|接口|功能)(?:已停止|停用)|仅自己可见/,
    /(?:削除|非公開|停止|終了)(?:され|し|に)|(?:機能|サービス|エンドポイント)[はが](?:現在)?(?:無効|停止|利用でき(?:ません|ない))|存在しません|公開されて(?:いません|いない)/,
    /삭제(?:되|된)|(?:기능|서비스)[^.\n]{0,10}(?:비활성|중지)|존재하지 않|비공개/,
    /không (?:tồn tại|tìm thấy)|đã bị (?:xóa|vô hiệu hóa)|không còn (?:khả dụng|tồn tại)/,
  ],
  cors: [
    /跨域(?:请求|访问|限制|错误)?|Referer ?校验失败|(?:域名|来源)[^。\n]{0,10}(?:未被?授权|不在|白名单|不合法|不允许)/,
    /オリジン[^。\n]{0,16}(?:許可|拒否)/,
  ],
} as const satisfies Partial<Record<CauseId, readonly RegExp[]>>;

/** A subscription, a licence or credit that is over, or that does not hold what was asked for. */
export const planIsOver = oneOf(
  inARow(
    oneOf(
      /\babo(?:nnement|nament)?\b|abbonament|lizenz|suscripci[oó]n|assinatura|licen(?:ci|ç|z)a/i,
      /\bplano?\b|подписк|лицензи|会员|套餐|订阅|サブスクリプション|구독|gói dịch vụ/i,
    ),
    /[^.。\n]{0,30}/i,
    oneOf(
      /abgelaufen|verlopen|expir(?:é|ad|ou|ó)|caducad|vencid|scadut|ист[её]к|законч|过期|到期|切れ|만료/i,
      /hết hạn|no incluye|não inclui|n.inclut/i,
    ),
  ),
  /余额不足|欠费|достаточно средств/i,
  /(?:guthaben|solde|saldo|残高)[^.\n]{0,15}(?:aufgebraucht|insu\S{1,9}|不足)/i,
);

/** One pattern a cause, for a sign beside its English ones. */
export function inOtherLanguages(cause: keyof typeof sentences): RegExp {
  return new RegExp(anyOf(sentences[cause]), "i");
}
