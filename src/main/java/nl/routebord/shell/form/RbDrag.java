package nl.routebord.shell.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Map;

/**
 * Put into a picture: things in it can then be dragged to places in it ({@code frontend/rb-drag.ts}). It sends the form it
 * holds, so a drag is the same command as the form of the thing itself. Never the only way to move something.
 */
@Tag("rb-drag")
@JsModule("./rb-drag.ts")
public final class RbDrag extends Component {

    /** What marks a thing and a place, for those who draw them as text. */
    public static final String THING = "data-drag";

    public static final String BASE = "data-base";
    public static final String PLACE = "data-drop";

    private RbDrag() {}

    /** {@code form} has hidden inputs for {@code entry}, {@code base} and every field that a place sets. */
    public static RbDrag sending(RbForm form) {
        var drag = new RbDrag();
        drag.getElement().appendChild(form.getElement());
        return drag;
    }

    /** Marks what can be picked up, with the version that stands there. */
    public static void thing(Element element, String id, int version) {
        element.setAttribute(THING, id).setAttribute(BASE, Integer.toString(version));
    }

    /** Marks where it can be put down, by the inputs and their values. */
    public static void place(Element element, Map<String, String> fields) {
        element.setAttribute(PLACE, place(fields));
    }

    /** The same as text. */
    public static String place(Map<String, String> fields) {
        var json = JacksonUtils.createObjectNode();
        fields.forEach(json::put);
        return json.toString();
    }
}
