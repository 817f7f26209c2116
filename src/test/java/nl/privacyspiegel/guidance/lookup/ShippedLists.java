package nl.privacyspiegel.guidance.lookup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lists that ship. */
public final class ShippedLists {

    private static final LookUpLibrary LIBRARY = read();

    private ShippedLists() {}

    private static LookUpLibrary read() {
        try {
            return new LookUpLibrary();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<LookUp> all() {
        return LIBRARY.all();
    }

    public static LookUp get(String id) {
        return all().stream().filter(list -> list.id().equals(id)).findFirst().orElseThrow();
    }

    static ExchangeList exchanges() {
        return LIBRARY.exchanges();
    }

    static String file(String id) {
        try {
            return Files.readString(Path.of("src/main/resources/content/lookup", id + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
