package nl.routebord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The few plain shapes that panels are made of. */
public final class Html {

    private Html() {}

    public static void hide(Component component, boolean hidden) {
        component.getElement().setAttribute("hidden", hidden);
    }

    /**
     * Puts these words there, and nothing goes out where they stand there already. Flow's own {@code setText} takes the old text
     * away and puts it back, on every screen and with every frame, whether anything changed or not.
     */
    public static void text(HasElement component, String words) {
        text(component.getElement(), words);
    }

    /** As {@link #text(HasElement, String)}. */
    public static void text(Element element, String words) {
        if (element.getChildCount() == 1 && element.getChild(0).isTextNode() && !words.isEmpty()) {
            element.getChild(0).setText(words);
        } else if (element.getChildCount() > 0 || !words.isEmpty()) {
            element.setText(words);
        }
    }

    /** Shows the words, or nothing at all where there are none. */
    public static void say(Component component, String words) {
        text(component, words);
        hide(component, words.isEmpty());
    }

    public static Paragraph paragraph(String... classes) {
        var paragraph = new Paragraph();
        paragraph.addClassNames(classes);
        return paragraph;
    }

    public static Span span(String words, String... classes) {
        var span = new Span(words);
        span.addClassNames(classes);
        return span;
    }

    /** A heading of this level, 2 to 4. */
    public static HtmlContainer heading(int level, String words) {
        var heading = new HtmlContainer("h" + level);
        text(heading, words);
        return heading;
    }

    /** Something that folds open at a press, by the browser alone. */
    public static HtmlContainer fold(String classes, Element summary, Component... content) {
        var fold = new HtmlContainer("details");
        fold.getElement().setAttribute("class", classes).appendChild(summary);
        for (var component : content) {
            fold.add(component);
        }
        return fold;
    }

    public static Element summary(String classes, Component... content) {
        var summary = new Element("summary");
        if (!classes.isEmpty()) {
            summary.setAttribute("class", classes);
        }
        for (var component : content) {
            summary.appendChild(component.getElement());
        }
        return summary;
    }

    /** A drawing, big words and what to do, for an empty board on the projector. */
    public static HtmlContainer still(String art, Component say, Component then) {
        var picture = new HtmlContainer("div");
        picture.getElement().setAttribute("class", "art " + art).setAttribute("aria-hidden", "true");
        var still = new HtmlContainer("div");
        still.getElement().setAttribute("class", "still");
        still.add(picture, say, then);
        return still;
    }
}
