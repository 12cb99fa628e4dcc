package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.routebord.entries.FieldType;
import nl.routebord.entries.Shape;
import nl.routebord.entries.Tables;
import nl.routebord.entries.TypingIn;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.ui.spi.Place;

/**
 * The desk's forms to type in for somebody without a phone, or for a table: for whom stays, the text is empty again after each
 * card.
 */
final class TypingForm {

    private TypingForm() {}

    static Component of(Place place, Shape shape, List<Groups.Group> groups) {
        var command = place.activity().kind() + ".typein";
        var activity = place.activity().id().toString();
        var form = RbForm.of(command, place.seat())
                .key(command + ":" + activity)
                .hidden("activity", activity)
                .stays("alias", "group", "lines")
                .text("alias", Words.say("entries.typein.alias"), Words.say("entries.optional"), TypingIn.ALIAS)
                .select(
                        "group",
                        Words.say("entries.typein.group"),
                        Words.say("entries.optional"),
                        Words.say("entries.typein.nogroup"),
                        groups.stream()
                                .map(group -> new Option(group.id().toString(), group.name(), true))
                                .toArray(Option[]::new));
        return fold("more typing-in", Words.say("entries.typein"), new Paragraph(Words.say("entries.typein.lead")), fields(form, shape));
    }

    /** For a table that has no phone, or whose scribe cannot type. */
    static Component at(Place place, Shape shape, Tables.Table table) {
        var command = place.activity().kind() + ".typein";
        var activity = place.activity().id().toString();
        var form = RbForm.of(command, place.seat())
                .key(command + ":" + activity + ":" + table.number())
                .hidden("activity", activity)
                .hidden("table", Integer.toString(table.number()))
                .stays("lines");
        return fold("more", Words.say("entries.typein.table", table.place()), fields(form, shape));
    }

    private static RbForm fields(RbForm form, Shape shape) {
        var naming = shape.naming();
        if (naming.type().isWords()) {
            form.area("text", naming.label(), Words.say("entries.typein.hint", Map.of("max", TypingIn.MOST)), 0)
                    .add(lines());
        } else {
            FieldInputs.one(form, naming);
        }
        shape.writtenBy(true).stream()
                .filter(field -> field != naming && field.type() != FieldType.VOICE)
                .forEach(field -> FieldInputs.one(form, field));
        return form.submit(Words.say("entries.send"));
    }

    private static Component fold(String style, String words, Component... content) {
        return Html.fold(style, Html.summary("", Icon.PENCIL.create(), new Span(words)), new Div(content));
    }

    /** Every line a card. */
    private static Component lines() {
        var box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("name", "lines").setAttribute("value", "true");
        var label = new HtmlContainer("label");
        label.addClassNames("small-act", "pick");
        label.add(box, new Span(Words.say("entries.typein.lines")));
        return label;
    }
}
