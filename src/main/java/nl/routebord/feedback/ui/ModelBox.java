package nl.routebord.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.routebord.feedback.FeedbackBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.ui.spi.Keyed;

/** What people speak of: the model so far, folded away until somebody wants to read it. */
final class ModelBox extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final transient Keyed<FeedbackBoard.Part, PartBox> parts;

    ModelBox() {
        addClassName("more");
        setSummary(Icon.LIST.create(), new Span(Words.say("feedback.model")));
        var content = new Div();
        setContent(content);
        parts = new Keyed<>(content, FeedbackBoard.Part::id, part -> new PartBox(), PartBox::show);
    }

    void show(List<FeedbackBoard.Part> model) {
        parts.show(model);
        getElement().setAttribute("hidden", model.isEmpty());
    }

    private static final class PartBox extends Div {

        private static final long serialVersionUID = 1L;

        private final Paragraph name = new Paragraph();
        private final transient Keyed<Kind.Outcome, Line> lines;

        PartBox() {
            addClassNames("gap", "small");
            name.addClassName("soft");
            var list = new UnorderedList();
            list.addClassName("things");
            add(Stored.text(name), list);
            lines = new Keyed<>(list, Kind.Outcome::item, line -> new Line(), Line::show);
        }

        void show(FeedbackBoard.Part part) {
            Html.text(name, part.activity());
            lines.show(part.lines());
        }
    }

    private static final class Line extends ListItem {

        private static final long serialVersionUID = 1L;

        private final Paragraph name = new Paragraph();
        private final Paragraph standing = new Paragraph();

        Line() {
            addClassName("thing");
            name.addClassName("what");
            standing.addClassName("soft");
            add(Stored.text(name), standing);
        }

        void show(Kind.Outcome line) {
            Html.text(name, line.name());
            Html.text(standing, Words.say(line.standing()));
        }
    }
}
