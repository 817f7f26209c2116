package nl.privacyspiegel.framework.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Supplier;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkDocument;
import nl.privacyspiegel.framework.FrameworkEdits;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.Direction;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.VersionWords;

/** The administrator changes a draft: its name and scale, and which domains it has in which order. */
@Route("raamwerken/:framework/bewerken")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class FrameworkEditView extends FrameworkDraftPage {

    private static final long serialVersionUID = 1L;

    FrameworkEditView(Frameworks frameworks) {
        super(frameworks);
    }

    @Override
    protected void read(BeforeEnterEvent event) {}

    @Override
    protected void show(FrameworkDocument document) {
        FrameworkVersionId id = document.summary().id();
        backTo(new RouterLink(
                VersionWords.named(document.summary()), FrameworkView.class, FrameworkView.parameters(id)));
        title(t("shared.version.edit.title", VersionWords.named(document.summary())));
        lead(t("framework.edit.lead"));
        add(savedLine(document), problems(document, document.problems()));
        add(PageParts.card(
                t("framework.general"),
                new Paragraph(t("framework.general.text")),
                PageParts.row(former(
                        TEXTS,
                        PageParts.button(
                                t("framework.general.edit"),
                                () -> GeneralForm.of(this).open()),
                        () -> GeneralForm.of(this)))));
        add(new H2(t("framework.domains")));
        List<Domain> domains = document.data().domains();
        if (!domains.isEmpty()) {
            add(new Table<Domain>(t("framework.domains"))
                    .withHiddenCaption()
                    .component(t("framework.domain"), domain -> link(id, domain))
                    .column(
                            t("framework.questions.header"),
                            domain -> Long.toString(domain.questions().count()))
                    .component(t("shared.edit.actions"), this::order)
                    .rows(domains));
        }
        Supplier<FormDialog> form = () -> DomainForm.add(this, this::open);
        Button add =
                PageParts.primary(t("framework.domain.add"), () -> form.get().open());
        add(PageParts.row(domains.isEmpty() ? former(ADD_DOMAIN, add, form) : target(ADD_DOMAIN, add)));
    }

    private static RouterLink link(FrameworkVersionId id, Domain domain) {
        return new RouterLink(
                domain.name(), FrameworkDomainView.class, FrameworkDomainView.parameters(id, domain.id()));
    }

    private Component order(Domain domain) {
        List<Domain> all = document().data().domains();
        String place = "domein-" + domain.id() + "-";
        return tools(
                mover(
                        place,
                        Direction.EARLIER,
                        domain.name(),
                        !domain.equals(all.getFirst()),
                        () -> move(domain, place, Direction.EARLIER)),
                mover(
                        place,
                        Direction.LATER,
                        domain.name(),
                        !domain.equals(all.getLast()),
                        () -> move(domain, place, Direction.LATER)),
                remover(
                        domain.name(),
                        t(
                                "framework.domain.remove.text",
                                FrameworkWords.questions(domain.questions().count())),
                        data -> FrameworkEdits.removeDomain(data, domain.id()),
                        ADD_DOMAIN));
    }

    private void move(Domain domain, String place, Direction direction) {
        attempt(
                data -> FrameworkEdits.moveDomain(data, domain.id(), direction),
                t("shared.edit.moved", domain.name()),
                place + direction);
    }

    private void open(FrameworkData data) {
        UI.getCurrent()
                .navigate(
                        FrameworkDomainView.class,
                        FrameworkDomainView.parameters(
                                document().summary().id(),
                                data.domains().getLast().id()),
                        QueryParameters.of(TARGET, FrameworkDomainView.added(0)));
    }
}
