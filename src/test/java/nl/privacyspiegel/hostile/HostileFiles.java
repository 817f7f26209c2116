package nl.privacyspiegel.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Files that mean harm to any import of text, whatever its format. */
public final class HostileFiles {

    private HostileFiles() {}

    /** More than may be imported. */
    public static byte[] tooLarge() {
        byte[] huge = new byte[1_100_000];
        Arrays.fill(huge, (byte) 'a');
        return huge;
    }

    /** The start of a picture. */
    public static byte[] picture() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xff};
    }

    /** The start of a zip file. */
    public static byte[] zip() {
        return new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, (byte) 0x9c, (byte) 0xff};
    }

    /** YAML in which each list holds the one before it many times. */
    public static byte[] aliases() {
        return """
                schema: 1
                a: &a ["x", "x"]
                b: &b [*a, *a, *a, *a, *a, *a]
                c: [*b, *b, *b, *b, *b, *b]
                """.getBytes(StandardCharsets.UTF_8);
    }

    /** A hundred thousand lists in each other. */
    public static byte[] nesting() {
        return "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    }
}
