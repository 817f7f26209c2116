package nl.privacyspiegel.framework.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkData.Step;
import nl.privacyspiegel.framework.FrameworkTexts;
import nl.privacyspiegel.framework.GradeAnchor;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.ui.DocumentFields;
import nl.privacyspiegel.shared.ui.Texts;

/** How frameworks and what stands in them are called on the screen. */
final class FrameworkWords {

    static final DocumentFields FIELDS = new DocumentFields(
            "framework.field.",
            Set.of(
                    "id",
                    "naam",
                    "herkomst",
                    "toelichting",
                    "stappen",
                    "blok",
                    "domeinen",
                    "omschrijving",
                    "uitgangspunten",
                    "risicos",
                    "cijfers",
                    "cijfer",
                    "betekenis",
                    "code",
                    "tekst",
                    "onderlegging",
                    "artikelen",
                    "actualisatie",
                    "adviezen",
                    "doen",
                    "voorbeeld",
                    "inspanning",
                    "zelfdeAls",
                    "eerder",
                    "nu"));

    private FrameworkWords() {}

    /** What people call a question: its code, or its id while it has none. */
    static String name(Question question) {
        return question.code().isBlank() ? question.id() : question.code();
    }

    static String judgement(Judgement judgement) {
        return t(judgement.translationKey());
    }

    /** A field for anchors, one on each line. */
    static TextArea anchors(List<GradeAnchor> anchors, String helpKey) {
        TextArea field = FIELDS.text("cijfers", FrameworkTexts.lines(anchors), FrameworkTexts.LONGEST_ANCHORS);
        field.setHelperText(t(helpKey));
        return field;
    }

    static String anchor(GradeAnchor anchor) {
        return t("framework.anchor", Texts.number(anchor.grade().value()), anchor.words());
    }

    static String step(Step step) {
        return t("framework.step", Integer.toString(step.number()), step.name(), step.block());
    }

    static String questions(long count) {
        return t("framework.questions", count);
    }
}
