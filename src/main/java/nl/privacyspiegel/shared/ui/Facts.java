package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;

/** What is known of something: names with what each of them is. What is empty stays away. */
public final class Facts extends Composite<DescriptionList> {

    private static final long serialVersionUID = 1L;

    public Facts() {
        getContent().addClassName("ps-facts");
    }

    public Facts with(String name, String value) {
        return with(name, new Text(value));
    }

    public Facts with(String name, Component value) {
        if (!value.getElement().getTextRecursively().isEmpty()) {
            getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        }
        return this;
    }
}
