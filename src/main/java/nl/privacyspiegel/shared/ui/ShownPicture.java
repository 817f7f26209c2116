package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.html.Image;

/** A picture from memory, no wider than its place, with the text that stands for it in the language of the content. */
public final class ShownPicture extends Image {

    private static final long serialVersionUID = 1L;

    public ShownPicture(byte[] file, String mediaType, String alternative, ContentLanguage language) {
        super(file, "afbeelding", mediaType);
        setAlt(alternative);
        addClassName("ps-picture");
        getElement().setAttribute("loading", "lazy");
        language.mark(this);
    }
}
