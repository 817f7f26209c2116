package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.SectionSheet;
import nl.privacyspiegel.assessment.consensus.AgreedNote;
import nl.privacyspiegel.assessment.consensus.AgreedNotes;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.ui.consensus.AgreedWords;
import nl.privacyspiegel.assessment.ui.meaning.MeaningWords;
import nl.privacyspiegel.framework.GradeMeaning;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Texts;
import org.springframework.web.util.HtmlUtils;

/**
 * A whole measurement to read on paper: every domain with its grade, its motivation and the status of all questions. One
 * piece of text a domain, so that it costs the page next to nothing.
 */
class PrintedMeasurement extends Div {

    private static final long serialVersionUID = 1L;

    private final ContentLanguage framework;
    private final transient Map<String, AgreedNote> agreed;
    private final Map<String, Html> domains = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();

    PrintedMeasurement(MeasurementSheet sheet, ContentLanguage framework, AgreedNotes agreed) {
        this.framework = framework;
        this.agreed = agreed.of(sheet.summary().id());
        addClassName("ps-printed");
        sheet.domains().forEach(domain -> {
            Html html = new Html("<section></section>");
            domains.put(domain.domain().id(), html);
            add(html);
        });
        refresh(sheet);
    }

    /** Follows what was saved. */
    final void refresh(MeasurementSheet sheet) {
        sheet.domains().forEach(domain -> {
            String id = domain.domain().id();
            String text = text(sheet, domain);
            Html html = domains.get(id);
            if (html != null && !text.equals(shown.put(id, text))) {
                html.setHtmlContent(text);
            }
        });
    }

    private String text(MeasurementSheet sheet, DomainSheet domain) {
        StringBuilder text = new StringBuilder("<section class=\"ps-printed-domain\">");
        text.append(element("h2", framework, domain.domain().name()));
        DomainGrade score = domain.score().content();
        text.append("<p class=\"ps-printed-grade\">")
                .append(escaped(t("assessment.print.grade", AssessmentWords.score(score))))
                .append("</p>");
        sheet.target(domain)
                .ifPresent(target -> text.append("<p>")
                        .append(escaped(t(
                                "assessment.target.line",
                                AssessmentWords.targets().whole(target, score.grade()))))
                        .append("</p>"));
        sheet.meaning(domain).ifPresent(meaning -> text.append(meaning(meaning)));
        text.append(typed(score.explanation()));
        Optional.ofNullable(agreed.get(domain.domain().id())).ifPresent(note -> text.append(agreed(note, score)));
        text.append(list("framework.principles", domain.domain().principles()));
        text.append(list("framework.risks", domain.domain().risks()));
        text.append("<table class=\"ps-table ps-printed-table\"><thead><tr>");
        for (String key : new String[] {"assessment.comparison.question", "assessment.finding.status"}) {
            text.append("<th scope=\"col\">").append(escaped(t(key))).append("</th>");
        }
        text.append("</tr></thead>");
        domain.sections().forEach(section -> text.append(section(section)));
        return text.append("</table></section>").toString();
    }

    private String meaning(GradeMeaning meaning) {
        String sentence = MeaningWords.text(meaning, words -> "\uE000" + words + "\uE001");
        return "<p class=\"ps-muted\">"
                + escaped(sentence)
                        .replace("\uE000", "<span" + language(framework) + ">")
                        .replace("\uE001", "</span>")
                + "</p>";
    }

    private static String agreed(AgreedNote note, DomainGrade score) {
        return "<p>" + escaped(AgreedWords.sentence(note))
                + (note.isChangedSince(score) ? " " + escaped(AgreedWords.changed(note)) : "") + "</p>"
                + (note.minority().isBlank()
                        ? ""
                        : "<p><strong>" + escaped(t("assessment.consensus.minority")) + "</strong></p>"
                                + typed(note.minority()));
    }

    private String list(String key, List<String> items) {
        return items.isEmpty()
                ? ""
                : items.stream()
                        .map(item -> element("li", framework, item))
                        .collect(Collectors.joining("", "<h3>" + escaped(t(key)) + "</h3><ul>", "</ul>"));
    }

    private String section(SectionSheet section) {
        StringBuilder rows = new StringBuilder("<tbody>");
        String name = section.name();
        if (name != null) {
            rows.append("<tr class=\"ps-printed-section\"><th scope=\"rowgroup\" colspan=\"2\">")
                    .append(element("span", framework, name))
                    .append("</th></tr>");
        }
        section.questions().forEach(question -> rows.append(row(question)));
        return rows.append("</tbody>").toString();
    }

    private String row(QuestionSheet row) {
        FindingData finding = row.finding().content();
        StringBuilder status = new StringBuilder("<p><strong>")
                .append(escaped(AssessmentWords.judgement(finding.judgement())))
                .append("</strong>");
        if (finding.date() != null) {
            status.append(", ").append(escaped(Texts.day(finding.date())));
        }
        status.append("</p>").append(typed(finding.narrative()));
        if (!finding.references().isBlank()) {
            status.append("<p class=\"ps-muted\">")
                    .append(escaped(t("assessment.finding.see", "\uE000"))
                            .replace("\uE000", element("span", ContentLanguage.TYPED, finding.references())))
                    .append("</p>");
        }
        return "<tr><th scope=\"row\"><span class=\"ps-code\">"
                + escaped(row.question().code()) + "</span> "
                + element("span", framework, row.question().text()) + "</th><td>" + status + "</td></tr>";
    }

    private static String typed(String text) {
        return text.isBlank()
                ? ""
                : "<p class=\"ps-typed\"" + language(ContentLanguage.TYPED) + ">" + escaped(text) + "</p>";
    }

    private static String element(String name, ContentLanguage language, String text) {
        return "<" + name + language(language) + ">" + escaped(text) + "</" + name + ">";
    }

    private static String language(ContentLanguage language) {
        return language.whenOther().map(tag -> " lang=\"" + escaped(tag) + "\"").orElse("");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
