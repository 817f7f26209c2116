package nl.privacyspiegel.shared;

import java.text.Normalizer;
import java.util.Locale;

/** A name turned into lower case letters, digits and hyphens, fit for an id or a file name. */
public final class Slug {

    private Slug() {}

    /** The slug of a name, at most {@code longest} characters; "naamloos" when nothing of it can be used. */
    public static String of(String name, int longest) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = ShortText.beginning(plain, longest).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "naamloos" : cut;
    }
}
