package nl.privacyspiegel.shell.refused;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.privacyspiegel.organisation.refused.RefusedAccess;
import nl.privacyspiegel.organisation.refused.RefusedKind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UrlPathHelper;

/** Sees every failure of every controller before the controller puts it into words, and leaves the answer to it. */
@Component
class RefusedRequests implements HandlerExceptionResolver, Ordered {

    private final RefusedAccess refused;

    RefusedRequests(RefusedAccess refused) {
        this.refused = refused;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        refused.tell(failure, kind(UrlPathHelper.defaultInstance.getPathWithinApplication(request)));
        return null;
    }

    private static RefusedKind kind(String address) {
        if (address.startsWith("/api/")) {
            return RefusedKind.API;
        }
        return address.startsWith("/download/") ? RefusedKind.FILE : RefusedKind.PAGE;
    }
}
