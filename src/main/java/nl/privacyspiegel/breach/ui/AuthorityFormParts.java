package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.privacyspiegel.breach.form.Answer;
import nl.privacyspiegel.breach.form.AuthorityAnswers;
import nl.privacyspiegel.breach.form.AuthorityForm;
import nl.privacyspiegel.breach.form.AuthorityForm.Chapter;
import nl.privacyspiegel.breach.form.AuthorityForm.Field;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.CopyButton;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** The chapters of the form with what stands ready for each question. */
record AuthorityFormParts(AuthorityForm form, AuthorityAnswers answers) {

    /** The form and what is typed in it are Dutch. */
    private static final ContentLanguage LANGUAGE = ContentLanguage.TYPED;

    /** For how many questions something stands ready, or is not asked. */
    long ready() {
        return form.fields()
                .filter(field -> answers.to(field).state() != Answer.State.MISSING)
                .count();
    }

    Section card(Chapter chapter) {
        Section card = PageParts.card(chapter.number() + ". " + chapter.name(), LANGUAGE);
        chapter.fields().forEach(field -> card.add(part(field)));
        if (!chapter.unseen().isEmpty()) {
            card.add(new Paragraph(PageParts.muted(
                    t("breach.form.unseen", chapter.unseen().size(), String.join(", ", chapter.unseen())))));
        }
        return card;
    }

    private Div part(Field field) {
        Answer answer = answers.to(field);
        Div part = new Div(LANGUAGE.mark(new H3(field.number() + " " + field.name())), mark(answer.state()));
        part.addClassNames("ps-framework-question", "ps-form-answer");
        if (answer.isThere()) {
            Paragraph text = PageParts.typed(answer.text(), LANGUAGE);
            text.setId("antwoord-" + field.number().replace('.', '-'));
            Div copy = CopyButton.of(t("breach.form.copy", field.number()), text);
            copy.addClassName("ps-no-print");
            part.add(text, copy);
        } else if (answer.state() == Answer.State.MISSING) {
            Paragraph line = new Paragraph();
            line.addClassNames("ps-guide-line", "ps-only-print");
            part.add(line);
        }
        if (!field.note().isEmpty()) {
            part.add(LANGUAGE.mark(new Paragraph(PageParts.muted(field.note()))));
        }
        if (!field.choices().isEmpty()) {
            UnorderedList choices = LANGUAGE.mark(new UnorderedList());
            field.choices().forEach(choice -> choices.add(new ListItem(choice)));
            part.add(new Fold(t("breach.form.choices", field.number()), choices));
        }
        return part;
    }

    private static Div mark(Answer.State state) {
        Tone tone = switch (state) {
            case RECORDED -> Tone.GOOD;
            case DERIVED, NOT_ASKED -> Tone.INFO;
            case MISSING -> Tone.WARNING;
        };
        Div mark = new Div(PageParts.mark(tone, t(state.translationKey())));
        mark.addClassName("ps-row");
        return mark;
    }

    /** All answers in one go, a line each. */
    Section whole() {
        UnorderedList lines = LANGUAGE.mark(new UnorderedList());
        lines.setId("alle-antwoorden");
        form.fields().forEach(field -> {
            Answer answer = answers.to(field);
            if (answer.isThere()) {
                lines.add(new ListItem(t("breach.form.line", field.number(), field.name(), answer.text())));
            }
        });
        lines.addClassName("ps-typed");
        Section card = PageParts.card(
                t("breach.form.whole"),
                CopyButton.of(t("breach.form.copyAll"), lines),
                new Fold(t("breach.form.lines"), lines));
        card.addClassName("ps-no-print");
        return card;
    }
}
