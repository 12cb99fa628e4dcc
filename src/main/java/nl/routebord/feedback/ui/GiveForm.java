package nl.routebord.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.routebord.feedback.Feedback;
import nl.routebord.feedback.FeedbackBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.TypeIn;

/**
 * Three big choices, then one text. Made once; frames never touch what is chosen or typed. What one can speak of is only ever
 * added to: an option that disappeared under somebody's choice would change what was meant. What was taken off its board keeps
 * its place without its name.
 */
final class GiveForm {

    private final RbForm form;
    private final Div aboutField = new Div();
    private final Element about = new Element("select");
    private final Map<String, Element> byKind = new HashMap<>();
    private final Map<UUID, Element> offered = new HashMap<>();

    /** For who speaks. */
    GiveForm(Place place) {
        this(
                RbForm.of("feedback.give", place.seat())
                        .key("feedback.give:" + place.activity().id())
                        .hidden("activity", place.activity().id().toString()),
                "about-" + place.activity().id(),
                form -> form.area("text", Words.say("feedback.form.text"), place.seen(), Feedback.MAX));
    }

    /** At the desk, for somebody without a phone; what sort it is stays too, for papers come in piles. */
    static GiveForm typeIn(Place place, List<Groups.Group> groups) {
        return new GiveForm(
                TypeIn.form(place, groups).stays("alias", "group", "sort", "about", "lines"),
                "typein-about-" + place.activity().id(),
                form -> TypeIn.text(form, Words.say("feedback.form.text"), "feedback.typein"));
    }

    private GiveForm(RbForm begun, String id, Consumer<RbForm> text) {
        about.setAttribute("id", id)
                .setAttribute("name", "about")
                .setAttribute("class", "input")
                .setAttribute("autocomplete", "off");
        about.appendChild(option("", Words.say("feedback.form.whole")));
        var label = new NativeLabel(Words.say("feedback.form.about"));
        label.setFor(id);
        aboutField.addClassName("field");
        aboutField.add(label);
        aboutField.getElement().appendChild(about).setAttribute("hidden", true);
        var send = RbForm.button(Words.say("feedback.form.give"));
        send.addClassNames("main", "wide");
        form = begun.add(Sorts.choice(), aboutField);
        text.accept(form);
        form.add(send);
    }

    RbForm component() {
        return form;
    }

    void speakOf(List<FeedbackBoard.Part> model) {
        var standing = new HashSet<UUID>();
        model.forEach(part -> part.lines().forEach(line -> {
            standing.add(line.item());
            name(offered.computeIfAbsent(line.item(), fresh -> offer(part, line)), line.name());
        }));
        offered.forEach((item, option) -> {
            if (!standing.contains(item)) {
                name(option, Words.say("feedback.form.gone"));
            }
        });
        aboutField.getElement().setAttribute("hidden", offered.isEmpty());
    }

    private Element offer(FeedbackBoard.Part part, Kind.Outcome line) {
        var option = Stored.text(option(line.item().toString(), line.name()));
        byKind.computeIfAbsent(part.kind(), fresh -> group(part)).appendChild(option);
        return option;
    }

    private static void name(Element option, String words) {
        if (!words.equals(option.getText())) {
            Html.text(option, words);
        }
    }

    /** Points stand with points and parts with parts, under the word for them; else under the name of the activity. */
    private Element group(FeedbackBoard.Part part) {
        var things = part.kind() + ".things";
        var group =
                new Element("optgroup").setAttribute("label", Words.has(things) ? Words.say(things) : part.activity());
        about.appendChild(group);
        return group;
    }

    private static Element option(String value, String words) {
        return new Element("option").setAttribute("value", value).setText(words);
    }
}
