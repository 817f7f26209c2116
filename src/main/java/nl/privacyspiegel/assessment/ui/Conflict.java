package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import nl.privacyspiegel.assessment.Versioned;
import nl.privacyspiegel.shared.ui.Kit;
import nl.privacyspiegel.shared.ui.Kit.Tone;

/** Two people changed the same thing: both texts beside each other, and the choice. */
class Conflict extends Div {

    private static final long serialVersionUID = 1L;

    Conflict(String mine, String theirs, Versioned<?> stored, Runnable keepMine, Runnable takeTheirs) {
        addClassNames("ps-conflict");
        String who = Objects.requireNonNullElse(stored.changedBy(), t("assessment.conflict.somebody"));
        add(Kit.callout(Tone.ERROR, t("assessment.conflict.text", who)));
        Div both =
                new Div(side(t("assessment.conflict.mine"), mine), side(t("assessment.conflict.theirs", who), theirs));
        both.addClassName("ps-conflict-texts");
        add(
                both,
                Kit.row(
                        Kit.button(t("assessment.conflict.keepMine"), keepMine),
                        Kit.button(t("assessment.conflict.takeTheirs"), takeTheirs)),
                Kit.muted(t("assessment.conflict.merge")));
    }

    private static Div side(String title, String text) {
        Paragraph words = new Paragraph(text.isBlank() ? t("assessment.conflict.empty") : text);
        words.addClassName("ps-typed");
        return new Div(new H4(title), words);
    }
}
