### Turkish

## The frame of every page
language-name = Türkçe
shell-skip = İçeriğe geç
shell-language = Dil:
shell-policy = Gizlilik politikası
shell-tos = Kullanım koşulları

## Times
ago-now = az önce
ago-minutes = { $n ->
        [one] bir dakika önce
       *[other] { $n } dakika önce
    }
ago-hours = { $n ->
        [one] bir saat önce
       *[other] { $n } saat önce
    }
ago-days = { $n ->
        [1] dün
        [one] bir gün önce
       *[other] { $n } gün önce
    }
date = { $day } { $month } { $year }
date-time = { $date }, { $time } UTC
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık

## Parts of pages
field-show = Göster
field-show-password = Parolayı göster
field-caps = Büyük harf kilidi açık.
meter-1 = Tahmin etmesi kolay. Daha uzun yapın.
meter-2 = Tahmin etmesi hâlâ kolay.
meter-3 = İyi.
meter-4 = Çok iyi.
copy = Kopyala
copy-done = Kopyalandı
progress = Adım { $at } / { $of }
pager = Diğer sayfalar
pager-before = Daha yeni
pager-after = Daha eski

## Shared
sign-in = Oturum aç
sign-out = Oturumu kapat
create-account = Hesap oluştur
continue = Devam et
cancel = İptal
signed-in-as = Oturumu açık hesap
title-error = Hata: { $title }
error-too-many-attempts = Çok fazla deneme yapıldı. Birkaç dakika bekleyip yeniden deneyin.
error-form-expired = Bu sayfa çok uzun süre açık kaldı. Lütfen formu yeniden gönderin.

## Front page
home-title = Matrix hesabınız
home-what = { $server } üzerinde Matrix oturumunuzu burada açar, hesabınızı burada yönetirsiniz.
home-app-hint = Sohbet etmek mi istiyorsunuz? Matrix uygulamanızı açın: gerektiğinde sizi buraya getirir.
home-signed-in-title = Oturumunuz açık
home-account = Hesabı yönet

## Sign in
login-title = Oturum aç
login-continue-to = { $client } uygulamasına devam etmek için
login-username = Kullanıcı adı
login-username-or-email = Kullanıcı adı veya e-posta adresi
login-password = Parola
login-submit = Oturum aç
login-new-here = Burada yeni misiniz? { $link }
login-error-username = Kullanıcı adınızı girin.
login-error-password = Parolanızı girin.
login-error-credentials = Kullanıcı adı ile parola eşleşmiyor. İkisini de kontrol edip yeniden deneyin.

## Choosing the account
select-account-title = Hangi hesap?
select-account-this = Bu hesapla devam et

## Consent
consent-title = { $client } uygulaması hesabınızı kullansın mı?
consent-unverified = Bu uygulama hangi web sitesine ait olduğunu belirtmiyor. Yalnızca bu uygulamada az önce kendiniz oturum açmaya başladıysanız devam edin.
consent-not-set-up-here = { $service } bu uygulamayı tanımıyor: uygulama kendi kaydını kendisi yaptı. Yalnızca bu uygulamada az önce kendiniz oturum açmaya başladıysanız devam edin.
consent-asks = Uygulamanın yapabilecekleri
consent-allow = İzin ver
consent-returns-to = Ardından { $host } adresine döneceksiniz.
consent-policy = Gizlilik politikası
consent-tos = Kullanım koşulları
consent-not-you = Bu siz değil misiniz?
consent-switch = Başka bir hesap kullan
permission-matrix = Matrix'i sizin adınıza kullanma
permission-matrix-text = Mesajları okuma ve gönderme, odalara katılma, profilinizi değiştirme.
permission-device = Hesabınıza bir cihaz ekleme
permission-device-text = Oturumlarınız arasında { $device } adıyla görünür.
permission-identity = Kim olduğunuzu öğrenme
permission-identity-text = Matrix kimliğiniz ve başkalarına gösterdiğiniz ad.
permission-profile = Kullanıcı adınızı görme
permission-profile-text = Oturum açarken kullandığınız ad.
permission-offline = Oturumu açık tutma
permission-offline-text = Siz oturumunu kapatana kadar, siz yokken de hesabınızı kullanabilir.
permission-email = E-posta adresinizi görme
permission-email-text = Adresin onaylanıp onaylanmadığını da görür.
permission-synapse-admin = Ana sunucuyu yönetme
permission-synapse-admin-text = Sunucudaki tüm hesaplarda ve odalarda, bir yöneticinin yapabildiği her şey.
permission-service-admin = Tüm hesapları yönetme
permission-service-admin-text = Bu hizmetteki tüm hesapları görme, değiştirme ve kilitleme.
permission-other = Bu sayfanın tarif edemediği bir şey yapma
permission-nothing = Oturum açtığınızı görme
permission-nothing-text = Hepsi bu: hesabınıza erişim istemiyor.

## Single sign-on of older apps
sso-title = { $target } için oturum açılsın mı?
sso-site = { $target } web sitesi Matrix'i sizin adınıza kullanabilecek.
sso-app = Bu cihazda { $target } ile başlayan bağlantıları açan bir uygulama Matrix'i sizin adınıza kullanabilecek.
sso-warning = Yalnızca orada az önce kendiniz oturum açmaya başladıysanız devam edin. Erişim sağlayan kişi mesajlarınızı okuyabilir, sizin adınıza mesaj gönderebilir.
sso-refused-title = Orada oturum açılmadı
sso-refused-text = { $target } hiçbir bilgi almadı. Bu sayfayı kapatabilirsiniz.

## Too many sessions
end-session-title = Önce başka bir yerde oturumu kapatın
end-session-before = İzin verilen en fazla sayıda cihazda oturumunuz açık. { $client } uygulamasına devam etmek için birinde oturumu kapatın.
end-session-text = İzin verilen en fazla sayıda cihazda oturumunuz açık. Devam etmek için birinde oturumu kapatın.
end-session-warning = Yalnızca oturumunu kapattığınız cihazın okuyabildiği mesajlar da onunla birlikte kaybolur.
end-session-unnamed = Adsız oturum
end-session-last-use = { $days ->
        [0] Son kullanım: bugün
        [one] Son kullanım: bir gün önce
       *[other] Son kullanım: { $days } gün önce
    }

## Signing a device in
link-title = Bir cihazda oturum aç
link-text = Cihazın gösterdiği kodu girin.
link-code = Kod
link-code-hint = Altı harf ve rakam. Büyük veya küçük harf fark etmez.
link-error-missing = Kodu girin.
link-error-unknown = Bu kodla bekleyen bir cihaz yok. Kodu kontrol edin veya cihazda yeni bir kod oluşturun: bir kod yirmi dakika geçerlidir.
device-title = { $client } uygulaması hesabınızda oturum açsın mı?
device-warning = Yalnızca bunu önünüzdeki bir cihazda kendiniz başlattıysanız devam edin. Kodu veya bir bağlantıyı size biri gönderdiyse, o kişi hesabınıza girmeye çalışıyor.
device-asked = İstek
device-asked-when = { $minutes ->
        [0] Bir dakikadan kısa süre önce
        [one] Bir dakika önce
       *[other] { $minutes } dakika önce
    }
device-asked-from = { $ip } adresinden
device-confirm = Bu benim cihazım
device-confirm-hint = Bunu ben başlattım ve cihaz önümde duruyor.
device-error-confirm = Bunun sizin cihazınız olduğunu onaylayın veya erişim vermeyin.
device-deny = Erişim verme
device-allowed-title = Cihazınızda oturum açılıyor
device-allowed-text = Cihazınızda { $client } uygulamasına dönün: birkaç saniye içinde kendiliğinden devam eder. Bu sayfayı kapatabilirsiniz.
device-denied-title = Cihaza erişim verilmedi
device-denied-text = { $client } uygulamasının hesabınıza erişimi yok. Kodu size başka biri gönderdiyse bu hizmeti yönetenlere haber verin.

## Making an account
register-have-account = Hesabınız var mı? { $link }
register-username = Kullanıcı adı
register-username-hint = Başkaları sizi bu adla bulur: @ad:{ $server }. Sonradan değiştirilemez.
register-username-free = Bu kullanıcı adı boşta.
register-username-lowered = Kullanıcı adları küçük harfle yazılır.
register-username-title = Başka bir kullanıcı adı seçin
register-username-text = Siz devam ederken bu kullanıcı adını başka biri aldı. Yazdığınız diğer her şey duruyor.
register-email = E-posta adresi
register-email-optional = E-posta adresi (isteğe bağlı)
register-email-hint = Parolanızı unutursanız hesabınıza yeniden girmek için.
register-email-title = E-posta adresiniz
register-email-without = E-posta olmadan devam et
register-password = Parola
register-token = Kayıt belirteci
register-token-hint = Bu hizmeti yönetenlerden alırsınız.
register-token-text = Burada hesap açmak için kayıt belirteci gerekir. Yazdığınız diğer her şey duruyor.
register-terms = { $link } kabul ediyorum
register-terms-link = Kullanım koşullarını
register-verify-title = E-postanıza bakın
register-verify-text = { $email } adresine bir kod gönderdik. Kod beş dakika geçerlidir.
register-verify-resend = Başka bir kod gönder
register-verify-change = Başka bir e-posta adresi kullan
register-verify-sent-again = Yeni kod yolda.
register-code = Kod
register-code-hint = Altı rakam. Bir şey gelmezse istenmeyen e-posta klasörüne de bakın.
register-display-name = Görünen ad
register-display-name-title = Başkaları size nasıl seslensin?
register-display-name-text = Bu ad mesajlarınızın yanında görünür. İstediğiniz zaman değiştirebilirsiniz.
register-display-name-skip = Atla
register-unfinished-title = Bir dakika
register-unfinished-made = Hesabınız oluşturuldu, ancak bu hizmetin arkasındaki Matrix sunucusu şu anda yanıt vermiyor. Bir dakika sonra yeniden deneyin: hiçbir şey kaybolmadı.
register-unfinished-not-made = Bu hizmetin arkasındaki Matrix sunucusu şu anda yanıt vermediği için hesabınız henüz oluşturulmadı. Bir dakika sonra yeniden deneyin: yazdığınız her şey duruyor.
register-unfinished-retry = Yeniden dene
register-error-homeserver = Bu hizmetin arkasındaki Matrix sunucusu şu anda yanıt vermediği için bu kullanıcı adının boşta olup olmadığını bilemiyoruz. Bir dakika sonra yeniden deneyin.
register-error-username-missing = Bir kullanıcı adı seçin.
register-error-username-too-long = Bu kullanıcı adı çok uzun.
register-error-username-all-digits = Kullanıcı adında en az bir harf olmalıdır.
register-error-username-character = Kullanıcı adında yalnızca a-z arası harfler, rakamlar ve şu işaretler olabilir: . _ = - / +
register-error-username-underscore = Kullanıcı adı alt çizgiyle başlayamaz.
register-error-username-not-allowed = Bu kullanıcı adı burada kullanılamaz. Başka bir ad seçin.
register-error-username-taken = Bu kullanıcı adı alınmış. Başka bir ad seçin.
register-error-email-missing = E-posta adresinizi girin.
register-error-email-invalid = Bu bir e-posta adresi değil. ad@example.com gibi görünmelidir.
register-error-email-not-allowed = Bu e-posta adresi burada kullanılamaz. Başka bir adres deneyin.
register-error-email-in-use = Bu e-posta adresiyle zaten bir hesabınız var. O hesapta oturum açın veya başka bir adres kullanın.
password-error-missing = Bir parola seçin.
password-error-too-long = Bu parola çok uzun.
password-error-weak = Bu parolayı tahmin etmek çok kolay. Bir iki sözcük daha ekleyin.
password-error-common = Bu, ilk denenen parolalardan biri. Başka bir parola seçin.
password-error-word = Tek bir sözcüğü tahmin etmek kolaydır. Bir iki sözcük daha ekleyin.
password-error-name = Adları tahmin etmek kolaydır. Bir iki sözcük daha ekleyin.
password-error-repeats = Tekrarlar parolayı tahmin etmeyi pek zorlaştırmaz. Bir iki sözcük daha ekleyin.
password-error-sequence = Sıralı harfleri, rakamları veya tuşları tahmin etmek kolaydır. Bir iki sözcük daha ekleyin.
password-error-date = Tarihleri ve yılları tahmin etmek kolaydır. Bir iki sözcük daha ekleyin.
register-error-token-missing = Kayıt belirtecinizi girin.
register-error-token-unknown = Böyle bir kayıt belirteci yok. Yazım hatası olup olmadığını kontrol edin.
register-error-token-used-up = Bu kayıt belirteci kullanılabileceği kadar kullanıldı. Yeni bir tane isteyin.
register-error-token-expired = Bu kayıt belirtecinin süresi doldu. Yeni bir tane isteyin.
register-error-terms = Hesap oluşturmak için kullanım koşullarını kabul etmelisiniz.
register-error-code-missing = E-postadaki kodu girin.
register-error-code-wrong = Kod bu değil. Kontrol edin ve en yeni e-postadaki kodu kullanın.
register-error-code-expired = Bu kodun süresi doldu. Yeni bir kod isteyin.
register-error-too-many-mails = Çok fazla e-posta gönderildi. Yenisini istemeden önce birkaç dakika bekleyin.
register-error-display-name = Bu görünen ad çok uzun.

## Captcha
captcha-working = Robot olmadığınız kontrol ediliyor. Bu birkaç saniye sürer.
captcha-waiting = Kontrol biter bitmez formunuz gönderilir.
captcha-solved = Kontrol edildi: robot değilsiniz.
captcha-needs-script = Bu adımda robotları uzak tutmak için JavaScript gerekir. JavaScript'i açıp sayfayı yenileyin veya bu hizmeti yönetenlerden bir hesap isteyin.
captcha-wait = { $seconds ->
        [one] Robotları uzak tutmak için, devam etmeden önce bir saniye bekleyin.
       *[other] Robotları uzak tutmak için, devam etmeden önce { $seconds } saniye bekleyin. Formu sakince doldurun, süre dolmuş olur.
    }
captcha-error-missing = Robot olmadığınızı gösterin.
captcha-error-wrong = Robot kontrolünün süresi doldu. Lütfen yeniden deneyin.
captcha-error-too-soon = Çok hızlı oldu. Aşağıdaki sürenin dolmasını bekleyip devam edin.
captcha-error-unreachable = Robot kontrolü şu anda çalışmıyor. Bir dakika sonra yeniden deneyin: hiçbir şey kaybolmadı.

## Account
account-title = Hesabınız
account-nav = Hesabınız
account-nav-profile = Profil
account-nav-security = Güvenlik
account-nav-sessions = Oturumlar
account-nav-activity = Etkinlik
account-sign-out = Buradaki oturumu kapat
remove = Kaldır
account-password-changed = Parolanız değiştirildi.
account-password-changed-everywhere = Parolanız değiştirildi ve diğer tüm oturumlarınız kapatıldı.
account-password-set = Artık yeni parolanızla oturum açabilirsiniz.
account-name-changed = Adınız değiştirildi.
account-email-added = Adres eklendi.
account-email-removed = Adres kaldırıldı.
account-primary-email = Uygulamalara artık bu adres bildirilecek.
account-session-ended = Oturum kapatıldı.
account-sessions-ended = Oturumlar kapatıldı.
account-session-renamed = Ad değiştirildi.
account-app-removed = Uygulamanın artık hesabınıza erişimi yok.

## Account: profile
profile-mxid = Matrix kimliği
profile-name = Ad
profile-name-hint = Başkaları bunu görür. Boş bırakırsanız Matrix kimliğinizi görürler.
profile-name-save = Kaydet
profile-name-unknown = Ana sunucu şu anda yanıt vermediği için adınız gösterilemiyor.
profile-error-too-long = Bu ad çok uzun. En fazla 256 karakter kullanın.
profile-error-refused = Ana sunucu bu adı kabul etmiyor. Başka bir ad deneyin.
profile-error-unreachable = Ana sunucu yanıt vermiyor. Adınız değiştirilmedi: birkaç dakika içinde yeniden deneyin.
profile-emails = E-posta adresleri
profile-no-emails = Hesabınızın e-posta adresi yok.
profile-emails-change = E-posta adreslerini değiştir

## Account: e-mail addresses
emails-title = E-posta adresleri
emails-primary = Birincil adres, uygulamalara bildirilir
emails-added = { $when } tarihinde eklendi
emails-make-primary = Birincil yap
emails-add = Yeni adres
emails-add-hint = Adresin size ait olduğunu görmek için ona bir kod göndeririz.
emails-add-submit = Kodu gönder
emails-error-invalid = Bu bir e-posta adresi değil. ad@example.com gibi görünmelidir.
emails-error-not-allowed = Bu adres burada kullanılamaz. Başka bir adres deneyin.
emails-error-has-it = Bu adres zaten hesabınızda var.
emails-error-too-many = Hesabınızda izin verilen en fazla sayıda adres var. Önce birini kaldırın.
emails-error-last-one = Burada her hesabın bir adresi olmalıdır. Bunu kaldırmadan önce başka bir adres ekleyin.
email-remove-title = Bu adres kaldırılsın mı?
email-remove-text = { $email } adresi artık hesabınıza ait olmayacak.
email-remove-last = Bu sizin tek adresiniz. O olmadan, parolanızı unutursanız hesabınıza e-posta yoluyla yeniden giremezsiniz.

## Account: security
security-title = Güvenlik
security-password-set = { $when } tarihinde belirlendi
security-no-password = Hesabınızın parolası yok.
security-sessions = Oturumunuzun açık olduğu yerler.
security-apps = Uygulamalara verdiğiniz izinler.
security-reset-keys = Tüm cihazlarınızı ve kurtarma anahtarınızı kaybettiyseniz.
security-data = Verileriniz
security-export = Bu hizmetin hakkınızda bildiği her şey.
security-deactivate = Kalıcı olarak.

## Account: sessions
sessions-title = Oturumlar
sessions-this = Bu tarayıcı
sessions-others = Diğer yerler
sessions-forgotten = Üç aydır kullanılmayanlar
sessions-none = Başka hiçbir yerde açık oturumunuz yok.
sessions-end-ticked = İşaretli oturumları kapat
sessions-end-others = Diğer her yerde oturumu kapat
session-with = { $system } üzerinde { $program }
session-a-browser = Tarayıcı
session-an-app = Uygulama
session-an-old-app = Eski yöntemle oturum açan uygulama
session-seen = Son kullanım: { $when }
session-title = Oturum
session-here = Yer
session-kind = Tür
session-app = Uygulama
session-app-host = Uygulamanın web sitesi
session-browser = Tarayıcı ve sistem
session-device = Cihaz kimliği
session-last-use = Son kullanım
session-address = IP adresi
session-began = Oturum başlangıcı
session-may = Neler yapabilir
session-name = Ad
session-name-hint = Oturumu tanımanız için. Başkaları bu adı şifreli konuşmalarda görebilir.
session-rename = Kaydet
session-end = Bu oturumu kapat
session-error-missing = Bir ad girin.
session-error-too-long = Bu ad çok uzun. En fazla 100 karakter kullanın.

## Account: ending sessions
end-sessions-title = Oturum kapatılsın mı?
end-sessions-text = { $count ->
        [one] Bu oturum hemen kapatılacak.
       *[other] Bu { $count } oturum hemen kapatılacak.
    }
end-sessions-others = { $count ->
        [one] Diğer tek oturumunuz hemen kapatılacak. Buradaki oturumunuz açık kalır.
       *[other] Diğer { $count } oturumunuzun tümü hemen kapatılacak. Buradaki oturumunuz açık kalır.
    }
end-sessions-warning = Yalnızca oturumu kapatılan bir cihazın okuyabildiği şifreli mesajlar da onunla birlikte kaybolur. Devam etmeden önce bir kurtarma anahtarınızın veya doğrulanmış başka bir cihazınızın olduğundan emin olun.
end-sessions-submit = Oturumu kapat

## Account: activity
activity-title = Etkinlik
activity-text = { $days ->
        [one] Son bir günde hesabınızda olanlar. Bir şeyi siz yapmadıysanız parolanızı değiştirin ve diğer her yerde oturumu kapatın.
       *[other] Son { $days } günde hesabınızda olanlar. Bir şeyi siz yapmadıysanız parolanızı değiştirin ve diğer her yerde oturumu kapatın.
    }
activity-none = Henüz bir şey yok.
event-registered = Bu hesabı oluşturdunuz
event-signed-in = Bir tarayıcıda oturum açıldı
event-app-signed-in = { $app } uygulamasında oturum açıldı
event-old-app-signed-in = Bir uygulamada oturum açıldı
event-wrong-password = { $times ->
        [one] Yanlış parola girildi
       *[other] Bir saat içinde { $times } kez yanlış parola girildi
    }
event-password-changed = Parola değiştirildi
event-password-set = Parola belirlendi
event-password-recovered = E-posta yoluyla yeni bir parola belirlendi
event-email-added = { $email } adresi eklendi
event-email-removed = { $email } adresi kaldırıldı
event-primary-email = { $email } birincil adres oldu
event-name-changed = Ad değiştirildi
event-session-ended = { $name } oturumu kapatıldı
event-a-session-ended = Bir oturum kapatıldı
event-sessions-ended = { $count ->
        [0] Diğer her yerde oturum kapatıldı
        [one] Bir oturum kapatıldı
       *[other] { $count } oturum kapatıldı
    }
event-consent-withdrawn = { $app } uygulamasının erişimi kaldırıldı
event-keys-reset = Şifreleme anahtarlarının sıfırlanmasına izin verildi
event-exported = Verileriniz indirildi
event-deactivated = Hesap devre dışı bırakıldı
event-admin-locked = Bir yönetici hesabı kilitledi
event-admin-unlocked = Bir yönetici hesabın kilidini açtı
event-admin-deactivated = Bir yönetici hesabı devre dışı bıraktı
event-admin-reactivated = Bir yönetici hesabı yeniden etkinleştirdi
event-admin-password-set = Bir yönetici yeni bir parola belirledi
event-admin-email-added = Bir yönetici bir e-posta adresi ekledi
event-admin-sessions-ended = Bir yönetici tüm oturumları kapattı
event-admin-token-issued = Bir yönetici bu hesap için erişim belirteci oluşturdu
event-admin-made-administrator = Hesap artık bu hizmeti yönetebilir
event-admin-no-administrator = Hesap artık bu hizmeti yönetemez

## Account: apps
apps-title = Erişimi olan uygulamalar
apps-text = Bu uygulamaların hesabınızı kullanmasına izin verdiniz. Birini kaldırırsanız oturumu kapatılır ve sizden yeniden izin istemesi gerekir.
apps-none = Hiçbir uygulamanın hesabınıza erişimi yok.
apps-allowed = { $when } tarihinde izin verildi

## Account: export
export-title = Verileri indir
export-text = Bu hizmetin hakkınızda bildiği her şeyi içeren bir dosya alırsınız: hesabınız, adresler, oturumlar, erişimi olan uygulamalar ve son etkinlikler.
export-not-in-it = Dosyada parola veya anahtar yoktur. Mesajlarınız ana sunucudadır: Matrix uygulamanız onları dışa aktarabilir.
export-submit = İndir

## Account: new encryption keys
reset-keys-title = Dijital kimliği sıfırla
reset-keys-text = Bunu yalnızca oturumunuzun açık olduğu tüm cihazları ve kurtarma anahtarınızı kaybettiyseniz yapın.
reset-keys-consequences = Uygulamanız, kim olduğunuzu kanıtlamak için yeni anahtarlar alır. Kişilerinizin ve diğer cihazlarınızın sizi yeniden doğrulaması gerekir; eski şifreli mesajlar okunamaz kalabilir.
reset-keys-warning = Bunu uygulamanızda siz istemediyseniz başka biri sizin yerinize geçmeye çalışıyor olabilir. Daha ileri gitmeyin.
reset-keys-submit = Sıfırlamaya izin ver
reset-keys-failed = Ana sunucu yanıt vermediği için hiçbir şey değiştirilmedi. Birkaç dakika içinde yeniden deneyin.
reset-keys-done-title = Artık kimliğinizi sıfırlayabilirsiniz
reset-keys-done-text = On dakika içinde uygulamanıza dönüp işlemi orada tamamlayın. Bu sayfayı kapatabilirsiniz.

## Account: deactivation
deactivate-title = Hesabı devre dışı bırak
deactivate-text = Bu işlem geri alınamaz. Şunlar olur:
deactivate-signed-out = Tüm uygulama ve tarayıcılardaki oturumlarınız kapatılır ve yeniden oturum açamazsınız.
deactivate-rooms = Tüm odalardan ayrılırsınız. Başkaları sizi artık bulamaz.
deactivate-name = Matrix kimliğinizi artık kimse kullanamaz, siz bile.
deactivate-data = Parolanız, e-posta adresleriniz ve uygulamaların erişimi kaldırılır.
deactivate-erase = Mesajlarımı da gizle
deactivate-erase-hint = Bir odaya sonradan katılanlar yazdıklarınızı görmez. Daha önce görenlerde kalır.
deactivate-username = Onaylamak için { $username } yazın
deactivate-submit = Hesabımı devre dışı bırak
deactivate-error-username = Bu, bu hesabın kullanıcı adı değil.
deactivate-error-password = Bu sizin parolanız değil.
deactivated-title = Hesabınız artık yok
deactivated-text = { $mxid } devre dışı bırakıldı. Bu sayfayı kapatabilirsiniz.
deactivated-erased = Ana sunucu mesajlarınızı gizliyor; bu biraz sürebilir.

## Change password
password-title = Parolayı değiştir
password-set-title = Parola belirle
password-set-submit = Parolayı belirle
password-current = Geçerli parola
password-new = Yeni parola
password-hint = Birbiriyle ilgisiz birkaç sözcüğü hatırlamak kolay, tahmin etmek zordur.
password-sign-out-others = Diğer her yerde oturumu kapat
password-sign-out-others-hint = Parolanızı başka birinin bilme olasılığı varsa bunu yapın.
password-submit = Parolayı değiştir
password-error-current = Bu, geçerli parolanız değil.
password-error-unchanged = Yeni parola, geçerli parolayla aynı.

## Signing out, asked for by an app
sign-out-title = Oturum kapatılsın mı?
sign-out-asked-by = { $client } uygulaması, hem uygulamadaki hem de bu tarayıcıdaki oturumunuzu kapatmamızı istiyor.
sign-out-asked = Bir uygulama, bu tarayıcıdaki oturumunuzu kapatmamızı istiyor.

## Signed out
logged-out-return = { $place } sayfasına git
logged-out-title = Oturumunuz kapatıldı
logged-out-text = Bu tarayıcıdaki oturumunuz kapatıldı. Matrix uygulamalarınızın oturumları, siz kapatana kadar açık kalır.
logged-out-again = Yeniden oturum aç

## Back to the client
form-post-title = Neredeyse bitti
form-post-text = { $client } uygulamasına dönmenize bir adım kaldı.

## Forgotten password
login-forgot = Parolanızı mı unuttunuz?
login-notice-password-set = Yeni parolanız belirlendi ve her yerdeki oturumlarınız kapatıldı. Şimdi yeni parolanızla oturum açın.
recover-title = Parolanızı mı unuttunuz?
recover-text = Hesabınızın e-posta adresini girin. Size yeni bir parola belirlemeniz için bir bağlantı göndereceğiz.
recover-email = E-posta adresi
recover-submit = Bağlantıyı gönder
recover-error-missing = E-posta adresinizi girin.
recover-error-invalid = Bu bir e-posta adresi değil. ad@example.com gibi görünmelidir.
recover-back = Oturum açmaya dön
recover-sent-title = E-postanıza bakın
recover-sent-text = { $email } adresine sahip bir hesap varsa yeni bir parola belirleme bağlantısı bu adrese doğru yolda.
recover-sent-wait = Birkaç dakika sürebilir. Bir şey gelmezse istenmeyen e-posta klasörüne bakın veya başka bir adres deneyin.
recover-sent-again = Size yeni bir e-posta gönderdik.
recover-sent-resend = Yeniden gönder
recover-sent-change = Başka bir adres kullan
recover-password-title = Yeni parola belirle
recover-password-everywhere = Her yerdeki oturumlarınız kapatılacak. Devam etmeden önce oturumu hâlâ açık bir cihazınız olup olmadığını düşünün: şifreli mesajlarınızın anahtarları yalnızca o cihazda olabilir.
recover-password-submit = Parolayı belirle
recover-gone-title = Bu bağlantı artık geçerli değil
recover-gone-text = Bir bağlantı yalnızca bir kez ve kısa bir süre çalışır. Sizinki daha önce kullanıldı veya süresi doldu.
recover-gone-again = Bana yeni bir bağlantı gönder
recover-off-title = Parolalar burada sıfırlanamaz
recover-off-text = Bu hizmet, unutulan parolalar için e-posta göndermiyor. Yardım için hizmeti yönetenlere başvurun.

## Mails
mail-nothing-to-do = Bunu siz yapmadıysanız bir şey yapmanıza gerek yok.
mail-not-you = Bunu siz yapmadıysanız hemen yeni bir parola belirleyin ve diğer her yerde oturumu kapatın. Artık oturum açamıyorsanız bu hizmeti yönetenlere başvurun.
mail-verification-code-subject = { $service } için e-posta adresinizi onaylayın
mail-verification-code-registration = E-posta adresinizi onaylamak ve { $service } hesabınızı oluşturmaya devam etmek için bu kodu girin:
mail-verification-code-account = E-posta adresinizi onaylamak ve { $service } hesabınıza eklemek için bu kodu girin:
mail-verification-code-lifetime = Kod beş dakika geçerlidir.
mail-verification-code-not-you = Kodu siz istemediyseniz kimseye vermeyin: biri kendi adresini yanlış yazmış olabilir.
mail-address-taken-subject = { $service } için e-posta adresiniz
mail-address-taken-text = Biri, belki de siz, bu e-posta adresini { $service } üzerinde kullanmaya çalıştı. Adres zaten { $username } hesabına ait.
mail-address-taken-next = Bunu yapan sizseniz o hesapta oturum açın.
mail-recovery-subject = { $service } için yeni bir parola belirleyin
mail-recovery-text = { $service } üzerindeki { $username } hesabınız için yeni bir parola belirlemek istediniz.
mail-recovery-button = Yeni parola belirle
mail-recovery-lifetime = Bağlantı yalnızca bir kez çalışır ve on dakika geçerlidir.
mail-recovery-not-you = Bunu siz istemediyseniz bir şey yapmanıza gerek yok: parolanız aynı kalır.
mail-recovery-impossible-subject = { $service } parolanız
mail-recovery-impossible-text = Biri, belki de siz, { $service } üzerindeki { $username } hesabınız için yeni bir parola belirlemek istedi.
mail-recovery-impossible-locked = Hesap kilitli olduğu için bu mümkün değil. Bu hizmeti yönetenler nedenini söyleyebilir ve kilidi açabilir.
mail-recovery-impossible-no-password = Hesabın parolası yok: her zamanki gibi oturum açın. Açamıyorsanız bu hizmeti yönetenlere başvurun.
mail-password-changed-subject = { $service } parolanız değiştirildi
mail-password-changed-text = { $service } üzerindeki { $username } hesabınızın parolası değiştirildi.
mail-email-added-subject = { $service } hesabınıza bir e-posta adresi eklendi
mail-email-added-text = { $email } e-posta adresi, { $service } üzerindeki { $username } hesabınıza eklendi.
mail-email-removed-subject = { $service } hesabınızdan bir e-posta adresi kaldırıldı
mail-email-removed-text = { $email } e-posta adresi, { $service } üzerindeki { $username } hesabınızdan kaldırıldı.
mail-test-subject = { $service } deneme e-postası
mail-test-text = Bu e-posta, { $service } e-postalarının ulaşıp ulaşmadığını görmek için gönderildi. Ulaşıyor.

## Errors
error-title = Bir sorun oluştu
error-detail = Geliştiriciler için ayrıntılar
error-again = Sayfayı yeniden aç
error-home = Ana sayfaya git
error-request-id = Yardım isterseniz şu referansı belirtin:
not-found-title = Burada bir şey yok
not-found-text = Adres yanlış yazılmış veya sayfa taşınmış olabilir.
problem-invalid-request = Bu oturum açma bağlantısı eksik
problem-invalid-request-text = Sizi buraya gönderen uygulamanın isteğini anlayamadık.
problem-invalid-request-next = Uygulamaya dönüp yeniden deneyin. Yine olursa uygulamanın düzeltilmesi gerekir.
problem-unknown-client = Bu uygulamayı tanımıyoruz
problem-unknown-client-text = Sizi buraya gönderen uygulama bu hizmete kayıtlı değil veya artık kayıtlı değil.
problem-unknown-client-next = Uygulamada oturumu kapatın veya uygulamayı yeniden yükleyin, ardından tekrar deneyin.
problem-redirect-uri = Bu uygulama sizi bilinmeyen bir yere göndermek istiyor
problem-redirect-uri-text = Dönmenizi istediği adres, kaydettirdiği adreslerden biri değil. Hesabınızı korumak için burada durduk.
problem-redirect-uri-next = Uygulamaya dönüp yeniden deneyin. Yine olursa uygulamanın düzeltilmesi gerekir.
problem-grant-gone = Bu oturum açma işlemi sona erdi
problem-grant-gone-text = İşlem daha önce tamamlandı veya çok uzun süre bekledi.
problem-grant-gone-next = Uygulamaya dönüp baştan başlayın.
problem-form-expired = Bu sayfa çok uzun süre açık kaldı
problem-form-expired-text = Hesabınızı korumak için bir form, açıldıktan sonra yalnızca belirli bir süre içinde gönderilebilir.
problem-form-expired-next = Geri dönün, sayfayı yenileyin ve tekrar deneyin.
problem-refused = Buna izin verilmiyor
problem-refused-text = Uygulama, hesabınıza veya kendisine izin verilmeyen bir şey istedi.
problem-refused-next = Buna ihtiyacınız varsa bu hizmeti yönetenlere başvurun.
problem-account-locked = Hesabınız kilitli
problem-account-locked-text = Hesap kilitliyken oturum açamazsınız.
problem-account-locked-next = Bu hizmeti yönetenler nedenini söyleyebilir ve kilidi açabilir.
problem-account-deactivated = Bu hesap devre dışı
problem-account-deactivated-text = Artık oturum açmak için kullanılamaz.
problem-account-deactivated-next = Bir yanlışlık olduğunu düşünüyorsanız bu hizmeti yönetenlere başvurun.
problem-too-many-requests = Çok fazla istek
problem-too-many-requests-text = Bulunduğunuz yerden her zamankinden fazla istek geldi.
problem-too-many-requests-next = Birkaç dakika bekleyip yeniden deneyin.
problem-sign-up-closed = Burada kayıt herkese açık değil
problem-sign-up-closed-text = Bu hizmetteki hesapları hizmeti yönetenler oluşturur.
problem-sign-up-closed-next = Onlardan bir hesap isteyin veya hesabınız varsa oturum açın.
problem-sign-up-refused = Buradan kaydolamazsınız
problem-sign-up-refused-text = Bu hizmeti yönetenler bu ağdan veya tarayıcıdan yeni hesap kabul etmiyor.
problem-sign-up-refused-next = Başka bir ağ veya tarayıcı deneyin ya da onlardan bir hesap isteyin.
problem-sign-up-over = Bu kayıt burada sürdürülemez
problem-sign-up-over-text = Kayıt başka bir tarayıcıda veya bir saatten uzun süre önce başlatıldı.
problem-sign-up-over-next = Başladığınız tarayıcıda devam edin veya baştan başlayın.
problem-too-many-requests-wait = { $minutes ->
        [one] Bir dakika bekleyip yeniden deneyin.
       *[other] { $minutes } dakika bekleyip yeniden deneyin.
    }
problem-homeserver-unreachable = Ana sunucu yanıt vermiyor
problem-homeserver-unreachable-text = Oturum açmanızda sorun yok, ancak bu hizmetin arkasındaki Matrix sunucusuna şu anda ulaşılamıyor.
problem-homeserver-unreachable-next = Birkaç dakika içinde yeniden deneyin. Hiçbir şey kaybolmadı.
problem-internal = Bizden kaynaklanan bir sorun oluştu
problem-internal-text = Hata sizde değil. Bu hizmeti yönetenler, hizmetin günlüğünde daha fazlasını bulabilir.
problem-internal-next = Yeniden deneyin. Yine olursa aşağıdaki referansı onlara bildirin.
