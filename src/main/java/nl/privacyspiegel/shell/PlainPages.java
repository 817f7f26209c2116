package nl.privacyspiegel.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/**
 * The page for what cannot be shown outside Vaadin, such as a download that is refused or fails: in both languages, because
 * nobody may be known, without scripts, and without anything of what was asked.
 */
@Component
class PlainPages implements ErrorViewResolver {

    private static final Locale DUTCH = Locale.of("nl");
    private static final String PROGRAMS = "/api/";
    private static final ErrorAttributes FAILURES = new DefaultErrorAttributes();
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <meta name="color-scheme" content="light dark">
            <title>{title} – Privacyspiegel</title>
            <link rel="icon" href="{root}/images/logo.svg">
            <link rel="stylesheet" href="{root}/{tokens}">
            <link rel="stylesheet" href="{root}/{look}">
            </head>
            <body>
            <main>
            """;

    /** What is the matter. */
    private enum Matter {
        UNREADABLE("shell.plain.unreadable.title", "shell.plain.unreadable.text"),
        CONFLICT("shell.plain.conflict.title", "shell.plain.conflict.text"),
        TOO_LARGE("shell.plain.tooLarge.title", "shell.plain.tooLarge.text"),
        REFUSED("shell.plain.refused.title", "shell.plain.refused.text"),
        FAILED("shell.plain.failed.title", "shell.plain.failed.text");

        private final String title;
        private final String text;

        Matter(String title, String text) {
            this.title = title;
            this.text = text;
        }

        static Matter of(int status) {
            if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
                return FAILED;
            }
            return switch (status) {
                case 400 -> UNREADABLE;
                case 409 -> CONFLICT;
                case 413 -> TOO_LARGE;
                default -> REFUSED;
            };
        }
    }

    private final MessageSource messages;
    private final BrowserFiles files;
    private final String root;

    PlainPages(MessageSource messages, BrowserFiles files, @Value("${server.servlet.context-path:}") String root) {
        this.messages = messages;
        this.files = files;
        this.root = root.equals("/") ? "" : root;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        boolean ofAProgram = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                && asked.startsWith(root + PROGRAMS);
        return new ModelAndView(
                ofAProgram
                        ? written("application/json", "{\"status\":" + status.value() + "}")
                        : written("text/html", html(status.value(), reason(request, status))));
    }

    /** Only for a choice that can be mended: elsewhere a reason could tell what exists. */
    private static @Nullable RuleViolation reason(HttpServletRequest request, HttpStatus status) {
        boolean mendable = status == HttpStatus.BAD_REQUEST || status == HttpStatus.CONFLICT;
        return mendable && FAILURES.getError(new ServletWebRequest(request)) instanceof RuleViolation broken
                ? broken
                : null;
    }

    private static View written(String type, String content) {
        return (model, request, response) -> {
            response.setContentType(type);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(content.getBytes(StandardCharsets.UTF_8));
        };
    }

    /** The page for this status, when nothing more is known, where no other part adds the headers of all pages. */
    void write(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(html(status, null).getBytes(StandardCharsets.UTF_8));
    }

    private String html(int status, @Nullable RuleViolation reason) {
        Matter matter = reason == null ? Matter.of(status) : Matter.CONFLICT;
        return HEAD.replace("{title}", word(matter.title, DUTCH))
                        .replace("{root}", HtmlUtils.htmlEscape(root))
                        .replace("{tokens}", files.style("tokens.css"))
                        .replace("{look}", files.style("error.css"))
                + "<section>\n<h1>" + word(matter.title, DUTCH) + "</h1>\n" + rest(matter, reason, DUTCH)
                + "<section lang=\"en\">\n<h2>" + word(matter.title, Locale.ENGLISH) + "</h2>\n"
                + rest(matter, reason, Locale.ENGLISH)
                + "</main>\n</body>\n</html>\n";
    }

    private String rest(Matter matter, @Nullable RuleViolation reason, Locale language) {
        String text = paragraph(
                reason == null ? word(matter.text, language) : word(reason.key(), language, reason.arguments()));
        if (matter == Matter.UNREADABLE) {
            text += paragraph(
                    word("shell.plain.test", language) + " " + link("/test", word("shell.plain.test.go", language)));
        }
        return text + paragraph(link("/", word("shell.plain.start", language))) + "</section>\n";
    }

    private static String paragraph(String content) {
        return "<p>" + content + "</p>\n";
    }

    private String link(String address, String text) {
        return "<a href=\"" + HtmlUtils.htmlEscape(root + address) + "\">" + text + "</a>";
    }

    private String word(String key, Locale language, Object... arguments) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, arguments, language), "UTF-8");
    }
}
