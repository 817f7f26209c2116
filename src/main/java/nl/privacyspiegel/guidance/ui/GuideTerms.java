package nl.privacyspiegel.guidance.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import nl.privacyspiegel.guidance.Guide;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import org.jspecify.annotations.Nullable;

/** The terms of the law on the pages of guides. */
final class GuideTerms {

    private GuideTerms() {}

    /** Adds a term when it holds on this day, and says so when nobody read it in the law itself. */
    static void add(Div part, Guide guide, @Nullable String wanted, LocalDate day) {
        ContentLanguage language = new ContentLanguage(guide.language());
        guide.term(wanted, day).ifPresent(term -> {
            part.add(new Paragraph(ContentLanguage.sentence(
                    "guidance.term",
                    language.content(term.what()),
                    language.content(term.length()),
                    language.content(term.article()))));
            if (term.unverified()) {
                part.add(new Paragraph(PageParts.muted(t("guidance.unverified"))));
            }
        });
    }
}
