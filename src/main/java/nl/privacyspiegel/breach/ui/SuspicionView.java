package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.moment;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;
import nl.privacyspiegel.breach.BreachId;
import nl.privacyspiegel.breach.suspicion.Said;
import nl.privacyspiegel.breach.suspicion.SuspicionChanges;
import nl.privacyspiegel.breach.suspicion.SuspicionId;
import nl.privacyspiegel.breach.suspicion.SuspicionReport;
import nl.privacyspiegel.breach.suspicion.SuspicionSheet;
import nl.privacyspiegel.breach.suspicion.Suspicions;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;

/** One suspicion: what was reported, what was asked about it, and what becomes of it. */
@Route("datalekken/vermoedens/:suspicion")
@RolesAllowed({Role.ASSESSOR_NAME, Role.SUPERVISOR_NAME})
class SuspicionView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "suspicion";

    private final transient Suspicions suspicions;
    private final transient SuspicionChanges changes;

    SuspicionView(Suspicions suspicions, SuspicionChanges changes) {
        this.suspicions = suspicions;
        this.changes = changes;
    }

    static RouteParameters parameters(SuspicionId id) {
        return new RouteParameters(PARAMETER, id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new SuspicionId(Ids.parse(event.getRouteParameters().get(PARAMETER).orElseThrow(NotFoundException::new))));
    }

    private void show(SuspicionId id) {
        SuspicionSheet sheet = suspicions.get(id);
        clear();
        backTo(new RouterLink(t("breach.suspicion.title"), SuspicionsView.class));
        title(t("breach.suspicion", sheet.line().name()));
        state(SuspicionWords.state(sheet.line().state()));
        if (sheet.mayDecide()) {
            lead(t("breach.suspicion.warning"));
            add(new Paragraph(BreachesView.guide()));
            actions(
                    PageParts.primary(t("breach.suspicion.register"), () -> register(id)),
                    PageParts.button(t("breach.suspicion.close"), () -> close(id)));
        }
        add(reported(sheet));
        add(said(sheet, id));
        sheet.decided().ifPresent(decided -> add(decided(sheet, decided)));
        add(new Paragraph(PageParts.muted(t("breach.suspicion.kept"))));
    }

    private static Section reported(SuspicionSheet sheet) {
        SuspicionReport report = sheet.report();
        Section card = PageParts.card(
                t("breach.reported"),
                PageParts.fact(
                        t("breach.reportedOn"), new Span(moment(sheet.line().reportedAt()))));
        PageParts.labelled(t("breach.suspicion.what"), report.what()).ifPresent(card::add);
        PageParts.labelled(t("breach.suspicion.when"), report.when()).ifPresent(card::add);
        PageParts.labelled(t("breach.suspicion.where"), report.where()).ifPresent(card::add);
        card.add(PageParts.fact(
                t("breach.unit"), new Span(BreachWords.unit(sheet.line().unitName()))));
        return card;
    }

    private Section said(SuspicionSheet sheet, SuspicionId id) {
        Section card = PageParts.card(t("breach.suspicion.said"));
        if (sheet.said().isEmpty()) {
            card.add(new Paragraph(PageParts.muted(t("breach.suspicion.said.none"))));
        }
        for (Said each : sheet.said()) {
            card.add(new Paragraph(PageParts.muted(who(each))), PageParts.typed(each.words()));
        }
        Div row = PageParts.row();
        if (sheet.mayAsk()) {
            row.add(PageParts.button(t("breach.suspicion.ask"), () -> ask(id)));
        }
        if (sheet.line().answered()) {
            row.add(PageParts.quiet(t("breach.suspicion.seen"), () -> see(id)));
        }
        if (row.getChildren().findAny().isPresent()) {
            card.add(row);
        }
        return card;
    }

    private static String who(Said each) {
        String at = moment(each.at());
        return each.byReporter()
                ? t("breach.suspicion.said.reporter", at)
                : t("breach.suspicion.said.member", each.byFunction(), at);
    }

    private static Section decided(SuspicionSheet sheet, SuspicionSheet.Decided decided) {
        Section card = PageParts.card(
                t("breach.suspicion.decision"),
                PageParts.fact(
                        t(sheet.line().state().translationKey()),
                        new Span(t("breach.by", moment(decided.at()), decided.byFunction()))));
        PageParts.labelled(t("breach.reason"), decided.reason()).ifPresent(card::add);
        decided.breach()
                .ifPresent(breach -> card.add(new Paragraph(new RouterLink(
                        t("breach.suspicion.breach"), BreachView.class, BreachView.parameters(breach)))));
        return card;
    }

    private void see(SuspicionId id) {
        if (PageParts.attempt(() -> changes.see(id))) {
            show(id);
        }
    }

    private void register(SuspicionId id) {
        PageParts.attempt(() -> {
            BreachId breach = changes.register(id);
            UI.getCurrent().navigate(BreachView.class, BreachView.parameters(breach));
            PageParts.say(t("breach.suspicion.register.done"));
        });
    }

    private void close(SuspicionId id) {
        TextArea reason = Fields.text(t("breach.suspicion.close.reason"), t("breach.suspicion.close.help"), "");
        words(
                t("breach.suspicion.close"),
                t("breach.suspicion.close.done"),
                id,
                reason,
                "breach.reason.missing",
                words -> changes.close(id, words));
    }

    private void ask(SuspicionId id) {
        TextArea question = Fields.text(t("breach.suspicion.ask.words"), t("breach.suspicion.ask.help"), "");
        words(
                t("breach.suspicion.ask"),
                t("breach.suspicion.ask.done"),
                id,
                question,
                "breach.suspicion.ask.missing",
                words -> changes.ask(id, words));
    }

    private void words(
            String title, String done, SuspicionId id, TextArea text, String missing, Consumer<String> door) {
        new FormDialog(
                        title,
                        t("shared.save"),
                        () -> {
                            door.accept(text.getValue());
                            show(id);
                            PageParts.say(done);
                        },
                        text)
                .about(text, missing)
                .open();
    }
}
