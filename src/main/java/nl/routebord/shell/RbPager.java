package nl.routebord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/**
 * Shows the children of a list a few at a time and turns the page by itself ({@code frontend/rb-pager.ts}); the page of a row
 * that arrives with the class {@code fresh} comes up. For the projector: everything is there, in the order of the list.
 */
@Tag("rb-pager")
@JsModule("./rb-pager.ts")
public final class RbPager extends Component {

    /** The places of {@code text}, left as they are for the browser to fill in. */
    public static final Map<String, Object> PLACES = Map.of("from", "{from}", "to", "{to}", "all", "{all}");

    private static final int SECONDS = 12;

    private RbPager() {}

    /** Another number of rows a page, because something else stands below them. */
    public void per(int rows) {
        getElement().setAttribute("per", Integer.toString(rows));
    }

    /**
     * A pager around this list.
     *
     * @param per rows a page
     * @param text where we are, with the places {@code {from}}, {@code {to}} and {@code {all}}
     * @param pause what the button does that says where we are: it stops the turning
     */
    public static RbPager around(Component list, int per, String text, String pause) {
        var where = new Span();
        where.getElement().setAttribute("data-where", true);
        var does = new Span(pause);
        does.addClassName("sr");
        var button = new NativeButton();
        button.add(where, does);
        button.addClassNames("chip", "pages");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-pages", true)
                .setAttribute("hidden", true);
        var pager = new RbPager();
        pager.getElement()
                .setAttribute("per", Integer.toString(per))
                .setAttribute("seconds", Integer.toString(SECONDS))
                .setAttribute("text", text)
                .appendChild(list.getElement(), button.getElement());
        return pager;
    }

    /** Says where we are in other words, with the same places. */
    public void say(String text) {
        getElement().setAttribute("text", text);
    }
}
