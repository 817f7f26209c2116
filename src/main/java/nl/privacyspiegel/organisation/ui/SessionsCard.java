package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.function.Consumer;
import nl.privacyspiegel.organisation.entry.Sessions;
import nl.privacyspiegel.organisation.login.RunningSession;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.RefusalWitness;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.Texts;

/** Where a member is logged in, and the end of what the member does not recognise. */
final class SessionsCard {

    private final Sessions sessions;
    private final boolean password;
    private final Div list = new Div();

    /** @param password whether the member has a password that can be changed */
    SessionsCard(Sessions sessions, boolean password) {
        this.sessions = sessions;
        this.password = password;
    }

    Section card() {
        show();
        Section card =
                PageParts.card(t("organisation.sessions.title"), new Paragraph(t("organisation.sessions.text")), list);
        if (password) {
            card.add(new Paragraph(t("organisation.sessions.password")));
        }
        return card;
    }

    private void show() {
        list.removeAll();
        List<RunningSession> mine = sessions.own();
        list.add(new Table<RunningSession>(t("organisation.sessions.title"))
                .withHiddenCaption()
                .column(t("organisation.sessions.browser"), SessionsCard::browser)
                .column(t("organisation.sessions.since"), session -> Texts.moment(session.since()))
                .column(t("organisation.sessions.lastUsed"), session -> Texts.moment(session.lastUsed()))
                .component(t("organisation.sessions.end"), this::end)
                .rows(mine));
        if (mine.size() > 2) {
            list.add(PageParts.row(PageParts.button(t("organisation.sessions.endOthers"), this::endOthers)));
        }
    }

    private static String browser(RunningSession session) {
        return session.browser().isEmpty() ? t("organisation.sessions.unknown") : session.browser();
    }

    private Component end(RunningSession session) {
        if (session.current()) {
            return PageParts.muted(t("organisation.sessions.current"));
        }
        String which = t("organisation.sessions.end.which", browser(session), Texts.moment(session.since()));
        Button button = PageParts.button(
                t("organisation.sessions.end"), () -> prove(which, proof -> sessions.end(session.id(), proof)));
        button.setAriaLabel(which);
        return button;
    }

    private void endOthers() {
        prove(t("organisation.sessions.endOthers"), sessions::endOthers);
    }

    /** Ends something with the password of who does it; who has none signed on lately, or hears to do so. */
    private void prove(String title, Consumer<String> ending) {
        if (!password) {
            PageParts.attempt(() -> end(() -> ending.accept("")));
            return;
        }
        PasswordField current = PersonFields.currentPassword();
        current.setHelperText(t("organisation.sessions.proof"));
        new FormDialog(
                        title,
                        t("organisation.sessions.end"),
                        () -> end(() -> ending.accept(current.getValue())),
                        current)
                .about(current, "organisation.password.wrong")
                .open();
    }

    /** What ended by itself meanwhile is what was asked for. */
    private void end(Runnable ending) {
        try {
            ending.run();
        } catch (NotFoundException overAlready) {
            RefusalWitness.act(overAlready);
        }
        PageParts.say(t("organisation.sessions.ended"));
        show();
    }
}
