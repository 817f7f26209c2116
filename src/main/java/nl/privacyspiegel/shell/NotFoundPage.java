package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.refused.RefusedAccess;
import nl.privacyspiegel.organisation.refused.RefusedKind;

/** The address does not exist, or not for this member: both look the same. */
@PermitAll
@ParentLayout(MainLayout.class)
class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    private final transient RefusedAccess refused;

    NotFoundPage(RefusedAccess refused) {
        this.refused = refused;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        if (isOfOthers(event)) {
            refused.tell(RefusedKind.PAGE);
        }
        show(t("shell.error.notFound.title"), t("shell.error.notFound.text"));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    /** Whether there is a page here, for roles that the member has nowhere. */
    private static boolean isOfOthers(BeforeEnterEvent event) {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null
                && event.getSource()
                        .getRegistry()
                        .getNavigationTarget(event.getLocation().getPath())
                        .flatMap(page -> Optional.ofNullable(page.getAnnotation(RolesAllowed.class)))
                        .filter(roles -> Stream.of(roles.value()).noneMatch(request::isUserInRole))
                        .isPresent();
    }
}
