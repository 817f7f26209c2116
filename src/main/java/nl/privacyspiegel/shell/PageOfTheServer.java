package nl.privacyspiegel.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    PageOfTheServer(PlainPages pages) {
        this.pages = pages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new OwnPage(pages)));
    }

    private static final class OwnPage extends ErrorReportValve {

        private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
                + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

        private final PlainPages pages;

        OwnPage(PlainPages pages) {
            this.pages = pages;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < Response.SC_BAD_REQUEST || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("Cache-Control", "no-store");
            try {
                response.getOutputStream().write(pages.html(status).getBytes(StandardCharsets.UTF_8));
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("Nobody waits for the page any more");
            }
        }
    }
}
