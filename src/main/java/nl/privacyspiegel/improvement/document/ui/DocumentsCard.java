package nl.privacyspiegel.improvement.document.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.improvement.document.DocumentLine;
import nl.privacyspiegel.improvement.document.Documents;
import nl.privacyspiegel.improvement.ui.FirstFew;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.PageParts;
import org.springframework.core.annotation.Order;

/** On home of the working group: the documents of which the review is due or will be soon. */
@org.springframework.stereotype.Component
@Order(36)
class DocumentsCard implements HomeCard {

    private static final int SOON_WEEKS = 4;

    private final Documents documents;
    private final CurrentUser user;
    private final Clock clock;

    DocumentsCard(Documents documents, CurrentUser user, Clock clock) {
        this.documents = documents;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Optional<Component> card() {
        if (!user.maySomewhere(Role.ASSESSOR)) {
            return Optional.empty();
        }
        List<DocumentLine> due = documents.toReviewBy(LocalDate.now(clock).plusWeeks(SOON_WEEKS));
        if (due.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PageParts.card(
                t("improvement.documents.home"),
                FirstFew.of(due, DocumentWords::link, DocumentWords::review),
                new RouterLink(t("improvement.documents.home.all"), DocumentsView.class)));
    }
}
