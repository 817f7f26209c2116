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
import nl.privacyspiegel.shell.session.SessionState;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets every page of Vaadin load our style sheets and scripts, and tells the scripts who is logged in, for how long, and
 * their words in the reader's language. The pages of the test are not of Vaadin and get none of it.
 */
@Component
class OwnScripts implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** What the scripts can say. */
    static final List<String> WORDS = List.of(
            "shell.browser.offer.found",
            "shell.browser.offer.emptied",
            "shell.browser.offer.spoken",
            "shell.browser.offer.group",
            "shell.browser.offer.chosen",
            "shell.browser.offer.chosenSince",
            "shell.browser.offer.isChosen",
            "shell.browser.offer.isNotChosen",
            "shell.browser.offer.look",
            "shell.browser.offer.hide",
            "shell.browser.offer.back",
            "shell.browser.offer.changed",
            "shell.browser.offer.under",
            "shell.browser.offer.isUnder",
            "shell.browser.offer.empty",
            "shell.browser.offer.isBack",
            "shell.browser.offer.isEmpty",
            "shell.browser.offer.away",
            "shell.browser.offer.leave",
            "shell.browser.offer.isAway",
            "shell.browser.offer.isLeft",
            "shell.browser.offer.undo",
            "shell.browser.offer.close",
            "shell.browser.elsewhere.title",
            "shell.browser.elsewhere.here",
            "shell.browser.elsewhere.closed",
            "shell.browser.elsewhere.copy",
            "shell.browser.elsewhere.window",
            "shell.browser.elsewhere.later",
            "shell.browser.elsewhere.all",
            "shell.browser.elsewhere.all.ask",
            "shell.browser.elsewhere.all.do",
            "shell.browser.elsewhere.all.stay",
            "shell.browser.elsewhere.all.gone",
            "shell.browser.logout.title",
            "shell.browser.logout.text",
            "shell.browser.logout.stay",
            "shell.browser.logout.go",
            "shell.browser.copy.done",
            "shell.browser.copy.selected",
            "shell.browser.away.plain",
            "shell.browser.away.held",
            "shell.browser.away.short",
            "shell.browser.away.back",
            "shell.browser.time.minutes",
            "shell.browser.time.second",
            "shell.browser.time.seconds",
            "shell.browser.warning.title",
            "shell.browser.warning.idle",
            "shell.browser.warning.longest",
            "shell.browser.warning.left",
            "shell.browser.warning.stay",
            "shell.browser.warning.seen",
            "shell.browser.over.title",
            "shell.browser.over.verlopen",
            "shell.browser.over.lang",
            "shell.browser.over.beeindigd",
            "shell.browser.over.herstart",
            "shell.browser.over.weg",
            "shell.browser.over.back",
            "shell.browser.held.saved",
            "shell.browser.held.kept",
            "shell.browser.held.partly",
            "shell.browser.held.lost",
            "shell.browser.held.full",
            "shell.browser.over.login",
            "shell.browser.again.title",
            "shell.browser.again.text",
            "shell.browser.again.go",
            "shell.browser.other.title",
            "shell.browser.other.text",
            "shell.browser.other.go");

    private final transient SessionState state;
    private final transient LanguageOfTheReader language;
    private final transient JsonMapper json;
    private final transient BrowserFiles files;

    OwnScripts(SessionState state, LanguageOfTheReader language, JsonMapper json, BrowserFiles files) {
        this.state = state;
        this.language = language;
        this.json = json;
        this.files = files;
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
        files.sheets()
                .forEach(sheet ->
                        head.appendElement("link").attr("rel", "stylesheet").attr("href", root + sheet));
        head.appendElement("script").attr("type", "module").attr("src", root + files.mainScript());
    }

    /** Each with its places for numbers and names left open. */
    private static Map<String, String> words(Locale locale) {
        Map<String, String> words = new LinkedHashMap<>();
        WORDS.forEach(word -> words.put(word, I18NProvider.translate(locale, word, "{0}", "{1}")));
        return words;
    }
}
