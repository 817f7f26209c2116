package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import nl.privacyspiegel.organisation.refused.RefusedAccess;
import nl.privacyspiegel.organisation.refused.RefusedKind;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.Texts;
import org.springframework.security.access.AccessDeniedException;

/** A page that could not be opened, for whatever reason. What may not be seen looks like what does not exist. */
@PermitAll
@ParentLayout(MainLayout.class)
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    private final transient RefusedAccess refused;

    FailurePage(RefusedAccess refused) {
        this.refused = refused;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        refused.tell(parameter.getCaughtException(), RefusedKind.PAGE);
        for (Throwable cause = parameter.getCaughtException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFoundException
                    || cause instanceof AccessDeniedException
                    || cause instanceof IllegalAccessException) {
                show(t("shell.error.notFound.title"), t("shell.error.notFound.text"));
                return HttpStatusCode.NOT_FOUND.getCode();
            }
            if (cause instanceof RuleViolation violation) {
                show(t("shell.error.title"), Texts.of(violation));
                return HttpStatusCode.BAD_REQUEST.getCode();
            }
        }
        show(t("shell.error.title"), FriendlyErrors.unexpected(parameter.getCaughtException()));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
