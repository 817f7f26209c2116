package nl.privacyspiegel.improvement.evidence.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.improvement.evidence.EvidencePieces;
import nl.privacyspiegel.improvement.evidence.ExpiryNotice;
import nl.privacyspiegel.improvement.ui.FirstFew;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import org.springframework.core.annotation.Order;

/** On home of the working group: evidence that stops being valid, or just did. */
@org.springframework.stereotype.Component
@Order(37)
class ExpiryCard implements HomeCard {

    private final EvidencePieces pieces;
    private final CurrentUser user;

    ExpiryCard(EvidencePieces pieces, CurrentUser user) {
        this.pieces = pieces;
        this.user = user;
    }

    @Override
    public Optional<Component> card() {
        if (!user.maySomewhere(Role.ASSESSOR)) {
            return Optional.empty();
        }
        List<ExpiryNotice> notices = pieces.expiring();
        if (notices.isEmpty()) {
            return Optional.empty();
        }
        int left = FirstFew.left(notices);
        return Optional.of(PageParts.card(
                t("improvement.evidence.home"),
                new Paragraph(t("improvement.evidence.home.text")),
                FirstFew.of(notices, notice -> EvidenceWords.link(notice.line()), ExpiryCard::standing),
                new RouterLink(
                        left > 0 ? t("improvement.evidence.home.more", left) : t("improvement.evidence.home.all"),
                        EvidenceListView.class)));
    }

    private static Component standing(ExpiryNotice notice) {
        return PageParts.mark(
                Tone.WARNING,
                t(
                        notice.isOver() ? "improvement.evidence.over" : "improvement.evidence.soon",
                        day(notice.validUntil())));
    }
}
