package nl.routebord.thermometer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.thermometer.ThermometerBoard;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.TypeIn;

/** At the desk: for whom the facilitator filled in, and in two taps that it is taken back. What they answered is not there. */
final class TypedList extends Div {

    private final transient Keyed<ThermometerBoard.Typed, Person> people;

    TypedList(Place place) {
        addClassNames("gap", "small");
        var list = new UnorderedList();
        list.addClassName("typed-people");
        add(Html.span(Words.say("thermometer.typed.title"), "name"), list);
        people = new Keyed<>(
                list,
                ThermometerBoard.Typed::id,
                typed -> new Person(place, typed),
                (person, typed) -> person.show(typed));
        Html.hide(this, true);
    }

    void show(List<ThermometerBoard.Typed> typed) {
        Html.hide(this, typed.isEmpty());
        people.show(typed);
    }

    private static final class Person extends ListItem {

        private final com.vaadin.flow.component.html.Span words = Stored.text(Html.span(""));
        private final NativeDetails sure;

        Person(Place place, ThermometerBoard.Typed typed) {
            addClassNames("row", "apart");
            var form = RbForm.of("thermometer.untype", place.seat())
                    .key("thermometer.untype:" + typed.id())
                    .hidden("activity", place.activity().id().toString())
                    .hidden("person", typed.id().toString())
                    .add(RbForm.button(Words.say("thermometer.typed.sure")));
            sure = new NativeDetails(Words.say("thermometer.typed.back"), form);
            sure.addClassName("sure");
            sure.getSummary().addClassName("small-act");
            add(words, sure);
            show(typed);
        }

        void show(ThermometerBoard.Typed typed) {
            var whose = Stream.of(typed.alias(), typed.group())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" · "));
            Html.text(words, TypeIn.said(whose, true));
            // Many stand in one list: a screen reader says who is meant.
            sure.getSummary()
                    .getElement()
                    .setAttribute("aria-label", Words.say("thermometer.typed.back.who", Map.of("name", whose)));
        }
    }
}
