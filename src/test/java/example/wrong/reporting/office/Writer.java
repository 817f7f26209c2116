package example.wrong.reporting.office;

import example.wrong.reporting.content.KnowsItsWriter;

/** What {@link KnowsItsWriter} must not know. */
public class Writer {

    public String write(KnowsItsWriter content) {
        return content.toString();
    }
}
