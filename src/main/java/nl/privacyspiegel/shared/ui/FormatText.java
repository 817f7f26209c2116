package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.markdown.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** A Dutch document about a file format, as it stands in the repository, without its title. */
public final class FormatText extends Markdown {

    /** @param name the name of the document in docs, without its ending */
    public FormatText(String name) {
        super(withoutTitle(document(name)));
        getElement().setAttribute("lang", "nl");
        addClassName("ps-format");
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
