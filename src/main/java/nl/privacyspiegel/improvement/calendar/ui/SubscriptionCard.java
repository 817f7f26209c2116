package nl.privacyspiegel.improvement.calendar.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.privacyspiegel.improvement.calendar.SubscriptionState;
import nl.privacyspiegel.improvement.calendar.Subscriptions;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.shared.ui.CopyButton;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.PublicAddress;
import nl.privacyspiegel.shared.ui.Questions;
import nl.privacyspiegel.shared.ui.Texts;

/** The privacy calendar in the calendar program of the reader: as a file, or by an address that keeps it up to date. */
final class SubscriptionCard {

    private final Subscriptions subscriptions;
    private final PublicAddress address;
    private final Div state = new Div();

    SubscriptionCard(Subscriptions subscriptions, PublicAddress address) {
        this.subscriptions = subscriptions;
        this.address = address;
    }

    Section card() {
        show();
        Anchor file = Links.beside("kalender/privacykalender.ics", t("improvement.subscription.file"));
        return PageParts.card(
                t("improvement.subscription.title"),
                new Paragraph(t("improvement.subscription.text")),
                state,
                new Paragraph(file));
    }

    private void show() {
        state.removeAll();
        Optional<SubscriptionState> mine = subscriptions.mine();
        mine.ifPresent(subscription -> state.add(new Paragraph(words(subscription))));
        Component make = PageParts.button(
                t(mine.isEmpty() ? "improvement.subscription.make" : "improvement.subscription.again"), () -> {
                    if (mine.isEmpty()) {
                        make();
                    } else {
                        Questions.confirm(
                                t("improvement.subscription.again.title"),
                                t("improvement.subscription.again.text"),
                                t("improvement.subscription.again"),
                                this::make);
                    }
                });
        Div row = PageParts.row(make);
        if (mine.isPresent()) {
            row.add(PageParts.quiet(
                    t("improvement.subscription.withdraw"),
                    () -> Questions.confirm(
                            t("improvement.subscription.withdraw.title"),
                            t("improvement.subscription.again.text"),
                            t("improvement.subscription.withdraw"),
                            this::withdraw)));
        }
        state.add(row);
    }

    private void withdraw() {
        subscriptions.withdraw();
        show();
        PageParts.say(t("improvement.subscription.withdrawn"));
    }

    private static String words(SubscriptionState subscription) {
        String made = Texts.day(subscription.madeAt());
        return Optional.ofNullable(subscription.lastReadOn())
                .map(read -> t("improvement.subscription.read", made, day(read)))
                .orElseGet(() -> t("improvement.subscription.unread", made));
    }

    /** The address can be read now and never again, so it closes only when the reader says so. */
    private void make() {
        Secret secret = subscriptions.subscribe();
        TextField field = new TextField(t("improvement.subscription.address"));
        field.setValue(address.of("agenda/" + secret.text() + ".ics"));
        field.setReadOnly(true);
        field.setAutoselect(true);
        Div form = new Div(
                PageParts.live(PageParts.callout(Tone.WARNING, t("improvement.subscription.onlyNow"))),
                field,
                CopyButton.of(t("improvement.subscription.copy"), field),
                new Paragraph(t("improvement.subscription.how")));
        form.addClassName("ps-form");
        Questions.show(t("improvement.subscription.made"), t("improvement.subscription.kept"), form);
        show();
    }
}
