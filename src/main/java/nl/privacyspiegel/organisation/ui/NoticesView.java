package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.organisation.accounts.Asked;
import nl.privacyspiegel.organisation.accounts.Confirmations;
import nl.privacyspiegel.organisation.logbook.Notice;
import nl.privacyspiegel.organisation.logbook.Notices;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.PublicAddress;
import nl.privacyspiegel.shared.ui.Table;

/** What waits for a second pair of eyes, and what supervisors are told of accounts, roles and settings. */
@Route("meldingen")
@Menu(title = "organisation.notices.title", order = 920)
@RolesAllowed({Role.SUPERVISOR_NAME, Role.ADMINISTRATOR_NAME})
class NoticesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Confirmations confirmations;
    private final transient Notices notices;
    private final transient CurrentUser user;
    private final transient PublicAddress address;
    private final transient SingleSignOnSettings singleSignOn;

    NoticesView(
            Confirmations confirmations,
            Notices notices,
            CurrentUser user,
            PublicAddress address,
            SingleSignOnSettings singleSignOn) {
        this.confirmations = confirmations;
        this.notices = notices;
        this.user = user;
        this.address = address;
        this.singleSignOn = singleSignOn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        title(t("organisation.notices.title"));
        lead(t("organisation.notices.lead"));
        List<Asked> waiting = confirmations.waiting();
        if (waiting.isEmpty()) {
            add(PageParts.empty(t("organisation.asked.none"), t("organisation.asked.none.text")));
        } else {
            add(new AskedCard(confirmations, waiting, address, singleSignOn.localPasswords(), this::show));
        }
        if (user.maySomewhere(Role.SUPERVISOR)) {
            told(notices.list());
        }
    }

    private void told(List<Notice> list) {
        if (list.isEmpty()) {
            add(PageParts.empty(t("organisation.notices.empty.title"), t("organisation.notices.empty.text")));
            return;
        }
        List<Long> fresh = list.stream()
                .filter(notice -> !notice.seen())
                .map(notice -> notice.act().number())
                .toList();
        if (!fresh.isEmpty()) {
            add(PageParts.row(PageParts.button(t("organisation.notices.seeAll", fresh.size()), () -> see(fresh))));
        }
        add(new Table<Notice>(t("organisation.notices.told"))
                .component(t("organisation.notices.state"), this::state)
                .component(
                        t("organisation.audit.what"),
                        notice -> new Span(t(notice.act().actionKey())))
                .component(t("organisation.audit.object"), notice -> AuditWords.object(notice.act()))
                .component(t("organisation.audit.who"), notice -> AuditWords.who(notice.act()))
                .component(t("organisation.audit.when"), notice -> AuditWords.when(notice.act()))
                .column(t("organisation.audit.unit"), notice -> AuditWords.unit(notice.act()))
                .rows(list));
    }

    private Component state(Notice notice) {
        if (notice.seen()) {
            return PageParts.muted(t("organisation.notices.seen"));
        }
        Button button = PageParts.button(
                t("organisation.notices.see"), () -> see(List.of(notice.act().number())));
        button.setAriaLabel(
                t("organisation.notices.see.which", Long.toString(notice.act().number())));
        return PageParts.row(PageParts.mark(Tone.WARNING, t("organisation.notices.new")), button);
    }

    private void see(List<Long> numbers) {
        if (PageParts.attempt(() -> notices.see(numbers))) {
            show();
        }
    }
}
