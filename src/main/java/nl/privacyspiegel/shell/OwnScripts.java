package nl.privacyspiegel.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets every page of Vaadin load the scripts in {@code frontend/scripts}, and tells them who is logged in, for how long, and
 * their words in the reader's language. The pages of the test are not of Vaadin and get none of it.
 */
@Component
class OwnScripts implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String PREFIX = "shell.browser.";

    /** What the scripts can say, each the end of a translation key. */
    private static final List<String> WORDS = List.of(
            "offer.found",
            "offer.spoken",
            "offer.group",
            "offer.look",
            "offer.hide",
            "offer.back",
            "offer.isBack",
            "offer.away",
            "offer.isAway",
            "offer.undo",
            "offer.close",
            "logout.title",
            "logout.text",
            "logout.stay",
            "logout.go",
            "copy.done",
            "copy.selected",
            "away.plain",
            "away.saved",
            "away.unsaved",
            "away.full",
            "away.short",
            "away.back",
            "time.minutes",
            "time.seconds",
            "warning.title",
            "warning.idle",
            "warning.longest",
            "warning.left",
            "warning.stay",
            "warning.seen",
            "over.title",
            "over.verlopen",
            "over.lang",
            "over.beeindigd",
            "over.herstart",
            "over.kept",
            "over.saved",
            "over.full",
            "over.login",
            "again.title",
            "again.text",
            "again.go",
            "other.title",
            "other.text",
            "other.go");

    private final transient SessionState state;
    private final transient LanguageOfTheReader language;
    private final transient JsonMapper json;

    OwnScripts(SessionState state, LanguageOfTheReader language, JsonMapper json) {
        this.state = state;
        this.language = language;
        this.json = json;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::load);
    }

    private void load(IndexHtmlResponse response) {
        HttpServletRequest request = ((VaadinServletRequest) response.getVaadinRequest()).getHttpServletRequest();
        String root = request.getContextPath() + "/";
        SessionState.Told session = state.of(request);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("root", root);
        told.put("member", session.member());
        told.put("idle", session.idle());
        told.put("longest", session.longest());
        told.put("warning", session.warning());
        told.put("words", words(language.ofTheReader()));
        Element head = response.getDocument().head();
        head.appendElement("meta").attr("name", "privacyspiegel").attr("content", json.writeValueAsString(told));
        head.appendElement("script").attr("type", "module").attr("src", root + "scripts/main.js");
    }

    /** Each with its places for numbers and names left open. */
    private static Map<String, String> words(Locale locale) {
        Map<String, String> words = new LinkedHashMap<>();
        WORDS.forEach(word -> words.put(word, I18NProvider.translate(locale, PREFIX + word, "{0}", "{1}")));
        return words;
    }
}
