package nl.privacyspiegel.reporting;

import java.nio.charset.StandardCharsets;
import nl.privacyspiegel.privacytest.campaign.IssuedCodes;
import nl.privacyspiegel.privacytest.handing.EmployeeCode;
import nl.privacyspiegel.reporting.content.Colours;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.shared.QrCode;
import org.springframework.web.util.HtmlUtils;

/** A letter for each code, a page each: one file of HTML that needs nothing else, to print from a browser. */
final class CodeLetters {

    private static final String STYLE = """
            @page { size: A4; margin: 25mm; }
            body { font: 12pt/1.5 Arial, Helvetica, sans-serif; color: %s; margin: 0; }
            .letter { max-width: 160mm; margin: 0 auto; padding: 24px; break-after: page; break-inside: avoid; }
            .letter:last-child { break-after: auto; }
            h1 { font-size: 18pt; line-height: 1.25; color: %s; margin: 0 0 12pt; }
            .code { font: bold 15pt/1.6 "Courier New", monospace; overflow-wrap: anywhere; }
            .address { font-weight: bold; overflow-wrap: anywhere; }
            .qr { width: 42mm; height: 42mm; display: block; }
            .unit { color: %s; margin-top: 24pt; }
            @media screen { .letter { border-bottom: 1px dashed %s; } }
            @media print { .letter { padding: 0; } }
            """.formatted(
                    Colours.css(Colours.INK),
                    Colours.css(Colours.PETROL),
                    Colours.css(Colours.QUIET),
                    Colours.css(Colours.LINE));

    private final IssuedCodes codes;
    private final String address;
    private final ReportTexts words;

    private CodeLetters(IssuedCodes codes, String address, ReportTexts words) {
        this.codes = codes;
        this.address = address;
        this.words = words;
    }

    static byte[] write(IssuedCodes codes, String address, ReportTexts words) {
        return new CodeLetters(codes, address, words).html().getBytes(StandardCharsets.UTF_8);
    }

    private String html() {
        StringBuilder html =
                new StringBuilder("""
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
                """.formatted(words.locale().toLanguageTag(), escaped(codes.campaign()), STYLE));
        for (IssuedCodes.OfUnit unit : codes.units()) {
            unit.codes().forEach(code -> html.append(letter(unit.unit(), code)));
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private String letter(String unit, EmployeeCode code) {
        return """
                <section class="letter">
                <h1>%s</h1>
                <p>%s</p>
                <p>%s</p>
                <p>%s<br><span class="address">%s</span></p>
                <p>%s<br><span class="code">%s</span></p>
                <p>%s</p>
                %s
                <p>%s</p>
                <p>%s</p>
                <p class="unit">%s</p>
                </section>
                """.formatted(
                        escaped(codes.campaign()),
                        said("reporting.letter.greeting"),
                        said(
                                "reporting.letter.invitation",
                                words.date(codes.period().firstDay()),
                                words.date(codes.period().lastDay())),
                        said("reporting.letter.address"),
                        escaped(address),
                        said("reporting.letter.code"),
                        escaped(code.inGroups()),
                        said("reporting.letter.qr"),
                        QrCode.svg(address + "/" + code.text(), said("reporting.letter.qr.description")),
                        said("reporting.letter.anonymous"),
                        said(
                                "reporting.letter.promise",
                                codes.promise().groupSize().threshold(),
                                codes.promise().retentionDays()),
                        said("reporting.letter.unit", unit));
    }

    private String said(String key, Object... arguments) {
        return escaped(words.get(key, arguments));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
