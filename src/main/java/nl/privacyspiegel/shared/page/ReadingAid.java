package nl.privacyspiegel.shared.page;

import java.util.Arrays;
import java.util.Locale;

/** How somebody wants to read: with larger letters, with more contrast, or with both. */
enum ReadingAid {
    NONE(""),
    LARGE("groot"),
    CONTRAST("contrast"),
    BOTH("groot contrast");

    private final String look;

    ReadingAid(String look) {
        this.look = look;
    }

    /** As the style sheet calls it. */
    String look() {
        return look;
    }

    /** As addresses and cookies call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReadingAid of(String word) {
        return Arrays.stream(values())
                .filter(aid -> aid.word().equals(word))
                .findFirst()
                .orElse(NONE);
    }

    boolean isLarge() {
        return this == LARGE || this == BOTH;
    }

    boolean isContrast() {
        return this == CONTRAST || this == BOTH;
    }

    /** With larger letters when they were not, and the other way round. */
    ReadingAid otherSize() {
        return of(!isLarge(), isContrast());
    }

    /** With more contrast when there was not, and the other way round. */
    ReadingAid otherContrast() {
        return of(isLarge(), !isContrast());
    }

    private static ReadingAid of(boolean large, boolean contrast) {
        return large ? (contrast ? BOTH : LARGE) : contrast ? CONTRAST : NONE;
    }
}
