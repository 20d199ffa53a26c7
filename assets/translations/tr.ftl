### Turkish

## The frame of every page
language-name = Türkçe

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
consent-not-set-up-here = { $service } bu uygulamayı tanımıyor: uygulama kendi kaydını kendisi yaptı. Yalnızca bu uygulamada az önce oturum açmaya başladıysanız devam edin.
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
permission-other = Bu sayfanın tarif edemediği bir şey
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
end-session-warning = Yalnızca o cihazın okuyabildiği mesajlar da onunla birlikte kaybolur.
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

## Account
account-title = Hesabınız
account-password-changed = Parolanız değiştirildi.
account-password-changed-everywhere = Parolanız değiştirildi ve diğer tüm oturumlarınız kapatıldı.

## Change password
password-title = Parolayı değiştir
password-current = Geçerli parola
password-new = Yeni parola
password-hint = Birbiriyle ilgisiz birkaç sözcüğü hatırlamak kolay, tahmin etmek zordur.
password-sign-out-others = Diğer her yerde oturumu kapat
password-sign-out-others-hint = Parolanızı başka birinin bilme olasılığı varsa bunu yapın.
password-submit = Parolayı değiştir
password-error-current = Bu, geçerli parolanız değil.
password-error-missing = Yeni bir parola girin.
password-error-weak = Yeni parolayı tahmin etmek çok kolay. Daha uzun veya daha az yaygın bir parola seçin.
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

## Errors
error-title = Bir sorun oluştu
error-detail = Geliştiriciler için ayrıntılar
error-home = Ana sayfaya git
error-request-id = Yardım isterseniz şu numarayı belirtin:
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
problem-homeserver-unreachable = Ana sunucu yanıt vermiyor
problem-homeserver-unreachable-text = Oturum açmanızda sorun yok, ancak bu hizmetin arkasındaki Matrix sunucusuna şu anda ulaşılamıyor.
problem-homeserver-unreachable-next = Birkaç dakika içinde yeniden deneyin. Hiçbir şey kaybolmadı.
problem-internal = Bizden kaynaklanan bir sorun oluştu
problem-internal-text = Hata sizde değil. Bu hizmeti yönetenler, hizmetin günlüğünde daha fazlasını bulabilir.
problem-internal-next = Yeniden deneyin. Yine olursa aşağıdaki numarayı onlara bildirin.
