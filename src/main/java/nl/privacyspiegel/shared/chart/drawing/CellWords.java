package nl.privacyspiegel.shared.chart.drawing;

import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/** What is written in or beside the mark of a value. */
final class CellWords extends StandardCategoryItemLabelGenerator {

    private static final long serialVersionUID = 1L;

    /** The words for the value of a series in a category. */
    interface Words {
        String of(int series, int category);
    }

    private final transient Words words;

    CellWords(Words words) {
        this.words = words;
    }

    @Override
    public String generateLabel(CategoryDataset values, int series, int category) {
        return words.of(series, category);
    }
}
