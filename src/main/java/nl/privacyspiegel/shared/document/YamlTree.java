package nl.privacyspiegel.shared.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.shared.Typed;
import nl.privacyspiegel.shared.document.YamlNode.Style;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the tree of a file from the events of a parser for YAML 1.2. Nothing is ever constructed, so no Java type can be named, and
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
        String clean = YamlSigns.clean(text);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setMaxAliasesForCollections(0)
                // All at once: the parser trips over a sign of two chars, such as an emoji, at the edge of its buffer.
                .setBufferSize(clean.length() + 1)
                .build();
        StreamReader reader = new StreamReader(settings, clean);
        Parser parser = new ParserImpl(settings, reader);
        try {
            return new YamlTree(parser, deepest, problems).document();
        } catch (MarkedYamlEngineException exception) {
            YamlSyntax.report(exception, clean, problems);
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
        parser.next();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            problems.add(0, "shared.yaml.empty");
            return Optional.empty();
        }
        parser.next();
        YamlNode root = node(1);
        parser.next();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            problems.add(line(parser.peekEvent()), "shared.yaml.severalDocuments");
        }
        return Optional.of(root);
    }

    private YamlNode node(int depth) {
        Event event = parser.next();
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
        if (event.getAnchor().isPresent()) {
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
            case ScalarEvent scalar -> scalar.getTag().orElse(null);
            case SequenceStartEvent start -> start.getTag().orElse(null);
            case MappingStartEvent start -> start.getTag().orElse(null);
            default -> null;
        };
    }

    private YamlNode scalar(ScalarEvent event, int line) {
        String text = event.getValue();
        if (FileText.firstControl(text) >= 0) {
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
        parser.next();
        return new YamlNode.Items(line, items);
    }

    private YamlNode entries(int line, int depth) {
        Map<String, YamlNode> values = new LinkedHashMap<>();
        Map<String, Integer> keyLines = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            YamlNode key = node(depth + 1);
            YamlNode value = node(depth + 1);
            if (key instanceof YamlNode.Scalar(int keyLine, String written, Style style) && !written.isBlank()) {
                String name = style == Style.PLAIN ? Typed.value(written) : written;
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
        parser.next();
        return new YamlNode.Entries(line, values, keyLines);
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
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
