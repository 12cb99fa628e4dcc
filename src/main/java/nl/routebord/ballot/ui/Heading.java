package nl.routebord.ballot.ui;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlComponent;
import nl.routebord.shell.Html;

/** A heading of the level that fits the page around it (1 to 3), so that headings go down one by one. */
final class Heading extends HtmlComponent implements HasText {

    private static final long serialVersionUID = 1L;

    Heading(int level) {
        super("h" + level);
    }

    Heading(int level, String words) {
        this(level);
        Html.text(this, words);
    }
}
