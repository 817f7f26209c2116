package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.markdown.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** A Dutch document about a file format, as it stands in the repository, without its title. */
public final class FormatText extends Markdown {

    /**
     * Shows a document.
     *
     * @param name the name of the document in docs, without its ending
     * @param addresses where files that the document names are found in the application
     */
    public FormatText(String name, Map<String, String> addresses) {
        super(linked(withoutTitle(document(name)), addresses));
        getElement().setAttribute("lang", "nl");
        addClassName("ps-format");
    }

    private static String linked(String document, Map<String, String> addresses) {
        String linked = document;
        for (Map.Entry<String, String> link : addresses.entrySet()) {
            linked = linked.replace("](" + link.getKey() + ")", "](" + Addresses.of(link.getValue()) + ")");
        }
        return linked;
    }

    private static String withoutTitle(String document) {
        return document.startsWith("# ") ? document.substring(document.indexOf('\n') + 1) : document;
    }

    private static String document(String name) {
        try {
            return new ClassPathResource("handleiding/" + name + ".md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
