package nl.privacyspiegel.shared.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.shared.yaml.YamlNode.Style;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds the tree of a file from SnakeYAML's events. Nothing is ever constructed, so no Java type can be named, and
 * aliases are refused before they could expand.
 */
final class YamlTree {

    private final Parser parser;
    private final int deepest;
    private final YamlProblems problems;

    private YamlTree(Parser parser, int deepest, YamlProblems problems) {
        this.parser = parser;
        this.deepest = deepest;
        this.problems = problems;
    }

    /** The tree of a text that has been decoded already; empty when the text cannot be followed to its end. */
    static Optional<YamlNode> of(String text, int deepest, YamlProblems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(deepest + 1);
        options.setMaxAliasesForCollections(0);
        StreamReader reader = new StreamReader(text);
        Parser parser = new ParserImpl(reader, options);
        try {
            return new YamlTree(parser, deepest, problems).document();
        } catch (MarkedYAMLException exception) {
            YamlSyntax.report(exception, problems);
        } catch (TooDeepException exception) {
            problems.add(exception.line, "shared.yaml.tooDeep", deepest);
        } catch (YamlProblems.EnoughException exception) {
            throw exception;
        } catch (RuntimeException exception) {
            // Whatever else the parser throws at odd input, it means that this is not YAML.
            problems.add(reader.getLine() + 1, "shared.yaml.syntax");
        }
        return Optional.empty();
    }

    private Optional<YamlNode> document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            problems.add(0, "shared.yaml.empty");
            return Optional.empty();
        }
        parser.getEvent();
        YamlNode root = node(1);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            problems.add(line(parser.peekEvent()), "shared.yaml.severalDocuments");
        }
        return Optional.of(root);
    }

    private YamlNode node(int depth) {
        Event event = parser.getEvent();
        int line = line(event);
        if (event instanceof AliasEvent) {
            problems.add(line, "shared.yaml.alias");
            return new YamlNode.Broken(line);
        }
        if (depth > deepest && !(event instanceof ScalarEvent)) {
            throw new TooDeepException(line);
        }
        boolean refused = refuse((NodeEvent) event, line);
        YamlNode node = switch (event) {
            case ScalarEvent scalar -> scalar(scalar, line);
            case SequenceStartEvent start -> items(line, depth);
            case MappingStartEvent start -> entries(line, depth);
            default -> throw new IllegalStateException(event.toString());
        };
        return refused ? new YamlNode.Broken(line) : node;
    }

    private boolean refuse(NodeEvent event, int line) {
        if (event.getAnchor() != null) {
            problems.add(line, "shared.yaml.alias");
            return true;
        }
        String tag = tag(event);
        if (tag != null) {
            problems.add(line, "shared.yaml.tag", YamlProblems.clip(tag));
            return true;
        }
        return false;
    }

    private static @Nullable String tag(NodeEvent event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case SequenceStartEvent start -> start.getTag();
            case MappingStartEvent start -> start.getTag();
            default -> null;
        };
    }

    private YamlNode scalar(ScalarEvent event, int line) {
        String text = event.getValue();
        if (YamlText.firstControl(text) >= 0) {
            problems.add(line, "shared.yaml.control");
            return new YamlNode.Broken(line);
        }
        ScalarStyle style = event.getScalarStyle();
        boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        return new YamlNode.Scalar(line, text, event.isPlain() ? Style.PLAIN : block ? Style.BLOCK : Style.QUOTED);
    }

    private YamlNode items(int line, int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        parser.getEvent();
        return new YamlNode.Items(line, items);
    }

    private YamlNode entries(int line, int depth) {
        Map<String, YamlNode> values = new LinkedHashMap<>();
        Map<String, Integer> keyLines = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            YamlNode key = node(depth + 1);
            YamlNode value = node(depth + 1);
            if (key instanceof YamlNode.Scalar(int keyLine, String name, Style style) && !name.isBlank()) {
                if (values.putIfAbsent(name, value) == null) {
                    keyLines.put(name, keyLine);
                } else {
                    problems.add(
                            keyLine,
                            "shared.yaml.duplicateKey",
                            YamlProblems.clip(name),
                            keyLines.getOrDefault(name, keyLine));
                }
            } else if (!(key instanceof YamlNode.Broken)) {
                problems.add(key.line(), "shared.yaml.keyNotText");
            }
        }
        parser.getEvent();
        return new YamlNode.Entries(line, values, keyLines);
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }

    private static final class TooDeepException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int line;

        TooDeepException(int line) {
            super("too deep", null, false, false);
            this.line = line;
        }
    }
}
