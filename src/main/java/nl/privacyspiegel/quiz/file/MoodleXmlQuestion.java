package nl.privacyspiegel.quiz.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.quiz.file.MoodleText.Place;
import nl.privacyspiegel.shared.Typed;
import nl.privacyspiegel.shared.document.FileResult;

/** Reads one question of a Moodle XML file. */
final class MoodleXmlQuestion {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{1,10})?");

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
    private final QuestionDraft question;
    private final PictureText pictures;
    private final ImportNotes notes;
    private final Collection<String> settings;
    private final MoodleText texts = new MoodleText();

    /** @param pictures those of the whole file */
    MoodleXmlQuestion(XmlElement element, PictureText pictures, ImportNotes notes, Collection<String> settings) {
        this.element = element;
        this.pictures = pictures;
        this.notes = notes;
        this.settings = settings;
        this.question = new QuestionDraft(element.line());
    }

    /** The question; nothing when it does not fit, which has been noted then. */
    Optional<QuestionDraft> read() {
        question.title = element.childText("name");
        question.text = text("questiontext", Place.QUESTION);
        element.child("questiontext").ifPresent(this::picture);
        if (element.child("questiontext").stream()
                .noneMatch(text -> text.attribute("format").equals("plain_text"))) {
            question.title = Typed.name(question.title);
        }
        question.explanation = text("generalfeedback", Place.EXPLANATION);
        String idNumber = element.childText("idnumber").strip();
        question.id = idNumber.isEmpty() ? null : idNumber;
        if (!kind(element.attribute("type"))) {
            return Optional.empty();
        }
        tags();
        weight();
        others();
        texts.report(question, notes);
        return Optional.of(question);
    }

    private void picture(XmlElement holder) {
        texts.taken(new MoodlePictures(holder, question, pictures, notes)::take);
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
                element.all("answer").forEach(answer -> {
                    String said = feedback(answer, 0);
                    if (!said.isEmpty()) {
                        notes.addWhole(question.name(), answer.line(), "feedback", said);
                    }
                });
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
        List<Boolean> right = new ArrayList<>();
        for (XmlElement answer : element.all("answer").toList()) {
            String word = HtmlText.of(answer.innerText()).text();
            Optional<Boolean> truth = TruthWords.read(word);
            if (truth.isEmpty()) {
                return refuse("truth", word);
            }
            String said = feedback(answer, 0);
            if (truth.get()) {
                question.onTrue = said;
            } else {
                question.onFalse = said;
            }
            BigDecimal weight = weight(answer);
            question.answers.add(new QuestionDraft.Answer(word, weight, said));
            if (weight.compareTo(QuestionDraft.FULL) == 0) {
                right.add(truth.get());
            }
        }
        question.right = right.contains(true);
        return right.size() == 1 || refuse("truthPoints");
    }

    private void answer(XmlElement answer) {
        int option = question.answers.size() + 1;
        question.answers.add(
                new QuestionDraft.Answer(text(answer, Place.OPTION, option), weight(answer), feedback(answer, option)));
    }

    private BigDecimal weight(XmlElement answer) {
        String fraction = answer.attribute("fraction");
        if (NUMBER.matcher(fraction).matches()) {
            BigDecimal weight = new BigDecimal(fraction);
            if (weight.abs().compareTo(QuestionDraft.FULL) <= 0) {
                return weight;
            }
        }
        notes.add(question.name(), answer.line(), "number", fraction);
        return BigDecimal.ZERO;
    }

    /** @param option the number of the answer; 0 when people choose between right and wrong, or write themselves */
    private String feedback(XmlElement answer, int option) {
        return answer.child("feedback")
                .map(feedback -> text(feedback, Place.FEEDBACK, option))
                .filter(said -> !said.isBlank())
                .orElse("");
    }

    private void graderInfo() {
        String info = text("graderinfo", Place.GRADER);
        if (!info.isBlank()
                && ExchangeMetadata.readModelAnswer(info, question) instanceof FileResult.Refused<Boolean>) {
            question.modelAnswer = info;
            note("modelAnswer");
        }
    }

    private void tags() {
        MoodleTags tags = new MoodleTags(question, notes);
        element.child("tags").stream()
                .flatMap(all -> all.all("tag"))
                .forEach(tag -> tags.read(tag.innerText(), tag.line()));
    }

    private void weight() {
        String grade = element.childText("defaultgrade").strip();
        if (NUMBER.matcher(grade).matches()) {
            if (new BigDecimal(grade).compareTo(BigDecimal.ONE) != 0) {
                note("questionWeight", QuestionDraft.percents(new BigDecimal(grade)));
            }
        } else if (!grade.isEmpty()) {
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
            } else if (!READ.contains(name)) {
                left(child, name);
            }
        }
    }

    /** A part that has no place here: what it said may be needed, what said nothing is no loss. */
    private void left(XmlElement child, String name) {
        boolean silent = !files(child, Place.OTHER, 0) && child.innerText().isBlank();
        String said = texts.leftOut(child.innerText(), child.line());
        if (!said.isBlank()) {
            notes.addWhole(question.name(), child.line(), "textOf", name, said);
        } else if (silent && !FEEDBACK.contains(name) && !name.equals("responsetemplate")) {
            notes.add(question.name(), child.line(), "element", name);
        }
    }

    private String text(String child, Place place) {
        return element.child(child).map(holder -> text(holder, place, 0)).orElse("");
    }

    private String text(XmlElement holder, Place place, int option) {
        files(holder, place, option);
        String format = holder.attribute("format");
        String raw = holder.innerText();
        // Moodle XML without a format is HTML as its editor writes it.
        return texts.read(raw, format.isEmpty() ? "html" : format, place, option, holder.line());
    }

    /** Remembers the files beside a text; false when there are none. */
    private boolean files(XmlElement holder, Place place, int option) {
        List<XmlElement> files = holder.all("file").toList();
        files.forEach(file -> texts.file(file.attribute("name"), place, option, file.line()));
        return !files.isEmpty();
    }

    private boolean refuse(String key, Object... args) {
        note(key, args);
        return false;
    }

    private void note(String key, Object... args) {
        notes.add(question.name(), question.line, key, args);
    }
}
