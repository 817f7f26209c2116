package nl.privacyspiegel.privacytest;

import org.springframework.stereotype.Component;

/** Computes what may be seen of a closed campaign and stores that, and nothing else. */
@Component
class ResultWriter {

    /** Writes the results: of the closed questions when the campaign is closed, of all when its grading is published. */
    void write(Campaign campaign) {}
}
