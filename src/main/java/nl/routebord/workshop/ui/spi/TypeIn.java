package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.TypedIn;

/**
 * The parts of a form at the desk to type in for somebody without a phone, on whatever board. It sends {@code <kind>.typein} with
 * the fields that {@link TypedIn#read} reads; for whom stays, the text is empty again after each time.
 */
public final class TypeIn {

    private TypeIn() {}

    /** The beginning of the form: for whom. What is typed in, {@link #text}, and the button come after it. */
    public static RbForm form(Place place, List<Groups.Group> groups) {
        return form(place, groups, Words.say("workshop.typein.optional"));
    }

    /** The same, with another hint at the name: what is counted once per person asks for one. */
    public static RbForm form(Place place, List<Groups.Group> groups, String whose) {
        var command = place.activity().kind() + ".typein";
        var activity = place.activity().id().toString();
        return RbForm.of(command, place.seat())
                .key(command + ":" + activity)
                .hidden("activity", activity)
                .stays("alias", "group", "lines")
                .text("alias", Words.say("workshop.typein.alias"), whose, TypedIn.ALIAS)
                .select(
                        "group",
                        Words.say("workshop.typein.group"),
                        Words.say("workshop.typein.optional"),
                        Words.say("workshop.typein.nogroup"),
                        groups.stream()
                                .map(group -> new Option(group.id().toString(), group.name(), true))
                                .toArray(Option[]::new));
    }

    /** Groups are called by their present names; the list keeps its options, so that what was chosen stays chosen. */
    public static void follow(Component typing, List<Groups.Group> groups) {
        var names = groups.stream().collect(Collectors.toMap(group -> group.id().toString(), Groups.Group::name));
        rename(typing.getElement(), names);
    }

    private static void rename(Element element, Map<String, String> names) {
        var name = "option".equals(element.getTag()) ? names.get(element.getAttribute("value")) : null;
        if (name != null && !name.equals(element.getText())) {
            Html.text(element, name);
        }
        element.getChildren().filter(child -> !child.isTextNode()).forEach(child -> rename(child, names));
    }

    /**
     * The text itself, and whether every line of it is one.
     *
     * @param stem of the kind's own words: {@code <stem>.hint} with the place {@code max}, and {@code <stem>.lines}
     */
    public static RbForm text(RbForm form, String label, String stem) {
        return form.area("text", label, Words.say(stem + ".hint", Map.of("max", TypedIn.MOST)), 0)
                .add(lines(Words.say(stem + ".lines")));
    }

    /** The form, folded away, where the one tap of the desk finds it; {@code lead} says what will stand beside what is typed in. */
    public static HtmlContainer fold(String lead, RbForm form) {
        return fold("more typing-in", Words.say("workshop.typein.long"), new Paragraph(lead), form);
    }

    /** Something like it, folded away under these words. */
    public static HtmlContainer under(String words, Component... content) {
        return fold("more", words, content);
    }

    private static HtmlContainer fold(String style, String words, Component... content) {
        return Html.fold(style, Html.summary("", Icon.PENCIL.create(), new Span(words)), new Div(content));
    }

    /** Whose it is and that the facilitator typed it in: {@code from} as the board says it, empty for unsaid. */
    public static String said(String from, boolean viaDesk) {
        if (!viaDesk) {
            return from;
        }
        var via = Words.say("workshop.via");
        return from.isEmpty() ? via : from + " · " + via;
    }

    private static Component lines(String words) {
        var box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("name", "lines").setAttribute("value", "true");
        var label = new HtmlContainer("label");
        label.addClassNames("small-act", "pick");
        label.add(box, new Span(words));
        return label;
    }
}
