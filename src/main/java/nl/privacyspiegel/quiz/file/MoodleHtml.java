package nl.privacyspiegel.quiz.file;

import nl.privacyspiegel.quiz.QuestionImage;

/** The text of a question as HTML, for what a plain text has no place for: its picture. */
final class MoodleHtml {

    private MoodleHtml() {}

    static String of(String text, QuestionImage image) {
        return "<p>" + signs(text).replace("\n", "<br>")
                + "</p><p><img src=\"@@PLUGINFILE@@/" + fileName(image) + "\" alt=\""
                + signs(image.alternative()) + "\" width=\"" + image.picture().width() + "\" height=\""
                + image.picture().height() + "\"></p>";
    }

    static String fileName(QuestionImage image) {
        return image.picture().sha256().substring(0, 12)
                + "."
                + image.picture().kind().ending();
    }

    static String signs(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
