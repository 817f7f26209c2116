package nl.privacyspiegel.reporting;

import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.privacytest.answering.TestPreview;
import nl.privacyspiegel.privacytest.campaign.CampaignFiles;
import nl.privacyspiegel.privacytest.campaign.IssuedCodes;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxCodeList;
import nl.privacyspiegel.reporting.excel.XlsxWriter;
import nl.privacyspiegel.reporting.word.DocxPaper;
import nl.privacyspiegel.reporting.word.PaperTest;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The codes of a campaign, and its test on paper, as files. It is given what it writes, and keeps nothing of it. */
@Component
class CodeFiles implements CampaignFiles {

    private final MessageSource messages;
    private final OrganisationSettings settings;
    private final Clock clock;

    CodeFiles(MessageSource messages, OrganisationSettings settings, Clock clock) {
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    private static Locale other(Locale locale) {
        return locale.getLanguage().equals("nl") ? Locale.ENGLISH : Locale.of("nl");
    }

    @Override
    public File codeList(IssuedCodes codes, String address, Locale locale) {
        return new File(
                ReportFile.name("codes", codes.campaign(), "xlsx"),
                XlsxWriter.CONTENT_TYPE,
                XlsxCodeList.write(codes, address, new ReportTexts(messages, locale), clock.instant()));
    }

    @Override
    public File paper(TestPreview test, String address, Locale locale) {
        return new File(
                ReportFile.name(
                        "op-papier",
                        test.invitation().name() + " " + test.quiz().language(),
                        "docx"),
                DocxPaper.CONTENT_TYPE,
                PaperTest.write(
                        test,
                        address,
                        HouseStyle.of(settings.style()
                                .named(test.invitation().sender().organisation())),
                        new ReportTexts(messages, locale),
                        clock.instant()));
    }

    @Override
    public File letters(IssuedCodes codes, String address, Locale locale) {
        return new File(
                ReportFile.name("brieven", codes.campaign(), "html"),
                "text/html;charset=utf-8",
                CodeLetters.write(
                        codes,
                        address,
                        HouseStyle.of(settings.style(codes.unit())),
                        Stream.of(locale, other(locale))
                                .map(each -> new ReportTexts(messages, each))
                                .toList()));
    }
}
