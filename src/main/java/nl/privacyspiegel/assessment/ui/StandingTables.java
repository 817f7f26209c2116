package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.SectionSheet;
import nl.privacyspiegel.assessment.consensus.AgreedNote;
import nl.privacyspiegel.assessment.ui.consensus.AgreedWords;
import nl.privacyspiegel.assessment.ui.meaning.MeaningWords;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Table;

/** One measurement on screen: grades per domain, then question by question. */
final class StandingTables {

    private record GradeLine(Component name, String grade, String target, String explanation) {}

    private StandingTables() {}

    static Component grades(MeasurementSheet sheet, ContentLanguage framework) {
        List<GradeLine> lines = new ArrayList<>();
        sheet.domains()
                .forEach(domain -> lines.add(new GradeLine(
                        framework.span(domain.domain().name()),
                        AssessmentWords.score(domain.score().content()),
                        sheet.target(domain)
                                .map(target -> AssessmentWords.targets()
                                        .whole(target, domain.score().content().grade()))
                                .orElse(""),
                        domain.score().content().explanation())));
        lines.add(new GradeLine(new Span(t("assessment.comparison.mean")), AssessmentWords.mean(sheet.mean()), "", ""));
        Table<GradeLine> table = new Table<>(t("assessment.comparison.grades"));
        table.addClassName("ps-grades");
        table.component(t("assessment.comparison.domain"), GradeLine::name)
                .component(
                        AssessmentWords.measurementOn(sheet.summary()), line -> ComparisonTables.number(line.grade()));
        if (!sheet.targets().isEmpty()) {
            table.column(t("assessment.target"), GradeLine::target);
        }
        return table.component(
                        t("assessment.score.motivation"),
                        line -> line.explanation().isBlank() ? new Div() : new Div(PageParts.typed(line.explanation())))
                .rows(lines);
    }

    /** The grade of a domain in view, and what was found of its questions behind a press; on paper all of it. */
    static Component questions(
            MeasurementSheet sheet, DomainSheet domain, Optional<AgreedNote> agreed, ContentLanguage framework) {
        String name = domain.domain().name();
        Section section = new Section(new H3(
                framework.span(name),
                new Text(" · " + AssessmentWords.score(domain.score().content()))));
        section.addClassName("ps-compared-domain");
        sheet.meaning(domain).ifPresent(meaning -> section.add(muted(MeaningWords.of(meaning, framework))));
        agreed.ifPresent(
                note -> section.add(AgreedWords.note(note, domain.score().content())));
        Div found = new Div();
        for (SectionSheet part : domain.sections()) {
            if (part.name() != null) {
                found.add(framework.mark(new H4(part.name())));
            }
            found.add(new Table<QuestionSheet>(part.name() == null ? name : name + ": " + part.name())
                    .withHiddenCaption()
                    .withCaptionIn(framework)
                    .component(
                            t("assessment.comparison.question"),
                            row -> question(
                                    row.question().code(),
                                    row.question().text(),
                                    row.question().rationale(),
                                    framework))
                    .component(
                            t("assessment.finding.status"),
                            row -> Findings.show(row.finding().content()))
                    .rows(part.questions()));
        }
        section.add(
                new Fold(t("assessment.standing.questions", domain.questions().size()), found));
        return section;
    }

    static Paragraph muted(Component... words) {
        Paragraph muted = new Paragraph(words);
        muted.addClassName("ps-muted");
        return muted;
    }

    private static Component question(String mark, String text, String rationale, ContentLanguage framework) {
        Span code = new Span(mark);
        code.addClassName("ps-code");
        Paragraph why = framework.mark(new Paragraph(rationale));
        why.addClassNames("ps-rationale", "ps-muted");
        return new Div(code, framework.span(text), why);
    }
}
