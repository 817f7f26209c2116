package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;

/** A finding to read. */
final class Findings {

    private Findings() {}

    static Div show(FindingData finding) {
        Div shown = new Div();
        shown.addClassName("ps-finding");
        if (finding.isEmpty()) {
            shown.add(PageParts.muted(t("assessment.finding.none")));
            return shown;
        }
        Div head = new Div(mark(finding));
        LocalDate day = finding.date();
        if (day != null) {
            head.add(PageParts.muted(" " + Texts.day(day)));
        }
        shown.add(head);
        if (!finding.narrative().isBlank()) {
            shown.add(PageParts.typed(finding.narrative()));
        }
        if (!finding.references().isBlank()) {
            Paragraph words = new Paragraph(ContentLanguage.sentence(
                    "assessment.finding.see", ContentLanguage.TYPED.content(finding.references())));
            words.addClassNames("ps-typed", "ps-muted");
            shown.add(words);
        }
        return shown;
    }

    /** Its judgement alone. */
    static Span mark(FindingData finding) {
        return PageParts.mark(tone(finding), AssessmentWords.judgement(finding.judgement()));
    }

    /** All of a finding in one text, to compare it with another. */
    static String words(FindingData finding) {
        LocalDate day = finding.date();
        return AssessmentWords.judgement(finding.judgement())
                + (day == null ? "" : ", " + Texts.day(day))
                + "\n"
                + finding.narrative()
                + (finding.references().isBlank() ? "" : "\n" + finding.references());
    }

    private static Tone tone(FindingData finding) {
        Judgement judgement = finding.judgement();
        if (judgement == null) {
            return Tone.WARNING;
        }
        return switch (judgement) {
            case YES -> Tone.GOOD;
            case LARGELY, NOT_APPLICABLE -> Tone.INFO;
            case PARTLY -> Tone.WARNING;
            case NO -> Tone.ERROR;
        };
    }
}
