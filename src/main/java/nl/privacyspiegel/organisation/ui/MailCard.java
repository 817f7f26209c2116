package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.organisation.mail.MailSummary;
import nl.privacyspiegel.organisation.mail.MailTrouble;
import nl.privacyspiegel.organisation.mail.Mails;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.Texts;

/** Whether mail works: what is set, a mail to try it, and how the last ones went. */
final class MailCard {

    private final Mails mails;
    private final boolean highest;
    private final Div latest = new Div();

    /** @param highest whether the reader administers the highest unit */
    MailCard(Mails mails, boolean highest) {
        this.mails = mails;
        this.highest = highest;
    }

    Section card() {
        Mails.Setting setting = mails.setting();
        Section card = PageParts.card(t("organisation.mail.title"));
        if (!setting.isOn()) {
            UnorderedList missing = new UnorderedList();
            setting.missing()
                    .forEach(each -> missing.add(new ListItem(
                            t("organisation.mail.missing." + each.name().toLowerCase(Locale.ROOT)))));
            card.add(new Paragraph(t("organisation.mail.off")), missing, new Paragraph(t("organisation.mail.off.how")));
            return card;
        }
        card.add(
                new Paragraph(PageParts.mark(Tone.GOOD, t("organisation.mail.on"))),
                new Paragraph(t("organisation.mail.from", setting.from())));
        if (highest) {
            card.add(
                    PageParts.row(
                            PageParts.button(t("organisation.mail.test"), this::test),
                            PageParts.quiet(t("organisation.mail.look"), this::show)),
                    latest);
            show();
        }
        return card;
    }

    private void test() {
        if (PageParts.attempt(mails::test)) {
            PageParts.say(t("organisation.mail.test.done"));
            show();
        }
    }

    private void show() {
        List<MailSummary> sent = mails.latest();
        latest.removeAll();
        if (sent.isEmpty()) {
            latest.add(new Paragraph(t("organisation.mail.none")));
            return;
        }
        latest.add(new Table<MailSummary>(t("organisation.mail.latest"))
                .column(t("organisation.mail.written"), mail -> Texts.moment(mail.writtenAt()))
                .column(t("organisation.mail.kind"), mail -> t(mail.kind().translationKey()))
                .column(t("organisation.mail.state"), MailCard::state)
                .rows(sent));
    }

    private static String state(MailSummary mail) {
        String state = t(mail.state().translationKey());
        return Optional.ofNullable(mail.trouble())
                .map(MailTrouble::translationKey)
                .map(why -> t("organisation.mail.because", state, t(why)))
                .orElse(state);
    }
}
