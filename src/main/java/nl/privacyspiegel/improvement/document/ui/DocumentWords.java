package nl.privacyspiegel.improvement.document.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import nl.privacyspiegel.improvement.document.DocumentLine;
import nl.privacyspiegel.improvement.document.DocumentName;
import nl.privacyspiegel.improvement.document.DocumentState;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** How pages speak of documents. */
final class DocumentWords {

    private DocumentWords() {}

    static RouterLink link(DocumentLine line) {
        return link(new DocumentName(line.id(), line.name()));
    }

    /** The document with what kind it is. */
    static Component named(DocumentLine line) {
        return new Div(
                link(line), new Div(PageParts.muted(t(line.content().kind().translationKey()))));
    }

    static RouterLink link(DocumentName name) {
        return ContentLanguage.TYPED.mark(
                new RouterLink(name.name(), DocumentView.class, DocumentView.parameters(name.id())));
    }

    static Span state(DocumentState state) {
        Tone tone = switch (state) {
            case IN_FORCE -> Tone.GOOD;
            case TO_REVIEW -> Tone.WARNING;
            case DRAFT, OFFERED, ADOPTED, LAPSED -> Tone.INFO;
        };
        return PageParts.mark(tone, t(state.translationKey()));
    }

    /** The day before which it has to be reviewed, and in words when that has passed. */
    static Component review(DocumentLine line) {
        LocalDate review = line.content().dates().review();
        if (review == null) {
            return PageParts.muted(t("improvement.document.review.none"));
        }
        return line.state() == DocumentState.TO_REVIEW
                ? PageParts.mark(Tone.WARNING, t("improvement.document.review.past", day(review)))
                : new Span(day(review));
    }

    /** By how many of the bodies it was adopted. */
    static Component adopted(DocumentLine line) {
        return line.adoptions().isEmpty()
                ? PageParts.muted(t("improvement.document.adopted.none"))
                : new Span(t(
                        "improvement.document.adoptedBy",
                        line.adopted(),
                        line.adoptions().size()));
    }

    static Component owner(DocumentLine line) {
        Span name = line.ownerName().isEmpty()
                ? PageParts.muted(t("improvement.owner.nobody"))
                : ContentLanguage.TYPED.span(line.ownerName());
        name.addClassName("ps-whole-words");
        return name;
    }

    static Component known(DocumentLine line) {
        return line.known()
                .<Component>map(known ->
                        new Span(t("improvement.document.knownOn", known.known(), known.whole(), day(known.day()))))
                .orElseGet(() -> PageParts.muted(t("improvement.document.known.never")));
    }
}
