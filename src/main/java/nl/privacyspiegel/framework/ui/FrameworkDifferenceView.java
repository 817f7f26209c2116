package nl.privacyspiegel.framework.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkDocument;
import nl.privacyspiegel.framework.FrameworkSummary;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.DifferencePage;

/** Two versions of a framework side by side. */
@Route("raamwerken/:framework/verschil/:other")
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class FrameworkDifferenceView extends DifferencePage<FrameworkVersionId, FrameworkData, FrameworkDocument> {

    private static final long serialVersionUID = 1L;

    FrameworkDifferenceView(Frameworks frameworks) {
        super(frameworks);
    }

    static RouteParameters parameters(FrameworkVersionId now, FrameworkVersionId other) {
        return new RouteParameters(
                Map.of("framework", now.value().toString(), OTHER, other.value().toString()));
    }

    @Override
    protected FrameworkVersionId id(BeforeEnterEvent event) {
        return FrameworkView.id(event);
    }

    @Override
    protected FrameworkVersionId other(BeforeEnterEvent event) {
        return new FrameworkVersionId(
                Ids.parse(event.getRouteParameters().get(OTHER).orElseThrow(NotFoundException::new)));
    }

    @Override
    protected FrameworkVersionId id(VersionSummary version) {
        return ((FrameworkSummary) version).id();
    }

    @Override
    protected String rule() {
        return t("shared.changes.rule");
    }

    @Override
    protected Component[] besides(FrameworkData older, FrameworkData newer) {
        List<String> domains = newer.domains().stream()
                .filter(domain -> older.domain(domain.id())
                        .filter(was -> !was.anchors(older.scale()).equals(domain.anchors(newer.scale())))
                        .isPresent())
                .map(FrameworkData.Domain::name)
                .toList();
        return domains.isEmpty()
                ? super.besides(older, newer)
                : ContentLanguage.sentence(
                        "framework.difference.grades",
                        FrameworkReading.language(newer).content(String.join(", ", domains)));
    }

    @Override
    protected Optional<Component> folded(FrameworkData older, FrameworkData newer) {
        return AdviceReading.difference(older, newer);
    }

    @Override
    protected RouterLink back(FrameworkVersionId version, String words) {
        return new RouterLink(words, FrameworkView.class, FrameworkView.parameters(version));
    }

    @Override
    protected void open(FrameworkVersionId version, FrameworkVersionId other) {
        UI.getCurrent().navigate(FrameworkDifferenceView.class, parameters(version, other));
    }
}
