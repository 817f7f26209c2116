package nl.privacyspiegel.backup.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.backup.Backups;
import nl.privacyspiegel.backup.MadeBackup;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.Texts;

/** When the last back-up was made, one of this moment, and how it is put back. */
@Route("instellingen-reservekopie")
@Menu(title = "backup.title", order = 970)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class BackupView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int KILOBYTE = 1000;

    BackupView(Backups backups) {
        title(t("backup.title"));
        lead(t("backup.lead"));
        if (!backups.mayMake()) {
            add(PageParts.callout(Tone.INFO, t("backup.elsewhere")));
            return;
        }
        Backups.State state = backups.state();
        add(latest(state, backups.isFresh()), now(state, new UnderwayLine(backups)), restore());
    }

    private static Section latest(Backups.State state, boolean fresh) {
        Section card = PageParts.card(t("backup.latest"));
        if (state.made().isEmpty()) {
            card.add(PageParts.callout(Tone.WARNING, t("backup.never")));
        } else {
            if (!fresh) {
                card.add(PageParts.callout(Tone.WARNING, t("backup.old")));
            }
            card.add(new Table<MadeBackup>(t("backup.latest"))
                    .withHiddenCaption()
                    .column(t("backup.way"), made -> t(made.way().translationKey()))
                    .column(t("backup.madeAt"), BackupView::madeAt)
                    .column(t("backup.size"), BackupView::size)
                    .column(t("backup.checkedAt"), BackupView::checkedAt)
                    .rows(state.made()));
        }
        card.add(new Paragraph(t(state.scheduled() ? "backup.scheduled.on" : "backup.scheduled.off")));
        return card;
    }

    private static String madeAt(MadeBackup made) {
        String when = Optional.ofNullable(made.madeAt()).map(Texts::moment).orElse(t("backup.neverYet"));
        return Optional.ofNullable(made.failedAt())
                .map(failed -> t("backup.failedAt", when, Texts.moment(failed)))
                .orElse(when);
    }

    private static String checkedAt(MadeBackup made) {
        return Optional.ofNullable(made.checkedAt()).map(Texts::moment).orElse(t("backup.notChecked"));
    }

    private static String size(MadeBackup made) {
        return t("backup.kilobytes", (made.size() + KILOBYTE - 1) / KILOBYTE);
    }

    private static Section now(Backups.State state, UnderwayLine underway) {
        Anchor download = Links.file("download/reservekopie", t("backup.now.download"));
        download.getElement().addEventListener("click", clicked -> underway.begin());
        return PageParts.card(
                t("backup.now"),
                new Paragraph(t("backup.now.text")),
                new Paragraph(t("backup.key", state.keyFile())),
                PageParts.row(download),
                underway);
    }

    private static Section restore() {
        OrderedList steps = new OrderedList();
        Stream.of("backup.restore.install", "backup.restore.keys", "backup.restore.command", "backup.restore.start")
                .map(key -> new ListItem(t(key)))
                .forEach(steps::add);
        return PageParts.card(
                t("backup.restore"),
                new Paragraph(t("backup.restore.text")),
                steps,
                new Paragraph(t("backup.deleted")));
    }
}
