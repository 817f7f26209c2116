package nl.privacyspiegel.reporting;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.answering.TestContacts;
import nl.privacyspiegel.privacytest.campaign.IssuedCodes;
import nl.privacyspiegel.privacytest.handing.EmployeeCode;
import nl.privacyspiegel.reporting.content.Colours;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.shared.Days;
import nl.privacyspiegel.shared.QrCode;
import nl.privacyspiegel.shared.ShortText;
import org.springframework.web.util.HtmlUtils;

/**
 * A letter for each code, a page each and in two languages: one file of HTML that needs nothing else, to print from a browser.
 * It says who asks, and by what one knows that it is real.
 */
final class CodeLetters {

    private static final int LONGEST_PURPOSE = 300;

    private final IssuedCodes codes;
    private final String address;
    private final HouseStyle style;
    private final List<ReportTexts> languages;

    private CodeLetters(IssuedCodes codes, String address, HouseStyle style, List<ReportTexts> languages) {
        this.codes = codes;
        this.address = address;
        this.style = style;
        this.languages = languages;
    }

    /** @param languages the one of who hands out first */
    static byte[] write(IssuedCodes codes, String address, HouseStyle style, List<ReportTexts> languages) {
        return new CodeLetters(codes, address, style, languages).html().getBytes(StandardCharsets.UTF_8);
    }

    private String html() {
        StringBuilder html = new StringBuilder(
                """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                """.formatted(languages.getFirst().locale().toLanguageTag(), escaped(codes.campaign()), look()));
        for (IssuedCodes.OfUnit unit : codes.units()) {
            unit.codes().forEach(code -> html.append(letter(unit.unit(), code)));
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private String look() {
        String line = Colours.css(Colours.LINE);
        return """
                @page { size: A4; margin: 10mm 18mm; }
                body { font: 10pt/1.3 Arial, Helvetica, sans-serif; color: %s; margin: 0; }
                p { margin: 0 0 4pt; }
                .letter { max-width: 174mm; margin: 0 auto; padding: 24px; break-after: page; break-inside: avoid; }
                .letter:last-child { break-after: auto; }
                .from { display: flex; align-items: center; justify-content: space-between; flex-wrap: wrap;
                  gap: 4mm 8mm; margin-bottom: 4mm; }
                .from p { flex: 1 1 40mm; font-weight: bold; margin: 0; overflow-wrap: break-word; }
                .from img { max-height: 16mm; max-width: 50mm; }
                h1 { font-size: 17pt; line-height: 1.25; color: %s; margin: 0 0 8pt; overflow-wrap: anywhere; }
                .way { display: flex; flex-wrap: wrap; align-items: center; gap: 4mm 8mm; margin: 6pt 0; padding: 6pt;
                  border: 1px solid %s; break-inside: avoid; }
                .way div { flex: 1 1 70mm; }
                .code { font: bold 18pt/1.4 "Courier New", monospace; white-space: nowrap; }
                .address { font-weight: bold; overflow-wrap: anywhere; }
                .qr { width: 36mm; height: 36mm; display: block; }
                .other { font-size: 9pt; margin-top: 8pt; padding-top: 6pt; border-top: 1px solid %s; }
                .unit { color: %s; }
                .more { font-size: 9pt; margin-bottom: 2pt; overflow-wrap: anywhere; }
                @media screen { .letter { border-bottom: 1px dashed %s; } }
                @media print { .letter { padding: 0; } }
                """.formatted(
                Colours.css(Colours.INK), Colours.css(style.accent()), line, line, Colours.css(Colours.QUIET), line);
    }

    private String letter(String unit, EmployeeCode code) {
        ReportTexts words = languages.getFirst();
        return """
                <section class="letter">
                <div class="from"><p>%s</p>%s</div>
                <h1 lang="nl">%s</h1>
                %s
                <div class="way">
                <div>
                <p>%s:<br><span class="address">%s</span></p>
                <p>%s:<br><span class="code">%s</span></p>
                <p>%s:</p>
                </div>
                %s
                </div>
                <p class="unit">%s</p>
                %s%s
                </section>
                """.formatted(
                        escaped(style.organisation()),
                        logo(),
                        escaped(codes.campaign()),
                        text(words, "", purpose(words)),
                        inAll("reporting.letter.address"),
                        escaped(address),
                        inAll("reporting.letter.code"),
                        escaped(code.inGroups()),
                        inAll("reporting.letter.qr"),
                        QrCode.svg(address + "/" + code.text(), said(words, "reporting.letter.qr.description")),
                        inAll("reporting.letter.unit", unit),
                        more(),
                        languages.stream()
                                .skip(1)
                                .map(other -> text(other, "other", ""))
                                .collect(Collectors.joining()));
    }

    /** All that the letter says in one language. */
    private String text(ReportTexts words, String look, String purpose) {
        return """
                <div class="%s" lang="%s">
                <p>%s</p>
                <p>%s %s</p>
                %s<p>%s</p>
                <p>%s</p>
                <p>%s</p>
                </div>""".formatted(
                        look,
                        words.locale().toLanguageTag(),
                        said(words, "reporting.letter.greeting"),
                        said(
                                words,
                                "reporting.letter.invitation",
                                Days.words(codes.period().firstDay(), words.locale()),
                                Days.words(codes.period().lastDay(), words.locale())),
                        said(
                                words,
                                "reporting.letter.size",
                                codes.about().questions(),
                                codes.about().minutes()),
                        purpose,
                        said(words, "reporting.letter.anonymous"),
                        said(
                                words,
                                "reporting.letter.promise",
                                codes.promise().groupSize().threshold(),
                                codes.promise().retentionDays()),
                        said(words, "reporting.letter.real", address));
    }

    private String purpose(ReportTexts words) {
        String purpose = codes.about().purpose();
        if (purpose.isBlank()) {
            return "";
        }
        String some = ShortText.shown(purpose, LONGEST_PURPOSE);
        return "<p>%s <span lang=\"nl\">%s</span></p>\n"
                .formatted(said(words, "reporting.letter.purpose"), escaped(some));
    }

    /** Where to read and ask more: the same in all languages, so that it is said once. */
    private String more() {
        TestContacts contacts = codes.about().contacts();
        return more("reporting.letter.statement", address + "/privacy")
                + more("reporting.letter.contact", contacts.questions().line())
                + more("reporting.letter.officer", contacts.officer().line());
    }

    private String more(String key, String line) {
        return line.isEmpty()
                ? ""
                : "<p class=\"more\">%s: <span lang=\"nl\">%s</span></p>\n".formatted(inAll(key), escaped(line));
    }

    /** A few words in each language, one after the other. */
    private String inAll(String key, Object... arguments) {
        return languages.stream()
                .map(words -> "<span lang=\"%s\">%s</span>"
                        .formatted(words.locale().toLanguageTag(), said(words, key, arguments)))
                .collect(Collectors.joining(" / "));
    }

    private String logo() {
        HouseStyle.Logo logo = style.logo();
        return logo == null
                ? ""
                : "<img src=\"data:image/png;base64,%s\" alt=\"\" />"
                        .formatted(Base64.getEncoder().encodeToString(logo.png()));
    }

    private static String said(ReportTexts words, String key, Object... arguments) {
        return escaped(words.get(key, arguments));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
