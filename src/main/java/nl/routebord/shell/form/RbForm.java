package nl.routebord.shell.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/**
 * A form that sends one command. It is drawn here and works by itself in the browser ({@code frontend/rb-form.ts}): drafts of
 * what is typed, the outbox, the answer in the page. What all forms have alike the browser adds
 * ({@code frontend/plumbing.ts}): a phone has dozens of them, and each part that is drawn here costs every phone of the hall
 * memory. The server side never learns a value by this road; it comes as a command. Each method returns the form, so that a
 * screen reads as one sentence.
 */
@Tag("rb-form")
@JsModule("./rb-form.ts")
public final class RbForm extends Component implements HasStyle {

    private final Element inner = new Element("form");
    private Element into = inner;
    private transient Map<String, String> unseen = Map.of();
    private transient Map<String, String> initial = Map.of();
    private @Nullable Element actions;

    private RbForm(String command, String seat) {
        getElement()
                .setAttribute("command", command)
                .setAttribute("seat", seat)
                .setAttribute("form-key", command)
                .appendChild(inner);
    }

    /** A form for this command, sent from this seat (for example {@code m-4k2p9w7d}; empty where nobody has one yet). */
    public static RbForm of(String command, String seat) {
        return new RbForm(command, seat);
    }

    /**
     * What the drafts are kept under: the command and the thing it is about, for example
     * {@code criteria.propose:<activity>}. Two forms of one page must not share one. May change while the form is shown: the
     * draft of the new key comes up.
     */
    public RbForm key(String key) {
        getElement().setAttribute("form-key", key);
        return this;
    }

    /** A value that travels along unseen; set again, it replaces the earlier one. */
    public RbForm hidden(String name, String value) {
        unseen(name, value);
        return this;
    }

    /**
     * The version a text starts from, as {@link #hidden}; but who is typing keeps the version of when typing began, also after
     * a reload, so that a change by somebody else in between is noticed and not overwritten.
     */
    public RbForm base(String name, String value) {
        getElement().setAttribute("bases", name);
        unseen(name, value);
        return this;
    }

    /** Told as one value: the browser makes its hidden inputs of it. */
    private void unseen(String name, String value) {
        if (!value.equals(unseen.get(name))) {
            unseen = with(unseen, name, value);
            getElement().setAttribute("unseen", json(unseen));
        }
    }

    /** One line to type; {@code max} in characters (0: no counter), kept to by the server, not cut off here. */
    public RbForm text(String name, String label, @Nullable String hint, int max) {
        return typed(FormField.typed(new Element("input").setAttribute("type", "text"), name, label, hint, max));
    }

    /** A few lines to type; otherwise as {@link #text}. */
    public RbForm area(String name, String label, @Nullable String hint, int max) {
        return typed(FormField.typed(new Element("textarea").setAttribute("rows", "3"), name, label, hint, max));
    }

    /** A day, with the browser's own calendar; what is sent is 2027-03-31. */
    public RbForm day(String name, String label, @Nullable String hint) {
        return typed(FormField.typed(new Element("input").setAttribute("type", "date"), name, label, hint, 0));
    }

    /** One of many, in a list that unfolds; {@code none} is what it says while nothing is chosen. */
    public RbForm select(String name, String label, @Nullable String hint, String none, Option... options) {
        return typed(FormField.typed(FormField.list(none, options), name, label, hint, 0));
    }

    /** One of several, as radios under a legend. */
    public RbForm choice(String name, String legend, Option... options) {
        return choice(name, legend, null, options);
    }

    public RbForm choice(String name, String legend, @Nullable String hint, Option... options) {
        into.appendChild(FormField.radios(name, legend, hint, options));
        return this;
    }

    /** The act that leads; several stand in one row. */
    public RbForm submit(String label) {
        var button = button(label);
        button.addClassName("main");
        row().appendChild(button.getElement());
        return this;
    }

    /** An act that sends a value of its own, for example {@code submit("Niet", "choice", "reject")}. */
    public RbForm submit(String label, String name, String value) {
        row().appendChild(button(label, name, value).getElement());
        return this;
    }

    /** A submit button to dress and {@link #add}; it has no listener on the server. */
    public static NativeButton button(String label) {
        var button = new NativeButton(label);
        button.addClassName("act");
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    /** A submit button that sends a value of its own. */
    public static NativeButton button(String label, String name, String value) {
        var button = button(label);
        button.getElement().setAttribute("name", name).setAttribute("value", value);
        return button;
    }

    /** Room for the sentence about a field that was drawn elsewhere; it stands in the element {@code .field} around it. */
    public static Element wrong(String name) {
        return FormField.wrong(FormField.freshId(name));
    }

    /** Anything else between the fields; native inputs with a name in it are sent too. */
    public RbForm add(Component... components) {
        for (var component : components) {
            into.appendChild(component.getElement());
        }
        return this;
    }

    /** All that is added from here on stands folded away under these words; it opens where a field in it holds text. */
    public RbForm fold(String summary) {
        into = ElementFactory.createDiv();
        inner.appendChild(new Element("details")
                .setAttribute("class", "more")
                .appendChild(new Element("summary").setText(summary), into));
        return this;
    }

    /** What a field shows while the person has no draft of their own. May change: only untouched fields follow. */
    public RbForm initial(String name, @Nullable String value) {
        var now = value == null ? "" : value;
        if (!now.equals(initial.get(name))) {
            initial = with(initial, name, now);
            getElement().setAttribute("initial", json(initial));
        }
        return this;
    }

    /** The form stays filled after it was sent, also after a reload: the reason beside a vote. */
    public RbForm keep() {
        getElement().setAttribute("keep", true);
        return this;
    }

    /** These fields stay filled after it was sent, and the first other one to type in is ready for the next: many in a row. */
    public RbForm stays(String... names) {
        getElement().setAttribute("stays", String.join(" ", names));
        return this;
    }

    /** Keeps nothing typed on the device: the code of a meeting is no text of the person. */
    public RbForm forgets() {
        getElement().setAttribute("forget", true);
        return this;
    }

    /** Only the last choice counts: a newer one takes the place of an older one that was never sent. */
    public RbForm latest() {
        getElement().setAttribute("latest", true);
        return this;
    }

    /** Posts to this path instead of the seat's road (joining, opening regie); not kept across a reload. */
    public RbForm to(String path) {
        getElement().setAttribute("to", path);
        return this;
    }

    /** Once accepted, removes drafts and outbox of this seat from the device: the next person takes the tablet. */
    public RbForm wipes() {
        getElement().setAttribute("wipe", true);
        return this;
    }

    private RbForm typed(Element field) {
        into.appendChild(field);
        return this;
    }

    /** What every form may have to say stands once on the page. */
    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI().getElement();
        if (!page.hasAttribute("text-form-failed")) {
            said().forEach(page::setAttribute);
        }
    }

    /** The words for the body of the page, by attribute. */
    static Map<String, String> said() {
        return Map.of(
                "text-form-sending", Words.say("shell.form.sending"),
                "text-form-waiting", Words.say("shell.form.waiting"),
                "text-form-failed", Words.say("shell.form.failed"),
                "text-form-kept", Words.say("shell.form.kept"),
                "text-form-left", Words.say("shell.form.left", Map.of("n", "{n}")),
                "text-form-over", Words.say("shell.form.over", Map.of("n", "{n}")));
    }

    /** A hall of phones keeps one of these for each form: a copy holds less than what can still grow. */
    private static Map<String, String> with(Map<String, String> known, String name, String value) {
        var more = new HashMap<>(known);
        more.put(name, value);
        return Map.copyOf(more);
    }

    private static String json(Map<String, String> values) {
        var node = JacksonUtils.createObjectNode();
        new TreeMap<>(values).forEach(node::put);
        return node.toString();
    }

    private Element row() {
        if (actions == null) {
            actions = ElementFactory.createDiv().setAttribute("class", "actions row");
            into.appendChild(actions);
        }
        return actions;
    }
}
