package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import nl.privacyspiegel.organisation.refused.RefusedAccess;
import nl.privacyspiegel.organisation.refused.RefusedKind;

/**
 * A page that could not be opened because what stands around every page failed, as when the database is gone. Without it Vaadin
 * would show its own page, in English and with what went wrong inside.
 */
@PermitAll
class BareFailurePage extends ErrorPage implements HasErrorParameter<FrameFailure> {

    private static final long serialVersionUID = 1L;

    private final transient RefusedAccess refused;

    BareFailurePage(RefusedAccess refused) {
        this.refused = refused;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<FrameFailure> parameter) {
        refused.tell(parameter.getCaughtException(), RefusedKind.PAGE);
        show(t("shell.error.title"), FriendlyErrors.unexpected(parameter.getCaughtException()));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
