package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.privacyspiegel.organisation.MemberState;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.accounts.MemberSummary;
import nl.privacyspiegel.organisation.accounts.NewAccessLink;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Questions;

/** What an administrator can do with a whole account: links, access, and the data of the person. */
final class AccountCard {

    private final Accounts accounts;
    private final MemberSummary member;
    private final boolean passwords;
    private final Runnable refresh;
    private final Consumer<NewAccessLink> hand;

    /**
     * @param passwords whether members log in with a password
     * @param refresh shows the member anew
     * @param hand shows a new link
     */
    AccountCard(
            Accounts accounts,
            MemberSummary member,
            boolean passwords,
            Runnable refresh,
            Consumer<NewAccessLink> hand) {
        this.accounts = accounts;
        this.member = member;
        this.passwords = passwords;
        this.refresh = refresh;
        this.hand = hand;
    }

    Component access() {
        Div state = new Div(MemberStates.of(member));
        if (!member.whole()) {
            return PageParts.card(
                    t("organisation.account.title"), state, new Paragraph(t("organisation.account.rolesElsewhere")));
        }
        Div buttons = PageParts.row();
        switch (member.state()) {
            case INVITED -> buttons.add(makeLink("organisation.account.inviteAgain"));
            case ACTIVE -> {
                if (passwords) {
                    buttons.add(makeLink("organisation.account.reset"));
                }
            }
            case DEACTIVATED ->
                buttons.add(act(
                        "organisation.account.activate",
                        "organisation.account.activated",
                        () -> accounts.activate(member.id())));
        }
        if (member.linkUntil() != null) {
            buttons.add(act(
                    member.state() == MemberState.INVITED
                            ? "organisation.account.withdrawInvitation"
                            : "organisation.account.withdrawReset",
                    "organisation.account.withdrawn",
                    () -> accounts.withdrawLink(member.id())));
        }
        if (member.state() != MemberState.DEACTIVATED) {
            buttons.add(PageParts.button(
                    t("organisation.account.deactivate"),
                    () -> Questions.confirm(
                            t("organisation.account.deactivate.title", member.name()),
                            t("organisation.account.deactivate.text"),
                            t("organisation.account.deactivate"),
                            () -> PageParts.attempt(() -> {
                                PageParts.say(t(
                                        accounts.deactivate(member.id())
                                                ? "organisation.account.deactivated"
                                                : "organisation.asked.waits"));
                                refresh.run();
                            }))));
        }
        return PageParts.card(t("organisation.account.title"), state, buttons);
    }

    Component data() {
        Anchor export = Links.file(MemberDownload.of(member.id()), t("organisation.account.export"));
        return PageParts.card(
                t("organisation.account.data"),
                new Paragraph(t("organisation.account.data.text")),
                PageParts.row(export, PageParts.button(t("organisation.account.erase"), this::erase)));
    }

    private void erase() {
        PageParts.attempt(() -> EraseQuestion.ask(
                member.name(),
                member.jobFunction(),
                accounts.unfinished(member.id()),
                passwords,
                t("organisation.account.erase"),
                this::eraseAfterAll));
    }

    private void eraseAfterAll() {
        PageParts.attempt(() -> {
            if (accounts.erase(member.id())) {
                PageParts.say(t("organisation.account.erased"));
                UI.getCurrent().navigate(MembersView.class);
            } else {
                PageParts.say(t("organisation.asked.waits"));
                refresh.run();
            }
        });
    }

    private Component makeLink(String key) {
        return PageParts.button(
                t(key),
                () -> PageParts.attempt(() -> accounts.makeLink(member.id()).ifPresentOrElse(hand, () -> {
                    PageParts.say(t("organisation.asked.waits"));
                    refresh.run();
                })));
    }

    private Component act(String key, String doneKey, Runnable action) {
        return PageParts.button(t(key), () -> done(doneKey, action));
    }

    private void done(String key, Runnable action) {
        if (PageParts.attempt(action)) {
            PageParts.say(t(key));
            refresh.run();
        }
    }
}
