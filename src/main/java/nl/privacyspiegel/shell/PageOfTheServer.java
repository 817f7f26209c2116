package nl.privacyspiegel.shell;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The page for what reaches no servlet, such as an address that the web server cannot read: in the words of the reader,
 * with the headers of all other pages, and without anything of what was asked.
 */
@Component
class PageOfTheServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final PlainPages pages;
    private final Refusals refusals;

    PageOfTheServer(PlainPages pages, Refusals refusals) {
        this.pages = pages;
        this.refusals = refusals;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new OwnPage(pages, refusals)));
    }

    private static final class OwnPage extends ErrorReportValve {

        private final PlainPages pages;
        private final Refusals refusals;

        OwnPage(PlainPages pages, Refusals refusals) {
            this.pages = pages;
            this.refusals = refusals;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < Response.SC_BAD_REQUEST || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                String address = request.getRequestURI();
                Refusals.Asked asked = new Refusals.Asked(
                        request.getMethod(), address == null ? "" : address, request.getQueryString());
                if (!refusals.answer(request, response, asked, status)) {
                    pages.write(response, status);
                }
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("Nobody waits for the page any more");
            }
        }
    }
}
