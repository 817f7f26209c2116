package nl.privacyspiegel.shared.document;

import java.util.Optional;
import java.util.function.Function;

/** The way in: from the bytes of a file to what they say, or to all that is wrong with them. */
public final class YamlDocument {

    private YamlDocument() {}

    /**
     * Reads a file that holds one map. The mapping asks the root for its keys and may build anything from the answers;
     * where the file is wrong it gets a harmless stand-in, and its outcome never leaves this method. Keys that the
     * mapping did not ask for are problems too.
     *
     * @param mapping turns the root into a value; it must cope with stand-ins (empty texts, zeros, empty lists)
     */
    public static <T> FileResult<T> read(byte[] bytes, FileLimits limits, Function<YamlMap, T> mapping) {
        YamlProblems problems = new YamlProblems();
        try {
            Optional<T> value = FileText.decode(bytes, limits, problems)
                    .flatMap(text -> YamlTree.of(text, limits.depth(), problems))
                    .map(node -> map(node, problems, mapping));
            if (value.isPresent() && problems.isEmpty()) {
                return new FileResult.Read<>(value.get());
            }
        } catch (YamlProblems.EnoughException enough) {
            // The list is as long as it gets.
        }
        return new FileResult.Refused<>(problems.inOrder());
    }

    private static <T> T map(YamlNode node, YamlProblems problems, Function<YamlMap, T> mapping) {
        YamlMap root = YamlMap.of("", node, problems);
        T value = mapping.apply(root);
        root.reportUnknownKeys();
        return value;
    }
}
