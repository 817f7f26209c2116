package nl.privacyspiegel.improvement.owner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.YamlDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The functions that ship with the application. */
@Component
public class ShippedFunctions {

    private final List<ShippedFunction> all;

    ShippedFunctions() {
        this.all = read();
    }

    /** All of them, in the order of the file. */
    public List<ShippedFunction> all() {
        return all;
    }

    /** The one with this id. */
    public Optional<ShippedFunction> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static List<ShippedFunction> read() {
        try {
            byte[] file = new ClassPathResource("content/improvement/functies.yaml").getContentAsByteArray();
            return YamlDocument.read(file, FileLimits.DEFAULT, root -> {
                        root.integer("schema", 1, 1);
                        return root.list("functies").stream()
                                .map(each -> new ShippedFunction(
                                        each.text("id", ShortText.LONGEST), each.text("naam", ShortText.LONGEST)))
                                .toList();
                    })
                    .orThrow();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
