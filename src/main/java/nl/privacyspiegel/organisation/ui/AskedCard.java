package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.privacyspiegel.organisation.accounts.Asked;
import nl.privacyspiegel.organisation.accounts.AskedKind;
import nl.privacyspiegel.organisation.accounts.Confirmations;
import nl.privacyspiegel.organisation.accounts.NewAccessLink;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PublicAddress;
import nl.privacyspiegel.shared.ui.Texts;

/** What waits for somebody else: the reader confirms or refuses it, or takes it back. */
final class AskedCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Confirmations confirmations;
    private final transient PublicAddress address;
    private final boolean passwords;
    private final transient Runnable refresh;

    AskedCard(
            Confirmations confirmations,
            List<Asked> waiting,
            PublicAddress address,
            boolean passwords,
            Runnable refresh) {
        this.confirmations = confirmations;
        this.address = address;
        this.passwords = passwords;
        this.refresh = refresh;
        addClassName("ps-card");
        add(new H2(t("organisation.asked.title")), new Paragraph(t("organisation.asked.text")));
        waiting.forEach(asked -> add(line(asked)));
    }

    private Div line(Asked asked) {
        String what = what(asked);
        Div buttons = PageParts.row();
        if (asked.mine()) {
            buttons.add(named(
                    PageParts.button(
                            t("organisation.asked.withdraw"), () -> refuse(asked, "organisation.asked.withdrawn")),
                    "organisation.asked.withdraw",
                    what));
        } else {
            buttons.add(
                    named(
                            PageParts.button(t("organisation.asked.confirm"), () -> askOrConfirm(asked)),
                            "organisation.asked.confirm",
                            what),
                    named(
                            PageParts.quiet(
                                    t("organisation.asked.refuse"), () -> refuse(asked, "organisation.asked.refused")),
                            "organisation.asked.refuse",
                            what));
        }
        return new Div(
                new Div(new Span(what)),
                new Div(PageParts.muted(
                        t("organisation.asked.by", asked.by(), Texts.moment(asked.at()), asked.email()))),
                buttons);
    }

    private static Button named(Button button, String key, String what) {
        button.setAriaLabel(t(key) + ": " + what);
        return button;
    }

    private static String what(Asked asked) {
        String kind = t(asked.kind().translationKey());
        String unit = asked.unit();
        return asked.role() == null || unit == null
                ? t("organisation.asked.about", kind, asked.name())
                : t(
                        "organisation.asked.about.role",
                        kind,
                        asked.name(),
                        t(asked.role().translationKey()),
                        unit);
    }

    /** What cannot be undone is asked once more, with what the member still has to do now. */
    private void askOrConfirm(Asked asked) {
        if (asked.kind() == AskedKind.ERASE) {
            PageParts.attempt(() -> EraseQuestion.ask(
                    asked.name(),
                    asked.jobFunction(),
                    confirmations.unfinished(asked.id()),
                    passwords,
                    t("organisation.account.erase"),
                    () -> confirm(asked)));
        } else {
            confirm(asked);
        }
    }

    private void confirm(Asked asked) {
        PageParts.attempt(() -> confirmations
                .confirm(asked.id())
                .ifPresentOrElse(link -> hand(link, asked), () -> done("organisation.asked.confirmed")));
    }

    private void refuse(Asked asked, String key) {
        PageParts.attempt(() -> {
            confirmations.refuse(asked.id());
            done(key);
        });
    }

    /** The link is shown this once, in place of what it was asked with. */
    private void hand(NewAccessLink link, Asked asked) {
        removeAll();
        add(
                new H2(t("organisation.asked.title")),
                new Paragraph(t("organisation.asked.link", asked.name(), asked.email())),
                LinkToSend.of(link, asked.name(), address, passwords),
                PageParts.row(PageParts.button(t("organisation.invite.done"), refresh)));
    }

    private void done(String key) {
        PageParts.say(t(key));
        refresh.run();
    }
}
