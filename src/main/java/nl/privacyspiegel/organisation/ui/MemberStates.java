package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.privacyspiegel.organisation.accounts.MemberSummary;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;

/** Whether somebody can log in, in words. */
final class MemberStates {

    private MemberStates() {}

    static Span of(MemberSummary member) {
        Tone tone = switch (member.state()) {
            case INVITED -> member.linkUntil() == null ? Tone.WARNING : Tone.INFO;
            case ACTIVE -> Tone.GOOD;
            case DEACTIVATED -> Tone.WARNING;
        };
        Span words = new Span(PageParts.mark(tone, t(member.state().translationKey())));
        String link = link(member);
        if (!link.isEmpty()) {
            words.add(" ");
            words.add(PageParts.muted(link));
        }
        return words;
    }

    private static String link(MemberSummary member) {
        Instant until = member.linkUntil();
        return switch (member.state()) {
            case INVITED ->
                until == null ? t("organisation.state.noLink") : t("organisation.state.link", Texts.moment(until));
            case ACTIVE -> until == null ? "" : t("organisation.state.resetLink", Texts.moment(until));
            case DEACTIVATED -> "";
        };
    }
}
