package nl.privacyspiegel.privacytest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.shared.yaml.YamlResult;

/** Reads one question of a Moodle XML file. */
final class MoodleXmlQuestion {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{1,10})?");
    private static final Pattern OPTION = Pattern.compile("(\\d{1,2})=(.*)", Pattern.DOTALL);

    private static final Set<String> READ = Set.of(
            "name",
            "questiontext",
            "generalfeedback",
            "defaultgrade",
            "idnumber",
            "single",
            "answer",
            "graderinfo",
            "tags");

    private static final Set<String> FEEDBACK =
            Set.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback");

    private static final Set<String> SETTINGS = Set.of(
            "penalty",
            "hidden",
            "shuffleanswers",
            "answernumbering",
            "showstandardinstruction",
            "shownumcorrect",
            "responseformat",
            "responserequired",
            "responsefieldlines",
            "minwordlimit",
            "maxwordlimit",
            "attachments",
            "attachmentsrequired",
            "maxbytes",
            "filetypeslist");

    private final XmlElement element;
    private final ForeignQuestion question;
    private final Notes notes;
    private final Collection<String> settings;
    private boolean markup;

    MoodleXmlQuestion(XmlElement element, Notes notes, Collection<String> settings) {
        this.element = element;
        this.notes = notes;
        this.settings = settings;
        this.question = new ForeignQuestion(element.line());
    }

    /** The question; nothing when it does not fit, which has been noted then. */
    Optional<ForeignQuestion> read() {
        question.title = element.childText("name");
        question.text = text("questiontext");
        question.explanation = text("generalfeedback");
        String idNumber = element.childText("idnumber").strip();
        question.id = idNumber.isEmpty() ? null : idNumber;
        if (!kind(element.attribute("type"))) {
            return Optional.empty();
        }
        tags();
        weight();
        others();
        if (markup) {
            note("markup");
        }
        return Optional.of(question);
    }

    private boolean kind(String type) {
        switch (type) {
            case "truefalse" -> {
                return truth();
            }
            case "multichoice" -> {
                String single = element.childText("single").strip();
                question.kind = single.equals("false") || single.equals("0")
                        ? QuestionKind.MULTIPLE_CHOICE
                        : QuestionKind.SINGLE_CHOICE;
                element.all("answer").forEach(this::answer);
            }
            case "essay" -> {
                question.kind = QuestionKind.OPEN_GRADED;
                graderInfo();
                element.all("answer").forEach(this::feedback);
            }
            case "matching" -> {
                return refuse("matching");
            }
            case "numerical" -> {
                return refuse("numerical");
            }
            case "shortanswer" -> {
                return refuse("shortAnswer");
            }
            case "cloze", "gapselect" -> {
                return refuse("missingWord");
            }
            case "description" -> {
                return refuse("description");
            }
            default -> {
                return refuse("otherKind", type);
            }
        }
        return true;
    }

    private boolean truth() {
        question.kind = QuestionKind.TRUE_FALSE;
        List<XmlElement> full = element.all("answer")
                .filter(answer -> weight(answer).compareTo(ForeignQuestion.FULL) == 0)
                .toList();
        element.all("answer").forEach(this::feedback);
        if (full.size() != 1) {
            return refuse("malformed");
        }
        String word = full.getFirst().innerText().strip();
        question.right = word.equals("true");
        return word.equals("true") || word.equals("false") || refuse("malformed");
    }

    private void answer(XmlElement answer) {
        question.answers.add(new ForeignQuestion.Answer(text(answer), weight(answer)));
        feedback(answer);
    }

    private BigDecimal weight(XmlElement answer) {
        String fraction = answer.attribute("fraction");
        if (NUMBER.matcher(fraction).matches()) {
            BigDecimal weight = new BigDecimal(fraction);
            if (weight.abs().compareTo(ForeignQuestion.FULL) <= 0) {
                return weight;
            }
        }
        notes.add(question.name(), answer.line(), "number", fraction);
        return BigDecimal.ZERO;
    }

    private void feedback(XmlElement answer) {
        String said = HtmlText.of(answer.childText("feedback")).text();
        if (!said.isEmpty()) {
            notes.add(question.name(), answer.line(), "feedback", said);
        }
    }

    private void graderInfo() {
        String info = text("graderinfo");
        if (!info.isBlank() && Carried.readModelAnswer(info, question) instanceof YamlResult.Refused<Boolean>) {
            question.modelAnswer = info;
            note("modelAnswer");
        }
    }

    private void tags() {
        List<String> references = new ArrayList<>();
        Map<Integer, String> options = new TreeMap<>();
        element.child("tags").stream().flatMap(tags -> tags.all("tag")).forEach(tag -> {
            if (!tag(tag.innerText(), references, options)) {
                notes.add(question.name(), tag.line(), "tag", tag.innerText());
            }
        });
        question.references = references;
        question.optionIds = List.copyOf(options.values());
    }

    private boolean tag(String tag, List<String> references, Map<Integer, String> options) {
        int colon = tag.indexOf(':') + 1;
        String value = tag.substring(colon);
        switch (tag.substring(0, colon)) {
            case MoodleXmlWriter.DOMAIN -> question.domain = value;
            case MoodleXmlWriter.REFERENCE -> references.add(value);
            case MoodleXmlWriter.KIND -> {
                if (question.kind != QuestionKind.OPEN_GRADED
                        || QuizYaml.KINDS.get(value) != QuestionKind.OPEN_EXAMPLE) {
                    return false;
                }
                question.kind = QuestionKind.OPEN_EXAMPLE;
            }
            case MoodleXmlWriter.CREDIT -> {
                question.credit = QuizYaml.CREDITS.get(value);
                return question.credit != null;
            }
            case MoodleXmlWriter.OPTION -> {
                Matcher matcher = OPTION.matcher(value);
                return matcher.matches()
                        && options.putIfAbsent(Integer.valueOf(matcher.group(1)), matcher.group(2)) == null;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void weight() {
        String grade = element.childText("defaultgrade").strip();
        if (!grade.isEmpty()
                && !(NUMBER.matcher(grade).matches() && new BigDecimal(grade).compareTo(BigDecimal.ONE) == 0)) {
            note("questionWeight", grade);
        }
    }

    private void others() {
        for (XmlElement child : element.children()) {
            String name = child.name();
            if (SETTINGS.contains(name)) {
                boolean ours = name.equals("shuffleanswers")
                        && Set.of("false", "0").contains(child.innerText().strip());
                if (!ours) {
                    settings.add(name);
                }
            } else if (FEEDBACK.contains(name) || name.equals("responsetemplate")) {
                if (!child.innerText().isBlank()) {
                    notes.add(question.name(), child.line(), "element", name);
                }
            } else if (!READ.contains(name)) {
                notes.add(question.name(), child.line(), "element", name);
            }
        }
    }

    private String text(String child) {
        return element.child(child).map(this::text).orElse("");
    }

    private String text(XmlElement holder) {
        String raw = holder.innerText();
        holder.all("file").forEach(file -> notes.add(question.name(), file.line(), "element", "file"));
        String format = holder.attribute("format");
        if (format.equals("plain_text")) {
            return raw;
        }
        if (format.equals("markdown")) {
            notes.add(question.name(), holder.line(), "format", "Markdown");
            return raw.strip();
        }
        HtmlText html = HtmlText.of(raw);
        markup |= html.markup();
        return html.text();
    }

    private boolean refuse(String key, Object... args) {
        note(key, args);
        return false;
    }

    private void note(String key, Object... args) {
        notes.add(question.name(), question.line, key, args);
    }
}
