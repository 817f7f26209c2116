package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;

/** What a question that is folded tells of itself: how its text begins, or what is still missing. */
class QuestionMarks extends Div {

    private static final long serialVersionUID = 1L;

    /** As much of a text as one line can show. */
    private static final int BEGINNING = 160;

    QuestionMarks() {
        addClassName("ps-question-marks");
    }

    void show(FindingData finding) {
        removeAll();
        String text = finding.narrative().strip();
        if (!text.isEmpty()) {
            Span beginning = ContentLanguage.TYPED.span(ShortText.beginning(text, BEGINNING));
            beginning.addClassName("ps-beginning");
            add(beginning);
        } else if (finding.judgement() != null) {
            add(PageParts.muted(t("assessment.finding.status.missing")));
        }
        if (!finding.saysNothing() && finding.date() == null) {
            add(PageParts.muted(t("assessment.finding.date.missing")));
        }
        setVisible(getComponentCount() > 0);
    }
}
