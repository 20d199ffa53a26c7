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
register-username-invited = Bu adla davet edildiniz. Başkaları sizi bu adla bulur: @ad:{ $server }.
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
register-error-token-other-name = Bu kayıt belirteci başka bir kullanıcı adı için.
register-error-terms = Hesap oluşturmak için kullanım koşullarını kabul etmelisiniz.
register-error-code-missing = E-postadaki kodu girin.
register-error-code-wrong = Kod bu değil. Kontrol edin ve en yeni e-postadaki kodu kullanın.
register-error-code-expired = Bu kodun süresi doldu. Yeni bir kod isteyin.
register-error-too-many-mails = Çok fazla e-posta gönderildi. Yenisini istemeden önce birkaç dakika bekleyin.
register-error-display-name = Bu görünen ad çok uzun.

## Sign-up with approval
register-reason-title = Neden bir hesap istiyorsunuz?
register-reason-text = Bu hizmeti yönetenler her yeni hesabı oluşturulmadan önce inceler. Onlara kim olduğunuzu anlatın.
register-reason = Nedeniniz
register-reason-hint = Bir iki cümle yeterli. Yalnızca bu hizmeti yönetenler okur.
register-reason-send = Hesap iste
register-error-reason-missing = Bir iki cümle yazın.
register-error-reason-too-long = { $most ->
        [one] Bu çok uzun: en fazla bir karakter olabilir.
       *[other] Bu çok uzun: en fazla { $most } karakter, bazı yazı sistemlerinde daha az olabilir.
    }
register-error-too-many-wait = Şu anda çok sayıda kişi yanıt bekliyor. Lütfen başka bir gün yeniden deneyin.
register-waiting-title = Yanıt bekleniyor
register-waiting-text = { $username } kullanıcı adıyla bir hesap istediniz. Bu hizmeti yönetenler isteğinizi inceleyecek. Bu birkaç gün sürebilir.
register-waiting-mail = Yanıt geldiğinde { $email } adresine yazacağız.
register-waiting-bookmark = Bu sayfayı yer imlerinize ekleyin ve aynı tarayıcıyla geri dönün: yanıtı burada göreceksiniz. Kullanıcı adınız şu tarihe kadar sizin için ayrıldı: { $date }.
register-waiting-again = Yanıt geldi mi?
register-declined-title = Hesabınız onaylanmadı
register-declined-text = Bu hizmeti yönetenler bu hesabı oluşturmamaya karar verdi. Bunun bir yanlışlık olduğunu düşünüyorsanız onlara sorun.
register-declined-note = Size bir not bıraktılar:

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
account-token-made = Belirteç oluşturuldu ve o sırada gösterildi. Elinizde yoksa iptal edip yenisini oluşturun.
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
security-tokens = Botlar ve betikler için.
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
session-a-token = Erişim belirteci kullanan bot veya betik
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
event-session-closed = { $why ->
        [idle] Uzun süre kullanılmadığı için { $name } oturumu kapatıldı
        [limit] Daha yeni bir oturuma yer açmak için { $name } oturumu kapatıldı
       *[replay] Bir anahtarı iki kez kullanıldığı için { $name } oturumu kapatıldı. Biri onu kopyalamış olabilir
    }
event-a-session-closed = { $why ->
        [idle] Uzun süre kullanılmadığı için bir oturum kapatıldı
        [limit] Daha yeni bir oturuma yer açmak için bir oturum kapatıldı
       *[replay] Bir anahtarı iki kez kullanıldığı için bir oturum kapatıldı. Biri onu kopyalamış olabilir
    }
event-sessions-ended = { $count ->
        [0] Diğer her yerde oturum kapatıldı
        [one] Bir oturum kapatıldı
       *[other] { $count } oturum kapatıldı
    }
event-consent-withdrawn = { $app } uygulamasının erişimi kaldırıldı
event-token-made = { $name } erişim belirteci oluşturuldu
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
event-admin-user-created = Bir yönetici hesabı oluşturdu
event-admin-recovery-link-issued = Bir yönetici yeni parola için bir bağlantı oluşturdu
event-admin-email-removed = Bir yönetici bir e-posta adresini kaldırdı
event-admin-session-ended = Bir yönetici bir oturumu kapattı
event-admin-token-regenerated = Bir yönetici bir erişim belirtecini yenisiyle değiştirdi
event-admin-token-revoked = Bir yönetici bir erişim belirtecini iptal etti
event-admin-link-added = Bir yönetici başka bir hizmetteki bir hesabı bağladı
event-admin-link-removed = Bir yönetici başka bir hizmetteki hesapla olan bağı kaldırdı
event-admin-application-approved = Bir yönetici hesap isteğini kabul etti
event-admin-application-declined = Bir yönetici bir hesap isteğini reddetti
event-admin-registration-token-issued = Bir yönetici bir davet oluşturdu
event-admin-registration-token-changed = Bir yönetici bir daveti değiştirdi
event-admin-registration-token-revoked = Bir yönetici bir daveti geri aldı
event-admin-registration-token-unrevoked = Bir yönetici bir daveti yeniden geçerli kıldı
event-admin-client-created = Bir yönetici bir uygulama ekledi
event-admin-client-changed = Bir yönetici bir uygulamayı değiştirdi
event-admin-client-secret-changed = Bir yönetici bir uygulamaya yeni bir gizli anahtar verdi
event-admin-client-deleted = Bir yönetici bir uygulamayı sildi
event-admin-clients-synced = Bir uygulama yapılandırmayla eşitlendi
event-admin-provider-created = Bir yönetici bir oturum açma hizmeti ekledi
event-admin-provider-changed = Bir yönetici bir oturum açma hizmetini değiştirdi
event-admin-provider-deleted = Bir yönetici bir oturum açma hizmetini sildi
event-admin-policy-data-set = Bir yönetici kuralları değiştirdi
event-admin-job-retried = Bir yönetici ana sunucuya bildirmenin yeniden denenmesini istedi
event-admin-job-cancelled = Bir yönetici ana sunucuya bildirmekten vazgeçti
event-admin-mail-retried = Bir yönetici bir e-postayı göndermenin yeniden denenmesini istedi
event-admin-mail-cancelled = Bir yönetici bir e-postayı göndermekten vazgeçti
event-admin-users-provisioned = Bir yönetici tüm hesapların ana sunucuya yeniden bildirilmesini istedi
event-policy-denied = { $times ->
        [one] Kurallar bir isteği reddetti
       *[other] Kurallar { $times } isteği reddetti
    } ({ $entry_point ->
        [register] yeni hesap
        [email] e-posta adresi
        [client_registration] yeni uygulama
        [authorization_grant] bir uygulama için erişim
        [compat_login] oturum açma
       *[other] { $entry_point }
    })
event-access-refused = { $surface ->
        [admin_api] { $times ->
            [one] Yönetim API'sine yapılan bir istek reddedildi
           *[other] Yönetim API'sine yapılan { $times } istek reddedildi
        }
       *[other] { $times ->
            [one] Yönetim sayfalarına bir giriş reddedildi
           *[other] Yönetim sayfalarına { $times } giriş reddedildi
        }
    }

## Account: apps
apps-title = Erişimi olan uygulamalar
apps-text = Bu uygulamaların hesabınızı kullanmasına izin verdiniz. Birini kaldırırsanız oturumu kapatılır ve sizden yeniden izin istemesi gerekir.
apps-none = Hiçbir uygulamanın hesabınıza erişimi yok.
apps-allowed = { $when } tarihinde izin verildi

## Account: access tokens
tokens-title = Erişim belirteçleri
tokens-text = Erişim belirteciyle bir bot veya betik, hesabınızı parolanız olmadan kullanabilir. Her birini bir parola gibi koruyun.
tokens-none = Hesabınız için erişim belirteci yok.
tokens-new = Yeni belirteç
tokens-expires = Bitiş: { $when }
tokens-over = Süresi doldu: { $when }
tokens-forever = Süresiz
tokens-unused = Henüz kullanılmadı
tokens-by-administrator = Yöneticiden
token-new-title = Yeni erişim belirteci
token-name = Ad
token-name-hint = Ne için olduğu; sonradan tanımanız için.
token-abilities = Neler yapabilir
token-device = Ayrı bir cihaz olma
token-device-hint = Şifreli odalar için. Oturumlarınız arasında görünür.
token-lifetime = Geçerlilik süresi
token-lifetime-hint = Süresi kendiliğinden dolan bir belirteç, kaybolursa daha az zarar verir.
token-lifetime-days = { $days ->
        [one] Bir gün
       *[other] { $days } gün
    }
token-lifetime-year = Bir yıl
token-lifetime-forever = Süresiz
token-new-submit = Belirteç oluştur
token-error-missing = Bir ad girin.
token-error-too-long = Bu ad çok uzun. En fazla 100 karakter kullanın.
token-error-no-ability = Belirtecin yapabileceği en az bir şey işaretleyin.
token-error-not-allowed = Bunu yapabilen bir belirteci yalnızca yöneticiler oluşturabilir.
token-error-needs-an-end = Yönetici haklarına sahip bir belirtecin süresi olmalıdır. Ne kadar geçerli olacağını seçin.
token-error-too-many = İzin verilen en fazla sayıda belirteciniz var. Artık kullanmadığınız birini iptal edin.
token-error-unreachable = Ana sunucu yanıt vermediği için belirteç oluşturulmadı. Birkaç dakika içinde yeniden deneyin.
token-made-title = Erişim belirteciniz
token-made-text = { $name } belirtecini şimdi kopyalayın ve güvenli bir yerde saklayın. Bir daha gösterilmez.
token-made-secret = Bu belirteci elinde bulunduran herkes hesabınızı kullanabilir. Onu isteyen hiç kimseye göndermeyin.
token-made-done = Kopyaladım
token-made-on = Oluşturulma
token-ends = Geçerlilik sonu
token-may = Neler yapabilir
token-revoke = İptal et

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
mail-token-made-subject = { $service } hesabınız için bir erişim belirteci oluşturuldu
mail-token-made-text = { $service } üzerindeki { $username } hesabınız için bir erişim belirteci oluşturuldu. Belirtecin adı: { $name }.
mail-token-made-what = Bir bot veya betik bu belirteçle hesabınızı kullanabilir. Belirteci hesap sayfanızdaki “Güvenlik” bölümünde bulabilir ve orada iptal edebilirsiniz.
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
mail-application-approved-subject = { $service } hesabınız onaylandı
mail-application-approved-text = { $service } üzerinde { $username } kullanıcı adıyla bir hesap istemiştiniz. İsteğiniz onaylandı.
mail-application-approved-next = Artık seçtiğiniz parolayla oturum açabilirsiniz.
mail-application-approved-asked = Hesap oluşturulmadan önce sizden bir şey daha istiyoruz: yanıtı beklediğiniz sayfayı aynı tarayıcıyla yeniden açın.
mail-application-declined-subject = { $service } hesap isteğiniz
mail-application-declined-text = { $service } üzerinde { $username } kullanıcı adıyla bir hesap istemiştiniz. Hizmeti yönetenler bu hesabı oluşturmamaya karar verdi.
mail-new-application-subject = { $service } için yeni hesap isteği: { $username }
mail-new-application-text = Biri { $service } üzerinde { $username } kullanıcı adıyla bir hesap istiyor ve şu nedeni belirtiyor:
mail-new-application-next = Konsolda karar ver
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
problem-policy = Bu hizmetin kuralları buna izin vermiyor
problem-policy-text = Bu hizmeti yönetenler kimin ne yapabileceğine dair kurallar koydu ve bu, onlardan birine aykırı.
problem-policy-next = Bunu yapabilmeniz gerektiğini düşünüyorsanız onlara sorun.
problem-account-locked = Hesabınız kilitli
problem-account-locked-text = Hesap kilitliyken oturum açamazsınız.
problem-account-locked-next = Bu hizmeti yönetenler nedenini söyleyebilir ve kilidi açabilir.
problem-account-deactivated = Bu hesap devre dışı
problem-account-deactivated-text = Artık oturum açmak için kullanılamaz.
problem-account-deactivated-next = Bir yanlışlık olduğunu düşünüyorsanız bu hizmeti yönetenlere başvurun.
problem-not-administrator = Bu sayfa yöneticiler için
problem-not-administrator-text = Hesabınızın bu hizmeti yönetme izni yok.
problem-not-administrator-next = Olması gerekiyorsa bu hizmeti yönetenlere sorun.
problem-too-many-requests = Çok fazla istek
problem-too-many-requests-text = Bulunduğunuz yerden her zamankinden fazla istek geldi.
problem-too-many-requests-next = Birkaç dakika bekleyip yeniden deneyin.
problem-sign-up-closed = Burada kayıt herkese açık değil
problem-sign-up-closed-text = Bu hizmetteki hesapları hizmeti yönetenler oluşturur.
problem-sign-up-closed-next = Onlardan bir hesap isteyin veya hesabınız varsa oturum açın.
problem-invitation-gone = Bu davet artık geçerli değil
problem-invitation-gone-text = Kullanıldı, geri alındı veya süresi doldu.
problem-invitation-gone-next = Gönderen kişiden yenisini isteyin veya zaten hesabınız varsa oturum açın.
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

## The administrators' pages
console-nav = Yönetim
console-overview = Genel bakış
console-users = Kişiler
console-overview-title = Yönetim
account-console = Bu hizmetteki hesapları yönetin.
console-administrator = Yönetici
console-back = Geri
console-search = Ara
console-hours = { $hours ->
        [1] bir saat
        [24] bir gün
        [168] yedi gün
        [one] { $hours } saat
       *[other] { $hours } saat
    }
console-standing-locked = Kilitli
console-standing-deactivated = Devre dışı
console-done-user-made = Hesap oluşturuldu.
console-done-locked = Hesap kilitlendi.
console-done-unlocked = Hesabın kilidi açıldı.
console-done-deactivated = Hesap devre dışı bırakıldı.
console-done-reactivated = Hesap yeniden etkinleştirildi. Sahibinin yeni bir parolaya ihtiyacı var.
console-done-password-set = Parola belirlendi.
console-done-administrator-made = Bu hesap artık yönetici haklarına sahip.
console-done-administrator-unmade = Bu hesap artık yönetici haklarına sahip değil.
console-done-email-added = Adres eklendi.
console-done-email-removed = Adres kaldırıldı.
console-done-sessions-ended = Oturumlar kapatıldı.
console-done-invitation-changed = Davet değiştirildi.
console-done-invitation-revoked = Davet artık geçerli değil.
console-done-invitation-restored = Davet yeniden geçerli.
console-done-client-changed = Uygulama değiştirildi.
console-done-client-deleted = Uygulama silindi.
console-done-retried = Yeniden deneniyor.
console-done-cancelled = Vazgeçildi.
console-users-title = Kişiler
console-users-search = Kullanıcı adının bir bölümü
console-users-status = Hangi hesaplar
console-users-any = Tümü
console-users-active = Etkin
console-users-locked = Kilitli
console-users-deactivated = Devre dışı
console-users-admins = Yalnızca yöneticiler
console-users-made = Oluşturulma: { $when }
console-users-none = Böyle biri yok.
console-user-new-title = Yeni hesap
console-user-new-name = Görünen ad (isteğe bağlı)
console-user-new-email-hint = Onaylanmış sayılır. Sorumluluğu sizdedir.
console-user-new-password = Parola (isteğe bağlı)
console-user-new-password-hint = Parola girmezseniz sonradan, kişinin kendi parolasını seçeceği bir bağlantı oluşturun.
console-user-new-submit = Hesabı oluştur
console-user-error-username = Bu bir kullanıcı adı olamaz. Küçük harf, rakam ve . _ = - / + karakterlerini kullanın.
console-user-error-taken = Bu kullanıcı adı zaten birinin.
console-user-error-unavailable = Ana sunucu bu kullanıcı adını kabul etmiyor veya bu ad orada alınmış.
console-user-error-homeserver = Ana sunucu adın boşta olup olmadığını söylemedi. Birazdan yeniden deneyin.
console-user-error-password = Bu parolayı tahmin etmek çok kolay. Daha uzun yapın.
console-email-error-invalid = Bu bir e-posta adresi değil.
console-email-error-taken = Bu adres başka bir hesapta kullanılıyor.
console-user-queued = Ana sunucunun bundan henüz haberi yok. Öğrenene kadar yeniden bildirilecek.
console-user-made = Oluşturulma
console-user-locked = Kilitlenme
console-user-deactivated = Devre dışı bırakılma
console-user-password = Parola
console-user-password-set = { $when } tarihinde belirlendi
console-user-password-none = Yok
console-user-id = Hesap kimliği
console-user-more = Yapabilecekleriniz
console-user-sessions = { $count ->
        [0] Açık oturum yok
        [one] Bir açık oturum
       *[other] { $count } açık oturum
    }
console-user-no-emails = Yok
console-user-self = Bu sizin hesabınız. Başka bir yönetici kilitleyebilir veya devre dışı bırakabilir.
console-lock = Hesabı kilitle
console-lock-hint = Kilitli bir hesap kullanılamaz. Hiçbir şey kaybolmaz: kilidi yeniden açılabilir.
console-unlock = Hesabın kilidini aç
console-reactivate = Hesabı yeniden etkinleştir
console-password-title = Parola belirle
console-password-row = Parolayı siz seçip hesabın sahibine söylersiniz.
console-password-text = { $user } hesabında bundan sonra bu parolayla oturum açılır. Açık oturumlar kalır.
console-password-new = Yeni parola
console-password-anyway = Tahmin etmesi kolay olsa da kabul et
console-password-anyway-hint = Denemeler ve makineler için; insanlar için değil.
console-password-submit = Parolayı belirle
console-recovery-title = Yeni parola için bağlantı
console-recovery-row = Parolayı kişi kendisi seçer. E-posta olmadan da çalışır.
console-recovery-text = Bu bağlantıyla { $user } hesabının sahibi bir kez yeni parola seçebilir. O anda hesabın tüm oturumları kapatılır.
console-recovery-hours = Bağlantının geçerlilik süresi
console-recovery-submit = Bağlantı oluştur
console-recovery-made = Bu bağlantıyı { $user } hesabının sahibine güvendiğiniz bir yolla iletin.
console-recovery-once = { $hours ->
        [1] Yalnızca bu kez gösterilir, bir kez çalışır ve bir saat geçerlidir.
        [24] Yalnızca bu kez gösterilir, bir kez çalışır ve bir gün geçerlidir.
        [168] Yalnızca bu kez gösterilir, bir kez çalışır ve yedi gün geçerlidir.
        [one] Yalnızca bu kez gösterilir, bir kez çalışır ve { $hours } saat geçerlidir.
       *[other] Yalnızca bu kez gösterilir, bir kez çalışır ve { $hours } saat geçerlidir.
    }
console-make-administrator-title = Yönetici yap
console-make-administrator-text = { $user } hesabı, sizinki de dahil buradaki tüm hesapları görebilecek, değiştirebilecek ve kilitleyebilecek.
console-make-administrator-submit = Yönetici yap
console-unmake-administrator-title = Yönetici haklarını kaldır
console-unmake-administrator-text = { $user } hesabı artık bu sayfaları açamayacak. Yönetici haklarına sahip uygulamalar, oturumları kapatılana kadar bu hakları korur.
console-unmake-administrator-submit = Kaldır
console-end-sessions-title = Tüm oturumları kapat
console-end-sessions-text = { $user } hesabının her yerdeki oturumu kapatılır. Yalnızca bu cihazlardan birinin okuyabildiği mesajlar da onunla birlikte kaybolur.
console-end-sessions-submit = Tüm oturumları kapat
console-deactivate-title = Hesabı devre dışı bırak
console-deactivate-row = Kalıcı olarak; tüm odalardan ayrılır.
console-deactivate-text = Bu, { $user } hesabının sonudur.
console-deactivate-sessions = Her yerdeki oturumları kapatılır.
console-deactivate-rooms = Tüm odalardan ayrılır.
console-deactivate-name = Bu adı başka kimse alamaz.
console-deactivate-erase = Mesajları da sil
console-deactivate-erase-hint = Ana sunucunun yapabildiği ölçüde. Bu işlem geri alınamaz.
console-deactivate-submit = Devre dışı bırak
console-emails-text = { $user } hesabının adresleri.
console-emails-hint = Onaylanmış sayılır. Sorumluluğu sizdedir.
console-emails-submit = Adresi ekle
console-sessions-text = { $user } hesabının oturumlarının açık olduğu yerler.
console-sessions-none = Hiçbir yerde.
console-sessions-end = İşaretli oturumları kapat
console-sessions-end-all = Tüm oturumları kapat
console-invitations = Davetler
console-invitations-title = Davetler
console-invitations-valid = Yalnızca geçerli olanlar
console-invitations-none = Henüz davet yok.
console-invitations-off = Kimse davet kullanamaz: yapılandırma buna izin vermiyor (account.invitations_allowed).
console-invitation-title = Davet
console-invitation-new-title = Yeni davet
console-invitation-new-submit = Davet oluştur
console-invitation-edit = Değiştir
console-invitation-edit-title = Daveti değiştir
console-invitation-edit-submit = Kaydet
console-invitation-text = Bu bağlantıyı davet ettiğiniz kişiye gönderin veya kodu taratın.
console-invitation-qr = QR kodu olarak bağlantı
console-invitation-unnamed = Davet
console-invitation-token = Kayıt belirteci
console-invitation-username = Kullanıcı adı
console-invitation-used = Oluşturulan hesaplar
console-invitation-used-any = { $count ->
        [0] Henüz yok, sınırsız
        [one] Şimdiye kadar bir, sınırsız
       *[other] Şimdiye kadar { $count }, sınırsız
    }
console-invitation-used-of = { $count } / { $limit }
console-invitation-last-used = Son kullanım
console-invitation-expires = Geçerlilik sonu
console-invitation-never = Geri alınana kadar
console-invitation-by = Oluşturan
console-invitation-used-up = Tükendi
console-invitation-expired = Süresi doldu
console-invitation-revoked = Geri alındı
console-invitation-revoke = Geri al
console-invitation-unrevoke = Yeniden geçerli kıl
console-invitation-note = Not (isteğe bağlı)
console-invitation-note-hint = Kimin için olduğu. Yalnızca yöneticiler görür.
console-invitation-name = Kullanıcı adı (isteğe bağlı)
console-invitation-name-hint = Doldurursanız hesap yalnızca bu adı alabilir ve davet tek bir hesap içindir.
console-invitation-uses = Kaç hesap
console-invitation-uses-hint = Sınırsız olması için boş bırakın.
console-invitation-lifetime = Geçerlilik süresi
console-invitation-days = { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    }
console-invitation-ever = Süresiz, geri alınana kadar
console-invitation-keep = Önceki gibi
console-invitation-error-note = Bu not çok uzun. En fazla 200 karakter kullanın.
console-invitation-error-uses = Bir sayı girin veya boş bırakın.
console-clients = Uygulamalar
console-clients-title = Uygulamalar
console-clients-search = Adın bir bölümü
console-clients-kind = Hangi uygulamalar
console-clients-set-up = Burada kurulanlar
console-clients-registered = Kendi kaydını yapanlar
console-clients-none = Böyle bir uygulama yok.
console-client-new-title = Yeni uygulama
console-client-new-submit = Uygulamayı ekle
console-client-edit = Değiştir
console-client-edit-title = Uygulamayı değiştir
console-client-new-secret = Yeni gizli anahtar oluştur
console-client-delete = Sil
console-client-id = İstemci kimliği
console-client-uri = Web sitesi
console-client-uri-optional = Web sitesi (isteğe bağlı)
console-client-sessions = Açık oturumlar
console-client-auth = Kimlik doğrulama yöntemi
console-client-grants = Kullanabilecekleri
console-client-redirects = Yönlendirme URI'leri
console-client-redirects-hint = Her satıra bir tane. Kendi adına çalışan veya kod gösteren uygulamalara gerekmez.
console-client-configured = Bu uygulama yapılandırma dosyasında yer alır ve orada değiştirilir.
console-client-of-configuration = Yapılandırma
console-client-of-administrator = Burada eklendi
console-client-name = Ad
console-client-name-hint = Oturum açarken görünür.
console-client-kind = Türü
console-client-kind-app = Cihazdaki veya tarayıcıdaki uygulama (gizli anahtarı yok)
console-client-kind-site = Sunucusu olan web sitesi (gizli anahtarı var)
console-client-kind-service = Kendi adına çalışan hizmet (gizli anahtarı var)
console-client-kind-device = Kod gösteren cihaz (gizli anahtarı yok)
console-client-error = Bu uygulama bu şekilde eklenemez.
console-secret-title = İstemci gizli anahtarı
console-secret = Gizli anahtar
console-secret-text = { $app } uygulamasında oturum açılabilmesi için ikisi de gerekir.
console-secret-once = Gizli anahtar yalnızca bu kez gösterilir. Eskisi artık çalışmaz.
console-new-secret-title = Yeni gizli anahtar oluştur
console-new-secret-text = { $app } uygulamasının şimdiki gizli anahtarı hemen geçersiz olur.
console-new-secret-submit = Yeni gizli anahtar oluştur
console-delete-client-title = Uygulamayı sil
console-delete-client-text = { $app } uygulaması ve bu uygulamayla oturum açmış herkes erişimini hemen kaybeder.
console-delete-client-submit = Sil
console-outbox = Yolda
console-audit = Denetim kaydı
console-providers = Oturum açma hizmetleri
console-attention-homeserver = Ana sunucuya ulaşılamıyor veya ana sunucu ortak gizli anahtarı kabul etmiyor.
console-attention-jobs = { $count ->
        [one] Bir değişiklik ana sunucuya bildirilemedi.
       *[other] { $count } değişiklik ana sunucuya bildirilemedi.
    }
console-attention-mails = { $count ->
        [one] Bir e-posta gönderilemedi.
       *[other] { $count } e-posta gönderilemedi.
    }
console-attention-disk = Disk neredeyse dolu.
console-overview-people = Kişiler
console-overview-accounts = Kullanımdaki hesaplar
console-overview-administrators = Yöneticiler
console-overview-browsers = Oturumu açık tarayıcılar
console-overview-apps = Oturumu açık uygulamalar
console-overview-lately = Son zamanlarda
console-overview-sign-ups = Yedi günde yeni hesaplar
console-overview-sign-ins = 24 saatte açılan oturumlar
console-overview-failed = 24 saatte yanlış parolalar
console-overview-service = Hizmet
console-overview-homeserver = Ana sunucu
console-overview-silent = Yanıt vermiyor
console-overview-reachable = Yanıt veriyor
console-overview-outbox = Henüz bilmediği değişiklikler
console-overview-mails = Yoldaki e-postalar
console-overview-store = Verilerin boyutu
console-overview-free = Diskteki boş alan
console-overview-version = Postern sürümü
console-overview-started = Başlatıldı
console-mib = { $size } MiB
console-outbox-title = Yolda
console-outbox-text = { $count ->
        [0] Ana sunucu her şeyi biliyor.
        [one] Ana sunucu bir değişikliği henüz bilmiyor.
       *[other] Ana sunucu { $count } değişikliği henüz bilmiyor.
    }
console-retry = Yeniden dene
console-give-up = Vazgeç
console-tries = { $count ->
        [one] bir kez denendi
       *[other] { $count } kez denendi
    }
console-job-provision = Hesap, ad ve adresler
console-job-avatar = Profil resmi
console-job-device = Yeni cihaz
console-job-devices = Cihazlar
console-job-deactivate = Hesabın devre dışı bırakılması
console-job-reactivate = Hesabın yeniden etkinleştirilmesi
console-mails-title = E-postalar
console-mails-none = Gönderilecek e-posta yok.
console-mail-over = vazgeçildi
console-give-up-job = Bu değişiklik ana sunucuya hiç bildirilmez. Ana sunucu, burada oturumu kapatılmış bir cihazı tutabilir veya oturumu açık birini tanımayabilir.
console-give-up-mail = Bu e-posta gönderilmez.
console-audit-title = Denetim kaydı
console-audit-text = { $days ->
        [one] Neler olduğu ve kimin isteğiyle olduğu. Kayıtlar { $days } gün saklanır.
       *[other] Neler olduğu ve kimin isteğiyle olduğu. Kayıtlar { $days } gün saklanır.
    }
console-audit-user = Kullanıcı adı
console-audit-kind = Ne
console-audit-from = Başlangıç
console-audit-administration = Yöneticilerin yaptıkları
console-audit-sign-ins = Oturum açmalar
console-audit-refused = Başarısız olan veya reddedilenler
console-audit-credentials = Parolalar ve adresler
console-audit-ends = Oturum kapatmalar
console-audit-accounts = Yeni ve devre dışı hesaplar
console-audit-none = Böyle bir şey olmadı.
console-audit-unknown = Bu adda kimse yok.
console-audit-by = yapan: { $who }
console-audit-by-command-line = komut satırından
console-audit-by-itself = kendiliğinden
console-event-registered = Hesap oluşturuldu
console-event-exported = Hesabın verileri indirildi
console-user-events = Son zamanlarda
console-user-all-events = Tüm olaylar
console-providers-title = Oturum açma hizmetleri
console-providers-text = Oturum açmak için kullanılan diğer hizmetler. Yapılandırma dosyasında veya yönetim API'si üzerinden kurulurlar.
console-providers-none = Hiç yok.
console-provider-off = Kapalı
console-user-links = Başka yerlerdeki hesaplar

## Console: applications
console-applications = Hesap istekleri
console-applications-none = Hesap bekleyen kimse yok.
console-applications-off = Hesap bekleyen kimse yok. Kişilere neden sorulması ve kararınızın beklenmesi için account.password_registration_approval_required ayarının açık olması gerekir.
console-application-since = İstek: { $when }
console-application-title = Hesap isteği
console-application-no-email = Yok
console-application-asked = İstek zamanı
console-application-until = Beklemenin sonu
console-application-reason = Nedeni
console-application-note = Reddederseniz iletilecek not (isteğe bağlı)
console-application-note-hint = Kişi bunu kendi sayfasında, adres verdiyse bir e-postada da görür.
console-application-approve = Onayla
console-application-decline = Reddet
console-application-error-note = Not çok uzun. Kısaltın.
console-done-application-approved = Hesap oluşturuldu.
console-done-application-asked = İstek onaylandı. Ancak ad, adres veya davet bu arada başkasının oldu; bu yüzden önce başka bir tane istenecek.
console-done-application-declined = İstek reddedildi.

## Console: policy
console-policy = Kurallar
console-policy-text = Bu kurallar yapılandırmadaki kurallara eklenir ve kaydettiğiniz anda geçerli olur. Açıklamaları docs/policy.md dosyasındadır.
console-policy-custom = Şu soruları kendi politikanız yanıtlıyor: { $questions }
console-policy-from = Aşağıdaki alan şu zamanki kuralları gösteriyor: { $when }. Kaydettiğinizde yeniden geçerli olurlar.
console-policy-data = JSON biçiminde kurallar
console-policy-data-hint = Örneğin, bir kullanıcı adını yasaklamak için: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = Kaydet
console-policy-merged = Yapılandırmadakilerle birlikte tüm kurallar
console-policy-history = Önceki kurallar
console-policy-current = Yürürlükte
console-policy-error-json = Bu JSON değil: { $detail }
console-policy-error-right = Bu kullanılamaz: { $detail }
console-done-policy-set = Kurallar artık geçerli.
console-trial = Kuralları dene
console-trial-text = Ne olurdu? Bununla hiçbir şey değişmez.
console-trial-question = Hangi soru
console-trial-input = JSON biçiminde durum
console-trial-data = Denenecek başka kurallar, JSON biçiminde (isteğe bağlı)
console-trial-data-hint = Burada kaydedilenlerin yerine. Yapılandırmadaki kurallar kalır.
console-trial-submit = Dene
console-trial-allowed = İzin verilirdi.
console-trial-refused = Reddedilirdi:
console-trial-custom = Kendi politikanız yanıtladı.
console-trial-builtin = Yerleşik kurallar yanıtladı.

## The admin API's documentation
api-doc-title = Yönetim API'si
api-doc-what = Programların burada yöneticiler için yapabilecekleri.
api-doc-spec = Aynısı OpenAPI biçiminde, programlar için
api-doc-resources = Kaynaklar
api-doc-ask = İstek gönderme
api-doc-token = Her istek için, yönetici haklarına sahip birinin erişim belirteci gerekir.
api-doc-errors = Her isteğe verilebilecek yanıtlar
api-doc-required = zorunlu
api-doc-query = Sorgu
api-doc-body = Gövde
api-doc-answers = Yanıtlar
api-doc-attributes = Öznitelikler
