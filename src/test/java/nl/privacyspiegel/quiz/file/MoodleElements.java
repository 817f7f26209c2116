package nl.privacyspiegel.quiz.file;

import static nl.privacyspiegel.quiz.file.MoodleElement.kept;
import static nl.privacyspiegel.quiz.file.MoodleElement.refused;
import static nl.privacyspiegel.quiz.file.MoodleElement.said;

import java.util.List;
import java.util.stream.Stream;
import nl.privacyspiegel.quiz.Pictures;

/** What stands in files from Moodle, each with what becomes of it. */
final class MoodleElements {

    private MoodleElements() {}

    static Stream<MoodleElement> all() {
        return Stream.of(
                kept(
                        "alinea, kop, regelovergang",
                        html("<h4 id='a'>Kop</h4><p class='b'>Een<br/>twee</p>"),
                        "Kop⏎Een⏎twee",
                        "De opmaak"),
                kept("lijst", html("<ul><li>een</li><li><p>twee</p></li></ul>"), "- een⏎- twee"),
                kept("lijst", html("<ol start='2'><li>een<ul><li>sub</li></ul></li></ol>"), "2. een⏎  - sub"),
                kept(
                        "tabel",
                        html("<table><tr><td></td><th>Soort</th></tr><tr><td></td><td>naam</td></tr>"
                                + "<tr><td>geloof</td><td><p>ras</p><p>bond</p></td></tr></table>"),
                        "| Soort⏎| naam⏎geloof | ras⏎bond",
                        "De opmaak"),
                kept(
                        "uitleg bij een antwoord",
                        "W? {=ja#Goed zo. ~nee#Kijk bij # 1}",
                        "W? [x] ja (Goed zo.) [ ] nee (Kijk bij # 1)"),
                kept("uitleg bij een antwoord", "W {FALSE#Jammer.#Juist.}", "W onjuist (Jammer./Juist.)"),
                kept("uitleg bij een antwoord", "W {T#Jammer.}", "W juist (/Jammer.)"),
                kept("uitleg bij een antwoord", truth("true", "false", "Knap."), "W juist (Knap./)"),
                kept("juist en onjuist in het Nederlands", "W {Juist}", "W juist"),
                kept("juist en onjuist in het Nederlands", "W {niet waar}", "W onjuist"),
                kept("juist en onjuist in het Nederlands", truth("<p>Waar</p>", "Onwaar", ""), "W juist"),
                kept(
                        "`[id:…]` en `[tag:…]`",
                        "// question: 7  name: W\n// [id:eigen-id] [tag:domein:beleid]\nW {T}",
                        "W juist #eigen-id beleid"),
                kept(
                        "afbeelding in een vraag, als bestand in de XML",
                        picture(
                                "<p>Zie <img src='@@PLUGINFILE@@/een%20slot.png' alt='Een slot'>.</p>",
                                Pictures.base64()),
                        "Zie . [beeld] Een slot"),
                kept(
                        "afbeelding in een vraag, als bestand in de XML",
                        picture("<img src='@@PLUGINFILE@@/een%20slot.png' alt='een slot.png'>W", Pictures.base64()),
                        "W [beeld] "),
                said(
                        "andere afbeelding",
                        picture("W <img src='@@PLUGINFILE@@/een%20slot.png' alt='Een slot'>", "PHN2Zy8+"),
                        "W",
                        "Dit is geen afbeelding in PNG of JPEG die te lezen is.",
                        "De afbeelding ‘Een slot’ in de vraag",
                        "Het bestand ‘een slot.png’ in de vraag"),
                said(
                        "andere afbeelding",
                        html("Zie <img src='a/b.png' alt='Een slot'>."),
                        "Zie .",
                        "De afbeelding ‘Een slot’ in de vraag"),
                said(
                        "andere afbeelding",
                        html("Zie <img src='@@PLUGINFILE@@/b.png?x'>."),
                        "Zie .",
                        "De afbeelding ‘b.png’ in de vraag"),
                said(
                        "andere afbeelding",
                        html("A<picture><source srcset='c'><img alt='Kluis'></picture>"),
                        "A",
                        "De afbeelding ‘Kluis’"),
                said(
                        "andere afbeelding",
                        "W? {=<img src\\=x.png alt\\=Slot> ~nee}",
                        "W? [x]  [ ] nee",
                        "De afbeelding ‘Slot’ in optie 1",
                        "Optie 1 van deze vraag is leeg"),
                said(
                        "andere afbeelding",
                        "W? {=ja#<img src\\=x.png> ~nee}",
                        "W? [x] ja [ ] nee",
                        "De afbeelding ‘x.png’ in de uitleg bij optie 1"),
                said(
                        "andere afbeelding",
                        "W {T#<img src\\=x.png>}",
                        "W juist",
                        "De afbeelding ‘x.png’ in de uitleg bij een antwoord"),
                said(
                        "andere afbeelding",
                        other("<correctfeedback><text>&lt;img alt='Ster'&gt;</text></correctfeedback>"),
                        "W? [x] ja [ ] nee",
                        "De afbeelding ‘Ster’ in een ander onderdeel"),
                said(
                        "geluid, film, ingesloten pagina",
                        html(
                                "<audio><source src='m/a.mp3'></audio><video title='Uitleg' src='b.mp4'></video><iframe src='https://v.example'></iframe>A"),
                        "A",
                        "Het geluid ‘a.mp3’",
                        "De film ‘Uitleg’",
                        "De ingesloten pagina ‘https://v.example’"),
                said("formule", html("<math><mi>x</mi></math>A"), "A", "De formule ‘x’"),
                said(
                        "bestand",
                        other("<hint><text/><file name=\"a.pdf\">AA</file></hint>"),
                        "W? [x] ja [ ] nee",
                        "Het bestand ‘a.pdf’ in een ander onderdeel"),
                said(
                        "bestand",
                        html("Lees <a href='@@PLUGINFILE@@/b.pdf'>dit</a>"),
                        "Lees dit",
                        "Het bestand ‘b.pdf’ in de vraag"),
                said(
                        "adres van een link",
                        html("Lees <a href='https://v.example/x'>dit</a>"),
                        "Lees dit",
                        "‘dit’. Het adres was https://v.example/x"),
                said(
                        "adres van een link",
                        html("Lees <a href='javascript:open(1)'>dit</a> en <a href='data:text/plain,x'>dat</a>"),
                        "Lees dit en dat",
                        "‘dit’. Het adres was javascript:open(1)",
                        "‘dat’. Het adres was data:text/plain,x"),
                said(
                        "adres van een link",
                        html("A<a href='https://v.example'><img alt='Logo'></a>"),
                        "A",
                        "De afbeelding ‘Logo’",
                        "een link naar https://v.example"),
                said(
                        "adres van een link",
                        html("A<map><area href='https://v.example'></map>"),
                        "A",
                        "een link naar https://v.example"),
                said(
                        "adres van een link",
                        other("<hint><text>&lt;a href='https://v.example'&gt;Meer&lt;/a&gt;</text></hint>"),
                        "W? [x] ja [ ] nee",
                        "‘hint’ past hier niet en is niet overgenomen. Er stond: ‘Meer’",
                        "een link naar https://v.example"),
                said(
                        "doorgestreepte tekst",
                        html("Meld <del>later</del> nu"),
                        "Meld nu",
                        "De doorgestreepte tekst ‘later’"),
                said(
                        "een optie die deels goed was",
                        "W? {=ja ~%50%half ~nee}",
                        "W? [x] ja [ ] half [ ] nee",
                        "De optie ‘half’ was voor 50% goed. Zij telt nu als fout"),
                said(
                        "een optie die deels goed was",
                        "W? {~%50%een ~%30%twee ~%-50%drie}",
                        "W? [x] een [x] twee [ ] drie",
                        "De optie ‘twee’ leverde 30% van de punten op. Hier levert elke goede optie 50% op."),
                said(
                        "een foute optie die niets kostte",
                        "W? {~%50%een ~%50%twee ~drie}",
                        "W? [x] een [x] twee [ ] drie",
                        "De optie ‘drie’ kostte niets. Hier gaat er 50% van de punten af bij wie haar kiest."),
                said(
                        "een foute optie die niets kostte",
                        "W? {~%100%een ~twee ~drie ~%-25%vier}",
                        "W? [x] een [ ] twee [ ] drie [ ] vier",
                        "De opties ‘twee’, ‘drie’ kostten niets. Hier gaat er voor elk 100% van de punten af",
                        "De optie ‘vier’ kostte 25% van de punten. Hier kost elke foute optie 100%."),
                said(
                        "een foute optie die iets kostte",
                        "W? {=ja ~%-25%nee}",
                        "W? [x] ja [ ] nee",
                        "De optie ‘nee’ kostte 25% van de punten. Hier kost een foute optie niets."),
                said(
                        "meer opties die elk helemaal goed zijn",
                        "W? {=ja =zeker ~nee}",
                        "W? [x] ja [x] zeker [ ] nee",
                        "2 opties waren elk helemaal goed: ‘ja’, ‘zeker’."),
                said(
                        "punten die Moodle weigert",
                        "W? {=ja ~%37%nee}",
                        "W? [x] ja [ ] nee",
                        "Moodle kent 37% niet als punten",
                        "‘nee’ was voor 37% goed"),
                said(
                        "punten die Moodle weigert",
                        "W? {~%33.33%a ~%33.33%b ~%33.33%c ~%-33.33333%d}",
                        "W? [x] a [x] b [x] c [ ] d",
                        "Moodle kent 33,33% niet als punten"),
                said(
                        "punten die Moodle weigert",
                        "W? {=ja ~%150%nee}",
                        "W? [x] ja [ ] nee",
                        "‘150’ is geen bruikbaar aantal punten"),
                said(
                        "lege optie",
                        "W? {=ja ~}",
                        "W? [x] ja [ ] ",
                        "Optie 2 van deze vraag is leeg. Vul hem in of haal hem weg."),
                said(
                        "opmerkingen",
                        "//: nog nakijken\nW? {\n//: de goede staat voorop\n// en dit\n=ja\n~nee}",
                        "W? [x] ja [ ] nee",
                        "Opmerkingen in het bestand zijn niet overgenomen. Aantal regels: 3."),
                said(
                        "opmerkingen",
                        other("<!-- question: 12  --><!-- Nog\nnakijken -->"),
                        "W? [x] ja [ ] nee",
                        "Aantal regels: 2."),
                said(
                        "onbekend label",
                        other("<tags><tag><text>domein: Burgerzaken</text></tag></tags>"),
                        "W? [x] ja [ ] nee",
                        "Het label ‘domein: Burgerzaken’"),
                said(
                        "gewicht van een vraag",
                        other("<defaultgrade>2.5000000</defaultgrade>"),
                        "W? [x] ja [ ] nee",
                        "Deze vraag telde 2,5 keer mee."),
                said(
                        "instellingen",
                        other("<penalty>0.3333333</penalty><hidden>0</hidden>"),
                        "W? [x] ja [ ] nee",
                        "Instellingen van Moodle zelf zijn niet overgenomen: hidden, penalty."),
                refused(
                        "koppelvraag, getal, kort antwoord, ontbrekend woord, tekst zonder vraag",
                        "W {=a -> b =c -> d}",
                        "om te koppelen"),
                refused(
                        "koppelvraag, getal, kort antwoord, ontbrekend woord, tekst zonder vraag",
                        "W {#3}",
                        "een getal"),
                refused(
                        "koppelvraag, getal, kort antwoord, ontbrekend woord, tekst zonder vraag",
                        "W {=a}",
                        "een kort, letterlijk antwoord"),
                refused(
                        "koppelvraag, getal, kort antwoord, ontbrekend woord, tekst zonder vraag",
                        "W {=a ~b} X",
                        "een ontbrekend woord"),
                refused(
                        "koppelvraag, getal, kort antwoord, ontbrekend woord, tekst zonder vraag",
                        "W",
                        "een tekst zonder vraag"),
                refused(
                        "een ander woord dan juist of onjuist",
                        "W {misschien}",
                        "‘misschien’ zegt niet of de stelling juist of onjuist is."),
                new MoodleElement(
                        "stijl, script, opmerking in HTML",
                        MoodleElement.Fate.SILENT,
                        html("<style>p{}</style><script>x</script><!-- w -->A"),
                        "A",
                        List.of()));
    }

    /** An open question with this text. */
    private static String html(String text) {
        return "<quiz><question type=\"essay\"><questiontext format=\"html\"><text><![CDATA[" + text
                + "]]></text></questiontext></question></quiz>";
    }

    /** An open question with this text and this file beside it. */
    private static String picture(String text, String base64) {
        String file = "<file name=\"een slot.png\" path=\"/\" encoding=\"base64\">" + base64 + "</file>";
        return html(text).replace("</text></questiontext>", "</text>" + file + "</questiontext>");
    }

    private static String truth(String right, String wrong, String explanation) {
        return "<quiz><question type=\"truefalse\"><questiontext><text>W</text></questiontext><answer fraction=\"100\">"
                + "<text><![CDATA[" + right + "]]></text><feedback><text>" + explanation + "</text></feedback></answer>"
                + "<answer fraction=\"0\"><text>" + wrong + "</text></answer></question></quiz>";
    }

    /** A question with one right answer, and this beside it. */
    private static String other(String parts) {
        return "<quiz><question type=\"multichoice\"><questiontext><text>W?</text></questiontext><single>true</single>"
                + "<answer fraction=\"100\"><text>ja</text></answer><answer fraction=\"0\"><text>nee</text></answer>"
                + parts + "</question></quiz>";
    }
}
