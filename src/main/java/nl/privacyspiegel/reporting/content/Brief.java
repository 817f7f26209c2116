package nl.privacyspiegel.reporting.content;

import java.util.List;

/**
 * What a document says before anything else: the same as its slides, in the same words.
 *
 * @param headline the conclusion
 * @param basis over what and of which days that is
 * @param messages what else there is to know, in a sentence each
 * @param request what is asked of the reader, in a sentence
 * @param asked the same, point by point
 */
public record Brief(Said headline, Said basis, List<Said> messages, Said request, List<Said> asked) {

    public Brief {
        messages = List.copyOf(messages);
        asked = List.copyOf(asked);
    }

    /** Of slides that begin with the conclusion and end with what is asked. */
    public static Brief of(List<Slide> slides) {
        Slide.Opening opening = (Slide.Opening) slides.getFirst().body();
        Slide.Points asked = (Slide.Points) slides.getLast().body();
        return new Brief(
                slides.getFirst().title(),
                opening.lines().getFirst(),
                slides.stream()
                        .skip(1)
                        .limit(slides.size() - 2L)
                        .map(Slide::title)
                        .toList(),
                slides.getLast().title(),
                asked.points());
    }
}
