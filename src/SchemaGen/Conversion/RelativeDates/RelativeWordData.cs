using System;

namespace SchemaGen.Conversion.RelativeDates;

/// <summary>The words of relative dates, by language, as pages write them.</summary>
internal static class RelativeWordData
{
    /// <summary>
    /// A block for each language, which begins with its code. Words are separated by commas; the number before a word is the one that the word includes: <c>2ساعتين</c> is two hours without a
    /// number, <c>1a</c> the number one. Abbreviations are written without their full stop; those of two units are left out (<c>m</c> in Spanish: minutes or months).
    /// <list type="table">
    /// <item><term><c>before</c>, <c>after</c></term><description>Words that mark the distance as past.</description></item>
    /// <item><term><c>about</c></term><description>Words before the number that are skipped.</description></item>
    /// <item><term><c>number</c></term><description>Words for numbers.</description></item>
    /// <item><term><c>and</c></term><description>Words between two units.</description></item>
    /// <item><term><c>s</c>, <c>m</c>, <c>h</c>, <c>d</c>, <c>w</c>, <c>M</c>, <c>y</c></term><description>The units, from the second to the year.</description></item>
    /// <item><term><c>bare</c></term><description>The units that are read without a word that marks the past. French <c>14 h</c> is a time of day.</description></item>
    /// <item><term><c>now</c>, <c>today</c>, <c>yesterday</c>, <c>earlier</c></term><description>Whole texts that mean the present, and words for days; <c>earlier</c> is the day before yesterday.</description></item>
    /// <item><term><c>at</c>, <c>clock</c></term><description>Words before and after a time of day.</description></item>
    /// </list>
    /// </summary>
    internal static ReadOnlySpan<byte> Blocks => """
        ar
        before: منذ, قبل
        after: مضت
        about: حوالي, نحو, أكثر من, ما يقارب
        number: 1واحدة, 1واحد, 3ثلاث, 3ثلاثة, 4أربع, 4أربعة, 5خمس, 5خمسة, 6ست, 6ستة, 7سبع, 7سبعة, 8ثماني, 8ثمان, 8ثمانية, 9تسع, 9تسعة, 10عشر, 10عشرة
        and: و
        s: 1ثانية, 1ثانية واحدة, 2ثانيتين, 2ثانيتان, ثوان, ثواني, ث
        m: 1دقيقة, 1دقيقة واحدة, 2دقيقتين, 2دقيقتان, دقائق, د, 30نصف ساعة, 15ربع ساعة
        h: 1ساعة, 1ساعة واحدة, 2ساعتين, 2ساعتان, ساعات, س
        d: 1يوم, 1يوما, 1يوم واحد, 2يومين, 2يومان, أيام
        w: 1أسبوع, 1أسبوعا, 1أسبوع واحد, 2أسبوعين, 2أسبوعان, أسابيع
        M: 1شهر, 1شهرا, 1شهر واحد, 2شهرين, 2شهران, أشهر, شهور
        y: 1سنة, 1سنة واحدة, 2سنتين, 2سنتان, سنوات, سنين, 1عام, 1عاما, 1عام واحد, 2عامين, 2عامان, أعوام
        bare: s, m, h, d, w, M, y
        now: الآن, للتو, منذ لحظات, قبل لحظات, منذ ثوان, قبل ثوان, منذ ثوان قليلة, منذ بضع ثوان
        today: اليوم
        yesterday: أمس, بالأمس, يوم أمس, البارحة
        earlier: أول أمس, أول من أمس, أمس الأول
        at: على الساعة, الساعة, في الساعة, في, عند الساعة, على

        de
        before: vor
        after: her
        about: etwa, ungefähr, circa, ca., rund, gut, knapp, fast, über, mehr als
        number: 1ein, 1eine, 1einen, 1einer, 1einem, 2zwei, 3drei, 4vier, 5fünf, 6sechs, 7sieben, 8acht, 9neun, 10zehn, 11elf, 12zwölf
        and: und
        s: sekunde, sekunden, sek, s
        m: minute, minuten, min, m, 30einer halben stunde, 15einer viertelstunde
        h: stunde, stunden, std, stdn, h
        d: tag, tage, tagen, t
        w: woche, wochen, wo
        M: monat, monate, monaten, mon
        y: jahr, jahre, jahren, j
        bare: s, m, d, w, M, y
        now: jetzt, gerade eben, soeben, eben, vor wenigen sekunden, vor ein paar sekunden, vor einigen sekunden
        today: heute
        yesterday: gestern
        earlier: vorgestern
        at: um, gegen
        clock: uhr

        en
        after: ago
        about: about, around, almost, nearly, over, approximately, approx.
        number: 1a, 1an, 1one, 2two, 3three, 4four, 5five, 6six, 7seven, 8eight, 9nine, 10ten, 11eleven, 12twelve
        and: and, &
        s: second, seconds, sec, secs, s
        m: minute, minutes, min, mins, m, 30half an hour, 30a half hour, 15a quarter of an hour
        h: hour, hours, hr, hrs, h
        d: day, days, d
        w: week, weeks, wk, wks, w
        M: month, months, mo, mos, mth, mths
        y: year, years, yr, yrs, y
        bare: s, m, h, d, w, M, y
        now: now, right now, just now, a moment ago, moments ago, seconds ago, a few seconds ago, a couple of seconds ago, less than a minute ago
        today: today
        yesterday: yesterday
        earlier: the day before yesterday, day before yesterday
        at: at, @, around
        clock: o'clock

        es
        before: hace
        after: atrás
        about: unos, unas, casi, más de, aproximadamente, alrededor de, cerca de
        number: 1un, 1una, 1uno, 2dos, 3tres, 4cuatro, 5cinco, 6seis, 7siete, 8ocho, 9nueve, 10diez, 11once, 12doce
        and: y
        s: segundo, segundos, seg, segs, s
        m: minuto, minutos, min, mins, 30media hora
        h: hora, horas, h, hs, hrs
        d: día, días, d
        w: semana, semanas, sem
        M: mes, meses
        y: año, años, a
        bare: s, m, d, w, M, y
        now: ahora, ahora mismo, justo ahora, hace un momento, hace unos momentos, hace instantes, hace unos instantes, hace unos segundos
        today: hoy
        yesterday: ayer
        earlier: anteayer, antier, antes de ayer
        at: a las, a la
        clock: h, hs, horas

        fa
        after: پیش, قبل
        about: حدود, تقریبا, بیش از
        number: 1یک, 2دو, 3سه, 4چهار, 5پنج, 6شش, 7هفت, 8هشت, 9نه, 10ده
        and: و
        s: ثانیه
        m: دقیقه, 30نیم ساعت
        h: ساعت
        d: روز
        w: هفته
        M: ماه
        y: سال
        bare: s, m, h, d, w, M, y
        now: اکنون, الان, هم اکنون, همین حالا, لحظاتی پیش, لحظاتی قبل, چند لحظه پیش, چند لحظه قبل, چند ثانیه پیش, چند ثانیه قبل
        today: امروز
        yesterday: دیروز
        earlier: پریروز
        at: ساعت, در ساعت

        fr
        before: il y a, y a, ça fait, -
        about: environ, à peu près, presque, plus de, près de
        number: 1un, 1une, 2deux, 3trois, 4quatre, 5cinq, 6six, 7sept, 8huit, 9neuf, 10dix, 11onze, 12douze
        and: et
        s: seconde, secondes, sec, s
        m: minute, minutes, min, mn, mins, 30une demi-heure, 30une demie heure, 15un quart d'heure
        h: heure, heures, h
        d: jour, jours, j
        w: semaine, semaines, sem
        M: mois
        y: an, ans, année, années, a
        bare: s, m, d, w, M, y
        now: maintenant, à l'instant, à l'instant même, il y a un instant, il y a quelques instants, il y a quelques secondes
        today: aujourd'hui
        yesterday: hier
        earlier: avant-hier
        at: à, vers

        he
        before: לפני
        about: כ, כ-, כ־, בערך
        number: 2שתי, 2שני, 3שלוש, 3שלושה, 4ארבע, 4ארבעה, 5חמש, 5חמישה, 6שש, 6שישה, 7שבע, 7שבעה, 8שמונה, 9תשע, 9תשעה, 10עשר, 10עשרה
        and: ו, ו-, ו־
        s: 1שנייה, 1שניה, שניות, 1שנ'
        m: 1דקה, 2דקותיים, דקות, 1דק', 30חצי שעה
        h: 1שעה, 2שעתיים, שעות, 1שע'
        d: 1יום, 1יום אחד, 2יומיים, ימים
        w: 1שבוע, 1שבוע אחד, 2שבועיים, שבועות, 1שב'
        M: 1חודש, 1חודש אחד, 2חודשיים, חודשים, 1חו'
        y: 1שנה, 1שנה אחת, 2שנתיים, שנים
        bare: s, m, h, d, w, M, y
        now: עכשיו, כעת, ממש עכשיו, זה עתה, הרגע, לפני רגע, לפני כמה שניות, לפני מספר שניות
        today: היום
        yesterday: אתמול
        earlier: שלשום
        at: בשעה, ב, ב-, ב־

        hi
        after: पहले, पूर्व
        about: लगभग, करीब
        number: 1एक, 2दो, 3तीन, 4चार, 5पांच, 5पाँच, 6छह, 6छः, 7सात, 8आठ, 9नौ, 10दस
        and: और
        s: सेकंड, सेकेंड, सेकण्ड, से॰
        m: मिनट, मि॰, 30आधा घंटा, 30आधे घंटे
        h: घंटे, घंटा, घंटों, घण्टे, घण्टा, घं॰
        d: दिन, दिनों
        w: सप्ताह, हफ्ते, हफ़्ते, हफ्ता
        M: माह, महीने, महीना, महीनों
        y: वर्ष, वर्षों, साल
        bare: s, m, h, d, w, M, y
        now: अब, अभी, अभी अभी, अभी-अभी, कुछ ही क्षण पहले, कुछ क्षण पहले, कुछ सेकंड पहले
        today: आज
        yesterday: कल, बीता कल
        earlier: परसों, बीता परसों
        clock: बजे

        id
        after: yang lalu, lalu, yg lalu
        about: sekitar, kurang lebih, hampir, lebih dari
        number: 1satu, 2dua, 3tiga, 4empat, 5lima, 6enam, 7tujuh, 8delapan, 9sembilan, 10sepuluh
        and: dan
        s: detik, dtk, 1sedetik
        m: menit, mnt, 1semenit, 30setengah jam
        h: jam, 1sejam
        d: hari, h, 1sehari
        w: minggu, mgg, 1seminggu, pekan, 1sepekan
        M: bulan, bln, 1sebulan
        y: tahun, thn, 1setahun
        bare: s, m, h, d, w, M, y
        now: sekarang, baru saja, barusan, beberapa detik yang lalu, beberapa detik lalu
        today: hari ini
        yesterday: kemarin
        earlier: kemarin dulu, kemarin lusa
        at: pukul, jam
        clock: wib, wita, wit

        it
        after: fa
        about: circa, quasi, più di, oltre
        number: 1un, 1una, 1uno, 1un', 2due, 3tre, 4quattro, 5cinque, 6sei, 7sette, 8otto, 9nove, 10dieci, 11undici, 12dodici
        and: e
        s: secondo, secondi, sec, s
        m: minuto, minuti, min, 30mezz'ora, 30mezzora
        h: ora, ore, h
        d: giorno, giorni, g, gg
        w: settimana, settimane, sett
        M: mese, mesi
        y: anno, anni
        bare: s, m, d, w, M, y
        now: ora, adesso, proprio ora, un momento fa, pochi istanti fa, alcuni secondi fa, pochi secondi fa
        today: oggi
        yesterday: ieri
        earlier: l'altro ieri, altro ieri, ieri l'altro
        at: alle ore, alle, all', ore, h

        ja
        after: 前, まえ
        about: 約, およそ
        number: 1一, 2二, 3三, 4四, 5五, 6六, 7七, 8八, 9九, 10十
        and: と
        s: 秒
        m: 分, 分間, 30半時間
        h: 時間
        d: 日, 日間
        w: 週間, 週
        M: か月, ヶ月, カ月, ヵ月, ケ月, 箇月
        y: 年, 年間
        now: 今, たった今, たったいま, 数秒前
        today: 今日, 本日, きょう
        yesterday: 昨日, きのう
        earlier: 一昨日, おととい
        at: の

        ko
        after: 전
        about: 약, 대략
        number: 1한, 2두, 3세, 3석, 4네, 4넉, 5다섯, 6여섯, 7일곱, 8여덟, 9아홉, 10열
        s: 초
        m: 분, 30반시간
        h: 시간
        d: 일, 1하루, 2이틀, 3사흘
        w: 주, 주일, 1일주일
        M: 개월, 달, 1한달
        y: 년, 해
        now: 지금, 방금, 방금 전, 몇 초 전
        today: 오늘
        yesterday: 어제
        earlier: 그저께, 그제, 엊그제

        nl
        after: geleden, terug
        about: ongeveer, circa, bijna, zo'n, ruim, meer dan
        number: 1een, 1één, 2twee, 3drie, 4vier, 5vijf, 6zes, 7zeven, 8acht, 9negen, 10tien, 11elf, 12twaalf
        and: en
        s: seconde, seconden, secondes, sec, s
        m: minuut, minuten, min, mins, 30een half uur, 30half uur, 15een kwartier, 15kwartier
        h: uur, uren, u
        d: dag, dagen, dgn, dg, d
        w: week, weken, wk, w
        M: maand, maanden, mnd
        y: jaar, jaren, jr
        bare: s, m, d, w, M, y
        now: nu, zojuist, net, daarnet, zonet, een paar seconden geleden, enkele seconden geleden, enkele ogenblikken geleden
        today: vandaag
        yesterday: gisteren
        earlier: eergisteren
        at: om
        clock: uur, u

        pl
        after: temu
        about: około, ok., ponad, prawie, niemal
        number: 1jeden, 1jedną, 1jedna, 2dwa, 2dwie, 3trzy, 4cztery, 5pięć, 6sześć, 7siedem, 8osiem, 9dziewięć, 10dziesięć
        and: i
        s: 1sekundę, sekunda, sekundy, sekund, sek, s
        m: 1minutę, minuta, minuty, minut, min, 30pół godziny, 15kwadrans
        h: 1godzinę, godzina, godziny, godzin, godz, g, h
        d: 1dzień, dni, dnia
        w: 1tydzień, tygodnie, tygodni, tydz, tyg
        M: 1miesiąc, miesiące, miesięcy, mies
        y: 1rok, lata, lat
        bare: s, m, d, w, M, y
        now: teraz, przed chwilą, chwilę temu, kilka sekund temu, parę sekund temu
        today: dzisiaj, dziś
        yesterday: wczoraj
        earlier: przedwczoraj
        at: o godz., o godzinie, godz., o

        pt
        before: há, faz, -
        after: atrás
        about: cerca de, quase, mais de, aproximadamente, uns, umas
        number: 1um, 1uma, 2dois, 2duas, 3três, 4quatro, 5cinco, 6seis, 7sete, 8oito, 9nove, 10dez, 11onze, 12doze
        and: e
        s: segundo, segundos, seg, segs, s
        m: minuto, minutos, min, mins, 30meia hora
        h: hora, horas, h, hs
        d: dia, dias, d
        w: semana, semanas, sem
        M: mês, meses
        y: ano, anos, a
        bare: s, m, d, w, M, y
        now: agora, agora mesmo, neste momento, há instantes, há poucos segundos, há alguns segundos, alguns segundos atrás
        today: hoje
        yesterday: ontem
        earlier: anteontem, antes de ontem
        at: às, as, à, a
        clock: h, horas

        ru
        before: -
        after: назад, тому назад
        about: около, примерно, почти, более
        number: 1один, 1одну, 1одна, 2два, 2две, 3три, 4четыре, 5пять, 6шесть, 7семь, 8восемь, 9девять, 10десять
        and: и
        s: 1секунду, секунда, секунды, секунд, сек, с
        m: 1минуту, минута, минуты, минут, мин, 30полчаса, 30пол часа
        h: 1час, часа, часов, ч
        d: 1день, дня, дней, дн, д
        w: 1неделю, неделя, недели, недель, нед
        M: 1месяц, месяца, месяцев, мес
        y: 1год, года, лет, г, л
        bare: s, m, d, w, M, y
        now: сейчас, только что, прямо сейчас, несколько секунд назад, пару секунд назад
        today: сегодня
        yesterday: вчера
        earlier: позавчера
        at: в
        clock: ч

        sv
        before: för, -
        after: sedan, sen
        about: cirka, ca, ungefär, nästan, drygt, över
        number: 1en, 1ett, 2två, 3tre, 4fyra, 5fem, 6sex, 7sju, 8åtta, 9nio, 10tio, 11elva, 12tolv
        and: och
        s: sekund, sekunder, sek, s
        m: minut, minuter, min, 30en halvtimme, 15en kvart
        h: timme, timmar, tim, h
        d: dag, dagar, d, 1ett dygn, dygn
        w: vecka, veckor, v
        M: månad, månader, mån
        y: år
        bare: s, m, h, d, w, M, y
        now: nu, nyss, just nu, alldeles nyss, precis nu, för ett ögonblick sedan, för några sekunder sedan, några sekunder sedan
        today: i dag, idag
        yesterday: i går, igår
        earlier: i förrgår, förrgår
        at: kl., klockan, kl

        tr
        after: önce, evvel
        about: yaklaşık, yaklaşık olarak
        number: 1bir, 2iki, 3üç, 4dört, 5beş, 6altı, 7yedi, 8sekiz, 9dokuz, 10on
        and: ve
        s: saniye, sn
        m: dakika, dk, 30yarım saat
        h: saat, sa
        d: gün
        w: hafta, hf
        M: ay
        y: yıl, sene
        bare: s, m, h, d, w, M, y
        now: şimdi, şu an, şu anda, az önce, birkaç saniye önce
        today: bugün
        yesterday: dün
        earlier: evvelsi gün, önceki gün
        at: saat

        zh
        after: 前, 以前, 之前
        about: 约, 約, 大约, 大約
        number: 1一, 2二, 2两, 2兩, 3三, 4四, 5五, 6六, 7七, 8八, 9九, 10十
        and: 零
        s: 秒, 秒钟, 秒鐘
        m: 分, 分钟, 分鐘, 30半小时, 30半小時, 30半个小时, 30半個小時, 30半个钟头
        h: 小时, 小時, 个小时, 個小時, 钟头, 鐘頭, 个钟头, 個鐘頭
        d: 天, 日
        w: 周, 週, 星期, 个星期, 個星期, 礼拜, 个礼拜
        M: 个月, 個月
        y: 年
        now: 现在, 現在, 刚刚, 剛剛, 刚才, 剛才, 几秒前, 幾秒前, 几秒钟前, 幾秒鐘前
        today: 今天, 今日
        yesterday: 昨天, 昨日
        earlier: 前天, 前日
        """u8;
}
